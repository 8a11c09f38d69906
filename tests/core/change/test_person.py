"""What changed between two runs: which questions are compared, which are not and why, and when a side has moved."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from samenwerk_cli.core.answers.answers import Answers, FieldAnswers, Given
from samenwerk_cli.core.change.person import CHANGED_FROM, FieldChange, compare_field, direction_of, fields_answered
from samenwerk_cli.core.codes import ANSWERS
from samenwerk_cli.core.field.questionnaire import Questionnaire
from small_fields import field_data, make_answers, make_field

if TYPE_CHECKING:
    from samenwerk_cli.core.codes import Answer

FIELD = make_field(left=("a1", "a2", "a3", "a4", ("a5", "balance")))
IDS = [question.id for question in FIELD.questions]
answers = st.dictionaries(st.sampled_from(IDS), st.sampled_from([*ANSWERS, None])).map(make_answers)


def compared(before: dict[str, Answer | None], after: dict[str, Answer | None], **more: Any) -> FieldChange:
    return compare_field(more.get("field", FIELD), make_answers(before), make_answers(after))


def reworded(*ids: str, version: int = 2) -> Questionnaire:
    """The field, in which these questions got another meaning in its second version."""
    data = field_data(version=version)
    for question in data["questions"]:
        if question["id"] in ids:
            question["since"] = version
    return Questionnaire.model_validate(data)


def reasons(change: FieldChange) -> dict[str, str]:
    return {each.id: each.reason for each in change.left_out}


def test_both_scores_rest_on_the_same_questions() -> None:
    before: dict[str, Answer | None] = {"a1": 1, "a2": 1, "a3": 3, "a4": 5}
    change = compared(before, {"a1": 5, "a2": 1, "a3": 3, "a5": 3})
    left = change.poles[0]
    assert (left.questions, left.before, left.after) == (3, Fraction(50, 3), Fraction(50))
    assert [each.question.id for each in change.questions] == ["a1", "a2", "a3"]
    assert [each.difference for each in change.questions] == [100, 0, 0]


@pytest.mark.parametrize(
    ("then", "now", "reason"),
    [
        (3, 4, None),
        (3, None, "only_before"),
        (None, 4, "only_after"),
        (None, None, "not_answered"),
        (3, "n/a", "not_applicable"),
        ("n/a", None, "not_applicable"),
        ("unseen", 3, "unseen"),
        (3, "unseen", "unseen"),
        ("unseen", "unknown", "unseen"),
        ("unseen", "n/a", "not_applicable"),
        ("unseen", None, "unseen"),
        ("unknown", 3, "unknown"),
        ("unknown", "n/a", "not_applicable"),
    ],
)
def test_why_a_question_is_not_compared(then: Answer | None, now: Answer | None, reason: str | None) -> None:
    assert reasons(compared({"a1": then}, {"a1": now})).get("a1") == reason


@pytest.mark.parametrize(
    ("then", "now", "reason"), [(1, 2, "wording_changed"), (1, 1, "wording_changed"), (2, 2, None), (2, None, None)]
)
def test_a_question_that_reads_otherwise_is_not_compared(then: int, now: int | None, reason: str | None) -> None:
    change = compare_field(reworded("a1"), make_answers({"a1": 1}, version=then), make_answers({"a1": 5}, version=now))
    assert reasons(change).get("a1") == reason


def test_a_question_that_is_gone_is_told_once_by_its_id() -> None:
    old = FieldAnswers(version=1, given={"weg": Given(answer=3), "leeg": Given(note="x")})
    change = compare_field(reworded("a1"), old, old)
    assert [(each.id, each.question) for each in change.left_out if each.reason == "gone"] == [("weg", None)]


def test_what_does_not_apply_leaves_the_count_and_what_is_open_stays_in_it() -> None:
    two: dict[str, Answer | None] = {"a1": 2, "a2": 2}
    applies_less = compared(two | {"a3": "n/a", "a4": "unseen"}, two | {"a3": 4, "a4": 4})
    assert applies_less.poles[0].before == 25
    open_now = compared(two | {"a3": 3, "a4": 3}, two)
    assert (open_now.poles[0].before, open_now.poles[0].reason) == (None, "too_few_answers")
    none = compared(dict.fromkeys(IDS[:5], "n/a"), dict.fromkeys(IDS[:5], 3))
    assert none.poles[0].reason == "nothing_applicable"


@pytest.mark.parametrize(
    ("now", "direction"),
    [((3, 3, 3, 3), "same"), ((4, 4, 4, 3), "same"), ((4, 4, 4, 4), "higher"), ((2, 2, 2, 2), "lower")],
)
def test_less_than_one_step_on_average_is_about_the_same(now: tuple[Any, ...], direction: str) -> None:
    change = compared(dict.fromkeys(IDS[:4], 3), dict(zip(IDS, now, strict=False)))
    assert change.poles[0].direction == direction
    assert CHANGED_FROM == 25


def test_a_side_that_cannot_be_compared_went_no_way() -> None:
    assert compared({"a1": 3}, {"a1": 5}).poles[0].direction is None


def test_a_field_counts_as_answered_from_its_first_answer() -> None:
    files = [Answers(answers={"x": make_answers({"a1": 3}), "y": make_answers({"a1": None})}) for _ in "ab"]
    noted = Answers(answers={"y": FieldAnswers(given={"a1": Given(note="nog niet")})})
    assert fields_answered([*files, noted]) == {"x": 2}


@given(answers)
def test_compared_with_itself_nothing_changes(given_answers: FieldAnswers) -> None:
    change = compare_field(FIELD, given_answers, given_answers)
    assert all(pole.direction in ("same", None) and not pole.difference for pole in change.poles)
    assert not any(each.difference for each in change.questions)
    assert not {"only_before", "only_after", "gone"} & set(reasons(change).values())


@given(answers, answers)
def test_the_other_way_round_everything_goes_the_other_way(before: FieldAnswers, after: FieldAnswers) -> None:
    one, other = compare_field(FIELD, before, after), compare_field(FIELD, after, before)
    turned = {"higher": "lower", "lower": "higher", "same": "same", None: None, "only_before": "only_after"}
    turned |= {"only_after": "only_before"}
    for there, back in zip(one.poles, other.poles, strict=True):
        assert (there.before, there.after, there.reason) == (back.after, back.before, back.reason)
        assert turned[there.direction] == back.direction
    assert [-each.difference for each in one.questions] == [each.difference for each in other.questions]
    assert {key: turned.get(why, why) for key, why in reasons(one).items()} == reasons(other)


@given(answers, answers)
def test_every_question_is_compared_or_left_out_for_a_reason(before: FieldAnswers, after: FieldAnswers) -> None:
    change = compare_field(FIELD, before, after)
    both = [each.question.id for each in change.questions] + [each.id for each in change.left_out]
    assert sorted(both) == sorted(IDS)
    assert sum(pole.questions for pole in change.poles) == len(change.questions)


@pytest.mark.parametrize(("difference", "way"), [(Fraction(-1, 9), "lower"), (0, "same"), (Fraction(1, 9), "higher")])
def test_any_difference_goes_a_way(difference: Fraction, way: str) -> None:
    assert direction_of(difference) == way
