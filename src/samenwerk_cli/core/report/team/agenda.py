"""A team's first page in words: what it agreed on, what to talk about in an hour, and room for what comes of that."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from samenwerk_cli.core.answers.roles import ROLES, of_seat
from samenwerk_cli.core.report import say as say_report
from samenwerk_cli.core.report.answers import answer_words
from samenwerk_cli.core.report.data.team import SubjectData
from samenwerk_cli.core.report.sections import Entry, Hour, Items, Paragraphs, Section
from samenwerk_cli.core.report.team import say_agenda
from samenwerk_cli.core.report.team.reasons import how_many_do_not_know
from samenwerk_cli.core.team.agenda import (
    MINUTES_FOR_STRENGTH,
    MINUTES_IN_ALL,
    MINUTES_OF_SUBJECTS,
    MINUTES_TO_AGREE,
    MINUTES_TO_LOOK_BACK,
    MINUTES_TO_WELCOME,
)
from samenwerk_cli.core.team.agreement import HIGH_CAMP, LOW_CAMP, MIDDLE, spread
from samenwerk_cli.core.words.number import time_in_words
from samenwerk_cli.core.words.visible import one_line

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from samenwerk_cli.core.answers.answers import Answers
    from samenwerk_cli.core.answers.roles import Seat
    from samenwerk_cli.core.codes import Position
    from samenwerk_cli.core.field.questionnaire import Questionnaire
    from samenwerk_cli.core.report.data.person import StepData
    from samenwerk_cli.core.report.sections import Row
    from samenwerk_cli.core.team.agenda import Agenda, Agreed, Subject
    from samenwerk_cli.core.team.shown import ShownField, ShownQuestion
    from samenwerk_cli.core.words.phrase import Lang, Phrase

MOST_AGREED = 2
"""How many of the answers that were agreed on stand on the first page."""

AT_THE_TABLE: dict[Seat, Phrase] = {
    "client": say_agenda.client_or_family,
    "care": ROLES["zorgprofessional"],
    "management": ROLES["leidinggevende"],
    "it": ROLES["ict"],
}
"""What is missing, if a seat at the table stays empty."""


class Table(NamedTuple):
    """What lies on the table beside the agenda: the fields, who took part, and the steps.

    Of a closed team no numbers are said.
    """

    fields: Sequence[ShownField]
    people: Sequence[Answers]
    steps: Sequence[StepData]
    open_session: bool


def agreed_section(agreed: Agreed, fields: Sequence[Questionnaire], lang: Lang) -> Iterator[Section]:
    """What the team agreed on in a meeting, question and answer, if it did."""
    lines = [
        say_report.answered_so.in_(
            lang,
            question=one_line(question.question.in_(lang)),
            answer=answer_words(question, agreed[field.id, question.id], lang),
        )
        for field in fields
        for question in field.questions
        if (field.id, question.id) in agreed
    ]
    more = len(lines) - MOST_AGREED
    told = lines[:MOST_AGREED]
    if more > 0:
        told[-1] = say_agenda.agreed_more.in_(lang, words=told[-1], count=more)
    if lines:
        yield Section(say_agenda.agreed.in_(lang), (Items(tuple(told)),))


def agenda_section(talk: Agenda, table: Table, lang: Lang) -> Section:
    """The agenda as it stands in the report."""
    entries = (
        _welcome(talk, table, lang),
        *_look_back(talk, lang),
        *_strength(talk, table, lang),
        *(_subject(*timed, table, lang) for timed in talk.timed),
        _agreement(talk, table, lang),
    )
    opening = () if talk.subjects else (Paragraphs((say_agenda.agenda_empty.in_(lang),)),)
    return Section(say_agenda.agenda.in_(lang, time=time_in_words(MINUTES_IN_ALL)), (*opening, Hour(entries)))


def subjects_data(talk: Agenda, lang: Lang) -> tuple[SubjectData, ...]:
    """The subjects as programs read them."""
    return tuple(
        SubjectData(
            rank=rank,
            field=each.field.id,
            field_title=one_line(each.field.title.in_(lang)),
            question=each.question.question.id,
            text=one_line(each.question.question.question.in_(lang)),
            why=each.why,
            talk=_talk(each, lang),
            minutes=minutes,
        )
        for rank, (each, minutes) in enumerate(talk.timed, start=1)
    )


def _minutes(minutes: int, lang: Lang) -> str:
    return say_agenda.minutes.in_(lang, minutes=minutes)


def _welcome(talk: Agenda, table: Table, lang: Lang) -> Entry:
    trust = say_agenda.trust_open if table.open_session else say_agenda.trust_closed
    rows = [
        (say_agenda.lead.in_(lang), say_agenda.lead_how.in_(lang)),
        (say_agenda.trust.in_(lang), trust.in_(lang)),
        *([(say_agenda.talk_how.in_(lang), say_agenda.in_pairs.in_(lang))] if talk.subjects else []),
        (say_agenda.missing.in_(lang), _missing(table.people, lang)),
    ]
    return Entry(_minutes(MINUTES_TO_WELCOME, lang), say_agenda.welcome.in_(lang), tuple(rows))


def _strength(talk: Agenda, table: Table, lang: Lang) -> Iterator[Entry]:
    if talk.strength is not None:
        asked = talk.strength[1]
        label = say_agenda.goes_well.in_(lang)
        rows = [(label, words) for _, words in _most_chosen(asked, lang, numbers=table.open_session)]
        yield Entry(_minutes(MINUTES_FOR_STRENGTH, lang), one_line(asked.question.question.in_(lang)), tuple(rows))


def _subject(subject: Subject, minutes: int, table: Table, lang: Lang) -> Entry:
    question = one_line(subject.question.question.question.in_(lang))
    spare = minutes < MINUTES_OF_SUBJECTS[0]
    people = next(field.people for field in table.fields if field.questionnaire.id == subject.field.id)
    rows = [
        *_why(subject, people if table.open_session else None, lang),
        *([] if spare else chosen_by_camp(subject.question, lang, numbers=table.open_session)),
        ((say_agenda.if_time if spare else say_agenda.talk).in_(lang), _talk(subject, lang)),
        *_own_step(subject, table.steps, lang),
    ]
    return Entry(_minutes(minutes, lang), question, tuple(rows))


def _look_back(talk: Agenda, lang: Lang) -> Iterator[Entry]:
    if talk.looks_back:
        yield Entry(_minutes(MINUTES_TO_LOOK_BACK, lang), say_agenda.does_it_work.in_(lang), ())


def _talk(subject: Subject, lang: Lang) -> str:
    return one_line(subject.question.question.talk.in_(lang))


def _own_step(subject: Subject, steps: Sequence[StepData], lang: Lang) -> Iterator[Row]:
    """The step that the subject asks for, unless that is to talk."""
    for step in steps:
        if _asks_for_its_step(step, {subject.key}):
            yield say_agenda.suggestion.in_(lang), step.do
            yield say_report.done_when.in_(lang), step.done_when


def _asks_for_its_step(step: StepData, subjects: Collection[tuple[str, str | None]]) -> bool:
    """Whether it is the step of one of these subjects, and more than to talk."""
    return (step.field, step.question) in subjects and step.kind != "talk"


def _why(subject: Subject, people: int | None, lang: Lang) -> Iterator[Row]:
    """Why it is on the agenda, in numbers if it is said of how many people; what divides shows that by itself."""
    label = say_report.because.in_(lang)
    match subject.why:
        case "split" | "difference":
            return
        case "blind_spot":
            yield label, how_many_do_not_know(subject.question, people, lang)
        case "low":
            yield label, (say_agenda.low if subject.question.agreed else say_agenda.low_in_small_group).in_(lang)


def chosen_by_camp(asked: ShownQuestion, lang: Lang, *, numbers: bool) -> Iterator[tuple[str, str]]:
    """What was chosen, in the words of the answers: by camp where there are two, or else what most chose.

    Where it is not shown how often each answer was chosen, a camp has both of its answers.
    """
    counts = asked.counts
    camps = [[each for each in camp if counts is None or counts[each - 1]] for camp in (LOW_CAMP, [MIDDLE], HIGH_CAMP)]
    low, middle, high = camps
    if asked.agreement == "split" or (numbers and low and high and spread(counts or ()) > 1):
        yield say_agenda.one_side.in_(lang), _quoted(asked, low, lang, numbers=numbers)
        yield say_agenda.other_side.in_(lang), _quoted(asked, high, lang, numbers=numbers)
    elif numbers and counts is not None:
        yield say_agenda.chosen.in_(lang), _quoted(asked, [*low, *middle, *high], lang, numbers=True)
    else:
        yield from _most_chosen(asked, lang, numbers=numbers)


def _most_chosen(asked: ShownQuestion, lang: Lang, *, numbers: bool) -> list[tuple[str, str]]:
    if asked.most is None:
        return []
    label = say_agenda.chosen if numbers or asked.nearly_everyone else say_agenda.most_chosen
    return [(label.in_(lang), _quoted(asked, [asked.most], lang, numbers=numbers))]


def _quoted(asked: ShownQuestion, positions: Sequence[Position], lang: Lang, *, numbers: bool) -> str:
    """Answers in their own words, each with how often it was chosen if that is said."""
    words = [_counted(asked, position, lang, numbers=numbers) for position in positions]
    return (", " if numbers else f" {say_agenda.or_.in_(lang)} ").join(words)


def _counted(asked: ShownQuestion, position: Position, lang: Lang, *, numbers: bool) -> str:
    words = f"“{one_line(asked.question.words(position).in_(lang))}”"
    if asked.counts is None or not numbers:
        return words
    return say_agenda.times.in_(lang, words=words, count=asked.counts[position - 1])


def _agreement(talk: Agenda, table: Table, lang: Lang) -> Entry:
    """Room for one agreement: on a step of this page, or else to find out more about what was talked about."""
    blanks = (say_report.what, say_report.who, say_report.when, say_agenda.look_back)
    suggested = any(step.start_here or _asks_for_its_step(step, talk.keys) for step in table.steps)
    title, rows = say_agenda.agreement, []
    if not suggested:
        title = say_agenda.agreement_to_find_out if talk.subjects else say_agenda.agreement_of_own
        label = say_agenda.find_out.in_(lang)
        rows = [(label, one_line(each.question.question.question.in_(lang))) for each in talk.subjects]
    return Entry(
        _minutes(MINUTES_TO_AGREE, lang), title.in_(lang), tuple(rows), blanks=tuple(each.in_(lang) for each in blanks)
    )


def _missing(people: Sequence[Answers], lang: Lang) -> str:
    """Which roles nobody answered from, of those that belong at the table."""
    present = {answers.role for answers in people}
    absent = [words.in_(lang) for seat, words in AT_THE_TABLE.items() if not present & of_seat(seat)]
    if None in present:
        return say_agenda.missing_unknown.in_(lang)
    if not absent:
        return say_agenda.missing_nobody.in_(lang)
    last = f" {say_agenda.or_.in_(lang)} ".join([", ".join(absent[:-1]), absent[-1]] if absent[1:] else absent)
    return say_agenda.missing_roles.in_(lang, roles=last)
