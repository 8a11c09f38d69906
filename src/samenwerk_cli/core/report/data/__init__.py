"""What reports hold beside their words, for programs: figures, ids and texts."""
