"""Putting one person's report together: scores and advice in, typed sections in one language out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from samenwerk_cli.core.answers.roles import ROLES
from samenwerk_cli.core.report import say as say_report
from samenwerk_cli.core.report.colophon import colophon, versions_of
from samenwerk_cli.core.report.labels import labels
from samenwerk_cli.core.report.person.field import portray
from samenwerk_cli.core.report.sections import (
    About,
    AllAnswers,
    BeginHere,
    Fact,
    FieldSection,
    LaterSteps,
    Report,
    Summary,
)
from samenwerk_cli.core.report.steps import answer_of, because_of_scores, by_phase, question_of, step_view
from samenwerk_cli.core.words.day import day_in_words
from samenwerk_cli.core.words.visible import one_line

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from samenwerk_cli.core.answers.answers import Answers
    from samenwerk_cli.core.person.score import FieldScore
    from samenwerk_cli.core.person.step import Advice
    from samenwerk_cli.core.report.data.person import FieldView, StepView
    from samenwerk_cli.core.report.sections import ReportKind, Section
    from samenwerk_cli.core.words.phrase import Lang, Phrase


def compose(answers: Answers, scores: Sequence[FieldScore], advice: Sequence[Advice], lang: Lang) -> Report:
    """The report on one answers file, in one language."""
    fields, steps = views(scores, advice, lang)
    sections = tuple(_sections(fields, steps, scores, lang))
    return assemble("single", say_report.title, answers, (fields, steps), sections, lang)


def assemble(
    kind: ReportKind,
    title: Phrase,
    answers: Answers,
    views: tuple[tuple[FieldView, ...], tuple[StepView, ...]],
    sections: tuple[Section, ...],
    lang: Lang,
) -> Report:
    """A report on one answers file, with what stands above every such report."""
    about = _about(answers)
    return Report(
        kind=kind,
        title=title.in_(lang),
        lang=lang,
        about=about,
        facts=tuple(_facts(about, answers, lang)),
        fields=views[0],
        steps=views[1],
        sections=sections,
        labels=labels(lang),
    )


def views(
    scores: Sequence[FieldScore], advice: Sequence[Advice], lang: Lang
) -> tuple[tuple[FieldView, ...], tuple[StepView, ...]]:
    """The fields and the steps in words: what every kind of report is made of."""
    return tuple(portray(score, lang) for score in scores), tuple(
        step_view(item, _because(item, lang), lang) for item in advice
    )


def _sections(
    fields: tuple[FieldView, ...], steps: tuple[StepView, ...], scores: Sequence[FieldScore], lang: Lang
) -> Iterator[Section]:
    yield Summary(say_report.in_short.in_(lang), tuple((field.title, field.summary) for field in fields))
    yield _begin_here(steps, scores, lang)
    yield from (FieldSection(field) for field in fields if not field.untouched)
    later = by_phase([step for step in steps if not step.start_here])
    if later:
        yield LaterSteps(say_report.other_steps.in_(lang), say_report.later_intro.in_(lang), later)
    yield AllAnswers(say_report.all_answers.in_(lang), fields)
    yield colophon(versions_of(scores), lang)


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
    if answers.kind == "consensus":
        yield Fact(say_report.role.in_(lang), say_report.as_a_team.in_(lang))
    if answers.role is not None:
        yield Fact(say_report.role.in_(lang), ROLES[answers.role].in_(lang))
    if about.name is not None:
        yield Fact(say_report.name.in_(lang), about.name)


def _begin_here(steps: tuple[StepView, ...], scores: Sequence[FieldScore], lang: Lang) -> BeginHere:
    first = tuple(step for step in steps if step.start_here)
    opening = say_report.begin_intro if first else _why_no_step(steps, scores)
    return BeginHere(say_report.begin_here.in_(lang), opening.in_(lang), first)


def _why_no_step(steps: tuple[StepView, ...], scores: Sequence[FieldScore]) -> Phrase:
    if steps:
        return say_report.none_wanted
    enough = any(pole.score is not None for score in scores for pole in score.poles)
    return say_report.all_solid if enough else say_report.nothing_answered


def _because(advice: Advice, lang: Lang) -> str:
    if advice.question is None:
        return because_of_scores(advice, lang)
    phrase = say_report.because_answer if advice.start_here else say_report.because_in_short
    return phrase.in_(lang, question=question_of(advice, lang), answer=answer_of(advice, lang))
