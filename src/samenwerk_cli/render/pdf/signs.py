"""Which signs no font has: a page never shows a hole that nobody is told about."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

INSTEAD = "□"
_ASKS_FOR_COLOUR = "\ufe0f"
"""A sign before it is wanted as a picture; there are only letters here."""


def replaced(text: str, shown: Callable[[Sequence[str]], bool]) -> tuple[str, int]:
    """The text with a square for every sign that cannot be `shown`, and how many there are."""
    text = text.replace(_ASKS_FOR_COLOUR, "")
    lacking = _lacking(sorted(set(_signs(text))), shown)
    if not lacking:
        return text, 0
    return re.subn("|".join(map(re.escape, sorted(lacking, key=len, reverse=True))), INSTEAD, text)


def _lacking(signs: Sequence[str], shown: Callable[[Sequence[str]], bool]) -> list[str]:
    """Those that cannot be shown, found by halves: nearly always all can."""
    if not signs or shown(signs):
        return []
    if len(signs) == 1:
        return list(signs)
    half = len(signs) // 2
    return _lacking(signs[:half], shown) + _lacking(signs[half:], shown)


def _signs(text: str) -> Iterator[str]:
    """Every character that is not ASCII, with the marks that stand on it; marks on ASCII by themselves."""
    for run in re.findall("[^\x00-\x7f]+", text):
        begins = [place for place, char in enumerate(run) if not place or unicodedata.category(char)[0] != "M"]
        yield from (run[begin:end] for begin, end in zip(begins, [*begins[1:], len(run)], strict=True))
