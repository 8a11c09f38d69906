"""The data of one person's report: figures, ids and words of one thing each, the language already chosen.

Sections (`sections`) put them in reading order. Texts have been made visible (see `visible`).
"""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from typing import Annotated, NamedTuple

from pydantic import Field

from samenwerk_cli.core.codes import Answer, Band, Choice, Kind, NoFigure, State, TieBreak
from samenwerk_cli.core.field.bands import DEVELOPING_FROM, STRONG_FROM
from samenwerk_cli.core.report.data.told import Count, Difference, FromOne, Points, Said

BANDS_TOLD = f"Below {DEVELOPING_FROM}, from {DEVELOPING_FROM}, from {STRONG_FROM}."


class QuestionData(NamedTuple):
    """One question and its answer."""

    id: str
    text: str
    pole: str
    answer: Annotated[Answer | None, Field(description="1 to 5, unknown, unseen, n/a, or null: not answered.")]
    answer_text: str
    score: Points | None
    note: str | None
    minority: Annotated[str | None, Field(description="From a consensus file.")]


class PoleData(NamedTuple):
    """One side of a tension field.

    `in_words` is its band or the reason why it has no score; `wish` is what was said of its importance, if anything;
    `points` is what each of its answers counts for.
    """

    id: str
    title: str
    score: Annotated[Points | None, Field(description="How well this side is looked after, 0 to 100.")]
    band: Annotated[Band | None, Field(description=BANDS_TOLD)]
    answered: Annotated[Count, Field(description="Questions answered with 1 to 5.")]
    applicable: Annotated[Count, Field(description="Questions answered with neither n/a nor unseen.")]
    unknown: Annotated[Count, Field(description="Questions answered with unknown.")]
    unseen: Annotated[Count, Field(description="Questions answered with unseen.")]
    blind_spot: Annotated[bool, Field(description="At least a quarter of the applicable questions is unknown.")]
    importance: Annotated[int, Field(ge=0, le=2, description="0 not now, 1 as usual, 2 first.")]
    reason: Annotated[NoFigure | None, Field(description="Why there is no score.")]
    in_words: Said[str]
    rests_on: Said[str]
    wish: Said[str | None]
    points: Said[tuple[Fraction, ...]]


class BalanceData(NamedTuple):
    """How the two sides of a field compare."""

    difference: Annotated[Difference | None, Field(description="The first side's score minus the second's.")]
    state: State | None
    weaker: Annotated[str | None, Field(description="The id of the weaker side, if uneven.")]
    tentative: Annotated[bool, Field(description="Fewer than five answers on either side.")]
    reason: Annotated[NoFigure | None, Field(description="Why there is no balance.")]
    sentences: Said[tuple[str, ...]]


class FieldData(NamedTuple):
    """One tension field."""

    id: str
    version: Annotated[FromOne, Field(description="The version of the field that was answered.")]
    title: str
    poles: tuple[PoleData, PoleData]
    balance: BalanceData
    questions: tuple[QuestionData, ...]
    summary: Said[str]

    @property
    def untouched(self) -> bool:
        """Whether nothing was answered or noted here."""
        return all(each.answer is None and each.note is None and each.minority is None for each in self.questions)


class Named(NamedTuple):
    """Something with an id that never changes and a title in the report's language."""

    id: str
    title: str


class BecauseData(NamedTuple):
    """What called for a step: a question and its answer, or for a balance step both scores."""

    question: str | None
    answer: str | None
    scores: Annotated[Mapping[str, Points] | None, Field(description="By side, for a balance step.")]
    lines: Said[tuple[str, ...]]


class StepData(NamedTuple):
    """One advised step."""

    rank: FromOne
    kind: Annotated[
        Kind, Field(description="balance: for a side that stands clearly weaker; talk and keep: only for a team.")
    ]
    field: str
    field_title: str
    question: Annotated[
        str | None, Field(description="The id of the question, whose text is in because; null for a balance step.")
    ]
    weaker: Annotated[str | None, Field(description="The id of the weaker side, for a balance step.")]
    weaker_title: str | None
    priority: Annotated[Fraction | None, Field(ge=0, le=2, description="null for what is to be kept.")]
    route: Annotated[Named, Field(description="The step of the innovation route.")]
    phase: Annotated[Named, Field(description="The phase of the innovation route.")]
    start_here: Annotated[bool, Field(description="Among the steps to begin with, at most three.")]
    do: str
    done_when: str
    source: str | None
    because: BecauseData


class Reason(NamedTuple):
    """Why a step was advised: its rule with the figures, its place and its source; `lines` say so in words."""

    score: Annotated[Points, Field(description="What the priority is worked out from; for a balance step 100 − gap.")]
    importance: Annotated[int, Field(ge=0, le=2)]
    tie_break: Annotated[TieBreak | None, Field(description="What put it after the step before, at equal priority.")]
    choice: Annotated[Choice, Field(description="Why it is or is not among the steps to begin with.")]
    rests_on: Annotated[str | None, Field(description="The source of its question.")]
    lines: Said[tuple[tuple[str, str], ...]]


class PersonData(NamedTuple):
    """One person's report."""

    fields: tuple[FieldData, ...]
    steps: tuple[StepData, ...]


class ExplanationData(NamedTuple):
    """The explanation of a report: every step with its reason, in order of rank."""

    fields: tuple[FieldData, ...]
    steps: tuple[tuple[StepData, Reason], ...]
