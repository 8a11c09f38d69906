"""The instrument itself: pure functions and frozen models. Nothing here reads a file, a clock or the environment."""
