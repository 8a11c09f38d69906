"""What a team's report is as JSON, and the JSON Schema that describes it."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field
from typing_extensions import TypedDict

from samenwerk_cli.core.answers.roles import Role, Share
from samenwerk_cli.core.codes import Agreement, Alike, Answer, Band, Hidden, Why
from samenwerk_cli.core.team.guard import FEWEST_TO_SHOW
from samenwerk_cli.core.words.phrase import Lang
from samenwerk_cli.render.json.contract import Count, Points, schema_of, strict
from samenwerk_cli.render.json.person import BANDS_TOLD, BalanceJson, StepJson

WHY = "Why a figure is not shown."


@strict
class TeamPoleJson(TypedDict):
    """One side of a tension field, as the team sees it."""

    id: str
    title: str
    score: Annotated[
        Points | None,
        Field(description="The median of the scores of people, 0 to 100; null also if most questions are split."),
    ]
    band: Annotated[Band | None, Field(description=BANDS_TOLD)]
    people: Annotated[Count | None, Field(description="People with a score on this side.")]
    importance: Annotated[float | None, Field(ge=0, le=2, description="The median of what people want.")]
    reason: Annotated[Hidden | None, Field(description=WHY)]


@strict
class TogetherJson(TypedDict):
    """What the team agreed on in its meeting."""

    answer: Answer | None
    score: Points | None
    minority: str | None
    note: str | None


@strict
class ResponseJson(TypedDict):
    """What one person answered, in an open session."""

    who: str
    role: Role | None
    answer: Answer | None
    note: str | None


@strict
class TeamQuestionJson(TypedDict):
    """One question as the team answered it."""

    id: str
    pole: str
    answered: Annotated[Count | None, Field(description="People who answered with 1 to 5.")]
    unknown: Annotated[Count | None, Field(description="People who answered with unknown; null as counts is.")]
    counts: Annotated[
        Annotated[list[Count], Field(min_length=5, max_length=5)] | None,
        Field(description="How many chose answer 1, 2, 3, 4 and 5; of a closed team null where few answered."),
    ]
    score: Annotated[Points | None, Field(description="The median; null also where the team is split.")]
    band: Band | None
    agreement: Agreement | None
    nearly_everyone: Annotated[
        Alike | None, Field(description="What all gave, or all but one; open: nothing. All else is then null.")
    ]
    reason: Annotated[Hidden | None, Field(description=WHY)]
    together: Annotated[TogetherJson | None, Field(description="From a consensus file.")]
    responses: Annotated[list[ResponseJson] | None, Field(description="Who answered what; only if all share openly.")]


@strict
class RolePoleJson(TypedDict):
    """One side as one role sees it."""

    id: str
    score: Points | None
    reason: Annotated[Hidden | None, Field(description=WHY)]


@strict
class RoleJson(TypedDict):
    """One role."""

    role: Role
    people: Count | None
    poles: list[RolePoleJson]
    reason: Annotated[Hidden | None, Field(description=WHY)]


@strict
class TeamFieldJson(TypedDict):
    """One tension field as the team answered it."""

    id: str
    version: Annotated[int, Field(ge=1)]
    title: str
    people: Annotated[Count | None, Field(description="People who answered something of it.")]
    poles: Annotated[list[TeamPoleJson], Field(min_length=2, max_length=2)]
    balance: BalanceJson
    questions: list[TeamQuestionJson]
    roles: list[RoleJson]
    reason: Annotated[Hidden | None, Field(description=WHY)]


@strict
class SubjectJson(TypedDict):
    """One subject of the agenda."""

    rank: Annotated[int, Field(ge=1)]
    field: str
    question: str
    why: Why
    talk: str
    minutes: Annotated[int, Field(ge=1)]


@strict
class TeamJson(TypedDict):
    """A report of samenwerk on a team."""

    samenwerk: Annotated[Literal[1], Field(description="The version of this format.")]
    kind: Literal["team"]
    subject: str | None
    we: str | None
    date: Annotated[str | None, Field(pattern=r"^\d{4}-\d{2}-\d{2}$", description="The latest of the dates.")]
    lang: Lang
    people: Count
    invited: Annotated[int | None, Field(ge=1)]
    min_group: Annotated[
        int | None, Field(ge=FEWEST_TO_SHOW, description="Nothing is shown of fewer people; null in an open session.")
    ]
    share: Annotated[Share, Field(description="open: every one of them shares openly.")]
    fields: list[TeamFieldJson]
    agenda: Annotated[list[SubjectJson], Field(description="What to talk about, in this order.")]
    steps: Annotated[list[StepJson], Field(description="In order of rank.")]


def team_schema() -> dict[str, Any]:
    """The JSON Schema (2020-12) of a team's report."""
    return schema_of(TeamJson, "samenwerk team")
