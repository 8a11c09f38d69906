"""What a Word document is made of here: paragraphs and tables, which take their whole look from the template's styles.

A style is called by its id in `template/word/styles.xml`. Lengths are twentieths of a point.
"""

from __future__ import annotations

from typing import NamedTuple

TEXT_WIDTH = 9640
"""Between the margins of the page, 170 millimetres; every table is as wide."""


class Run(NamedTuple):
    """Words in a style of their own."""

    words: str
    style: str


class Box(NamedTuple):
    """A box that can be ticked."""


class Paragraph(NamedTuple):
    """Words in the style of their paragraph, or of their own."""

    style: str
    content: tuple[str | Run | Box, ...]


class Cell(NamedTuple):
    """Paragraphs, over so many columns, on a colour if it has one."""

    paragraphs: tuple[Paragraph, ...]
    columns: int = 1
    colour: str = ""


class Table(NamedTuple):
    """Rows of cells; the first is a `header` that is repeated on every page, or it is not."""

    style: str
    widths: tuple[int, ...]
    rows: tuple[tuple[Cell, ...], ...]
    header: bool = False


Block = Paragraph | Table


def paragraph(style: str, *content: str | Run | Box) -> Paragraph:
    """A paragraph of these words."""
    return Paragraph(style, content)


def strong(words: str) -> Run:
    """Words that stand out."""
    return Run(words, "Strong")


def quiet(words: str) -> Run:
    """Words that stand back."""
    return Run(words, "Quiet")


def cell(*content: str | Run, style: str = "CellText") -> Cell:
    """A cell with one paragraph."""
    return Cell((Paragraph(style, content),))
