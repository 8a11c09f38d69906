"""From a file to a model: bytes to text to plain data to a checked model, every problem with its place."""

from __future__ import annotations

import copy
import errno
import os
import sys
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from pydantic import BaseModel, ValidationError

from samenwerk_cli.core.problems import say as say_problems
from samenwerk_cli.core.problems.problem import InputProblems, Place, Problem
from samenwerk_cli.core.problems.system import reason_of
from samenwerk_cli.files.shape_problems import explain_shape
from samenwerk_cli.files.yaml.plain import Document, read_plain
from samenwerk_cli.files.yaml.syntax import place_in

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from samenwerk_cli.core.words.phrase import Message

LARGEST = 1024 * 1024
"""Bytes in a file; our own largest has about 60,000."""

USUAL = 16 * 1024
"""Bytes in nearly every file; asking for as many as may be takes longer, as room is made for them."""

STANDARD_INPUT = "-"

Model = TypeVar("Model", bound=BaseModel)


def read_text(file: str) -> str:
    """The text of a file, or of standard input for `-`.

    Raises:
        InputProblems: the file is not there, cannot be read, is too large, or is not UTF-8 text.
    """
    try:
        data = _bytes(file)
    except OSError as error:
        raise InputProblems([_unreadable(file, error)]) from error
    place = Place(file)
    if len(data) > LARGEST:
        raise InputProblems(
            [Problem(say_problems.too_large(limit=LARGEST // 1024), say_problems.is_it_the_right_file(), place=place)]
        )
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = data[: error.start].decode("utf-8-sig", "replace")
        place = place_in(before, len(before), file)
        raise InputProblems(
            [Problem(say_problems.not_utf8(byte=error.start + 1), say_problems.save_as_utf8(), place=place)]
        ) from error
    return text.replace("\r\n", "\n").replace("\r", "\n")


def read_document(file: str, remedy: Message, *, may_be_empty: bool = False) -> Document:
    """The plain data of a file that holds a mapping; `remedy` says how to get one that does.

    An empty file holds an empty one, if it may be empty.

    Raises:
        InputProblems: it cannot be read as such; all reasons at once.
    """
    document = read_plain(read_text(file), file)
    if document.data is None and may_be_empty and not document.problems:
        return Document(file, {})
    if not isinstance(document.data, dict):
        what = say_problems.empty_file() if document.data is None else say_problems.not_mapping()
        place = Place(file) if document.data is None else document.place(())
        raise InputProblems([*document.problems, Problem(what, remedy, place=place)])
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
    found = [each._replace(place=each.place or document.place(each.path, on_key=each.on_key)) for each in problems]
    every = [*document.problems, *(each for each in found if each.place not in told)]
    return sorted(every, key=_in_the_file)


def _in_the_file(problem: Problem) -> tuple[int, int]:
    place = problem.place
    return (0, 0) if place is None else (place.line or 0, place.column or 0)


def _bytes(file: str) -> bytes:
    if file == STANDARD_INPUT:
        if sys.stdin is None:
            raise OSError(errno.EBADF, "no standard input")
        return sys.stdin.buffer.read(LARGEST + 1) or b""
    with open(file or os.curdir, "rb") as stream:  # noqa: PTH123 - pathlib's takes as long as all the rest of it
        data = stream.read(USUAL)
        return data if len(data) < USUAL else data + stream.read(LARGEST + 1 - USUAL)


def _unreadable(file: str, error: OSError) -> Problem:
    place = Place(file)
    if isinstance(error, FileNotFoundError):
        return Problem(say_problems.no_such_file(), _similar_file(file), place=place)
    if isinstance(error, IsADirectoryError) or os.path.isdir(file):  # noqa: PTH112 - pathlib's may raise
        return Problem(say_problems.is_folder(), None, place=place)
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
