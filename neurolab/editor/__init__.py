"""Behaviour of the program without widgets: session, undo, actions, tools, bridge. Imports everything below; QtCore and QtGui only."""
