"""The data of a comparison between two runs: figures, ids and words, the language already chosen.

Texts have been made visible (see `visible`). What may not be shown of a team is None here, for every face alike.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from fractions import Fraction

    from samenwerk_cli.core.answers.roles import Role, Share
    from samenwerk_cli.core.change.team import Moves
    from samenwerk_cli.core.codes import (
        CautionCode,
        ChangeOf,
        Direction,
        FieldLeftOutReason,
        Hidden,
        LeftOutReason,
        NoFigure,
        Position,
        Verdict,
    )


class SideData(NamedTuple):
    """One side of the time: what the files say of it; dates as year-month-day, of a team the first and the last."""

    subject: str | None = None
    we: str | None = None
    date: str | None = None
    until: str | None = None
    role: Role | None = None
    name: str | None = None
    people: int | None = None


class PoleChangeData(NamedTuple):
    """One side of a field, before and after: how it compares in a few words, what that rests on, and what else to say.

    `steps` were among those to begin with. `questions` is of one person; `people`, `moves`, `nearly_everyone` and
    `verdict` are of a team.
    """

    id: str
    title: str
    before: Fraction | None
    after: Fraction | None
    direction: Direction | None
    reason: NoFigure | Hidden | None
    in_words: str | None
    rests_on: str | None
    sentences: tuple[str, ...] = ()
    steps: tuple[str, ...] = ()
    questions: int | None = None
    people: int | None = None
    moves: Moves | None = None
    nearly_everyone: Direction | None = None
    verdict: Verdict | None = None

    @property
    def difference(self) -> Fraction | None:
        """The later score minus the earlier one."""
        return None if self.before is None or self.after is None else self.after - self.before


class AnswerChangeData(NamedTuple):
    """A question that was compared, with both answers in words; the difference is in points."""

    id: str
    pole: str
    question: str
    before: Position
    after: Position
    before_words: str
    after_words: str
    difference: int


class LeftOutData(NamedTuple):
    """A question that was not compared; of one that is gone there are no words left."""

    id: str
    question: str | None
    reason: LeftOutReason


class FieldChangeData(NamedTuple):
    """One field, before and after; a team's answers are not compared one by one, and `note` tells if people are not."""

    id: str
    title: str
    summary: str
    paired: bool | None
    poles: tuple[PoleChangeData, ...]
    questions: tuple[AnswerChangeData, ...]
    not_compared: tuple[LeftOutData, ...]
    note: str | None = None

    @property
    def other_answers(self) -> tuple[AnswerChangeData, ...]:
        """The questions that were answered otherwise."""
        return tuple(answer for answer in self.questions if answer.before != answer.after)

    @property
    def has_steps(self) -> bool:
        """Whether a step stands beside one of its sides."""
        return any(pole.steps for pole in self.poles)


class FieldLeftOutData(NamedTuple):
    """A field that was answered on one side only."""

    id: str
    title: str
    reason: FieldLeftOutReason


class ChangeData(NamedTuple):
    """All there is to say about two runs; the last three are of a team, `both` the number of pairs."""

    of: ChangeOf
    before: SideData
    after: SideData
    cautions: tuple[CautionCode, ...]
    fields: tuple[FieldChangeData, ...]
    fields_not_compared: tuple[FieldLeftOutData, ...]
    both: int | None = None
    min_group: int | None = None
    share: Share | None = None
