"""How often chance alone makes two sides of a field look uneven, or a side look changed.

    python benchmarks/chances.py

Counted over everything that can happen, so it is exact; docs/scoring.md quotes it. Someone has a leaning on every
question: of a hundred leanings 15, 30, 30, 20 and 5 are towards answer 1, 2, 3, 4 and 5, on either scale. On a given
day six in ten answers are the leaning, two come out one lower and two one higher, as far as there is such an answer.
How many questions a side has, and how many of them are on the balance scale, is read from the bundled fields.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from fractions import Fraction
from functools import lru_cache, reduce
from itertools import product
from operator import add
from typing import TYPE_CHECKING

from samenwerk_cli.core.change.person import CHANGED_FROM
from samenwerk_cli.core.codes import POSITIONS
from samenwerk_cli.core.field.questionnaire import POINTS
from samenwerk_cli.core.person.score import UNEVEN_FROM
from samenwerk_cli.files.questionnaires import Questionnaires

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from samenwerk_cli.core.codes import Position
    from samenwerk_cli.core.field.questionnaire import Questionnaire, Scale

LEANINGS = (15, 30, 30, 20, 5)
"""In how many of a hundred cases someone leans to answer 1, 2, 3, 4 and 5."""

MOVES = {0: 6, -1: 2, 1: 2}
"""In how many of ten cases an answer comes out at the leaning, one lower and one higher."""

COMPARED = range(2, 7)
"""Questions of a side that are compared."""

Side = tuple["Scale", ...]
"""The scales of the questions of a side."""

Ways = Counter[tuple[int, ...]]
"""In how many ways some points can come about, of one question or of several together."""


def main() -> None:
    """Count and print."""
    known = Questionnaires()
    print(f"Two sides that are equally well looked after look uneven:\n\n{table_of_balance(known)}")
    print(f"A side of which nothing changed looks higher or lower:\n\n{table_of_change(known)}")
    print(f"{'a side of growth questions, in %':34}{'questions':>10}{'higher':>8}{'same':>8}{'lower':>8}")
    for name, raised in (("nothing changed", 0), ("half a step higher", 5), ("one step higher", 10)):
        for count in COMPARED:
            shares = "".join(f"{float(100 * share):8.1f}" for share in looks(side_of(count), raised))
            print(f"{name:34}{count:10}{shares}")


# What the documents quote


def table_of_balance(known: Mapping[str, Questionnaire]) -> str:
    """How often few answers, and all of a bundled field, look uneven: on another day, and with other questions."""
    few = [(f"{count} answers on each side", (side_of(count, one),) * 2) for count in (3, 4, 5) for one in (0, 1)]
    cases = few + [(f"`{field.id}`, all answered", sides_of(field)) for field in known.values()]
    rows = [
        (
            name,
            f"{len(left)} and {len(right)}",
            f"{left.count('balance')} and {right.count('balance')}",
            in_words(uneven(left, right)),
            in_words(drawn_apart(left, right)),
        )
        for name, (left, right) in cases
    ]
    return _table([("", "answers", "balance questions", "another day", "other questions"), *rows])


def table_of_change(known: Mapping[str, Questionnaire]) -> str:
    """How often a side of which nothing changed looks higher or lower; and one or more sides of a whole run."""
    rows = [(str(count), *(in_words(changed(side_of(count, one))) for one in (0, 1))) for count in COMPARED]
    sides = [side for field in known.values() if field.core for side in sides_of(field)]
    none = math.prod((1 - changed(side) for side in sides), start=Fraction(1))
    table = _table([("questions compared", "no balance question", "one balance question"), *rows])
    return (
        f"{table}\nThat is for each side. Of the {len(sides)} sides of the default run, with all questions compared, "
        f"at least one does\nso {in_words(1 - none)} times.\n"
    )


def in_words(chance: Fraction) -> str:
    """A chance as people say it, with a decimal where it is large."""
    times = float(1 / chance)
    return "1 in " + (f"{times:.0f}" if times >= 10 else f"{times:.1f}".removesuffix(".0"))


def _table(rows: Sequence[Sequence[str]]) -> str:
    head, *others = (f"| {' | '.join(row)} |\n" for row in rows)
    return "".join([head, "|" + "---|" * len(rows[0]) + "\n", *others])


# Chances


def uneven(left: Side, right: Side) -> Fraction:
    """Of people on whom both sides score the same by their leanings, the share on whom they are uneven on a day."""
    one, other = _by_leaning(left), _by_leaning(right)
    alike = one.keys() & other.keys()
    apart = sum(_apart(one[score], other[score]) for score in alike)
    return Fraction(apart, sum(one[score].total() * other[score].total() for score in alike))


def drawn_apart(left: Side, right: Side) -> Fraction:
    """Of people whose leanings are drawn alike for both sides, the share on whom they are uneven on a day."""
    one, other = (sum(_by_leaning(side).values(), Counter()) for side in (left, right))
    return Fraction(_apart(one, other), one.total() * other.total())


def changed(side: Side) -> Fraction:
    """Of people whose leanings stay what they are, the share on whom a side looks higher or lower on another day."""
    higher, _, lower = looks(side)
    return higher + lower


def looks(side: Side, raised: int = 0) -> tuple[Fraction, Fraction, Fraction]:
    """On how many a side looks higher, about the same and lower, if in so many of ten cases a leaning is one higher."""
    ways = _together(_difference(scale, raised) for scale in side)
    least = CHANGED_FROM * len(side)
    higher = sum(count for (difference,), count in ways.items() if difference >= least)
    lower = sum(count for (difference,), count in ways.items() if difference <= -least)
    return Fraction(higher, ways.total()), 1 - Fraction(higher + lower, ways.total()), Fraction(lower, ways.total())


def _apart(one: Counter[Fraction], other: Counter[Fraction]) -> int:
    """In how many ways two sides are uneven."""
    pairs = product(one.items(), other.items())
    return sum(ways * its_ways for (score, ways), (its, its_ways) in pairs if abs(score - its) >= UNEVEN_FROM)


@lru_cache
def _by_leaning(side: Side) -> dict[Fraction, Counter[Fraction]]:
    """What a side scores by someone's leanings, and in how many ways it then comes to each score on a day."""
    scored: dict[Fraction, Counter[Fraction]] = defaultdict(Counter)
    for (leaning, day), ways in _together(_leaning_and_day(scale) for scale in side).items():
        scored[Fraction(leaning, len(side))][Fraction(day, len(side))] = ways
    return scored


def _leaning_and_day(scale: Scale) -> Ways:
    """What a question scores by the leaning, and on a day."""
    ways: Ways = Counter()
    for (leaning, weight), (move, often) in product(zip(POSITIONS, LEANINGS, strict=True), MOVES.items()):
        ways[POINTS[scale][leaning], POINTS[scale][near(leaning, move)]] += weight * often
    return ways


def _difference(scale: Scale, raised: int) -> Ways:
    """By how much a question scores higher on another day, before which so many of ten leanings became one higher."""
    ways: Ways = Counter()
    for leaning, weight in zip(POSITIONS, LEANINGS, strict=True):
        for later, part in ((leaning, 10 - raised), (near(leaning, 1), raised)):
            for (then, often), (now, again) in product(MOVES.items(), repeat=2):
                points = POINTS[scale][near(later, now)] - POINTS[scale][near(leaning, then)]
                ways[(points,)] += weight * part * often * again
    return ways


def near(leaning: Position, move: int) -> Position:
    """The answer that lies so much higher, or the last before it."""
    return POSITIONS[max(1, min(5, leaning + move)) - 1]


def _together(questions: Iterable[Ways]) -> Ways:
    """What several questions give together."""
    return reduce(_both, questions)


def _both(one: Ways, other: Ways) -> Ways:
    ways: Ways = Counter()
    for (points, count), (more, its_count) in product(one.items(), other.items()):
        ways[tuple(map(add, points, more))] += count * its_count
    return ways


# Sides


def side_of(questions: int, balance: int = 0) -> Side:
    """A side of so many questions, of which so many are on the balance scale."""
    return tuple("balance" if place < balance else "growth" for place in range(questions))


def sides_of(field: Questionnaire) -> tuple[Side, Side]:
    """Both sides of a field."""
    left, right = (field.of_pole(pole.id) for pole in field.poles)
    return tuple(each.scale for each in left), tuple(each.scale for each in right)


if __name__ == "__main__":
    main()
