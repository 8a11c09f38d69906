"""The face for a browser: to read, to fill in, to print."""
