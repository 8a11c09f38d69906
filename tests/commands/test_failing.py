"""How problems are told: one a line, and what a file has very often only once."""

from __future__ import annotations

import pytest

from samenwerk_cli.commands.failing import MOST_ALIKE, lines_of, problems_told
from samenwerk_cli.core.problems import say as say_problems
from samenwerk_cli.core.problems.problem import Place, Problem


def empty_texts(count: int, file: str = "veld.yaml") -> list[Problem]:
    return [Problem(say_problems.empty_text(), place=Place(file, line, 9)) for line in range(1, count + 1)]


def test_a_few_that_are_alike_are_each_told() -> None:
    assert len(list(lines_of(empty_texts(MOST_ALIKE), "nl"))) == MOST_ALIKE


@pytest.mark.parametrize(
    ("lang", "told"),
    [
        ("nl", "veld.yaml:1:9: Hier ontbreekt de tekst. En nog 212 keer, bijvoorbeeld op regel 2, 3 en 4."),
        ("en", "veld.yaml:1:9: The text is missing here. And 212 more times, for instance on lines 2, 3 and 4."),
    ],
)
def test_hundreds_that_are_alike_are_told_once_with_how_many_and_some_of_the_lines(lang: str, told: str) -> None:
    assert list(lines_of(empty_texts(213), lang)) == [told]  # type: ignore[arg-type]
    assert "213" in problems_told(empty_texts(213), lang).splitlines()[1]  # type: ignore[arg-type]


def test_what_differs_in_file_words_or_remedy_is_told_apart_and_in_its_order() -> None:
    many = empty_texts(MOST_ALIKE + 1)
    other = Problem(say_problems.empty_text(), say_problems.quote_it(), place=Place("veld.yaml", 3, 1))
    told = list(lines_of([*many, other, *empty_texts(1, "ander.yaml")], "nl"))
    assert [line.split(":")[:2] for line in told] == [["veld.yaml", "1"], ["veld.yaml", "3"], ["ander.yaml", "1"]]


def test_of_a_file_as_a_whole_no_lines_are_named() -> None:
    many = [Problem(say_problems.is_folder(), place=Place("map")) for _ in range(MOST_ALIKE + 1)]
    assert list(lines_of(many, "nl")) == [f"map: Dit is een map, geen bestand. En nog {MOST_ALIKE} keer."]
