"""What can be typed, and what it means. The keys and words of both languages work in both."""

from __future__ import annotations

import re
import unicodedata
from string import ascii_lowercase
from typing import TYPE_CHECKING, Literal, get_args

from samenwerk_cli.core.answers.meant import NOT_ANSWERABLE
from samenwerk_cli.core.answers.roles import OTHER_NAMES, ROLE_IDS, ROLES, Role, Share
from samenwerk_cli.core.codes import Unanswerable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from samenwerk_cli.core.codes import Answer

Key = Literal["back", "note", "minority", "why", "overview", "help", "quit"]

WORDS_OF_KEYS: dict[Key, str] = {
    "back": "t b terug back",
    "note": "n notitie note",
    "why": "u w uitleg waarom why",
    "overview": "o overzicht overview",
    "help": "h help hulp",
    "quit": "s q stop stoppen quit exit",
}
EVERYWHERE: tuple[Key, ...] = ("back", "quit")
"""What works at every turn, also where there is no question."""

KEYS: dict[str, Key] = {word: key for key, words in WORDS_OF_KEYS.items() for word in words.split()}
KEYS_TOGETHER: dict[str, Key] = {**KEYS, **dict.fromkeys(("a", "anders", "m", "minderheid", "minority"), "minority")}
"""The keys of a meeting, where someone can see it differently."""

ANSWERS: dict[str, Answer] = {"1": 1, "2": 2, "3": 3, "4": 4, "5": 5, "?": "unknown", "x": "unseen", "-": "n/a"}
SHOWN_AS = {answer: key for key, answer in ANSWERS.items()}

OTHER_WORDS: dict[str, Answer] = {**NOT_ANSWERABLE, **{word: word for word in get_args(Unanswerable)}, "n v t": "n/a"}
"""What else means an answer, as `plain` leaves it."""

DASHES = str.maketrans(dict.fromkeys("\u2010\u2011\u2012–—\u2212", "-") | {"’": "'"})

YES = frozenset({"", "j", "ja", "y", "yes"})
NO = frozenset({"n", "nee", "no", *WORDS_OF_KEYS["quit"].split()})

LETTERS = [letter for letter in ascii_lowercase if letter not in KEYS_TOGETHER.keys() | ANSWERS.keys() | YES | NO]
"""What goes to a setting in an overview; nothing else is meant by them anywhere."""

ALL_USUAL = ("0", "gewoon", "as usual")
BETWEEN_NUMBERS = re.compile(r"(?:[\s,;&+]|\b(?:en|and)\b)+")
NUMBER = re.compile(r"-?[1-9][0-9]{0,2}")

SHARES: dict[str, Share] = {
    **dict.fromkeys(("", "1", "nee", "no"), "closed"),
    **dict.fromkeys(("2", "ja", "yes"), "open"),
}


def plain(line: str) -> str:
    """A short line as it is plainly meant: `3.`, `3)` and a wide 3 are 3, any dash is `-`, capitals do not count."""
    return unicodedata.normalize("NFKC", line).translate(DASHES).lower().strip().rstrip(".):").strip() or line


def answer_meant(line: str) -> Answer | None:
    """The answer that is plainly meant, if one is."""
    return (ANSWERS | OTHER_WORDS).get(plain(line))


def numbers(line: str, most: int) -> list[int]:
    """The numbers on a line, from 1 to `most`; those with a dash before them below zero.

    Raises:
        KeyError: there are none, or it has anything else.
    """
    words = [word.rstrip(".)") for word in BETWEEN_NUMBERS.split(plain(line)) if word]
    found = [int(word) for word in words if NUMBER.fullmatch(word) and abs(int(word)) <= most]
    if not found or len(found) < len(words):
        raise KeyError(line)
    return found


def importances(line: str, before: Sequence[int | None]) -> tuple[int, ...]:
    """How much each side is wanted: first (2) where its number is typed, not now (0) after a dash, else as usual (1).

    Args:
        line: what was typed; an empty line leaves what was answered before.
        before: what that was, side by side.

    Raises:
        KeyError: it means nothing.
    """
    if line == "":
        return tuple(1 if each is None else each for each in before)
    if plain(line) in ALL_USUAL:
        return (1,) * len(before)
    typed = numbers(line, len(before))
    if any(-number in typed for number in typed):
        raise KeyError(line)
    return tuple(2 if number in typed else 0 if -number in typed else 1 for number in range(1, len(before) + 1))


def roles() -> dict[str, Role | None]:
    """A role by its number, its id or its name; an empty line skips."""
    keys: dict[str, Role | None] = {"": None} | OTHER_NAMES
    for number, role in enumerate(ROLE_IDS, start=1):
        keys |= {str(number): role, role: role} | {title.lower(): role for title in ROLES[role] if title}
    return keys
