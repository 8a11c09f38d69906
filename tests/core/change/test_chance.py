"""The sign-flip test, against trying every way in which differences can be turned round."""

from __future__ import annotations

import itertools
import time
from fractions import Fraction
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from samenwerk_cli.core.change import chance
from samenwerk_cli.core.change.chance import chance_of

if TYPE_CHECKING:
    from collections.abc import Sequence

differences = st.lists(
    st.integers(-6, 6).map(Fraction) | st.fractions(-100, 100, max_denominator=9), min_size=0, max_size=9
)


def by_trying(figures: Sequence[Fraction]) -> Fraction:
    """p, by the words of its definition."""
    seen = abs(sum(figures, Fraction()))
    sums = [
        abs(sum((sign * each for sign, each in zip(signs, figures, strict=True)), Fraction()))
        for signs in itertools.product((1, -1), repeat=len(figures))
    ]
    return Fraction(sum(each >= seen for each in sums), len(sums))


@given(differences)
def test_it_is_the_share_of_all_ways_that_differ_as_much(figures: list[Fraction]) -> None:
    assert chance_of(figures) == by_trying(figures)


@given(differences)
def test_trying_every_way_gives_the_same(figures: list[Fraction]) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(chance, "MOST_BITS", 0)
        assert chance_of(figures) == by_trying(figures)


@given(differences)
def test_a_bound_is_never_smaller(figures: list[Fraction]) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(chance, "MOST_BITS", 0)
        patch.setattr(chance, "FEW", 0)
        bound = chance_of(figures)
    assert by_trying(figures) <= bound <= 1


@given(differences, st.fractions(Fraction(1, 50), 50), st.randoms())
def test_unit_sign_order_and_zeros_change_nothing(figures: list[Fraction], unit: Fraction, dice: object) -> None:
    other = [-each * unit for each in figures] + [Fraction()]
    dice.shuffle(other)  # type: ignore[attr-defined]
    assert chance_of(other) == chance_of(figures)


@pytest.mark.parametrize(
    ("figures", "expected"),
    [
        ([], 1),
        ([0, 0], 1),
        ([25], 1),
        ([25, -25], 1),
        ([10] * 5, Fraction(2, 32)),
        ([10, 20, 30, 5, 5, 40], Fraction(2, 64)),
        ([25] * 6 + [0], Fraction(2, 64)),
        ([25] * 6 + [-25], Fraction(2 * 8, 128)),
    ],
)
def test_figures_worked_out_by_hand(figures: list[int], expected: Fraction) -> None:
    assert chance_of([Fraction(each) for each in figures]) == expected


def test_a_large_team_takes_no_time_and_a_huge_one_gets_a_bound() -> None:
    begun = time.perf_counter()
    forty = [Fraction(100 * place, 2520) - 30 for place in range(40)]
    thousands = [Fraction(place, 7) for place in range(-900, 1100)]
    assert 0 < chance_of(forty) < Fraction(1, 100_000)
    assert chance_of(thousands) < 1
    assert time.perf_counter() - begun < 5
