"""From a file to a model: bytes to text to plain data to a checked model, every problem with its place."""

from __future__ import annotations

import copy
import errno
import os
import re
import sys
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from pydantic import BaseModel, ValidationError

from samenwerk_cli.core.problems import say as say_problems
from samenwerk_cli.core.problems import say_files
from samenwerk_cli.core.problems.problem import InputProblems, Place, Problem
from samenwerk_cli.core.problems.system import reason_of
from samenwerk_cli.files.kinds import REPORT, REPORT_KINDS, UTF16_MARKS, Kind, kind_of, kind_of_text
from samenwerk_cli.files.opening import opened
from samenwerk_cli.files.shape_problems import explain_shape
from samenwerk_cli.files.yaml.plain import Document, read_plain
from samenwerk_cli.files.yaml.signs import explained, quote_that_opened
from samenwerk_cli.files.yaml.syntax import place_in

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from samenwerk_cli.core.words.phrase import Message, Phrase

LARGEST = 1024 * 1024
"""Bytes in a file; our own largest has about 60,000."""

USUAL = 16 * 1024
"""Bytes in nearly every file; asking for as many as may be takes longer, as room is made for them."""

STANDARD_INPUT = "-"

Model = TypeVar("Model", bound=BaseModel)


class Wanted(NamedTuple):
    """What a file should be: what one says of another kind of file, and how to get one that is right."""

    another: Phrase
    remedy: Phrase
    folder: Phrase | None = None


ANSWERS = Wanted(say_files.no_answers_file, say_problems.see_template, say_files.folder_of_team)
QUESTIONNAIRE = Wanted(say_files.no_questionnaire, say_problems.see_bundled)

CHARACTER_OF_UTF8 = re.compile(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")
OTHER_LETTER = re.compile(r"[^\W\x00-\x7f]")
"""A letter that English does not have."""

WORD_WITH_IT = re.compile(r"\w*[^\W\x00-\x7f]\w*")
LONGEST_WORD = 40


def read_text(file: str, wanted: Wanted = ANSWERS) -> str:
    """The text of a file, or of standard input for `-`.

    Raises:
        InputProblems: the file is not there, cannot be read, is too large, or is not text.
    """
    return read_with_notices(file, wanted)[0]


def read_with_notices(file: str, wanted: Wanted) -> tuple[str, list[Problem]]:
    """The text of a file, and what its reader should know of how it was read.

    Raises:
        InputProblems: as `read_text`.
    """
    try:
        data = _bytes(file)
    except OSError as error:
        raise InputProblems([_unreadable(file, error, wanted)]) from error
    if kind := kind_of(data):
        raise InputProblems([_something_else(kind, file, wanted)])
    if len(data) > LARGEST:
        what = say_problems.too_large(limit=LARGEST // 1024)
        raise InputProblems([Problem(what, say_problems.is_it_the_right_file(), place=Place(file))])
    text, notices = _decoded(data, file)
    if kind := kind_of_text(text):
        raise InputProblems([_something_else(kind, file, wanted)])
    return text, notices


def is_utf8(file: str) -> bool:
    """Whether a file that could be read is in the encoding that we write."""
    data = _bytes(file)
    return not data.startswith(UTF16_MARKS) and _is(data, "utf-8")


def read_document(file: str, wanted: Wanted = ANSWERS) -> Document:
    """The plain data of a file that holds a mapping.

    Raises:
        InputProblems: it cannot be read as such; all reasons at once.
    """
    text, notices = read_with_notices(file, wanted)
    return document_in(text, file, wanted, notices)


def document_in(
    text: str, file: str, wanted: Wanted, notices: Iterable[Problem] = (), *, may_be_empty: bool = False
) -> Document:
    """The plain data of a text from a file, as `read_document` reads it from the whole file.

    An empty text holds an empty mapping, if it may be empty.

    Raises:
        InputProblems: it cannot be read as such; all reasons at once.
    """
    document = read_plain(text, file)
    document.notices[:0] = notices
    if document.data is None and may_be_empty and not document.problems:
        return Document(file, {})
    if not isinstance(document.data, dict):
        what = say_problems.empty_file() if document.data is None else say_problems.not_mapping()
        place = Place(file) if document.data is None else document.place(())
        raise InputProblems([*document.problems, Problem(what, wanted.remedy(), place=place)])
    if document.data.get("kind") in REPORT_KINDS and "answers" not in document.data:
        raise InputProblems([_something_else(REPORT, file, wanted)])
    return document


def to_model(model: type[Model], data: Any) -> tuple[Model | None, list[Problem]]:
    """Fit plain data to a model: the model, or None and everything about its shape that is not right."""
    try:
        return model.model_validate(data), []
    except ValidationError as error:
        return None, explain_shape(model, error.errors(include_url=False))


def without(data: Any, problems: Iterable[Problem]) -> Any:
    """The data without the values that have a problem, so that what is left can be looked at too."""
    remaining = copy.deepcopy(data)
    for problem in problems:
        here, parts = remaining, list(problem.path)
        while len(parts) > 1 and isinstance(here, dict) and isinstance(here.get(parts[0]), dict):
            here = here[parts.pop(0)]
        if isinstance(here, dict) and parts:
            here.pop(parts[0], None)
    return remaining


def all_problems(document: Document, problems: Sequence[Problem]) -> list[Problem]:
    """The problems of the document and the given ones, each with its place, in the order of the file.

    Where the document itself has a problem, what follows from it is not told again.
    """
    if not problems and not document.problems:
        return []
    told = {problem.place for problem in document.problems}
    found = [quote_that_opened(document.lines, explained(each)) for each in _placed(document, problems)]
    every = [*document.problems, *(each for each in found if each.place not in told)]
    every.sort(key=_in_the_file)
    return [each for each, before in zip(every, [None, *every], strict=False) if each != before]


def all_notices(document: Document, notices: Sequence[Problem]) -> list[Problem]:
    """The notices of the document and the given ones, each with its place, in the order of the file."""
    return sorted([*document.notices, *_placed(document, notices)], key=_in_the_file)


def _placed(document: Document, problems: Sequence[Problem]) -> list[Problem]:
    return [each._replace(place=each.place or document.place(each.path, on_key=each.on_key)) for each in problems]


def _in_the_file(problem: Problem) -> tuple[int, int]:
    place = problem.place
    return (0, 0) if place is None else (place.line or 0, place.column or 0)


def _bytes(file: str) -> bytes:
    if file == STANDARD_INPUT:
        if sys.stdin is None:
            raise OSError(errno.EBADF, "no standard input")
        return sys.stdin.buffer.read(LARGEST + 1) or b""
    with open(file or os.curdir, "rb", opener=opened) as stream:
        data = stream.read(USUAL)
        return data if len(data) < USUAL else data + stream.read(LARGEST + 1 - USUAL)


def _decoded(data: bytes, file: str) -> tuple[str, list[Problem]]:
    """The text that the bytes stand for: UTF-8, UTF-16 with its mark, or what Windows once wrote, which is told."""
    encoding = "utf-16" if data.startswith(UTF16_MARKS) else "utf-8-sig"
    try:
        return _with_our_line_ends(data.decode(encoding)), []
    except UnicodeDecodeError as error:
        if encoding == "utf-8-sig" and not CHARACTER_OF_UTF8.search(data) and _is(data, "cp1252"):
            text = _with_our_line_ends(data.decode("cp1252"))
            return text, [_was_cp1252(text, file)]
        before = data[: error.start].decode(encoding, "replace")
        what = say_problems.not_utf8(byte=error.start + 1, encoding=encoding[:6].upper().rstrip("-"))
        place = place_in(before, len(before), file)
        raise InputProblems([Problem(what, say_problems.save_as_utf8(), place=place)]) from error


def _with_our_line_ends(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _is(data: bytes, encoding: str) -> bool:
    try:
        data.decode(encoding)
    except UnicodeDecodeError:
        return False
    return True


def _was_cp1252(text: str, file: str) -> Problem:
    found = OTHER_LETTER.search(text)
    if found is None:
        return Problem(say_files.read_as_cp1252(), place=Place(file))
    at = found.start()
    word = WORD_WITH_IT.search(text, max(0, at - LONGEST_WORD), at + LONGEST_WORD) or found
    place = place_in(text, word.start(), file)
    return Problem(say_files.read_as_cp1252(), say_files.looks_wrong(word=word[0]), place=place)


def _something_else(kind: Kind, file: str, wanted: Wanted) -> Problem:
    """What a file is instead; of a report, the file with answers beside it may have been meant."""
    remedy = (kind.remedy or wanted.remedy)()
    beside = Path(file).with_suffix(".yaml") if kind is REPORT and file != STANDARD_INPUT else None
    if beside is not None and beside != Path(file) and os.path.isfile(beside):  # noqa: PTH113 - pathlib's may raise
        remedy = say_problems.did_you_mean_file(word=str(beside))
    return Problem(say_files.something_else(kind=kind.called, wanted=wanted.another), remedy, place=Place(file))


def _unreadable(file: str, error: OSError, wanted: Wanted) -> Problem:
    place = Place(file)
    if isinstance(error, FileNotFoundError):
        return Problem(say_problems.no_such_file(), _similar_file(file), place=place)
    if isinstance(error, IsADirectoryError) or os.path.isdir(file):  # noqa: PTH112 - pathlib's may raise
        return Problem(say_problems.is_folder(), None if wanted.folder is None else wanted.folder(), place=place)
    if error.errno == errno.ENXIO:
        return Problem(say_problems.nothing_comes(), say_problems.is_it_the_right_file(), place=place)
    if isinstance(error, PermissionError):
        return Problem(say_problems.not_allowed(), None, place=place)
    return Problem(say_problems.cannot_read(reason=reason_of(error)), None, place=place)


def _similar_file(file: str) -> Message | None:
    path = Path(file)
    try:
        names = [entry.name for entry in path.parent.iterdir()]
    except OSError:
        return None
    near = get_close_matches(path.name, names, n=1)
    return say_problems.did_you_mean_file(word=str(path.with_name(near[0]))) if near else None
