"""The contract with programs: what stands around a report's data, and the JSON Schema (2020-12) of each report.

Keys are stable and in English, in the order in which they stand here and in the types of `core.report.data`. Where
there is no figure, or it may not be shown, it is null, with a reason beside it.
"""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field
from typing_extensions import TypedDict

from samenwerk_cli.core.answers.roles import Role, Share
from samenwerk_cli.core.codes import CautionCode, ChangeOf
from samenwerk_cli.core.report.data.change import ChosenData, FieldChangeData, FieldLeftOutData, SideData
from samenwerk_cli.core.report.data.person import FieldData, Reason, StepData
from samenwerk_cli.core.report.data.team import SubjectData, TeamFieldData
from samenwerk_cli.core.report.data.told import Among, Count, Day, FromOne
from samenwerk_cli.core.team.guard import FEWEST_TO_SHOW
from samenwerk_cli.core.words.phrase import Lang
from samenwerk_cli.render.json.rule import schema_of

Version = Annotated[Literal[1], Field(description="The version of this format.")]
Steps = Annotated[tuple[StepData, ...], Field(description="In order of rank.")]


class ReportJson(TypedDict):
    """A report of samenwerk on one answers file."""

    samenwerk: Version
    kind: Literal["single"]
    subject: str | None
    we: str | None
    date: Day
    role: Role | None
    name: str | None
    lang: Lang
    fields: tuple[FieldData, ...]
    steps: Steps


class ExplainedStepJson(TypedDict):
    """One advised step, with the rule that put it in its place."""

    step: Among[StepData]
    reason: Among[Reason]


class ExplanationJson(TypedDict):
    """Why a report says what it says."""

    samenwerk: Version
    kind: Literal["explanation"]
    subject: str | None
    we: str | None
    date: Day
    role: Role | None
    name: str | None
    lang: Lang
    fields: tuple[FieldData, ...]
    steps: Annotated[tuple[ExplainedStepJson, ...], Field(description="In order of rank.")]


class TeamJson(TypedDict):
    """A report of samenwerk on a team."""

    samenwerk: Version
    kind: Literal["team"]
    subject: str | None
    we: str | None
    date: Annotated[Day, Field(description="The latest of the dates.")]
    lang: Lang
    people: Count
    invited: FromOne | None
    min_group: Annotated[
        int | None, Field(ge=FEWEST_TO_SHOW, description="Nothing is shown of fewer people; null in an open session.")
    ]
    share: Annotated[Share, Field(description="open: every one of them shares openly.")]
    fields: tuple[TeamFieldData, ...]
    agenda: Annotated[tuple[SubjectData, ...], Field(description="What to talk about, in this order.")]
    steps: Steps


class ChangeJson(TypedDict):
    """What differs between two runs of samenwerk."""

    samenwerk: Version
    kind: Literal["change"]
    of: ChangeOf
    lang: Lang
    before: SideData
    after: SideData
    both: Annotated[Count | None, Field(description="People of a team who took part both times, as names tell.")]
    min_group: Annotated[Count | None, Field(description="Of a team: nothing is shown of fewer people.")]
    share: Annotated[Share | None, Field(description="Of a team: open if every file says so.")]
    cautions: tuple[CautionCode, ...]
    fields: tuple[FieldChangeData, ...]
    fields_not_compared: tuple[FieldLeftOutData, ...]
    together_then: Annotated[
        tuple[ChosenData, ...],
        Field(description="Of a team: first what called for steps to begin with, then the lowest answers."),
    ]
    steps_then: Annotated[
        tuple[StepData, ...], Field(description="Those to begin with, then, or on the agenda; of a closed team none.")
    ]


def report_schema() -> dict[str, Any]:
    """The JSON Schema of one person's report."""
    return schema_of(ReportJson, "samenwerk report")


def explanation_schema() -> dict[str, Any]:
    """The JSON Schema of the explanation."""
    return schema_of(ExplanationJson, "samenwerk explanation")


def team_schema() -> dict[str, Any]:
    """The JSON Schema of a team's report."""
    return schema_of(TeamJson, "samenwerk team")


def change_schema() -> dict[str, Any]:
    """The JSON Schema of a comparison."""
    return schema_of(ChangeJson, "samenwerk change")
