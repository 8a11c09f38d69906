"""What may be shown of a field that a team answered.

Two readers are guarded against. One is outside the team, has one report in hand and knows who has which role. The
groups that this reader can tell apart are the roles, and everyone but one role; those of fewer than k = 5 people are
guarded: whatever is printed must fit more than one way in which they can have answered, question by question. The other
is in the room and knows the people; against that reader there is no proof, so little is said where few answered. An
open session is not guarded: it shows all.

- A field of fewer than k people shows nothing; a question or a side that fewer than k people answered has no figures.
- How often each answer was chosen, how many answered and how many did not, in each of the four ways (`unknown`,
  `unseen`, `n/a`, and nothing), is shown where at least eight answered.
- A side has no score if most of its questions divide the team, by the labels that are shown; that tells no more.
- Roles are shown all or none: all, if every role of the team, and those without one, are at least k people, or nobody,
  on this field. To hide the small ones together is not enough, even if they are k people: when five of ten people score
  0 on a growth pole (their median), at least three of them chose 1 throughout; if just three of the ten chose 1,
  everyone who is hidden chose otherwise. The number of people of a role is hidden with its scores, and all roles have
  one reason, since two would tell sizes apart.
- Where all, or all but one, of those who took part gave the same of the nine (five answers, `unknown`, `unseen`, `n/a`,
  or nothing), or those who chose one of the five chose the same, only that is named: every count, the score and the
  label are hidden, and what the question asks of the team follows from that alone.
- People are counted, not files. Where the same name stands in several files, d more than there are names, they may be
  one person's: k and eight are then d more, and "all but one" is all but 1 + d.

Why this is enough for a role of fewer than k people, even for a reader who knows who has which role. Then nothing
about roles is shown, and all that is shown, steps, agenda and their order included, stays the same when two people
trade all that they gave. Someone in the role and someone outside it who gave different things to a question can trade,
and the role has given something else. If there are no such two, everyone who took part gave the same, and only that is
named. Then one of the role may have given something else without a trace:

- Who left a question open may as well have chosen `unknown`, and the reverse: both are answers that are not there. Who
  gave nothing but that `unknown` may have chosen any of the five: of one answer there is no score.
- Where everyone chose the same answer, trade first, so that someone of the role scores lowest or highest of all; that
  person may have chosen a lower or a higher answer, and no median of k or more people moves.
- Who gave `n/a` may as well have given `unseen`, and the reverse: both are answers, and both leave the count.

Silence tells nobody apart in this: `unknown`, `unseen`, `n/a` and nothing are given like any answer, and so are the
numbers of them. What a side is wanted is a median of k or more people, and is traded with the rest.

Silence does hint at people to the reader in the room, and `unseen` most of all: whoever knows what someone's work is,
may guess who does not get to see a thing. That is accepted, for see what a right guess tells. Of those who were silent
it tells that they were, and in which way; not what they think, and mostly what the guess came from. Of the others it
tells what is shown of who chose one of the five; and that is of k people or more, the counts of eight or more, however
many are guessed away. That is why eight have to have answered, and it is not enough that eight took part. Where fewer
did, no number of the silent is shown either, only whether they are a quarter or half of those who took part.
"""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, NamedTuple

from samenwerk_cli.core.answers.roles import ROLE_IDS
from samenwerk_cli.core.codes import POSITIONS
from samenwerk_cli.core.field.bands import STRONG_FROM
from samenwerk_cli.core.person.score import Balance, compare_sides, score_field
from samenwerk_cli.core.team.agreement import mean_deviation
from samenwerk_cli.core.team.guard import CLOSED, FEWEST_TO_SHOW
from samenwerk_cli.core.team.scores import median, mostly_split, score_team
from samenwerk_cli.core.team.shown import ShownField, ShownPole, ShownQuestion, ShownRole

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from samenwerk_cli.core.answers.answers import Answers
    from samenwerk_cli.core.answers.roles import Role
    from samenwerk_cli.core.codes import Alike, Hidden, Position
    from samenwerk_cli.core.field.questionnaire import Pole, Questionnaire
    from samenwerk_cli.core.person.score import FieldScore
    from samenwerk_cli.core.team.guard import Guard
    from samenwerk_cli.core.team.scores import TeamPole, TeamQuestion


class Person(NamedTuple):
    """One person's scores on a field, and the role they answered from."""

    role: Role | None
    scores: FieldScore


def show_field(questionnaire: Questionnaire, people: Sequence[Person], guard: Guard = CLOSED) -> ShownField:
    """What may be shown of what these people answered to a field.

    Args:
        questionnaire: the field.
        people: the whole team, also those who answered nothing of this field.
        guard: of how many people something is shown.

    Raises:
        ValueError: the guard is weaker than `FEWEST_TO_SHOW`.
    """
    if guard.min_group < FEWEST_TO_SHOW:
        raise ValueError(f"min_group must be {FEWEST_TO_SHOW} or more, not {guard.min_group}")
    took_part = [person for person in people if _took_part(person)]
    if len(took_part) < guard.fewest:
        return _nothing(questionnaire)
    team = score_team(questionnaire, [person.scores for person in took_part])
    questions = tuple(_shown_question(question, team.people, guard) for question in team.questions)
    first, second = (_shown_pole(pole, questions, guard.fewest) for pole in team.poles)
    return ShownField(
        questionnaire,
        team.people,
        (first, second),
        _balance(team.poles, first, second),
        questions,
        _roles(questionnaire, people, guard.fewest),
    )


def show_fields(
    questionnaires: Iterable[Questionnaire], people: Sequence[Answers], guard: Guard
) -> tuple[ShownField, ...]:
    """What may be shown of what the whole team answered to each of these fields."""
    return tuple(
        show_field(field, [Person(each.role, score_field(field, each.of(field.id))) for each in people], guard)
        for field in questionnaires
    )


def _took_part(person: Person) -> bool:
    return any(scored.answer is not None for scored in person.scores.questions)


def _nothing(questionnaire: Questionnaire) -> ShownField:
    """A field of too few people, whose very roles would be told."""
    first, second = (ShownPole(pole, reason="too_few_people") for pole in questionnaire.poles)
    questions = tuple(
        ShownQuestion(place, question, reason="too_few_people")
        for place, question in enumerate(questionnaire.questions)
    )
    none = Balance(None, None, None, tentative=False, reason="no_score")
    return ShownField(questionnaire, None, (first, second), none, questions, (), "too_few_people")


def _shown_pole(team: TeamPole, questions: Sequence[ShownQuestion], fewest: int) -> ShownPole:
    """A side; that the team is too divided for a score follows from the labels that are shown, and tells no more."""
    if mostly_split([each.agreement for each in questions if each.question.pole == team.pole.id]):
        return ShownPole(team.pole, importance=team.importance, reason="split")
    if team.score is None or team.people < fewest:
        return ShownPole(team.pole, importance=team.importance, reason="too_few_people")
    return ShownPole(team.pole, team.score, team.people, team.importance)


def _balance(team: tuple[TeamPole, TeamPole], first: ShownPole, second: ShownPole) -> Balance:
    """How the sides compare: their medians, by the rules for one person, over the answers of all."""
    return compare_sides((first.pole, first.score, team[0].answered), (second.pole, second.score, team[1].answered))


def _shown_question(team: TeamQuestion, people: int, guard: Guard) -> ShownQuestion:
    shown = ShownQuestion(team.place, team.question)
    alike = _nearly_everyone(team, people, guard)
    if alike is not None:
        chosen = alike if isinstance(alike, int) else None
        unknown, unseen = Fraction(alike == "unknown"), Fraction(alike == "unseen")
        return shown._replace(
            nearly_everyone=alike,
            reason="would_reveal",
            unknown_share=unknown,
            unseen_share=unseen,
            most=chosen,
            weakest=chosen,
        )
    unknown, unseen = (Fraction(each, people or 1) for each in (team.unknown, team.unseen))
    shown = shown._replace(unknown_share=unknown, unseen_share=unseen)
    if team.answered >= guard.fewest_to_count:
        shown = shown._replace(
            counts=team.counts,
            answered=team.answered,
            unknown=team.unknown,
            unseen=team.unseen,
            not_applicable=team.not_applicable,
            open=team.open,
        )
    if team.answered < guard.fewest:
        return shown._replace(reason="too_few_people")
    return shown._replace(
        score=team.score,
        agreement=team.agreement,
        reason=_why_no_score(team),
        deviation=mean_deviation(team.counts),
        most=_most_chosen(team, POSITIONS),
        weakest=_most_chosen(team, [each for each in POSITIONS if team.question.points(each) < STRONG_FROM]),
    )


def _most_chosen(team: TeamQuestion, positions: Sequence[Position]) -> Position | None:
    """Of these answers the one that most people chose, of equals the lower; None if nobody chose one of the five."""
    if not team.answered:
        return None
    return max(positions, key=lambda position: (team.counts[position - 1], -position))


def _nearly_everyone(team: TeamQuestion, people: int, guard: Guard) -> Alike | None:
    """What all gave, or all but one: of those who took part, or of those who chose one of the five."""
    if guard.open_session:
        return None
    given: dict[Alike, int] = dict(zip(POSITIONS, team.counts, strict=True))
    given |= {"unknown": team.unknown, "unseen": team.unseen, "n/a": team.not_applicable, "open": team.open}
    enough = people - guard.others
    most = _most_chosen(team, POSITIONS)
    if most and team.answered >= guard.fewest and team.counts[most - 1] >= team.answered - guard.others:
        return most
    return next((each for each, count in given.items() if count >= enough), None)


def _why_no_score(team: TeamQuestion) -> Hidden | None:
    if team.agreement == "split":
        return "split"
    return "too_few_people" if team.score is None else None


def _roles(questionnaire: Questionnaire, people: Sequence[Person], fewest: int) -> tuple[ShownRole, ...]:
    """Every role of the team, in the order of the roles."""
    team: dict[Role | None, list[Person]] = {}
    for person in people:
        team.setdefault(person.role, []).append(person)
    team = {role: team[role] for role in (*ROLE_IDS, None) if role in team}
    groups = {role: [person for person in group if _took_part(person)] for role, group in team.items()}
    if not _all_may_be_shown([len(group) for group in (*team.values(), *groups.values())], fewest):
        poles = tuple(ShownPole(pole, reason="would_reveal") for pole in questionnaire.poles)
        return tuple(ShownRole(role, None, poles, "would_reveal") for role in groups if role)
    sides = [_role_scores(place, pole, groups, fewest) for place, pole in enumerate(questionnaire.poles)]
    return tuple(
        ShownRole(role, len(group), tuple(side[role] for side in sides)) for role, group in groups.items() if role
    )


def _all_may_be_shown(sizes: Sequence[int], fewest: int) -> bool:
    """Whether no group is guarded, nor what it leaves of the team, which is one group or more."""
    return not any(0 < size < fewest for size in sizes)


def _role_scores(
    place: int, pole: Pole, groups: dict[Role | None, list[Person]], fewest: int
) -> dict[Role | None, ShownPole]:
    """How each role scores a side; none, if in one of them too few have a score, for the team's would tell theirs."""
    scores = {role: _scores(place, group) for role, group in groups.items()}
    if not _all_may_be_shown([len(own) for own in scores.values()], fewest):
        return {role: ShownPole(pole, reason="would_reveal") for role in groups}
    return {
        role: ShownPole(pole, median(own), reason=None if own else "too_few_people") for role, own in scores.items()
    }


def _scores(place: int, group: Sequence[Person]) -> list[Fraction]:
    own = (person.scores.poles[place].score for person in group)
    return [score for score in own if score is not None]
