"""The views of a team's report: figures, ids and words of what may be shown, the language already chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from fractions import Fraction

    from samenwerk_cli.core.answers.roles import Role, Share
    from samenwerk_cli.core.codes import Agreement, Alike, Answer, Band, Hidden, Why
    from samenwerk_cli.core.report.data.person import BalanceView, StepView


class TogetherView(NamedTuple):
    """What the team agreed on in its meeting, what else was said, and the note that was made."""

    answer: Answer | None
    words: str
    score: Fraction | None
    minority: str | None
    note: str | None


class ResponseView(NamedTuple):
    """What one person answered, in an open session."""

    who: str
    role: Role | None
    answer: Answer | None
    note: str | None


class SpreadView(NamedTuple):
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
    responses: tuple[ResponseView, ...] | None
    together: TogetherView | None

    @property
    def counts(self) -> tuple[int, ...] | None:
        """How many chose each answer, if that may be shown."""
        return tuple(count for _, count, _ in self.choices if count is not None) or None


class TeamPoleView(NamedTuple):
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


class RolePoleView(NamedTuple):
    """One side as one role sees it; without a score `reason` says why."""

    id: str
    score: Fraction | None
    reason: Hidden | None


class RoleView(NamedTuple):
    """How one role scores both sides."""

    role: Role
    people: int | None
    poles: tuple[RolePoleView, ...]
    reason: Hidden | None


class TeamFieldView(NamedTuple):
    """All that may be said about one field; `groups` are headings with lines under them."""

    id: str
    version: int
    title: str
    summary: str
    people: int | None
    poles: tuple[TeamPoleView, TeamPoleView]
    balance: BalanceView
    groups: tuple[tuple[str, tuple[str, ...]], ...]
    questions: tuple[SpreadView, ...]
    roles: tuple[RoleView, ...]
    reason: Hidden | None


class SubjectView(NamedTuple):
    """One subject of the agenda."""

    rank: int
    field: str
    question: str
    why: Why
    talk: str
    minutes: int


class TeamView(NamedTuple):
    """A team's report as programs read it."""

    people: int
    invited: int | None
    min_group: int | None
    share: Share
    fields: tuple[TeamFieldView, ...]
    agenda: tuple[SubjectView, ...]
    steps: tuple[StepView, ...]
