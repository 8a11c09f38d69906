"""What is read in each face: its text in reading order, found by a parser of that format and none of our own code."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from markdown_it import MarkdownIt

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from markdown_it.token import Token

    from samenwerk_cli.render import Format

MARKDOWN = MarkdownIt("commonmark").enable("table")
OWN_COLOURS = re.compile(r"\x1b\[[0-9;]*m")


def _terminal(shown: str) -> str:
    return OWN_COLOURS.sub("", shown)


def _markdown(shown: str) -> str:
    return "".join(_read(MARKDOWN.parse(shown)))


def _read(tokens: list[Token]) -> Iterator[str]:
    for token in tokens:
        match token.type:
            case "inline":
                yield from _read(token.children or [])
            case "text" | "code_inline" | "text_special":
                yield token.content
            case "fence":
                yield f"{token.content}\n"
            case "html_block":
                yield re.sub("<[^>]*>", "\n", token.content)
            case "list_item_open":
                yield f"\n{token.info}{token.markup} "
            case "html_inline" | "strong_open" | "strong_close" | "em_open" | "em_close":
                pass
            case _:
                yield "\n"


READERS: dict[Format, Callable[[str], str]] = {"terminal": _terminal, "text": str, "md": _markdown}
"""The faces for people; JSON is for programs."""
