"""What is made of the names that are typed for a new tension field: ids, a title, two sides, languages."""

from __future__ import annotations

import re
import unicodedata

from samenwerk_cli.commands import say_starting
from samenwerk_cli.core.problems.problem import WrongUsage

LONGEST_NAME = 100
"""Characters in the name of a field or of one of its sides; the examples say it over and over."""

LONGEST_ID = 60
MOST_LANGUAGES = 10
LIKE_OTHERS = str.maketrans({"æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "'": None, "’": None})


def as_id(words: str) -> str:
    """The id that comes nearest to some words; empty if nothing in them can be part of one."""
    plain = unicodedata.normalize("NFKD", words).casefold().translate(LIKE_OTHERS)
    bare = "".join(char for char in plain if not unicodedata.combining(char))
    return "-".join(re.findall("[a-z0-9]+", bare))[:LONGEST_ID].strip("-")


def side_ids(*sides: str) -> tuple[str, str]:
    """An id for each of the two sides, made from its name."""
    first, second = (
        as_id(name) or as_id(side.nl) for name, side in zip(sides, say_starting.default_sides, strict=True)
    )
    return first, second if second != first else f"{second[: LONGEST_ID - 2].rstrip('-')}-2"


def sides_from(title: str) -> tuple[str, str]:
    """Names for the sides to begin with: those in the title, as in "Techniek en mensen", if it has them."""
    parts = re.split(r" (?:en|and|&) ", title)
    if len(parts) != 2 or same_name(*parts):
        first, second = say_starting.default_sides
        return first.nl, second.nl
    return parts[0], parts[1][:1].upper() + parts[1][1:]


def same_name(one: str, other: str) -> bool:
    """Whether two names are one and the same to a reader."""
    return one.casefold() == other.casefold()


def languages_in(line: str) -> tuple[str, ...]:
    """The language codes on a line, Dutch first. Names of languages are understood.

    Raises:
        WrongUsage: one cannot be a code, or there are too many.
    """
    named = {word.split()[-1].lower(): code for code, names in say_starting.LANGUAGES.items() for word in names}
    words = [word for word in re.split(r"[\s,;/+&]+", line.lower()) if word not in ("", "het", "and")]
    codes = dict.fromkeys(["nl", *(named.get(word, word) for word in words)])
    wrong = next((code for code in codes if not re.fullmatch("[a-z]{2,3}", code)), None)
    if wrong is not None:
        raise WrongUsage(say_starting.bad_language(word=wrong[:LONGEST_NAME]))
    if len(codes) > MOST_LANGUAGES:
        raise WrongUsage(say_starting.too_many_languages(count=len(codes), limit=MOST_LANGUAGES))
    return tuple(codes)
