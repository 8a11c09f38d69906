"""What every model of a file has in common, and the few types that files are made of.

Files are read as text, so a whole number arrives as its digits. The conversions here are narrow on purpose: `1.0`,
`1_000`, `yes` and timestamps are not quietly turned into something.
"""

from __future__ import annotations

import datetime
import re
from typing import Annotated, Any

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, WithJsonSchema
from pydantic_core import PydanticCustomError


class Shape(BaseModel):
    """A frozen model that refuses keys it does not know; the docstring of an attribute describes it in a schema."""

    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)


WHOLE, DAY = re.compile(r"-?[0-9]{1,9}"), re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def _whole(value: Any) -> Any:
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    if isinstance(value, str) and WHOLE.fullmatch(value):
        return int(value)
    raise PydanticCustomError("whole_number", "a whole number is wanted")


def _yes_or_no(value: Any) -> Any:
    if isinstance(value, bool):
        return value
    if value in ("true", "false"):
        return value == "true"
    raise PydanticCustomError("true_or_false", "true or false is wanted")


def _day(value: Any) -> Any:
    if isinstance(value, datetime.date) or value is None:
        return value
    if isinstance(value, str) and DAY.fullmatch(value):
        try:
            return datetime.date.fromisoformat(value)
        except ValueError:
            pass
    raise PydanticCustomError("day", "a date as 2026-11-21 is wanted")


DIGITS = {"type": ["integer", "string"], "pattern": "^[0-9]+$"}
"""For an editor: a whole number, which may stand between quotation marks."""

FromZero = Annotated[int, Field(ge=0), BeforeValidator(_whole), WithJsonSchema(DIGITS | {"minimum": 0})]
FromOne = Annotated[int, Field(ge=1), BeforeValidator(_whole), WithJsonSchema(DIGITS | {"minimum": 1})]
FormatVersion = Annotated[int, Field(ge=1, le=1), BeforeValidator(_whole), WithJsonSchema({"enum": [1, "1"]})]
YesOrNo = Annotated[bool, BeforeValidator(_yes_or_no)]
Day = Annotated[datetime.date, BeforeValidator(_day)]
Written = Annotated[str, Field(min_length=1)]
"""What a person wrote, as it is."""
Id = Annotated[str, Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=60)]
