"""A conversation as a value: the turns, and every move from one to the next."""
