"""The report for programs: JSON, and the JSON Schema that describes it.

The types below are the contract: `to_json` fills them in, and the schema is made from them. Keys are stable and in
English; figures are plain numbers; where there is no figure it is null, with a reason beside it.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Annotated, Any, Literal

from pydantic import ConfigDict, Field, TypeAdapter, with_config
from typing_extensions import TypedDict

from samenwerk_cli.core.answers.roles import Role
from samenwerk_cli.core.codes import Answer, Band, Kind, State
from samenwerk_cli.core.codes import Reason as NoFigure
from samenwerk_cli.core.field.bands import DEVELOPING_FROM, STRONG_FROM
from samenwerk_cli.core.words.phrase import Lang

if TYPE_CHECKING:
    from fractions import Fraction

    from samenwerk_cli.core.report.data.person import AnswerView, BalanceView, FieldView, PoleView, StepView
    from samenwerk_cli.core.report.sections import Report

Points = Annotated[float, Field(ge=0, le=100)]
BANDS_TOLD = f"Below {DEVELOPING_FROM}, from {DEVELOPING_FROM}, from {STRONG_FROM}."


strict = with_config(ConfigDict(extra="forbid"))
"""No keys but those that are named."""


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
    date: Annotated[str | None, Field(pattern=r"^\d{4}-\d{2}-\d{2}$")]
    role: Role | None
    name: str | None
    lang: Lang
    fields: list[FieldJson]
    steps: Annotated[list[StepJson], Field(description="In order of rank.")]


def to_json(report: Report) -> str:
    """The report as JSON text."""
    return json.dumps(_report(report), ensure_ascii=False, indent=2) + "\n"


def report_schema() -> dict[str, Any]:
    """The JSON Schema (2020-12) of the report."""
    return schema_of(ReportJson, "samenwerk report")


def schema_of(form: Any, title: str) -> dict[str, Any]:
    """The JSON Schema (2020-12) of one of these types."""
    schema = TypeAdapter(form).json_schema()
    return {"$schema": "https://json-schema.org/draft/2020-12/schema"} | schema | {"title": title}


def _report(report: Report) -> ReportJson:
    about = report.about
    return {
        "samenwerk": 1,
        "kind": "single",
        "subject": about.subject,
        "we": about.we,
        "date": about.date,
        "role": about.role,
        "name": about.name,
        "lang": report.lang,
        "fields": [field_json(field) for field in report.fields],
        "steps": [step_json(step) for step in report.steps],
    }


def field_json(field: FieldView) -> FieldJson:
    """A tension field for programs."""
    return {
        "id": field.id,
        "version": field.version,
        "title": field.title,
        "poles": [_pole(pole) for pole in field.poles],
        "balance": balance_json(field.balance),
        "questions": [_question(question) for question in field.questions],
    }


def balance_json(balance: BalanceView) -> BalanceJson:
    """A balance for programs."""
    return {
        "difference": number_json(balance.difference),
        "state": balance.state,
        "weaker": balance.weaker,
        "tentative": balance.tentative,
        "reason": balance.reason,
    }


def _pole(pole: PoleView) -> PoleJson:
    return {
        "id": pole.id,
        "title": pole.title,
        "score": number_json(pole.score),
        "band": pole.band,
        "answered": pole.answered,
        "applicable": pole.applicable,
        "unknown": pole.unknown,
        "blind_spot": pole.blind_spot,
        "importance": pole.importance,
        "reason": pole.reason,
    }


def _question(question: AnswerView) -> QuestionJson:
    return {
        "id": question.id,
        "pole": question.pole,
        "answer": question.answer,
        "score": number_json(question.score),
        "note": question.note,
    }


def step_json(step: StepView) -> StepJson:
    """An advised step for programs."""
    scores = {pole: exact_json(score) for pole, score in step.because_scores}
    return {
        "rank": step.rank,
        "kind": step.kind,
        "field": step.field,
        "question": step.question,
        "weaker": step.weaker,
        "priority": number_json(step.priority),
        "route": {"id": step.route, "title": step.route_title},
        "phase": {"id": step.phase, "title": step.phase_title},
        "start_here": step.start_here,
        "do": step.do,
        "done_when": step.done_when,
        "source": step.source,
        "because": {
            "question": step.because_question,
            "answer": step.because_answer,
            "scores": scores or None,
        },
    }


def number_json(number: Fraction | None) -> float | None:
    """A plain number, or null."""
    return None if number is None else exact_json(number)


def exact_json(number: Fraction) -> float:
    """A plain number, without a point where it is whole."""
    return int(number) if number.denominator == 1 else float(number)
