"""What can be asked in an interview, and what an answer to it makes of the answers.

Rule: what does not fit a turn raises `IllegalMove`, and nothing has happened.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from samenwerk_cli.core.answers.answers import LONGEST_NOTE, LONGEST_TEXT, answer_to
from samenwerk_cli.core.answers.roles import ROLE_IDS, SHARES
from samenwerk_cli.core.codes import ANSWERS

if TYPE_CHECKING:
    from samenwerk_cli.core.answers.answers import Answers, FieldAnswers, Given
    from samenwerk_cli.core.field.questionnaire import Pole, Question, Questionnaire

AboutKey = Literal["subject", "we", "role", "name", "share"]
QuestionId = tuple[str, str]
"""A question of a run: the ids of its field and of the question itself."""

Remark = Literal["note", "minority"]
"""What can be written beside an answer."""

IMPORTANCES = (0, 1, 2)


class IllegalMove(Exception):  # noqa: N818
    """A move that is not possible now; nothing has happened."""


@dataclass(frozen=True, slots=True)
class AboutTurn:
    """Something about the run itself: all are optional, and None means skipped."""

    key: AboutKey


@dataclass(frozen=True, slots=True)
class QuestionTurn:
    """One question; `number` of `total` in its field, from 1."""

    questionnaire: Questionnaire
    question: Question
    number: int
    total: int

    @property
    def id(self) -> QuestionId:
        """The ids of its field and of the question itself."""
        return self.questionnaire.id, self.question.id


@dataclass(frozen=True, slots=True)
class ImportanceTurn:
    """Which of the sides of all fields to work on first in the coming three months?"""

    poles: tuple[tuple[Questionnaire, Pole], ...]

    def given(self, answers: Answers) -> tuple[int | None, ...]:
        """What was answered about each side before, or None."""
        return tuple(answers.of(field.id).importance.get(pole.id) for field, pole in self.poles)


Turn = AboutTurn | QuestionTurn | ImportanceTurn


def is_open(turn: Turn, answers: Answers) -> bool:
    """Whether a turn still has to be asked; what was asked and skipped is not open."""
    if isinstance(turn, AboutTurn):
        return turn.key not in answers.model_fields_set
    return value_of(turn, answers) is None


def value_of(turn: Turn, answers: Answers) -> Any:
    """What was answered to a turn, or None."""
    match turn:
        case AboutTurn():
            return getattr(answers, turn.key)
        case QuestionTurn():
            return answer_to(turn.question, answers.of(turn.questionnaire.id))
        case ImportanceTurn():
            given = turn.given(answers)
            return None if None in given else given


def recorded(turn: Turn, value: Any, answers: Answers) -> Answers:
    """The answers with this answer to a turn.

    Raises:
        IllegalMove: it cannot be answered so.
    """
    match turn:
        case AboutTurn():
            _must_be(value is None or _fits(turn.key, value))
            return answers.model_copy(update={turn.key: value})
        case QuestionTurn():
            _must_be(value in ANSWERS and type(value) in (int, str))
            return _with_given(answers, turn, answer=value)
        case ImportanceTurn():
            _must_be(isinstance(value, tuple) and len(value) == len(turn.poles))
            _must_be(all(each in IMPORTANCES and type(each) is int for each in value))
            for (questionnaire, pole), each in zip(turn.poles, value, strict=True):
                field = answers.of(questionnaire.id)
                changed = field.model_copy(update={"importance": field.importance | {pole.id: each}})
                answers = _with_field(answers, questionnaire.id, changed)
            return answers


def remarked(turn: Turn, kind: Remark, text: str | None, answers: Answers) -> Answers:
    """The answers with this remark at a question, or without if there is no text.

    Raises:
        IllegalMove: the turn is no question, the text is too long, or it is about a minority where no team agreed.
    """
    if not isinstance(turn, QuestionTurn):
        raise IllegalMove("only a question takes a remark")
    if kind == "minority" and answers.kind != "consensus":
        raise IllegalMove("only a team has a minority")
    _must_be(len(text or "") <= LONGEST_NOTE)
    return _with_given(answers, turn, **{kind: text or None})


def _fits(key: AboutKey, value: Any) -> bool:
    allowed = {"role": ROLE_IDS, "share": SHARES}.get(key)
    return isinstance(value, str) and 0 < len(value) <= LONGEST_TEXT and (allowed is None or value in allowed)


def _must_be(allowed: bool) -> None:  # noqa: FBT001 - an assertion, not a flag
    if not allowed:
        raise IllegalMove("this cannot be answered here")


def given_to(turn: QuestionTurn, answers: Answers) -> Given:
    """All that was given to a question."""
    return answers.of(turn.questionnaire.id).to(turn.question.id)


def _with_given(answers: Answers, turn: QuestionTurn, **changed: Any) -> Answers:
    """The answers with something changed in what was given to a question; what was given beside it stays."""
    field = answers.of(turn.questionnaire.id)
    given = field.given | {turn.question.id: given_to(turn, answers).model_copy(update=changed)}
    in_order = {each.id: given.pop(each.id) for each in turn.questionnaire.questions if each.id in given}
    return _with_field(answers, turn.questionnaire.id, field.model_copy(update={"given": in_order | given}))


def _with_field(answers: Answers, field_id: str, field: FieldAnswers) -> Answers:
    return answers.model_copy(update={"answers": answers.answers | {field_id: field}})
