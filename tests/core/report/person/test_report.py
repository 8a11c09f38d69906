"""The report on one person: what it says where little was answered, where all is well, and of what there is to do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from samenwerk_cli.core.answers.answers import Answers
from samenwerk_cli.core.report import say
from samenwerk_cli.core.report.person.report import report_of_person
from samenwerk_cli.core.report.sections import AllAnswers, BeginHere, FieldSection, LaterSteps, Report, Summary
from small_fields import make_answers, make_field

if TYPE_CHECKING:
    from samenwerk_cli.core.words.phrase import Lang

FIELD = make_field()
IDS = [question.id for question in FIELD.questions]
LANGS = ("nl", "en")


def report(given: dict[str, Any], lang: Lang = "nl", importance: dict[str, int] | None = None) -> Report:
    return report_of_person(Answers(answers={"veld": make_answers(given, importance)}), [FIELD], lang)


def only(made: Report, kind: Any) -> Any:
    (section,) = [each for each in made.sections if isinstance(each, kind)]
    return section


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
    assert only(report(given, lang, importance), BeginHere).opening == opening.in_(lang)


@pytest.mark.parametrize("lang", LANGS)
def test_a_field_without_answers_has_no_chapter_and_says_so_in_short(lang: Lang) -> None:
    made = report({}, lang)
    assert not [each for each in made.sections if isinstance(each, FieldSection)]
    assert only(made, Summary).lines == ((FIELD.title.in_(lang), say.still_empty.in_(lang)),)


def test_every_question_stands_in_the_list_of_answers_answered_or_not() -> None:
    (field,) = only(report({"a1": 2, "b1": "unknown"}), AllAnswers).fields
    assert len(field.questions) == len(IDS)


def test_each_step_stands_once_first_or_later() -> None:
    made = report(dict.fromkeys(IDS, 1) | {"a2": "unknown"})
    first = [step.do for step in only(made, BeginHere).steps]
    later = [step.do for _, steps in only(made, LaterSteps).phases for step in steps]
    assert len(first) == 3
    assert sorted(first + later) == sorted({*first, *later})
    assert len(first + later) == len(IDS)
