"""Which answer, or which role, is plainly meant by words that a file cannot have; suggested, never taken."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from samenwerk_cli.core.answers.roles import OTHER_NAMES, ROLES, Role
from samenwerk_cli.core.problems.problem import nearest
from samenwerk_cli.core.words.visible import compared

if TYPE_CHECKING:
    from samenwerk_cli.core.codes import Unanswerable

ROLE_NAMES: dict[str, Role] = OTHER_NAMES | {
    compared(name): role for role, title in ROLES.items() for name in (role, title.nl, title.en)
}

NOT_ANSWERABLE: dict[str, Unanswerable] = {
    **dict.fromkeys(("?", "weet niet", "weet ik niet", "geen idee", "onbekend", "weet het niet"), "unknown"),
    **dict.fromkeys(("don't know", "i don't know", "dont know", "not sure", "no idea", "unknwon"), "unknown"),
    **dict.fromkeys(("x", "zie ik niet", "dat zie ik niet", "zie ik niet in mijn werk", "niet zichtbaar"), "unseen"),
    **dict.fromkeys(("dat zie ik niet in mijn werk", "niet te zien", "vanuit mijn rol niet te zien"), "unseen"),
    **dict.fromkeys(("can't see", "i can't see that", "don't see", "i don't see that", "not visible"), "unseen"),
    **dict.fromkeys(("i don't see this", "i don't see this in my work"), "unseen"),
    **dict.fromkeys(("i don't get to see that", "i don't get to see that in my work"), "unseen"),
    **dict.fromkeys(("-", "–", "—", "nvt", "n.v.t", "niet van toepassing", "na", "n.a", "not applicable"), "n/a"),
    **dict.fromkeys(("geldt niet", "geldt niet voor ons", "doesn't apply", "doesn't apply to us"), "n/a"),
}

ONE_DIGIT = re.compile(r"([1-5])(?:[.,]0)?(?![.,]?\d)\D*")


def role_meant(word: str) -> Role | None:
    """The role that people call so, or nearly so."""
    name = compared(word)
    near = name if name in ROLE_NAMES else nearest(name, list(ROLE_NAMES))
    return None if near is None else ROLE_NAMES[near]


def answer_meant(word: str) -> str | None:
    """The answer that this says in other words, as a file writes it; of a text with one digit in front, that digit."""
    said = compared(word).replace("’", "'")
    digit = ONE_DIGIT.fullmatch(said)
    return digit[1] if digit else NOT_ANSWERABLE.get(said)
