"""The data of a team's report: figures, ids and words of what may be shown, the language already chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from fractions import Fraction

    from samenwerk_cli.core.answers.roles import Role, Share
    from samenwerk_cli.core.codes import Agreement, Alike, Answer, Band, Hidden, Why
    from samenwerk_cli.core.report.data.person import BalanceData, StepData


class TogetherData(NamedTuple):
    """What the team agreed on in its meeting, what else was said, and the note that was made."""

    answer: Answer | None
    words: str
    score: Fraction | None
    minority: str | None
    note: str | None


class ResponseData(NamedTuple):
    """What one person answered, in an open session."""

    who: str
    role: Role | None
    answer: Answer | None
    note: str | None


class SpreadData(NamedTuple):
    """How a team answered one question.

    `choices` holds the five answers in words, each with how many chose it and, in an open session, who; `responses` are
    of an open session only; `label` says whether the team agrees, and `in_words` all there is to say of it on one line.
    """

    id: str
    pole: str
    question: str
    choices: tuple[tuple[str, int | None, tuple[str, ...]], ...]
    answered: int | None
    unknown: int | None
    score: Fraction | None
    band: Band | None
    agreement: Agreement | None
    nearly_everyone: Alike | None
    reason: Hidden | None
    label: str
    in_words: str
    unknown_by: tuple[str, ...]
    responses: tuple[ResponseData, ...] | None
    together: TogetherData | None

    @property
    def counts(self) -> tuple[int, ...] | None:
        """How many chose each answer, if that may be shown."""
        return tuple(count for _, count, _ in self.choices if count is not None) or None


class TeamPoleData(NamedTuple):
    """One side of a field as the team sees it."""

    id: str
    title: str
    score: Fraction | None
    band: Band | None
    people: int | None
    importance: Fraction | None
    reason: Hidden | None
    in_words: str
    rests_on: str
    wish: str | None


class RolePoleData(NamedTuple):
    """One side as one role sees it; without a score `reason` says why."""

    id: str
    score: Fraction | None
    reason: Hidden | None


class RoleData(NamedTuple):
    """How one role scores both sides."""

    role: Role
    people: int | None
    poles: tuple[RolePoleData, ...]
    reason: Hidden | None


class TeamFieldData(NamedTuple):
    """All that may be said about one field; `groups` are headings with lines under them."""

    id: str
    version: int
    title: str
    summary: str
    people: int | None
    poles: tuple[TeamPoleData, TeamPoleData]
    balance: BalanceData
    groups: tuple[tuple[str, tuple[str, ...]], ...]
    questions: tuple[SpreadData, ...]
    roles: tuple[RoleData, ...]
    reason: Hidden | None


class SubjectData(NamedTuple):
    """One subject of the agenda."""

    rank: int
    field: str
    question: str
    why: Why
    talk: str
    minutes: int


class TeamData(NamedTuple):
    """A team's report as programs read it."""

    people: int
    invited: int | None
    min_group: int | None
    share: Share
    fields: tuple[TeamFieldData, ...]
    agenda: tuple[SubjectData, ...]
    steps: tuple[StepData, ...]
