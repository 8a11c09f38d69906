"""What the parts of a markdown document have in common: escaping, lists, quoted notes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

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


def bullets(lines: Iterable[str]) -> str:
    """A list."""
    return "\n".join(f"- {escape(line)}" for line in lines)


def rows_of(rows: Iterable[tuple[str, str]], indent: str = "") -> list[str]:
    """Lines of a list, each with its label."""
    return [f"{indent}- **{escape(label)}:** {escape(words)}" for label, words in rows]


def quoted_lines(text: str) -> str:
    """Words under an item of a list; every line of them stays inside the quotation."""
    lines = (line.strip() for line in text.split("\n"))
    return "\n".join(f"  > {escape(line)}  " if line else "  >" for line in lines)
