"""Everything a report says, as typed sections, the language already chosen.

The views hold the figures, the ids and the words of one thing; the sections put them in reading order. A face
(`render/`) shows every section and adds nothing; a new section breaks every face at type-check time, on purpose. Texts
have been made visible (see `visible`); escaping for a face is that face's own duty.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from fractions import Fraction

    from samenwerk_cli.core.answers import Role
    from samenwerk_cli.core.phrases import Lang
    from samenwerk_cli.core.questionnaire import Answer
    from samenwerk_cli.core.route import RouteId
    from samenwerk_cli.core.score import Band, State
    from samenwerk_cli.core.score import Reason as NoFigure
    from samenwerk_cli.core.steps import Choice, Kind, TieBreak


ReportKind = Literal["single", "explanation", "form"]
LINE_TO_FILL = "." * 30
"""Room to write on paper."""


@dataclass(frozen=True, slots=True)
class Labels:
    """The small words that faces put beside what they show."""

    because: str
    route: str
    done_when: str
    source: str
    who: str
    when: str
    strongest: str
    weakest: str
    notes: str
    blind_spot: str
    balance: str
    balance_reads: str


@dataclass(frozen=True, slots=True)
class Fact:
    """One line about the report itself: what it is about, who answered, when."""

    label: str
    value: str


@dataclass(frozen=True, slots=True)
class AnswerView:
    """A question and what was answered, in words and as a figure (0 to 100)."""

    id: str
    pole: str
    question: str
    answer: Answer | None
    words: str
    score: Fraction | None
    note: str | None


@dataclass(frozen=True, slots=True)
class PoleView:
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


@dataclass(frozen=True, slots=True)
class BalanceView:
    """How the two sides of a field compare; `difference` is the first score minus the second."""

    difference: Fraction | None
    state: State | None
    weaker: str | None
    tentative: bool
    reason: NoFigure | None
    sentences: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FieldView:
    """All there is to say about one field."""

    id: str
    version: int
    title: str
    summary: str
    chafes: tuple[Chafe, ...]
    poles: tuple[PoleView, PoleView]
    balance: BalanceView
    strongest: tuple[AnswerView, ...]
    weakest: tuple[AnswerView, ...]
    blind_spots: tuple[str, ...]
    questions: tuple[AnswerView, ...]

    @property
    def untouched(self) -> bool:
        """Whether nothing was answered or noted here."""
        return all(question.answer is None and question.note is None for question in self.questions)

    @property
    def notes(self) -> tuple[AnswerView, ...]:
        """The questions that a note was left at."""
        return tuple(question for question in self.questions if question.note is not None)


@dataclass(frozen=True, slots=True)
class Chafe:
    """A balance question that was not answered with the middle, with its direction in words."""

    direction: str
    answer: AnswerView


@dataclass(frozen=True, slots=True)
class StepView:
    """One advised step; `because` tells what called for it."""

    rank: int
    kind: Kind
    field: str
    field_title: str
    question: str | None
    weaker: str | None
    priority: Fraction
    route: RouteId
    route_title: str
    phase: str
    phase_title: str
    start_here: bool
    do: str
    done_when: str
    source: str | None
    because: str
    because_question: str | None
    because_answer: str | None
    because_scores: tuple[tuple[str, Fraction], ...]


@dataclass(frozen=True, slots=True)
class Summary:
    """One sentence a field."""

    heading: str
    lines: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class BeginHere:
    """The steps to begin with, at most three; `opening` says what they are, or why there are none."""

    heading: str
    opening: str
    steps: tuple[StepView, ...]


@dataclass(frozen=True, slots=True)
class FieldSection:
    """One field, from what chafes to its blind spots."""

    field: FieldView


@dataclass(frozen=True, slots=True)
class LaterSteps:
    """All other steps, by phase of the route."""

    heading: str
    opening: str
    phases: tuple[tuple[str, tuple[StepView, ...]], ...]


@dataclass(frozen=True, slots=True)
class AllAnswers:
    """Every question with its answer."""

    heading: str
    fields: tuple[FieldView, ...]


@dataclass(frozen=True, slots=True)
class Colophon:
    """How it was worked out, how far to trust it, and what it rests on."""

    heading: str
    paragraphs: tuple[str, ...]
    sources_heading: str
    sources: tuple[str, ...]
    versions: str


@dataclass(frozen=True, slots=True)
class SumRow:
    """One question, what its answer counts for (a dash if it does not), and the answer in words."""

    points: str
    question: str
    words: str


@dataclass(frozen=True, slots=True)
class PoleSum:
    """How the score of one side was worked out."""

    title: str
    rows: tuple[SumRow, ...]
    sum: str


@dataclass(frozen=True, slots=True)
class FieldSums:
    """How the scores and the balance of a field were worked out."""

    title: str
    poles: tuple[PoleSum, ...]
    balance: str


@dataclass(frozen=True, slots=True)
class Sums:
    """How every score was worked out."""

    heading: str
    fields: tuple[FieldSums, ...]


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a step was advised: its rule with the figures, its place and its source; `lines` say so in words."""

    score: Fraction
    importance: int
    tie_break: TieBreak | None
    choice: Choice
    source: str | None
    lines: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Reasons:
    """Every step with its reason, in order of rank."""

    heading: str
    opening: str
    steps: tuple[tuple[StepView, Reason], ...]


@dataclass(frozen=True, slots=True)
class FormQuestion:
    """A question to tick: each answer with the key that stands for it, and what to talk about afterwards."""

    question: str
    answers: tuple[tuple[str, str], ...]
    talk: str


@dataclass(frozen=True, slots=True)
class FormPole:
    """One side of a form."""

    title: str
    about: str
    questions: tuple[FormQuestion, ...]


@dataclass(frozen=True, slots=True)
class Form:
    """A field to fill in on paper."""

    intro: str
    poles: tuple[FormPole, ...]


Section = Summary | BeginHere | FieldSection | LaterSteps | AllAnswers | Colophon | Sums | Reasons | Form


@dataclass(frozen=True, slots=True)
class About:
    """What was filled in about the run itself, as given."""

    subject: str | None
    we: str | None
    date: str | None
    role: Role | None
    name: str | None


@dataclass(frozen=True, slots=True)
class Report:
    """One report: its sections in reading order, and the views that they are made of."""

    kind: ReportKind
    title: str
    lang: Lang
    about: About
    facts: tuple[Fact, ...]
    fields: tuple[FieldView, ...]
    steps: tuple[StepView, ...]
    sections: tuple[Section, ...]
    labels: Labels
