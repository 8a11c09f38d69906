"""What each question asks of a team, and the steps that follow; made from what may be shown, so it tells no more.

The kind of a step, the first that holds: what splits the team asks to talk first; what half or more do not know or do
not get to see, to find out; what scores under 75, to act, with the step of the most chosen answer that scores so (of
equals the lower); what a quarter or more do not know, to find out; what scores 75 or more and is agreed on, to keep and
share. Once the team has agreed on an answer together, that answer decides. What half or more do not get to see has no
step in the field, for one person need not see it: the team then finds who does. What is to be talked about is for the
agenda, and what is on the agenda is not among the steps to begin with. The rules are told in docs/team.md.
"""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from typing import TYPE_CHECKING

from samenwerk_cli.core.field.bands import STRONG_FROM
from samenwerk_cli.core.person.advice import MOST_TO_BEGIN_WITH, SCORE_OF_UNKNOWN, Advice, OwnStep, ranked, weaker_step
from samenwerk_cli.core.team import say
from samenwerk_cli.core.team.agenda import agenda

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from samenwerk_cli.core.codes import Answer, Kind
    from samenwerk_cli.core.field.questionnaire import Question
    from samenwerk_cli.core.team.agenda import Agreed
    from samenwerk_cli.core.team.shown import ShownField, ShownQuestion


def advise_team(fields: Sequence[ShownField], agreed: Agreed | None = None) -> tuple[Advice, ...]:
    """Every step that a team's answers call for, ranked, with at most three to begin with.

    What is on the agenda is not to begin with: its own step stands there, and takes one of the three places, of which
    one at least is left. Made from what may be shown, the agenda tells no more by what it leaves out.
    """
    on_agenda = _on_agenda(fields, agreed)
    ordered = ranked(step for field in fields for step in (*_weaker(field), *_steps(field, agreed or {})))
    to_do = [step for step in ordered if step.kind != "talk"]
    left = max(MOST_TO_BEGIN_WITH - sum(_key(step) in on_agenda for step in to_do), 1)
    choices = {
        _key(step): step.choice for step in ranked((each for each in to_do if _key(each) not in on_agenda), left)
    }
    return tuple(replace(step, choice=choices.get(_key(step), "lower")) for step in ordered)


def suggested(fields: Sequence[ShownField], agreed: Agreed | None = None) -> Iterator[Advice]:
    """The steps that a team can choose from: those to begin with, and those that its agenda has with a subject."""
    on_agenda = _on_agenda(fields, agreed)
    for step in advise_team(fields, agreed):
        if step.start_here or (step.kind != "talk" and _key(step) in on_agenda):
            yield step


def _on_agenda(fields: Sequence[ShownField], agreed: Agreed | None) -> set[tuple[str, str]]:
    return {subject.key for subject in agenda(fields, agreed).subjects}


def _key(step: Advice) -> tuple[str, str | None]:
    """The ids of field and question; a field has at most one step that is of no question."""
    return step.field_id, None if step.question is None else step.question.question.id


def _kind_of_answer(question: Question, answer: Answer) -> Kind | None:
    if isinstance(answer, int):
        return "act" if question.points(answer) < STRONG_FROM else "keep"
    return None if answer == "n/a" else "find_out"


def _weaker(field: ShownField) -> Iterator[Advice]:
    if field.balance.weaker is not None:
        yield from weaker_step(field, _importance(field, field.balance.weaker.id))


def _steps(field: ShownField, agreed: Agreed) -> Iterator[Advice]:
    for asked in field.questions:
        question, together = asked.question, agreed.get((field.questionnaire.id, asked.question.id))
        kind = asked.kind if together is None else _kind_of_answer(question, together)
        if kind is None:
            continue
        answer = _answer(kind, asked, together)
        of_field = None if answer is None or kind == "keep" else question.step_for(answer)
        step = of_field or _own_step(kind, question)
        pole, importance = field.questionnaire.pole(question.pole), _importance(field, question.pole)
        yield Advice(kind, field, pole, importance, asked, answer, step, _score(kind, asked, together))


def _importance(field: ShownField, pole_id: str) -> Fraction:
    importance = field.pole(pole_id).importance
    return Fraction(1) if importance is None else importance


def _answer(kind: Kind, asked: ShownQuestion, together: Answer | None) -> Answer | None:
    """The answer that called for the step, if there is one."""
    if together is not None:
        return together
    if kind == "act":
        return asked.weakest
    return asked.silence[0] if kind == "find_out" else None


def _score(kind: Kind, asked: ShownQuestion, together: Answer | None) -> Fraction:
    """What the priority is worked out from; for a talk so that it becomes half of the mean deviation, or just half."""
    if kind == "keep":
        return Fraction(100)
    if kind == "talk":
        return 100 - 50 * asked.deviation if asked.counts else SCORE_OF_UNKNOWN
    if kind == "find_out":
        return SCORE_OF_UNKNOWN
    if isinstance(together, int):
        return Fraction(asked.question.points(together))
    return SCORE_OF_UNKNOWN if asked.level is None else asked.level


def _own_step(kind: Kind, question: Question) -> OwnStep:
    if kind == "talk":
        return OwnStep("gesprekken", say.talk_first(words=question.talk), say.talk_done())
    if kind == "find_out":
        return OwnStep("gesprekken", say.find_who_sees(), say.found_who_sees())
    return OwnStep("volhouden", say.keep(), say.keep_done())
