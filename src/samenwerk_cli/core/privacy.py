"""What may be shown of a field that a team answered, to someone outside the team with one report in hand.

The groups that such a reader can tell apart are the roles, everyone but one role, and those who did not answer a
question (`unknown`, `n/a` or open). Those of fewer than k = 5 people are guarded. An open session is not: it shows all.

- A number of people is shown only if it, and whatever it leaves of the team, is nobody or at least k people. So of
  nine people of whom one does not know, neither the counts nor the numbers are shown; the median and the label of the
  eight are: there is no figure of all nine to subtract them from.
- Roles are shown all or none: all, if every role, and those without one, are at least k people. To hide the small ones
  together is not enough, even if they are k people: when five of ten people score 0 on a growth pole (their median), at
  least three of them chose 1 throughout; if just three of the ten chose 1, everyone who is hidden chose otherwise. The
  number of people of a role is hidden with its scores, and all roles have one reason, since two would tell sizes apart.
- Where all, or all but one, of those who answered chose the same, only that answer is named; so too where all, or all
  but one, of the team do not know. The label would tell which of both it is, so it is hidden too.

Why this is enough for a role of fewer than k people, even for a reader who knows who has which role. Then nothing
about roles is shown, and everything that is shown stays the same when two people trade all their answers. Two people
who differ on a question, one of them in the role, can trade, and the role has other answers. If nobody differs, the
counts are hidden, and one person can have answered otherwise without a trace: the one who scores lowest, lower, or the
one who scores highest, higher; the medians of k or more people do not move.

What is decided elsewhere from a team's own figures (steps, the agenda) is not guarded by this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

from samenwerk_cli.core.questionnaire import POSITIONS
from samenwerk_cli.core.roles import ROLE_IDS
from samenwerk_cli.core.team import median, score_team

if TYPE_CHECKING:
    from collections.abc import Sequence
    from fractions import Fraction

    from samenwerk_cli.core.agreement import Agreement
    from samenwerk_cli.core.questionnaire import Answer, Pole, Question, Questionnaire
    from samenwerk_cli.core.roles import Role
    from samenwerk_cli.core.score import FieldScore
    from samenwerk_cli.core.team import TeamPole, TeamQuestion

Hidden = Literal["too_few_people", "would_reveal", "split"]
"""Why a figure is not shown: of too few people, it would tell about too few people, or the team is divided."""

FEWEST_TO_SHOW = 5
"""People; k. It may only be raised."""


class Person(NamedTuple):
    """One person's scores on a field, and the role they answered from."""

    role: Role | None
    scores: FieldScore


class ShownQuestion(NamedTuple):
    """What may be shown of a question; what may not is None, and `reason` says why.

    `nearly_everyone` is the answer of all, or all but one; counts, score and label are then hidden.
    """

    question: Question
    counts: tuple[int, ...] | None = None
    answered: int | None = None
    unknown: int | None = None
    score: Fraction | None = None
    agreement: Agreement | None = None
    nearly_everyone: Answer | None = None
    reason: Hidden | None = None


class ShownPole(NamedTuple):
    """What may be shown of a side: the team's score, and of how many people it is the median."""

    pole: Pole
    score: Fraction | None = None
    people: int | None = None
    reason: Hidden | None = None


class RoleScore(NamedTuple):
    """What may be shown of a side as one role sees it."""

    pole: Pole
    score: Fraction | None = None
    reason: Hidden | None = None


class ShownRole(NamedTuple):
    """What may be shown of a role: of how many people it is, and how they score both sides."""

    role: Role
    people: int | None
    poles: tuple[RoleScore, ...]
    reason: Hidden | None = None


class ShownField(NamedTuple):
    """What may be shown of a field; nothing else of a closed team may be printed."""

    questionnaire: Questionnaire
    people: int | None
    poles: tuple[ShownPole, ...]
    questions: tuple[ShownQuestion, ...]
    roles: tuple[ShownRole, ...]
    reason: Hidden | None = None


def show_field(
    questionnaire: Questionnaire,
    people: Sequence[Person],
    *,
    min_group: int = FEWEST_TO_SHOW,
    open_session: bool = False,
) -> ShownField:
    """What may be shown of what these people answered to a field.

    Args:
        questionnaire: the field.
        people: everyone who answered something of it.
        min_group: the fewest people of whom something is shown.
        open_session: whether every one of them shares openly; then everything is shown.

    Raises:
        ValueError: `min_group` is lower than `FEWEST_TO_SHOW`.
    """
    if min_group < FEWEST_TO_SHOW:
        raise ValueError(f"min_group must be {FEWEST_TO_SHOW} or more, not {min_group}")
    if not open_session and len(people) < min_group:
        return _nothing(questionnaire)
    fewest = 0 if open_session else min_group
    team = score_team(questionnaire, [person.scores for person in people])
    return ShownField(
        questionnaire,
        len(people),
        tuple(_pole(pole, len(people), fewest) for pole in team.poles),
        tuple(_question(question, len(people), fewest) for question in team.questions),
        _roles(questionnaire, people, fewest),
    )


def _nothing(questionnaire: Questionnaire) -> ShownField:
    """A field of too few people, whose very roles would be told."""
    poles = tuple(ShownPole(pole, reason="too_few_people") for pole in questionnaire.poles)
    questions = tuple(ShownQuestion(question, reason="too_few_people") for question in questionnaire.questions)
    return ShownField(questionnaire, None, poles, questions, (), "too_few_people")


def _is_guarded(people: int, fewest: int) -> bool:
    """Whether this is a group of too few people."""
    return 0 < people < fewest


def _pole(team: TeamPole, people: int, fewest: int) -> ShownPole:
    if team.score is None or team.people < fewest:
        return ShownPole(team.pole, reason="too_few_people")
    if _is_guarded(people - team.people, fewest):
        return ShownPole(team.pole, team.score, reason="would_reveal")
    return ShownPole(team.pole, team.score, team.people)


def _question(team: TeamQuestion, people: int, fewest: int) -> ShownQuestion:
    shown = ShownQuestion(team.question)
    alike = _nearly_everyone(team, people, fewest)
    if alike is None and team.answered < fewest:
        return shown._replace(reason="too_few_people")
    silent = people - team.answered
    if team.answered >= fewest and not _is_guarded(silent, fewest):
        shown = shown._replace(answered=team.answered, unknown=_unknown(team, silent, fewest))
    if alike is not None:
        return shown._replace(nearly_everyone=alike, reason="would_reveal")
    counts = None if shown.answered is None else team.counts
    shown = shown._replace(counts=counts, score=team.score, agreement=team.agreement)
    return shown._replace(reason=_why_incomplete(shown))


def _nearly_everyone(team: TeamQuestion, people: int, fewest: int) -> Answer | None:
    """The answer of all, or all but one: of those who chose one of the five, or of the whole team."""
    if fewest == 0:
        return None
    most = max(POSITIONS, key=lambda position: team.counts[position - 1])
    if team.answered >= fewest and team.counts[most - 1] >= team.answered - 1:
        return most
    if team.unknown >= people - 1:
        return "unknown"
    return "n/a" if people - team.applicable >= people - 1 else None


def _unknown(team: TeamQuestion, silent: int, fewest: int) -> int | None:
    """How many do not know, unless they or the others who did not answer are too few."""
    guarded = _is_guarded(team.unknown, fewest) or _is_guarded(silent - team.unknown, fewest)
    return None if guarded else team.unknown


def _why_incomplete(shown: ShownQuestion) -> Hidden | None:
    if shown.counts is None or shown.unknown is None:
        return "would_reveal"
    if shown.agreement == "split":
        return "split"
    return "too_few_people" if shown.score is None else None


def _roles(questionnaire: Questionnaire, people: Sequence[Person], fewest: int) -> tuple[ShownRole, ...]:
    """Every role that someone answered from, in the order of the roles."""
    groups = {role: [person for person in people if person.role == role] for role in (*ROLE_IDS, None)}
    groups = {role: group for role, group in groups.items() if group}
    if not _all_may_be_shown([len(group) for group in groups.values()], fewest):
        poles = tuple(RoleScore(pole, reason="would_reveal") for pole in questionnaire.poles)
        return tuple(ShownRole(role, None, poles, "would_reveal") for role in groups if role)
    sides = [_role_scores(pole, groups, fewest) for pole in questionnaire.poles]
    return tuple(
        ShownRole(role, len(group), tuple(side[role] for side in sides)) for role, group in groups.items() if role
    )


def _all_may_be_shown(sizes: Sequence[int], fewest: int) -> bool:
    """Whether no group is guarded, nor what it leaves of the team, which is one group or more."""
    return not any(_is_guarded(size, fewest) for size in sizes)


def _role_scores(pole: Pole, groups: dict[Role | None, list[Person]], fewest: int) -> dict[Role | None, RoleScore]:
    """How each role scores a side; none, if in one of them too few have a score, for the team's would tell theirs."""
    scores = {role: _scores(pole, group) for role, group in groups.items()}
    if not _all_may_be_shown([len(own) for own in scores.values()], fewest):
        return {role: RoleScore(pole, reason="would_reveal") for role in groups}
    return {role: RoleScore(pole, median(own), None if own else "too_few_people") for role, own in scores.items()}


def _scores(pole: Pole, group: Sequence[Person]) -> list[Fraction]:
    own = (person.scores.pole(pole.id).score for person in group)
    return [score for score in own if score is not None]
