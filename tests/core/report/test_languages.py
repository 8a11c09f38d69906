"""A report says the same in both languages, each in its own words and none in the other's."""

from __future__ import annotations

import re
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

import samenwerk_cli
from every_kind import KINDS
from samenwerk_cli.core.words.phrase import LANGS, Phrase
from samenwerk_cli.render import render

if TYPE_CHECKING:
    from samenwerk_cli.core.field.questionnaire import Questionnaire

PACKAGE = Path(samenwerk_cli.__file__).parent
SAYING = [
    import_module(".".join(path.relative_to(PACKAGE.parent).with_suffix("").parts))
    for path in sorted(PACKAGE.glob("core/**/say*.py"))
]
WHOLE = 25
"""A sentence of so many letters is never part of another by chance."""


def longest_part(template: str) -> str:
    """The longest piece of a sentence without a place to fill in."""
    return max(re.split(r"\{[^}]*\}", template), key=len)


PHRASES = [phrase for module in SAYING for phrase in vars(module).values() if isinstance(phrase, Phrase)]
PARTS = {(longest_part(phrase.nl), longest_part(phrase.en)) for phrase in PHRASES}
SENTENCES = [(nl, en) for nl, en in PARTS if min(len(nl), len(en)) >= WHOLE]


def without_words(value: Any) -> Any:
    """A value with its shape and figures, and of every text only that it is there."""
    if isinstance(value, str):
        return str
    if isinstance(value, tuple):
        return (type(value), *(without_words(each) for each in value))
    return value


@pytest.mark.parametrize("kind", KINDS)
def test_both_languages_have_the_same_sections_and_figures(kind: str, known: dict[str, Questionnaire]) -> None:
    dutch, english = (KINDS[kind](known, lang) for lang in LANGS)
    assert without_words(dutch.sections) == without_words(english.sections)
    assert without_words(dutch.data) == without_words(english.data)


@pytest.mark.parametrize("kind", KINDS)
def test_no_sentence_is_in_the_other_language(kind: str, known: dict[str, Questionnaire]) -> None:
    said = {lang: re.sub(r"\s+", " ", render(KINDS[kind](known, lang), "text")) for lang in LANGS}
    assert not [nl for nl, _ in SENTENCES if nl in said["en"]]
    assert not [en for _, en in SENTENCES if en in said["nl"]]
    assert [nl for nl, _ in SENTENCES if nl in said["nl"]] or "hostile" in kind
