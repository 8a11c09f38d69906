"""The program's own sentences: both languages, the same places, and each of them used."""

from __future__ import annotations

import ast
import string
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import samenwerk_cli
from samenwerk_cli.core.words.phrase import Phrase

if TYPE_CHECKING:
    from collections.abc import Iterator

PACKAGE = Path(samenwerk_cli.__file__).parent
SAID = PACKAGE.rglob("say*.py")
MODULES = sorted(".".join(path.relative_to(PACKAGE.parent).with_suffix("").parts) for path in SAID)
SOURCES = [path.read_text("utf-8") for path in PACKAGE.rglob("*.py")]
PHRASES = [
    (module, name, phrase)
    for module in MODULES
    for name, phrase in vars(import_module(module)).items()
    if isinstance(phrase, Phrase)
]


def within(value: object) -> Iterator[Phrase]:
    """Every phrase in a table, however deep."""
    if isinstance(value, Phrase):
        yield value
    elif isinstance(value, tuple | dict):
        for each in value.values() if isinstance(value, dict) else value:
            yield from within(each)


TABLES = [
    pytest.param(phrase, id=f"{module}.{name}")
    for module in MODULES
    for name, value in vars(import_module(module)).items()
    if isinstance(value, tuple | dict) and not name.startswith("__") and not isinstance(value, Phrase)
    for phrase in within(value)
]


def places(template: str) -> set[str | None]:
    return {name for _, name, _, _ in string.Formatter().parse(template) if name is not None}


@pytest.mark.parametrize(("module", "name", "phrase"), PHRASES)
def test_a_phrase_has_the_same_places_in_every_language(module: str, name: str, phrase: Phrase) -> None:
    assert phrase.nl
    assert phrase.en
    assert all(places(words) == places(phrase.nl) for words in phrase if words), f"{module}.{name}"


@pytest.mark.parametrize("module", MODULES)
def test_no_phrase_takes_the_name_of_another(module: str) -> None:
    tree = ast.parse(Path(import_module(module).__file__ or "").read_text("utf-8"))
    names = [
        target.id
        for node in tree.body
        if isinstance(node, ast.Assign)
        for target in node.targets
        if isinstance(target, ast.Name)
    ]
    assert sorted(names) == sorted(set(names))


@pytest.mark.parametrize(("module", "name"), [(module, name) for module, name, _ in PHRASES])
def test_every_phrase_is_used(module: str, name: str) -> None:
    assert any(f"say.{name}" in source or f".{name}" in source for source in SOURCES), f"{module}.{name} is not used"


@pytest.mark.parametrize("phrase", TABLES)
def test_a_phrase_in_a_table_has_the_same_places_in_every_language(phrase: Phrase) -> None:
    assert phrase.nl
    assert phrase.en
    assert all(places(words) == places(phrase.nl) for words in phrase if words)
