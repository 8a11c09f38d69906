"""How often chance is called a change, and how often a real change is seen.

    PYTHONPATH=tests python benchmarks/change.py

It takes four minutes. Simulated people answer five questions of a side, twice. Each has a leaning of their own on every
question; on a given day they answer one lower or one higher now and then. `noise` is twice the same leanings; `random`
is twice any answer at all; in `half a step` everyone really comes to stand one answer higher on half of the questions.
The same dice every time.
"""

from __future__ import annotations

import random
from fractions import Fraction

from building import make_field
from samenwerk_cli.core.answers import FieldAnswers, Given
from samenwerk_cli.core.change import CHANGED_FROM
from samenwerk_cli.core.change_team import compare_team
from samenwerk_cli.core.questionnaire import POSITIONS, Position
from samenwerk_cli.core.shown import Guard

TEAMS = 1_000
SIZES = (6, 7, 8, 10, 12, 15, 20)
QUESTIONS = ("a1", "a2", "a3", "a4", "a5")
FIELD = make_field(left=QUESTIONS, right=("b1",))
UNSTEADY = 0.4
"""The share of answers that come out one lower or one higher on another day."""

Run = tuple[Position, ...]


def main() -> None:
    """Simulate and print."""
    print(f"{'of ' + str(TEAMS) + ' teams called changed, in %':40}{'pairs':>8}{'open':>8}{'closed':>8}")
    for name, shift, steady in (("noise", 0.0, True), ("random", 0.0, False), ("half a step", 0.5, True)):
        for people in SIZES:
            shares = (100 * changed(people, shift, is_open, steady=steady) / TEAMS for is_open in (True, False))
            print(f"{name:40}{people:8}" + "".join(f"{share:8.1f}" for share in shares))
    print(f"\n{'of ' + str(20 * TEAMS) + ' people, in %':40}{'questions':>10}{'higher':>8}{'same':>8}{'lower':>8}")
    for name, shift in (("noise", 0.0), ("half a step", 0.5), ("one step", 1.0)):
        for questions in range(2, 7):
            print(f"{name:40}{questions:10}" + "".join(f"{100 * share:8.1f}" for share in alone(shift, questions)))


def changed(people: int, shift: float, open_session: bool, *, steady: bool) -> int:  # noqa: FBT001 - in a table
    """How many teams are said to have changed."""
    dice = random.Random(20_261_124)  # noqa: S311 - the same teams every time
    guard, pairs = Guard(open_session=open_session), [(place, place) for place in range(people)]
    found = 0
    for _ in range(TEAMS):
        runs = [twice(dice, shift, steady=steady) for _ in range(people)]
        then, now = ([answered(side) for side in sides] for sides in zip(*runs, strict=True))
        found += compare_team(FIELD, then, now, pairs, guard).poles[0].verdict == "changed"
    return found


def answered(run: Run) -> FieldAnswers:
    """What was answered, as a file has it."""
    return FieldAnswers(given={each: Given(answer=answer) for each, answer in zip(QUESTIONS, run, strict=True)})


def twice(dice: random.Random, shift: float, *, steady: bool, questions: int = len(QUESTIONS)) -> tuple[Run, Run]:
    """What one person answers then and now."""
    if not steady:
        then, now = (tuple(dice.choices(POSITIONS, k=questions)) for _ in range(2))
        return then, now
    leaning: list[int] = dice.choices(range(1, 6), (15, 30, 30, 20, 5), k=questions)
    higher = [each + (dice.random() < shift) for each in leaning]
    return on_a_day(dice, leaning), on_a_day(dice, higher)


def on_a_day(dice: random.Random, leaning: list[int]) -> Run:
    """The leanings as they come out: mostly as they are."""
    moved = [each + (dice.choice((-1, 1)) if dice.random() < UNSTEADY else 0) for each in leaning]
    return tuple(POSITIONS[max(1, min(5, each)) - 1] for each in moved)


def alone(shift: float, questions: int) -> tuple[float, float, float]:
    """Of people on their own, the share that is said to be higher, about the same, and lower."""
    dice = random.Random(20_261_124)  # noqa: S311
    runs = (twice(dice, shift, steady=True, questions=questions) for _ in range(20 * TEAMS))
    differences = [Fraction(25 * (sum(now) - sum(then)), questions) for then, now in runs]
    higher = sum(each >= CHANGED_FROM for each in differences) / len(differences)
    lower = sum(each <= -CHANGED_FROM for each in differences) / len(differences)
    return higher, 1 - higher - lower, lower


if __name__ == "__main__":
    main()
