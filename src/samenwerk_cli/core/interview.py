"""The interview as a value: what is asked now, and what follows from each move.

Rules: a move returns a new interview and changes nothing in the old one; an illegal move raises `IllegalMove` and
nothing happens. After an answer comes the next open turn, then the first open one anywhere, then the end. `back` goes
the way that was come, and further back in order; from there, and from a correction by `jump`, answers lead back along
the way. The faces only show turns and pass on moves.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Literal

from samenwerk_cli.core.answers import (
    LONGEST_NOTE,
    LONGEST_TEXT,
    Answers,
    FieldAnswers,
    Given,
    answer_to,
    still_counts,
)
from samenwerk_cli.core.questionnaire import ANSWERS, Answer, Pole, Question, Questionnaire
from samenwerk_cli.core.roles import ROLE_IDS, SHARES

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

AboutKey = Literal["subject", "we", "role", "name", "share"]
AT_THE_START: tuple[AboutKey, ...] = ("subject", "we", "role", "name")
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


@dataclass(frozen=True, slots=True)
class ImportanceTurn:
    """Do you want to work on this side in the coming three months?"""

    questionnaire: Questionnaire
    pole: Pole


Turn = AboutTurn | QuestionTurn | ImportanceTurn


@dataclass(frozen=True, slots=True)
class Interview:
    """A conversation at one moment: its turns, the answers so far, and the turn that it is at.

    `trail` is the way that was come; `returning` is the way forward again after going back or jumping.
    """

    turns: tuple[Turn, ...]
    answers: Answers
    at: int
    trail: tuple[int, ...] = ()
    returning: tuple[int, ...] = ()

    @property
    def current(self) -> Turn | None:
        """The turn that is asked now, or None when all has been asked."""
        return self.turns[self.at] if self.at < len(self.turns) else None

    @property
    def progress(self) -> tuple[int, int]:
        """How many questions of the whole run are answered, and how many there are."""
        questions = [turn for turn in self.turns if isinstance(turn, QuestionTurn)]
        return sum(not is_open(turn, self.answers) for turn in questions), len(questions)

    def answer(self, value: Any) -> Interview:
        """Record what was answered to the current turn and go on."""
        turn = self._must_be_at()
        return self._onward(_recorded(turn, value, self.answers))

    def keep(self) -> Interview:
        """Leave the earlier answer to the current turn as it is and go on."""
        if is_open(self._must_be_at(), self.answers):
            raise IllegalMove("there is no earlier answer to keep")
        return self._onward(self.answers)

    def back(self) -> Interview:
        """Go to the turn before."""
        if not self.trail and self.at == 0:
            raise IllegalMove("this is the first turn")
        before = self.trail[-1] if self.trail else self.at - 1
        jumped_from_there = self.returning[-1:] == (before,)
        returning = self.returning[:-1] if jumped_from_there else (*self.returning, self.at)
        return replace(self, at=before, trail=self.trail[:-1], returning=returning)

    def jump(self, index: int) -> Interview:
        """Go to a turn, counted from 0; `back` returns, and so does an answer if the turn was answered before."""
        if not 0 <= index < len(self.turns):
            raise IllegalMove("there is no such turn")
        if index == self.at:
            return self
        correcting = not is_open(self.turns[index], self.answers)
        returning = (*self.returning, self.at) if correcting else ()
        return replace(self, at=index, trail=(*self.trail, self.at), returning=returning)

    def note(self, text: str | None) -> Interview:
        """Put a note at the current question, or take it away."""
        turn = self._must_be_at()
        if not isinstance(turn, QuestionTurn):
            raise IllegalMove("only a question takes a note")
        _must_be(len(text or "") <= LONGEST_NOTE)
        given = self.answers.of(turn.questionnaire.id).to(turn.question.id)
        return replace(self, answers=_with_given(self.answers, turn, given.answer, text))

    def given(self) -> Any:
        """What was answered to the current turn before, or None."""
        return _value(self._must_be_at(), self.answers)

    def noted(self) -> str | None:
        """The note at the current question, if there is one."""
        turn = self.current
        if not isinstance(turn, QuestionTurn):
            return None
        return self.answers.of(turn.questionnaire.id).to(turn.question.id).note

    def _must_be_at(self) -> Turn:
        if self.current is None:
            raise IllegalMove("the interview is over")
        return self.current

    def _onward(self, answers: Answers) -> Interview:
        trail = (*self.trail, self.at)
        if self.returning:
            return replace(self, answers=answers, at=self.returning[-1], trail=trail, returning=self.returning[:-1])
        later = (*range(self.at + 1, len(self.turns)), *range(self.at))
        following = next((index for index in later if is_open(self.turns[index], answers)), len(self.turns))
        return replace(self, answers=answers, at=following, trail=trail)


def begin(questionnaires: Sequence[Questionnaire], answers: Answers, *, only_questions: bool = False) -> Interview:
    """An interview on these fields that asks what the answers leave open.

    Args:
        questionnaires: the fields, in the order of asking.
        answers: what is answered already; brought up to date with the installed questionnaires.
        only_questions: leave out everything but the questions themselves.
    """
    fields = {each.id: _up_to_date(answers.of(each.id), each) for each in questionnaires}
    answers = answers.model_copy(update={"answers": answers.answers | fields})
    turns = tuple(_turns(questionnaires, answers, only_questions=only_questions))
    first = next((index for index, turn in enumerate(turns) if is_open(turn, answers)), len(turns))
    return Interview(turns, answers, first)


def is_open(turn: Turn, answers: Answers) -> bool:
    """Whether a turn still has to be asked; what was asked and skipped is not open."""
    match turn:
        case AboutTurn():
            return turn.key not in answers.model_fields_set
        case QuestionTurn():
            return answer_to(turn.question, answers.of(turn.questionnaire.id)) is None
        case ImportanceTurn():
            return turn.pole.id not in answers.of(turn.questionnaire.id).importance


def _turns(questionnaires: Sequence[Questionnaire], answers: Answers, *, only_questions: bool) -> Iterator[Turn]:
    if not only_questions and not _begun(answers):
        yield from (AboutTurn(key) for key in AT_THE_START)
    for questionnaire in questionnaires:
        total = len(questionnaire.questions)
        for number, question in enumerate(questionnaire.questions, start=1):
            yield QuestionTurn(questionnaire, question, number, total)
        if not only_questions:
            yield from (ImportanceTurn(questionnaire, pole) for pole in questionnaire.poles)
    if not only_questions:
        yield AboutTurn("share")


def _begun(answers: Answers) -> bool:
    return any(given.answer is not None for field in answers.answers.values() for given in field.given.values())


def _up_to_date(field: FieldAnswers, questionnaire: Questionnaire) -> FieldAnswers:
    """The answers under the installed version; those that no longer count are kept under `earlier`."""
    if field.version is None or field.version >= questionnaire.version:
        return field.model_copy(update={"version": questionnaire.version})
    counts = {each.id for each in questionnaire.questions if still_counts(each, field.version)}
    given = {question_id: each for question_id, each in field.given.items() if question_id in counts}
    past = {question_id: each for question_id, each in field.given.items() if question_id not in counts}
    poles = {pole.id for pole in questionnaire.poles}
    importance = {pole_id: each for pole_id, each in field.importance.items() if pole_id in poles}
    earlier = _with_earlier(field.earlier, past)
    update = {"version": questionnaire.version, "importance": importance, "given": given, "earlier": earlier}
    return field.model_copy(update=update)


def _with_earlier(earlier: Mapping[str, Given], past: Mapping[str, Given]) -> dict[str, Given]:
    """What is kept of former versions; a still older answer to the same question moves to a name of its own."""
    kept = dict(earlier)
    for question_id, given in past.items():
        name = question_id
        while name in kept:
            name = f"{name}-earlier"
        if name != question_id:
            kept[name] = kept[question_id]
        kept[question_id] = given
    return kept


def _value(turn: Turn, answers: Answers) -> Any:
    match turn:
        case AboutTurn():
            return getattr(answers, turn.key)
        case QuestionTurn():
            return answer_to(turn.question, answers.of(turn.questionnaire.id))
        case ImportanceTurn():
            return answers.of(turn.questionnaire.id).importance.get(turn.pole.id)


def _recorded(turn: Turn, value: Any, answers: Answers) -> Answers:
    match turn:
        case AboutTurn():
            _must_be(value is None or _fits(turn.key, value))
            return answers.model_copy(update={turn.key: value})
        case QuestionTurn():
            _must_be(value in ANSWERS and type(value) in (int, str))
            note = answers.of(turn.questionnaire.id).to(turn.question.id).note
            return _with_given(answers, turn, value, note)
        case ImportanceTurn():
            _must_be(value in IMPORTANCES and type(value) is int)
            field = answers.of(turn.questionnaire.id)
            changed = field.model_copy(update={"importance": field.importance | {turn.pole.id: value}})
            return _with_field(answers, turn.questionnaire.id, changed)


def _fits(key: AboutKey, value: Any) -> bool:
    allowed = {"role": ROLE_IDS, "share": SHARES}.get(key)
    return isinstance(value, str) and 0 < len(value) <= LONGEST_TEXT and (allowed is None or value in allowed)


def _must_be(allowed: bool) -> None:  # noqa: FBT001 - an assertion, not a flag
    if not allowed:
        raise IllegalMove("this cannot be answered here")


def _with_given(answers: Answers, turn: QuestionTurn, answer: Answer | None, note: str | None) -> Answers:
    field = answers.of(turn.questionnaire.id)
    given = field.given | {turn.question.id: Given(answer=answer, note=note or None)}
    in_order = {each.id: given.pop(each.id) for each in turn.questionnaire.questions if each.id in given}
    return _with_field(answers, turn.questionnaire.id, field.model_copy(update={"given": in_order | given}))


def _with_field(answers: Answers, field_id: str, field: FieldAnswers) -> Answers:
    return answers.model_copy(update={"answers": answers.answers | {field_id: field}})
