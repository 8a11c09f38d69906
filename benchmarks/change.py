"""How often chance is called a change of a side of a team, and how often a real change is seen.

    PYTHONPATH=tests python benchmarks/change.py

It takes some minutes. Simulated people answer five questions of a side, twice, by leanings and from day to day as in
`chances`, which counts what happens to one person. `noise` is twice the same leanings; `random` is twice any answer at
all; in `half a step` everyone really comes to stand one answer higher on half of the questions. Most sides of the
bundled fields have one question on the balance scale, the others none. The same dice every time.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from typing import TYPE_CHECKING

from chances import LEANINGS, MOVES, near
from samenwerk_cli.core.answers.answers import FieldAnswers, Given
from samenwerk_cli.core.change.team import compare_team
from samenwerk_cli.core.codes import POSITIONS, Position
from samenwerk_cli.core.team.guard import Guard
from small_fields import make_field

if TYPE_CHECKING:
    from samenwerk_cli.core.field.questionnaire import Questionnaire

TEAMS = 1_000
SIZES = (6, 7, 8, 10, 12, 15, 20)
QUESTIONS = ("a1", "a2", "a3", "a4", "a5")
WITHOUT_BALANCE = make_field(left=QUESTIONS, right=("b1",))
ONE_ON_BALANCE = make_field(left=(*QUESTIONS[:4], ("a5", "balance")), right=("b1",))
CASES = (
    ("noise", WITHOUT_BALANCE),
    ("noise", ONE_ON_BALANCE),
    ("random", WITHOUT_BALANCE),
    ("random", ONE_ON_BALANCE),
    ("half a step", WITHOUT_BALANCE),
)

Run = Sequence[Position]


def main() -> None:
    """Simulate and print."""
    print(f"{'of ' + str(TEAMS) + ' teams called changed, in %':40}{'balance':>8}{'pairs':>8}{'open':>8}{'closed':>8}")
    for name, field in CASES:
        for people in SIZES:
            shares = (
                100 * changed(name, field, people, Guard(open_session=is_open)) / TEAMS for is_open in (True, False)
            )
            balance = sum(question.scale == "balance" for question in field.questions)
            print(f"{name:40}{balance:8}{people:8}" + "".join(f"{share:8.1f}" for share in shares))


def changed(name: str, field: Questionnaire, people: int, guard: Guard, teams: int = TEAMS) -> int:
    """How many teams are said to have changed on the first side."""
    dice = random.Random(20_261_124)  # noqa: S311 - the same teams every time
    pairs = [(place, place) for place in range(people)]
    found = 0
    for _ in range(teams):
        runs = [twice(dice, name) for _ in range(people)]
        then, now = ([answered(side) for side in sides] for sides in zip(*runs, strict=True))
        found += compare_team(field, then, now, pairs, guard).poles[0].verdict == "changed"
    return found


def answered(run: Run) -> FieldAnswers:
    """What was answered, as a file has it."""
    return FieldAnswers(given={each: Given(answer=answer) for each, answer in zip(QUESTIONS, run, strict=True)})


def twice(dice: random.Random, name: str) -> tuple[Run, Run]:
    """What one person answers then and now."""
    if name == "random":
        return dice.choices(POSITIONS, k=len(QUESTIONS)), dice.choices(POSITIONS, k=len(QUESTIONS))
    leanings = dice.choices(POSITIONS, LEANINGS, k=len(QUESTIONS))
    later = [near(each, int(dice.random() < 0.5)) for each in leanings] if name == "half a step" else leanings
    return on_a_day(dice, leanings), on_a_day(dice, later)


def on_a_day(dice: random.Random, leanings: Run) -> Run:
    """The leanings as they come out: mostly as they are."""
    moves = dice.choices(list(MOVES), list(MOVES.values()), k=len(leanings))
    return [near(each, move) for each, move in zip(leanings, moves, strict=True)]


if __name__ == "__main__":
    main()
