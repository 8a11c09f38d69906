"""The agenda of a team's conversation: what comes first, and that it fits an hour."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from samenwerk_cli.core.person.score import score_field
from samenwerk_cli.core.team.agenda import (
    MINUTES_FOR_STRENGTH,
    MINUTES_IN_ALL,
    MINUTES_TO_AGREE,
    MINUTES_TO_LOOK_BACK,
    MINUTES_TO_WELCOME,
    Agenda,
    agenda,
)
from samenwerk_cli.core.team.guard import FEWEST_TO_SHOW, Guard
from samenwerk_cli.core.team.privacy import Person, show_field
from samenwerk_cli.files.people import read_people
from small_fields import make_answers, make_field

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from samenwerk_cli.core.codes import Answer
    from samenwerk_cli.core.field.questionnaire import Questionnaire
    from samenwerk_cli.core.team.agenda import Agreed

EXAMPLE = Path(__file__).parents[3] / "examples" / "team"
SOLID: list[Answer | None] = [4, 4, 4, 4, 4, 4]
SPLIT: list[Answer | None] = [1, 1, 1, 5, 5, 5]
LOOSELY_SPLIT: list[Answer | None] = [2, 2, 3, 4, 4, 4]
UNKNOWN: list[Answer | None] = ["unknown", "unknown", 4, 4, 4, 4]
LOW: list[Answer | None] = [2, 2, 2, 2, 2, 1]
LOWEST: list[Answer | None] = [1, 1, 1, 1, 1, 1]


def agenda_of(*fields: Mapping[str, Sequence[Answer | None]], agreed: Agreed | None = None) -> Agenda:
    """The agenda of a team that gave these answers, question by question, to fields `veld0`, `veld1` …"""
    scored = []
    for number, answers in enumerate(fields):
        left = [name for name in answers if name.startswith("a")]
        right = [name for name in answers if name.startswith("b")]
        field = make_field(f"veld{number}", left, right, order=number)
        columns = zip(*answers.values(), strict=True)
        people = [make_answers(dict(zip(answers, column, strict=True))) for column in columns]
        persons = [Person(None, score_field(field, each)) for each in people]
        scored.append(show_field(field, persons, Guard(open_session=len(people) < FEWEST_TO_SHOW)))
    return agenda(scored, agreed)


def subjects(found: Agenda) -> list[tuple[str, str]]:
    return [(each.question.question.id, each.why) for each in found.subjects]


def test_what_splits_comes_first_the_widest_before_all_then_what_is_not_known_then_what_is_weak() -> None:
    found = agenda_of({"a1": LOW, "a2": UNKNOWN, "b1": LOOSELY_SPLIT, "b2": SOLID})
    assert subjects(found) == [("b1", "split"), ("a2", "blind_spot"), ("a1", "low")]
    found = agenda_of({"a1": LOOSELY_SPLIT, "a2": SPLIT, "b1": SOLID, "b2": SOLID})
    assert subjects(found) == [("a2", "split"), ("a1", "split")]


def test_there_are_at_most_three_subjects_over_all_fields() -> None:
    field = {"a1": SPLIT, "a2": SPLIT, "b1": LOWEST, "b2": SOLID}
    found = agenda_of(field, {**field, "b1": SPLIT})
    assert [(each.field.id, each.question.question.id) for each in found.subjects] == [
        ("veld0", "a1"),
        ("veld0", "a2"),
        ("veld1", "a1"),
    ]


def test_the_lowest_of_what_all_find_weak_goes_first() -> None:
    found = agenda_of({"a1": LOW, "a2": LOWEST, "b1": SOLID, "b2": SOLID})
    assert subjects(found) == [("a2", "low"), ("a1", "low")]


def test_it_fits_one_hour_with_a_welcome_and_a_third_subject_that_is_shorter() -> None:
    found = agenda_of({"a1": SPLIT, "a2": SPLIT, "b1": SPLIT, "b2": SOLID})
    minutes = [minutes for _, minutes in found.timed]
    assert minutes == [15, 15, 10]
    assert MINUTES_TO_WELCOME + MINUTES_FOR_STRENGTH + sum(minutes) + MINUTES_TO_AGREE == MINUTES_IN_ALL == 60
    assert [minutes for _, minutes in agenda_of({"a1": SPLIT, "a2": SOLID, "b1": SOLID, "b2": LOW}).timed] == [15, 15]


def test_it_starts_from_the_most_solid_thing_that_all_agree_on() -> None:
    found = agenda_of({"a1": SOLID, "a2": [5, 5, 5, 5, 5, 4], "b1": [5, 5, 5, 5, 5, 1], "b2": SPLIT})
    assert found.strength is not None
    assert found.strength[1].question.id == "a2"


def test_of_what_is_equally_solid_it_starts_from_what_they_agree_on_most() -> None:
    nearly: list[Answer | None] = [4, 4, 4, 4, 3, 5]
    for names in (("a1", "a2"), ("a2", "a1")):
        found = agenda_of({"b1": LOW, "b2": LOW} | dict(zip(names, (nearly, SOLID), strict=True)))
        assert found.strength is not None
        assert found.strength[1].question.id == names[1]


@pytest.mark.parametrize("answers", [SPLIT, LOWEST])
def test_where_nothing_is_solid_there_is_no_strength(answers: list[Answer | None]) -> None:
    assert agenda_of({"a1": answers, "a2": answers, "b1": answers, "b2": answers}).strength is None


def test_what_was_agreed_on_together_needs_no_talk_any_more() -> None:
    answers = {"a1": SPLIT, "a2": LOOSELY_SPLIT, "b1": SOLID, "b2": SOLID}
    assert subjects(agenda_of(answers, agreed={("veld0", "a1"): 4})) == [("a2", "split")]


def test_what_was_agreed_on_is_looked_back_on_in_place_of_a_strength_and_a_third_subject() -> None:
    answers = {"a1": SPLIT, "a2": SPLIT, "b1": SPLIT, "b2": SPLIT, "b3": SOLID}
    before, after = agenda_of(answers), agenda_of(answers, agreed={("veld0", "a1"): 2})
    assert (before.looks_back, before.strength is None, len(before.subjects)) == (False, False, 3)
    assert (after.looks_back, after.strength, len(after.subjects)) == (True, None, 2)
    minutes = [minutes for _, minutes in after.timed]
    assert MINUTES_TO_WELCOME + MINUTES_TO_LOOK_BACK + sum(minutes) + MINUTES_TO_AGREE <= MINUTES_IN_ALL
    assert agenda_of(answers, agreed={("elders", "a1"): 2}) == before


def test_what_nearly_nobody_knows_and_what_nearly_all_find_weak_is_talked_about() -> None:
    nobody: list[Answer | None] = ["unknown", "unknown", "unknown", "unknown", "unknown", 4]
    found = agenda_of({"a1": LOW, "a2": nobody, "b1": SOLID, "b2": SOLID})
    assert subjects(found) == [("a2", "blind_spot"), ("a1", "low")]


def test_what_half_does_not_see_is_talked_about_and_what_fewest_can_tell_comes_first() -> None:
    unseen: list[Answer | None] = ["unseen", "unseen", "unseen", "unseen", 4, 4]
    both: list[Answer | None] = ["unknown", "unseen", "unseen", 4, 4, 4]
    found = agenda_of({"a1": UNKNOWN, "a2": both, "b1": unseen, "b2": ["unseen", "unseen", 4, 4, 4, 4]})
    assert subjects(found) == [("b1", "blind_spot"), ("a2", "blind_spot"), ("a1", "blind_spot")]


def test_fewer_than_five_people_are_never_called_split() -> None:
    found = agenda_of({"a1": [1, 5, 5], "a2": [2, 4, 4], "b1": [4, 4, 4], "b2": [1, 2, 2]})
    assert subjects(found) == [("a1", "difference"), ("a2", "difference"), ("b2", "low")]


def test_the_agenda_of_the_example_team(known: Mapping[str, Questionnaire]) -> None:
    people = read_people([str(EXAMPLE)], known).people
    fields = [known[field] for field in ("proces-sociaal", "technologie-sociaal")]
    scored = [
        show_field(each, [Person(one.answers.role, score_field(each, one.answers.of(each.id))) for one in people])
        for each in fields
    ]
    found = agenda(scored)
    assert subjects(found) == [("hulp", "split"), ("begrijpen", "split"), ("tempo", "split")]
    assert found.strength is not None
    assert found.strength[1].question.id == "houding"
