"""Signs that no font has: typst prints no page with a hole in it, and nobody should miss them without being told."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from samenwerk_cli.render.pdf.typesetting import CannotTypeset, typeset

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

INSTEAD = "□"

_NO_BREAK, _WORD_JOINER = "\ufeff", "\u2060"
"""Two that mean the same and are not seen; the first may not stand in a PDF that can be listened to."""

_WHERE = re.compile(r"\.typ:(\d+):")
"""Where typst says that it found something amiss: the number of a line."""


def with_squares(text: str) -> tuple[str, int]:
    """The text with a square for every sign that no font has, and how many there are."""
    text = text.replace(_NO_BREAK, _WORD_JOINER)
    lacking = sorted(_lacking(sorted(set(_signs(text)))), key=len, reverse=True)
    return re.subn("|".join(map(re.escape, lacking)), INSTEAD, text) if lacking else (text, 0)


def _signs(text: str) -> Iterator[str]:
    """Every character that is not ASCII, with the marks that stand on it; marks on ASCII by themselves."""
    for run in re.findall("[^\x00-\x7f]+", text):
        begins = [place for place, char in enumerate(run) if not place or unicodedata.category(char)[0] != "M"]
        yield from (run[begin:end] for begin, end in zip(begins, [*begins[1:], len(run)], strict=True))


def _lacking(signs: Sequence[str]) -> list[str]:
    """Which of them no font has: each is tried on a line of its own, until nothing is said of the lines that are left.

    A sign is tried after a letter, for a mark may only lack where it stands on one.
    """
    lines = ("".join(f"\\u{{{ord(char):x}}}" for char in sign) for sign in signs)
    source = "".join(['#set document(title: "-")\n', *(f'#text("x{line}") \\\n' for line in lines)])
    try:
        typeset(source.encode())
    except CannotTypeset as found:
        places = {int(line) - 2 for line in _WHERE.findall(found.diagnostic)}
        if not places:
            raise
        left = [sign for place, sign in enumerate(signs) if place not in places]
        return [*(signs[place] for place in places), *_lacking(left)]
    return []
