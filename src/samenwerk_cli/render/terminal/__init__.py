"""The face for a terminal, and for plain text."""
