"""One person: scores, steps, and which of them to begin with."""
