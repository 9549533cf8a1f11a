"""Numbers: compiler, code generation, kernels, chemistry, recorder, runner. Imports `circuit` and below; no Qt.

LLVM is loaded by `native`, and by what is compiled (`driver`, `kernels`, `columns` ...); the others are light and load these when the first plan is
made, so that the window shows first.
"""
