"""Bytes to circuit and back: format, migrations, atomic save. Imports `circuit` and below."""
