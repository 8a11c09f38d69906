"""What the explanation of a report is as JSON, and the JSON Schema that describes it."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field
from typing_extensions import TypedDict

from samenwerk_cli.core.codes import Choice, TieBreak
from samenwerk_cli.core.words.phrase import Lang
from samenwerk_cli.render.json.contract import Points, schema_of, strict
from samenwerk_cli.render.json.person import FieldJson, StepJson


@strict
class ExplainedStepJson(StepJson):
    """One advised step, with the rule that put it in its place."""

    score: Annotated[Points, Field(description="What the priority is worked out from; for a balance step 100 − gap.")]
    importance: Annotated[int, Field(ge=0, le=2)]
    tie_break: Annotated[TieBreak | None, Field(description="What put it after the step before, at equal priority.")]
    choice: Annotated[Choice, Field(description="Why it is or is not among the steps to begin with.")]
    rests_on: Annotated[str | None, Field(description="The source of its question.")]


@strict
class ExplanationJson(TypedDict):
    """Why a report says what it says."""

    samenwerk: Annotated[Literal[1], Field(description="The version of this format.")]
    kind: Literal["explanation"]
    lang: Lang
    fields: list[FieldJson]
    steps: Annotated[list[ExplainedStepJson], Field(description="In order of rank.")]


def explanation_schema() -> dict[str, Any]:
    """The JSON Schema (2020-12) of the explanation."""
    return schema_of(ExplanationJson, "samenwerk explanation")
