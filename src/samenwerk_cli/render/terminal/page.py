"""What the sections of a terminal's page have in common: headings, sides as bars, balances, rows with labels."""

from __future__ import annotations

from typing import TYPE_CHECKING

from samenwerk_cli.core.report import drawing
from samenwerk_cli.core.words.number import whole
from samenwerk_cli.render.terminal.drawing import balance_between
from samenwerk_cli.render.terminal.paragraph import (
    BLANK,
    QUIET,
    Paragraph,
    Piece,
    indented,
    labelled,
    marked,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from samenwerk_cli.core.report.data.person import FieldData, PoleData
    from samenwerk_cli.core.report.data.team import TeamFieldData, TeamPoleData
    from samenwerk_cli.core.report.drawing import Ink
    from samenwerk_cli.core.report.sections import Labels

BOLD = "bold"
HEADING_STYLE = "cyan"
BAND_STYLES = {"attention": "red", "developing": "yellow", "strong": "green", None: ""}


def heading(words: str, ink: Ink) -> Paragraph:
    """The title of a section."""
    rule = ink.line * 3
    return indented((rule, HEADING_STYLE), (f" {words} ", BOLD), (rule, HEADING_STYLE), by=0)


def pole(side: PoleData | TeamPoleData, ink: Ink) -> Iterator[Paragraph]:
    """One side, with its score as a bar."""
    score = "" if side.score is None else f" {whole(side.score):>3}  "
    bar = "" if side.score is None else drawing.bar(side.score, ink)
    yield indented((side.title, BOLD), (f" · {side.rests_on}" if side.rests_on else "", QUIET))
    yield indented((bar, BAND_STYLES[side.band]), score, side.in_words)
    if side.wish is not None:
        yield indented(side.wish)


def balance(field: FieldData | TeamFieldData, labels: Labels, ink: Ink, width: int) -> Iterator[Paragraph]:
    """How the sides of a field compare, drawn and in words."""
    difference = field.balance.difference
    yield BLANK
    yield indented((labels.balance, BOLD))
    if difference is not None:
        left, right = (side.title for side in field.poles)
        yield from (indented(line) for line in balance_between(left, right, difference, ink, width - 2))
        yield indented((labels.balance_reads, QUIET))
    yield indented(" ".join(field.balance.sentences))


def with_rows(mark: str, words: Piece, rows: Iterable[tuple[str, str]]) -> Iterator[Paragraph]:
    """Words with a number or a box before them, and labelled rows under them."""
    item = marked(mark, words)
    yield item
    yield from labelled(rows, item.indent)
