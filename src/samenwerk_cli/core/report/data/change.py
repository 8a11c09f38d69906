"""The data of a comparison between two runs: figures, ids and words, the language already chosen.

Texts have been made visible (see `visible`). What may not be shown of a team is None here, for every face alike.
"""

from __future__ import annotations

from fractions import Fraction
from typing import Annotated, NamedTuple

from pydantic import Field

from samenwerk_cli.core.answers.roles import Role, Share
from samenwerk_cli.core.change.person import CHANGED_FROM
from samenwerk_cli.core.codes import (
    Answer,
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
from samenwerk_cli.core.report.data.person import StepData
from samenwerk_cli.core.report.data.told import Count, Day, Difference, Points, Said


class SideData(NamedTuple):
    """The answers of then or of now."""

    subject: str | None = None
    we: str | None = None
    date: Annotated[Day, Field(description="Of a team, the first day.")] = None
    until: Annotated[Day, Field(description="Of a team, the last day.")] = None
    role: Role | None = None
    name: str | None = None
    people: Annotated[Count | None, Field(description="Of a team; null if they are too few to be told.")] = None


class MovesData(NamedTuple):
    """How many of the people who took part both times went which way."""

    higher: Count
    same: Count
    lower: Count
    mean: Annotated[Difference | None, Field(description="Their mean difference in points, of an open session.")]
    p: Annotated[
        Annotated[Fraction, Field(ge=0, le=1)] | None,
        Field(description="How often chance alone gives so large a difference, of an open session."),
    ]


class PoleChangeData(NamedTuple):
    """One side of a field; of a team, medians.

    `in_words` says how it compares in a few words, `rests_on` what that rests on, and `sentences` what else there is.
    """

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
    moves: Annotated[MovesData | None, Field(description="Of a team; null if it would tell about too few people.")]
    nearly_everyone: Annotated[Direction | None, Field(description="Where all pairs, or all but one, went.")]
    steps: Annotated[tuple[str, ...], Field(description="Steps that were among those to begin with, then.")]
    reason: Annotated[NoFigure | Hidden | None, Field(description="Why figures are not there.")]
    in_words: Said[str | None]
    rests_on: Said[str | None]
    sentences: Said[tuple[str, ...]]


class AnswerChangeData(NamedTuple):
    """One question that was compared; of a team there are none."""

    id: str
    text: str
    pole: str
    before: Position
    before_text: str
    after: Position
    after_text: str
    difference: Annotated[Difference, Field(description="In points.")]


class LeftOutData(NamedTuple):
    """One question that could not be compared.

    Of one that is gone there are no words left.
    """

    id: str
    text: str | None
    reason: Annotated[LeftOutReason, Field(description="not_answered: neither then nor now.")]


class FieldChangeData(NamedTuple):
    """One tension field that was answered on both sides.

    `note` tells if people are not compared one by one.
    """

    id: str
    title: str
    paired: Annotated[bool | None, Field(description="Of a team: whether the same people are compared.")]
    poles: Annotated[tuple[PoleChangeData, ...], Field(min_length=2, max_length=2)]
    questions: tuple[AnswerChangeData, ...]
    not_compared: tuple[LeftOutData, ...]
    summary: Said[str]
    note: Said[str | None]


class FieldLeftOutData(NamedTuple):
    """One tension field that was answered on one side only."""

    id: str
    title: str
    reason: FieldLeftOutReason


class ChosenData(NamedTuple):
    """What was chosen together then at one question, and the step that it called for."""

    field: str
    field_title: str
    question: str
    text: str
    answer: Answer
    answer_text: str
    do: Annotated[str | None, Field(description="null if the answer called for no step.")]
    done_when: str | None


class ChangeData(NamedTuple):
    """All there is to say about two runs.

    `together_then` is what was chosen together then, in order of how pressing it was; `steps_then` are the steps to
    begin with of then. The last three are of a team, `both` the number of pairs.
    """

    of: ChangeOf
    before: SideData
    after: SideData
    cautions: tuple[CautionCode, ...]
    fields: tuple[FieldChangeData, ...]
    fields_not_compared: tuple[FieldLeftOutData, ...]
    together_then: tuple[ChosenData, ...] = ()
    steps_then: tuple[StepData, ...] = ()
    both: int | None = None
    min_group: int | None = None
    share: Share | None = None
