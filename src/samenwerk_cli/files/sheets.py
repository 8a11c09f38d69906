"""Sheets of answers in a text that came by mail or from a phone: where each begins and ends, and what stands around it.

Only in a `.txt`: any other file is one sheet, from its first sign to its last.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from samenwerk_cli.core.answers.answers import Answers
from samenwerk_cli.core.problems import say_files
from samenwerk_cli.core.problems.problem import InputProblems, Place, Problem, some_of
from samenwerk_cli.files.reading import ANSWERS, document_in, read_with_notices

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from samenwerk_cli.files.yaml.plain import Document

ENDING = ".txt"
"""The ending of files that mail and phones let pass; several people's answers may stand in one, under each other."""

MOST = 500
"""Sheets in one file; so many people's answers do not fit in the largest that is read."""

MOST_LINES = 50_000
"""Lines in a file with several sheets: to read a sheet takes as long as there are lines before it."""

BEGINS = re.compile(r"samenwerk:|---(?=\s|$)")
SAYS_SOMETHING = re.compile(r"^(?!---|\.\.\.|[ \t]*(?:#|$))", re.MULTILINE)

FIRST_IS_OURS = re.compile(r"(?:(?:[ \t]*(?:#[^\n]*)?|---[^\n]*)\n)*samenwerk:")
"""Whether the first line that is not blank, a comment or the mark of a sheet is that of answers."""

LATER_IS_OURS = tuple(re.compile(rf"^(?:>[> ]*)?{line}", re.MULTILINE) for line in ("samenwerk: *1 *$", "answers:"))
"""The lines that answers surely have; a mail may say something before them, or quote them."""

OUR_KEY = re.compile(rf"(?:{'|'.join(Answers.model_fields)}):")
OF_A_SHEET = re.compile(r"[ \t]+\S|[\"']?[a-z][a-z-]*[\"']?[ \t]*:|---|\.\.\.|[{}\[\]]")
"""How a line begins that may belong to answers: indented, or with a key."""

SIGNATURE = re.compile(r"--(?!-)")
QUOTED = re.compile(r">[> ]*samenwerk:")
PACKED = re.compile(r".*=(?:C[23]|E2=8\d)=[89AB][0-9A-F]|.{70,75}=$")
"""Text as mail packs it (quoted-printable): its codes for letters with an accent, or a full line that goes on."""

AS_MAIL_HAS_IT = (
    (QUOTED, say_files.sign_here(sign=say_files.mail_quote), say_files.remove_mail_quote),
    (PACKED, say_files.packed_for_mail(), say_files.copy_from_mail),
)


class Sheet(NamedTuple):
    """What may be the answers of one person, in the file that it stands in, after so many lines.

    `name` is the file's own, and of several sheets the line too on which the sheet begins.
    """

    file: str
    name: str
    text: str
    before: int = 0
    notices: tuple[Problem, ...] = ()
    problem: Problem | None = None


def is_text(file: str) -> bool:
    """Whether a file with this name may hold several sheets, and words around them; so may its original."""
    return file.lower().removesuffix(".bak").endswith(ENDING)


def holds_answers(text: str) -> bool:
    """Whether a text holds answers, right or wrong, perhaps after other words, or quoted."""
    return FIRST_IS_OURS.match(text) is not None or all(line.search(text) for line in LATER_IS_OURS)


def read_sheets(file: str) -> list[Sheet]:
    """Each sheet of a file that holds answers.

    Raises:
        InputProblems: it cannot be read as text, or is plainly something else.
    """
    return sheets_in(file, *read_with_notices(file, ANSWERS))


def sheets_in(file: str, text: str, notices: Iterable[Problem] = ()) -> list[Sheet]:
    """Each sheet of a file; the first tells too what is good to know of the file and of the words between sheets."""
    if not is_text(file):
        return [Sheet(file, file, text, notices=tuple(notices))]
    lines = text.replace("\n\ufeff", "\n").split("\n")  # the mark that each of several files began with
    parts = [(before, part) for before, part in _parts(lines) if SAYS_SOMETHING.search("\n".join(part))]
    if len(parts) > MOST or (len(parts) > 1 and len(lines) > MOST_LINES):
        what = say_files.too_many_sheets(most=MOST) if len(parts) > MOST else say_files.too_many_lines(most=MOST_LINES)
        return [Sheet(file, file, text, problem=Problem(what, say_files.divide(), place=Place(file)))]
    ours = [part for part in parts if any(OUR_KEY.match(line) or QUOTED.match(line) for line in part[1])] or parts
    around = [_words(file, *part) for part in parts if part not in ours]
    sheets = [_sheet(file, *part, several=len(ours) > 1) for part in ours or [(0, lines)]]
    return [sheets[0]._replace(notices=(*notices, *around, *sheets[0].notices)), *sheets[1:]]


def document_on(sheet: Sheet, *, may_be_empty: bool = False) -> Document:
    """The plain data of a sheet.

    Raises:
        InputProblems: it cannot be read as such; all reasons at once.
    """
    if sheet.problem is not None:
        raise InputProblems([sheet.problem])
    text = "\n" * sheet.before + sheet.text  # so that its lines have the numbers that they have in the file
    return document_in(text, sheet.file, ANSWERS, sheet.notices, may_be_empty=may_be_empty)


def only_sheet(sheets: list[Sheet]) -> Sheet:
    """The sheet, where there is one.

    Raises:
        InputProblems: there are several.
    """
    if len(sheets) > 1:
        lines = tuple(sheet.name.rpartition(":")[2] for sheet in sheets)
        what = say_files.several_sheets(count=len(sheets), lines=some_of(lines))
        raise InputProblems([Problem(what, say_files.read_as_team(), place=Place(sheets[0].file))])
    return sheets[0]


def _parts(lines: Sequence[str]) -> Iterator[tuple[int, Sequence[str]]]:
    """What stands before the first sheet, and each sheet; after how many lines, and its own."""
    cuts = [number for number, line in enumerate(lines) if BEGINS.match(line)]
    if cuts and lines[cuts[0]].startswith("samenwerk:") and any(map(OUR_KEY.match, lines[: cuts[0]])):
        del cuts[0]  # keys stand in any order
    for begin, end in pairwise([0, *cuts, len(lines)]):
        yield begin, lines[begin:end]


def _sheet(file: str, before: int, lines: Sequence[str], *, several: bool) -> Sheet:
    """The sheet on these lines, without what a mail says after it."""
    last = _length(lines)
    notices = () if last == len(lines) else (_words(file, before + last, lines[last:]),)
    name = f"{file}:{before + 1}" if several else file
    return Sheet(file, name, "\n".join([*lines[:last], ""]), before, notices, _as_mail_has_it(file, before, lines))


def _length(lines: Sequence[str]) -> int:
    """How many of the lines are the sheet's: up to a signature, or a blank line after which there are only words."""
    signed = next((number for number, line in enumerate(lines) if SIGNATURE.match(line)), len(lines))
    length = signed
    for number in range(signed - 1, 0, -1):
        if OF_A_SHEET.match(lines[number]):
            break
        if lines[number][:1].strip("#") and not lines[number - 1].strip():
            length = number
    return length


def _as_mail_has_it(file: str, before: int, lines: Sequence[str]) -> Problem | None:
    for number, line in enumerate(lines, before + 1):
        for sign, what, remedy in AS_MAIL_HAS_IT:
            if sign.match(line):
                return Problem(what, remedy(), place=Place(file, number))
    return None


def _words(file: str, before: int, lines: Sequence[str]) -> Problem:
    """That these lines hold other words, at the first that says something."""
    blank = next((number for number, line in enumerate(lines) if SAYS_SOMETHING.match(line)), 0)
    return Problem(say_files.words_around(), place=Place(file, before + blank + 1))
