"""YAML, read strictly: plain data, and the place of everything in it."""
