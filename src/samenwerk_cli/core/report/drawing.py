"""Small drawings in characters, shared by the faces."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, NamedTuple

from samenwerk_cli.core.words.number import whole

if TYPE_CHECKING:
    from collections.abc import Sequence

BAR_WIDTH, SHARE_WIDTH = 20, 10
MOST_DRAWN = 20
"""People; of more, a mark each is no longer counted at sight."""

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


def people(counts: Sequence[int], ink: Ink) -> list[str]:
    """Numbers of people, equally wide: a mark a person, or of many a short bar in which whoever is there is seen."""
    total, most = sum(counts), max(counts, default=0)
    if total <= MOST_DRAWN:
        return [(ink.marker * count).ljust(most) for count in counts]
    filled = [max(whole(Fraction(count * SHARE_WIDTH, total)), count > 0) for count in counts]
    return [ink.full * each + ink.empty * (SHARE_WIDTH - each) for each in filled]


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
