"""Why a step of a closed team was advised, in words that tell roughly how many."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from samenwerk_cli.core.person.score import score_field
from samenwerk_cli.core.report.team.reasons import because, how_many_do_not_know
from samenwerk_cli.core.team.advice import advise_team
from samenwerk_cli.core.team.guard import Guard
from samenwerk_cli.core.team.privacy import Person, show_field
from small_fields import make_answers, make_field

if TYPE_CHECKING:
    from collections.abc import Sequence

    from samenwerk_cli.core.codes import Answer
    from samenwerk_cli.core.team.shown import ShownField, ShownQuestion

KNOWN_TO_NOBODY: tuple[Answer, ...] = ("unknown",) * 7


def field_of(answers: Sequence[Answer | None], *, open_session: bool = False) -> ShownField:
    """A field of which a team answered the first question so."""
    field = make_field("veld", ["a1", "a2"], ["b1", "b2"])
    people = [Person(None, score_field(field, make_answers({"a1": each, "a2": 4, "b1": 4}))) for each in answers]
    return show_field(field, people, Guard(open_session=open_session))


def asked_of(answers: Sequence[Answer | None], *, open_session: bool = False) -> ShownQuestion:
    """What is shown of that question."""
    return field_of(answers, open_session=open_session).questions[0]


def why(answers: Sequence[Answer | None]) -> str:
    """Why the step of a question was advised that a closed team answered so."""
    found = field_of(answers)
    shown = {("veld", asked.question.id): (found, asked) for asked in found.questions}
    (step,) = (each for each in advise_team([found]) if each.question and each.question.question.id == "a1")
    return " ".join(because(step, shown, {}, "en", numbers=False))


@pytest.mark.parametrize(
    ("answers", "by"),
    [
        ([2, 2, 2, 2, 2, 3, 3, 3], "Most of you"),
        ([2, 2, 2, 2, 3, 3, 3, 3], "Some of you"),
        ([2, 2, 2, 2, 2, 3, 3], "Some of you"),
        (["unknown", "unknown", "unknown", "unknown", 4, 4, 4, 3], "Many of you"),
        (["unknown", "unknown", "unknown", 4, 4, 4, 4, 5, 5], "Some of you"),
        (["unseen", "unseen", "unseen", 4, 4, 4], "Many of you"),
    ],
)
def test_it_says_roughly_by_how_many_an_answer_was_chosen(answers: list[Answer], by: str) -> None:
    assert f" {by}: “" in why(answers)


@pytest.mark.parametrize("last", ["unknown", 4])
def test_where_nearly_nobody_knows_it_is_said_so(last: Answer) -> None:
    assert "(Almost) everyone: “I don't know”" in why((*KNOWN_TO_NOBODY, last))


DONT_KNOW, DONT_SEE = "I don't know", "I don't see this in my work"


@pytest.mark.parametrize(
    ("silent", "answer", "together"),
    [
        (("unknown",) * 4, DONT_KNOW, "Many of you don't know."),
        (("unknown",) * 4 + ("unseen",), DONT_KNOW, "Many of you don't know."),
        (("unseen",) * 4, DONT_SEE, "Many of you don't see this in your work."),
        (("unseen",) * 8, DONT_SEE, "(Almost) nobody sees this in their work."),
        (("unknown",) * 8, DONT_KNOW, "(Almost) nobody knows."),
        (("unknown", "unknown", "unseen", "unseen"), f"{DONT_KNOW}” or “{DONT_SEE}", "Many of you don't know this, or"),
        (("unknown",) * 3, DONT_KNOW, "Some of you don't know."),
    ],
)
def test_it_is_said_whether_people_do_not_know_or_do_not_see_it(
    silent: tuple[Answer, ...], answer: str, together: str
) -> None:
    others: tuple[Answer, ...] = (4, 3, 4, 5)
    answers = (*silent, *others[: max(1, 8 - len(silent))])
    assert f": “{answer}”" in why(answers).replace(".”", "”")
    assert how_many_do_not_know(asked_of(answers), None, "en").startswith(together)


def test_in_an_open_session_it_is_said_in_numbers_how_many_do_not_know_or_see_it() -> None:
    asked = asked_of(("unknown", "unseen", "unseen", 4), open_session=True)
    assert how_many_do_not_know(asked, 4, "nl") == (
        "‘Weet ik niet’: 1 van de 4. ‘Dat zie ik niet in mijn werk’: 2 van de 4."
    )


def test_where_nearly_everyone_chose_the_same_it_is_said_so() -> None:
    assert " (Almost) everyone: “" in why([2, 2, 2, 2, 2, 5])
