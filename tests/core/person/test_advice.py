"""Next steps: which answers call for one, how they are ranked, and which at most three to begin with."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from samenwerk_cli.core.codes import ANSWERS
from samenwerk_cli.core.person.advice import advise
from samenwerk_cli.core.person.score import score_field
from small_fields import make_answers, make_field, question

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from samenwerk_cli.core.codes import Answer
    from samenwerk_cli.core.field.questionnaire import Questionnaire
    from samenwerk_cli.core.person.advice import Advice
    from samenwerk_cli.core.person.score import FieldScore

X = make_field("x", order=1)
Y = make_field("y", order=2)
HALF = Fraction(1, 2)


def score(field: Questionnaire, answers: Mapping[str, Any], **importance: int) -> FieldScore:
    return score_field(field, make_answers(answers, importance))


def sides(left: Sequence[Answer], right: Sequence[Answer]) -> dict[str, Answer]:
    lefts = {f"a{number}": answer for number, answer in enumerate(left, start=1)}
    return lefts | {f"b{number}": answer for number, answer in enumerate(right, start=1)}


def name(advice: Advice) -> str:
    what = f"weaker {advice.pole.id}" if advice.question is None else advice.question.question.id
    return f"{advice.field_id} {what}"


def ranked(*fields: FieldScore, priority: Fraction | None = None) -> list[str]:
    return [name(advice) for advice in advise(fields) if priority in (None, advice.priority)]


def begun(*fields: FieldScore) -> list[str]:
    return [name(advice) for advice in advise(fields) if advice.start_here]


def the_step(answers: Mapping[str, Any], field: Questionnaire = X, **importance: int) -> Advice:
    (advice,) = advise([score(field, answers, **importance)])
    return advice


# Which answers call for a step, and its priority


@pytest.mark.parametrize("answer", [4, 5, "n/a", None])
def test_a_strong_or_missing_growth_answer_calls_for_nothing(answer: Answer | None) -> None:
    assert advise([score(X, {"a1": answer})]) == ()


@pytest.mark.parametrize("answer", [3, "n/a", None])
def test_the_middle_of_a_balance_question_calls_for_nothing(answer: Answer | None) -> None:
    field = make_field(left=(("a1", "balance"), "a2"))
    assert advise([score(field, {"a1": answer})]) == ()


@pytest.mark.parametrize(("answer", "kind"), [(1, "act"), (2, "act"), (3, "act"), ("unknown", "find_out")])
def test_an_answer_calls_for_its_own_step(answer: Answer, kind: str) -> None:
    advice = the_step({"a1": answer})
    assert (advice.step.do.in_("nl"), advice.kind) == (f"doe a1 {answer}", kind)
    assert (advice.field_id, advice.pole.id, name(advice)) == ("x", "links", "x a1")


@pytest.mark.parametrize("answer", [1, 2, 4, 5])
def test_too_little_and_too_much_call_for_different_steps(answer: Answer) -> None:
    advice = the_step({"a1": answer}, make_field(left=(("a1", "balance"), "a2")))
    assert (advice.step.do.in_("nl"), advice.kind) == (f"doe a1 {answer}", "act")


@pytest.mark.parametrize("importance", [0, 1, 2])
@pytest.mark.parametrize(("answer", "lacking"), [(1, 100), (2, 75), (3, 50), ("unknown", 50)])
def test_priority_is_what_a_growth_answer_lacks_times_importance(answer: Answer, lacking: int, importance: int) -> None:
    assert the_step({"a1": answer}, links=importance, rechts=1).priority == Fraction(lacking * importance, 100)


@pytest.mark.parametrize("importance", [0, 1, 2])
@pytest.mark.parametrize(("answer", "lacking"), [(1, 100), (2, 50), (4, 50), (5, 100), ("unknown", 50)])
def test_priority_is_what_a_balance_answer_lacks_times_importance(
    answer: Answer, lacking: int, importance: int
) -> None:
    field = make_field(left=(("a1", "balance"), "a2"))
    assert the_step({"a1": answer}, field, links=importance).priority == Fraction(lacking * importance, 100)


def test_importance_that_was_not_asked_counts_as_usual() -> None:
    assert the_step({"a1": 1}).priority == the_step({"a1": 1}, links=1).priority == 1


@pytest.mark.parametrize("importance", [0, 1, 2])
def test_priority_of_a_weaker_pole_is_its_gap_times_its_importance(importance: int) -> None:
    field = score(X, sides([2, 2, 4], [5, 5, 5]), links=importance, rechts=2 - importance)
    advice = next(advice for advice in advise([field]) if advice.kind == "balance")
    assert advice.priority == Fraction(175, 3) / 100 * importance
    assert (advice.question, advice.pole.id, advice.step.do.in_("nl")) == (None, "links", "versterk links")


@pytest.mark.parametrize(("left", "right", "weaker"), [(1, 5, "x weaker links"), (5, 1, "x weaker rechts")])
def test_an_uneven_field_has_the_step_of_its_weaker_pole_only(left: Answer, right: Answer, weaker: str) -> None:
    names = ranked(score(X, sides([left] * 3, [right] * 3)))
    assert [each for each in names if "weaker" in each] == [weaker]


@pytest.mark.parametrize("answers", [sides([4] * 5, [5, 5, 5, 5, 4]), sides([1, 1], [5] * 5)])
def test_a_field_that_is_not_uneven_has_no_step_for_a_pole(answers: dict[str, Answer]) -> None:
    assert not [each for each in ranked(score(X, answers)) if "weaker" in each]


@pytest.mark.parametrize("answer", [4, 5])
def test_where_everything_is_strong_no_work_is_invented(answer: Answer) -> None:
    field = make_field(left=("a1", "a2", "a3", "a4", ("a5", "balance")))
    answers = sides([answer, answer, answer, answer, 3], [answer] * 5)
    assert advise([score(field, answers), score(Y, sides([answer] * 5, [answer] * 5))]) == ()


def test_without_answers_there_are_no_steps() -> None:
    assert advise([score(X, {}), score(Y, {})]) == ()
    assert advise([]) == ()


# Ties in the whole list


def test_a_higher_priority_goes_before_everything_else() -> None:
    late = make_field("late", order=9, questions=[question("z1", "rechts", route="volhouden"), question("z2", "links")])
    weaker = score(X, sides([2, 2, 2, 2, 2], [5] * 5))
    assert ranked(weaker, score(late, {"z1": 1}))[0] == "late z1"


def test_at_a_tie_a_question_of_the_weaker_pole_goes_first() -> None:
    questions = [
        question("b5", "rechts", route="analyse"),
        *(question(f"b{number}", "rechts") for number in range(1, 5)),
        *(question(f"a{number}", "links") for number in range(1, 5)),
        question("a5", "links", route="volhouden"),
    ]
    uneven = score(make_field("uneven", order=2, questions=questions), sides([1, 1, 1, 1, 3], [5, 5, 5, 5, 3]))
    other = make_field("other", order=1, questions=[question("c1", "links", route="analyse"), question("c2", "rechts")])
    assert ranked(score(other, {"c1": 3}), uneven, priority=HALF) == ["uneven a5", "other c1", "uneven b5"]


@pytest.mark.parametrize(
    ("earlier", "later"),
    [
        ("analyse", "gesprekken"),
        ("gesprekken", "verdieping"),
        ("verdieping", "visie"),
        ("visie", "besluit"),
        ("besluit", "plan-van-aanpak"),
        ("plan-van-aanpak", "invoeraanpak"),
        ("invoeraanpak", "invoeren"),
        ("invoeren", "volhouden"),
    ],
)
def test_at_a_tie_the_earlier_step_of_the_route_goes_first(earlier: str, later: str) -> None:
    first = make_field("first", order=1, questions=[question("a1", "links", route=later), question("b1", "rechts")])
    second = make_field("second", order=2, questions=[question("b2", "rechts"), question("a2", "links", route=earlier)])
    fields = [score(first, {"a1": 3}), score(second, {"a2": 3})]
    assert ranked(*fields) == ["second a2", "first a1"]


def test_at_a_tie_the_field_that_stands_first_in_lists_goes_first() -> None:
    fields = [score(make_field("a", order=2), {"a1": 3}), score(make_field("b", order=1), {"b5": 3})]
    assert ranked(*fields) == ["b b5", "a a1"]


def test_at_a_tie_the_question_that_is_asked_first_goes_first() -> None:
    asked = [question(each, pole) for each, pole in (("z", "rechts"), ("b", "links"), ("c", "rechts"), ("a", "links"))]
    field = make_field(questions=asked)
    given_in_another_order = {"a": 3, "b": 3, "c": 3, "z": 3}
    assert ranked(score(field, given_in_another_order)) == ["veld z", "veld b", "veld c", "veld a"]


# At most three to begin with


def test_the_three_of_the_highest_priority_are_to_begin_with() -> None:
    assert begun(score(X, {"a1": 3, "a2": 2, "a3": 1, "b1": "unknown", "b2": 2})) == ["x a3", "x a2", "x b2"]


def test_at_equal_priority_a_field_that_is_not_there_yet_goes_before_a_pole() -> None:
    fields = [score(X, {"a1": 1, "a2": 1, "a3": 1, "b1": 1}), score(Y, {"b5": 1})]
    assert begun(*fields) == ["x a1", "x b1", "y b5"]


def test_a_third_field_goes_before_another_pole() -> None:
    fields = [score(X, {"a1": 1, "b1": 1}), score(Y, {"a1": 1, "b1": 1}), score(make_field("z", order=3), {"b2": 1})]
    assert begun(*fields) == ["x a1", "y a1", "z b2"]


def test_at_equal_priority_a_pole_that_is_not_there_yet_goes_first() -> None:
    assert begun(score(X, {"a1": 1, "a2": 1, "a3": 1, "b5": 1})) == ["x a1", "x a2", "x b5"]


def test_poles_of_the_same_name_in_two_fields_are_two_poles() -> None:
    right_first = make_field("y", order=2, questions=[question("b1", "rechts"), question("a1", "links")])
    fields = [score(X, {"a1": 1, "a2": 1}), score(right_first, {"a1": 1, "b1": 1})]
    assert begun(*fields) == ["x a1", "y b1", "y a1"]


def test_variety_never_goes_before_priority() -> None:
    assert begun(score(X, {"a1": 1, "a2": 1, "a3": 1}), score(Y, {"b1": 2, "b2": 2})) == ["x a1", "x a2", "x a3"]


def test_variety_is_looked_at_for_each_place_of_the_three() -> None:
    fields = [score(X, {"a1": 1, "a2": 2, "b1": 2}), score(Y, {"a1": 3})]
    assert begun(*fields) == ["x a1", "x a2", "x b1"]


def test_one_place_is_kept_for_the_weaker_pole_of_an_uneven_field() -> None:
    gap_of_30 = score(X, sides([2, 3, 3, 3, 3], [4] * 5))
    assert begun(gap_of_30) == ["x a1", "x a2", "x weaker links"]


def test_the_kept_place_is_the_last_to_be_filled() -> None:
    uneven = score(X, sides([1, 4, 4, 4, 4], [5] * 5))
    assert begun(uneven, score(Y, {"a1": 1, "b1": 1})) == ["x a1", "y a1", "x weaker links"]


def test_the_kept_place_is_for_the_widest_gap_not_the_highest_priority() -> None:
    gap_of_30_wanted = score(X, sides([2, 3, 3, 3, 3], [4] * 5), links=2)
    gap_of_40 = score(Y, sides([5] * 5, [3, 3, 3, 4, 4]))
    assert begun(gap_of_30_wanted, gap_of_40) == ["x a1", "x a2", "y weaker rechts"]


def test_a_weaker_pole_that_is_in_by_itself_takes_no_second_place() -> None:
    gap_of_40 = score(X, sides([1, 4, 4, 4, 4], [5] * 5), links=2)
    gap_of_30 = score(Y, sides([2, 3, 3, 3, 3], [4] * 5))
    assert begun(gap_of_40, gap_of_30) == ["x a1", "x weaker links", "y a1"]


def test_the_weaker_pole_of_a_narrower_gap_can_only_come_in_by_its_priority() -> None:
    gap_of_40 = score(X, sides([1, 4, 4, 4, 4], [5] * 5))
    gap_of_25_wanted = score(Y, sides([4] * 5, [5] * 5), links=2)
    other = score(make_field("z", order=3), {"a1": 3})
    assert begun(gap_of_40, gap_of_25_wanted, other) == ["x a1", "y weaker links", "x weaker links"]


def test_of_a_weaker_pole_that_is_not_wanted_now_nothing_is_to_begin_with() -> None:
    field = score(X, sides([1, 1, 1, 1, 1], [4, 4, 4, 3, 3]), links=0)
    assert begun(field) == ["x b4", "x b5"]


def test_a_gap_that_is_not_wanted_now_leaves_its_place_to_the_next() -> None:
    not_wanted = score(X, sides([1] * 5, [5] * 5), links=0)
    gap_of_30 = score(Y, sides([2, 3, 3, 3, 3], [4] * 5))
    assert begun(not_wanted, gap_of_30) == ["y a1", "y a2", "y weaker links"]


CHAFING = make_field("x", left=("a1", "a2", "a3", "a4", ("c1", "balance"), ("c2", "balance")), order=1)


@pytest.mark.parametrize("end", [1, 5])
def test_one_place_is_kept_for_the_worst_balance_answer(end: Answer) -> None:
    wanted = score(Y, {"a1": 1, "a2": 1, "a3": 1}, links=2)
    assert begun(score(CHAFING, {"c1": end, "a1": 1}), wanted) == ["y a1", "y a2", "x c1"]


@pytest.mark.parametrize("answer", [2, 4, "unknown"])
def test_only_the_ends_of_a_balance_question_have_a_place(answer: Answer) -> None:
    assert begun(score(CHAFING, {"c1": answer, "a1": 1, "a2": 1, "a3": 1})) == ["x a1", "x a2", "x a3"]


def test_of_several_balance_answers_the_first_in_rank_has_the_place() -> None:
    wanted = score(Y, {"a1": 1, "a2": 1, "a3": 1}, links=2)
    assert begun(score(CHAFING, {"c1": 5, "c2": 1}), wanted) == ["y a1", "y a2", "x c2"]


def test_both_kept_places_are_filled_last_and_each_step_that_gave_way_says_to_which() -> None:
    chafing = score(CHAFING, {"a1": 1, "a2": 1, "c1": 5})
    gap_of_35 = score(Y, sides([1, 5, 5, 5, 5], [2, 3, 3, 3, 3]), links=2)
    advice = advise([chafing, gap_of_35, score(make_field("z", order=3), {"b1": 1})])
    assert {name(each): each.choice for each in advice if each.priority > HALF or each.start_here} == {
        "y a1": "highest",
        "x a1": "kept_for_balance",
        "x a2": "kept_for_gap",
        "x c1": "worst_balance",
        "z b1": "kept_for_gap",
        "y b1": "kept_for_gap",
        "y weaker rechts": "widest_gap",
    }


@pytest.mark.parametrize("wanted", [(), ("a1",), ("a1", "a2")])
def test_the_worst_balance_answer_that_is_in_by_itself_takes_no_second_place(wanted: Sequence[str]) -> None:
    advice = advise([score(CHAFING, {"c1": 1, "a1": 2, "b1": 2}), score(Y, dict.fromkeys(wanted, 1), links=2)])
    assert [each.choice for each in advice if each.start_here][: len(wanted) + 1] == ["highest"] * (len(wanted) + 1)


def test_of_what_is_not_wanted_now_no_balance_answer_has_a_place() -> None:
    chafing = score(CHAFING, {"c1": 5}, links=0)
    assert begun(chafing, score(Y, {"a1": 1, "a2": 1, "a3": 1, "a4": 1})) == ["y a1", "y a2", "y a3"]


@pytest.mark.parametrize(("answers", "names"), [({"a1": 1}, ["x a1"]), ({"a1": 3, "b1": "unknown"}, ["x b1", "x a1"])])
def test_fewer_than_three_steps_are_all_to_begin_with(answers: dict[str, Answer], names: list[str]) -> None:
    assert begun(score(X, answers)) == ranked(score(X, answers)) == names


def test_priority_0_is_advised_last_and_never_to_begin_with() -> None:
    advice = advise([score(X, {"a1": 1, "b1": 3}, links=0)])
    assert [(name(each), each.priority, each.start_here) for each in advice] == [
        ("x b1", HALF, True),
        ("x a1", Fraction(), False),
    ]


# What always holds

ENDED = make_field("x", left=(("a1", "balance"), "a2", "a3", "a4", "a5"), order=1)
QUESTION_IDS = [question.id for question in X.questions]
to_field = st.dictionaries(st.sampled_from(QUESTION_IDS), st.sampled_from([*ANSWERS, None]), min_size=4)
weights = st.fixed_dictionaries({}, optional={"links": st.integers(0, 2), "rechts": st.integers(0, 2)})
two_fields = st.tuples(to_field, weights, to_field, weights).map(
    lambda drawn: (score(ENDED, drawn[0], **drawn[1]), score(Y, drawn[2], **drawn[3]))
)


@given(two_fields)
@settings(deadline=None)
def test_ranks_count_from_1_and_follow_priority(fields: tuple[FieldScore, FieldScore]) -> None:
    advice = advise(fields)
    assert [each.rank for each in advice] == list(range(1, len(advice) + 1))
    assert [each.priority for each in advice] == sorted((each.priority for each in advice), reverse=True)


@given(two_fields)
@settings(deadline=None)
def test_every_answer_that_is_not_strong_has_exactly_one_step(fields: tuple[FieldScore, FieldScore]) -> None:
    weak = [
        f"{field.questionnaire.id} {each.question.id}"
        for field in fields
        for each in field.questions
        if each.answer == "unknown" or (each.score is not None and each.score < 75)
    ]
    assert sorted(name(each) for each in advise(fields) if each.question is not None) == sorted(weak)


@given(two_fields)
@settings(deadline=None)
def test_to_begin_with_are_three_or_all_that_are_wanted(fields: tuple[FieldScore, FieldScore]) -> None:
    advice = advise(fields)
    wanted = [each for each in advice if each.priority > 0]
    first = [each for each in advice if each.start_here]
    assert len(first) == min(3, len(wanted))
    assert all(each.priority > 0 for each in first)


@given(two_fields)
@settings(deadline=None)
def test_but_for_the_kept_places_nothing_goes_before_a_higher_priority(fields: tuple[FieldScore, FieldScore]) -> None:
    advice = [each for each in advise(fields) if each.priority > 0]
    gaps = [(abs(each.field.balance.difference or 0), -each.rank, each) for each in advice if each.kind == "balance"]
    at_ends = [each for each in advice if name(each) == "x a1" and each.answer in (1, 5)]
    kept = [each[2] for each in sorted(gaps)[-1:]] + at_ends
    assert all(each.start_here for each in kept)
    others = [each for each in advice if each not in kept]
    chosen = [each.priority for each in others if each.start_here]
    assert chosen == [each.priority for each in others[: len(chosen)]]


@given(two_fields)
@settings(deadline=None)
def test_the_order_of_the_fields_changes_nothing(fields: tuple[FieldScore, FieldScore]) -> None:
    there, back = advise(fields), advise(fields[::-1])
    assert [(name(each), each.start_here) for each in there] == [(name(each), each.start_here) for each in back]
