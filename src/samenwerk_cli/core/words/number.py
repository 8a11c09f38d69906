"""Figures as they are shown, exact until here; and numbers, shares and times in words."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from samenwerk_cli.core.words.phrase import Phrase

if TYPE_CHECKING:
    from fractions import Fraction

    from samenwerk_cli.core.words.phrase import Lang, Words

IN_WORDS = (
    Phrase("nul", "zero"),
    Phrase("één", "one"),
    Phrase("twee", "two"),
    Phrase("drie", "three"),
    Phrase("vier", "four"),
    Phrase("vijf", "five"),
    Phrase("zes", "six"),
    Phrase("zeven", "seven"),
    Phrase("acht", "eight"),
    Phrase("negen", "nine"),
    Phrase("tien", "ten"),
    Phrase("elf", "eleven"),
    Phrase("twaalf", "twelve"),
)
SHARES = {
    (1, 4): Phrase("een kwart", "a quarter"),
    (1, 3): Phrase("een derde", "a third"),
    (1, 2): Phrase("de helft", "half"),
    (2, 3): Phrase("twee derde", "two thirds"),
    (3, 4): Phrase("driekwart", "three quarters"),
}
TIMES = {30: Phrase("een half uur", "half an hour"), 60: Phrase("een uur", "an hour")}
"""By the number of minutes."""

_POINT = Phrase(",", ".")
_IN_FIGURES = Phrase("{number}", "{number}")
_PERCENT = Phrase("{number}%", "{number}%")
_MINUTES = Phrase("{number} minuten", "{number} minutes")


def whole(number: Fraction) -> int:
    """A number as it is shown: whole, halves rounded up."""
    return math.floor(2 * number + 1) // 2


def number(value: Fraction, lang: Lang) -> str:
    """A figure with at most two decimals, written as the language does."""
    hundredths = whole(abs(value) * 100)
    before, rest = divmod(hundredths, 100)
    decimals = f"{rest:02}".rstrip("0")
    sign = "−" if value < 0 and hundredths else ""
    return f"{sign}{before}" + (f"{_POINT.in_(lang)}{decimals}" if decimals else "")


def in_words(number: int) -> Words:
    """A whole number as a sentence has it: in letters up to twelve, then in figures."""
    return IN_WORDS[number] if number < len(IN_WORDS) else _IN_FIGURES(number=number)


def share_in_words(share: Fraction) -> Words:
    """A part of a whole: "half", "a quarter", or a percentage where there is no everyday word."""
    return SHARES.get((share.numerator, share.denominator)) or _PERCENT(number=whole(share * 100))


def time_in_words(minutes: int) -> Words:
    """How long something takes: "an hour", or the number of minutes."""
    return TIMES.get(minutes) or _MINUTES(number=minutes)
