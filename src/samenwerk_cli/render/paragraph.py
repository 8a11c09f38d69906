"""Paragraphs for a terminal: words in a column of their own, with a mark or a label before their first line.

Rich's tables can lay these out too, and take ten times as long over a report.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from rich.cells import cell_len
from rich.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from rich.console import Console

QUIET = "dim"
MARK_WIDTH = 3
NARROWEST = 10
"""Characters that words get beside a label, however narrow the terminal."""


class Paragraph(NamedTuple):
    """Words that wrap in their own column, and what stands before the first of their lines."""

    words: Text = Text()
    start: int = 0
    mark: Text = Text()
    indent: int = 0

    def lines(self, console: Console) -> Iterator[Text]:
        """The lines that fit the console."""
        room = max(NARROWEST, console.width - self.indent)
        wrapped = self.words.wrap(console, room, overflow="fold")
        for number, line in enumerate(wrapped or [Text()]):
            before = Text(" " * self.start).append_text(self.mark if number == 0 else Text())
            before.pad_right(self.indent - before.cell_len)
            yield before.append_text(line)


BLANK = Paragraph()


def indented(words: Text, by: int = 2) -> Paragraph:
    """Words that begin so many characters from the side."""
    return Paragraph(words, indent=by)


def labelled(rows: Iterable[tuple[str, str]], start: int = 0) -> Iterator[Paragraph]:
    """Labels with what they say beside them."""
    marks = [(Text(label, style=QUIET), Text(words)) for label, words in rows]
    indent = start + max((mark.cell_len for mark, _ in marks), default=0) + 2
    return (Paragraph(words, start, mark, indent) for mark, words in marks)


def marked(mark: str, words: Text, start: int = 2) -> Paragraph:
    """Words with a number or a box before them."""
    return Paragraph(words, start, Text(mark), start + max(MARK_WIDTH, cell_len(mark)) + 1)
