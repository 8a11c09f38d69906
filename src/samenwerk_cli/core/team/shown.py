"""What may be shown of a field that a team answered, as values; `privacy` decides what that is.

Nothing else of a closed team may be printed. What may not be shown is None, and `reason` says why.
"""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, NamedTuple

from samenwerk_cli.core.field.bands import STRONG_FROM, band_of
from samenwerk_cli.core.person.score import BLIND_SPOT_SHARE

if TYPE_CHECKING:
    from samenwerk_cli.core.answers.roles import Role
    from samenwerk_cli.core.codes import Agreement, Alike, Band, Hidden, Kind, Position, Unanswerable
    from samenwerk_cli.core.field.questionnaire import Pole, Question, Questionnaire
    from samenwerk_cli.core.person.score import Balance

FIND_OUT_FIRST = Fraction(1, 2)
"""The share of `unknown` and `unseen` together from which finding out comes before acting."""


class ShownQuestion(NamedTuple):
    """What may be shown of a question; what may not is None, and `reason` says why there is no score.

    `nearly_everyone` is what all gave, or all but one; counts, score and label are then hidden. The last five are for
    the rules, and are never printed as figures: which share of those who took part does not know, and which does not
    get to see it, how far the answers are from their mean on average (for the order), which answer most chose, and
    which of those that score under 75; of equals the lower.
    """

    place: int
    question: Question
    counts: tuple[int, ...] | None = None
    answered: int | None = None
    unknown: int | None = None
    unseen: int | None = None
    not_applicable: int | None = None
    open: int | None = None
    score: Fraction | None = None
    agreement: Agreement | None = None
    nearly_everyone: Alike | None = None
    reason: Hidden | None = None
    unknown_share: Fraction = Fraction()
    unseen_share: Fraction = Fraction()
    deviation: Fraction = Fraction()
    most: Position | None = None
    weakest: Position | None = None

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
    def blind_spot(self) -> bool:
        """Whether at least a quarter does not know, or at least half does not know or see it."""
        return self.unknown_share >= BLIND_SPOT_SHARE or self.hardly_known

    @property
    def silent_share(self) -> Fraction:
        """Which share of those who took part does not know, or does not get to see it."""
        return self.unknown_share + self.unseen_share

    @property
    def hardly_known(self) -> bool:
        """Whether at least half does not know or does not see it, so that finding out comes before acting."""
        return self.silent_share >= FIND_OUT_FIRST

    @property
    def silence(self) -> tuple[Unanswerable, ...]:
        """What makes it a blind spot: not knowing, not seeing, or both, where it takes both to make half."""
        if self.unknown_share >= FIND_OUT_FIRST or not self.hardly_known:
            return ("unknown",)
        return ("unseen",) if self.unseen_share >= FIND_OUT_FIRST else ("unknown", "unseen")

    @property
    def kind(self) -> Kind | None:
        """What the question asks of the team, as long as it did not agree on an answer; the first that holds."""
        if self.agreement == "split":
            return "talk"
        if self.hardly_known:
            return "find_out"
        if self.level is not None and self.level < STRONG_FROM:
            return "act"
        if self.blind_spot:
            return "find_out"
        return "keep" if self.level is not None and self.agreed else None


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


class ShownRole(NamedTuple):
    """What may be shown of a role: of how many people it is, and how they score both sides; that alone of a side."""

    role: Role
    people: int | None
    poles: tuple[ShownPole, ...]
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
