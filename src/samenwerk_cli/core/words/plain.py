"""Words made plain: what can be an id, or stand in the name of a file on every system."""

from __future__ import annotations

import re
import unicodedata

LONGEST_ID = 60
"""Characters."""

LIKE_OTHERS = str.maketrans({"æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "'": None, "’": None})


def as_id(words: str) -> str:
    """The id that comes nearest to some words; empty if nothing in them can be part of one."""
    plain = unicodedata.normalize("NFKD", words).casefold().translate(LIKE_OTHERS)
    bare = "".join(char for char in plain if not unicodedata.combining(char))
    return "-".join(re.findall("[a-z0-9]+", bare))[:LONGEST_ID].strip("-")
