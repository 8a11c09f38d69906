"""From what pydantic says about a shape to what a reader can use: what is wrong, and what would be right."""

from __future__ import annotations

import re
import types
import typing
from itertools import islice
from typing import TYPE_CHECKING, Any

from pydantic import BaseModel

from samenwerk_cli.core.answers.meant import answer_meant, role_meant
from samenwerk_cli.core.codes import POSITIONS
from samenwerk_cli.core.field.questionnaire import Reference
from samenwerk_cli.core.problems import say as say_problems
from samenwerk_cli.core.problems.problem import MOST_PROBLEMS, DataPath, Problem, unknown_word
from samenwerk_cli.core.words.text import Text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from pydantic_core import ErrorDetails

    from samenwerk_cli.core.words.phrase import Message, Phrase

Explanation = tuple["Message", "Message | None"]

WANTS_ONE_VALUE = frozenset({"whole_number", "true_or_false", "day", "answer", "literal_error"})


def explain_shape(model: type[BaseModel], details: Iterable[ErrorDetails]) -> list[Problem]:
    """The problems that pydantic's errors stand for, as many as anyone will read."""
    telling = (detail for detail in details if not _only_follows(detail))
    return [_explain(model, detail) for detail in islice(telling, MOST_PROBLEMS)]


def _only_follows(detail: ErrorDetails) -> bool:
    """Whether a list seems too short only because some of its items are wrong, which is told already."""
    wanted = detail.get("ctx", {}).get("min_length")
    return detail["type"] == "too_short" and wanted is not None and len(detail["input"]) >= wanted


def _explain(model: type[BaseModel], detail: ErrorDetails) -> Problem:
    path: DataPath = tuple(detail["loc"])
    kind, word = detail["type"], detail["input"]
    if path and path[-1] == "[key]":
        return _bad_key(model, path[:-1])
    if kind == "extra_forbidden":
        return unknown_word(say_problems.unknown_key, str(path[-1]), _keys_at(model, path[:-1]), path, on_key=True)
    if kind == "missing":
        return Problem(say_problems.missing(word=path[-1]), say_problems.add_it(), path[:-1], on_key=True)
    if path == ("samenwerk",) and kind in ("greater_than_equal", "less_than_equal"):
        return Problem(say_problems.unsupported_format(word=word), say_problems.update_first(), path)
    what, remedy = _in_words(model, path, detail)
    if kind in WANTS_ONE_VALUE and (word is None or isinstance(word, list | dict)):
        what = say_problems.value_missing() if word is None else say_problems.one_value()
    return Problem(what, remedy, path)


def _in_words(model: type[BaseModel], path: DataPath, detail: ErrorDetails) -> Explanation:
    kind, word, context = detail["type"], detail["input"], detail.get("ctx", {})
    if kind == "literal_error":
        allowed = re.findall(r"'([^']*)'", str(context.get("expected", "")))
        role = role_meant(str(word)) if path == ("role",) else None
        problem = unknown_word(say_problems.not_one_of, str(word), allowed, path)
        return problem.what, problem.remedy if role is None else say_problems.did_you_mean(word=role)
    if kind == "answer" and "when" in path:
        return say_problems.not_an_answer(word=word), say_problems.write_a_when()
    if kind in ("model_type", "model_attributes_type", "dict_type"):
        return _no_mapping(word, _type_at(model, path))
    if kind in EXPLANATIONS:
        return EXPLANATIONS[kind](word, context)
    if kind in PHRASES:
        limit = next((context[each] for each in LIMITS if each in context), None)
        what, remedy = PHRASES[kind]
        return what(word=word), None if remedy is None else remedy(limit=limit)
    return say_problems.not_right(detail=detail["msg"]), None


def _bad_key(model: type[BaseModel], path: DataPath) -> Problem:
    if _type_at(model, path[:-1]) is Text:
        return Problem(say_problems.not_a_language(word=path[-1]), say_problems.write_a_language(), path, on_key=True)
    return Problem(say_problems.not_an_id(word=path[-1]), say_problems.write_an_id(), path, on_key=True)


def _no_mapping(word: Any, wanted: Any) -> Explanation:
    remedies = {Text: say_problems.text_by_language(), Reference: say_problems.reference_form()}
    what = say_problems.value_missing() if word is None else say_problems.not_mapping()
    return what, remedies.get(wanted)


def _no_text(word: Any, _: Mapping[str, Any]) -> Explanation:
    return (
        (say_problems.empty_text(), None) if word in (None, "") else (say_problems.not_text(), say_problems.quote_it())
    )


def _no_answer(word: Any, _: Mapping[str, Any]) -> Explanation:
    meant = answer_meant(str(word))
    said = say_problems.IN_A_FILE.get(meant, meant) if meant else None
    remedy = say_problems.write_an_answer() if said is None else say_problems.did_you_mean_answer(word=said)
    return say_problems.not_an_answer(word=word), remedy


def _bad_pattern(word: Any, context: Mapping[str, Any]) -> Explanation:
    if str(context.get("pattern", "")).startswith("^http"):
        return say_problems.not_an_address(word=word), say_problems.write_an_address()
    return say_problems.not_an_id(word=word), say_problems.write_an_id()


def _wrong_count(_: Any, context: Mapping[str, Any]) -> Explanation:
    wanted = context.get("min_length", context.get("max_length"))
    if wanted == 1:
        return say_problems.too_few(wanted=wanted), None
    if wanted > len(POSITIONS):
        return say_problems.too_many_here(wanted=wanted), None
    return say_problems.wrong_count(count=context["actual_length"], wanted=wanted), None


EXPLANATIONS: dict[str, Callable[[Any, Mapping[str, Any]], Explanation]] = {
    "answer": _no_answer,
    "string_type": _no_text,
    "string_too_short": _no_text,
    "string_pattern_mismatch": _bad_pattern,
    "too_short": _wrong_count,
    "too_long": _wrong_count,
}
"""What pydantic calls an error, and what we make of it."""

PHRASES: dict[str, tuple[Phrase, Phrase | None]] = {
    "blank": (say_problems.empty_text, None),
    "string_too_long": (say_problems.too_long, say_problems.write_shorter),
    "tuple_type": (say_problems.not_list, say_problems.list_form),
    "greater_than_equal": (say_problems.out_of_range, say_problems.at_least),
    "less_than_equal": (say_problems.out_of_range, say_problems.at_most),
    "dutch_missing": (say_problems.dutch_missing, say_problems.text_by_language),
    "whole_number": (say_problems.not_whole, say_problems.write_whole),
    "true_or_false": (say_problems.not_one_of, say_problems.write_true_or_false),
    "day": (say_problems.not_a_day, say_problems.write_a_day),
}
"""What we say of an error where nothing but the word that is there and the limit has to be filled in."""

LIMITS = ("max_length", "ge", "le")
"""Where pydantic tells the limit."""


def _keys_at(model: type[BaseModel], path: DataPath) -> list[str]:
    """The keys that may stand where the path leads."""
    here = _type_at(model, path)
    if isinstance(here, type) and issubclass(here, BaseModel):
        return [info.alias or name for name, info in here.model_fields.items()]
    return []


def _type_at(model: type[BaseModel], path: DataPath) -> Any:
    """The type that is wanted where the path leads."""
    here: Any = model
    for part in path:
        here = _inner(here, part)
    return here


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
