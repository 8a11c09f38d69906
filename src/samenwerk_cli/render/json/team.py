"""A team's report for programs: JSON, and the JSON Schema that describes it.

The types below are the contract. A figure that may not be shown is null, and `reason` says why.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Annotated, Any, Literal

from pydantic import Field
from typing_extensions import TypedDict

from samenwerk_cli.core.answers.roles import Role, Share
from samenwerk_cli.core.codes import Agreement, Alike, Answer, Band, Hidden, Why
from samenwerk_cli.core.team.guard import FEWEST_TO_SHOW
from samenwerk_cli.core.words.phrase import Lang
from samenwerk_cli.render.json.person import (
    BANDS_TOLD,
    BalanceJson,
    Points,
    StepJson,
    balance_json,
    number_json,
    schema_of,
    step_json,
    strict,
)

if TYPE_CHECKING:
    from samenwerk_cli.core.report.data.team import (
        RoleView,
        SpreadView,
        TeamFieldView,
        TeamPoleView,
        TeamView,
        TogetherView,
    )
    from samenwerk_cli.core.report.sections import Report

Count = Annotated[int, Field(ge=0)]
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


def team_to_json(report: Report, team: TeamView) -> str:
    """The report on a team as JSON text."""
    about = report.about
    data: TeamJson = {
        "samenwerk": 1,
        "kind": "team",
        "subject": about.subject,
        "we": about.we,
        "date": about.date,
        "lang": report.lang,
        "people": team.people,
        "invited": team.invited,
        "min_group": team.min_group,
        "share": team.share,
        "fields": [_field(field, is_open=team.share == "open") for field in team.fields],
        "agenda": [
            {
                "rank": each.rank,
                "field": each.field,
                "question": each.question,
                "why": each.why,
                "talk": each.talk,
                "minutes": each.minutes,
            }
            for each in team.agenda
        ],
        "steps": [step_json(step) for step in report.steps],
    }
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"


def team_schema() -> dict[str, Any]:
    """The JSON Schema (2020-12) of a team's report."""
    return schema_of(TeamJson, "samenwerk team")


def _field(field: TeamFieldView, *, is_open: bool) -> TeamFieldJson:
    return {
        "id": field.id,
        "version": field.version,
        "title": field.title,
        "people": field.people,
        "poles": [_pole(pole) for pole in field.poles],
        "balance": balance_json(field.balance),
        "questions": [_question(question, is_open=is_open) for question in field.questions],
        "roles": [_role(role) for role in field.roles],
        "reason": field.reason,
    }


def _pole(pole: TeamPoleView) -> TeamPoleJson:
    return {
        "id": pole.id,
        "title": pole.title,
        "score": number_json(pole.score),
        "band": pole.band,
        "people": pole.people,
        "importance": number_json(pole.importance),
        "reason": pole.reason,
    }


def _question(question: SpreadView, *, is_open: bool) -> TeamQuestionJson:
    counts = [count for _, count, _ in question.choices if count is not None]
    responses: list[ResponseJson] = [
        {"who": each.who, "role": each.role, "answer": each.answer, "note": each.note} for each in question.responses
    ]
    return {
        "id": question.id,
        "pole": question.pole,
        "answered": question.answered,
        "unknown": question.unknown,
        "counts": counts or None,
        "score": number_json(question.score),
        "band": question.band,
        "agreement": question.agreement,
        "nearly_everyone": question.nearly_everyone,
        "reason": question.reason,
        "together": None if question.together is None else _together(question.together),
        "responses": responses if is_open else None,
    }


def _together(together: TogetherView) -> TogetherJson:
    return {
        "answer": together.answer,
        "score": number_json(together.score),
        "minority": together.minority,
        "note": together.note,
    }


def _role(role: RoleView) -> RoleJson:
    poles: list[RolePoleJson] = [
        {"id": pole, "score": number_json(score), "reason": reason} for pole, score, reason in role.poles
    ]
    return {"role": role.role, "people": role.people, "poles": poles, "reason": role.reason}
