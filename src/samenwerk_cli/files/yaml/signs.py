"""Signs that people's programs put in: a mail program, a word processor, a phone, a web page.

Inside a text they do no harm and are taken as they are. They are named where a file cannot be read, or where a key, an
answer or a date is not known because of them.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from samenwerk_cli.core.problems import say_files
from samenwerk_cli.core.problems.problem import Place, Problem

if TYPE_CHECKING:
    from samenwerk_cli.core.words.phrase import Message, Phrase


class Sign(NamedTuple):
    """Characters of one kind: which, what they are called, what to do, and where they break the build of a file."""

    chars: str
    called: Phrase
    remedy: Phrase
    breaks: str


AT_BEGINNING = r"^[ \t\-]*{}"
AS_SPACE = r"(?:^[ \t]*|:){}"
AS_QUOTE = r"[:,{{\[-]\s*{}"

SIGNS = (
    Sign("\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000", say_files.fixed_space, say_files.use_space, AS_SPACE),
    Sign("\u00ad", say_files.soft_hyphen, say_files.type_again, AS_SPACE),
    Sign("\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff", say_files.invisible_sign, say_files.type_again, AS_SPACE),
    Sign("\u2018-\u201f\u00ab\u00bb", say_files.curly_quote, say_files.use_straight, AS_QUOTE),
    Sign("\u2022\u2023\u2043\u00b7\u25a0-\u25ff\uf0a7\uf0b7", say_files.bullet, say_files.remove_bullet, AT_BEGINNING),
    Sign("\u2010-\u2015\u2212", say_files.long_dash, say_files.use_hyphen, AT_BEGINNING),
    Sign(">", say_files.mail_quote, say_files.remove_mail_quote, r"^{}(?=[ >])"),
)
IN_A_WORD = re.compile("|".join(f"([{sign.chars}])" for sign in SIGNS[:-1]))
IN_THE_BUILD = re.compile("|".join(sign.breaks.format(f"([{sign.chars}])") for sign in SIGNS))
"""One group for each sign."""

NO_SPACE = re.compile(r"^\s*(?:- )?([\w-]+:)(?=[^\s:/])")
OPENED = re.compile(r"[:,]\s*([\u2018\u201c-\u201f])")
LOOKED_BACK = 2_000
"""Characters before a key in which a quotation mark that was opened is looked for."""


def _named(found: re.Match[str]) -> tuple[Message, Phrase, int]:
    """What a sign is called, what to do, and where it stands."""
    group = found.lastindex or 1
    char, sign = found[group], SIGNS[group - 1]
    return sign.called(char=char, code=f"U+{ord(char):04X}"), sign.remedy, found.start(group)


def explained(problem: Problem) -> Problem:
    """The problem, and if the word that it is about has a strange sign in it, that sign."""
    word = str(problem.what.values.get("word", ""))
    found = IN_A_WORD.search(word) if len(word) > 1 else None
    if found is None:
        return problem
    return problem._replace(what=say_files.with_sign(what=problem.what, sign=_named(found)[0]))


def sign_that_breaks(lines: list[str], first: int, last: int, name: str) -> Problem | None:
    """The sign that most likely made these lines (counted from 0) unreadable, the last of them first."""
    for number in range(last, max(first, 0) - 1, -1):
        if says_nothing(lines[number]):
            continue
        if found := IN_THE_BUILD.search(lines[number]):
            called, remedy, column = _named(found)
            return Problem(say_files.sign_here(sign=called), remedy(), place=Place(name, number + 1, column + 1))
        if found := NO_SPACE.match(lines[number]):
            put = say_files.put_space(word=found[1])
            return Problem(say_files.no_space_after_colon(), put, place=Place(name, number + 1, found.end(1)))
    return None


def says_nothing(line: str) -> bool:
    """Whether there is nothing on a line but a comment, if that."""
    return line.lstrip(" \t").startswith("#") or not line.strip(" \t")


def quote_that_opened(lines: list[str], problem: Problem) -> Problem:
    """The problem, or if its key is the rest of a text between curly quotation marks, the mark where that begins."""
    place = problem.place
    if not problem.on_key or place is None or not place.line or not place.column or place.line > len(lines):
        return problem
    line, end = lines[place.line - 1], place.column - 1
    begin = max(0, end - LOOKED_BACK, *(line.rfind(closing, 0, end) + 1 for closing in "\u2019\u201d"))
    found = OPENED.search(line, begin, end)
    if found is None:
        return problem
    called = say_files.curly_quote(char=found[1])
    there = place._replace(column=found.start(1) + 1)
    return Problem(say_files.sign_here(sign=called), say_files.use_straight(), place=there)
