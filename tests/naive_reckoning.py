"""The rules of the instrument reckoned once more, naively, from the plain data of a field and what was told of it."""

from __future__ import annotations

from fractions import Fraction
from statistics import median
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

    from random_fields import Data, Told

POINTS = {"growth": (0, 25, 50, 75, 100), "balance": (0, 50, 100, 50, 0)}
AGREED_WITHIN = {
    5: Fraction(2, 5),
    6: Fraction(5, 9),
    7: Fraction(30, 49),
    8: Fraction(11, 16),
    9: Fraction(58, 81),
    10: Fraction(37, 50),
    11: Fraction(96, 121),
    12: Fraction(59, 72),
}
"""The largest mean deviation of a team of so many that agrees; of more it is 5/6."""

ROUTE = (
    *("analyse", "gesprekken", "verdieping", "visie", "besluit", "plan-van-aanpak", "invoeraanpak", "invoeren"),
    "volhouden",
)


class Side(NamedTuple):
    """What is said of a pole."""

    id: str
    score: Fraction | None
    band: str | None
    reason: str | None
    answered: int
    applicable: int
    unknown: int
    unseen: int
    blind_spot: bool
    importance: int


class Compared(NamedTuple):
    """What is said of the balance of a field."""

    difference: Fraction | None
    state: str | None
    weaker: str | None
    tentative: bool
    reason: str | None


class TeamSide(NamedTuple):
    """What is said of a pole of a team, when everything may be told."""

    score: Fraction | None
    people: int | None
    reason: str | None


class Step(NamedTuple):
    """A step that is advised."""

    kind: str
    field: str
    question: str | None
    weaker: str | None
    priority: Fraction
    data: Data
    pole: str
    at_an_end: bool
    order: tuple[Any, ...]


def points(question: Data, answer: Any) -> Fraction | None:
    """What an answer scores, if it does."""
    return Fraction(POINTS[question["scale"]][answer - 1]) if isinstance(answer, int) else None


def side(field: Data, pole: str, told: Told) -> Side:
    """What is said of one pole."""
    own = [question for question in field["questions"] if question["pole"] == pole]
    all_scores = [points(question, told.answers.get(question["id"])) for question in own]
    scores = [score for score in all_scores if score is not None]
    given = [told.answers.get(question["id"]) for question in own]
    unknown, unseen = given.count("unknown"), given.count("unseen")
    applicable = len(own) - given.count("n/a") - unseen
    enough = len(scores) > applicable / 2 and len(scores) >= 2
    score = sum(scores, Fraction(0)) / len(scores) if enough else None
    reason = None if enough else "too_few_answers" if applicable else "nothing_applicable"
    blind = applicable > 0 and unknown * 4 >= applicable
    importance = told.importance.get(pole, 1)
    return Side(pole, score, _band(score), reason, len(scores), applicable, unknown, unseen, blind, importance)


def _band(score: Fraction | None) -> str | None:
    if score is None:
        return None
    return "attention" if score < 50 else "developing" if score < 75 else "strong"


def sides(field: Data, told: Told) -> tuple[Side, Side]:
    """What is said of both poles."""
    first, second = (side(field, pole["id"], told) for pole in field["poles"])
    return first, second


def compared(first: Side, second: Side) -> Compared:
    """What is said of the balance between two poles."""
    if first.score is None or second.score is None:
        return Compared(None, None, None, tentative=False, reason="no_score")
    fewest = min(first.answered, second.answered)
    if fewest < 3:
        return Compared(None, None, None, tentative=False, reason="too_few_answers")
    gap = first.score - second.score
    uneven = abs(gap) >= 25
    weaker = None if not uneven else first.id if gap < 0 else second.id
    return Compared(gap, "uneven" if uneven else "balanced", weaker, tentative=fewest < 5, reason=None)


def label(answers: Sequence[Any]) -> str | None:
    """Whether those who chose one of the five answers agree."""
    chosen = sorted(answer for answer in answers if isinstance(answer, int))
    if len(chosen) < 5:
        return None
    low, middle, high = (sum(answer in camp for answer in chosen) for camp in ((1, 2), (3,), (4, 5)))
    if all(camp >= 2 and camp / len(chosen) >= 0.25 and middle < camp for camp in (low, high)):
        return "split"
    mean = Fraction(sum(chosen), len(chosen))
    deviation = sum(abs(answer - mean) for answer in chosen) / len(chosen)
    close = chosen[-1] - chosen[0] < 2 or deviation <= AGREED_WITHIN.get(len(chosen), Fraction(5, 6))
    return "agreed" if close else "mixed"


def team_side(field: Data, pole: str, team: Sequence[Told]) -> TeamSide:
    """What is said of one pole of a team that hides nothing."""
    own = [question["id"] for question in field["questions"] if question["pole"] == pole]
    labels = [label([told.answers.get(each) for told in team]) for each in own]
    if labels.count("split") > len(own) / 2:
        return TeamSide(None, None, "split")
    scores = [score for told in team if (score := side(field, pole, told).score) is not None]
    return TeamSide(median(scores), len(scores), None) if scores else TeamSide(None, None, "too_few_people")


def steps(run: Sequence[tuple[Data, Told]]) -> list[Step]:
    """All steps that are advised, in order of rank."""
    return sorted((step for field, told in run for step in _of_field(field, told)), key=lambda step: step.order)


def _of_field(field: Data, told: Told) -> list[Step]:
    both = sides(field, told)
    balance = compared(*both)
    importance = {each.id: each.importance for each in both}
    found = []

    def add(kind: str, question: str | None, pole: str, weight: Fraction, step: Data, place: int) -> None:
        priority = weight * importance[pole]
        weaker = pole if question is None else None
        ties = (pole != balance.weaker, ROUTE.index(step["route"]), field.get("order", 1000), field["id"], place)
        scale = {each["id"]: each["scale"] for each in field["questions"]}.get(question)
        at_an_end = scale == "balance" and told.answers.get(question or "") in (1, 5)
        found.append(Step(kind, field["id"], question, weaker, priority, step, pole, at_an_end, (-priority, *ties)))

    if balance.weaker is not None and balance.difference is not None:
        of_weaker = [step for step in field["steps"] if step["weaker"] == balance.weaker]
        add("balance", None, balance.weaker, abs(balance.difference) / 100, of_weaker[0], -1)
    for place, question in enumerate(field["questions"]):
        answer = told.answers.get(question["id"])
        score = Fraction(50) if answer == "unknown" else points(question, answer)
        if score is not None and score < 75:
            called = [step for step in question["steps"] if answer in step["when"]]
            kind = "find_out" if answer == "unknown" else "act"
            add(kind, question["id"], question["pole"], 1 - score / 100, called[0], place)
    return found


def to_begin_with(ranked: Sequence[Step], gaps: dict[str, Fraction]) -> list[Step]:
    """Which of the steps to begin with; `gaps` is how far the poles of each field are apart."""
    wanted = [step for step in ranked if step.priority > 0]
    balances = [step for step in wanted if step.kind == "balance"]
    at_the_ends = [step for step in wanted if step.at_an_end]
    kept = at_the_ends[:1] + sorted(balances, key=lambda step: -gaps[step.field])[:1]
    chosen: list[Step] = []
    while len(chosen) < min(3, len(wanted)):
        left = [step for step in wanted if step not in chosen]
        missing = [step for step in kept if step in left]
        if len(chosen) + len(missing) == 3:
            return chosen + missing
        equal = [step for step in left if step.priority == max(each.priority for each in left)]
        fresh = [step for step in equal if step.field not in {each.field for each in chosen}] or [
            step for step in equal if (step.field, step.pole) not in {(each.field, each.pole) for each in chosen}
        ]
        chosen.append((fresh or equal)[0])
    return chosen
