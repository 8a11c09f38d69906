"""A comparison of two runs for programs: JSON, and the JSON Schema that describes it.

As in `machine`: the types are the contract, keys are stable, and a figure that is not there or may not be shown is null
with a reason beside it.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Annotated, Any, Literal

from pydantic import Field, TypeAdapter
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
    Position,
    Reason,
    Verdict,
)
from samenwerk_cli.core.words.phrase import Lang
from samenwerk_cli.render.json.person import Points, strict

if TYPE_CHECKING:
    from fractions import Fraction

    from samenwerk_cli.core.change.team import Moves
    from samenwerk_cli.core.report.data.change import (
        AnswerChangeView,
        ChangeView,
        FieldChangeView,
        LeftOutView,
        PoleChangeView,
        SideView,
    )
    from samenwerk_cli.core.report.sections import Report

Difference = Annotated[float, Field(ge=-100, le=100)]
Count = Annotated[int, Field(ge=0)]
Day = Annotated[str | None, Field(pattern=r"^\d{4}-\d{2}-\d{2}$")]


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
    reason: Annotated[Reason | Hidden | None, Field(description="Why figures are not there.")]


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


def change_to_json(report: Report, change: ChangeView) -> str:
    """The comparison as JSON text."""
    data: ChangeJson = {
        "samenwerk": 1,
        "kind": "change",
        "of": change.of,
        "lang": report.lang,
        "before": _side(change.before),
        "after": _side(change.after),
        "both": change.both,
        "min_group": change.min_group,
        "share": change.share,
        "cautions": [caution.code for caution in change.cautions],
        "fields": [_field(field) for field in change.fields],
        "fields_not_compared": [
            {"id": field.id, "title": field.title, "reason": field.reason} for field in change.fields_left_out
        ],
    }
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"


def change_schema() -> dict[str, Any]:
    """The JSON Schema (2020-12) of a comparison."""
    schema = TypeAdapter(ChangeJson).json_schema()
    return {"$schema": "https://json-schema.org/draft/2020-12/schema"} | schema | {"title": "samenwerk change"}


def _side(side: SideView) -> SideJson:
    return {
        "subject": side.subject,
        "we": side.we,
        "date": side.first_day,
        "until": side.last_day,
        "role": side.role,
        "name": side.name,
        "people": side.people,
    }


def _field(field: FieldChangeView) -> FieldChangeJson:
    return {
        "id": field.id,
        "title": field.title,
        "paired": field.paired,
        "poles": [_pole(pole) for pole in field.poles],
        "questions": [_answer(answer) for answer in field.answers],
        "not_compared": [_left_out(each) for each in field.left_out],
    }


def _pole(pole: PoleChangeView) -> PoleChangeJson:
    difference = None if pole.before is None or pole.after is None else pole.after - pole.before
    return {
        "id": pole.id,
        "title": pole.title,
        "before": _number(pole.before),
        "after": _number(pole.after),
        "difference": _number(difference),
        "direction": pole.direction,
        "verdict": pole.verdict,
        "questions": pole.questions,
        "people": pole.people,
        "moves": None if pole.moves is None else _moves(pole.moves),
        "nearly_everyone": pole.nearly_everyone,
        "steps": list(pole.steps),
        "reason": pole.reason,
    }


def _moves(moves: Moves) -> MovesJson:
    return {
        "higher": moves.higher,
        "same": moves.same,
        "lower": moves.lower,
        "mean": _number(moves.mean),
        "p": _number(moves.chance),
    }


def _answer(answer: AnswerChangeView) -> AnswerChangeJson:
    return {
        "id": answer.id,
        "pole": answer.pole,
        "before": answer.before,
        "after": answer.after,
        "difference": answer.difference,
    }


def _left_out(each: LeftOutView) -> LeftOutJson:
    return {"id": each.id, "reason": each.reason}


def _number(number: Fraction | None) -> float | None:
    return None if number is None else _exact(number)


def _exact(number: Fraction) -> float:
    """A plain number, without a point where it is whole."""
    return int(number) if number.denominator == 1 else float(number)
