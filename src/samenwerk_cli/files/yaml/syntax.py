"""What YAML's parser stumbled over, in the words of someone who never heard of YAML."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

from samenwerk_cli.core.problems import say as say_problems
from samenwerk_cli.core.problems.problem import MOST_PROBLEMS, Place, Problem

if TYPE_CHECKING:
    import yaml

    from samenwerk_cli.core.words.phrase import Phrase

UNPRINTABLE = re.compile("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""The characters that YAML refuses in a file."""

AT_ITS_BEGINNING = True

EXPLANATIONS: tuple[tuple[str, Phrase, Phrase, bool], ...] = (
    ("mapping keys are not allowed", say_problems.lone_question_mark, say_problems.write_unknown, False),
    ("sequence entries are not allowed", say_problems.lone_dash, say_problems.write_not_applicable, False),
    ("tab character", say_problems.tab, say_problems.use_spaces, False),
    ("unexpected end of stream", say_problems.quote_not_closed, say_problems.close_quote, AT_ITS_BEGINNING),
    ("',' or ']'", say_problems.bracket_not_closed, say_problems.close_bracket, AT_ITS_BEGINNING),
    ("',' or '}'", say_problems.bracket_not_closed, say_problems.close_bracket, AT_ITS_BEGINNING),
    ("mapping values are not allowed", say_problems.stray_colon, say_problems.quote_or_indent, False),
    ("expected '-' indicator", say_problems.list_and_keys, say_problems.use_one, False),
    ("did not find expected key", say_problems.indented_otherwise, say_problems.indent_alike, False),
    ("expected <block end>", say_problems.indented_otherwise, say_problems.indent_alike, False),
    ("alphabetic or numeric", say_problems.yaml_alias, say_problems.quote_it, False),
    ("unknown escape character", say_problems.backslash, say_problems.single_quotes, False),
    ("cannot start any token", say_problems.strange_beginning, say_problems.quote_it, False),
)
"""What the parser says, what that means, what helps, and whether to point at where the thing began."""


def explain_syntax(error: yaml.YAMLError, text: str, name: str) -> Problem:
    """The problem that an error of the parser stands for, at its place."""
    detail = str(getattr(error, "problem", None) or error)
    mark = getattr(error, "problem_mark", None)
    if "cannot start any token" in detail and mark is not None and _character_at(text, mark.line, mark.column) == "\t":
        return Problem(
            say_problems.tab(), say_problems.then_the_rest(remedy=say_problems.use_spaces), place=_place(mark, name)
        )
    for words, what, remedy, at_beginning in EXPLANATIONS:
        if words in detail:
            began = getattr(error, "context_mark", None)
            place = _place(began if at_beginning and began else mark, name)
            return Problem(what(), say_problems.then_the_rest(remedy=remedy), place=place)
    return Problem(say_problems.yaml_syntax(detail=detail), say_problems.yaml_hint(), place=_place(mark, name))


def unprintable(text: str, name: str) -> list[Problem]:
    """A problem for every character that YAML refuses, as many as anyone will read."""
    return [
        Problem(
            say_problems.yaml_control(code=f"U+{ord(found[0]):04X}"),
            say_problems.remove_it(),
            place=place_in(text, found.start(), name),
        )
        for found in islice(UNPRINTABLE.finditer(text), MOST_PROBLEMS)
    ]


def place_in(text: str, position: int, name: str) -> Place:
    """The place of a position in a text, which counts from 0."""
    return Place(name, text.count("\n", 0, position) + 1, position - text.rfind("\n", 0, position))


def _place(mark: yaml.Mark | None, name: str) -> Place:
    return Place(name) if mark is None else Place(name, mark.line + 1, mark.column + 1)


def _character_at(text: str, line: int, column: int) -> str:
    lines = text.split("\n")
    return lines[line][column : column + 1] if line < len(lines) else ""
