"""How often would chance alone give so large a difference? The sign-flip test, counted exactly.

If nothing happened, each person's difference might as well have gone the other way. Of all 2^n ways to turn differences
round, p is the share in which their sum, whatever its sign, is at least as large as the one that was seen.

- The differences are made whole numbers, so that nothing is rounded. How many ways lead to each sum is counted in one
  large integer, with room for every count side by side: a difference of d shifts it by d places and adds it.
- Where that integer would be too large, every way is tried if there are few people; else Hoeffding's inequality gives
  2 exp(-S^2 / (2 sum d^2)), which is never smaller than p: what is then called more than chance, is.

Fisher, R.A. (1935). The Design of Experiments. Hoeffding, W. (1963). Probability inequalities for sums of bounded
random variables. Journal of the American Statistical Association 58(301).
"""

from __future__ import annotations

import math
from fractions import Fraction
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

MOST_BITS = 2**25
"""Four mebibytes: with forty people on a side of ten questions it takes a tenth of that, and some milliseconds."""

FEW = 16
"""Differences of which every one of the 65,536 ways to turn them round can be tried."""


def chance_of(differences: Sequence[Fraction]) -> Fraction:
    """The chance (p, two-sided, 0 to 1) of so large a sum if each difference might as well be turned round.

    Where the exact p would take too much memory it is an upper bound. Differences of zero change nothing.
    """
    *sizes, total = _whole([*(abs(each) for each in differences if each), abs(sum(differences, Fraction()))])
    if total == 0:
        return Fraction(1)
    if (sum(sizes) + 1) * (len(sizes) + 1) <= MOST_BITS:
        return Fraction(2 * _ways_by_counting(sizes, total), 2 ** len(sizes))
    if len(sizes) <= FEW:
        return Fraction(2 * _ways_by_trying(sizes, total), 2 ** len(sizes))
    return _hoeffding(sizes, total)


def _whole(numbers: Sequence[Fraction]) -> list[int]:
    """The numbers times what makes them all whole, and as small as can be."""
    denominator = math.lcm(*(number.denominator for number in numbers))
    whole = [int(number * denominator) for number in numbers]
    divisor = math.gcd(*whole) or 1
    return [number // divisor for number in whole]


def _ways_by_counting(sizes: Sequence[int], total: int) -> int:
    """In how many ways the sum is `total` or more; as many lead to minus that or less.

    The sum is that of all sizes minus twice that of those turned round, so these may add up to `most`.
    """
    room, most = len(sizes) + 1, (sum(sizes) - total) // 2
    kept = (1 << (most + 1) * room) - 1
    ways = 1
    for size in sizes:
        ways = (ways + (ways << size * room)) & kept
    return _sum_of_counts(ways, room, most + 1)


def _sum_of_counts(ways: int, room: int, places: int) -> int:
    """The counts added up: one half of them to the other, all at once, until one is left."""
    while places > 1:
        half = (places + 1) // 2
        ways = (ways & ((1 << half * room) - 1)) + (ways >> half * room)
        places = half
    return ways


def _ways_by_trying(sizes: Sequence[int], total: int) -> int:
    sums = [0]
    for size in sizes:
        sums = [each + signed for each in sums for signed in (size, -size)]
    return sum(each >= total for each in sums)


def _hoeffding(sizes: Sequence[int], total: int) -> Fraction:
    squares = sum(size * size for size in sizes)
    return min(Fraction(1), Fraction(2 * math.exp(-Fraction(total * total, 2 * squares))))
