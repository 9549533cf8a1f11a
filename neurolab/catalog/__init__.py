"""What exists, as data: specs, the equation language and the registry. Imports `core` only."""
