"""An outside reader with one report, who tries every other team that would have given the same report.

The reader knows who has which role, which is more than the report tells.
"""

from __future__ import annotations

from collections import defaultdict
from fractions import Fraction
from functools import cache
from itertools import combinations_with_replacement, product
from typing import TYPE_CHECKING, Any, NamedTuple

from samenwerk_cli.core.answers.answers import Answers
from samenwerk_cli.core.field.questionnaire import Pole, Question, Questionnaire
from samenwerk_cli.core.person.score import score_field
from samenwerk_cli.core.report.team.report import Gathered, report_of_team
from samenwerk_cli.core.team import privacy
from samenwerk_cli.core.team.guard import Guard
from samenwerk_cli.core.team.privacy import Person
from samenwerk_cli.core.team.shown import ShownQuestion
from samenwerk_cli.render import FORMATS, render
from small_fields import make_answers, make_field

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from samenwerk_cli.core.answers.roles import Role
    from samenwerk_cli.core.codes import Answer
    from samenwerk_cli.core.person.score import FieldScore
    from samenwerk_cli.core.team.shown import ShownField

Given = tuple["Answer | None", ...]
"""What one person answered, question by question."""

Team = tuple[tuple["Role | None", Given], ...]
"""Everyone's role and answers."""

GUARDED = range(1, 5)
"""The sizes of a group that is told apart, of which nothing may be known; larger by as many as may be there twice."""


class Told(NamedTuple):
    """What the reader found out: of this group, the only answers to this question that fit the report."""

    group: str
    question: int
    answers: tuple[Any, ...]


class Attack(NamedTuple):
    """How many teams were tried, how many reports they gave, how many groups were attacked, and what was found out."""

    teams: int
    reports: int
    groups: int
    told: frozenset[Told]


@cache
def field_of(left: int, right: int = 0) -> Questionnaire:
    """A field with so many questions on either side; the last of each side that has three is a balance question."""
    sides = [[f"{side}{place}" for place in range(count)] for side, count in (("a", left), ("b", right))]
    return make_field("veld", *([(each, "balance" if each[1] == "2" else "growth") for each in side] for side in sides))


@cache
def scores_of(field_id: tuple[int, int], given: Given) -> FieldScore:
    """One person's scores."""
    field = field_of(*field_id)
    ids = [question.id for question in field.questions]
    return score_field(field, make_answers(dict(zip(ids, given, strict=True))))


def shown(sides: tuple[int, int], team: Team, **guard: Any) -> ShownField:
    """What is shown of a team."""
    people = [Person(role, scores_of(sides, given)) for role, given in team]
    return privacy.show_field(field_of(*sides), people, Guard(**guard))


def printed(value: Any) -> Any:
    """Everything that is printed, to compare: a question and a pole are their ids.

    Of what is for the rules, only what they make of it is printed: what a question asks of the team, and its step.
    """
    if isinstance(value, ShownQuestion):
        told = value._replace(unknown_share=Fraction(), unseen_share=Fraction(), deviation=Fraction())
        return (value.kind, value.blind_spot, value.silence, *(printed(each) for each in told))
    if isinstance(value, (Question, Pole, Questionnaire)):
        return value.id
    return tuple(printed(each) for each in value) if isinstance(value, tuple) else value


def figures_of(sides: tuple[int, int], team: Team, **guard: Any) -> Any:
    """All figures that are printed of a team."""
    return printed(shown(sides, team, **guard))


FACES = [face for face in FORMATS if face != "terminal"]
"""The terminal's face is that of plain text, with colours."""


def faces_of(sides: tuple[int, int], team: Team, **guard: Any) -> tuple[str, ...]:
    """The report on a team in every face; the files say nothing but roles and answers."""
    field = field_of(*sides)
    ids = [question.id for question in field.questions]
    people = [
        Answers(role=role, answers={field.id: make_answers(dict(zip(ids, given, strict=True)))}) for role, given in team
    ]
    gathered = Gathered(people, {}, Guard(**guard))
    report = report_of_team(gathered, [field], "nl")
    return tuple(render(report, face) for face in FACES)


def every_team(roles: Mapping[Role | None, int], answers: Sequence[Given]) -> Iterator[Team]:
    """Every team of so many people a role, each with one of these answers; people with one role are alike."""
    groups = (combinations_with_replacement(answers, size) for size in roles.values())
    for chosen in product(*groups):
        yield tuple((role, given) for role, group in zip(roles, chosen, strict=True) for given in group)


def groups_by_role(team: Team, doubles: int = 0) -> dict[str, list[int]]:
    """Each role, and all but one role, as places in the team: those that are guarded."""
    groups: dict[str, list[int]] = {}
    for role in {role for role, _ in team}:
        groups[f"{role}"] = [place for place, each in enumerate(team) if each[0] == role]
        groups[f"all but {role}"] = [place for place, each in enumerate(team) if each[0] != role]
    return {name: places for name, places in groups.items() if 0 < len(places) <= GUARDED[-1] + doubles}


def answers_of(team: Team, places: Iterable[int], question: int) -> tuple[Any, ...]:
    """What a group answered to a question, in no one's order."""
    return tuple(sorted((team[place][1][question] for place in places), key=str))


def attack(
    roles: Mapping[Role | None, int],
    answers: Sequence[Given],
    sides: tuple[int, int],
    report_on: Callable[..., Any] = figures_of,
    doubles: int = 0,
) -> Attack:
    """Write the report of every team; of all that share one, see whether a guarded group always answered the same."""
    alike: dict[Any, list[Team]] = defaultdict(list)
    teams = 0
    for team in every_team(roles, answers):
        alike[report_on(sides, team, doubles=doubles)].append(team)
        teams += 1
    fits: dict[Any, set[tuple[Any, ...]]] = defaultdict(set)
    for report, same in alike.items():
        for team in same:
            for name, places in groups_by_role(team, doubles).items():
                for question in range(len(answers[0])):
                    fits[report, name, question].add(answers_of(team, places, question))
    told = {Told(name, question, *fit) for (_, name, question), fit in fits.items() if len(fit) == 1}
    return Attack(teams, len(alike), len(fits), frozenset(told))
