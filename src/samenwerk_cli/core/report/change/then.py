"""What a comparison opens with: what was chosen together then, and what was advised, each under what it answers."""

from __future__ import annotations

import math
from fractions import Fraction
from typing import TYPE_CHECKING

from samenwerk_cli.core.change.person import fields_answered
from samenwerk_cli.core.person.advice import SCORE_OF_UNKNOWN
from samenwerk_cli.core.report import say as say_report
from samenwerk_cli.core.report.answers import answer_words
from samenwerk_cli.core.report.change import say
from samenwerk_cli.core.report.data.change import ChosenData
from samenwerk_cli.core.report.sections import Entry, Paragraphs, Section, Steps
from samenwerk_cli.core.report.steps import answer_of, because_of_scores, question_of, step_data
from samenwerk_cli.core.team.people import agreed_in
from samenwerk_cli.core.words.visible import one_line

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from samenwerk_cli.core.answers.answers import Answers
    from samenwerk_cli.core.codes import Answer
    from samenwerk_cli.core.field.questionnaire import Question, Questionnaire
    from samenwerk_cli.core.person.advice import Advice
    from samenwerk_cli.core.report.data.change import ChangeData
    from samenwerk_cli.core.report.data.person import StepData
    from samenwerk_cli.core.words.phrase import Lang

MOST_CHOSEN = 3
"""Of what was chosen together, what a comparison opens with: as many as one meeting gets round to. A step for a whole
side has one of these places."""

Now = dict[tuple[str, "str | None"], str]
"""The answers of now that can be compared with those of then, by the ids of field and question."""


def begun_then(steps: Iterable[Advice], lang: Lang) -> tuple[StepData, ...]:
    """What was suggested then, in words."""
    return tuple(step_data(step, _because(step, lang), lang) for step in steps)


def chosen_then(
    files: Sequence[Answers], begun: Iterable[StepData], known: Mapping[str, Questionnaire], lang: Lang
) -> tuple[ChosenData, ...]:
    """What was chosen together in these files: first what called for steps to begin with, then the lowest answers."""
    ranks = {(step.field, step.question): step.rank for step in begun}
    fields = [known[field] for field in fields_answered(files)]
    agreed = {key: given.answer for key, given in agreed_in(files, fields).items()}
    asked = ((field, question) for field in fields for question in field.questions)
    chosen = [(field, question, answer) for field, question in asked if (answer := agreed.get((field.id, question.id)))]

    def order(each: tuple[Questionnaire, Question, Answer]) -> tuple[float, Fraction]:
        return ranks.get((each[0].id, each[1].id), math.inf), _score(*each[1:])

    return tuple(_chosen(*each, lang) for each in sorted(chosen, key=order))


def opening(change: ChangeData, lang: Lang) -> Iterator[Section]:
    """The most pressing of what was chosen then, and the steps to begin with then that it leaves."""
    chosen = change.together_then[: _room(change)]
    there = {(each.field, each.question) for each in chosen}
    begun = [step for step in change.steps_then if (step.field, step.question) not in there]
    asks = [Paragraphs((say.steps_unknown.in_(lang),))] if begun or any(each.do for each in chosen) else []
    if chosen:
        yield Section(say.chosen_then.in_(lang), (*asks, _entries(chosen, change, lang)))
    if begun:
        yield Section(say.begun_then.in_(lang), (*([] if chosen else asks), _entries(begun, change, lang)))


def chosen_besides(change: ChangeData, lang: Lang) -> Iterator[Section]:
    """What else was chosen together then."""
    more = change.together_then[_room(change) :]
    if more:
        yield Section(say.also_chosen_then.in_(lang), (_entries(more, change, lang),))


def _room(change: ChangeData) -> int:
    return MOST_CHOSEN - sum(step.question is None for step in change.steps_then)


def _entries(those: Iterable[ChosenData | StepData], change: ChangeData, lang: Lang) -> Steps:
    """Each under its question and the answer of then, with the answer of now."""
    now: Now = {
        (field.id, each.id): say.same_answer.in_(lang) if each.before == each.after else f"“{each.after_text}”"
        for field in change.fields
        for each in field.questions
    }
    entries = (_entry(f"{number}.", each, now, lang) for number, each in enumerate(those, start=1))
    return Steps(tuple(entries))


def _entry(mark: str, step: ChosenData | StepData, now: Now, lang: Lang) -> Entry:
    lines = (step.text, f"“{step.answer_text}”") if isinstance(step, ChosenData) else step.because.lines
    *above, words = lines if step.do is None else (*lines, step.do)
    rows = [] if step.done_when is None else [(say_report.done_when.in_(lang), step.done_when)]
    if (step.field, step.question) in now:
        rows.append((say.answer_now.in_(lang), now[step.field, step.question]))
    return Entry(mark, words, tuple(rows), above=tuple(above))


def _because(step: Advice, lang: Lang) -> tuple[str, ...]:
    question, answer = question_of(step, lang), answer_of(step, lang)
    if question is None:
        return because_of_scores(step, lang)
    return (question,) if answer is None else (question, f"“{answer}”")


def _score(question: Question, answer: Answer) -> Fraction:
    if isinstance(answer, int):
        return Fraction(question.points(answer))
    return SCORE_OF_UNKNOWN if answer == "unknown" else Fraction(100)


def _chosen(field: Questionnaire, question: Question, answer: Answer, lang: Lang) -> ChosenData:
    step = question.step_for(answer)
    return ChosenData(
        field=field.id,
        field_title=one_line(field.title.in_(lang)),
        question=question.id,
        text=one_line(question.question.in_(lang)),
        answer=answer,
        answer_text=answer_words(question, answer, lang),
        do=None if step is None else one_line(step.do.in_(lang)),
        done_when=None if step is None else one_line(step.done_when.in_(lang)),
    )
