"""From answers to scores, on exact fractions. The rules are told in docs/scoring.md.

- A pole's score is the mean of its answered questions. `n/a` and `unseen` leave the denominator; `unknown` and open
  questions stay in it. There is a score only if more than half of the applicable questions, and at least two, are
  answered.
- The balance is the first pole's score minus the second's; it needs three answered questions in each pole.
- Nothing is imputed, nothing is added up over fields.
"""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, NamedTuple

from samenwerk_cli.core.answers.answers import answer_to
from samenwerk_cli.core.field.bands import FEWEST_FOR_CERTAINTY, FEWEST_FOR_SCORE, band_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from samenwerk_cli.core.answers.answers import FieldAnswers
    from samenwerk_cli.core.codes import Answer, Band, NoFigure, State
    from samenwerk_cli.core.field.questionnaire import Pole, Question, Questionnaire

UNEVEN_FROM = 25
"""Two poles this far apart, one whole answer step, are uneven."""

ENOUGH_FOR_SCORE = Fraction(1, 2)
"""The share of the applicable questions of a side of which more must be answered for a score."""

FEWEST_FOR_BALANCE = 3

BLIND_SPOT_SHARE = Fraction(1, 4)
USUAL_IMPORTANCE = 1


class QuestionScore(NamedTuple):
    """One question: the answer that counts, what it scores (0 to 100), and what was written beside it.

    `place` is its place in the questionnaire, counted from 0.
    """

    place: int
    question: Question
    answer: Answer | None
    score: Fraction | None
    note: str | None
    minority: str | None = None


class PoleScore(NamedTuple):
    """How well one side is looked after, 0 to 100, and what that rests on.

    `applicable` counts the questions that were neither `n/a` nor `unseen`; `answered` those of them with an answer from
    1 to 5.
    """

    pole: Pole
    score: Fraction | None
    reason: NoFigure | None
    answered: int
    applicable: int
    not_applicable: int
    unseen: int
    unknown: int
    importance: int

    @property
    def band(self) -> Band | None:
        """The band of the score."""
        return None if self.score is None else band_of(self.score)

    @property
    def blind_spot(self) -> bool:
        """Whether at least a quarter of the applicable questions was answered with `unknown`."""
        return self.applicable > 0 and Fraction(self.unknown, self.applicable) >= BLIND_SPOT_SHARE


class Balance(NamedTuple):
    """Are both sides about equally solid? `difference` is the first pole's score minus the second's."""

    difference: Fraction | None
    state: State | None
    weaker: Pole | None
    tentative: bool
    reason: NoFigure | None


Side = tuple["Pole", "Fraction | None", int]
"""A side of a field, its score, and how many answers that rests on."""


class FieldScore(NamedTuple):
    """One person's scores on one tension field."""

    questionnaire: Questionnaire
    version: int
    poles: tuple[PoleScore, PoleScore]
    questions: tuple[QuestionScore, ...]

    @property
    def balance(self) -> Balance:
        """How the two sides compare."""
        first, second = ((each.pole, each.score, each.answered) for each in self.poles)
        return compare_sides(first, second)

    def pole(self, pole_id: str) -> PoleScore:
        """The score of the pole with this id."""
        return next(score for score in self.poles if score.pole.id == pole_id)

    @property
    def answered(self) -> int:
        """How many questions have an answer from 1 to 5."""
        return sum(pole.answered for pole in self.poles)


def score_field(questionnaire: Questionnaire, answers: FieldAnswers) -> FieldScore:
    """Score what one person answered to one field."""
    questions = tuple(_score_question(place, each, answers) for place, each in enumerate(questionnaire.questions))
    first, second = (
        _score_pole(pole, [scored for scored in questions if scored.question.pole == pole.id], answers)
        for pole in questionnaire.poles
    )
    return FieldScore(questionnaire, answers.version or questionnaire.version, (first, second), questions)


def compare_sides(first: Side, second: Side) -> Balance:
    """The balance between two sides, or the reason why there is none."""
    (left, left_score, left_answered), (right, right_score, right_answered) = first, second
    if left_score is None or right_score is None:
        return Balance(None, None, None, tentative=False, reason="no_score")
    fewest = min(left_answered, right_answered)
    if fewest < FEWEST_FOR_BALANCE:
        return Balance(None, None, None, tentative=False, reason="too_few_answers")
    difference = left_score - right_score
    tentative = fewest < FEWEST_FOR_CERTAINTY
    if abs(difference) < UNEVEN_FROM:
        return Balance(difference, "balanced", None, tentative, None)
    return Balance(difference, "uneven", left if difference < 0 else right, tentative, None)


def _score_question(place: int, question: Question, answers: FieldAnswers) -> QuestionScore:
    answer, given = answer_to(question, answers), answers.to(question.id)
    score = Fraction(question.points(answer)) if isinstance(answer, int) else None
    return QuestionScore(place, question, answer, score, given.note, given.minority)


def _score_pole(pole: Pole, own: Sequence[QuestionScore], answers: FieldAnswers) -> PoleScore:
    given = [scored.answer for scored in own]
    points = [scored.score.numerator for scored in own if scored.score is not None]
    not_applicable, unseen = given.count("n/a"), given.count("unseen")
    applicable = len(own) - not_applicable - unseen
    reason = _why_no_score(len(points), applicable)
    return PoleScore(
        pole=pole,
        score=None if reason else Fraction(sum(points), len(points)),
        reason=reason,
        answered=len(points),
        applicable=applicable,
        not_applicable=not_applicable,
        unseen=unseen,
        unknown=given.count("unknown"),
        importance=answers.importance.get(pole.id, USUAL_IMPORTANCE),
    )


def _why_no_score(answered: int, applicable: int) -> NoFigure | None:
    if applicable == 0:
        return "nothing_applicable"
    if answered < FEWEST_FOR_SCORE or answered <= ENOUGH_FOR_SCORE * applicable:
        return "too_few_answers"
    return None
