"""From a report's data to JSON by one rule, and from the same types to a JSON Schema (2020-12).

The types of `person`, `explanation`, `team` and `change` are the contract: keys are stable and in English, in the order
in which they stand there. A key is what the data has under the same name; what can only be one thing is that; fractions
are plain numbers. Where there is no figure, or it may not be shown, it is null, with a reason beside it.
"""

from __future__ import annotations

import json
from fractions import Fraction
from functools import cache
from typing import Annotated, Any, Literal, get_args, get_origin, get_type_hints

from pydantic import ConfigDict, Field, TypeAdapter, with_config
from typing_extensions import is_typeddict

Points = Annotated[float, Field(ge=0, le=100)]
Count = Annotated[int, Field(ge=0)]
Day = Annotated[str | None, Field(pattern=r"^\d{4}-\d{2}-\d{2}$")]

strict = with_config(ConfigDict(extra="forbid"))
"""No keys but those that are named."""


def filled(form: Any, *sources: object, **told: Any) -> dict[str, Any]:
    """What a type of the contract names: each key as it is told, or from the first source that has it."""
    return {key: told[key] if key in told else _value(key, hint, sources) for key, hint in _keys(form).items()}


def as_text(data: dict[str, Any]) -> str:
    """JSON text as it is delivered."""
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"


def schema_of(form: Any, title: str) -> dict[str, Any]:
    """The JSON Schema (2020-12) of one of these types."""
    schema = TypeAdapter(form).json_schema()
    return {"$schema": "https://json-schema.org/draft/2020-12/schema"} | schema | {"title": title}


@cache
def _keys(form: Any) -> dict[str, Any]:
    return get_type_hints(form)


def _value(key: str, hint: Any, sources: tuple[object, ...]) -> Any:
    if get_origin(hint) is Literal and len(get_args(hint)) == 1:
        return get_args(hint)[0]
    source = next((each for each in sources if hasattr(each, key)), sources[0])
    return _plain(getattr(source, key), hint)


def _plain(value: Any, hint: Any) -> Any:
    match value:
        case Fraction():
            return int(value) if value.denominator == 1 else float(value)
        case tuple() if hasattr(value, "_fields"):
            return filled(_form_in(hint), value)
        case tuple():
            return [_plain(each, hint) for each in value]
        case dict():
            return {key: _plain(each, hint) for key, each in value.items()}
        case _:
            return value


@cache
def _form_in(hint: Any) -> Any:
    """The type of the contract that a hint speaks of, be it in a list or beside null."""
    return hint if is_typeddict(hint) else next(filter(None, map(_form_in, get_args(hint))), None)
