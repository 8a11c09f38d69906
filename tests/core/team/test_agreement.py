"""Agreement: the exact rule, with the published thresholds, and how often chance deceives it."""

from __future__ import annotations

import math
import random
from fractions import Fraction
from itertools import product
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from samenwerk_cli.core.team.agreement import LARGEST_DEVIATION, agreement, largest_deviation, mean_deviation, spread

THRESHOLDS = {
    5: Fraction(2, 5),
    6: Fraction(5, 9),
    7: Fraction(30, 49),
    8: Fraction(11, 16),
    9: Fraction(58, 81),
    10: Fraction(37, 50),
    11: Fraction(96, 121),
    12: Fraction(59, 72),
    13: Fraction(5, 6),
    14: Fraction(5, 6),
    100: Fraction(5, 6),
    10_000: Fraction(5, 6),
}
if TYPE_CHECKING:
    from collections.abc import Callable

teams = st.lists(st.integers(1, 5), min_size=5, max_size=40)


def counted(answers: list[int] | tuple[int, ...]) -> list[int]:
    return [answers.count(position) for position in range(1, 6)]


@pytest.mark.parametrize(("people", "threshold"), THRESHOLDS.items())
def test_the_thresholds_are_those_of_the_instrument(people: int, threshold: Fraction) -> None:
    assert largest_deviation(people) == threshold


@pytest.mark.parametrize("people", [5, 6, 7])
def test_a_threshold_is_found_by_trying_every_answer_of_every_person(people: int) -> None:
    deviations = sorted(mean_deviation(counted(answers)) for answers in product(range(1, 6), repeat=people))
    allowed = len(deviations) // 20
    within = [each for each in set(deviations) if sum(other <= each for other in deviations) <= allowed]
    assert max(within) == THRESHOLDS[people]


@pytest.mark.parametrize(
    ("counts", "expected"),
    [
        ([0, 0, 4, 0, 0], None),
        ([0, 0, 5, 0, 0], "agreed"),
        ([5, 0, 0, 0, 0], "agreed"),
        ([0, 0, 3, 2, 0], "agreed"),
        ([0, 0, 0, 5, 5], "agreed"),
        ([0, 1, 3, 1, 0], "agreed"),  # exactly on the threshold of 2/5
        ([1, 0, 4, 0, 0], "mixed"),
        ([0, 1, 2, 2, 0], "mixed"),
        ([2, 0, 1, 0, 2], "split"),
        ([0, 2, 1, 2, 0], "split"),
        ([2, 0, 0, 0, 3], "split"),
        ([1, 0, 3, 0, 1], "mixed"),  # one person is no camp
        ([2, 0, 5, 0, 2], "mixed"),  # two of nine is less than a quarter
        ([2, 0, 1, 1, 4], "split"),  # two of eight is a quarter
        ([0, 3, 6, 3, 0], "agreed"),  # a quarter on either side, but one hump
        ([1, 3, 4, 3, 1], "mixed"),  # as many in the middle as on either side
        ([1, 3, 3, 3, 1], "split"),  # fewer than on either side
        ([2, 1, 3, 2, 4], "mixed"),  # fewer than on one side only
        ([4, 2, 3, 1, 2], "mixed"),
        ([2, 0, 2, 0, 2], "mixed"),
        ([0, 4, 3, 4, 0], "split"),  # however close together
        ([3, 0, 0, 0, 9], "split"),
        ([2, 0, 0, 0, 9], "mixed"),
    ],
)
def test_the_label_of_a_pattern(counts: list[int], expected: str | None) -> None:
    assert agreement(counts) == expected


@given(teams)
def test_the_label_is_the_same_seen_from_the_other_end(answers: list[int]) -> None:
    counts = counted(answers)
    assert agreement(counts) == agreement(counts[::-1])


@given(teams)
def test_split_means_two_camps_with_a_dip_between_them(answers: list[int]) -> None:
    low, high = sum(each <= 2 for each in answers), sum(each >= 4 for each in answers)
    camps = min(low, high) >= max(2, len(answers) / 4) and answers.count(3) < low and answers.count(3) < high
    assert (agreement(counted(answers)) == "split") is camps


@given(teams)
def test_the_mean_deviation_is_the_mean_of_the_deviations(answers: list[int]) -> None:
    mean = Fraction(sum(answers), len(answers))
    assert mean_deviation(counted(answers)) == sum(abs(each - mean) for each in answers) / len(answers)
    assert spread(counted(answers)) == max(answers) - min(answers)


def test_of_nobody_there_is_no_spread() -> None:
    assert mean_deviation([0] * 5) == spread([0] * 5) == 0
    assert agreement([0] * 5) is None


# Chance


def chance(happens: Callable[[list[int]], bool], people: int) -> Fraction:
    """How often this happens among people who answer at random, counted over all ways to answer."""
    ways = 0
    for first, second, third, fourth in product(range(people + 1), repeat=4):
        counts = [first, second, third, fourth, people - first - second - third - fourth]
        if counts[-1] >= 0 and happens(counts):
            ways += math.factorial(people) // math.prod(math.factorial(count) for count in counts)
    return Fraction(ways, 5**people)


@pytest.mark.parametrize("people", [13, 14, 15, 20])
def test_from_thirteen_people_chance_rarely_stays_within_the_largest_deviation(people: int) -> None:
    assert chance(lambda counts: mean_deviation(counts) <= LARGEST_DEVIATION, people) <= Fraction(5, 100)


@pytest.mark.parametrize("people", range(5, 13))
def test_chance_looks_like_agreement_in_at_most_six_in_a_hundred_teams(people: int) -> None:
    assert chance(lambda counts: agreement(counts) == "agreed", people) <= Fraction(6, 100)


@pytest.mark.parametrize(
    ("weights", "label", "at_least"),
    [
        ((0, 0, 10, 80, 10), "agreed", 0.95),  # nearly everyone the same
        ((0, 10, 80, 10, 0), "agreed", 0.95),
        ((45, 5, 0, 5, 45), "split", 0.8),  # two camps
        ((20, 25, 10, 25, 20), "split", 0.6),  # two loose camps
        ((0, 25, 50, 25, 0), "agreed", 0.9),  # one hump, with a quarter on either side
    ],
)
def test_real_patterns_are_seen_in_a_team_of_nine(weights: tuple[int, ...], label: str, at_least: float) -> None:
    dice = random.Random(20_261_122)  # noqa: S311 - the same teams every time
    drawn = (counted(dice.choices(range(1, 6), weights, k=9)) for _ in range(2_000))
    assert sum(agreement(counts) == label for counts in drawn) / 2_000 >= at_least
