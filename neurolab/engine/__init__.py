"""Numbers: compiler, code generation, kernels, chemistry, recorder, runner. Imports `circuit` and below; no Qt.

numba is imported by `driver`, `kernels`, `mathlib` and `columns` only; the others are light and load these when the first plan is made, so that the
window shows first.
"""
