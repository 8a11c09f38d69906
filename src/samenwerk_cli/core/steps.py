"""One advised step: what called for it, how much it matters, and where it stands among the others."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, get_args

if TYPE_CHECKING:
    from fractions import Fraction

    from samenwerk_cli.core.questionnaire import QuestionStep, WeakerStep
    from samenwerk_cli.core.score import FieldScore, PoleScore, QuestionScore

Kind = Literal["act", "find_out", "balance"]
TieBreak = Literal["weaker_pole", "route", "field", "question"]
"""What put a step after the one just before it in rank, when both have the same priority."""

Chosen = Literal["highest", "new_field", "new_pole", "widest_gap"]
"""Among the first: simply next in rank; fresh at equal priority; or in the place kept for the widest gap."""

NotChosen = Literal["lower", "tie", "passed_over", "kept_for_gap", "not_wanted"]
"""Not among them: of lower priority; equal, but later in rank; equal and earlier, but a fresh one went first; displaced
by the step for the widest gap; or priority 0."""

Choice = Chosen | NotChosen
CHOSEN: tuple[Chosen, ...] = get_args(Chosen)


@dataclass(frozen=True, slots=True, eq=False)
class Advice:
    """One advised step: what called for it, and where it stands.

    `question` is what called for the step; for a `balance` step it is None and the pole is the weaker one. `score` is
    what the priority was worked out from: the answer's score, or for a `balance` step 100 minus the gap. `rank` counts
    from 1.
    """

    kind: Kind
    field: FieldScore
    pole: PoleScore
    question: QuestionScore | None
    step: QuestionStep | WeakerStep
    score: Fraction
    rank: int = 0
    tie_break: TieBreak | None = None
    choice: Choice = "lower"

    @property
    def priority(self) -> Fraction:
        """How much the step matters: 0 to 2."""
        return (100 - self.score) / 100 * self.pole.importance

    @property
    def field_id(self) -> str:
        """The id of the field that the step belongs to."""
        return self.field.questionnaire.id

    @property
    def start_here(self) -> bool:
        """Whether the step is among those to begin with."""
        return self.choice in CHOSEN
