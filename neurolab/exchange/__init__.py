"""Traces and circuits to and from other programs' formats. Imports `engine`, `storage` and below."""
