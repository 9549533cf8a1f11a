"""Where the stand-alone program begins."""

from neurolab.app.cli import main

main()
