"""The comparison of a closed team, attacked: an outside reader tries every other team with the same report.

People are treated alike (see test_order_changes_nothing), so a report is that of everyone's ways to answer, whoever has
which role. The reader knows who is in a group of one to four people, and what the report says; it tells something if
all teams that fit have the same in every such group: which answers, or which way they went.
"""

from __future__ import annotations

from collections import defaultdict
from itertools import combinations, combinations_with_replacement, product
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from outside_reader import GUARDED, field_of, printed
from samenwerk_cli.core.change import team as change_team
from samenwerk_cli.core.change.person import compare_field
from samenwerk_cli.core.change.team import TeamPoleChange, compare_team
from samenwerk_cli.core.team.guard import Guard
from small_fields import make_answers

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from samenwerk_cli.core.answers.answers import FieldAnswers
    from samenwerk_cli.core.change.team import Moves, TeamFieldChange

FIELD = field_of(2, 0)
LOW, MIDDLE, HIGH, SILENT = (1, 1), (1, 5), (5, 5), (5, "unknown")
Way = tuple[tuple[Any, ...], tuple[Any, ...]]
"""What one person answered then and now."""

SIDES: tuple[tuple[Any, ...], ...] = (LOW, MIDDLE, HIGH)
WAYS: tuple[Way, ...] = tuple((then, now) for then in SIDES for now in SIDES)
WITH_SILENCE: tuple[Way, ...] = (*WAYS, (LOW, SILENT))

Team = tuple[Way, ...]
GIVEN = {side: make_answers(dict(zip(("a0", "a1"), side, strict=True))) for side in (*SIDES, SILENT)}
COMPARED = {
    (id(GIVEN[then]), id(GIVEN[now])): compare_field(FIELD, GIVEN[then], GIVEN[now])
    for then, now in product(GIVEN, repeat=2)
}


@pytest.fixture(autouse=True)
def _compared_before(monkeypatch: pytest.MonkeyPatch) -> None:
    def compared(_: object, before: FieldAnswers, after: FieldAnswers) -> Any:
        return COMPARED[id(before), id(after)]

    monkeypatch.setattr(change_team, "compare_field", compared)


def compared(team: Sequence[Way], guard: Guard = Guard()) -> TeamFieldChange:  # noqa: B008 - it is frozen
    then, now = ([GIVEN[side] for side in sides] for sides in zip(*team, strict=True))
    return compare_team(FIELD, then, now, [(place, place) for place in range(len(team))], guard)


def went(way: Way) -> str:
    """Which way someone went, as far as both times give a score."""
    then, now = (None if "unknown" in side else sum(side) for side in way)
    return "silent" if then is None or now is None else str((now > then) - (now < then))


ASKED = {
    "then": lambda way: way[0],
    "now": lambda way: way[1],
    "which way": went,
}


def told(people: int, ways: Sequence[Way]) -> set[tuple[int, str]]:
    """What some report tells of a group of so many people."""
    alike: dict[Any, list[Team]] = defaultdict(list)
    for team in combinations_with_replacement(ways, people):
        alike[printed(compared(team))].append(team)
    found = set()
    for teams in alike.values():
        for size, (name, asked) in product(GUARDED, ASKED.items()):
            fits = {
                tuple(sorted((asked(way) for way in group), key=str)) for team in teams for group in groups(team, size)
            }
            if len(fits) == 1:
                found.add((size, name))
    return found


def groups(team: Team, size: int) -> set[Team]:
    """Every group of so many people in a team, people who answered alike being the same; not those who are silent.

    That someone has no score is no secret once the others are counted; see privacy, which hides their number.
    """
    return set(combinations([way for way in team if went(way) != "silent"], size))


@pytest.mark.parametrize(("people", "ways"), [(5, WAYS), (6, WAYS), (7, WAYS), (6, WITH_SILENCE)])
def test_no_report_tells_how_a_small_group_answered_or_which_way_it_went(people: int, ways: Sequence[Way]) -> None:
    assert told(people, ways) == set()


# The attack can fail: each of these makes the rule weaker, and the attack finds what it then tells.


def all_figures(change: TeamPoleChange, moves: Moves, *_: object) -> TeamPoleChange:
    """Hide nothing of the pairs."""
    return change._replace(moves=moves)


def only_the_mean(change: TeamPoleChange, moves: Moves, silent: int, guard: Guard) -> TeamPoleChange:
    """Keep to the rule, but show the mean where the counts are shown."""
    guarded = GUARDED_AS_IT_IS(change, moves, silent, guard)
    return guarded if guarded.moves is None else guarded._replace(moves=moves._replace(p=None))


GUARDED_AS_IT_IS: Callable[..., TeamPoleChange] = vars(change_team)["_guarded"]
WEAKER: list[tuple[str, Any, int, tuple[int, str]]] = [
    ("_guarded", all_figures, 5, (1, "which way")),
    ("_guarded", only_the_mean, 5, (1, "then")),
    ("_nearly_everyone", lambda _: None, 5, (1, "which way")),
    ("FEWEST_PAIRS_ALIKE", 6, 6, (4, "which way")),
]


@pytest.mark.parametrize(("name", "weaker", "people", "found"), WEAKER)
def test_the_attack_finds_what_a_weaker_rule_tells(
    name: str, weaker: Any, people: int, found: tuple[int, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(change_team, name, weaker)
    assert found in told(people, WAYS)


@given(st.lists(st.sampled_from(WITH_SILENCE), min_size=5, max_size=14), st.integers(5, 8))
def test_no_number_tells_a_small_group_apart(team: list[Way], min_group: int) -> None:
    change = compared(team, Guard(min_group))
    pole = change.poles[0]
    scored = sum(went(way) != "silent" for way in team)
    if not change.paired or scored < min_group:
        assert (pole.moves, pole.people) == (None, None)
    elif pole.reason == "split":
        assert pole._replace(reason=None) == TeamPoleChange(pole.pole)
    elif 0 < len(team) - scored < min_group:
        assert (pole.people, pole.moves, pole.reason) == (None, None, "would_reveal")
        assert pole.verdict is not None
    else:
        assert pole.people == scored


@given(st.lists(st.sampled_from(WAYS), min_size=5, max_size=12), st.data())
def test_whoever_took_part_once_leaves_no_trace(team: list[Way], data: st.DataObject) -> None:
    others = [data.draw(st.lists(st.sampled_from(SIDES), max_size=3)) for _ in "ab"]
    then, now = ([GIVEN[side] for side in sides] for sides in zip(*team, strict=True))
    more = [[*side, *(GIVEN[each] for each in once)] for side, once in zip((then, now), others, strict=True)]
    pairs = [(place, place) for place in range(len(team))]
    assert compare_team(FIELD, more[0], more[1], pairs, Guard()) == compared(team)
