"""What is shown of a field, and what is not, and why."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Any

import pytest

from outside_reader import field_of, shown
from samenwerk_cli.core.codes import ANSWERS
from samenwerk_cli.core.person.score import Balance
from samenwerk_cli.core.team.guard import Guard
from samenwerk_cli.core.team.privacy import show_field

if TYPE_CHECKING:
    from collections.abc import Sequence

    from outside_reader import Team
    from samenwerk_cli.core.answers.roles import Role
    from samenwerk_cli.core.codes import Answer
    from samenwerk_cli.core.team.shown import ShownField, ShownPole, ShownQuestion

SIDES = (2, 2)
SILENCES: tuple[Answer | None, ...] = ("unknown", "unseen", "n/a", None)
MIXED: tuple[Answer, ...] = (1, 2, 3, 4, 5, 2, 3, 3, 4, 2, 3, 4)
"""What a team of up to twelve answers when it neither agrees nor is divided."""


NOBODY = (0, 0, 0, 0)
"""Nobody who did not answer: how many do not know, do not see it, to how many it does not apply, and gave nothing."""


def team_of(*groups: tuple[Role | None, int], answers: tuple[Answer | None, ...] = MIXED) -> tuple[Any, ...]:
    """A team in which everyone gives one answer to every question."""
    roles = [role for role, size in groups for _ in range(size)]
    return tuple((role, (answer,) * 4) for role, answer in zip(roles, answers, strict=False))


def asked(*answers: Any, **options: Any) -> ShownQuestion:
    """What is shown of one question, when the others are answered in a mixed way by everyone."""
    team: Team = tuple((None, (answer, *(MIXED[place],) * 3)) for place, answer in enumerate(answers))
    return shown(SIDES, team, **options).questions[0]


def figures(of: ShownQuestion) -> tuple[Any, ...]:
    """Everything that is printed of a question but which one it is, and what is only for the rules."""
    silent = (of.unknown, of.unseen, of.not_applicable, of.open)
    return (of.counts, of.answered, None if silent == (None,) * 4 else silent, *of[8:12])


def figures_of_side(of: ShownPole) -> tuple[Any, ...]:
    """The score of a side, of how many people, and why not."""
    return of.score, of.people, of.reason


def roles_of(field: ShownField) -> dict[str, tuple[Any, ...]]:
    """The people and the scores of every role, and why not."""
    return {role.role: (role.people, *(pole.score for pole in role.poles), role.reason) for role in field.roles}


@pytest.mark.parametrize("min_group", [4, 1, 0, -5])
def test_the_fewest_people_can_only_be_raised(min_group: int) -> None:
    with pytest.raises(ValueError, match="must be 5 or more"):
        show_field(field_of(*SIDES), [], Guard(min_group))


def test_a_double_makes_every_group_that_much_smaller() -> None:
    team = team_of(("client", 6), ("ict", 6))
    assert roles_of(shown(SIDES, team, doubles=1))["client"][0] == 6
    assert roles_of(shown(SIDES, team, doubles=2))["client"] == (None, None, None, "would_reveal")
    assert shown(SIDES, team, doubles=7).poles[0].score is not None
    assert shown(SIDES, team, doubles=8).reason == "too_few_people"
    assert asked(1, 2, 3, 3, 5, doubles=0).score is not None
    assert asked(1, 2, 3, 3, 5, "n/a", doubles=1).score is None
    assert asked(1, 2, 3, 3, 3, 4, 5, 5, doubles=0).counts is not None
    assert asked(1, 2, 3, 3, 3, 4, 5, 5, doubles=1).counts is None
    assert asked(1, 2, 3, 3, 3, 4, 5, 5, 5, doubles=1).counts is not None
    assert asked(2, 2, 2, 2, 2, 3, 4, doubles=1).nearly_everyone == 2
    assert asked(2, 2, 2, 2, 2, 3, 4, doubles=0).nearly_everyone is None
    assert asked(*["unknown"] * 5, 3, 4, doubles=1).nearly_everyone == "unknown"


def test_a_raised_number_guards_larger_groups() -> None:
    team = team_of(("client", 5), ("ict", 6))
    assert roles_of(shown(SIDES, team))["client"][0] == 5
    assert roles_of(shown(SIDES, team, min_group=6))["client"] == (None, None, None, "would_reveal")
    assert shown(SIDES, team, min_group=12).reason == "too_few_people"
    assert asked(1, 2, 3, 3, 3, 4, 5, 5, "n/a", min_group=9).counts is None


@pytest.mark.parametrize("people", [0, 1, 4])
def test_below_five_people_nothing_is_shown_not_even_how_many_there_are(people: int) -> None:
    field = shown(SIDES, team_of(("client", people)))
    assert (field.people, field.roles, field.reason) == (None, (), "too_few_people")
    assert {figures(question) for question in field.questions} == {(*(None,) * 6, "too_few_people")}
    assert {figures_of_side(pole) for pole in field.poles} == {(None, None, "too_few_people")}


def test_from_eight_people_all_figures_of_the_team_are_shown() -> None:
    field = shown(SIDES, team_of((None, 8)))
    assert field.people == 8
    assert {figures(each) for each in field.questions} == {
        ((1, 2, 3, 1, 1), 8, NOBODY, Fraction(50), "mixed", None, None)
    }
    assert [figures_of_side(pole) for pole in field.poles] == [(Fraction(50), 8, None)] * 2


def test_of_fewer_than_eight_who_answered_it_is_not_told_how_often_each_answer_was_chosen() -> None:
    field = shown(SIDES, team_of((None, 7)))
    assert {figures(each) for each in field.questions} == {(None, None, None, Fraction(50), "mixed", None, None)}
    question = asked(1, 3, 3, 3, 4, 5, 2, "unknown", "unknown", "n/a", None)
    assert figures(question) == (None, None, None, Fraction(50), "mixed", None, None)
    assert (question.unknown_share, question.most, question.weakest) == (Fraction(2, 11), 3, 3)


def test_a_question_that_divides_the_team_has_counts_and_no_score() -> None:
    assert figures(asked(1, 1, 1, 1, 3, 5, 5, 5)) == ((4, 0, 1, 0, 3), 8, NOBODY, None, "split", None, "split")
    assert figures(asked(1, 1, 3, 5, 5)) == (None, None, None, None, "split", None, "split")


@pytest.mark.parametrize(
    ("answers", "everyone"),
    [
        ((2, 2, 2, 2, 2), 2),
        ((2, 2, 2, 2, 5), 2),
        ((5, 5, 5, 5, 4, 5), 5),
        (("unknown",) * 5, "unknown"),
        (("unknown",) * 5 + (3,), "unknown"),
        (("unseen",) * 5, "unseen"),
        (("unseen",) * 5 + ("unknown",), "unseen"),
        (("n/a",) * 5, "n/a"),
        (("n/a",) * 5 + (3,), "n/a"),
        ((None,) * 5, "open"),
        ((None,) * 5 + ("n/a",), "open"),
        ((2, 2, 2, 2, "unknown"), 2),
        ((2, 2, 2, 2, None), 2),
        ((2, 2, 2, 2, 2, "unknown", "n/a", None), 2),
    ],
)
def test_where_all_or_all_but_one_chose_the_same_only_that_answer_is_named(
    answers: tuple[Answer, ...], everyone: Answer
) -> None:
    question = asked(*answers)
    assert (question.nearly_everyone, question.reason) == (everyone, "would_reveal")
    assert figures(question) == (None, None, None, None, None, everyone, "would_reveal")


def test_all_and_all_but_one_look_the_same() -> None:
    assert figures(asked(2, 2, 2, 2, 2)) == figures(asked(2, 2, 2, 2, 5)) == figures(asked(2, 2, 1, 2, 2))
    assert figures(asked(*["unknown"] * 6)) == figures(asked(*["unknown"] * 5, 1))
    assert figures(asked(2, 2, 2, 2, "unknown")) == figures(asked(2, 2, 2, 2, 2, "n/a"))


def test_two_who_chose_otherwise_are_shown() -> None:
    assert asked(2, 2, 2, 2, 2, 2, 3, 3).counts == (0, 6, 2, 0, 0)


@pytest.mark.parametrize("silence", SILENCES)
@pytest.mark.parametrize("silent", [1, 3, 4])
def test_where_eight_answered_it_is_told_how_many_did_not_and_in_which_way(silence: Answer | None, silent: int) -> None:
    question = asked(1, 3, 3, 3, 4, 4, 2, 3, *[silence] * silent)
    counted = tuple(silent * (silence == each) for each in SILENCES)
    assert figures(question) == ((1, 1, 4, 2, 0), 8, counted, Fraction(50), "agreed", None, None)


@pytest.mark.parametrize("silent", [(1, 1, 1, 1), (2, 0, 3, 0), (0, 5, 0, 0)])
def test_where_seven_answered_it_is_not_told_how_many_did_not(silent: tuple[int, ...]) -> None:
    silences = (silence for silence, count in zip(SILENCES, silent, strict=True) for _ in range(count))
    assert figures(asked(1, 3, 3, 3, 4, 4, 2, *silences))[:3] == (None, None, None)


@pytest.mark.parametrize("silence", SILENCES)
def test_fewer_than_five_who_answered_are_not_shown(silence: Answer | None) -> None:
    question = asked(1, 2, 3, 4, *[silence] * 6)
    assert figures(question) == (None, None, None, None, None, None, "too_few_people")
    assert (question.most, question.weakest, question.deviation) == (None, None, Fraction())


@pytest.mark.parametrize(
    ("unknown", "unseen", "others", "silence"),
    [
        (4, 0, 4, ("unknown",)),
        (4, 3, 1, ("unknown",)),
        (0, 4, 4, ("unseen",)),
        (3, 4, 1, ("unseen",)),
        (2, 2, 4, ("unknown", "unseen")),
        (1, 3, 4, ("unknown", "unseen")),
        (2, 1, 5, None),
        (0, 3, 5, None),
    ],
)
def test_half_of_those_who_took_part_may_not_know_or_not_see_it(
    unknown: int, unseen: int, others: int, silence: tuple[str, ...] | None
) -> None:
    question = asked(*["unknown"] * unknown, *["unseen"] * unseen, *MIXED[:others])
    assert question.hardly_known is (silence is not None)
    assert question.silence == (silence or ("unknown",))
    assert question.blind_spot is (silence is not None or unknown * 4 >= unknown + unseen + others)


def test_a_share_of_those_who_took_part_does_not_know() -> None:
    assert asked(1, 2, 3, "unknown", "n/a", "n/a", None, "unknown").blind_spot
    assert not asked(1, 2, 3, 4, "unknown", "n/a", "n/a", None).blind_spot


def score_of_first_pole(silent: int, answered: int) -> tuple[Any, ...]:
    quiet: Team = ((None, ("unknown", "unknown", 3, 3)),) * silent
    others: Team = tuple((None, (answer, answer, 3, 3)) for answer in MIXED[:answered])
    return figures_of_side(shown(SIDES, quiet + others).poles[0])


def test_a_side_is_shown_of_five_people_who_have_a_score() -> None:
    assert score_of_first_pole(silent=0, answered=9) == (50, 9, None)
    assert score_of_first_pole(silent=1, answered=9) == (50, 9, None)
    assert score_of_first_pole(silent=5, answered=9) == (50, 9, None)
    assert score_of_first_pole(silent=5, answered=4) == (None, None, "too_few_people")
    assert score_of_first_pole(silent=5, answered=0) == (None, None, "too_few_people")


APART: tuple[Answer, ...] = (1, 1, 1, 1, 5, 5, 5, 5)
TOGETHER: tuple[Answer, ...] = (2, 3, 3, 3, 4, 3, 3, 2)


def answered(*questions: Sequence[Answer | None], role: Role | None = None) -> Team:
    """A team of people who answered these questions, each so by all of them."""
    return tuple((role, given) for given in zip(*questions, strict=True))


@pytest.mark.parametrize(("split", "others"), [(1, 1), (2, 0), (1, 2), (2, 1), (2, 2), (3, 1), (2, 3), (3, 2)])
def test_a_side_has_no_score_if_more_than_half_of_its_questions_are_split(split: int, others: int) -> None:
    pole = shown((split + others, 0), answered(*[APART] * split, *[TOGETHER] * others)).poles[0]
    assert (pole.reason == "split") is (pole.score is None) is (split > others)
    assert (pole.people is None) is (split > others)
    assert pole.importance == 1


def test_a_label_that_is_not_shown_does_not_decide() -> None:
    team = answered(APART, TOGETHER, (*APART[:7], "unknown"))
    assert shown((3, 0), team).poles[0].reason == "split"
    assert figures_of_side(shown((3, 0), team, min_group=8).poles[0])[1:] == (8, None)


def test_that_the_team_is_divided_is_told_before_that_too_few_have_a_score() -> None:
    nothing = (None,) * 8
    team = answered((*APART, *nothing), (*nothing, *APART), (*nothing, *nothing))
    assert figures_of_side(shown((3, 0), team).poles[0]) == (None, None, "split")


def test_fewer_than_five_are_never_too_divided() -> None:
    assert shown((2, 0), answered(APART[2:6], APART[2:6]), open_session=True).poles[0].reason is None


@pytest.mark.parametrize("open_session", [False, True])
def test_where_the_team_is_too_divided_the_scores_of_roles_stay(*, open_session: bool) -> None:
    low, high = answered([1] * 5, [1] * 5, role="client"), answered([5] * 5, [5] * 5, role="ict")
    field = shown((2, 0), (*low, *high), open_session=open_session)
    assert field.poles[0].reason == "split"
    assert {role: scores[1] for role, scores in roles_of(field).items()} == {"client": 0, "ict": 100}


def test_two_sides_of_which_one_is_too_divided_are_not_compared() -> None:
    field = shown((3, 3), answered(*[APART] * 3, *[TOGETHER] * 3))
    assert [pole.reason for pole in field.poles] == ["split", None]
    assert field.balance == Balance(None, None, None, tentative=False, reason="no_score")


NOTHING = (None, None, None, "would_reveal")


@pytest.mark.parametrize(
    "groups",
    [
        [("client", 3), ("ict", 6)],
        [("client", 4), ("ict", 5)],
        [("client", 1), ("ict", 11)],
        [("client", 2), ("naaste", 3), ("ict", 5)],
        [("ict", 6), (None, 4)],
    ],
)
def test_one_small_group_hides_all_roles_and_how_large_they_are(groups: list[tuple[Role | None, int]]) -> None:
    field = shown(SIDES, team_of(*groups))
    assert roles_of(field) == {role: NOTHING for role, _ in groups if role}
    assert {pole.reason for role in field.roles for pole in role.poles} == {"would_reveal"}
    assert field.poles[0].score is not None


def test_roles_of_five_are_shown_in_the_order_of_the_roles() -> None:
    field = shown(SIDES, team_of(("ict", 5), ("client", 5)))
    assert list(roles_of(field).items()) == [("client", (5, 50, 50, None)), ("ict", (5, 50, 50, None))]


def test_people_without_a_role_are_a_group_that_is_not_named() -> None:
    assert list(roles_of(shown(SIDES, team_of(("ict", 6), (None, 5))))) == ["ict"]


def test_a_side_on_which_few_of_one_role_have_a_score_is_shown_for_none() -> None:
    team = (*team_of(("ict", 5), ("client", 4)), ("client", ("unknown", "unknown", 3, 3)))
    roles = shown(SIDES, team).roles
    assert [[pole.reason for pole in role.poles] for role in roles] == [["would_reveal", None]] * 2
    assert [[pole.score is None for pole in role.poles] for role in roles] == [[True, False]] * 2
    assert [role.people for role in roles] == [5, 5]


def test_a_role_without_any_score_on_a_side_leaves_those_of_the_others() -> None:
    team = (*team_of(("ict", 5)), *[("client", ("unknown", "unknown", 3, 3))] * 5)
    client, ict = shown(SIDES, team).roles
    assert (client.poles[0].score, client.poles[0].reason) == (None, "too_few_people")
    assert (ict.poles[0].score, ict.poles[0].reason) == (Fraction(50), None)


def test_a_role_that_skipped_the_field_is_not_told_apart() -> None:
    skipped: Team = tuple(("client", (None,) * 4) for _ in range(3))
    field = shown(SIDES, (*team_of(("ict", 6)), *skipped))
    assert field.people == 6
    assert roles_of(field) == {"client": NOTHING, "ict": NOTHING}


def test_a_large_role_may_have_skipped_the_field() -> None:
    skipped: Team = tuple(("client", (None,) * 4) for _ in range(5))
    field = shown(SIDES, (*team_of(("ict", 6)), *skipped))
    assert (roles_of(field)["client"][0], roles_of(field)["ict"][0]) == (0, 6)


def test_an_open_session_shows_all() -> None:
    field = shown(SIDES, team_of(("client", 1), ("ict", 2), answers=(2, 2, 2)), open_session=True)
    assert (field.people, field.reason) == (3, None)
    assert {figures(question) for question in field.questions} == {((0, 3, 0, 0, 0), 3, NOBODY, 25, None, None, None)}
    assert [figures_of_side(pole) for pole in field.poles] == [(25, 3, None)] * 2
    assert roles_of(field) == {"client": (1, 25, 25, None), "ict": (2, 25, 25, None)}


def test_an_open_session_counts_who_does_not_know() -> None:
    question = asked("unknown", "unknown", "n/a", open_session=True)
    assert figures(question) == ((0, 0, 0, 0, 0), 0, (2, 0, 1, 0), None, None, None, "too_few_people")
    field = shown(SIDES, team_of(("client", 1), answers=("unknown",)), open_session=True)
    side, of_role = field.poles[0], field.roles[0].poles[0]
    assert (of_role.score, of_role.reason) == (side.score, side.reason) == (None, "too_few_people")
    assert shown(SIDES, (), open_session=True).people == 0


def test_a_score_that_is_not_shown_says_why() -> None:
    for first in ANSWERS:
        for second in ANSWERS:
            question = asked(*[first] * 4, *[second] * 3, 3, None)
            assert (question.reason is None) == (question.score is not None)
