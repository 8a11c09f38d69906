"""How many members of a team can tell of the others what "(nearly) everyone" chose.

    python benchmarks/otherwise.py

Whoever answered otherwise than "(nearly) everyone" knows that all others chose what the report names. Each figure is
the share of the members of simulated teams who are in that place at one question or more of the two core fields; the
weights are those of `agreement.py`, drawn for each question from the given ones. The same dice every time.
"""

from __future__ import annotations

import random

from agreement import PATTERNS
from samenwerk_cli.core.team.guard import CLOSED
from samenwerk_cli.files.questionnaires import Questionnaires

TEAMS = 5_000
SIZES = (5, 6, 7, 8, 12)
MIXTURES = {
    "mostly agreed": ("nearly all the same", "around one answer", "around one answer"),
    "around one answer": ("around one answer",),
    "all patterns alike": tuple(PATTERNS),
}


def main() -> None:
    """Simulate and print."""
    questions = sum(len(field.questions) for field in Questionnaires().values() if field.core)
    print(f"{f'of the members of {TEAMS} teams, in %':34}" + "".join(f"{size:6}" for size in SIZES))
    for name, patterns in MIXTURES.items():
        print(f"{name:34}" + "".join(f"{100 * share(patterns, size, questions):6.0f}" for size in SIZES))


def share(patterns: tuple[str, ...], people: int, questions: int) -> float:
    """Which share of the members stands apart from all others at one question or more."""
    dice = random.Random(20_261_126)  # noqa: S311 - the same teams every time
    apart = 0
    for _ in range(TEAMS):
        alone: set[int] = set()
        for _ in range(questions):
            answers = dice.choices(range(1, 6), PATTERNS[dice.choice(patterns)], k=people)
            alone |= {member for member, answer in enumerate(answers) if _all_but(answers, answer)}
        apart += len(alone)
    return apart / (TEAMS * people)


def _all_but(answers: list[int], own: int) -> bool:
    """Whether all but this one, who chose otherwise, chose the same."""
    others = [answers.count(position) for position in range(1, 6) if position != own]
    return max(others) == len(answers) - CLOSED.others


if __name__ == "__main__":
    main()
