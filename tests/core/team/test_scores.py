"""A team's figures: medians of people, what each question asks of the team, and whose step fits."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from samenwerk_cli.core.codes import ANSWERS
from samenwerk_cli.core.person.score import score_field
from samenwerk_cli.core.team.scores import TeamField, TeamQuestion, median, score_team
from small_fields import make_answers, make_field

if TYPE_CHECKING:
    from collections.abc import Sequence

    from samenwerk_cli.core.codes import Answer
    from samenwerk_cli.core.field.questionnaire import Scale

LEFT = ("a1", "a2", "a3")
RIGHT = ("b1", "b2", "b3")


def team_of(answers: Sequence[Answer | None], scale: Scale = "growth", importance: Sequence[int] = ()) -> TeamField:
    """A team whose members gave these answers to the first question, and 4 to all others."""
    field = make_field("veld", [("a1", scale), *LEFT[1:]], RIGHT)
    wishes = [{"links": each} for each in importance] or [{}] * len(answers)
    rest: dict[str, Answer | None] = dict.fromkeys((*LEFT[1:], *RIGHT), 4)
    given_by = [make_answers({"a1": answer, **rest}, wish) for answer, wish in zip(answers, wishes, strict=True)]
    return score_team(field, [score_field(field, each) for each in given_by])


def first_of(answers: Sequence[Answer | None], scale: Scale = "growth") -> TeamQuestion:
    return team_of(answers, scale).questions[0]


@pytest.mark.parametrize(
    ("answers", "score"),
    [
        ([4, 4, 4, 4, 3], 75),
        ([3, 3, 4, 4, 3, 4], Fraction(125, 2)),
        ([3, 3, 3, 4, "unknown", "n/a", None], 50),
        (["unknown"] * 5, None),
        ([2, 5], Fraction(125, 2)),
    ],
)
def test_a_question_scores_the_median_of_those_who_answered(
    answers: list[Answer | None], score: Fraction | None
) -> None:
    assert first_of(answers).score == score


def test_two_ends_of_a_balance_question_are_two_bad_answers_and_not_a_good_one() -> None:
    split = first_of([1, 1, 1, 5, 5, 5], "balance")
    assert (split.score, split.agreement) == (None, "split")
    assert first_of([1, 1, 1, 1, 5, 3], "balance").score == 0


def test_every_way_of_not_answering_is_counted_by_itself() -> None:
    question = first_of([3, 3, "unknown", "unseen", "unseen", "n/a", None, None, None, None])
    counted = (question.answered, question.unknown, question.unseen, question.not_applicable, question.open)
    assert counted == (2, 1, 2, 1, 4)


def test_a_side_is_the_median_of_the_people_who_have_a_score_on_it() -> None:
    team = team_of([1, 5, 3, "unknown"])
    first, second = team.poles
    persons = [Fraction(sum((each, 75, 75)), 3) for each in (0, 100, 50)]
    assert (first.score, first.people) == (median([*persons, Fraction(75)]), 4)
    assert (second.score, second.people) == (Fraction(75), 4)


@pytest.mark.parametrize(("wishes", "importance"), [((), 1), ((0, 2, 2, 1), Fraction(3, 2)), ((0, 0, 2, 2, 2), 2)])
def test_the_importance_of_a_side_is_the_median_of_what_people_want(
    wishes: tuple[int, ...], importance: Fraction
) -> None:
    assert team_of([3] * (len(wishes) or 5), importance=wishes).poles[0].importance == importance


@given(st.lists(st.sampled_from([*ANSWERS, None]), min_size=1, max_size=12))
def test_the_order_of_people_changes_nothing(answers: list[Answer | None]) -> None:
    assert first_of(answers)._replace(question=None) == first_of(answers[::-1])._replace(question=None)  # type: ignore[arg-type]


@given(st.lists(st.sampled_from([*ANSWERS, None]), min_size=1, max_size=12))
def test_everyone_is_counted_once(answers: list[Answer | None]) -> None:
    question = first_of(answers)
    silent = question.unknown + question.unseen + question.not_applicable + question.open
    assert question.answered + silent == len(answers)
    assert (question.score is None) == (question.answered == 0 or question.agreement == "split")
