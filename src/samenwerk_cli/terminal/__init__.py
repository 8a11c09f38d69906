"""The terminal: the only room, with `commands`, that talks to a person."""
