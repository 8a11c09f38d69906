"""What stands above and below every comparison of two runs: what both are, what to beware of, how it was worked out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from samenwerk_cli.core.answers.roles import ROLES
from samenwerk_cli.core.report import say as say_report
from samenwerk_cli.core.report.change import say
from samenwerk_cli.core.report.colophon import colophon
from samenwerk_cli.core.report.data.change import ChangeData, FieldLeftOutData, SideData
from samenwerk_cli.core.report.labels import labels
from samenwerk_cli.core.report.sections import (
    About,
    Cautions,
    ChangeWords,
    Fact,
    FieldThenAndNow,
    Head,
    NotCompared,
    Report,
    Summary,
)
from samenwerk_cli.core.team.people import differs, shared
from samenwerk_cli.core.words.number import MONTHS
from samenwerk_cli.core.words.visible import one_line

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

    from samenwerk_cli.core.answers.answers import Answers
    from samenwerk_cli.core.codes import CautionCode, FieldLeftOutReason, LeftOutReason
    from samenwerk_cli.core.field.questionnaire import Pole, Questionnaire
    from samenwerk_cli.core.person.advice import Advice
    from samenwerk_cli.core.report.data.change import FieldChangeData
    from samenwerk_cli.core.report.sections import Section
    from samenwerk_cli.core.words.phrase import Lang, Phrase

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


def begun_then(steps: Iterable[Advice], field_id: str, pole: Pole, lang: Lang) -> tuple[str, ...]:
    """What was advised then to begin with for one side of a field."""
    own = (each for each in steps if each.start_here and (each.field_id, each.pole.id) == (field_id, pole.id))
    return tuple(one_line(each.step.do.in_(lang)) for each in own)


def comparison(
    change: ChangeData,
    title: Phrase,
    how: Iterable[str],
    questionnaires: Sequence[Questionnaire],
    lang: Lang,
) -> Report:
    """The whole report of a comparison."""
    side = change.after
    about = About(side.subject, side.we, side.until, side.role, side.name)
    head = Head(title.in_(lang), lang, about, tuple(_facts(change, lang)), labels(lang))
    return Report(head, tuple(_sections(change, how, questionnaires, lang)), change)


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
        if side.date is not None:
            yield Fact(phrase.in_(lang), _days(side, lang))
    if change.of == "team":
        yield Fact(say.took_part.in_(lang), _people(change, lang))
    if after.role is not None:
        yield Fact(say_report.role.in_(lang), ROLES[after.role].in_(lang))
    if after.name is not None:
        yield Fact(say_report.name.in_(lang), after.name)


def _days(side: SideData, lang: Lang) -> str:
    first, last = (_day(each, lang) for each in (side.date, side.until) if each is not None)
    return first if first == last else say.from_until.in_(lang, first=first, last=last)


def _day(written: str, lang: Lang) -> str:
    year, month, day = (int(part) for part in written.split("-"))
    return say.day.in_(lang, day=day, month=MONTHS[month - 1].in_(lang), year=year)


def _people(change: ChangeData, lang: Lang) -> str:
    few = say.fewer_than.in_(lang, fewest=change.min_group)
    people = {"before": change.before.people, "after": change.after.people, "both": change.both}
    return say.people_of_sides.in_(lang, **{side: few if count is None else count for side, count in people.items()})


def _sections(
    change: ChangeData, how: Iterable[str], questionnaires: Sequence[Questionnaire], lang: Lang
) -> Iterator[Section]:
    if change.cautions:
        yield Cautions(say.cautions.in_(lang), tuple(CAUTIONS[code].in_(lang) for code in change.cautions))
    if change.fields:
        lines = tuple((field.title, field.summary) for field in change.fields)
        yield Summary(say_report.in_short.in_(lang), lines)
    words = ChangeWords(
        then=say.label_then.in_(lang),
        now=say.label_now.in_(lang),
        answers=say.answered_otherwise.in_(lang),
        no_other_answers=say.no_other_answers.in_(lang),
        step=say.step_then.in_(lang),
        steps_unknown=say.steps_unknown.in_(lang),
    )
    yield from (FieldThenAndNow(field, words) for field in change.fields)
    groups = tuple(_left_out(change, lang))
    if groups:
        yield NotCompared(say.left_out.in_(lang), groups)
    versions = [(each, each.version) for each in questionnaires]
    yield colophon(versions, lang)._replace(heading=say.how.in_(lang), paragraphs=tuple(how))


def _left_out(change: ChangeData, lang: Lang) -> Iterator[tuple[str, tuple[str, ...]]]:
    if not change.fields:
        yield say.nothing_in_common.in_(lang), ()
    for field_reason, phrase in FIELDS_LEFT_OUT.items():
        titles = tuple(field.title for field in change.fields_not_compared if field.reason == field_reason)
        if titles:
            yield phrase.in_(lang), titles
    for reason, phrase in LEFT_OUT.items():
        questions = tuple(f"{field.title}: {question}" for field, question in _questions(change.fields, reason))
        if questions:
            yield phrase.in_(lang), questions
    gone = sum(each.reason == "gone" for field in change.fields for each in field.not_compared)
    if gone:
        yield say.gone.in_(lang, count=gone), ()


def _questions(fields: Iterable[FieldChangeData], reason: LeftOutReason) -> Iterator[tuple[FieldChangeData, str]]:
    for field in fields:
        yield from ((field, each.question) for each in field.not_compared if each.reason == reason and each.question)
