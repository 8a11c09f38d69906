"""An advised step in words, of a person or of a team."""

from __future__ import annotations

from typing import TYPE_CHECKING

from samenwerk_cli.core.field.route import PHASES, ROUTE_TITLES, phase_of
from samenwerk_cli.core.report import say
from samenwerk_cli.core.report.answers import answer_words
from samenwerk_cli.core.report.balance import title_of, uneven
from samenwerk_cli.core.report.data.person import BecauseData, Named, StepData
from samenwerk_cli.core.report.sections import Entry, Paragraphs, Section, Steps, Title
from samenwerk_cli.core.words.number import in_words
from samenwerk_cli.core.words.visible import one_line

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from samenwerk_cli.core.field.questionnaire import Questionnaire, Reference
    from samenwerk_cli.core.person.advice import Advice
    from samenwerk_cli.core.report.sections import Part
    from samenwerk_cli.core.words.phrase import Lang, Phrase, Words

MOST_FOR_LATER = 4
"""Steps besides those to begin with; the others are in the explanation."""


def begin_here(
    steps: Iterable[StepData],
    why_none: Words,
    lang: Lang,
    blanks: Sequence[Phrase] = (say.who, say.when),
    headings: tuple[Phrase, Phrase] = (say.one_suggestion, say.suggestions),
) -> Section:
    """The steps to begin with, at most three, each with the `blanks` left to be written; or why there are none.

    The `headings` are for one of them and for more.
    """
    first = [step for step in steps if step.start_here]
    entries = tuple(_to_begin_with(f"{number}.", step, lang, blanks) for number, step in enumerate(first, start=1))
    return Section(
        _heading(len(first), headings, lang), (Steps(entries) if entries else Paragraphs((why_none.in_(lang),)),)
    )


def _heading(count: int, headings: tuple[Phrase, Phrase], lang: Lang) -> str:
    if count == 0:
        return say.begin_here.in_(lang)
    heading = headings[count > 1].in_(lang, count=in_words(count))
    return heading[:1].upper() + heading[1:]


def for_later(shown: Sequence[StepData], left: int, lang: Lang, more: Phrase = say.later_more) -> Iterator[Section]:
    """These steps by phase of the route, if there are any, and where there are `more`, if some are `left`."""
    opening = [say.later_intro.in_(lang), *([more.in_(lang, count=left)] if left > 0 else [])]
    parts: list[Part] = [Paragraphs((" ".join(opening),))]
    for title, under in _groups(shown, lang):
        if under:
            parts += [Title(title), Steps(tuple(_for_later(step, lang) for step in under))]
    if shown:
        yield Section(say.other_steps.in_(lang), tuple(parts))


def shown_later(steps: Iterable[StepData], most: int = MOST_FOR_LATER) -> list[StepData]:
    """The first of these steps, as many as are shown besides those to begin with.

    What is only to be found out comes last, and takes no place of another step: it is early on the route, and there
    can be much of it.
    """
    return sorted(steps, key=lambda step: step.kind == "find_out")[:most]


def behind(steps: Iterable[StepData], advice: Iterable[Advice]) -> list[Advice]:
    """The advice that these steps say in words."""
    ranks = {step.rank for step in steps}
    return [each for each in advice if each.rank in ranks]


def _groups(steps: Sequence[StepData], lang: Lang) -> Iterator[tuple[str, list[StepData]]]:
    """These steps by phase of the route, and last what is only to be found out, each under its title."""
    for phase in PHASES:
        title = say.phase.in_(lang, phase=phase.title, asks=phase.asks)
        yield title, [step for step in steps if step.kind != "find_out" and step.phase.id == phase.id]
    yield say.not_known.in_(lang), [step for step in steps if step.kind == "find_out"]


def _to_begin_with(mark: str, step: StepData, lang: Lang, blanks: Sequence[Phrase]) -> Entry:
    """A step with room to write; what it rests on is told at the end, for a first page is short."""
    rows = ((say.done_when.in_(lang), step.done_when),)
    return Entry(mark, step.do, rows, step.start_here, step.because.lines, tuple(blank.in_(lang) for blank in blanks))


def _for_later(step: StepData, lang: Lang) -> Entry:
    """A step under what called for it, and what it rests on."""
    rests_on = [] if step.source is None else [(say.rests_on_source.in_(lang), step.source)]
    rows = ((say.done_when.in_(lang), step.done_when), *rests_on)
    return Entry("", step.do, rows, step.start_here, step.because.lines)


def step_data(advice: Advice, because: tuple[str, ...], lang: Lang) -> StepData:
    """One advised step in words; `because` says line by line what called for it."""
    step, asked, phase = advice.step, advice.question, phase_of(advice.step.route)
    scores = {side.pole.id: side.score for side in advice.field.poles if side.score is not None}
    return StepData(
        rank=advice.rank,
        kind=advice.kind,
        field=advice.field_id,
        field_title=one_line(advice.field.questionnaire.title.in_(lang)),
        question=None if asked is None else asked.question.id,
        weaker=advice.pole.id if asked is None else None,
        weaker_title=one_line(advice.pole.title.in_(lang)) if asked is None else None,
        priority=None if advice.kind == "keep" else advice.priority,
        route=Named(step.route, ROUTE_TITLES[step.route].in_(lang)),
        phase=Named(phase.id, phase.title.in_(lang)),
        start_here=advice.start_here,
        do=one_line(step.do.in_(lang)),
        done_when=one_line(step.done_when.in_(lang)),
        source=reference(step.source, advice.field.questionnaire),
        because=BecauseData(
            question_of(advice, lang), answer_of(advice, lang), scores if asked is None and scores else None, because
        ),
    )


def question_of(advice: Advice, lang: Lang) -> str | None:
    """The question that called for a step, if one did."""
    return None if advice.question is None else one_line(advice.question.question.question.in_(lang))


def answer_of(advice: Advice, lang: Lang) -> str | None:
    """The answer that called for a step, in words, if one did."""
    if advice.question is None or advice.answer is None:
        return None
    return answer_words(advice.question.question, advice.answer, lang)


def because_of_scores(advice: Advice, lang: Lang) -> tuple[str, ...]:
    """Why the step for a weaker side was advised: in bands, for numbers are read as marks on a first page."""
    weaker = next(side for side in advice.field.poles if side.pole is advice.pole)
    return (f"{uneven(advice.field, lang)} {say.because_scores.in_(lang, weaker=title_of(weaker, lang))}",)


def reference(source: Reference | None, questionnaire: Questionnaire) -> str | None:
    """Which source, by its author or else its title, and which part of it, in words."""
    if source is None:
        return None
    text = questionnaire.sources[source.from_]
    name = text.author or text.title
    return one_line(name if source.part is None else f"{name}, {source.part}")
