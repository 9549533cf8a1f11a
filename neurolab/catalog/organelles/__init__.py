"""What lies inside a cell: calcium pools and stores, as data. Imports `catalog.spec` and `core` only."""
