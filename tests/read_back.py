"""What a report says, found by walking its parts as they are typed; and what is read of it in each face.

A face is read by a parser of its format and by none of our own code.
"""

from __future__ import annotations

import io
import re
from fractions import Fraction
from typing import TYPE_CHECKING, Any, NamedTuple

import docx
import html5lib
from docx.oxml.ns import qn
from markdown_it import MarkdownIt
from pypdf import PdfReader

from samenwerk_cli.core.report import sections
from samenwerk_cli.core.report.data.person import PoleData
from samenwerk_cli.core.report.data.team import TeamPoleData, TeamQuestionData
from samenwerk_cli.core.words.number import whole

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
    from xml.etree.ElementTree import Element

    from markdown_it.token import Token


MARKDOWN = MarkdownIt("commonmark").enable("table")
IN_WORD = ("w:t", "w:br", "w:tab")
NUMBER = re.compile(r"\n[^\n]* \d+ / \d+\s*$")
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


def _word(shown: bytes) -> str:
    body = docx.Document(io.BytesIO(shown)).element.body
    return "\n".join(
        "".join(each.text or "" if each.tag == qn("w:t") else " " for each in paragraph.iter(*map(qn, IN_WORD)))
        for paragraph in body.iter(qn("w:p"))
    )


def sheets(shown: bytes) -> list[str]:
    """What stands on each sheet of a PDF, without its number at the foot."""
    return [NUMBER.sub("", sheet.extract_text()) for sheet in PdfReader(io.BytesIO(shown)).pages]


READERS: dict[Any, Callable[[Any], str]] = {
    "terminal": _terminal,
    "text": str,
    "md": _markdown,
    "html": _html,
    "docx": _word,
    "pdf": lambda shown: "\n".join(sheets(shown)),
}
"""The faces for people; JSON is for programs."""


# What a report says


class Beside(str):
    """Words that each face puts where they look well, near those before and after them."""

    __slots__ = ()


def beside(*parts: Any) -> tuple[Beside, ...]:
    return tuple(map(Beside, said(parts)))


def _entries(part: sections.Entries) -> tuple[Any, ...]:
    """Entries, and once each label and what is left to be written: some faces have a table for them."""
    labels = {label: None for entry in part.entries for label in (*dict(entry.rows), *entry.blanks)}
    return (*part.entries, *beside(*labels))


def _side(side: PoleData | TeamPoleData) -> tuple[Any, ...]:
    return (side.title, *beside(side.score, side.in_words, side.rests_on, side.wish))


def _then_and_now(part: sections.ThenAndNow) -> Iterator[Any]:
    for side in part.sides:
        both = None not in (side.before, side.after)
        figures = (part.then, side.before, part.now, side.after) if both else ()
        yield (side.title, *beside(side.rests_on, side.in_words, *figures), side.sentences)


TO_BE_READ: dict[type, Callable[[Any], Iterable[Any]]] = {
    sections.Report: lambda part: (part.head.title, part.head.facts, part.sections),
    sections.Bars: lambda part: (part.reads, *((side.title, side.in_words) for side in part.sides)),
    sections.Balance: lambda part: (part.left, part.right, part.reads),
    sections.ThenAndNow: _then_and_now,
    sections.Steps: _entries,
    sections.Reasons: _entries,
    sections.Hour: _entries,
    sections.ChangedAnswers: _entries,
    sections.Entry: lambda part: (
        *beside(part.mark.rstrip(".")),
        *(part.above, part.words),
        *(words for _, words in part.rows),
    ),
    sections.AnswerRow: lambda part: (*beside(part.points), part.question, part.words, part.remarks),
    sections.Sources: lambda part: (part.title if part.sources else "", part.sources, part.versions),
    PoleData: _side,
    TeamPoleData: _side,
    TeamQuestionData: lambda part: (
        *(part.score, part.text, part.in_words),
        *((count, words) for _, count, words in part.shown),
        part.remarks,
    ),
}
"""Of what is not read as it stands, from its first field to its last: what is read, and in which order."""


def said(part: Any) -> Iterator[str]:
    """All that is to be read in a part of a report, in reading order."""
    match part:
        case None:
            pass
        case str():
            yield from map(type(part), part.split(sections.LINE_TO_FILL))
        case Fraction() | int():
            yield Beside(whole(Fraction(part)))
        case _:
            yield from (words for each in TO_BE_READ.get(type(part), tuple)(part) for words in said(each))


def squeezed(words: str) -> str:
    return "".join(words.split()).casefold()


class Found(NamedTuple):
    """What is wrong with what was read in a face."""

    dropped: list[str]
    moved: list[str]
    added: list[str]


def held_against(shown: str, expected: Sequence[str], own: Collection[str] = ()) -> Found:
    """Cross off what was expected, the longest first, so that nothing counts that is only a part of something else.

    `own` is what a face may say besides, as often as it likes.
    """
    rest = added = squeezed(shown)
    dropped, besides = [], set(map(squeezed, own))
    for each in sorted(filter(None, [*map(squeezed, expected), *besides]), key=len, reverse=True):
        if each not in rest and each not in besides:
            dropped.append(each)
        rest, added = rest.replace(each, " ", -1 if each in besides else 1), added.replace(each, " ")
    return Found(dropped, list(_moved(squeezed(shown), expected)), re.findall(r"\w+", added))


def _moved(shown: str, expected: Iterable[str]) -> Iterator[str]:
    """What is not found behind all that was said before it."""
    place = 0
    for each in expected:
        if isinstance(each, Beside):
            continue
        found = shown.find(squeezed(each), place)
        if found < 0:
            yield each
        place = max(found + len(squeezed(each)), place)
