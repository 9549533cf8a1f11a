"""The saved truth: frozen records, diffs and pure edits. Imports `catalog` and `core`."""
