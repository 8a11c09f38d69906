"""Drawings as SVG without a view box: across in percents and in pixels down, so that what is round stays round.

Each stands beside words that say the same, and is hidden from a screen reader. Scores run from 0 on the left to 100 on
the right, on the same axis everywhere. Nothing is reckoned here but where a mark is put.
"""

from __future__ import annotations

from collections import Counter
from fractions import Fraction
from typing import TYPE_CHECKING

from samenwerk_cli.core.field.bands import DEVELOPING_FROM, STRONG_FROM
from samenwerk_cli.core.report.drawing import MOST_DRAWN
from samenwerk_cli.render.html.markup import Html, element

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

BEFORE = 2
"""A band is drawn from so much before its first score, so that a mark on that score lies in it."""

_DEVELOPING, _STRONG = DEVELOPING_FROM - BEFORE, STRONG_FROM - BEFORE
ZONES = ((0, _DEVELOPING, "zone-1"), (_DEVELOPING, _STRONG, "zone-2"), (_STRONG, 100 + BEFORE, "zone-3"))
"""The bands: from, to, and how each is tinted."""

BAR_HEIGHT = 14
RADIUS, APART = "5", 13
"""Of a dot, and between the middles of two that stand on each other, in pixels."""

RIGHT = 13
"""Between the middles of two people beside each other, in pixels."""

ROOM_FOR_MARKS = 26
DIAMOND = "M0-8 8 0 0 8-8 0Z"
"""Sixteen pixels across, around its own place."""


def bar(score: Fraction) -> Html:
    """A score as a bar in one hue."""
    return _drawing(
        "bar",
        BAR_HEIGHT,
        element("rect", width="100%", height="100%", rx="3", class_="track"),
        element("rect", width=_at(score), height="100%", rx="3", class_="fill"),
    )


def axis(points: Sequence[Fraction], marks: Sequence[tuple[Fraction, str]], *, of_team: bool = False) -> Html:
    """What answers count for as dots that stand on the axis, and above them scores as diamonds, each of a kind.

    Of a team they are questions, as squares: dots are people.

    Between two scores lies a bar, as long as they differ.
    """
    dots = list(_stacked(points))
    ground = ROOM_FOR_MARKS + (APART * (1 + max(place for _, place in dots)) if dots else 0)
    return _drawing(
        "axis",
        ground,
        *(_zone(*zone, ground) for zone in ZONES),
        *_between([score for score, _ in marks]),
        *(_dot(score, ground - APART * place - APART // 2, of_team=of_team) for score, place in dots),
        *(_diamond(_at(score), kind) for score, kind in marks),
    )


def balance(difference: Fraction) -> Html:
    """How uneven two sides are: a line with a dot, which leans to the side that scores higher."""
    return _drawing(
        "scale",
        2 * BAR_HEIGHT,
        element("line", x1="0", x2="100%", y1="14", y2="14", class_="edge"),
        element("line", x1="50%", x2="50%", y1="4", y2="24", class_="edge"),
        element("circle", cx=_at(50 - difference / 2), cy="14", r="7", class_="now"),
    )


def key(kind: str) -> Html:
    """A diamond of one kind among words."""
    return element("svg", _diamond("50%", kind), class_="key", aria_hidden="true", width="18", height="20")


def beside(signs: Iterable[str]) -> Html:
    """What has no place on the axis: on each other beside it, each a small circle with a sign in it."""
    return element("div", *(element("span", sign) for sign in signs), class_="off", aria_hidden="true")


def people(count: int, total: int, most: int) -> Html:
    """How many of all chose one answer: a dot a person, with room for the `most` that chose any; of many, a bar."""
    if total > MOST_DRAWN:
        share = element("rect", width=_at(Fraction(100 * count, total)), height="100%", rx="2", class_="fill")
        return _drawing("share", 10, element("rect", width="100%", height="100%", rx="2", class_="track"), share)
    dots = (element("circle", cx=f"{RIGHT * place + 6}", cy="6", r="5") for place in range(count))
    return element("svg", *dots, class_="people", aria_hidden="true", width=f"{RIGHT * most}", height="12")


def _drawing(kind: str, height: int, *shapes: Html | None) -> Html:
    return element("svg", *shapes, class_=kind, aria_hidden="true", width="100%", height=f"{height}")


def _zone(start: int, end: int, kind: str, height: int) -> Html:
    return element("rect", x=f"{start}%", width=f"{end - start}%", height=f"{height}", class_=kind)


def _between(scores: Sequence[Fraction]) -> Iterator[Html]:
    if len(scores) > 1:
        start, width = min(scores), max(scores) - min(scores)
        yield element("rect", x=_at(start), width=_at(width), y="11", height="4", class_="between")


def _dot(score: Fraction, down: int, *, of_team: bool) -> Html:
    if of_team:
        square = element("rect", x="-4", y="-4", width="9", height="9", class_="dot")
        return element("svg", square, x=_at(score), y=f"{down}", class_="mark")
    return element("circle", cx=_at(score), cy=f"{down}", r=RADIUS, class_="dot")


def _stacked(points: Iterable[Fraction]) -> Iterator[tuple[Fraction, int]]:
    """Each score, and how many of the same stand under it."""
    seen: Counter[Fraction] = Counter()
    for score in points:
        yield score, seen[score]
        seen[score] += 1


def _diamond(across: str, kind: str) -> Html:
    """Placed by an SVG of its own, since a path knows no percents."""
    return element("svg", element("path", d=DIAMOND, class_=kind), x=across, y="13", class_="mark")


def _at(score: Fraction) -> str:
    return f"{float(score):.2f}%"
