"""Which steps to begin with, at most three, and why each step is or is not among them.

They are filled one by one from the highest priority; at equal priority first a step of a field, then of a pole, that is
not among them yet. If a field is uneven, one of them is the `weaker` step of the widest gap. Priority 0 is never among
them. The rules are told in docs/scoring.md.
"""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from samenwerk_cli.core.codes import Choice, NotChosen
    from samenwerk_cli.core.person.step import Advice

MOST_TO_BEGIN_WITH = 3


def choose(ranked: Sequence[Advice]) -> dict[int, Choice]:
    """For the rank of every step, why it is or is not among the steps to begin with."""
    open_steps = [advice for advice in ranked if advice.priority > 0]
    widest = max((each for each in open_steps if each.kind == "balance"), key=_gap, default=None)
    chosen: dict[int, Choice] = {}
    displaced: Advice | None = None
    taken: list[Advice] = []
    while open_steps and len(taken) < MOST_TO_BEGIN_WITH:
        step = _freshest(open_steps, taken)
        chosen_for: Choice = _why(step, open_steps, taken)
        if widest is not None and len(taken) == MOST_TO_BEGIN_WITH - 1 and widest in open_steps and step is not widest:
            step, displaced, chosen_for = widest, step, "widest_gap"
        chosen[step.rank] = chosen_for
        taken.append(step)
        open_steps.remove(step)
    return chosen | {each.rank: _why_not(each, taken, displaced, chosen) for each in ranked if each not in taken}


def _why(step: Advice, open_steps: Sequence[Advice], taken: Sequence[Advice]) -> Choice:
    if step is open_steps[0]:
        return "highest"
    return "new_pole" if step.field_id in {each.field_id for each in taken} else "new_field"


def _why_not(step: Advice, taken: Sequence[Advice], displaced: Advice | None, chosen: dict[int, Choice]) -> NotChosen:
    if step.priority == 0:
        return "not_wanted"
    if step is displaced:
        return "kept_for_gap"
    equals = [each for each in taken if each.priority == step.priority and chosen[each.rank] != "widest_gap"]
    if not equals:
        above = [each for each in taken if each.priority > step.priority]
        return "lower" if len(above) == MOST_TO_BEGIN_WITH else "kept_for_gap"
    return "passed_over" if any(each.rank > step.rank for each in equals) else "tie"


def _gap(advice: Advice) -> Fraction:
    return abs(advice.field.balance.difference or Fraction())


def _freshest(open_steps: Sequence[Advice], taken: Sequence[Advice]) -> Advice:
    """The step of the highest priority; among equals, of a field and then of a pole not taken yet."""
    fields = {advice.field_id for advice in taken}
    poles = {(advice.field_id, advice.pole.id) for advice in taken}

    def key(advice: Advice) -> tuple[Fraction, bool, bool, int]:
        pole = (advice.field_id, advice.pole.id)
        return (-advice.priority, advice.field_id in fields, pole in poles, advice.rank)

    return min(open_steps, key=key)
