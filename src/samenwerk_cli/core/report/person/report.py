"""One person's report: answers in, typed sections in one language out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from samenwerk_cli.core.answers.roles import ROLES
from samenwerk_cli.core.person.advice import advise
from samenwerk_cli.core.person.score import score_field
from samenwerk_cli.core.report import say as say_report
from samenwerk_cli.core.report.colophon import colophon, versions_of
from samenwerk_cli.core.report.data.person import PersonData
from samenwerk_cli.core.report.person.field import field_in_words, field_section
from samenwerk_cli.core.report.person.glance import at_a_glance
from samenwerk_cli.core.report.sections import About, Fact, Head, Paragraphs, Report, Section
from samenwerk_cli.core.report.steps import (
    answer_of,
    because_of_scores,
    begin_here,
    behind,
    for_later,
    question_of,
    shown_later,
    step_data,
)
from samenwerk_cli.core.words.day import day_in_words
from samenwerk_cli.core.words.visible import one_line

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from samenwerk_cli.core.answers.answers import Answers
    from samenwerk_cli.core.field.questionnaire import Questionnaire
    from samenwerk_cli.core.person.advice import Advice
    from samenwerk_cli.core.person.score import FieldScore
    from samenwerk_cli.core.report.data.person import FieldData, StepData
    from samenwerk_cli.core.words.phrase import Lang, Phrase


def report_of_person(answers: Answers, fields: Sequence[Questionnaire], lang: Lang) -> Report:
    """The report on these fields of one answers file, in one language."""
    scores = scores_of(answers, fields)
    together = answers.kind == "consensus"
    advice = advise(scores)
    data = PersonData(*fields_and_steps(scores, advice, lang, together=together))
    first = (
        at_a_glance(scores, data, lang),
        begin_here(data.steps, _why_no_step(data.steps, scores), lang),
    )
    later = [step for step in data.steps if not step.start_here]
    shown = shown_later(later)
    rest = (*_answers(data, scores, lang), *for_later(shown, len(later) - len(shown), lang))
    begun = [step for step in data.steps if step.start_here]
    last = colophon(versions_of(scores), lang, behind([*begun, *shown], advice))
    return Report(head_of(answers, say_report.title, lang), first, (*rest, last), data)


def scores_of(answers: Answers, fields: Sequence[Questionnaire]) -> list[FieldScore]:
    """The scores on these fields."""
    return [score_field(field, answers.of(field.id)) for field in fields]


def fields_and_steps(
    scores: Sequence[FieldScore], advice: Sequence[Advice], lang: Lang, *, together: bool
) -> tuple[tuple[FieldData, ...], tuple[StepData, ...]]:
    """The fields and the steps in words: what the report and its explanation are made of.

    What called for a step was answered by one person, or by a team `together`.
    """
    fields = tuple(field_in_words(score, lang) for score in scores)
    whose = say_report.your_answer_together if together else say_report.your_answer
    return fields, tuple(step_data(item, _because(item, whose, lang), lang) for item in advice)


def head_of(answers: Answers, title: Phrase, lang: Lang) -> Head:
    """What stands above every report on one answers file."""
    about = _about(answers)
    return Head(title.in_(lang), lang, about, tuple(_facts(about, answers, lang)))


def _answers(data: PersonData, scores: Sequence[FieldScore], lang: Lang) -> Iterator[Section]:
    both = zip(scores, data.fields, strict=True)
    yield Section("", (Paragraphs((say_report.all_answers.in_(lang),)),))
    yield from (field_section(score, field, lang) for score, field in both if not field.untouched)


def _about(answers: Answers) -> About:

    def shown(text: str | None) -> str | None:
        return None if text is None else one_line(text)

    date = None if answers.date is None else answers.date.isoformat()
    return About(shown(answers.subject), shown(answers.we), date, answers.role, shown(answers.name))


def _facts(about: About, answers: Answers, lang: Lang) -> Iterator[Fact]:
    yield Fact(say_report.subject.in_(lang), about.subject or say_report.usual_subject.in_(lang))
    yield Fact(say_report.we.in_(lang), about.we or say_report.usual_we.in_(lang))
    if answers.date is not None:
        yield Fact(say_report.date.in_(lang), day_in_words(answers.date, lang))
    yield Fact(say_report.answered_by.in_(lang), _who(about, together=answers.kind == "consensus", lang=lang))


def _who(about: About, lang: Lang, *, together: bool) -> str:
    if together:
        return say_report.as_a_team.in_(lang)
    who = about.name or say_report.one_colleague.in_(lang)
    if about.role is not None:
        who = say_report.who_as.in_(lang, who=who, role=ROLES[about.role].in_(lang))
    return say_report.seen_by.in_(lang, who=who)


def _why_no_step(steps: tuple[StepData, ...], scores: Sequence[FieldScore]) -> Phrase:
    if steps:
        return say_report.none_wanted
    enough = any(pole.score is not None for score in scores for pole in score.poles)
    return say_report.all_solid if enough else say_report.nothing_answered


def _because(advice: Advice, whose: Phrase, lang: Lang) -> tuple[str, ...]:
    question, answer = question_of(advice, lang), answer_of(advice, lang)
    if question is None:
        return because_of_scores(advice, lang)
    return ((whose if advice.start_here else say_report.answered_so).in_(lang, question=question, answer=answer),)
