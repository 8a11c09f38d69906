"""What can be typed, and what it means. The keys and words of both languages work in both."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING, Literal, get_args

from samenwerk_cli.core.answers.meant import NOT_ANSWERABLE
from samenwerk_cli.core.answers.roles import OTHER_NAMES, ROLE_IDS, ROLES, Role, Share
from samenwerk_cli.core.codes import Unanswerable

if TYPE_CHECKING:
    from samenwerk_cli.core.codes import Answer

Key = Literal["back", "note", "minority", "why", "overview", "help", "quit"]

WORDS_OF_KEYS: dict[Key, str] = {
    "back": "t b terug back",
    "note": "n notitie note",
    "why": "u w uitleg waarom why",
    "overview": "o overzicht overview",
    "help": "h help hulp",
    "quit": "s q stop stoppen quit",
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

IMPORTANCES: dict[str, int] = {
    "": 1,
    **dict.fromkeys(("0", "nu niet", "not now"), 0),
    **dict.fromkeys(("1", "gewoon", "as usual"), 1),
    **dict.fromkeys(("2", "eerst", "first"), 2),
}
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


def roles() -> dict[str, Role | None]:
    """A role by its number, its id or its name; an empty line skips."""
    keys: dict[str, Role | None] = {"": None} | OTHER_NAMES
    for number, role in enumerate(ROLE_IDS, start=1):
        keys |= {str(number): role, role: role} | {title.lower(): role for title in ROLES[role] if title}
    return keys
