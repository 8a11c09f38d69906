"""What is read in each face: its text in reading order, found by a parser of that format and none of our own code."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import html5lib
from markdown_it import MarkdownIt

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from xml.etree.ElementTree import Element

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


def page(shown: str) -> Element:
    """A page as a browser understands it."""
    tree: Element = html5lib.parse(shown, namespaceHTMLElements=False)
    return tree


def _html(shown: str) -> str:
    body = page(shown).find("body")
    return "" if body is None else "".join(_heard(body))


def _heard(part: Element) -> Iterator[str]:
    """What a screen reader says: without what is hidden from it, and a place to type by its name."""
    if part.get("aria-hidden") != "true":
        yield from ("\n", part.get("aria-label", ""), part.text or "")
        for each in part:
            yield from (*_heard(each), each.tail or "")
    yield "\n"


READERS: dict[Format, Callable[[str], str]] = {"terminal": _terminal, "text": str, "md": _markdown, "html": _html}
"""The faces for people; JSON is for programs."""
