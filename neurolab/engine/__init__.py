"""Numbers: compiler, code generation, kernels, chemistry, recorder, runner. Imports `circuit` and below; no Qt."""
