"""The bundled fields together: complete, ordered, and each with its own questions."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from samenwerk_cli.core.field.reading import words
from samenwerk_cli.core.field.writing import texts_of
from samenwerk_cli.core.field.writing_question import differ_in_one_word
from samenwerk_cli.files.questionnaires import Questionnaires

if TYPE_CHECKING:
    from samenwerk_cli.core.field.questionnaire import Questionnaire

FIELDS = list(Questionnaires().values())


def test_the_core_comes_first_and_ambition_is_first_among_equals_after_it() -> None:
    assert [field.order for field in FIELDS] == list(range(1, len(FIELDS) + 1))
    assert [field.id for field in FIELDS if field.core] == [field.id for field in FIELDS[:2]]
    assert FIELDS[2].id == "ambitie-belangen"


@pytest.mark.parametrize("field", FIELDS, ids=lambda field: field.id)
def test_a_field_has_eight_to_twelve_questions_and_one_on_balance(field: Questionnaire) -> None:
    assert 8 <= len(field.questions) <= 12
    assert any(question.scale == "balance" for question in field.questions)


@pytest.mark.parametrize("field", FIELDS, ids=lambda field: field.id)
def test_every_text_is_there_in_both_languages(field: Questionnaire) -> None:
    assert [path for path, text in texts_of(field) if set(text.root) != {"nl", "en"}] == []


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_no_question_is_asked_twice(lang: str) -> None:
    asked = [words(question.question.in_(lang).lower()) for field in FIELDS for question in field.questions]
    alike = [(one, other) for at, one in enumerate(asked) for other in asked[at + 1 :] if one == other]
    assert alike == []
    assert [one for at, one in enumerate(asked) for other in asked[at + 1 :] if differ_in_one_word(one, other)] == []


@pytest.mark.parametrize("field", FIELDS, ids=lambda field: field.id)
def test_every_question_names_the_part_of_the_source_it_rests_on(field: Questionnaire) -> None:
    assert [question.id for question in field.questions if question.source.part is None] == []


@pytest.mark.parametrize("field", FIELDS, ids=lambda field: field.id)
def test_no_answer_is_longer_than_a_line_of_the_screen(field: Questionnaire) -> None:
    answers = [answer.root[lang] for question in field.questions for answer in question.answers for lang in answer.root]
    assert [answer for answer in answers if len(answer) > 85] == []


@pytest.mark.parametrize("field", FIELDS, ids=lambda field: field.id)
def test_a_field_says_whom_it_suits_and_leaves_who_is_who_to_where_one_starts(field: Questionnaire) -> None:
    assert field.suits is not None
    for lang, defining in (("nl", r"‘wij’|\bpartners zijn\b"), ("en", r"‘we’|\bpartners are\b")):
        assert re.search(defining, field.intro.in_(lang), re.IGNORECASE) is None
        assert len(field.suits.in_(lang)) <= 75  # a line of the list that people choose from
