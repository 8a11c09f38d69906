"""From a report's data to JSON by one rule, and from the same types to a JSON Schema (2020-12).

A key is what the data has under the same name, unless it is only said to people; what can only be one thing is that;
fractions are plain numbers.
"""

from __future__ import annotations

from fractions import Fraction
from functools import cache
from types import UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin, get_type_hints

from pydantic import ConfigDict, Field, TypeAdapter, with_config
from typing_extensions import TypedDict, is_typeddict

from samenwerk_cli.core.report.data.told import AMONG, SAID


def filled(form: Any, *sources: object, **told: Any) -> dict[str, Any]:
    """What a type names: each key as it is told, or from the first source that has it."""
    return {key: told[key] if key in told else _value(key, hint, sources) for key, hint in _keys(form).items()}


def schema_of(form: Any, title: str) -> dict[str, Any]:
    """The JSON Schema (2020-12) of one of these types."""
    schema = TypeAdapter(_as_json(form)).json_schema()
    return {"$schema": "https://json-schema.org/draft/2020-12/schema"} | schema | {"title": title}


@cache
def _keys(form: Any) -> dict[str, Any]:
    """What programs are told of a type: each key with the type of what it holds."""
    keys: dict[str, Any] = {}
    for key, hint in get_type_hints(form, include_extras=True).items():
        marks = getattr(hint, "__metadata__", ())
        if AMONG in marks:
            keys |= _keys(get_args(hint)[0])
        elif SAID not in marks:
            keys[key] = hint
    return keys


def _value(key: str, hint: Any, sources: tuple[object, ...]) -> Any:
    if get_origin(hint) is Annotated:
        return _value(key, get_args(hint)[0], sources)
    if get_origin(hint) is Literal and len(get_args(hint)) == 1:
        return get_args(hint)[0]
    source = next((each for each in sources if hasattr(each, key)), sources[0])
    return _plain(getattr(source, key))


def _plain(value: Any) -> Any:
    match value:
        case Fraction():
            return int(value) if value.denominator == 1 else float(value)
        case tuple() if hasattr(value, "_fields"):
            return filled(type(value), value)
        case tuple():
            return [_plain(each) for each in value]
        case dict():
            return {key: _plain(each) for key, each in value.items()}
        case _:
            return value


def _as_json(hint: Any) -> Any:
    """The type as JSON has it: plain numbers for fractions, and for what has keys those that are told."""
    if hint is Fraction:
        return float
    if is_typeddict(hint) or (isinstance(hint, type) and hasattr(hint, "_fields")):
        return _form(hint)
    match get_origin(hint), get_args(hint):
        case origin, _ if origin in (None, Literal):
            return hint
        case origin, (kind, *marks) if origin is Annotated:
            return Annotated[(_as_json(kind), *marks)]
        case origin, (one, other) if origin is tuple and one == other:
            return Annotated[(origin[_as_json(one), ...], Field(min_length=2, max_length=2))]
        case origin, kinds:
            return (Union if origin is UnionType else origin)[tuple(_as_json(kind) for kind in kinds)]


@cache
def _form(kind: Any) -> Any:
    """The keys that are told of a type, and no others; its description is the first paragraph of what stands in it."""
    keys = {key: _as_json(hint) for key, hint in _keys(kind).items()}
    name = kind.__name__.replace("Data", "Json")
    form: Any = TypedDict(name, keys)  # type: ignore[misc]  # which is only known here
    form.__doc__ = kind.__doc__.partition("\n\n")[0]
    return with_config(ConfigDict(extra="forbid"))(form)
