"""What the sections of a markdown document have in common: escaping, sides as bars, balances, quoted notes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from samenwerk_cli.core.report import drawing
from samenwerk_cli.core.words.number import whole
from samenwerk_cli.render.terminal.drawing import balance_between

if TYPE_CHECKING:
    from collections.abc import Iterator

    from samenwerk_cli.core.report.data.person import FieldData, PoleData
    from samenwerk_cli.core.report.data.team import TeamFieldData, TeamPoleData
    from samenwerk_cli.core.report.sections import Labels

WIDTH_OF_CODE = 64

_ENTITIES = {"&": "&amp;", "<": "&lt;", ">": "&gt;"}
_MARKS = re.compile(r"([\\`*_\[\]{}#|~$^])")
_NUMBERED = re.compile(r"^(\s*[0-9]+)([.)])(?=\s|$)", re.MULTILINE)
_AUTOLINK = re.compile(r"(?<=[A-Za-z])(://)|(?<![A-Za-z0-9])(www)(\.)|(@)", re.IGNORECASE)
_EMOJI = re.compile(r":(?=[A-Za-z0-9_+-]+:)")


def escape(text: str) -> str:
    """The text so that a markdown reader shows just these characters."""
    text = "".join(_ENTITIES.get(char, char) for char in text)
    text = _MARKS.sub(r"\\\1", text)
    text = _NUMBERED.sub(r"\1\\\2", text)
    text = re.sub(r"^(\s*)([-+=])", r"\1\\\2", text, flags=re.MULTILINE)
    text = _EMOJI.sub(r"\\:", text)
    return _AUTOLINK.sub(_unlinked, text)


def _unlinked(match: re.Match[str]) -> str:
    found = match.group(0)
    if found == "://":
        return r"\://"
    return "@<!-- -->" if found == "@" else found.replace(".", r"\.")


def pole_line(side: PoleData | TeamPoleData) -> str:
    """One side, with its score as a bar."""
    bar = [] if side.score is None else [f"`{drawing.bar(side.score, drawing.ASCII)}` {whole(side.score)}"]
    words = [words for words in (side.in_words, side.rests_on, side.wish) if words]
    return f"- **{escape(side.title)}:** {' · '.join([*bar, *(escape(each) for each in words)])}"


def balance(field: FieldData | TeamFieldData, labels: Labels) -> Iterator[str]:
    """How the sides of a field compare, drawn and in words."""
    yield f"### {escape(labels.balance)}"
    if field.balance.difference is not None:
        left, right = (side.title for side in field.poles)
        lines = balance_between(left, right, field.balance.difference, drawing.ASCII, WIDTH_OF_CODE)
        yield "\n".join(["```text", *(_fenced(line) for line in lines), "```"])
        yield escape(labels.balance_reads)
    yield escape(" ".join(field.balance.sentences))


def quoted_lines(text: str) -> str:
    """Words under an item of a list; every line of them stays inside the quotation."""
    lines = (line.strip() for line in text.split("\n"))
    return "\n".join(f"  > {escape(line)}  " if line else "  >" for line in lines)


def _fenced(text: str) -> str:
    """A title inside a code block, where only the fence itself has a meaning."""
    return text.replace("`", "'")
