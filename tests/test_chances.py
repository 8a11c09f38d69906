"""The chances that docs/scoring.md quotes, against trying everything that can happen to sides of two questions."""

from __future__ import annotations

from fractions import Fraction
from itertools import product
from typing import TYPE_CHECKING

import pytest

from chances import changed, drawn_apart, in_words, looks, side_of, sides_of, uneven

if TYPE_CHECKING:
    from collections.abc import Mapping

    from chances import Side
    from samenwerk_cli.core.field.questionnaire import Questionnaire

POINTS = {"growth": (0, 25, 50, 75, 100), "balance": (0, 50, 100, 50, 0)}
OF_A_HUNDRED = (15, 30, 30, 20, 5)
STEADY = ((0, Fraction(3, 5)), (-1, Fraction(1, 5)), (1, Fraction(1, 5)))
SIDES: list[Side] = [("growth", "growth"), ("balance", "growth"), ("balance", "balance")]


def days(side: Side) -> dict[tuple[Fraction, Fraction], Fraction]:
    """What a side scores by the leanings and on a day, with how likely that is."""
    cases: dict[tuple[Fraction, Fraction], Fraction] = {}
    for leanings, moves in product(product(range(5), repeat=len(side)), product(STEADY, repeat=len(side))):
        likely, leaning, day = Fraction(1), 0, 0
        for scale, at, (move, often) in zip(side, leanings, moves, strict=True):
            likely *= Fraction(OF_A_HUNDRED[at], 100) * often
            leaning += POINTS[scale][at]
            day += POINTS[scale][min(4, max(0, at + move))]
        case = Fraction(leaning, len(side)), Fraction(day, len(side))
        cases[case] = cases.get(case, 0) + likely
    return cases


def by_trying(left: Side, right: Side, *, alike: bool) -> Fraction:
    cases = [
        (one * other, abs(day - its_day) >= 25)
        for ((leaning, day), one), ((its_leaning, its_day), other) in product(days(left).items(), days(right).items())
        if leaning == its_leaning or not alike
    ]
    return sum((likely for likely, apart in cases if apart), Fraction()) / sum(likely for likely, _ in cases)


@pytest.mark.parametrize("right", SIDES)
@pytest.mark.parametrize("left", SIDES)
def test_how_often_two_sides_look_uneven_is_the_share_of_all_that_can_happen(left: Side, right: Side) -> None:
    assert uneven(left, right) == uneven(right, left) == by_trying(left, right, alike=True)
    assert drawn_apart(left, right) == by_trying(left, right, alike=False)


@pytest.mark.parametrize("side", SIDES)
def test_how_often_a_side_looks_changed_is_the_share_of_all_that_can_happen(side: Side) -> None:
    seen = Fraction()
    for leanings in product(range(5), repeat=2):
        for moves in product(STEADY, repeat=4):
            likely, points = Fraction(1), [0, 0]
            for place, (move, often) in enumerate(moves):
                question, day = divmod(place, 2)
                likely *= often
                points[day] += POINTS[side[question]][min(4, max(0, leanings[question] + move))]
            weight = Fraction(OF_A_HUNDRED[leanings[0]] * OF_A_HUNDRED[leanings[1]], 100**2)
            seen += weight * likely if abs(points[0] - points[1]) >= 50 else 0
    assert changed(side) == seen


def test_of_five_questions_one_on_balance_makes_it_three_times_as_often() -> None:
    assert [in_words(changed(side_of(5, balance))) for balance in (0, 1)] == ["1 in 66", "1 in 21"]


def test_a_side_that_went_up_looks_higher_more_often_than_lower() -> None:
    higher, same, lower = looks(side_of(5), raised=5)
    assert higher + same + lower == 1
    assert higher > changed(side_of(5)) > lower


@pytest.mark.parametrize(
    ("chance", "words"), [(Fraction(1, 2), "1 in 2"), (Fraction(2, 5), "1 in 2.5"), (Fraction(3, 64), "1 in 21")]
)
def test_a_chance_is_put_in_words(chance: Fraction, words: str) -> None:
    assert in_words(chance) == words


def test_sides_have_the_questions_of_the_bundled_fields(known: Mapping[str, Questionnaire]) -> None:
    for field in known.values():
        sides = sides_of(field)
        assert sum(len(side) for side in sides) == len(field.questions)
        assert sum(side.count("balance") for side in sides) == sum(each.scale == "balance" for each in field.questions)
