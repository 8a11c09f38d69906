"""What a report is as JSON, and the JSON Schema that describes it."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field
from typing_extensions import TypedDict

from samenwerk_cli.core.answers.roles import Role
from samenwerk_cli.core.codes import Answer, Band, Kind, NoFigure, State
from samenwerk_cli.core.field.bands import DEVELOPING_FROM, STRONG_FROM
from samenwerk_cli.core.words.phrase import Lang
from samenwerk_cli.render.json.contract import Day, Points, schema_of, strict

BANDS_TOLD = f"Below {DEVELOPING_FROM}, from {DEVELOPING_FROM}, from {STRONG_FROM}."


@strict
class Named(TypedDict):
    """Something with an id that never changes and a title in the report's language."""

    id: str
    title: str


@strict
class PoleJson(TypedDict):
    """One side of a tension field."""

    id: str
    title: str
    score: Annotated[Points | None, Field(description="How well this side is looked after, 0 to 100.")]
    band: Annotated[Band | None, Field(description=BANDS_TOLD)]
    answered: Annotated[int, Field(ge=0, description="Questions answered with 1 to 5.")]
    applicable: Annotated[int, Field(ge=0, description="Questions that were not answered with n/a.")]
    unknown: Annotated[int, Field(ge=0, description="Questions answered with unknown.")]
    blind_spot: Annotated[bool, Field(description="At least a quarter of the applicable questions is unknown.")]
    importance: Annotated[int, Field(ge=0, le=2, description="0 not now, 1 as usual, 2 first.")]
    reason: Annotated[NoFigure | None, Field(description="Why there is no score.")]


@strict
class BalanceJson(TypedDict):
    """How the two sides of a field compare."""

    difference: Annotated[
        float | None, Field(ge=-100, le=100, description="The first side's score minus the second's.")
    ]
    state: State | None
    weaker: Annotated[str | None, Field(description="The id of the weaker side, if uneven.")]
    tentative: Annotated[bool, Field(description="Fewer than five answers on either side.")]
    reason: Annotated[NoFigure | None, Field(description="Why there is no balance.")]


@strict
class QuestionJson(TypedDict):
    """One question and its answer."""

    id: str
    pole: str
    answer: Annotated[Answer | None, Field(description="1 to 5, unknown, n/a, or null: not answered.")]
    score: Points | None
    note: str | None


@strict
class FieldJson(TypedDict):
    """One tension field."""

    id: str
    version: Annotated[int, Field(ge=1, description="The version of the field that was answered.")]
    title: str
    poles: Annotated[list[PoleJson], Field(min_length=2, max_length=2)]
    balance: BalanceJson
    questions: list[QuestionJson]


@strict
class BecauseJson(TypedDict):
    """What called for a step: a question and its answer, or for a balance step both scores."""

    question: str | None
    answer: str | None
    scores: Annotated[dict[str, Points] | None, Field(description="By side, for a balance step.")]


@strict
class StepJson(TypedDict):
    """One advised step."""

    rank: Annotated[int, Field(ge=1)]
    kind: Annotated[
        Kind, Field(description="balance: for a side that stands clearly weaker; talk and keep: only for a team.")
    ]
    field: str
    question: Annotated[str | None, Field(description="The id of the question; null for a balance step.")]
    weaker: Annotated[str | None, Field(description="The id of the weaker side, for a balance step.")]
    priority: Annotated[float | None, Field(ge=0, le=2, description="null for what is to be kept.")]
    route: Annotated[Named, Field(description="The step of the innovation route.")]
    phase: Annotated[Named, Field(description="The phase of the innovation route.")]
    start_here: Annotated[bool, Field(description="Among the steps to begin with, at most three.")]
    do: str
    done_when: str
    source: str | None
    because: BecauseJson


@strict
class ReportJson(TypedDict):
    """A report of samenwerk on one answers file."""

    samenwerk: Annotated[Literal[1], Field(description="The version of this format.")]
    kind: Literal["single"]
    subject: str | None
    we: str | None
    date: Day
    role: Role | None
    name: str | None
    lang: Lang
    fields: list[FieldJson]
    steps: Annotated[list[StepJson], Field(description="In order of rank.")]


def report_schema() -> dict[str, Any]:
    """The JSON Schema (2020-12) of the report."""
    return schema_of(ReportJson, "samenwerk report")
