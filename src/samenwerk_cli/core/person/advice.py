"""From scores to next steps, in order of priority. The rules are told in docs/scoring.md.

- Priority of a step = (100 - score) / 100 x importance of its pole; `unknown` counts as 50; a step for a weaker pole
  has its gap / 100 x importance.
- Ties: a question of the weaker pole first, then the earlier step of the route, then the field's `order`, then the
  order of the questionnaire. A `weaker` step counts as one of the weaker pole, placed before its questions. What a team
  is to keep has no priority, and comes last.
- The steps to begin with, at most three, are filled one by one from the highest priority; at equal priority first a
  step of a field, then of a pole, that is not among them yet. Two places are kept: for the step of the worst balance
  answer (the first in rank of those that score nothing), and for the `weaker` step of the widest gap. They are the last
  to be filled, if these steps did not come in by themselves. Priority 0 is never among them.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from fractions import Fraction
from typing import TYPE_CHECKING, NamedTuple, Protocol

from samenwerk_cli.core.codes import CHOSEN
from samenwerk_cli.core.field.route import ROUTE_IDS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from samenwerk_cli.core.codes import Answer, Band, Choice, KeptFor, Kind, NotChosen, TieBreak
    from samenwerk_cli.core.field.questionnaire import Advised, Pole, Question, Questionnaire
    from samenwerk_cli.core.field.route import RouteId
    from samenwerk_cli.core.person.score import Balance, FieldScore
    from samenwerk_cli.core.words.phrase import Message


SCORE_OF_UNKNOWN = Fraction(50)
MOST_TO_BEGIN_WITH = 3

GAVE_WAY: dict[KeptFor, NotChosen] = {"worst_balance": "kept_for_balance", "widest_gap": "kept_for_gap"}
"""Why a step is not there that had to give way to one for which a place is kept."""


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

    @property
    def band(self) -> Band | None:
        """The band of the score."""


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


def advise(fields: Sequence[FieldScore]) -> tuple[Advice, ...]:
    """Every step that one person's answers call for, ranked, with at most three to begin with."""
    return ranked(step for field in fields for step in (*_weaker_steps(field), *_question_steps(field)))


def ranked(steps: Iterable[Advice], most: int = MOST_TO_BEGIN_WITH) -> tuple[Advice, ...]:
    """The steps in order of priority, with at most so many to begin with."""
    ordered = sorted(steps, key=_order)
    placed = [
        replace(step, rank=rank, tie_break=_tie_break(before, step))
        for rank, (before, step) in enumerate(zip([None, *ordered], ordered, strict=False), start=1)
    ]
    choices = _choices(placed, most)
    return tuple(replace(step, choice=choices[step.rank]) for step in placed)


def weaker_step(field: FieldFigures, importance: int | Fraction) -> Iterator[Advice]:
    """The step for the weaker side of a field, if it is uneven."""
    balance = field.balance
    if balance.weaker is None or balance.difference is None:
        return
    step = field.questionnaire.step_if_weaker(balance.weaker.id)
    if step is not None:
        score = 100 - abs(balance.difference)
        yield Advice("balance", field, balance.weaker, importance, None, None, step, score)


def _weaker_steps(field: FieldScore) -> Iterator[Advice]:
    if field.balance.weaker is not None:
        yield from weaker_step(field, field.pole(field.balance.weaker.id).importance)


def _question_steps(field: FieldScore) -> Iterator[Advice]:
    for scored in field.questions:
        step = scored.question.step_for(scored.answer) if scored.answer is not None else None
        if step is None:
            continue
        pole = field.pole(scored.question.pole)
        kind: Kind = "find_out" if scored.answer == "unknown" else "act"
        score = SCORE_OF_UNKNOWN if scored.score is None else scored.score
        yield Advice(kind, field, pole.pole, pole.importance, scored, scored.answer, step, score)


def _order(advice: Advice) -> tuple[object, ...]:
    field = advice.field
    of_weaker_pole = field.balance.weaker is not None and field.balance.weaker.id == advice.pole.id
    place = -1 if advice.question is None else advice.question.place
    return (
        advice.kind == "keep",
        -advice.priority,
        not of_weaker_pole,
        ROUTE_IDS.index(advice.step.route),
        field.questionnaire.order,
        advice.field_id,
        place,
    )


def _tie_break(before: Advice | None, step: Advice) -> TieBreak | None:
    """The first rule that tells a step from the one before it, if their priority is the same."""
    if before is None or before.priority != step.priority:
        return None
    rules: tuple[TieBreak, ...] = ("weaker_pole", "route", "field", "field", "question")
    pairs = zip(rules, _order(before)[2:], _order(step)[2:], strict=True)
    return next((rule for rule, one, other in pairs if one != other), None)


def _choices(ranked: Sequence[Advice], most: int) -> dict[int, Choice]:
    """For the rank of every step, why it is or is not among the steps to begin with."""
    open_steps = [advice for advice in ranked if advice.priority > 0]
    kept = _kept(open_steps)
    chosen: dict[int, Choice] = {}
    displaced: dict[int, NotChosen] = {}
    taken: list[Advice] = []
    while open_steps and len(taken) < most:
        step = _freshest(open_steps, taken)
        chosen_for: Choice = _why(step, open_steps, taken)
        waiting = [each for each in open_steps if each.rank in kept]
        if len(waiting) >= most - len(taken) and step not in waiting:
            chosen_for = kept[waiting[0].rank]
            displaced[step.rank] = GAVE_WAY[chosen_for]
            step = waiting[0]
        chosen[step.rank] = chosen_for
        taken.append(step)
        open_steps.remove(step)
    return chosen | {each.rank: _why_not(each, taken, displaced, chosen) for each in ranked if each not in taken}


def _kept(open_steps: Sequence[Advice]) -> dict[int, KeptFor]:
    """For which ranks a place is kept, and why."""
    widest = max((each for each in open_steps if each.kind == "balance"), key=_gap, default=None)
    worst = next((each for each in open_steps if _chafes_most(each)), None)
    kept: dict[int, KeptFor] = {}
    if worst is not None:
        kept[worst.rank] = "worst_balance"
    if widest is not None:
        kept[widest.rank] = "widest_gap"
    return kept


def _chafes_most(advice: Advice) -> bool:
    """Whether a balance question came out at one of its ends; for a team if that is its level."""
    asked = advice.question
    return advice.kind == "act" and asked is not None and asked.question.scale == "balance" and advice.score == 0


def _why(step: Advice, open_steps: Sequence[Advice], taken: Sequence[Advice]) -> Choice:
    if step is open_steps[0]:
        return "highest"
    return "new_pole" if step.field_id in {each.field_id for each in taken} else "new_field"


def _why_not(
    step: Advice, taken: Sequence[Advice], displaced: Mapping[int, NotChosen], chosen: Mapping[int, Choice]
) -> NotChosen:
    if step.priority == 0:
        return "not_wanted"
    if step.rank in displaced:
        return displaced[step.rank]
    by_itself = [each for each in taken if chosen[each.rank] not in GAVE_WAY]
    equals = [each for each in by_itself if each.priority == step.priority]
    if equals:
        return "passed_over" if any(each.rank > step.rank for each in equals) else "tie"
    above = [each for each in taken if each.priority > step.priority]
    return "lower" if len(above) == len(taken) else list(displaced.values())[-1]


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
