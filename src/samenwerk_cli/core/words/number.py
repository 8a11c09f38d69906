"""Figures in words, exact until here."""

from __future__ import annotations

import math
from fractions import Fraction
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from samenwerk_cli.core.words.phrase import Lang


def whole(number: Fraction) -> int:
    """A number as it is shown: whole, halves rounded up."""
    return math.floor(number + Fraction(1, 2))


def number(value: Fraction, lang: Lang) -> str:
    """A figure with at most two decimals, written as the language does."""
    hundredths = (abs(value) * 100 + Fraction(1, 2)).__floor__()
    whole, rest = divmod(hundredths, 100)
    decimals = f"{rest:02}".rstrip("0")
    sign = "−" if value < 0 and hundredths else ""
    return f"{sign}{whole}" + (f"{',' if lang == 'nl' else '.'}{decimals}" if decimals else "")
