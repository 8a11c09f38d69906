"""A problem: its place, what is wrong, what would be right."""
