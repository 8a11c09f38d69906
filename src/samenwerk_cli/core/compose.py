"""Putting one person's report together: scores and advice in, typed sections in one language out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from samenwerk_cli import __version__
from samenwerk_cli.core import report as made_of
from samenwerk_cli.core.phrases import consensus as say_together
from samenwerk_cli.core.phrases import report as say
from samenwerk_cli.core.portray import answer_words, portray
from samenwerk_cli.core.roles import ROLES
from samenwerk_cli.core.route import PHASES, ROUTE_TITLES, phase_of
from samenwerk_cli.core.score import FieldScore, whole
from samenwerk_cli.core.views import StepView
from samenwerk_cli.core.visible import one_line

if TYPE_CHECKING:
    import datetime
    from collections.abc import Iterator, Sequence

    from samenwerk_cli.core.answers import Answers
    from samenwerk_cli.core.phrases import Lang, Message, Phrase
    from samenwerk_cli.core.questionnaire import Questionnaire, Reference, Source
    from samenwerk_cli.core.report import About, Fact, Labels, Report, ReportKind, Section
    from samenwerk_cli.core.steps import Advice
    from samenwerk_cli.core.views import FieldView

NAMED_OTHERWISE = {"source": "rests_on_source", "blind_spot": "blind_spots"}
"""Labels whose phrase has another name than they have; the rest have the same."""

HOW = (say.honesty(), say.how(), say.how_bands(), say.how_steps())
"""How one person's report is worked out."""


def compose(answers: Answers, scores: Sequence[FieldScore], advice: Sequence[Advice], lang: Lang) -> Report:
    """The report on one answers file, in one language."""
    fields, steps = views(scores, advice, lang)
    sections = tuple(_sections(fields, steps, scores, lang))
    return assemble("single", say.title, answers, (fields, steps), sections, lang)


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
    return made_of.Report(
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
    yield made_of.Summary(say.in_short.in_(lang), tuple((field.title, field.summary) for field in fields))
    yield _begin_here(steps, scores, lang)
    yield from (made_of.FieldSection(field) for field in fields if not field.untouched)
    later = by_phase([step for step in steps if not step.start_here])
    if later:
        yield made_of.LaterSteps(say.other_steps.in_(lang), say.later_intro.in_(lang), later)
    yield made_of.AllAnswers(say.all_answers.in_(lang), fields)
    yield colophon(versions_of(scores), lang)


def _about(answers: Answers) -> About:

    def shown(text: str | None) -> str | None:
        return None if text is None else one_line(text)

    date = None if answers.date is None else answers.date.isoformat()
    return made_of.About(shown(answers.subject), shown(answers.we), date, answers.role, shown(answers.name))


def _facts(about: About, answers: Answers, lang: Lang) -> Iterator[Fact]:
    yield made_of.Fact(say.subject.in_(lang), about.subject or say.usual_subject.in_(lang))
    yield made_of.Fact(say.we.in_(lang), about.we or say.usual_we.in_(lang))
    if answers.date is not None:
        yield made_of.Fact(say.date.in_(lang), day_in_words(answers.date, lang))
    if answers.kind == "consensus":
        yield made_of.Fact(say.role.in_(lang), say_together.as_a_team.in_(lang))
    if answers.role is not None:
        yield made_of.Fact(say.role.in_(lang), ROLES[answers.role].in_(lang))
    if about.name is not None:
        yield made_of.Fact(say.name.in_(lang), about.name)


def day_in_words(day: datetime.date, lang: Lang) -> str:
    """A day as it is written in a letter."""
    return f"{day.day} {say.MONTHS[day.month - 1].in_(lang)} {day.year}"


def _begin_here(steps: tuple[StepView, ...], scores: Sequence[FieldScore], lang: Lang) -> made_of.BeginHere:
    first = tuple(step for step in steps if step.start_here)
    opening = say.begin_intro if first else _why_no_step(steps, scores)
    return made_of.BeginHere(say.begin_here.in_(lang), opening.in_(lang), first)


def _why_no_step(steps: tuple[StepView, ...], scores: Sequence[FieldScore]) -> Phrase:
    if steps:
        return say.none_wanted
    enough = any(pole.score is not None for score in scores for pole in score.poles)
    return say.all_solid if enough else say.nothing_answered


def by_phase(steps: Sequence[StepView]) -> tuple[tuple[str, tuple[StepView, ...]], ...]:
    """The steps under the titles of their phases."""
    phases = ((phase, tuple(step for step in steps if step.phase == phase.id)) for phase in PHASES)
    return tuple((those[0].phase_title, those) for _, those in phases if those)


def step_view(advice: Advice, because: str, lang: Lang) -> StepView:
    """One advised step in words; `because` says what called for it."""
    step, asked, phase = advice.step, advice.question, phase_of(advice.step.route)
    scores = tuple((side.pole.id, side.score) for side in advice.field.poles if side.score is not None)
    return StepView(
        rank=advice.rank,
        kind=advice.kind,
        field=advice.field_id,
        field_title=one_line(advice.field.questionnaire.title.in_(lang)),
        question=None if asked is None else asked.question.id,
        weaker=advice.pole.id if asked is None else None,
        priority=None if advice.kind == "keep" else advice.priority,
        route=step.route,
        route_title=ROUTE_TITLES[step.route].in_(lang),
        phase=phase.id,
        phase_title=phase.title.in_(lang),
        start_here=advice.start_here,
        do=one_line(step.do.in_(lang)),
        done_when=one_line(step.done_when.in_(lang)),
        source=reference(step.source, advice.field.questionnaire),
        because=because,
        because_question=_question_of(advice, lang),
        because_answer=_answer_of(advice, lang),
        because_scores=scores if asked is None else (),
    )


def _question_of(advice: Advice, lang: Lang) -> str | None:
    return None if advice.question is None else one_line(advice.question.question.question.in_(lang))


def _answer_of(advice: Advice, lang: Lang) -> str | None:
    if advice.question is None or advice.answer is None:
        return None
    return answer_words(advice.question.question, advice.answer, lang)


def _because(advice: Advice, lang: Lang) -> str:
    if advice.question is None:
        return because_of_scores(advice, lang)
    phrase = say.because_answer if advice.start_here else say.because_in_short
    return phrase.in_(lang, question=_question_of(advice, lang), answer=_answer_of(advice, lang))


def because_of_scores(advice: Advice, lang: Lang) -> str:
    """Why the step for a weaker side was advised."""
    weaker, stronger = sorted(advice.field.poles, key=lambda side: side.score or 0)
    return say.because_scores.in_(
        lang,
        weaker=one_line(weaker.pole.title.in_(lang)),
        low=whole(weaker.score) if weaker.score is not None else "",
        stronger=one_line(stronger.pole.title.in_(lang)),
        high=whole(stronger.score) if stronger.score is not None else "",
    )


def reference(source: Reference | None, questionnaire: Questionnaire) -> str | None:
    """Which source, and which part of it, in words."""
    if source is None:
        return None
    title = questionnaire.sources[source.from_].title
    return one_line(title if source.part is None else f"{title}, {source.part}")


def colophon(
    fields: Sequence[tuple[Questionnaire, int]], lang: Lang, paragraphs: Sequence[Message] = HOW
) -> made_of.Colophon:
    """How it was worked out, how far to trust it, and what it rests on; a field with the version that was answered."""
    versions = (say.field_version.in_(lang, id=field.id, version=version) for field, version in fields)
    sources = (_source(source) for field, _ in fields for source in field.sources.values())
    return made_of.Colophon(
        heading=say.how_scored.in_(lang),
        paragraphs=tuple(words.in_(lang) for words in paragraphs),
        sources_heading=say.sources.in_(lang),
        sources=tuple(dict.fromkeys(sources)),
        versions=say.versions.in_(lang, program=__version__, fields=", ".join(versions)),
    )


def versions_of(scores: Sequence[FieldScore]) -> list[tuple[Questionnaire, int]]:
    """Each field with the version that was answered."""
    return [(score.questionnaire, score.version) for score in scores]


def _source(source: Source) -> str:
    parts = (source.author, f"“{source.title}”", source.publisher, source.year, source.url)
    return one_line(", ".join(part for part in parts if part))


def labels(lang: Lang) -> Labels:
    """The small words of the faces."""
    names = {label: NAMED_OTHERWISE.get(label, label) for label in made_of.Labels._fields}
    words = {label: getattr(say, name) for label, name in names.items()}
    return made_of.Labels(**{name: phrase.in_(lang) for name, phrase in words.items()})
