"""The report on one person: what it says where little was answered, where all is well, and of what there is to do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from samenwerk_cli.core.answers.answers import Answers
from samenwerk_cli.core.field.questionnaire import Questionnaire
from samenwerk_cli.core.report import say
from samenwerk_cli.core.report.data.person import PersonData
from samenwerk_cli.core.report.person.report import report_of_person
from samenwerk_cli.core.report.sections import (
    AllAnswers,
    Bars,
    Items,
    Paragraphs,
    Report,
    Section,
    Sides,
    Sources,
    Steps,
    Summary,
    Title,
)
from samenwerk_cli.core.report.steps import MOST_FOR_LATER
from small_fields import field_data, make_answers, make_field

if TYPE_CHECKING:
    from samenwerk_cli.core.words.phrase import Lang

FIELD = make_field()
IDS = [question.id for question in FIELD.questions]
LANGS = ("nl", "en")


def report(given: dict[str, Any], lang: Lang = "nl", importance: dict[str, int] | None = None) -> Report:
    return report_of_person(Answers(answers={"veld": make_answers(given, importance)}), [FIELD], lang)


def parts(made: Report, kind: Any, heading: str | None = None) -> list[Any]:
    """All parts of a kind, in any section or in that under one heading."""
    sections: list[Section] = [each for each in made.sections if heading in (None, each.heading)]
    return [part for section in sections for part in section.parts if isinstance(part, kind)]


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize(
    ("given", "importance", "heading", "opening"),
    [
        ({}, None, ("Begin hier", "Start here"), say.nothing_answered),
        ({"a1": 5}, None, ("Begin hier", "Start here"), say.nothing_answered),
        (dict.fromkeys(IDS, 5), None, ("Begin hier", "Start here"), say.all_solid),
        (dict.fromkeys(IDS, 3), {"links": 0, "rechts": 0}, ("Begin hier", "Start here"), say.none_wanted),
        (dict.fromkeys(IDS, 5) | {"a1": 3}, None, ("Eén voorstel", "One suggestion"), None),
        (dict.fromkeys(IDS, 3), None, ("Drie voorstellen: kies er één", "Three suggestions: pick one"), None),
    ],
)
def test_the_first_page_ends_with_what_to_do(
    given: Any, importance: Any, heading: tuple[str, str], opening: Any, lang: Lang
) -> None:
    last = report(given, lang, importance).first[-1]
    assert last.heading == heading[LANGS.index(lang)]
    assert len(last.parts) == 1
    assert isinstance(last.parts[0], Steps) if opening is None else last.parts == (Paragraphs((opening.in_(lang),)),)


@pytest.mark.parametrize("lang", LANGS)
def test_a_field_without_answers_has_no_chapter_and_says_so_in_short(lang: Lang) -> None:
    made = report({}, lang)
    assert parts(made, Sides) == []
    assert parts(made, Summary) == [Summary(((FIELD.title.in_(lang), say.still_empty.in_(lang)),))]


def test_every_question_stands_in_the_list_of_answers_answered_or_not() -> None:
    answers = parts(report({"a1": 2, "b1": "unknown"}), AllAnswers)
    assert [len(each.rows) for each in answers] == [len(FIELD.of_pole(pole.id)) for pole in FIELD.poles]


def test_the_answers_of_a_side_go_from_low_to_high_and_those_without_points_come_last() -> None:
    given = {"a1": 5, "a2": "unknown", "a3": 2} | dict.fromkeys(IDS[3:], 3)
    (answers, _) = parts(report(given), AllAnswers)
    points = [row.points for row in answers.rows]
    assert points == [*sorted((each for each in points if each.isdigit()), key=int), "–"]


def test_no_step_stands_twice_and_at_most_seven_stand_there() -> None:
    made = report(dict.fromkeys(IDS, 1) | {"a2": "unknown"})
    entries = [entry for steps in parts(made, Steps) for entry in steps.entries]
    assert sum(entry.first for entry in entries) == 3
    assert len({entry.words for entry in entries}) == len(entries) == min(len(IDS), 3 + MOST_FOR_LATER)


@pytest.mark.parametrize("lang", LANGS)
def test_what_is_only_to_be_found_out_comes_after_the_other_steps_and_takes_no_place_of_them(lang: Lang) -> None:
    given = dict.fromkeys(IDS[:6], "unknown") | dict.fromkeys(IDS[6:8], 3) | dict.fromkeys(IDS[8:], 5)
    made = report(given, lang)
    assert isinstance(made.data, PersonData)
    assert [step.rank for step in made.data.steps] == list(range(1, 9))
    later = [step for step in made.data.steps if not step.start_here]
    assert later[0].kind == "find_out"  # so the rank is not what orders them
    *others, last = parts(made, Title, say.other_steps.in_(lang))
    *acts, to_find_out = parts(made, Steps, say.other_steps.in_(lang))
    assert last.words == say.not_known.in_(lang) not in [title.words for title in others]
    shown = [entry.words for each in acts for entry in each.entries]
    assert shown == [step.do for step in later if step.kind == "act"]
    assert [entry.words for entry in to_find_out.entries] == [step.do for step in later if step.kind == "find_out"][
        : MOST_FOR_LATER - len(shown)
    ]


def test_a_later_step_says_what_it_rests_on_and_the_end_says_it_of_all() -> None:
    data = field_data()
    for each in data["questions"]:
        each["steps"][0]["source"] = {"from": "wet", "part": each["id"]}
    data["questions"][0]["steps"][1]["source"] = {"from": "studie"}
    data["sources"] |= {"wet": {"title": "De wet", "author": "Wie", "year": "2014"}, "studie": {"title": "Niet hier"}}
    field = Questionnaire.model_validate(data)
    made = report_of_person(Answers(answers={"veld": make_answers(dict.fromkeys(IDS, 1))}), [field], "nl")
    first, *later = parts(made, Steps)
    assert [[label for label, _ in entry.rows] for entry in first.entries] == [["Klaar als"]] * 3
    rows = [entry.rows[-1] for each in later for entry in each.entries]
    assert len(rows) == MOST_FOR_LATER
    assert all(label == "Bron" and words.startswith("Wie, ") for label, words in rows)
    assert parts(made, Sources)[0].sources == ("“De bron”", "Wie, “De wet”, 2014")


def test_what_chafes_on_the_first_page_is_what_the_suggestions_are_about() -> None:
    made = report(dict.fromkeys(IDS, 5) | {"a1": 3, "a2": 1, "b1": 2})
    items, (first, second, third) = parts(made, Items)[0].items, parts(made, Steps)[0].entries
    for item, step in zip(items, (first, second, third), strict=True):
        assert item in step.above[0]


def test_what_chafes_stands_in_the_order_of_the_suggestions_also_where_another_answer_is_lower() -> None:
    made = report(dict.fromkeys(IDS, 5) | {"a1": 2, "b1": 1}, importance={"links": 2, "rechts": 1})
    items, steps = parts(made, Items)[0].items, parts(made, Steps)[0].entries
    assert [item in step.above[0] for item, step in zip(items, steps, strict=True)] == [True, True]
    assert "a1 antwoord 2" in items[0]


def test_ten_times_unknown_is_not_nothing_answered() -> None:
    made = report(dict.fromkeys(IDS, "unknown"))
    assert parts(made, Bars) == []
    assert parts(made, Summary) == [Summary(((FIELD.title.in_("nl"), say.all_unknown.in_("nl", count=len(IDS))),))]


@pytest.mark.parametrize(
    ("lang", "rests_on"),
    [
        ("nl", "1 van 5 vragen, 1 n.v.t., 2 niet te zien, bij 1 ‘weet ik niet’"),
        ("en", "1 of 5 questions, 1 n/a, 2 not visible, ‘I don't know’ to 1"),
    ],
)
def test_a_side_tells_apart_why_questions_were_not_answered(lang: Lang, rests_on: str) -> None:
    made = report({"a1": 4, "a2": "unseen", "a3": "n/a", "a4": "unseen", "a5": "unknown", "b1": 3}, lang)
    assert isinstance(made.data, PersonData)
    assert made.data.fields[0].poles[0].rests_on == rests_on
