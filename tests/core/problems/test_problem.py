"""Problems as values: where they are, and the word that was meant."""

from __future__ import annotations

import pytest

from samenwerk_cli.core.problems.problem import InputProblems, Place, Problem, nearest, unknown_word
from samenwerk_cli.core.words.phrase import Phrase

WHAT = Phrase('"{word}" is geen veld', '"{word}" is no field')
KNOWN = ["technologie-sociaal", "vertrekpunt", "eigenaarschap"]


@pytest.mark.parametrize(
    ("place", "written"),
    [(Place("a.yaml"), "a.yaml"), (Place("a.yaml", 3), "a.yaml:3"), (Place("a.yaml", 3, 7), "a.yaml:3:7")],
)
def test_a_place_is_written_as_editors_read_it(place: Place, written: str) -> None:
    assert str(place) == written


@pytest.mark.parametrize(
    ("word", "meant"),
    [("vertrekpnt", "vertrekpunt"), ("VERTREKPUNT", "vertrekpunt"), ("eigenaar", "eigenaarschap"), ("iets", None)],
)
def test_the_nearest_word_is_the_one_that_was_meant(word: str, meant: str | None) -> None:
    assert nearest(word, KNOWN) == meant


def test_a_word_that_is_near_is_offered_and_otherwise_all() -> None:
    near = unknown_word(WHAT, "vertrekpnt", KNOWN, ("fields", "vertrekpnt"), on_key=True)
    assert (near.what.in_("en"), near.path, near.on_key) == ('"vertrekpnt" is no field', ("fields", "vertrekpnt"), True)
    assert near.remedy is not None
    assert "vertrekpunt" in near.remedy.in_("nl")
    assert "eigenaarschap" not in near.remedy.in_("nl")
    far = unknown_word(WHAT, "iets", KNOWN, ())
    assert far.remedy is not None
    assert all(word in far.remedy.in_("nl") for word in KNOWN)


def test_what_may_have_been_meant_is_not_offered_as_a_choice() -> None:
    far = unknown_word(WHAT, "iets", KNOWN, (), also=["manager"])
    near = unknown_word(WHAT, "managr", KNOWN, (), also=["manager"])
    assert far.remedy is not None
    assert near.remedy is not None
    assert "manager" not in far.remedy.in_("en")
    assert "manager" in near.remedy.in_("en")


def test_one_of_very_many_words_is_found() -> None:
    assert nearest("vraag-9999x", [f"vraag-{number:04}" for number in range(10_000)]) == "vraag-9999"


def test_problems_are_told_together_each_with_its_place() -> None:
    problems = (Problem(WHAT(word="a"), place=Place("x.yaml", 1)), Problem(WHAT(word="b"), place=Place("y.yaml")))
    raised = InputProblems(iter(problems), "nl")
    assert raised.problems == problems
    assert str(raised) == 'x.yaml:1: "a" is no field; y.yaml: "b" is no field'
