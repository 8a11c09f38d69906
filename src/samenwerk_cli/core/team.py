"""From the scores of several people to those of their team, question by question and side by side.

- Every figure is a median over people who were scored one by one, so three people at either end are not fifty each.
- A question that splits the team has no score: talking comes first. Then come finding out, acting, and what to keep.
- Nothing here is fit to be shown: what may be shown of a small group is for whoever shows it.
"""

from __future__ import annotations

import statistics
from fractions import Fraction
from typing import TYPE_CHECKING, Literal, NamedTuple

from samenwerk_cli.core.agreement import agreement, mean_deviation
from samenwerk_cli.core.questionnaire import POSITIONS
from samenwerk_cli.core.score import STRONG_FROM, band_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from samenwerk_cli.core.agreement import Agreement
    from samenwerk_cli.core.questionnaire import Pole, Position, Question, Questionnaire
    from samenwerk_cli.core.score import Band, FieldScore, QuestionScore

TeamKind = Literal["talk", "find_out", "act", "keep"]
"""What a question asks of a team: to talk first, to find out, to act, or to keep and share."""

FIND_OUT_FIRST, FIND_OUT_TOO = Fraction(1, 2), Fraction(1, 4)
"""The share of `unknown` from which finding out comes before acting, and from which it comes at all."""


class TeamQuestion(NamedTuple):
    """One question as a team answered it.

    `counts` says how many chose each of the five answers; `applicable` counts everyone but those for whom it is `n/a`.
    `step_for` is the answer whose step fits the team, for `act`.
    """

    question: Question
    counts: tuple[int, ...]
    unknown: int
    applicable: int
    score: Fraction | None
    agreement: Agreement | None
    deviation: Fraction
    kind: TeamKind | None
    step_for: Position | None

    @property
    def answered(self) -> int:
        """How many people chose one of the five answers."""
        return sum(self.counts)

    @property
    def band(self) -> Band | None:
        """The band of the score."""
        return None if self.score is None else band_of(self.score)

    @property
    def blind_spot(self) -> bool:
        """Whether at least a quarter does not know."""
        return self.applicable > 0 and Fraction(self.unknown, self.applicable) >= FIND_OUT_TOO


class TeamPole(NamedTuple):
    """One side as a team sees it: the median of those who have a score, and how many they are."""

    pole: Pole
    score: Fraction | None
    people: int
    importance: Fraction

    @property
    def band(self) -> Band | None:
        """The band of the score."""
        return None if self.score is None else band_of(self.score)


class TeamField(NamedTuple):
    """One tension field as a team answered it."""

    questionnaire: Questionnaire
    people: int
    poles: tuple[TeamPole, TeamPole]
    questions: tuple[TeamQuestion, ...]


def score_team(questionnaire: Questionnaire, people: Sequence[FieldScore]) -> TeamField:
    """The team's figures on one field, from those of everyone who answered something of it."""
    first, second = (_pole(pole, people) for pole in questionnaire.poles)
    questions = zip(*(person.questions for person in people), strict=True)
    return TeamField(questionnaire, len(people), (first, second), tuple(_question(list(each)) for each in questions))


def median(figures: Iterable[Fraction | int]) -> Fraction | None:
    """The exact middle of some figures, or of the two in the middle; of none, None."""
    listed = [Fraction(figure) for figure in figures]
    return statistics.median(listed) if listed else None


def _pole(pole: Pole, people: Sequence[FieldScore]) -> TeamPole:
    own = [person.pole(pole.id) for person in people]
    scores = [score.score for score in own if score.score is not None]
    importance = median(score.importance for score in own)
    return TeamPole(pole, median(scores), len(scores), Fraction(1) if importance is None else importance)


def _question(scored: Sequence[QuestionScore]) -> TeamQuestion:
    question, given = scored[0].question, [each.answer for each in scored]
    counts = tuple(given.count(position) for position in POSITIONS)
    unknown, applicable = given.count("unknown"), len(given) - given.count("n/a")
    label = agreement(counts)
    score = None if label == "split" else median(each.score for each in scored if each.score is not None)
    kind = _kind(score, label, Fraction(unknown, applicable or 1))
    step_for = _most_chosen_weak(question, counts) if kind == "act" else None
    return TeamQuestion(question, counts, unknown, applicable, score, label, mean_deviation(counts), kind, step_for)


def _kind(score: Fraction | None, label: Agreement | None, unknown: Fraction) -> TeamKind | None:
    """What the question asks of the team; the first that holds."""
    if label == "split":
        return "talk"
    if unknown >= FIND_OUT_FIRST:
        return "find_out"
    if score is not None and score < STRONG_FROM:
        return "act"
    if unknown >= FIND_OUT_TOO:
        return "find_out"
    return "keep" if score is not None and label == "agreed" else None


def _most_chosen_weak(question: Question, counts: Sequence[int]) -> Position:
    """Of the answers that score under 75, the one that most people chose; of equals the lower."""
    weak = [position for position in POSITIONS if question.points(position) < STRONG_FROM]
    return max(weak, key=lambda position: (counts[position - 1], -position))
