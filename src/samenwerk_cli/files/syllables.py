"""Syllables of a word, through pyphen's hyphenation dictionaries, where that is installed.

A hyphenation leaves no single letter at the end of a line, so a few syllables are missed (`i-dee` counts as one), and
the reading ease comes out three to five points high. American English is taken because it is hyphenated by sound.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from samenwerk_cli.core.words.phrase import Lang

DICTIONARIES: dict[Lang, str] = {"nl": "nl_NL", "en": "en_US"}


def syllables_in(lang: Lang) -> Callable[[str], int] | None:
    """What counts the syllables of a word in this language; None when pyphen is not installed."""
    try:
        import pyphen
    except ImportError:
        return None
    hyphens = pyphen.Pyphen(lang=DICTIONARIES[lang])
    return lambda word: len(hyphens.positions(word.lower())) + 1
