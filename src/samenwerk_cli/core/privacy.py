"""What may be shown of a field that a team answered, to someone outside the team with one report in hand.

The groups that such a reader can tell apart are the roles, and everyone but one role. Those of fewer than k = 5 people
are guarded: whatever is printed must fit more than one way in which they can have answered, question by question. An
open session is not guarded: it shows all.

- A field of fewer than k people shows nothing; a question or a side that fewer than k people answered has no figures.
- Roles are shown all or none: all, if every role of the team, and those without one, are at least k people, or nobody,
  on this field. To hide the small ones together is not enough, even if they are k people: when five of ten people score
  0 on a growth pole (their median), at least three of them chose 1 throughout; if just three of the ten chose 1,
  everyone who is hidden chose otherwise. The number of people of a role is hidden with its scores, and all roles have
  one reason, since two would tell sizes apart.
- Where all, or all but one, of those who answered chose the same, only that answer is named; so too where all, or all
  but one, of the team do not know. The label would tell which of both it is, so it is hidden too.
- Nobody is told apart by silence: how many do not know is printed, not who.

Why this is enough for a role of fewer than k people, even for a reader who knows who has which role. Then nothing
about roles is shown, and everything that is shown stays the same when two people trade all their answers. Two people
who differ on a question, one of them in the role, can trade, and the role has other answers. If nobody differs, the
counts are hidden, and one person can have answered otherwise without a trace: the one who scores lowest, lower, or the
one who scores highest, higher; the medians of k or more people do not move. Who all left a question open may also have
found it not applicable: neither is counted in print.

Steps and the agenda are made from what is shown, and so tell no more.
"""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Literal, NamedTuple

from samenwerk_cli.core.agreement import mean_deviation
from samenwerk_cli.core.questionnaire import POSITIONS
from samenwerk_cli.core.roles import ROLE_IDS
from samenwerk_cli.core.score import BLIND_SPOT_SHARE, Balance, band_of, compare_sides
from samenwerk_cli.core.team import median, mostly_split, score_team

if TYPE_CHECKING:
    from collections.abc import Sequence

    from samenwerk_cli.core.agreement import Agreement
    from samenwerk_cli.core.questionnaire import Pole, Position, Question, Questionnaire
    from samenwerk_cli.core.roles import Role
    from samenwerk_cli.core.score import Band, FieldScore
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

    `nearly_everyone` is the answer of all, or all but one; counts, score and label are then hidden. `asked` is how many
    people it concerned: it is for the rules, and is not printed.
    """

    place: int
    question: Question
    asked: int = 0
    counts: tuple[int, ...] | None = None
    answered: int | None = None
    unknown: int | None = None
    score: Fraction | None = None
    agreement: Agreement | None = None
    nearly_everyone: Position | Literal["unknown"] | None = None
    reason: Hidden | None = None

    @property
    def level(self) -> Fraction | None:
        """The score, or what the answer scores that nearly everyone gave."""
        if isinstance(self.nearly_everyone, int):
            return Fraction(self.question.points(self.nearly_everyone))
        return self.score

    @property
    def band(self) -> Band | None:
        """The band of the score."""
        return None if self.score is None else band_of(self.score)

    @property
    def agreed(self) -> bool:
        """Whether the team agrees, or nearly everyone chose the same."""
        return self.agreement == "agreed" or isinstance(self.nearly_everyone, int)

    @property
    def deviation(self) -> Fraction:
        """How far the answers are from their mean, on average; 0 where they are hidden."""
        return Fraction() if self.counts is None else mean_deviation(self.counts)

    @property
    def unknown_share(self) -> Fraction:
        """Which share of those whom it concerned does not know."""
        if self.nearly_everyone == "unknown":
            return Fraction(1)
        return Fraction(self.unknown or 0, self.asked or 1)

    @property
    def blind_spot(self) -> bool:
        """Whether at least a quarter does not know."""
        return self.unknown_share >= BLIND_SPOT_SHARE


class ShownPole(NamedTuple):
    """What may be shown of a side: the team's score, of how many people it is the median, and how much it is wanted."""

    pole: Pole
    score: Fraction | None = None
    people: int | None = None
    importance: Fraction | None = None
    reason: Hidden | None = None

    @property
    def band(self) -> Band | None:
        """The band of the score."""
        return None if self.score is None else band_of(self.score)


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
    poles: tuple[ShownPole, ShownPole]
    balance: Balance
    questions: tuple[ShownQuestion, ...]
    roles: tuple[ShownRole, ...]
    reason: Hidden | None = None

    def pole(self, pole_id: str) -> ShownPole:
        """The side with this id."""
        return next(pole for pole in self.poles if pole.pole.id == pole_id)


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
        people: the whole team, also those who answered nothing of this field.
        min_group: the fewest people of whom something is shown.
        open_session: whether every one of them shares openly; then everything is shown.

    Raises:
        ValueError: `min_group` is lower than `FEWEST_TO_SHOW`.
    """
    if min_group < FEWEST_TO_SHOW:
        raise ValueError(f"min_group must be {FEWEST_TO_SHOW} or more, not {min_group}")
    fewest = 0 if open_session else min_group
    took_part = [person for person in people if _took_part(person)]
    if len(took_part) < fewest:
        return _nothing(questionnaire)
    team = score_team(questionnaire, [person.scores for person in took_part])
    questions = tuple(_question(question, team.people, fewest) for question in team.questions)
    first, second = (_pole(pole, questions, fewest) for pole in team.poles)
    return ShownField(
        questionnaire,
        team.people,
        (first, second),
        _balance(team.poles, first, second),
        questions,
        _roles(questionnaire, people, fewest),
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


def _pole(team: TeamPole, questions: Sequence[ShownQuestion], fewest: int) -> ShownPole:
    """A side; that the team is too divided for a score follows from the labels that are shown, and tells no more."""
    if mostly_split([each.agreement for each in questions if each.question.pole == team.pole.id]):
        return ShownPole(team.pole, importance=team.importance, reason="split")
    if team.score is None or team.people < fewest:
        return ShownPole(team.pole, importance=team.importance, reason="too_few_people")
    return ShownPole(team.pole, team.score, team.people, team.importance)


def _balance(team: tuple[TeamPole, TeamPole], first: ShownPole, second: ShownPole) -> Balance:
    """How the sides compare: their medians, by the rules for one person, over the answers of all."""
    return compare_sides((first.pole, first.score, team[0].answered), (second.pole, second.score, team[1].answered))


def _question(team: TeamQuestion, people: int, fewest: int) -> ShownQuestion:
    alike = _nearly_everyone(team, people, fewest)
    shown = ShownQuestion(team.place, team.question, team.applicable, nearly_everyone=alike)
    if alike == "unknown":
        return shown._replace(reason="would_reveal")
    shown = shown._replace(unknown=team.unknown)
    if team.answered < fewest:
        return shown._replace(reason="too_few_people")
    shown = shown._replace(answered=team.answered)
    if alike is not None:
        return shown._replace(reason="would_reveal")
    return shown._replace(counts=team.counts, score=team.score, agreement=team.agreement, reason=_why_no_score(team))


def _nearly_everyone(team: TeamQuestion, people: int, fewest: int) -> Position | Literal["unknown"] | None:
    """The answer of all, or all but one: of those who chose one of the five, or of the whole team."""
    if fewest == 0:
        return None
    most = max(POSITIONS, key=lambda position: team.counts[position - 1])
    if team.answered >= fewest and team.counts[most - 1] >= team.answered - 1:
        return most
    return "unknown" if team.unknown >= people - 1 else None


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
        poles = tuple(RoleScore(pole, reason="would_reveal") for pole in questionnaire.poles)
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
) -> dict[Role | None, RoleScore]:
    """How each role scores a side; none, if in one of them too few have a score, for the team's would tell theirs."""
    scores = {role: _scores(place, group) for role, group in groups.items()}
    if not _all_may_be_shown([len(own) for own in scores.values()], fewest):
        return {role: RoleScore(pole, reason="would_reveal") for role in groups}
    return {role: RoleScore(pole, median(own), None if own else "too_few_people") for role, own in scores.items()}


def _scores(place: int, group: Sequence[Person]) -> list[Fraction]:
    own = (person.scores.poles[place].score for person in group)
    return [score for score in own if score is not None]
