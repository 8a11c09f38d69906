"""One plain function a command: it takes plain arguments, does the work through the rooms below, and prints."""
