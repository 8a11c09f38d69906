"""What changed in a team: who is paired with whom, when it may be called a change, and what a closed team shows."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from samenwerk_cli.core.change.team import TeamPoleChange, compare_team, pair_by_name
from samenwerk_cli.core.field.questionnaire import Questionnaire
from samenwerk_cli.core.team.guard import Guard
from small_fields import field_data, make_answers, make_field

if TYPE_CHECKING:
    from collections.abc import Sequence

    from samenwerk_cli.core.answers.answers import FieldAnswers
    from samenwerk_cli.core.change.team import TeamFieldChange

FIELD = make_field(left=("a1", "a2", "a3", "a4"), right=("b1", "b2"))
OPEN, CLOSED = Guard(open_session=True), Guard()


def person(*given_answers: Any) -> FieldAnswers:
    """Answers to the four questions on the left, or the same one to all."""
    listed = given_answers if len(given_answers) > 1 else given_answers * 4
    return make_answers(dict(zip(("a1", "a2", "a3", "a4"), listed, strict=True)))


def compared(pairs: Sequence[tuple[Any, Any]], guard: Guard = OPEN, **more: Any) -> TeamFieldChange:
    """People who answered so to all questions on the left, then and now."""
    then, now = (
        [person(*side) if isinstance(side, tuple) else person(side) for side in both]
        for both in zip(*pairs, strict=True)
    )
    return compare_team(more.get("field", FIELD), then, now, [(place, place) for place in range(len(pairs))], guard)


def left(pairs: Sequence[tuple[Any, Any]], guard: Guard = OPEN) -> TeamPoleChange:
    return compared(pairs, guard).poles[0]


def medians(pole: TeamPoleChange) -> list[Fraction | None]:
    return [pole.before, pole.after]


UP, DOWN, STAY = (2, 4), (4, 2), (3, 3)
STEP_UP, STEP_DOWN = (3, 4), (4, 3)
LITTLE_UP = ((3, 3, 3, 3), (3, 3, 3, 4))


# Who is who


@pytest.mark.parametrize(
    ("then", "now", "pairs"),
    [
        (["Anna", "Bo"], ["Bo", "Anna"], {(0, 1), (1, 0)}),
        ([" anna  de Vries "], ["Anna de vries"], {(0, 0)}),
        (["Anna", "Anna", "Bo"], ["Anna", "Bo"], {(2, 1)}),
        (["Anna"], ["Anna", "ANNA"], set()),
        ([None, "", "  "], [None, "", "  "], set()),
        (["STRASSE"], ["straße"], {(0, 0)}),
    ],
)
def test_people_are_paired_by_a_name_that_is_there_once_on_both_sides(
    then: list[str | None], now: list[str | None], pairs: set[tuple[int, int]]
) -> None:
    assert set(pair_by_name(then, now)) == pairs


# When it is a change


@pytest.mark.parametrize(
    ("pairs", "verdict", "direction"),
    [
        ([UP] * 5, None, None),
        ([UP] * 6, "changed", "higher"),
        ([DOWN] * 6, "changed", "lower"),
        ([UP] * 5 + [STAY], "no_clear_change", None),
        ([UP] * 6 + [DOWN], "no_clear_change", None),
        ([UP] * 9 + [DOWN], "changed", "higher"),
        ([LITTLE_UP] * 12, "no_clear_change", None),
        ([STEP_UP, STEP_DOWN] * 6, "no_clear_change", None),
    ],
)
def test_it_is_called_a_change_if_chance_would_rarely_give_it_and_it_is_worth_the_word(
    pairs: list[tuple[Any, Any]], verdict: str | None, direction: str | None
) -> None:
    pole = left(pairs)
    assert (pole.verdict, pole.direction) == (verdict, direction)


@pytest.mark.parametrize(("steps", "verdict"), [(1, "no_clear_change"), (2, "changed")])
def test_less_than_ten_points_is_no_change_however_certain(steps: int, verdict: str) -> None:
    now = (3, 3, *([4] * steps), *([3] * (2 - steps)))
    assert left([((3, 3, 3, 3), now)] * 12).verdict == verdict


def test_nine_points_are_not_ten() -> None:
    start = (3, 3, 3, 3)
    pole = left([(start, (4, 3, 3, 3))] * 6 + [(start, (4, 4, 3, 3))] * 6)
    assert pole.moves is not None
    assert (pole.moves.mean, pole.verdict) == (Fraction(75, 8), "no_clear_change")


def test_the_figures_of_an_open_session_are_those_of_its_pairs() -> None:
    pole = left([UP, UP, DOWN, STAY])
    assert (pole.before, pole.after, pole.people) == (Fraction(75, 2), Fraction(125, 2), 4)
    assert pole.moves is not None
    assert tuple(pole.moves) == (2, 1, 1, Fraction(25, 2), 1)


def test_questions_are_compared_for_each_person_apart() -> None:
    silent = ((1, 2, 2, 2), ("unknown", 4, 4, 4))
    assert medians(left([silent, UP])) == [25, 75]


def test_whoever_has_too_few_questions_to_compare_is_in_no_figure() -> None:
    pole = left([UP, UP, ((1, 1, 1, 1), (5, 5, "unknown", "unknown"))])
    assert (pole.people, pole.moves and pole.moves.higher) == (2, 2)


# What a closed team shows


def test_a_closed_team_shows_numbers_where_people_went_different_ways() -> None:
    pole = left([STEP_UP] * 4 + [STEP_DOWN] * 2 + [STAY], CLOSED)
    assert pole.moves is not None
    assert tuple(pole.moves) == (4, 1, 2, None, None)
    assert (pole.people, pole.reason) == (7, None)


@pytest.mark.parametrize(
    ("pairs", "nearly", "verdict"),
    [
        ([UP] * 5, "higher", None),
        ([UP] * 6, "higher", "no_clear_change"),
        ([UP] * 7, "higher", "changed"),
        ([UP] * 6 + [STAY], "higher", "changed"),
        ([DOWN] * 8, "lower", "changed"),
        ([UP] * 7 + [DOWN], "higher", "no_clear_change"),
        ([LITTLE_UP] * 9, "higher", "no_clear_change"),
        ([STAY] * 8 + [UP], "same", "no_clear_change"),
    ],
)
def test_where_nearly_everyone_went_the_same_way_that_is_all_it_says(
    pairs: list[tuple[Any, Any]], nearly: str, verdict: str | None
) -> None:
    pole = left(pairs, CLOSED)
    assert (pole.nearly_everyone, pole.verdict, pole.moves, pole.reason) == (nearly, verdict, None, "would_reveal")


@pytest.mark.parametrize(("people", "min_group", "paired"), [(4, 5, False), (5, 5, True), (7, 8, False), (8, 8, True)])
def test_fewer_pairs_than_may_be_shown_are_not_paired(people: int, min_group: int, *, paired: bool) -> None:
    change = compared([UP] * people, Guard(min_group))
    assert change.paired == paired
    assert (change.poles[0].before is None) == (not paired)


def test_without_pairs_there_are_two_medians_of_all_and_no_verdict() -> None:
    then, now = [person(2)] * 6, [person(4)] * 8
    pole = compare_team(FIELD, then, now, [(0, 0)], CLOSED).poles[0]
    assert medians(pole) == [25, 75]
    assert (pole.verdict, pole.direction, pole.moves, pole.people, pole.nearly_everyone) == (None,) * 5


def test_too_few_on_either_side_show_nothing() -> None:
    change = compare_team(FIELD, [person(2)] * 4, [person(4)] * 8, [], CLOSED)
    assert {(pole.before, pole.after, pole.reason) for pole in change.poles} == {(None, None, "too_few_people")}


def test_a_pole_that_too_few_answered_shows_nothing() -> None:
    assert compared([UP] * 8, CLOSED).poles[1] == TeamPoleChange(FIELD.poles[1], reason="too_few_people")


def test_one_who_is_silent_hides_the_numbers_of_the_others() -> None:
    silent = (3, (4, 4, "unknown", "unknown"))
    pole = left([*[STEP_UP, STEP_DOWN] * 3, silent], CLOSED)
    assert (pole.people, pole.moves, pole.reason) == (None, None, "would_reveal")
    assert medians(pole) == [Fraction(125, 2)] * 2
    assert pole.verdict == "no_clear_change"


TOGETHER, APART = [3] * 6, [1, 1, 1, 5, 5, 5]


@pytest.mark.parametrize("guard", [OPEN, CLOSED])
@pytest.mark.parametrize(("then", "now"), [(APART, TOGETHER), (TOGETHER, APART), (APART, APART)])
def test_a_side_on_which_the_team_was_or_is_too_divided_has_no_difference(
    then: list[int], now: list[int], guard: Guard
) -> None:
    divided = TeamPoleChange(FIELD.poles[0], reason="split")
    assert left(list(zip(then, now, strict=True)), guard) == divided
    unpaired = compare_team(FIELD, [person(each) for each in then], [person(each) for each in now], [], guard)
    assert unpaired.poles[0] == divided


@pytest.mark.parametrize("half", [(1, 1, 3, 3), (1, 3, 3, 3)])
def test_a_team_that_is_divided_on_half_of_a_side_is_compared(half: tuple[int, ...]) -> None:
    other = tuple(6 - each for each in half)
    assert left([(half, half)] * 3 + [(other, other)] * 3).reason is None


def test_that_a_team_is_divided_is_told_before_that_others_were_too_few() -> None:
    few, apart = [person(3)] * 4, [person(each) for each in APART]
    for then, now in ((few, apart), (apart, few)):
        assert compare_team(FIELD, then, now, [], CLOSED).poles[0].reason == "split"


def test_a_question_that_reads_otherwise_to_some_is_left_out_for_all_that_are_not_paired() -> None:
    data = field_data(left=("a1", "a2", "a3", "a4"), right=("b1", "b2"), version=2)
    data["questions"][0]["since"] = 2
    field = Questionnaire.model_validate(data)
    then = [person(1, 2, 2, 2).model_copy(update={"version": 1})] * 5
    change = compare_team(field, then, [person(5, 2, 2, 2)] * 5, [], CLOSED)
    assert [(each.id, each.reason) for each in change.left_out] == [("a1", "wording_changed")]
    assert medians(change.poles[0]) == [25, 25]


# Properties

sides = st.tuples(*[st.sampled_from([1, 2, 3, 4, 5, "unknown", "unseen", "n/a", None])] * 4)
teams = st.lists(st.tuples(sides, sides), min_size=1, max_size=9)
guards = st.sampled_from([OPEN, CLOSED, Guard(6)])


@given(teams, guards, st.randoms())
def test_order_changes_nothing(team: list[tuple[Any, Any]], guard: Guard, dice: Any) -> None:
    shuffled = list(team)
    dice.shuffle(shuffled)
    assert compared(shuffled, guard) == compared(team, guard)


@given(teams, guards)
def test_a_team_compared_with_itself_has_not_changed(team: list[tuple[Any, Any]], guard: Guard) -> None:
    for pole in compared([(then, then) for then, _ in team], guard).poles:
        assert pole.verdict != "changed"
        assert pole.before == pole.after


@given(teams, guards)
def test_the_other_way_round_signs_are_turned(team: list[tuple[Any, Any]], guard: Guard) -> None:
    turned = {"higher": "lower", "lower": "higher", "same": "same", None: None}
    one, other = (compared(each, guard) for each in (team, [(now, then) for then, now in team]))
    for there, back in zip(one.poles, other.poles, strict=True):
        assert (there.before, there.after, there.verdict, there.people) == (
            back.after,
            back.before,
            back.verdict,
            back.people,
        )
        assert (turned[there.direction], turned[there.nearly_everyone]) == (back.direction, back.nearly_everyone)
        if there.moves is not None and back.moves is not None:
            assert there.moves[:3] == (back.moves.lower, back.moves.same, back.moves.higher)
