"""How often the agreement rule is deceived by chance, and how often it sees what is there.

    python benchmarks/agreement.py

Each figure is the share of simulated teams that got the label. The same dice every time, so the table can be compared.
"""

from __future__ import annotations

import random

from samenwerk_cli.core.team.agreement import agreement

TEAMS = 20_000
SIZES = (5, 6, 7, 8, 9, 10, 11, 12, 15, 20, 40)
PATTERNS = {
    "at random": (20, 20, 20, 20, 20),
    "nearly all the same": (0, 0, 10, 80, 10),
    "around one answer": (5, 10, 20, 50, 15),
    "two camps": (45, 5, 0, 5, 45),
    "two loose camps": (20, 25, 10, 25, 20),
    "a camp of a quarter": (15, 10, 5, 35, 35),
    "one hump": (0, 25, 50, 25, 0),
}


def main() -> None:
    """Simulate and print."""
    print(f"{'of ' + str(TEAMS) + ' teams, in %':24}{'people':>8}{'agreed':>8}{'mixed':>8}{'split':>8}")
    for name, weights in PATTERNS.items():
        for people in SIZES:
            seen = labels(weights, people)
            shares = "".join(f"{100 * seen.count(label) / TEAMS:8.1f}" for label in ("agreed", "mixed", "split"))
            print(f"{name:24}{people:8}{shares}")


def labels(weights: tuple[int, ...], people: int) -> list[str | None]:
    """The labels of teams whose members answer with these weights."""
    dice = random.Random(20_261_122)  # noqa: S311 - the same teams every time
    drawn = (dice.choices(range(1, 6), weights, k=people) for _ in range(TEAMS))
    return [agreement([answers.count(position) for position in range(1, 6)]) for answers in drawn]


if __name__ == "__main__":
    main()
