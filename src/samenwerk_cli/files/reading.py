"""From a file to a model: bytes to text to plain data to a checked model, every problem with its place."""

from __future__ import annotations

import copy
import re
import sys
import types
import typing
from dataclasses import replace
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from pydantic import BaseModel, ValidationError

from samenwerk_cli.core.phrases import problems as say
from samenwerk_cli.core.problems import DataPath, InputProblems, Place, Problem, unknown_word
from samenwerk_cli.files.plain import Document, read_plain

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from pydantic_core import ErrorDetails

    from samenwerk_cli.core.phrases import Message

LARGEST = 1024 * 1024
"""Bytes in a file; our own largest has about 60,000."""

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
        raise InputProblems([Problem(say.too_large(limit=LARGEST // 1024), say.is_it_the_right_file(), place=place)])
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        column = error.start - data.rfind(b"\n", 0, error.start)
        place = Place(file, line, column)
        raise InputProblems([Problem(say.not_utf8(byte=error.start + 1), say.save_as_utf8(), place=place)]) from error


def read_document(file: str) -> Document:
    """The plain data of a file that holds a mapping.

    Raises:
        InputProblems: it cannot be read as such; all reasons at once.
    """
    document = read_plain(read_text(file), file)
    if document.data is None:
        raise InputProblems([Problem(say.empty_file(), say.see_template(), place=Place(file))])
    if not isinstance(document.data, dict):
        raise InputProblems([Problem(say.not_mapping(), say.see_template(), place=document.place(()))])
    return document


def to_model(model: type[Model], data: Any) -> tuple[Model | None, list[Problem]]:
    """Fit plain data to a model: the model, or None and everything about its shape that is not right."""
    try:
        return model.model_validate(data), []
    except ValidationError as error:
        return None, [_explain(model, detail) for detail in error.errors(include_url=False)]


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


def all_problems(document: Document, problems: Iterable[Problem]) -> list[Problem]:
    """The problems of the document and the given ones, each with its place, in the order of the file."""
    found = [(each.place or document.place(each.path, on_key=each.on_key), each) for each in problems]
    found += [(each.place or Place(document.name), each) for each in document.problems]
    found.sort(key=lambda pair: (pair[0].line or 0, pair[0].column or 0))
    return [replace(problem, place=place) for place, problem in found]


def _bytes(file: str) -> bytes:
    if file == STANDARD_INPUT:
        return sys.stdin.buffer.read(LARGEST + 1)
    with Path(file).open("rb") as stream:
        return stream.read(LARGEST + 1)


def _unreadable(file: str, error: OSError) -> Problem:
    place = Place(file)
    if isinstance(error, FileNotFoundError):
        return Problem(say.no_such_file(), _similar_file(file), place=place)
    return Problem(say.cannot_read(reason=error.strerror or str(error)), None, place=place)


def _similar_file(file: str) -> Message | None:
    path = Path(file)
    try:
        names = [entry.name for entry in path.parent.iterdir()]
    except OSError:
        return None
    near = get_close_matches(path.name, names, n=1)
    return say.did_you_mean_file(word=str(path.with_name(near[0]))) if near else None


# From what pydantic says to what a reader can use


def _explain(model: type[BaseModel], detail: ErrorDetails) -> Problem:
    path: DataPath = tuple(detail["loc"])
    kind, word, context = detail["type"], detail["input"], detail.get("ctx", {})
    if path and path[-1] == "[key]":
        return Problem(say.not_an_id(word=path[-2]), say.write_an_id(), path[:-1], on_key=True)
    if kind == "extra_forbidden":
        return unknown_word(say.unknown_key, str(path[-1]), _keys_at(model, path[:-1]), path, on_key=True)
    if path == ("samenwerk",) and kind in ("greater_than_equal", "less_than_equal"):
        return Problem(say.unsupported_format(word=word), say.update_first(), path)
    if kind == "missing":
        return Problem(say.missing(word=path[-1]), say.add_it(), path[:-1], on_key=True)
    if kind == "literal_error":
        allowed = re.findall(r"'([^']*)'", str(context.get("expected", "")))
        return unknown_word(say.not_one_of, str(word), allowed, path)
    what, remedy = EXPLANATIONS.get(kind, _not_right)(word, context | {"message": detail["msg"]})
    return Problem(what, remedy, path)


Explanation = tuple["Message", "Message | None"]


def _not_right(_: Any, context: dict[str, Any]) -> Explanation:
    return say.not_right(detail=context["message"]), None


def _no_text(word: Any, _: dict[str, Any]) -> Explanation:
    return (say.empty_text() if word is None or word == "" else say.not_text()), say.quote_it() if word else None


def _no_mapping(word: Any, _: dict[str, Any]) -> Explanation:
    return say.not_mapping(), say.text_by_language() if isinstance(word, str) else None


def _bad_pattern(word: Any, context: dict[str, Any]) -> Explanation:
    if str(context.get("pattern", "")).startswith("^http"):
        return say.not_an_address(word=word), say.write_an_address()
    return say.not_an_id(word=word), say.write_an_id()


def _wrong_count(_: Any, context: dict[str, Any]) -> Explanation:
    wanted = context.get("min_length", context.get("max_length"))
    return say.wrong_count(count=context["actual_length"], wanted=wanted), None


EXPLANATIONS: dict[str, Callable[[Any, dict[str, Any]], Explanation]] = {
    "string_type": _no_text,
    "string_too_short": _no_text,
    "string_too_long": lambda *_: (say.too_long(), None),
    "string_pattern_mismatch": _bad_pattern,
    "model_type": _no_mapping,
    "model_attributes_type": _no_mapping,
    "dict_type": _no_mapping,
    "tuple_type": lambda *_: (say.not_list(), say.list_form()),
    "too_short": _wrong_count,
    "too_long": _wrong_count,
    "greater_than_equal": lambda word, ctx: (say.out_of_range(word=word), say.at_least(limit=ctx["ge"])),
    "less_than_equal": lambda word, ctx: (say.out_of_range(word=word), say.at_most(limit=ctx["le"])),
    "dutch_missing": lambda *_: (say.dutch_missing(), say.text_by_language()),
    "whole_number": lambda word, _: (say.not_whole(word=word), say.write_whole()),
    "true_or_false": lambda word, _: (say.not_true_or_false(word=word), say.write_true_or_false()),
    "day": lambda word, _: (say.not_a_day(word=word), say.write_a_day()),
    "answer": lambda word, _: (say.not_an_answer(word=word), say.write_an_answer()),
}
"""What pydantic calls an error, and what we say: what is wrong, and what would be right."""


def _keys_at(model: type[BaseModel], path: DataPath) -> list[str]:
    """The keys that may stand where the path leads."""
    here: Any = model
    for part in path:
        here = _inner(here, part)
    if isinstance(here, type) and issubclass(here, BaseModel):
        return [info.alias or name for name, info in here.model_fields.items()]
    return []


def _inner(annotation: Any, part: str | int) -> Any:
    """The type of one part of a type: a field of a model, a value of a dictionary, an item of a tuple."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        info = next((info for name, info in annotation.model_fields.items() if part in (name, info.alias)), None)
        return _bare(info.annotation) if info is not None else None
    arguments = typing.get_args(annotation)
    return _bare(arguments[-1] if arguments and arguments[-1] is not Ellipsis else arguments[0]) if arguments else None


def _bare(annotation: Any) -> Any:
    """A type without `Annotated` and without `| None`."""
    if typing.get_origin(annotation) is typing.Annotated:
        return _bare(typing.get_args(annotation)[0])
    if isinstance(annotation, types.UnionType) or typing.get_origin(annotation) is typing.Union:
        return _bare(next(part for part in typing.get_args(annotation) if part is not type(None)))
    return annotation
