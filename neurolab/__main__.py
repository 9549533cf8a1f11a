"""``python -m neurolab`` is the program ``neurolab``."""

from neurolab.app.cli import main

if __name__ == "__main__":
    main()
