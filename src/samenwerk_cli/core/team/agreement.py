"""Do people agree on a question? Exact: fractions, and counting every way in which people can answer.

Over the people who chose one of the five answers:

- `split`: at least a quarter of them, and at least two, chose 2 or lower, and likewise 4 or higher; and fewer chose 3
  than are in either camp, since without a dip between them there are no two camps, but one hump around the middle;
- else `agreed`: their answers lie at most one apart, or their mean deviation is small: at most 5/6 (the number of
  answers divided by six), and so small that people who answer at random reach it at most one in twenty times;
- else `mixed`. Of fewer than five people nothing is said.

The limit of 5/6 is that of Burke and Dunlap (2002), that of chance follows Dunlap, Burke and Smith-Crowe (2003).

- Burke, M.J. & Dunlap, W.P. (2002). Estimating interrater agreement with the average deviation index: a user's guide.
  Organizational Research Methods 5(2), 159-172.
- Dunlap, W.P., Burke, M.J. & Smith-Crowe, K. (2003). Accurate tests of statistical significance for rwg and average
  deviation interrater agreement indexes. Journal of Applied Psychology 88(2), 356-362.
"""

from __future__ import annotations

import math
from collections import Counter
from fractions import Fraction
from functools import cache
from itertools import combinations_with_replacement
from typing import TYPE_CHECKING

from samenwerk_cli.core.codes import POSITIONS, Agreement

if TYPE_CHECKING:
    from collections.abc import Sequence

FEWEST_FOR_AGREEMENT = 5
"""People; of fewer nothing can be said."""

LOW_CAMP, MIDDLE, HIGH_CAMP = POSITIONS[:2], POSITIONS[2], POSITIONS[3:]
CAMP_SHARE, CAMP_PEOPLE = Fraction(1, 4), 2
"""What makes a camp at either end."""

LARGEST_DEVIATION = Fraction(len(POSITIONS), 6)
"""Burke and Dunlap's upper limit for agreement on so many answers."""

CHANCE = Fraction(1, 20)
ENOUGH_PEOPLE = 13
"""From here on people who answer at random stay within the largest deviation in fewer than one in twenty times."""


def agreement(counts: Sequence[int]) -> Agreement | None:
    """Whether the people who chose each of the five answers agree; None when they are too few to say.

    Args:
        counts: how many people chose answer 1, 2, 3, 4 and 5.
    """
    people = sum(counts)
    if people < FEWEST_FOR_AGREEMENT:
        return None
    if _are_two_camps(counts):
        return "split"
    close = spread(counts) <= 1 or mean_deviation(counts) <= largest_deviation(people)
    return "agreed" if close else "mixed"


def spread(counts: Sequence[int]) -> int:
    """The highest answer that was chosen, minus the lowest; of nobody 0."""
    chosen = [position for position, count in zip(POSITIONS, counts, strict=True) if count]
    return max(chosen) - min(chosen) if chosen else 0


def mean_deviation(counts: Sequence[int]) -> Fraction:
    """How far the answers are from their mean, on average (AD_M); of nobody 0."""
    people = sum(counts)
    return Fraction(_total_deviation(counts), people * people) if people else Fraction()


def in_camps(counts: Sequence[int]) -> tuple[int, int]:
    """How many people are at the low end and at the high end, whether or not they are enough for a camp."""
    low, high = (sum(counts[position - 1] for position in camp) for camp in (LOW_CAMP, HIGH_CAMP))
    return low, high


@cache
def largest_deviation(people: int) -> Fraction:
    """The largest mean deviation that still counts as agreement among so many people.

    People who answer at random stay within it in at most one in twenty times. Of few people that is found by counting;
    the time it takes grows with the fourth power of their number.
    """
    if people >= ENOUGH_PEOPLE:
        return LARGEST_DEVIATION
    ways = Counter[int]()
    for given in combinations_with_replacement(POSITIONS, people):
        counts = [given.count(position) for position in POSITIONS]
        ways[_total_deviation(counts)] += math.factorial(people) // math.prod(map(math.factorial, counts))
    allowed, rare = CHANCE * len(POSITIONS) ** people, 0
    for deviation in sorted(ways):
        allowed -= ways[deviation]
        if allowed < 0:
            break
        rare = deviation
    return min(LARGEST_DEVIATION, Fraction(rare, people * people))


def _total_deviation(counts: Sequence[int]) -> int:
    """The sum of all deviations from the mean, times the number of people, so that it stays a whole number."""
    people = sum(counts)
    total = sum(position * count for position, count in zip(POSITIONS, counts, strict=True))
    return sum(count * abs(position * people - total) for position, count in zip(POSITIONS, counts, strict=True))


def _are_two_camps(counts: Sequence[int]) -> bool:
    """Whether both ends are large enough to be a camp, with a dip between them."""
    smallest = min(in_camps(counts))
    return smallest >= CAMP_PEOPLE and smallest >= CAMP_SHARE * sum(counts) and counts[MIDDLE - 1] < smallest
