"""What stands above and below every comparison of two runs: what both are, what to beware of, how it was worked out."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from samenwerk_cli.core.answers.roles import ROLES
from samenwerk_cli.core.report import say as say_report
from samenwerk_cli.core.report.change import say
from samenwerk_cli.core.report.change.then import chosen_besides, opening
from samenwerk_cli.core.report.colophon import colophon
from samenwerk_cli.core.report.data.change import ChangeData, FieldLeftOutData, SideData
from samenwerk_cli.core.report.sections import (
    About,
    Cautions,
    ChangedAnswers,
    Entry,
    Fact,
    Head,
    NotCompared,
    Paragraphs,
    Remarks,
    Report,
    Section,
    Summary,
    ThenAndNow,
    Title,
)
from samenwerk_cli.core.team.people import differs, shared
from samenwerk_cli.core.words.day import period_in_words
from samenwerk_cli.core.words.visible import one_line

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

    from samenwerk_cli.core.answers.answers import Answers
    from samenwerk_cli.core.codes import CautionCode, FieldLeftOutReason, LeftOutReason
    from samenwerk_cli.core.field.questionnaire import Pole, Questionnaire
    from samenwerk_cli.core.report.data.change import AnswerChangeData, FieldChangeData
    from samenwerk_cli.core.report.data.person import StepData
    from samenwerk_cli.core.report.sections import Part
    from samenwerk_cli.core.words.phrase import Lang, Message, Phrase

CAUTIONS: dict[CautionCode, Phrase] = {
    "same_source": say.same_source,
    "dates_swapped": say.dates_swapped,
    "subject_differs": say.subject_differs,
    "we_differs": say.we_differs,
    "name_differs": say.name_differs,
}
FIELDS_LEFT_OUT: dict[FieldLeftOutReason, Phrase] = {
    "only_before": say.field_only_before,
    "only_after": say.field_only_after,
}
LEFT_OUT: dict[LeftOutReason, Phrase] = {
    "wording_changed": say.wording_changed,
    "only_before": say.only_before,
    "only_after": say.only_after,
    "not_answered": say.not_answered,
    "not_applicable": say.not_applicable,
    "unseen": say.unseen,
    "unknown": say.unknown,
}
"""In this order; of questions that are gone only the number is told, for no words are left of them."""


def side_of(files: Sequence[Answers], fewest: int = 1) -> SideData:
    """What the files of one side have in common: a line that at least so many of them say."""
    days = sorted(each.date for each in files if each.date is not None)
    return SideData(
        subject=shared([each.subject for each in files], fewest),
        we=shared([each.we for each in files], fewest),
        date=days[0].isoformat() if days else None,
        until=days[-1].isoformat() if days else None,
        people=len(files) if len(files) >= fewest else None,
    )


def cautions(before: SideData, after: SideData, *, same_source: bool) -> tuple[CautionCode, ...]:
    """What to beware of; where both sides are the same, only that."""
    holds: dict[CautionCode, bool] = {
        "dates_swapped": (after.until or "9") < (before.until or ""),
        "subject_differs": _differ(before.subject, after.subject),
        "we_differs": _differ(before.we, after.we),
        "name_differs": _differ(before.name, after.name),
    }
    return ("same_source",) if same_source else tuple(code for code, is_so in holds.items() if is_so)


def fields_left_out(
    then: Collection[str], now: Collection[str], known: Mapping[str, Questionnaire], lang: Lang
) -> tuple[FieldLeftOutData, ...]:
    """Fields that were answered on one side only."""
    gone = [_field_left_out(known[each], "only_before", lang) for each in then if each not in now]
    return (*gone, *(_field_left_out(known[each], "only_after", lang) for each in now if each not in then))


def of_side(steps: Iterable[StepData], field: Questionnaire, pole: Pole) -> tuple[str, ...]:
    """What was advised then to begin with for one side of a field."""
    asked = {question.id for question in field.of_pole(pole.id)}
    own = (step for step in steps if step.field == field.id)
    return tuple(step.do for step in own if step.question in asked or step.weaker == pole.id)


def comparison(
    change: ChangeData,
    title: Phrase,
    how: Iterable[Message],
    questionnaires: Sequence[Questionnaire],
    lang: Lang,
) -> Report:
    """The whole report of a comparison."""
    side = change.after
    about = About(side.subject, side.we, side.until, side.role, side.name)
    head = Head(title.in_(lang), lang, about, tuple(_facts(change, lang)))
    first, rest = _first_page(change, lang), _rest(change, how, questionnaires, lang)
    return Report(head, tuple(first), tuple(rest), change)


def _field_left_out(questionnaire: Questionnaire, reason: FieldLeftOutReason, lang: Lang) -> FieldLeftOutData:
    return FieldLeftOutData(questionnaire.id, one_line(questionnaire.title.in_(lang)), reason)


def _differ(one: str | None, other: str | None) -> bool:
    return one is not None and other is not None and differs([one, other])


def _facts(change: ChangeData, lang: Lang) -> Iterator[Fact]:
    before, after = change.before, change.after
    closed = change.of == "team" and change.share == "closed"
    for label, shown, usual in (
        (say_report.subject, after.subject, say_report.usual_subject),
        (say_report.we, after.we, say_report.usual_we),
    ):
        yield Fact(label.in_(lang), shown or (say_report.not_shown if closed else usual).in_(lang))
    for phrase, side in ((say.label_then, before), (say.label_now, after)):
        if side.date is not None and side.until is not None:
            first, last = (datetime.date.fromisoformat(day) for day in (side.date, side.until))
            yield Fact(phrase.in_(lang), period_in_words(first, last, lang))
    if change.of == "team":
        yield Fact(say.took_part.in_(lang), _people(change, lang))
    if after.role is not None:
        yield Fact(say_report.role.in_(lang), ROLES[after.role].in_(lang))
    if after.name is not None:
        yield Fact(say_report.name.in_(lang), after.name)


def _people(change: ChangeData, lang: Lang) -> str:
    few = say.fewer_than.in_(lang, fewest=change.min_group)
    people = {"before": change.before.people, "after": change.after.people, "both": change.both}
    return say.people_of_sides.in_(lang, **{side: few if count is None else count for side, count in people.items()})


def _first_page(change: ChangeData, lang: Lang) -> Iterator[Section]:
    """What to beware of, what was agreed on or advised then, and what has become of each side, in short."""
    if change.cautions:
        yield Section(say.cautions.in_(lang), (Cautions(tuple(CAUTIONS[code].in_(lang) for code in change.cautions)),))
    yield from opening(change, lang)
    if change.fields:
        lines = tuple((field.title, field.summary) for field in change.fields)
        yield Section(say_report.in_short.in_(lang), (Summary(lines),))
    else:
        yield Section(say_report.in_short.in_(lang), (NotCompared(say.nothing_in_common.in_(lang), ()),))


def _rest(
    change: ChangeData, how: Iterable[Message], questionnaires: Sequence[Questionnaire], lang: Lang
) -> Iterator[Section]:
    yield from (Section(field.title, tuple(_then_and_now(field, lang))) for field in change.fields)
    yield from chosen_besides(change, lang)
    left_out = tuple(_left_out(change, lang))
    if left_out:
        yield Section(say.left_out.in_(lang), left_out)
    versions = [(each, each.version) for each in questionnaires]
    yield colophon(versions, lang, paragraphs=how, heading=say.how)


def _then_and_now(field: FieldChangeData, lang: Lang) -> Iterator[Part]:
    yield ThenAndNow(field.poles, say.label_then.in_(lang), say.label_now.in_(lang))
    yield Remarks(() if field.note is None else (field.note,))
    others = [answer for answer in field.questions if answer.before != answer.after]
    if others:
        yield Title(say.answered_otherwise.in_(lang))
        yield ChangedAnswers(tuple(_both_answers(answer, lang) for answer in others))
    elif field.questions:
        yield Paragraphs((say.no_other_answers.in_(lang),))


def _both_answers(answer: AnswerChangeData, lang: Lang) -> Entry:
    both = ((say.label_then, answer.before_text), (say.label_now, answer.after_text))
    return Entry("", answer.text, tuple((label.in_(lang), f"“{words}”") for label, words in both))


def _left_out(change: ChangeData, lang: Lang) -> Iterator[NotCompared]:
    for field_reason, phrase in FIELDS_LEFT_OUT.items():
        titles = tuple(field.title for field in change.fields_not_compared if field.reason == field_reason)
        if titles:
            yield NotCompared(phrase.in_(lang), titles)
    for reason, phrase in LEFT_OUT.items():
        questions = tuple(f"{field.title}: {question}" for field, question in _questions(change.fields, reason))
        if questions:
            yield NotCompared(phrase.in_(lang), questions)
    gone = sum(each.reason == "gone" for field in change.fields for each in field.not_compared)
    if gone:
        yield NotCompared(say.gone.in_(lang, count=gone), ())


def _questions(fields: Iterable[FieldChangeData], reason: LeftOutReason) -> Iterator[tuple[FieldChangeData, str]]:
    for field in fields:
        yield from ((field, each.text) for each in field.not_compared if each.reason == reason and each.text)
