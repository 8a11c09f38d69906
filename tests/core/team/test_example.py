"""The example team, whose figures were worked out apart from the program, by the rules as they are written."""

from __future__ import annotations

import json
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from samenwerk_cli.core.person.score import score_field
from samenwerk_cli.core.team.privacy import Person, show_field
from samenwerk_cli.core.team.scores import TeamField, score_team
from samenwerk_cli.files.people import read_people

if TYPE_CHECKING:
    from collections.abc import Mapping

    from samenwerk_cli.core.field.questionnaire import Questionnaire
    from samenwerk_cli.core.team.shown import ShownField

TESTS = Path(__file__).parents[2]
EXAMPLE = TESTS.parent / "examples" / "team"
EXPECTED = json.loads((TESTS / "team-expected.json").read_text("utf-8"))
QUESTIONS = [(field, question) for field, figures in EXPECTED["fields"].items() for question in figures["questions"]]
POLES = [(field, pole) for field, figures in EXPECTED["fields"].items() for pole in figures["poles"]]


@pytest.fixture(scope="module")
def team(known: Mapping[str, Questionnaire]) -> dict[str, TeamField]:
    return {
        field: score_team(known[field], [person.scores for person in people])
        for field, people in people_of(known).items()
    }


@pytest.fixture(scope="module")
def seen(known: Mapping[str, Questionnaire]) -> dict[str, ShownField]:
    return {field: show_field(known[field], people) for field, people in people_of(known).items()}


def people_of(known: Mapping[str, Questionnaire]) -> dict[str, list[Person]]:
    read = read_people([str(EXAMPLE)], known)
    assert (len(read.people), read.problems, read.notices) == (EXPECTED["people"], (), ())
    answers = [each.answers for each in read.people]
    return {
        field: [Person(each.role, score_field(known[field], each.of(field))) for each in answers]
        for field in EXPECTED["fields"]
    }


@pytest.mark.parametrize(("field", "question"), QUESTIONS)
def test_a_question_has_the_figures_that_were_worked_out(field: str, question: str, team: dict[str, TeamField]) -> None:
    figures: dict[str, Any] = EXPECTED["fields"][field]["questions"][question]
    found = next(each for each in team[field].questions if each.question.id == question)
    score = None if figures["agreement"] == "split" else Fraction(figures["score"])
    assert (list(found.counts), found.answered) == (figures["counts"], figures["answered"])
    assert (found.unknown, found.not_applicable) == (figures["unknown"], figures["na"])
    assert (found.score, found.agreement) == (score, figures["agreement"])


@pytest.mark.parametrize(("field", "question"), QUESTIONS)
def test_a_question_shows_and_asks_what_was_worked_out(field: str, question: str, seen: dict[str, ShownField]) -> None:
    figures: dict[str, Any] = EXPECTED["fields"][field]["questions"][question]
    shown = next(each for each in seen[field].questions if each.question.id == question)
    counts = (figures["counts"], figures["answered"]) if figures["answered"] >= 8 else ([], None)
    assert (list(shown.counts or ()), shown.answered) == counts
    assert (shown.deviation, shown.blind_spot) == (Fraction(figures["ad_m"]), figures["blind_spot"])
    assert shown.kind == figures["kind"]


@pytest.mark.parametrize(("field", "pole"), POLES)
def test_a_side_has_the_median_that_was_worked_out(field: str, pole: str, team: dict[str, TeamField]) -> None:
    figures: dict[str, Any] = EXPECTED["fields"][field]["poles"][pole]
    found = next(each for each in team[field].poles if each.pole.id == pole)
    assert (found.score, found.people) == (Fraction(figures["score"]), figures["people"])
    assert found.importance == Fraction(figures["importance"])


def test_nobody_in_the_example_is_named() -> None:
    assert [file.name for file in EXAMPLE.iterdir() if "name:" in file.read_text("utf-8")] == []
