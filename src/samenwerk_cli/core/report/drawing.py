"""Small drawings in characters, shared by the faces."""

from __future__ import annotations

from fractions import Fraction
from typing import NamedTuple

from samenwerk_cli.core.words.number import whole

BAR_WIDTH, SHARE_WIDTH = 20, 10
SCALE_REACH = 10
"""Characters on each side of the middle of a balance."""


class Ink(NamedTuple):
    """The characters that a drawing is made of."""

    full: str
    empty: str
    left: str
    line: str
    middle: str
    right: str
    marker: str


ASCII = Ink("#", ".", "|", "-", "+", "|", "o")
UNICODE = Ink("█", "░", "├", "─", "┼", "┤", "●")


def bar(score: Fraction, ink: Ink) -> str:
    """A score from 0 to 100 as a bar."""
    filled = whole(score * BAR_WIDTH / 100)
    return ink.full * filled + ink.empty * (BAR_WIDTH - filled)


def share(count: int, total: int, ink: Ink) -> str:
    """A number of people as a short bar; whoever is there is seen."""
    filled = whole(Fraction(count * SHARE_WIDTH, total)) if total else 0
    filled = max(filled, 1) if count else 0
    return ink.full * filled + ink.empty * (SHARE_WIDTH - filled)


def balance(difference: Fraction, ink: Ink) -> str:
    """A balance as a line with a marker, which leans to the side that is on firmer ground.

    `difference` is the first side's score minus the second's; the first side is on the left.
    """
    cells = [ink.line] * (2 * SCALE_REACH + 1)
    cells[SCALE_REACH] = ink.middle
    cells[SCALE_REACH - _away_from_zero(difference * SCALE_REACH / 100)] = ink.marker
    return ink.left + "".join(cells) + ink.right


def _away_from_zero(number: Fraction) -> int:
    size = whole(abs(number))
    return size if number > 0 else -size
