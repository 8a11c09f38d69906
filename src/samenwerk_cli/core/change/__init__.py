"""Then and now: of a person, of a team, and what chance alone would give."""
