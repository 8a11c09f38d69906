"""A day in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from samenwerk_cli.core.words.phrase import Phrase

if TYPE_CHECKING:
    import datetime

    from samenwerk_cli.core.words.phrase import Lang

MONTHS = (
    Phrase("januari", "January"),
    Phrase("februari", "February"),
    Phrase("maart", "March"),
    Phrase("april", "April"),
    Phrase("mei", "May"),
    Phrase("juni", "June"),
    Phrase("juli", "July"),
    Phrase("augustus", "August"),
    Phrase("september", "September"),
    Phrase("oktober", "October"),
    Phrase("november", "November"),
    Phrase("december", "December"),
)
PERIOD = Phrase("{first} tot en met {last}", "{first} to {last}")


def day_in_words(day: datetime.date, lang: Lang) -> str:
    """A day as it is written in a letter."""
    return f"{day.day} {MONTHS[day.month - 1].in_(lang)} {day.year}"


def period_in_words(first: datetime.date, last: datetime.date, lang: Lang) -> str:
    """From which day to which, or on which day."""
    days = day_in_words(first, lang), day_in_words(last, lang)
    return days[0] if first == last else PERIOD.in_(lang, first=days[0], last=days[1])
