"""Paragraphs for a terminal: words in a column of their own, with a mark or a label before their first line.

Rich can lay these out too. Only to load what it needs for that takes a tenth of a scripted run, and its tables take ten
times as long over a report; so of rich only the widths of characters are used here, and colour where there is any.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from rich.cells import cell_len, chop_cells

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

Piece = str | tuple[str, str]
"""Words, or words with a style of rich."""

StyledLine = list[tuple[str, str]]
"""What one line shows: words, each with their style."""

QUIET = "dim"
MARK_WIDTH = 3
NARROWEST = 10
"""Characters that words get beside a mark, however narrow the terminal."""

WIDEST_LABEL, ENOUGH = 40, 24
"""Characters of a label and beside it; where it is wider, or leaves fewer, words stand under it."""

WORD = re.compile(r"\s*\S+\s*")


class Paragraph(NamedTuple):
    """Words that wrap in their own column, which begins at `indent`, with a mark before them that begins at `start`."""

    pieces: tuple[Piece, ...] = ()
    start: int = 0
    mark: Piece = ""
    indent: int = 0

    def lines(self, width: int) -> Iterator[StyledLine]:
        """The lines that fit this many characters."""
        mark, mark_style = _styled(self.mark)
        room, column = width - self.indent, self.indent - self.start
        if mark and (cell_len(mark) > column or (room < ENOUGH and column > NARROWEST)):
            yield from self._replace(pieces=(self.mark,), mark="", indent=self.start).lines(width)
            yield from self._replace(mark="", indent=self.start + 2).lines(width)
            return
        gap = " " * (self.indent - self.start - cell_len(mark))
        before = [(" " * self.start, ""), (mark, mark_style), (gap, "")]
        for line in _wrapped([_styled(piece) for piece in self.pieces], max(NARROWEST, width - self.indent)):
            yield [*before, *line]
            before = [(" " * self.indent, "")]


BLANK = Paragraph()


def plain(line: StyledLine) -> str:
    """A line without its styles, and without spaces at its end."""
    return "".join(words for words, _ in line).rstrip()


def indented(*pieces: Piece, by: int = 2) -> Paragraph:
    """Words that begin so many characters from the side."""
    return Paragraph(pieces, indent=by)


def apart(groups: Iterable[Iterable[Paragraph]]) -> Iterator[Paragraph]:
    """Paragraphs in groups, with an empty line between them."""
    for place, group in enumerate(groups):
        if place:
            yield BLANK
        yield from group


def labelled(rows: Iterable[tuple[str, str]], start: int = 0) -> Iterator[Paragraph]:
    """Labels with what they say beside them."""
    all_rows = list(rows)
    indent = start + column_of([label for label, _ in all_rows])
    return (Paragraph((words,), start, (label, QUIET), indent) for label, words in all_rows)


def column_of(labels: Iterable[str]) -> int:
    """How many characters labels take that stand under each other, with room after the widest."""
    return min(max(map(cell_len, labels), default=0), WIDEST_LABEL) + 2


def marked(mark: str, *pieces: Piece, start: int = 2) -> Paragraph:
    """Words with a number or a box before them."""
    return Paragraph(pieces, start, mark, start + max(MARK_WIDTH, cell_len(mark)) + 1)


def marked_lines(mark: str, lines: Iterable[Piece]) -> list[Paragraph]:
    """Lines under each other, with a number or a box before the first."""
    first, *more = lines
    item = marked(mark, first)
    return [item, *(indented(line, by=item.indent) for line in more)]


def _styled(piece: Piece) -> tuple[str, str]:
    return (piece, "") if isinstance(piece, str) else piece


def _wrapped(pieces: StyledLine, room: int) -> Iterator[StyledLine]:
    whole, begin = "".join(words for words, _ in pieces), 0
    for line in whole.split("\n"):
        for left, right in pairwise([0, *_breaks(line, room), len(line)]):
            yield _cut(pieces, begin + left, begin + right)
        begin += len(line) + 1


def _breaks(line: str, room: int) -> Iterator[int]:
    """Where a line is broken: at spaces, and inside a word only if it is longer than a line."""
    used = 0
    if cell_len(line) <= room:
        return
    for word in WORD.finditer(line):
        width, at = cell_len(word[0].rstrip()), word.start()
        if used and used + width > room:
            yield at
            used = 0
        if width > room:
            for part in chop_cells(word[0].rstrip(), room)[:-1]:
                at += len(part)
                yield at
        used += cell_len(line[at : word.end()])


def _cut(pieces: StyledLine, left: int, right: int) -> StyledLine:
    """What the pieces show between two places in their joined words."""
    cut, begin = [], 0
    for words, style in pieces:
        shown = words[max(0, left - begin) : max(0, right - begin)]
        if shown:
            cut.append((shown, style))
        begin += len(words)
    return cut
