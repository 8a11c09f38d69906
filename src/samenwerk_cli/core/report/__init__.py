"""Everything that is said, as typed sections in one language."""
