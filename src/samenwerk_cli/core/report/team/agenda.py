"""The agenda of an hour in words: what lies on the table, what to talk about, and room for what is agreed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from samenwerk_cli.core.answers.roles import ROLES, of_seat
from samenwerk_cli.core.report import say as say_report
from samenwerk_cli.core.report.data.team import SubjectData
from samenwerk_cli.core.report.sections import LINE_TO_FILL, Entry, Hour, Items, Labelled, Paragraphs, Section
from samenwerk_cli.core.report.team import say_agenda
from samenwerk_cli.core.report.team.reasons import how_many_do_not_know
from samenwerk_cli.core.team.agenda import (
    MINUTES_A_SUBJECT,
    MINUTES_FOR_STRENGTH,
    MINUTES_IN_ALL,
    MINUTES_TO_AGREE,
    PARTS_OF_A_SUBJECT,
)
from samenwerk_cli.core.team.agreement import HIGH_CAMP, LOW_CAMP, MIDDLE, spread
from samenwerk_cli.core.words.number import in_words, time_in_words
from samenwerk_cli.core.words.visible import one_line

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from samenwerk_cli.core.answers.answers import Answers
    from samenwerk_cli.core.answers.roles import Seat
    from samenwerk_cli.core.codes import Position
    from samenwerk_cli.core.team.agenda import Agenda, Subject
    from samenwerk_cli.core.team.shown import ShownField, ShownQuestion
    from samenwerk_cli.core.words.phrase import Lang, Phrase

AT_THE_TABLE: dict[Seat, Phrase] = {
    "client": say_agenda.client_or_family,
    "care": ROLES["zorgprofessional"],
    "management": ROLES["leidinggevende"],
    "it": ROLES["ict"],
}
"""What is missing, if a seat at the table stays empty."""

TIPS = (say_agenda.tip_guess, say_agenda.tip_lead, say_agenda.tip_silence)


def agenda_section(
    talk: Agenda, fields: Sequence[ShownField], people: Sequence[Answers], lang: Lang, *, numbers: bool
) -> Section:
    """The agenda as it stands in the report; of a closed team without `numbers`."""
    by_id = {field.questionnaire.id: field for field in fields}
    items = [_start(talk, lang, numbers=numbers)] if talk.strength is not None else []
    items += [_item(each, by_id[each.field.id].people, lang, numbers=numbers) for each in talk.subjects]
    each = in_words(MINUTES_A_SUBJECT // PARTS_OF_A_SUBJECT)
    opening = say_agenda.agenda_opening if talk.subjects else say_agenda.agenda_empty
    parts = (
        Paragraphs((opening.in_(lang, parts=in_words(PARTS_OF_A_SUBJECT), each=each),)),
        Items(tuple(tip.in_(lang) for tip in TIPS) if talk.subjects else ()),
        Hour((*items, _agreement(lang))),
        Labelled(f"{say_agenda.missing.in_(lang)}?", _missing(people, lang)),
    )
    return Section(say_agenda.agenda.in_(lang, time=time_in_words(MINUTES_IN_ALL)), parts)


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
            minutes=MINUTES_A_SUBJECT,
        )
        for rank, each in enumerate(talk.subjects, start=1)
    )


def _start(talk: Agenda, lang: Lang, *, numbers: bool) -> Entry:
    asked = talk.strength[1] if talk.strength else None
    question = "" if asked is None else one_line(asked.question.question.in_(lang))
    rows = [] if asked is None else _most_chosen(asked, lang, numbers=numbers)
    title = say_agenda.start_from.in_(lang, question=question)
    return Entry(say_agenda.minutes.in_(lang, minutes=MINUTES_FOR_STRENGTH), title, tuple(rows))


def _item(subject: Subject, people: int | None, lang: Lang, *, numbers: bool) -> Entry:
    question = one_line(subject.question.question.question.in_(lang))
    why = _why(subject, people if numbers else None, lang)
    rows = [
        *([] if why is None else [(say_report.because.in_(lang), why)]),
        *chosen_by_camp(subject.question, lang, numbers=numbers),
        (say_agenda.talk.in_(lang), _talk(subject, lang)),
    ]
    return Entry(say_agenda.minutes.in_(lang, minutes=MINUTES_A_SUBJECT), question, tuple(rows))


def _talk(subject: Subject, lang: Lang) -> str:
    return one_line(subject.question.question.talk.in_(lang))


def _why(subject: Subject, people: int | None, lang: Lang) -> str | None:
    """Why it is on the agenda, in numbers if it is said of how many people; what divides shows that by itself."""
    match subject.why:
        case "split":
            return None
        case "blind_spot":
            return how_many_do_not_know(subject.question, people, lang)
        case "difference":
            return say_agenda.difference.in_(lang, spread=spread(subject.question.counts or ()))
        case "low":
            return (say_agenda.low if subject.question.agreed else say_agenda.low_in_small_group).in_(lang)


def chosen_by_camp(asked: ShownQuestion, lang: Lang, *, numbers: bool) -> Iterator[tuple[str, str]]:
    """What was chosen, in the words of the answers: by camp where there are two, or else what most chose.

    Where it is not shown how often each answer was chosen, a camp has both of its answers.
    """
    counts = asked.counts
    camps = [[each for each in camp if counts is None or counts[each - 1]] for camp in (LOW_CAMP, [MIDDLE], HIGH_CAMP)]
    low, middle, high = camps
    if asked.agreement == "split" or (numbers and low and high and spread(counts or ()) > 1):
        yield say_agenda.one_side.in_(lang), _quoted(asked, low, lang, numbers=numbers)
        if middle and counts is not None:
            yield say_agenda.in_between.in_(lang), _quoted(asked, middle, lang, numbers=numbers)
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
    count = asked.counts[position - 1]
    return (
        say_agenda.once.in_(lang, words=words) if count == 1 else say_agenda.times.in_(lang, words=words, count=count)
    )


def _agreement(lang: Lang) -> Entry:
    blanks = (say_agenda.what, say_report.who, say_report.when, say_agenda.look_back)
    rows = tuple((phrase.in_(lang), LINE_TO_FILL) for phrase in blanks)
    return Entry(say_agenda.minutes.in_(lang, minutes=MINUTES_TO_AGREE), say_agenda.agreement.in_(lang), rows)


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
