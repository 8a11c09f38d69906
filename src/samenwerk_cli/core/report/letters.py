"""The invitation and the reminder: plain text to copy into a mail."""

from __future__ import annotations

from typing import TYPE_CHECKING

from samenwerk_cli.core.report import say_notice as say
from samenwerk_cli.core.report.notice import ended, who_reads
from samenwerk_cli.core.words.day import day_in_words
from samenwerk_cli.core.words.visible import one_line

if TYPE_CHECKING:
    from collections.abc import Iterator

    from samenwerk_cli.core.report.notice import Collecting
    from samenwerk_cli.core.words.phrase import Lang, Words


def invitation(
    told: Collecting, lang: Lang, *, minutes: Words, subject: str | None = None, we: str | None = None
) -> str:
    """A mail that asks a colleague to take part; `minutes` is how many it takes, as "10 to 20"."""
    title = say.invite_title if subject is None else say.invite_title_of(subject=one_line(subject))
    opening = " ".join((say.invite.in_(lang), *_about(lang, subject, we)))
    return _letter(title.in_(lang), opening, _points(told, lang, minutes), lang)


def reminder(told: Collecting, lang: Lang, *, minutes: Words, subject: str | None = None, we: str | None = None) -> str:
    """A mail for everyone who was asked, also for who has answered already."""
    title = say.remind_title if subject is None else say.remind_title_of(subject=one_line(subject))
    opening = " ".join((say.remind.in_(lang), *_about(lang, subject, we)))
    return _letter(title.in_(lang), opening, _points(told, lang, minutes), lang)


def how_to_return(lang: Lang) -> str:
    """For the organiser: how the files best come back."""
    return say.how_to_return.in_(lang)


def _letter(title: str, opening: str, points: Iterator[str], lang: Lang) -> str:
    listed = "\n".join(f"- {point}" for point in points)
    return "\n\n".join((title, say.greeting.in_(lang), opening, listed, say.regards.in_(lang))) + "\n"


def _about(lang: Lang, subject: str | None, we: str | None) -> Iterator[str]:
    if subject is not None:
        yield say.about_subject.in_(lang, subject=ended(subject))
    if we is not None:
        yield say.about_we.in_(lang, we=ended(we))


def _points(told: Collecting, lang: Lang, minutes: Words) -> Iterator[str]:
    yield say.takes.in_(lang, minutes=minutes)
    yield say.you_may.in_(lang)
    yield say.other_ways.in_(lang)
    yield say.how_to_open.in_(lang)
    yield say.send_file.in_(lang, send_to=say.somebody if told.send_to is None else one_line(told.send_to))
    yield f"{say.who.in_(lang)} {who_reads(told._replace(send_to=None), lang, on_paper=False)}"
    if told.manages:
        yield say.manager.in_(lang)
    if told.delete_on is not None:
        yield say.deleted_on.in_(lang, day=day_in_words(told.delete_on, lang))
    if told.organisation is not None:
        yield say.responsible.in_(lang, organisation=ended(told.organisation))
    yield say.legal.in_(lang)
    if told.contact is not None:
        yield say.questions_to.in_(lang, contact=one_line(told.contact))
