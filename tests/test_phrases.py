"""The program's own sentences: both languages, the same places, and each of them used."""

from __future__ import annotations

import string
from importlib import import_module
from pathlib import Path

import pytest

import samenwerk_cli
from samenwerk_cli.core.compose import NAMED_OTHERWISE
from samenwerk_cli.core.phrases import Phrase
from samenwerk_cli.core.phrases import help as help_words
from samenwerk_cli.core.report import Labels

MODULES = ("report", "interview", "problems", "commands", "help", "explain", "schemas", "writing")
SOURCES = [path.read_text("utf-8") for path in Path(samenwerk_cli.__file__).parent.rglob("*.py")]
PHRASES = [
    (module, name, phrase)
    for module in MODULES
    for name, phrase in vars(import_module(f"samenwerk_cli.core.phrases.{module}")).items()
    if isinstance(phrase, Phrase)
]
LABELS = set(Labels._fields)
TABLES = [*help_words.COMMANDS.values(), *help_words.PARAMETERS.values(), *help_words.EXAMPLES.values()]


def places(template: str) -> set[str | None]:
    return {name for _, name, _, _ in string.Formatter().parse(template) if name is not None}


@pytest.mark.parametrize(("module", "name", "phrase"), PHRASES)
def test_a_phrase_has_the_same_places_in_both_languages(module: str, name: str, phrase: Phrase) -> None:
    assert phrase.nl
    assert phrase.en
    assert places(phrase.nl) == places(phrase.en), f"{module}.{name}"


@pytest.mark.parametrize(("module", "name"), [(module, name) for module, name, _ in PHRASES])
def test_every_phrase_is_used(module: str, name: str) -> None:
    is_label = module == "report" and (name in LABELS or name in NAMED_OTHERWISE.values())
    assert is_label or any(f"say.{name}" in source or f".{name}" in source for source in SOURCES), (
        f"{module}.{name} is not used"
    )


def test_help_texts_are_written_in_both_languages() -> None:
    assert all(phrase.nl and phrase.en for phrase in TABLES)
