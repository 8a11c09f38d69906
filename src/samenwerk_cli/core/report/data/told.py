"""What programs are told of a report's data: the marks and the kinds of figure that its types are made of.

JSON and its schema follow from those types by one rule: a key is the name of a field, its description and bounds
stand in its type. Of a type itself its name is told, and the first paragraph of what stands in it.
"""

from __future__ import annotations

from fractions import Fraction
from typing import Annotated, TypeVar

from pydantic import Field

T = TypeVar("T")

SAID = "said"
Said = Annotated[T, SAID]
"""For people only: words that programs are not told."""

AMONG = "among"
Among = Annotated[T, AMONG]
"""Its keys stand among those of what it is part of."""

Points = Annotated[Fraction, Field(ge=0, le=100)]
Difference = Annotated[Fraction, Field(ge=-100, le=100)]
Count = Annotated[int, Field(ge=0)]
FromOne = Annotated[int, Field(ge=1)]
Day = Annotated[str | None, Field(pattern=r"^\d{4}-\d{2}-\d{2}$")]
