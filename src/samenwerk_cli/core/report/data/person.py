"""The data of one person's report: figures, ids and words of one thing each, the language already chosen.

Sections (`sections`) put them in reading order. Texts have been made visible (see `visible`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping
    from fractions import Fraction

    from samenwerk_cli.core.codes import Answer, Band, Choice, Kind, NoFigure, State, TieBreak


class AnswerData(NamedTuple):
    """A question and what was answered, in words and as a figure (0 to 100)."""

    id: str
    pole: str
    question: str
    answer: Answer | None
    words: str
    score: Fraction | None
    note: str | None


class PoleData(NamedTuple):
    """One side of a field.

    `in_words` is its band or the reason why it has no score; `wish` is what was said of its importance, if anything.
    """

    id: str
    title: str
    score: Fraction | None
    band: Band | None
    reason: NoFigure | None
    answered: int
    applicable: int
    unknown: int
    blind_spot: bool
    importance: int
    in_words: str
    rests_on: str
    wish: str | None


class BalanceData(NamedTuple):
    """How the two sides of a field compare; `difference` is the first score minus the second."""

    difference: Fraction | None
    state: State | None
    weaker: str | None
    tentative: bool
    reason: NoFigure | None
    sentences: tuple[str, ...]


class Chafe(NamedTuple):
    """A balance question that was not answered with the middle, with its direction in words."""

    direction: str
    answer: AnswerData


class FieldData(NamedTuple):
    """All there is to say about one field."""

    id: str
    version: int
    title: str
    summary: str
    chafes: tuple[Chafe, ...]
    poles: tuple[PoleData, PoleData]
    balance: BalanceData
    strongest: tuple[AnswerData, ...]
    weakest: tuple[AnswerData, ...]
    blind_spots: tuple[str, ...]
    questions: tuple[AnswerData, ...]

    @property
    def untouched(self) -> bool:
        """Whether nothing was answered or noted here."""
        return all(question.answer is None and question.note is None for question in self.questions)

    @property
    def notes(self) -> tuple[AnswerData, ...]:
        """The questions that a note was left at."""
        return tuple(question for question in self.questions if question.note is not None)


class Titled(NamedTuple):
    """Something with an id that never changes, and its title."""

    id: str
    title: str


class Because(NamedTuple):
    """What called for a step: a question and its answer, or the scores by side; and `words` that say so."""

    words: str
    question: str | None
    answer: str | None
    scores: Mapping[str, Fraction] | None


class StepData(NamedTuple):
    """One advised step."""

    rank: int
    kind: Kind
    field: str
    field_title: str
    question: str | None
    weaker: str | None
    priority: Fraction | None
    route: Titled
    phase: Titled
    start_here: bool
    do: str
    done_when: str
    source: str | None
    because: Because


class Reason(NamedTuple):
    """Why a step was advised: its rule with the figures, its place and its source; `lines` say so in words."""

    score: Fraction
    importance: int
    tie_break: TieBreak | None
    choice: Choice
    rests_on: str | None
    lines: tuple[tuple[str, str], ...]


class PersonData(NamedTuple):
    """One person's report."""

    fields: tuple[FieldData, ...]
    steps: tuple[StepData, ...]


class ExplanationData(NamedTuple):
    """The explanation of a report: every step with its reason, in order of rank."""

    fields: tuple[FieldData, ...]
    steps: tuple[tuple[StepData, Reason], ...]
