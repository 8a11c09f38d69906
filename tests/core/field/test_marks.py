"""What an editor marks by its words alone: found where it is said, and left alone where it only looks like it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from samenwerk_cli.core.field.marks import (
    COUNTS_AS,
    CROWD,
    LEANING,
    OF_EVERYBODY,
    POINTING,
    TOO_LONG,
    WAITING,
    Mark,
    marked,
)
from samenwerk_cli.core.words.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterable


def found(mark: Mark, lang: str, written: str) -> list[object]:
    """The words that a mark finds in a text of one language."""
    text = Text.model_validate({"nl": "Wij doen het."} | {lang: written})
    return [each.what.values["word"] for each in marked(text, ("do",), mark) if each.path == ("do", lang)]


def cases(of: dict[str, tuple[Mark, dict[str, Iterable[str]]]]) -> list[object]:
    return [
        pytest.param(mark, lang, written, id=f"{name}: {written}")
        for name, (mark, texts) in of.items()
        for lang, every in texts.items()
        for written in every
    ]


FOUND: dict[str, tuple[Mark, dict[str, Iterable[str]]]] = {
    "leaning": (
        LEANING,
        {
            "nl": (
                "Ook naasten denken mee.",
                "Bovendien bellen wij.",
                "Hetzelfde, maar vooraf.",
                "Wij vragen het ook na.",
            ),
            "en": (
                "Also relatives.",
                "The same, but earlier.",
                "We've also agreed on it.",
                "We tell other people too.",
            ),
        },
    ),
    "of everybody": (
        OF_EVERYBODY,
        {
            "nl": (
                "Ieder van ons kan het.",
                "Wij kunnen het allemaal.",
                "Alle collega's bellen.",
                "Iedereen weet het.",
            ),
            "en": (
                "Every one of us can.",
                "We all ring.",
                "We're all there.",
                "All our colleagues ring.",
                "Everyone knows.",
            ),
        },
    ),
    "counting": (COUNTS_AS, {"nl": ("Ja, als er tijd voor is.",), "en": ("It is enough if there is time.",)}),
    "pointing": (
        POINTING,
        {"nl": ("Geef die collega een uur.", "Vraag beiden wie belt."), "en": ("Give that colleague an hour.",)},
    ),
    "waiting": (
        WAITING,
        {
            "nl": (
                "Na de eerstvolgende fout is gebeld.",
                "De volgende twee keer ging het goed.",
                "De eerste keer dat het misging, is gebeld.",
                "Er is gebeld zodra er weer iets misging.",
            ),
            "en": (
                "After the next mistake someone rang.",
                "The next two times it worked.",
                "The first time it failed.",
            ),
        },
    ),
    "too long": (
        TOO_LONG,
        {
            "nl": (
                "Drie maanden lang ging het goed.",
                "6 weken later staat het er.",
                "Na een half jaar is het er nog.",
            ),
            "en": ("For three months it worked.", "It took 12 weeks.", "A year later it is still there."),
        },
    ),
    "crowd": (
        CROWD,
        {
            "nl": ("Vraag vijf collega's.", "Vraag 12 oudere cliënten.", "In zes diensten is het gedaan."),
            "en": ("Ask five other colleagues.", "Ask 10 clients.", "It was done on six shifts."),
        },
    ),
}

LEFT_ALONE: dict[str, tuple[Mark, dict[str, Iterable[str]]]] = {
    "leaning": (
        LEANING,
        {
            "nl": (
                "Cliënten denken mee, en ook naasten.",
                "Dezelfde mensen, elke keer.",
                "Kan een ander het ook, dan stoppen wij.",
            ),
            "en": ("The same people every time.", "Clients, and relatives too.", "Those who do it also ring."),
        },
    ),
    "of everybody": (
        OF_EVERYBODY,
        {
            "nl": ("Niemand in het bijzonder.", "Iedereen die het raakt, is erbij.", "Eén van ons weet het."),
            "en": ("One of us can.", "With everyone it affects.", "We ring each other.", "We finish all of it."),
        },
    ),
    "counting": (COUNTS_AS, {"nl": ("Het telt als het er staat.",), "en": ("It counts when it is there.",)}),
    "pointing": (
        POINTING,
        {
            "nl": ("Vraag deze week een collega.", "Geef het aan een collega."),
            "en": ("Ask those who use it.", "Ask it."),
        },
    ),
    "waiting": (
        WAITING,
        {
            "nl": ("Het uur is geweest, en de volgende drie staan vast.", "De dag van het volgende bezoek staat vast."),
            "en": ("The day of the next visit is fixed.", "Two people went for the first time."),
        },
    ),
    "too long": (
        TOO_LONG,
        {
            "nl": (
                "Een maand lang ging het goed.",
                "Vier weken later is het er.",
                "De laatste drie maanden staan erop.",
            ),
            "en": (
                "For four weeks it worked.",
                "The past three months are on it.",
                "They meet twice a year.",
                "A quarter of it.",
            ),
        },
    ),
    "crowd": (
        CROWD,
        {
            "nl": ("Vraag vier collega's.", "Neem vijf minuten voor cliënten.", "Acht van de tien collega's doen mee."),
            "en": ("Ask four colleagues.", "Take five minutes.", "Eight out of ten colleagues use it."),
        },
    ),
}


@pytest.mark.parametrize(("mark", "lang", "written"), cases(FOUND))
def test_what_is_marked_is_told_in_its_own_words(mark: Mark, lang: str, written: str) -> None:
    (word,) = found(mark, lang, written)
    assert str(word) in written


@pytest.mark.parametrize(("mark", "lang", "written"), cases(LEFT_ALONE))
def test_what_only_looks_like_it_is_left_alone(mark: Mark, lang: str, written: str) -> None:
    assert found(mark, lang, written) == []


@pytest.mark.parametrize("mark", [mark for mark, _ in FOUND.values()])
def test_a_language_without_a_table_is_left_alone(mark: Mark) -> None:
    assert found(mark, "fy", "Also every one of us, after the next mistake, for three months.") == []
