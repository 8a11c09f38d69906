"""One advised step: what called for it, how much it matters, and where it stands among the others."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple, Protocol

from samenwerk_cli.core.codes import CHOSEN, Choice, Kind, TieBreak

if TYPE_CHECKING:
    from fractions import Fraction

    from samenwerk_cli.core.codes import Answer
    from samenwerk_cli.core.field.questionnaire import Advised, Pole, Question, Questionnaire
    from samenwerk_cli.core.field.route import RouteId
    from samenwerk_cli.core.person.score import Balance
    from samenwerk_cli.core.words.phrase import Message


class OwnStep(NamedTuple):
    """A step that no questionnaire describes: to talk, or to keep."""

    route: RouteId
    do: Message
    done_when: Message
    source: None = None


class SideFigures(Protocol):
    """One side of a field with its figures, of a person or of a team."""

    @property
    def pole(self) -> Pole:
        """Which side it is."""

    @property
    def score(self) -> Fraction | None:
        """How well it is looked after, 0 to 100."""


class FieldFigures(Protocol):
    """A tension field with its figures, of a person or of a team."""

    @property
    def questionnaire(self) -> Questionnaire:
        """The field."""

    @property
    def poles(self) -> tuple[SideFigures, SideFigures]:
        """Both sides."""

    @property
    def balance(self) -> Balance:
        """How they compare."""


class Asked(Protocol):
    """A question that was answered, by a person or by a team."""

    @property
    def place(self) -> int:
        """Its place in the questionnaire, counted from 0."""

    @property
    def question(self) -> Question:
        """The question."""


@dataclass(frozen=True, slots=True, eq=False)
class Advice:
    """One advised step: what called for it, and where it stands.

    `question` and `answer` are what called for the step; for a `balance` step they are None and the pole is the weaker
    one, and a team that first has to talk has no answer. `score` is what the priority was worked out from: the answer's
    score, or for a `balance` step 100 minus the gap. `rank` counts from 1.
    """

    kind: Kind
    field: FieldFigures
    pole: Pole
    importance: int | Fraction
    question: Asked | None
    answer: Answer | None
    step: Advised | OwnStep
    score: Fraction
    rank: int = 0
    tie_break: TieBreak | None = None
    choice: Choice = "lower"

    @property
    def priority(self) -> Fraction:
        """How much the step matters: 0 to 2."""
        return (100 - self.score) / 100 * self.importance

    @property
    def field_id(self) -> str:
        """The id of the field that the step belongs to."""
        return self.field.questionnaire.id

    @property
    def start_here(self) -> bool:
        """Whether the step is among those to begin with."""
        return self.choice in CHOSEN
