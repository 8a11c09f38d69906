"""The report on one person, and the explanation of it."""
