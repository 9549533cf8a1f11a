"""neurolab: a desktop playground for artificial and biological neurons."""

__version__ = "0.1.0"
