"""What changed between two runs of one person, or between two things that a team agreed on. See docs/scoring.md.

- A question is compared if its wording is the same in both runs, and both have an answer from 1 to 5. Both scores of a
  side are worked out over just those questions, so that they rest on the same ones.
- Whether there are enough of them is decided as always; `n/a` or `unseen` in either run leaves the count.
- A difference of less than 25, one answer step, is "about the same".
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from samenwerk_cli.core.answers.answers import FieldAnswers, Given, still_counts
from samenwerk_cli.core.person.score import UNEVEN_FROM, score_field

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from fractions import Fraction

    from samenwerk_cli.core.answers.answers import Answers
    from samenwerk_cli.core.codes import Answer, Direction, LeftOutReason, NoFigure, Position
    from samenwerk_cli.core.field.questionnaire import Pole, Question, Questionnaire
    from samenwerk_cli.core.person.score import FieldScore

CHANGED_FROM = UNEVEN_FROM
"""Points on a side, of one person: less is about the same."""


class QuestionChange(NamedTuple):
    """A question that was compared, with both answers; `difference` is in points, -100 to 100."""

    question: Question
    before: Position
    after: Position

    @property
    def difference(self) -> int:
        """The points of the later answer minus those of the earlier one."""
        return self.question.points(self.after) - self.question.points(self.before)


class LeftOut(NamedTuple):
    """A question that was not compared; of one that is gone only the id is left."""

    id: str
    question: Question | None
    reason: LeftOutReason


class PoleChange(NamedTuple):
    """One side, both scores (0 to 100) over the same questions; without scores `reason` says why."""

    pole: Pole
    questions: int
    before: Fraction | None
    after: Fraction | None
    reason: NoFigure | None

    @property
    def difference(self) -> Fraction | None:
        """The later score minus the earlier one, -100 to 100."""
        return None if self.before is None or self.after is None else self.after - self.before

    @property
    def direction(self) -> Direction | None:
        """Whether the side stands higher or lower, or about the same."""
        if self.difference is None:
            return None
        return "same" if abs(self.difference) < CHANGED_FROM else direction_of(self.difference)


class FieldChange(NamedTuple):
    """One field in two runs: the scores over what can be compared, and what cannot."""

    questionnaire: Questionnaire
    before: FieldScore
    after: FieldScore
    questions: tuple[QuestionChange, ...]
    left_out: tuple[LeftOut, ...]

    @property
    def poles(self) -> tuple[PoleChange, ...]:
        """Both sides."""
        return tuple(
            PoleChange(before.pole, before.answered, before.score, after.score, before.reason)
            for before, after in zip(self.before.poles, self.after.poles, strict=True)
        )


def compare_field(questionnaire: Questionnaire, before: FieldAnswers, after: FieldAnswers) -> FieldChange:
    """What was answered to a field in two runs, over the questions that can be compared."""
    compared: list[QuestionChange] = []
    left_out: list[LeftOut] = []
    for question in questionnaire.questions:
        earlier, later = before.to(question.id).answer, after.to(question.id).answer
        reason = _why_left_out(question, before, after)
        if reason is not None:
            left_out.append(LeftOut(question.id, question, reason))
        elif isinstance(earlier, int) and isinstance(later, int):
            compared.append(QuestionChange(question, earlier, later))
    left_out += _gone(questionnaire, before, after)
    silent = [each.id for each in left_out if each.reason in ("not_applicable", "unseen")]
    return FieldChange(
        questionnaire,
        score_field(questionnaire, _just({each.question.id: each.before for each in compared}, silent)),
        score_field(questionnaire, _just({each.question.id: each.after for each in compared}, silent)),
        tuple(compared),
        tuple(left_out),
    )


def fields_answered(files: Iterable[Answers]) -> Counter[str]:
    """How many of these files answer something of each field, in the order in which fields come up."""
    return Counter(field for each in files for field, given in each.answers.items() if given.answered)


def direction_of(difference: Fraction | int) -> Direction:
    """Which way a difference goes, however small."""
    if difference == 0:
        return "same"
    return "higher" if difference > 0 else "lower"


def _why_left_out(question: Question, before: FieldAnswers, after: FieldAnswers) -> LeftOutReason | None:
    """The first reason that holds; None if the question can be compared."""
    earlier, later = before.to(question.id).answer, after.to(question.id).answer
    reasons: dict[LeftOutReason, bool] = {
        "wording_changed": not (still_counts(question, before.version) and still_counts(question, after.version)),
        "not_applicable": "n/a" in (earlier, later),
        "unseen": "unseen" in (earlier, later),
        "unknown": "unknown" in (earlier, later),
        "not_answered": earlier is None and later is None,
        "only_after": earlier is None,
        "only_before": later is None,
    }
    return next((reason for reason, holds in reasons.items() if holds), None)


def _gone(questionnaire: Questionnaire, *runs: FieldAnswers) -> Iterator[LeftOut]:
    """Questions that were answered in either run, and that the field no longer has."""
    answered = [each for run in runs for each, given in run.given.items() if given.answer is not None]
    for question_id in dict.fromkeys(answered):
        if questionnaire.question(question_id) is None:
            yield LeftOut(question_id, None, "gone")


def _just(answers: dict[str, Position], silent: list[str]) -> FieldAnswers:
    """Answers to just these questions; those that did not apply, or could not be seen, leave the count."""
    given: dict[str, Answer] = {**answers, **dict.fromkeys(silent, "n/a")}
    return FieldAnswers(given={question_id: Given(answer=answer) for question_id, answer in given.items()})
