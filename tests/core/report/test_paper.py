"""A field on paper: what a screen says of answering, it says too."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from samenwerk_cli.core.field.questionnaire import Question, Questionnaire
from samenwerk_cli.core.interview import say
from samenwerk_cli.core.report import say as say_report
from samenwerk_cli.core.report.balance import both_ends
from samenwerk_cli.core.report.notice import Collecting, left_out, notice
from samenwerk_cli.core.report.paper import paper_of
from samenwerk_cli.core.report.sections import Cautions, PaperQuestion, Paragraphs
from small_fields import field_data, text

if TYPE_CHECKING:
    from samenwerk_cli.core.words.phrase import Lang


@pytest.mark.parametrize(("lang", "ending"), [("nl", ""), ("en", " (en)")])
def test_paper_tells_who_is_who_first_and_at_each_question_what_counts_and_where_there_can_be_too_much(
    lang: Lang, ending: str
) -> None:
    data = field_data(left=("a1", "a2"), right=(("b1", "balance"), "b2"))
    for place in (0, 2):
        data["questions"][place]["counts_as"] = text("telt")
    _, intro, *sides = paper_of(Questionnaire.model_validate(data), lang).sections
    said = (say.who_is_who.in_(lang), say.how_to_choose.in_(lang), f"intro{ending}")
    assert intro.parts == (Paragraphs(said),)
    asked = [part for side in sides for part in side.parts if isinstance(part, PaperQuestion)]
    counts, too_much = f"telt{ending}", both_ends(Question.model_validate(data["questions"][2]), lang)
    assert [each.hints for each in asked] == [(counts,), (), (too_much, counts), ()]


def test_paper_says_in_one_line_what_nobody_told_or_gives_the_notice() -> None:
    field = Questionnaire.model_validate(field_data())
    assert paper_of(field, "nl").sections[0].parts == (Cautions(left_out(Collecting(), "nl")),)
    told = Collecting(collector="Sanne")
    assert paper_of(field, "nl", told).sections[0] == notice(told, "nl", on_paper=True)


def test_paper_asks_for_a_role_and_for_a_word_instead_of_a_name() -> None:
    labels = [fact.label for fact in paper_of(Questionnaire.model_validate(field_data()), "nl").head.facts]
    assert say_report.own_role.nl in labels
    assert say_report.own_word.nl in labels
    assert say_report.name.nl not in labels
