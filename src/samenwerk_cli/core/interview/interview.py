"""The interview as a value: what is asked now, and what follows from each move.

Rules: a move returns a new interview and changes nothing in the old one; an illegal move raises `IllegalMove` and
nothing happens. After an answer comes the next open turn, then the first open one anywhere, then the end. `back` goes
the way that was come, and further back in order; from there, and from a correction by `jump`, answers lead back along
the way. What was set aside, what a conversation does not begin with, and what opens a run when one goes on, is asked
only when someone jumps to it. The faces only show turns and pass on moves.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from samenwerk_cli.core.answers.answers import up_to_date
from samenwerk_cli.core.interview.turns import (
    AboutKey,
    AboutTurn,
    IllegalMove,
    ImportanceTurn,
    QuestionTurn,
    given_to,
    is_open,
    recorded,
    remarked,
    value_of,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from samenwerk_cli.core.answers.answers import Answers
    from samenwerk_cli.core.field.questionnaire import Questionnaire
    from samenwerk_cli.core.interview.turns import QuestionId, Remark, Turn

AT_THE_START: dict[str, tuple[AboutKey, ...]] = {
    "answers": ("subject", "we", "role", "name"),
    "consensus": ("subject", "we"),
}
AT_THE_END: dict[str, tuple[AboutKey, ...]] = {"answers": ("share",), "consensus": ()}
"""What is asked before and after the questions, by the kind of the file: a team's says nothing about anyone."""


@dataclass(frozen=True, slots=True)
class Interview:
    """A conversation at one moment: its turns, the answers so far, and the turn that it is at.

    `trail` is the way that was come; `returning` is the way forward again after going back or jumping; `aside` are the
    turns that are asked only when someone goes to them.
    """

    turns: tuple[Turn, ...]
    answers: Answers
    at: int
    trail: tuple[int, ...] = ()
    returning: tuple[int, ...] = ()
    aside: frozenset[int] = frozenset()

    @property
    def current(self) -> Turn | None:
        """The turn that is asked now, or None when all has been asked."""
        return self.turns[self.at] if self.at < len(self.turns) else None

    @property
    def progress(self) -> tuple[int, int]:
        """How many questions of the whole run are answered, and how many there are."""
        questions = [turn for turn in self.turns if isinstance(turn, QuestionTurn)]
        return sum(not is_open(turn, self.answers) for turn in questions), len(questions)

    def answered_of_first(self, count: int) -> int:
        """How many of the first so many turns are answered."""
        return sum(not is_open(turn, self.answers) for turn in self.turns[:count])

    def answer(self, value: Any) -> Interview:
        """Record what was answered to the current turn and go on."""
        return self.record(value).keep()

    def record(self, value: Any) -> Interview:
        """Record what was answered to the current turn and stay at it: there is more to say. `keep` goes on."""
        return replace(self, answers=recorded(self._must_be_at(), value, self.answers))

    def set_aside(self) -> Interview:
        """Leave the current question open and go on; it is asked again only when someone goes to it."""
        turn = self._must_be_at()
        if not isinstance(turn, QuestionTurn) or not is_open(turn, self.answers):
            raise IllegalMove("only an open question can be set aside")
        return self._onward(self.answers, self.aside | {self.at})

    def keep(self) -> Interview:
        """Leave the earlier answer to the current turn as it is and go on."""
        if is_open(self._must_be_at(), self.answers):
            raise IllegalMove("there is no earlier answer to keep")
        return self._onward(self.answers)

    def back(self) -> Interview:
        """Go to the turn before."""
        in_order = (place for place in reversed(range(self.at)) if place not in self.aside)
        before = self.trail[-1] if self.trail else next(in_order, None)
        if before is None:
            raise IllegalMove("this is the first turn")
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

    def remark(self, kind: Remark, text: str | None) -> Interview:
        """Put a note or a minority's view at the current question, or take it away."""
        return replace(self, answers=remarked(self._must_be_at(), kind, text, self.answers))

    def given(self) -> Any:
        """What was answered to the current turn before, or None."""
        return value_of(self._must_be_at(), self.answers)

    def remarked(self, kind: Remark) -> str | None:
        """The note, or what a minority thinks, at the current question, if there is one."""
        turn = self.current
        return getattr(given_to(turn, self.answers), kind) if isinstance(turn, QuestionTurn) else None

    def _must_be_at(self) -> Turn:
        if self.current is None:
            raise IllegalMove("the interview is over")
        return self.current

    def _onward(self, answers: Answers, aside: frozenset[int] | None = None) -> Interview:
        aside = self.aside if aside is None else aside
        onward = replace(self, answers=answers, trail=(*self.trail, self.at), aside=aside)
        if self.returning:
            return replace(onward, at=self.returning[-1], returning=self.returning[:-1])
        later = (*range(self.at + 1, len(self.turns)), *range(self.at))
        return replace(onward, at=_first_asked(self.turns, later, answers, aside))


def begin(questionnaires: Sequence[Questionnaire], answers: Answers, *, only_questions: bool = False) -> Interview:
    """An interview on these fields that asks what the answers leave open.

    Args:
        questionnaires: the fields, in the order of asking.
        answers: what is answered already; brought up to date with the installed questionnaires. What is asked besides
            questions follows from their kind: of one person, or of a team together.
        only_questions: leave out everything but the questions themselves.
    """
    answers = _brought_up_to_date(questionnaires, answers)
    questions: list[Turn] = [turn for each in questionnaires for turn in _questions(each)]
    if only_questions:
        return _begun_with(tuple(questions), answers)
    poles = tuple((each, pole) for each in questionnaires for pole in each.poles)
    opening, ending = AT_THE_START[answers.kind], AT_THE_END[answers.kind]
    turns = (*map(AboutTurn, opening), *questions, ImportanceTurn(poles), *map(AboutTurn, ending))
    skipped = (place for place, turn in enumerate(turns[: len(opening)]) if is_open(turn, answers))
    return _begun_with(turns, answers, frozenset(skipped if answers.answered else ()))


def begin_with(subjects: Sequence[QuestionId], questionnaires: Sequence[Questionnaire], answers: Answers) -> Interview:
    """An interview that asks these questions in this order, and the others of the fields only when someone goes to one.

    Args:
        subjects: the questions to ask, by the ids of field and question.
        questionnaires: the fields; their other questions come after those, in the order of the fields.
        answers: what is answered already; brought up to date with the installed questionnaires.
    """
    answers = _brought_up_to_date(questionnaires, answers)
    turns = {turn.id: turn for each in questionnaires for turn in _questions(each)}
    first = {each: turns[each] for each in subjects}
    aside = frozenset(range(len(first), len(turns)))
    return _begun_with(tuple((first | turns).values()), answers, aside)


def _begun_with(turns: tuple[Turn, ...], answers: Answers, aside: frozenset[int] = frozenset()) -> Interview:
    return Interview(turns, answers, _first_asked(turns, range(len(turns)), answers, aside), aside=aside)


def _first_asked(turns: Sequence[Turn], places: Iterable[int], answers: Answers, aside: frozenset[int]) -> int:
    """The first of these places that is asked of itself, or the end."""
    asked = (place for place in places if place not in aside and is_open(turns[place], answers))
    return next(asked, len(turns))


def _brought_up_to_date(questionnaires: Sequence[Questionnaire], answers: Answers) -> Answers:
    fields = {each.id: up_to_date(answers.of(each.id), each) for each in questionnaires}
    return answers.model_copy(update={"answers": answers.answers | fields})


def _questions(questionnaire: Questionnaire) -> Iterator[QuestionTurn]:
    total = len(questionnaire.questions)
    for number, question in enumerate(questionnaire.questions, start=1):
        yield QuestionTurn(questionnaire, question, number, total)
