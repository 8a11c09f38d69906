"""The report on one person: what it says where little was answered, where all is well, and of what there is to do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from samenwerk_cli.core.answers.answers import Answers
from samenwerk_cli.core.report import say
from samenwerk_cli.core.report.person.report import report_of_person
from samenwerk_cli.core.report.sections import AllAnswers, Paragraphs, Report, Section, Sides, Steps, Summary
from small_fields import make_answers, make_field

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
    ("given", "importance", "opening"),
    [
        ({}, None, say.nothing_answered),
        ({"a1": 5}, None, say.nothing_answered),
        (dict.fromkeys(IDS, 5), None, say.all_solid),
        (dict.fromkeys(IDS, 3), {"links": 0, "rechts": 0}, say.none_wanted),
        (dict.fromkeys(IDS, 3), None, say.begin_intro),
    ],
)
def test_begin_here_opens_with_what_is_the_case(given: Any, importance: Any, opening: Any, lang: Lang) -> None:
    (words,) = parts(report(given, lang, importance), Paragraphs, say.begin_here.in_(lang))
    assert words == Paragraphs((opening.in_(lang),))


@pytest.mark.parametrize("lang", LANGS)
def test_a_field_without_answers_has_no_chapter_and_says_so_in_short(lang: Lang) -> None:
    made = report({}, lang)
    assert parts(made, Sides) == []
    assert parts(made, Summary) == [Summary(((FIELD.title.in_(lang), say.still_empty.in_(lang)),))]


def test_every_question_stands_in_the_list_of_answers_answered_or_not() -> None:
    (answers,) = parts(report({"a1": 2, "b1": "unknown"}), AllAnswers)
    assert len(answers.answers) == len(IDS)


def test_each_step_stands_once_first_or_later() -> None:
    made = report(dict.fromkeys(IDS, 1) | {"a2": "unknown"})
    entries = [entry for steps in parts(made, Steps) for entry in steps.entries]
    assert sum(entry.first for entry in entries) == 3
    assert len({entry.words for entry in entries}) == len(entries) == len(IDS)
