"""The attack: does any report tell what a small group answered? And does the attack find it when one does?"""

from __future__ import annotations

import json
from itertools import product
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from outside_reader import (
    FACES,
    GUARDED,
    answers_of,
    attack,
    faces_of,
    field_of,
    figures_of,
    groups_by_role,
    printed,
    scores_of,
    shown,
)
from samenwerk_cli.core.answers.answers import Answers
from samenwerk_cli.core.answers.answers import Given as GivenTo
from samenwerk_cli.core.team import privacy
from samenwerk_cli.core.team.guard import Guard
from samenwerk_cli.core.team.people import AnswersFile, people_in
from samenwerk_cli.core.team.privacy import Person, show_field
from small_fields import make_answers

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from outside_reader import Given, Team
    from samenwerk_cli.core.answers.roles import Role
    from samenwerk_cli.core.field.questionnaire import Questionnaire
    from samenwerk_cli.core.team.shown import ShownRole

EVERY_ANSWER: tuple[Given, ...] = tuple((answer,) for answer in (1, 2, 3, 4, 5, "unknown", "unseen", "n/a", None))
POSITIONS: tuple[Given, ...] = tuple((answer,) for answer in (1, 2, 3, 4, 5))
SILENT_TOO: tuple[Given, ...] = tuple((answer,) for answer in (1, 5, "unknown", "unseen", "n/a", None))
ENDS: tuple[Given, ...] = tuple(product((1, 5), repeat=2))
ENDS_IN_ORDER: tuple[Given, ...] = ((1, 1), (1, 5), (5, 5))
ENDS_AND_SILENCE: tuple[Given, ...] = tuple(product((1, 5, "unknown"), repeat=2))
ENDS_AND_UNSEEN: tuple[Given, ...] = tuple(product((1, 5, "unseen"), repeat=2))
SILENT_IN_EVERY_WAY: tuple[Given, ...] = ((1, 1), *((5, each) for each in (5, "unknown", "unseen", "n/a", None)))
ENDS_OR_SILENT_ONCE: tuple[Given, ...] = tuple(each for each in ENDS_AND_SILENCE if each[1] != "unknown")

ONE, TWO = (1, 0), (2, 0)
"""Fields with one question, and with one side of two, which has a score."""

NAMES: tuple[Role, ...] = ("client", "ict", "naaste")


def divisions(people: int, roles: int, fewest: int = 1) -> Iterator[tuple[int, ...]]:
    """Every way to divide people over at most so many roles, the smaller roles first."""
    yield (people,)
    for first in range(fewest, people // 2 + 1 if roles > 1 else 0):
        yield from ((first, *rest) for rest in divisions(people - first, roles - 1, first) if rest[0] >= first)


@pytest.mark.parametrize(
    "sizes",
    [sizes for people, roles in ((5, 3), (6, 3), (7, 3), (8, 2)) for sizes in divisions(people, roles)],
    ids=str,
)
def test_no_report_of_up_to_eight_people_tells_what_a_small_group_answered(sizes: tuple[int, ...]) -> None:
    answers = ENDS if sum(sizes) < 6 else ENDS_IN_ORDER
    assert attack(dict(zip(NAMES, sizes, strict=False)), answers, TWO).told == frozenset()


@pytest.mark.parametrize(
    ("roles", "answers", "sides"),
    [
        ({"client": 1, "ict": 4}, EVERY_ANSWER, ONE),
        ({"client": 2, "ict": 3}, EVERY_ANSWER, ONE),
        ({"client": 1, "ict": 5}, POSITIONS, ONE),
        ({"client": 1, "ict": 4}, ENDS_AND_SILENCE, TWO),
        ({"client": 1, "ict": 4}, ENDS_AND_UNSEEN, TWO),
        ({"client": 1, "ict": 8}, SILENT_IN_EVERY_WAY, TWO),
        ({"client": 1, "ict": 9}, SILENT_TOO, ONE),
        ({"client": 1, "ict": 5}, ENDS_OR_SILENT_ONCE, TWO),
        ({"client": 5, None: 1}, ENDS_OR_SILENT_ONCE, TWO),
        ({"client": 3, "ict": 6}, ENDS, TWO),
        ({"client": 4, "ict": 5}, ENDS_IN_ORDER, TWO),
        ({"client": 2, "ict": 3, None: 4}, ENDS_IN_ORDER, TWO),
        ({"client": 1, "ict": 4, "naaste": 5}, ENDS_IN_ORDER, TWO),
        ({"client": 2, "ict": 3, "naaste": 6}, ENDS_IN_ORDER, TWO),
        ({"client": 4, "ict": 7}, ENDS_IN_ORDER, TWO),
        ({"client": 5, "ict": 5}, ENDS_IN_ORDER, TWO),
        ({"client": 5, "ict": 6}, ENDS_IN_ORDER, TWO),
        ({"client": 9}, ENDS_OR_SILENT_ONCE, TWO),
    ],
    ids=str,
)
def test_no_report_of_a_small_team_tells_what_a_small_group_answered(
    roles: Mapping[Role | None, int], answers: Sequence[Given], sides: tuple[int, int]
) -> None:
    found = attack(roles, answers, sides)
    assert found.told == frozenset()
    assert found.teams > found.reports
    assert found.groups > 0 or all(size not in GUARDED for size in roles.values())


@pytest.mark.parametrize(
    ("roles", "answers", "sides"),
    [
        ({"client": 1, "ict": 5}, EVERY_ANSWER, ONE),
        ({"client": 2, "ict": 4}, SILENT_TOO, ONE),
        ({"client": 1, "ict": 6}, ENDS_OR_SILENT_ONCE, TWO),
        ({"client": 1, "ict": 9}, SILENT_IN_EVERY_WAY, TWO),
        ({"client": 5, "ict": 6}, ENDS_IN_ORDER, TWO),
        ({"client": 6, "ict": 6}, ENDS_IN_ORDER, TWO),
        ({"client": 3, "ict": 3, None: 5}, ENDS_IN_ORDER, TWO),
    ],
    ids=str,
)
def test_no_report_of_a_team_with_a_double_tells_what_a_small_group_answered(
    roles: Mapping[Role | None, int], answers: Sequence[Given], sides: tuple[int, int]
) -> None:
    found = attack(roles, answers, sides, doubles=1)
    assert found.told == frozenset()
    assert found.teams > found.reports


def test_the_attack_finds_what_is_told_where_a_double_counts_as_someone() -> None:
    def heedless(sides: tuple[int, int], team: Team, doubles: int) -> Any:  # noqa: ARG001 - that is the point
        return figures_of(sides, team)

    assert attack({"client": 5, "ict": 6}, ENDS_IN_ORDER, TWO, heedless, doubles=1).told


# Larger teams: another team with the same report is not searched for but made, as privacy.py says it can be.

SIDES = (3, 2)
ROLES: list[Role | None] = ["client", "ict", "naaste", None]


@st.composite
def teams(draw: st.DrawFn) -> Team:
    """Teams that agree more than chance would have it: a few ways to answer, shared by many."""
    answers = st.sampled_from([1, 2, 3, 4, 5, "unknown", "unseen", "n/a", None])
    ways = draw(st.lists(st.tuples(*[answers] * sum(SIDES)), min_size=1, max_size=4))
    people = st.tuples(st.sampled_from(ROLES), st.sampled_from(ways))
    return tuple(draw(st.lists(people, min_size=5, max_size=16)))


def with_answer(team: Team, place: int, question: int, answer: Any) -> Team:
    """The team, with another answer of one person."""
    role, given_answers = team[place]
    changed = (*given_answers[:question], answer, *given_answers[question + 1 :])
    return (*team[:place], (role, changed), *team[place + 1 :])


def rivals(team: Team, group: Sequence[int], question: int) -> Iterator[Team]:
    """Teams in which the group answered otherwise: two people trade places, or one has another answer, or both."""
    outside = [place for place in range(len(team)) if place not in group]
    before = answers_of(team, group, question)
    for one, other in product(group, outside):
        people = list(team)
        people[one], people[other] = (team[one][0], team[other][1]), (team[other][0], team[one][1])
        traded = tuple(people)
        for rival in (traded, *(with_answer(traded, one, question, answer) for (answer,) in EVERY_ANSWER)):
            if answers_of(rival, group, question) != before:
                yield rival


@given(teams())
@settings(max_examples=50)
@example(tuple(("client" if place < 3 else "ict", (5, 5, 3, 5, 5)) for place in range(9)))
@example(tuple(("client" if place < 3 else "ict", (1, 1, 1, 1, 1)) for place in range(9)))
@example(tuple(("client" if place < 3 else "ict", ("n/a", "n/a", "n/a", "unknown", None)) for place in range(9)))
@example(tuple(("client" if place < 3 else "ict", ("unseen", "unseen", "unseen", "n/a", None)) for place in range(9)))
@example(tuple(("client" if place < 3 else "ict", (1 + place % 5, 1 + place % 4, 3, 5, 1)) for place in range(9)))
def test_another_team_has_the_same_report_whatever_a_small_group_answered(team: Team) -> None:
    report = printed(shown(SIDES, team))
    for name, group in groups_by_role(team).items():
        for question in range(sum(SIDES)):
            assert any(printed(shown(SIDES, rival)) == report for rival in rivals(team, group, question)), name


@given(teams(), st.integers(5, 8))
def test_nobody_is_counted_in_a_group_that_is_too_small(team: Team, min_group: int) -> None:
    view = shown(SIDES, team, min_group=min_group)
    numbers = [
        view.people,
        *(each.answered for each in view.questions),
        *(pole.people for pole in view.poles),
        *(role.people for role in view.roles),
    ]
    assert not any(0 < number < min_group for number in numbers if number is not None)


# Files: copies and empty ones are nobody, however they came about, and change nothing of a report.


@given(st.data())
@settings(max_examples=60)
def test_copies_and_empty_files_change_nothing_of_what_is_shown(data: st.DataObject) -> None:
    team, ids = data.draw(teams()), data.draw(st.booleans())
    files = [
        AnswersFile(f"{place}.yaml", made_of(each, note=str(place), own=str(place) if ids else None))
        for place, each in enumerate(team)
    ]
    someone = [each for each in files if each.answers.answered]
    copies = data.draw(st.lists(st.sampled_from(someone), max_size=9)) if someone else []
    lost = {"id": None}
    kept = [each.answers.model_copy(update=lost if place % 2 else {}) for place, each in enumerate(copies)]
    more = [AnswersFile(f"kopie {place}.yaml", answers) for place, answers in enumerate(kept)]
    empty = [AnswersFile(f"leeg {place}.yaml", Answers()) for place in range(data.draw(st.integers(0, 5)))]
    found = people_in(data.draw(st.permutations([*files, *more, *empty])))
    assert len(found.people) == len(someone)
    assert len(found.doubts) == len(files) - len(someone) + len(more) + len(empty)
    scores = [Person(each.answers.role, scores_of(SIDES, given_by(each.answers))) for each in found.people]
    expected = [Person(role, scores_of(SIDES, given)) for role, given in team if set(given) != {None}]
    assert printed(show_field(field_of(*SIDES), scores)) == printed(show_field(field_of(*SIDES), expected))


@pytest.mark.parametrize("own", ["k3fq-9zpt", None])
def test_one_person_copied_five_times_is_one_person_of_whom_nothing_is_shown(own: str | None) -> None:
    answers = made_of(("ict", (1, 2, 3, 4, 5)), own=own)
    found = people_in([AnswersFile(f"{place}.yaml", answers) for place in range(6)])
    (person,) = found.people
    scores = [Person("ict", scores_of(SIDES, given_by(person.answers)))]
    assert show_field(field_of(*SIDES), scores).reason == "too_few_people"


def made_of(each: tuple[Role | None, Given], note: str | None = None, own: str | None = None) -> Answers:
    """The answers of one of a team; a note tells them from those of others who answered alike."""
    ids = [question.id for question in field_of(*SIDES).questions]
    field = make_answers(dict(zip(ids, each[1], strict=True)))
    noted = field.model_copy(update={"earlier": {} if note is None else {"x": GivenTo(note=note)}})
    return Answers(id=own, role=each[0], answers={"veld": noted})


def given_by(answers: Answers) -> Given:
    """What stands in these answers, question by question."""
    return tuple(answers.of("veld").to(question.id).answer for question in field_of(*SIDES).questions)


# The faces: what is written, in every form, tells no more than the figures.


@pytest.mark.parametrize(
    ("roles", "answers", "sides"),
    [
        ({"client": 1, "ict": 4}, POSITIONS, ONE),
        ({"client": 2, "ict": 3}, SILENT_TOO, ONE),
        ({"client": 1, "ict": 8}, ((1,), (4,), ("unseen",), (None,)), ONE),
        ({"client": 2, "ict": 5}, ((1,), (4,), (None,)), ONE),
        ({"client": 1, "ict": 5}, ENDS_OR_SILENT_ONCE, TWO),
        ({"client": 3, "ict": 6}, ENDS_IN_ORDER, TWO),
        ({"client": 2, "ict": 3, None: 4}, ENDS_IN_ORDER, TWO),
        ({"client": 5, "ict": 5}, ENDS_IN_ORDER, TWO),
    ],
    ids=str,
)
def test_no_face_tells_what_a_small_group_answered(
    roles: Mapping[Role | None, int], answers: Sequence[Given], sides: tuple[int, int]
) -> None:
    found = attack(roles, answers, sides, faces_of)
    assert found.told == frozenset()
    assert found.teams > found.reports


@given(teams())
@settings(max_examples=15, deadline=None)
def test_teams_with_the_same_figures_have_the_same_report_in_every_face(team: Team) -> None:
    for group in groups_by_role(team).values():
        rival = next(each for each in rivals(team, group, 0) if figures_of(SIDES, each) == figures_of(SIDES, team))
        assert faces_of(SIDES, rival) == faces_of(SIDES, team)


@pytest.mark.parametrize("small", [1, 3])
def test_what_the_agenda_leaves_to_begin_with_tells_no_more_than_the_figures(small: int) -> None:
    """Where some questions are on the agenda and others to begin with, whatever a small group answered."""
    ways: tuple[Given, ...] = ((1, 1, 1, 2, 1), (5, 5, 2, 2, 3), (2, 5, 5, 3, 4))
    team: Team = tuple(("client" if place < small else "ict", ways[place % 3]) for place in range(9))
    faces = faces_of(SIDES, team)
    told = json.loads(faces[FACES.index("json")])
    assert len(told["agenda"]) == 3
    assert {step["question"] for step in told["steps"] if step["start_here"]} == {"b0", "b1"}
    for name, group in groups_by_role(team).items():
        for question in range(sum(SIDES)):
            alike = (
                each for each in rivals(team, group, question) if figures_of(SIDES, each) == figures_of(SIDES, team)
            )
            assert faces_of(SIDES, next(alike)) == faces, name


# The attack can fail: each of these makes the rule weaker, and the attack finds what it then tells.


def only_small_roles_hidden(questionnaire: Questionnaire, people: Sequence[Person], fewest: int) -> Any:
    """Hide the small roles, whatever is left."""
    return tuple(role for role in privacy_roles(questionnaire, people, 0) if (role.people or 0) >= fewest)


def small_roles_hidden_together(questionnaire: Questionnaire, people: Sequence[Person], fewest: int) -> Any:
    """Hide the small roles, and all if the hidden ones are too few: the usual complementary suppression."""
    shown_roles = only_small_roles_hidden(questionnaire, people, fewest)
    hidden = len(people) - sum(role.people for role in shown_roles)
    return shown_roles if hidden == 0 or hidden >= fewest else ()


def softened_only_if_all(team: Any, people: int, guard: Any) -> Any:
    """Soften only where all chose the same, so that the words say that all did."""
    return privacy_nearly(team, people, guard) if max(team.counts) == team.answered else None


privacy_roles: Callable[[Questionnaire, Sequence[Person], int], tuple[ShownRole, ...]] = vars(privacy)["_roles"]
privacy_nearly: Callable[[Any, int, Any], Any] = vars(privacy)["_nearly_everyone"]

NINE: dict[Role | None, int] = {"client": 4, "ict": 5}
TEN: dict[Role | None, int] = {"client": 2, "naaste": 3, "ict": 5}

WEAKER: list[tuple[str, Any, dict[Role | None, int], tuple[Given, ...]]] = [
    ("_roles", only_small_roles_hidden, NINE, ENDS_IN_ORDER),
    ("_roles", small_roles_hidden_together, TEN, ENDS_IN_ORDER),
    ("_nearly_everyone", lambda *_: None, NINE, ENDS_IN_ORDER),
    ("_nearly_everyone", softened_only_if_all, NINE, ENDS_IN_ORDER),
]


@pytest.mark.parametrize(("name", "weaker", "roles", "answers"), WEAKER)
def test_the_attack_finds_what_a_weaker_rule_tells(
    name: str, weaker: Any, roles: dict[Role | None, int], answers: tuple[Given, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(privacy, name, weaker)
    assert attack(roles, answers, TWO).told


def test_the_attack_finds_what_it_tells_to_count_the_silent_whatever_is_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    def softened_only_answers(team: Any, people: int, guard: Any) -> Any:
        alike = privacy_nearly(team, people, guard)
        return alike if isinstance(alike, int) else None

    monkeypatch.setattr(privacy, "_nearly_everyone", softened_only_answers)
    assert attack({"client": 1, "ict": 4}, SILENT_TOO, ONE).told == frozenset()  # too few answered to be counted
    monkeypatch.setattr(Guard, "fewest_to_count", 0)
    told = attack({"client": 1, "ict": 4}, SILENT_TOO, ONE).told
    assert {each.answers for each in told if each.group == "client"} == {(way,) for way in ("unknown", "unseen", "n/a")}


def test_the_attack_finds_what_a_face_tells(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(privacy, "_roles", only_small_roles_hidden)
    assert attack({"client": 1, "ict": 5}, POSITIONS, ONE, faces_of).told == frozenset()  # one question has no score
    assert attack({"client": 1, "ict": 5}, ENDS_IN_ORDER, TWO, faces_of).told
