"""What YAML's parser stumbled over, in the words of someone who never heard of YAML."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from samenwerk_cli.core.problems import say as say_problems
from samenwerk_cli.core.problems import say_files
from samenwerk_cli.core.problems.problem import MOST_PROBLEMS, Place, Problem
from samenwerk_cli.files.yaml.signs import says_nothing, sign_that_breaks

if TYPE_CHECKING:
    import yaml

    from samenwerk_cli.core.words.phrase import Phrase

UNPRINTABLE = re.compile("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""The characters that YAML refuses in a file."""

LINE_END = re.compile("\r\n|[\r\n\x85\u2028\u2029]")
"""What ends a line for YAML."""

AT_ITS_BEGINNING = True

EXPLANATIONS: tuple[tuple[str, Phrase, Phrase, bool], ...] = (
    ("mapping keys are not allowed", say_problems.lone_question_mark, say_problems.write_unknown, False),
    ("sequence entries are not allowed", say_problems.lone_dash, say_problems.write_not_applicable, False),
    ("tab character", say_problems.tab, say_problems.use_spaces, False),
    ("directive", say_problems.strange_beginning, say_problems.quote_it, AT_ITS_BEGINNING),
    ("incompatible YAML document", say_problems.strange_beginning, say_problems.quote_it, False),
    ("tag", say_problems.yaml_tag, say_problems.take_away_or_quote, AT_ITS_BEGINNING),
    ("block scalar", say_files.block_text, say_problems.quote_it, AT_ITS_BEGINNING),
    ("unexpected end of stream", say_problems.quote_not_closed, say_problems.close_quote, AT_ITS_BEGINNING),
    ("unexpected document", say_problems.quote_not_closed, say_problems.close_quote, AT_ITS_BEGINNING),
    ("',' or ']'", say_problems.bracket_not_closed, say_problems.close_bracket, AT_ITS_BEGINNING),
    ("',' or '}'", say_problems.bracket_not_closed, say_problems.close_bracket, AT_ITS_BEGINNING),
    ("node content", say_files.nothing_between, say_problems.close_bracket, False),
    ("mapping values are not allowed", say_problems.stray_colon, say_problems.quote_or_indent, False),
    ("expected '-' indicator", say_problems.list_and_keys, say_problems.use_one, False),
    ("could not find expected ':'", say_files.no_colon, say_files.write_key, AT_ITS_BEGINNING),
    ("did not find expected key", say_problems.indented_otherwise, say_problems.indent_alike, False),
    ("expected <block end>", say_problems.indented_otherwise, say_problems.indent_alike, False),
    ("<document start>", say_problems.indented_otherwise, say_problems.indent_alike, False),
    ("alphabetic or numeric", say_problems.yaml_alias, say_problems.quote_it, False),
    ("escape", say_problems.backslash, say_problems.single_quotes, False),
    ("hexdecimal", say_problems.backslash, say_problems.single_quotes, False),
    ("cannot start any token", say_problems.strange_beginning, say_problems.quote_it, False),
    ("", say_problems.yaml_syntax, say_problems.yaml_hint, False),
)
"""What the parser says, what that means, what helps, and whether to point at where the thing began."""

OUT_OF_PLACE = ("',' or", "expected key", "<block end>", "expected ':'")
"""What the parser says when something follows that does not belong there."""


def lines_of(text: str) -> list[str]:
    """The lines of a text, as YAML counts them."""
    return LINE_END.split(text)


def explain_syntax(error: Exception, lines: list[str], name: str) -> Problem:
    """The problem that an error of the parser stands for, at its place, in words of ours."""
    said = f"{getattr(error, 'context', None)}: {getattr(error, 'problem', None)}"
    mark, began = getattr(error, "problem_mark", None), getattr(error, "context_mark", None)
    found = None if mark is None else _seen(said, _Spot.of(mark), _Spot.of(began or mark), lines, name)
    if found is None:
        _, what, remedy, at_beginning = next(row for row in EXPLANATIONS if row[0] in said)
        found = Problem(what(), remedy(), place=_place(began if at_beginning and began else mark, name))
    return found._replace(remedy=say_problems.then_the_rest(remedy=found.remedy))


class _Spot(NamedTuple):
    """A line and a column, counted from 0."""

    line: int
    column: int

    @classmethod
    def of(cls, mark: yaml.Mark) -> _Spot:
        return cls(mark.line, mark.column)


def _seen(said: str, at: _Spot, began: _Spot, lines: list[str], name: str) -> Problem | None:
    """What can be seen in the lines around the error, and says more than the parser does."""
    line, first = (lines[each.line] if each.line < len(lines) else "" for each in (at, began))
    here = Place(name, at.line + 1, at.column + 1)
    if line[at.column : at.column + 1] == "\t":
        return Problem(say_problems.tab(), say_problems.use_spaces(), place=here)
    if any(words in said for words in OUT_OF_PLACE):
        if at.column and line[at.column - 1] in "'\"":
            return Problem(say_files.quote_too_early(), say_files.other_quotes_inside(), place=here)
        if line.startswith("- ", at.column):
            return Problem(say_files.dash_before_key(), say_files.remove_dash(), place=here)
    if "unexpected end of stream" in said and first.startswith("'", began.column):
        place = Place(name, began.line + 1, began.column + 1)
        return Problem(say_files.apostrophe(), say_files.double_quotes(), place=place)
    if "',' or" in said and (found := HASH_OUTSIDE_QUOTES.match(first, began.column)):
        place = Place(name, began.line + 1, found.end())
        return Problem(say_files.hash_in_braces(), say_files.quote_hash(), place=place)
    last = min(at.line, len(lines) - 1)
    above = next((number for number in range(last - 1, -1, -1) if not says_nothing(lines[number])), 0)
    sign = sign_that_breaks(lines, began.line if "expected ':'" in said else above, last, name)
    return sign or _colon_in_text(said, line, here)


HASH_OUTSIDE_QUOTES = re.compile(r"""(?:[^'"#]|"[^"]*"|'[^']*'|(?<!\s)#)*(?<=\s)#""")


def _colon_in_text(said: str, line: str, here: Place) -> Problem | None:
    if "mapping values are not allowed" in said and ": " in line[: (here.column or 1) - 1]:
        return Problem(say_files.colon_in_text(), say_files.double_quotes(), place=here)
    return None


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
