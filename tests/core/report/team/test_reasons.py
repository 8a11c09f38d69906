"""Why a step of a closed team was advised, in words that tell roughly how many."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from samenwerk_cli.core.person.score import score_field
from samenwerk_cli.core.report.team.reasons import because
from samenwerk_cli.core.team.advice import advise_team
from samenwerk_cli.core.team.privacy import Person, show_field
from small_fields import make_answers, make_field

if TYPE_CHECKING:
    from collections.abc import Sequence

    from samenwerk_cli.core.codes import Answer

KNOWN_TO_NOBODY: tuple[Answer, ...] = ("unknown",) * 7


def why(answers: Sequence[Answer | None]) -> str:
    """Why the step of a question was advised that a closed team answered so."""
    field = make_field("veld", ["a1", "a2"], ["b1", "b2"])
    people = [Person(None, score_field(field, make_answers({"a1": each, "a2": 4, "b1": 4}))) for each in answers]
    found = show_field(field, people)
    shown = {("veld", asked.question.id): (found, asked) for asked in found.questions}
    (step,) = (each for each in advise_team([found]) if each.question and each.question.question.id == "a1")
    (line,) = because(step, shown, {}, "en", numbers=False)
    return line


@pytest.mark.parametrize(
    ("answers", "by"),
    [
        ([2, 2, 2, 2, 2, 3, 3, 3], "Most of you"),
        ([2, 2, 2, 2, 3, 3, 3, 3], "Some of you"),
        ([2, 2, 2, 2, 2, 3, 3], "Some of you"),
        (["unknown", "unknown", "unknown", "unknown", 4, 4, 4, 3], "Many of you"),
        (["unknown", "unknown", "unknown", 4, 4, 4, 4, 5, 5], "Some of you"),
    ],
)
def test_it_says_roughly_by_how_many_an_answer_was_chosen(answers: list[Answer], by: str) -> None:
    assert why(answers).startswith(f"vraag a1? (en) {by}: “")


@pytest.mark.parametrize("last", ["unknown", 4])
def test_where_nearly_nobody_knows_it_is_said_so(last: Answer) -> None:
    assert "(Almost) everyone: “I don't know”" in why((*KNOWN_TO_NOBODY, last))


def test_where_nearly_everyone_chose_the_same_it_is_said_so() -> None:
    assert "(Almost) everyone: “a1 antwoord 2 (en)”" in why([2, 2, 2, 2, 2, 5])
