"""What a comparison of two runs is as JSON, and the JSON Schema that describes it."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field
from typing_extensions import TypedDict

from samenwerk_cli.core.answers.roles import Role, Share
from samenwerk_cli.core.change.person import CHANGED_FROM
from samenwerk_cli.core.codes import (
    CautionCode,
    ChangeOf,
    Direction,
    FieldLeftOutReason,
    Hidden,
    LeftOutReason,
    NoFigure,
    Position,
    Verdict,
)
from samenwerk_cli.core.words.phrase import Lang
from samenwerk_cli.render.json.contract import Count, Day, Points, schema_of, strict

Difference = Annotated[float, Field(ge=-100, le=100)]


@strict
class SideJson(TypedDict):
    """The answers of then or of now."""

    subject: str | None
    we: str | None
    date: Annotated[Day, Field(description="Of a team, the first day.")]
    until: Annotated[Day, Field(description="Of a team, the last day.")]
    role: Role | None
    name: str | None
    people: Annotated[Count | None, Field(description="Of a team; null if they are too few to be told.")]


@strict
class MovesJson(TypedDict):
    """How many of the people who took part both times went which way."""

    higher: Count
    same: Count
    lower: Count
    mean: Annotated[Difference | None, Field(description="Their mean difference in points, of an open session.")]
    p: Annotated[
        Annotated[float, Field(ge=0, le=1)] | None,
        Field(description="How often chance alone gives so large a difference, of an open session."),
    ]


@strict
class PoleChangeJson(TypedDict):
    """One side of a field; of a team, medians."""

    id: str
    title: str
    before: Points | None
    after: Points | None
    difference: Annotated[Difference | None, Field(description="The later score minus the earlier one.")]
    direction: Annotated[
        Direction | None,
        Field(description=f"Less than {CHANGED_FROM} apart is same; of a team only if it has changed."),
    ]
    verdict: Annotated[Verdict | None, Field(description="Of a team; null if there are too few pairs to say.")]
    questions: Annotated[Count | None, Field(description="Questions compared; null for a team.")]
    people: Annotated[Count | None, Field(description="Pairs of answers of the same person, of a team.")]
    moves: Annotated[MovesJson | None, Field(description="Of a team; null if it would tell about too few people.")]
    nearly_everyone: Annotated[Direction | None, Field(description="Where all pairs, or all but one, went.")]
    steps: Annotated[list[str], Field(description="Steps that were among those to begin with, then.")]
    reason: Annotated[NoFigure | Hidden | None, Field(description="Why figures are not there.")]


@strict
class AnswerChangeJson(TypedDict):
    """One question that was compared; of a team there are none."""

    id: str
    pole: str
    before: Position
    after: Position
    difference: Annotated[Difference, Field(description="In points.")]


@strict
class LeftOutJson(TypedDict):
    """One question that could not be compared."""

    id: str
    reason: Annotated[LeftOutReason, Field(description="not_answered: neither then nor now.")]


@strict
class FieldChangeJson(TypedDict):
    """One tension field that was answered on both sides."""

    id: str
    title: str
    paired: Annotated[bool | None, Field(description="Of a team: whether the same people are compared.")]
    poles: Annotated[list[PoleChangeJson], Field(min_length=2, max_length=2)]
    questions: list[AnswerChangeJson]
    not_compared: list[LeftOutJson]


@strict
class FieldLeftOutJson(TypedDict):
    """One tension field that was answered on one side only."""

    id: str
    title: str
    reason: FieldLeftOutReason


@strict
class ChangeJson(TypedDict):
    """What differs between two runs of samenwerk."""

    samenwerk: Annotated[Literal[1], Field(description="The version of this format.")]
    kind: Literal["change"]
    of: ChangeOf
    lang: Lang
    before: SideJson
    after: SideJson
    both: Annotated[Count | None, Field(description="People of a team who took part both times, as names tell.")]
    min_group: Annotated[Count | None, Field(description="Of a team: nothing is shown of fewer people.")]
    share: Annotated[Share | None, Field(description="Of a team: open if every file says so.")]
    cautions: list[CautionCode]
    fields: list[FieldChangeJson]
    fields_not_compared: list[FieldLeftOutJson]


def change_schema() -> dict[str, Any]:
    """The JSON Schema (2020-12) of a comparison."""
    return schema_of(ChangeJson, "samenwerk change")
