"""From scores to next steps, in order of priority. The rules are told in docs/scoring.md.

- Priority of a step = (100 - score) / 100 x importance of its pole; `unknown` counts as 50; a step for a weaker
  pole has its gap / 100 x importance.
- Ties: a question of the weaker pole first, then the earlier step of the route, then the field's `order`, then the
  order of the questionnaire. A `weaker` step counts as one of the weaker pole, placed before its questions.
- At most three steps to begin with. They are filled one by one from the highest priority; at equal priority first a
  step of a field, then of a pole, that is not among them yet. If a field is uneven, one of them is the `weaker`
  step of the widest gap. Priority 0 is never among them.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from fractions import Fraction
from typing import TYPE_CHECKING, Literal

from samenwerk_cli.core.route import place_on_route

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from samenwerk_cli.core.questionnaire import QuestionStep, WeakerStep
    from samenwerk_cli.core.score import FieldScore, PoleScore, QuestionScore

Kind = Literal["act", "find_out", "balance"]

MOST_TO_BEGIN_WITH = 3
SCORE_OF_UNKNOWN = Fraction(50)


@dataclass(frozen=True, slots=True, eq=False)
class Advice:
    """One advised step: what called for it, and where it stands.

    `question` is what called for the step; for a `balance` step it is None and the pole is the weaker one. `rank`
    counts from 1.
    """

    kind: Kind
    field: FieldScore
    pole: PoleScore
    question: QuestionScore | None
    step: QuestionStep | WeakerStep
    priority: Fraction
    rank: int = 0
    start_here: bool = False

    @property
    def field_id(self) -> str:
        """The id of the field that the step belongs to."""
        return self.field.questionnaire.id


def advise(fields: Sequence[FieldScore]) -> tuple[Advice, ...]:
    """Every step that the answers call for, ranked, with at most three to begin with."""
    steps = [step for field in fields for step in (*_weaker_steps(field), *_question_steps(field))]
    ranked = [replace(step, rank=rank) for rank, step in enumerate(sorted(steps, key=_order), start=1)]
    first = {step.rank for step in _to_begin_with(ranked)}
    return tuple(replace(step, start_here=step.rank in first) for step in ranked)


def _weaker_steps(field: FieldScore) -> Iterator[Advice]:
    balance = field.balance
    if balance.weaker is None or balance.difference is None:
        return
    step = field.questionnaire.step_if_weaker(balance.weaker.id)
    if step is not None:
        pole = field.pole(balance.weaker.id)
        yield Advice("balance", field, pole, None, step, abs(balance.difference) / 100 * pole.importance)


def _question_steps(field: FieldScore) -> Iterator[Advice]:
    for scored in field.questions:
        step = scored.question.step_for(scored.answer) if scored.answer is not None else None
        if step is None:
            continue
        pole = field.pole(scored.question.pole)
        kind: Kind = "find_out" if scored.answer == "unknown" else "act"
        score = SCORE_OF_UNKNOWN if scored.score is None else scored.score
        yield Advice(kind, field, pole, scored, step, (100 - score) / 100 * pole.importance)


def _order(advice: Advice) -> tuple[object, ...]:
    field = advice.field
    of_weaker_pole = field.balance.weaker is not None and field.balance.weaker.id == advice.pole.pole.id
    place = -1 if advice.question is None else advice.question.place
    return (
        -advice.priority,
        not of_weaker_pole,
        place_on_route(advice.step.route),
        field.questionnaire.order,
        advice.field_id,
        place,
    )


def _to_begin_with(ranked: Sequence[Advice]) -> list[Advice]:
    open_steps = [advice for advice in ranked if advice.priority > 0]
    widest = _widest_gap(open_steps)
    chosen: list[Advice] = []
    while open_steps and len(chosen) < MOST_TO_BEGIN_WITH:
        last_place = len(chosen) == MOST_TO_BEGIN_WITH - 1
        step = widest if widest is not None and widest in open_steps and last_place else _freshest(open_steps, chosen)
        chosen.append(step)
        open_steps.remove(step)
    return chosen


def _widest_gap(steps: Sequence[Advice]) -> Advice | None:
    uneven = [advice for advice in steps if advice.kind == "balance"]
    return max(uneven, key=_gap, default=None)


def _gap(advice: Advice) -> Fraction:
    return abs(advice.field.balance.difference or Fraction())


def _freshest(open_steps: Sequence[Advice], chosen: Sequence[Advice]) -> Advice:
    """The step of the highest priority; among equals, of a field and then of a pole not chosen yet."""
    fields = {advice.field_id for advice in chosen}
    poles = {(advice.field_id, advice.pole.pole.id) for advice in chosen}

    def key(advice: Advice) -> tuple[Fraction, bool, bool, int]:
        pole = (advice.field_id, advice.pole.pole.id)
        return (-advice.priority, advice.field_id in fields, pole in poles, advice.rank)

    return min(open_steps, key=key)
