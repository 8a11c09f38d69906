"""The invitation and the reminder: plain text to copy into a mail."""

from __future__ import annotations

from typing import TYPE_CHECKING

from samenwerk_cli.core.report import say_notice as say
from samenwerk_cli.core.report.notice import as_told, who_reads
from samenwerk_cli.core.words.day import day_in_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from samenwerk_cli.core.report.notice import Collecting
    from samenwerk_cli.core.words.phrase import Lang, Words


def invitation(
    told: Collecting, lang: Lang, *, minutes: Words, subject: str | None = None, we: str | None = None
) -> str:
    """A mail that asks a colleague to take part; `minutes` is how many it takes, as "10 to 20"."""
    title = say.invite_title if subject is None else say.invite_title_of(subject=as_told(subject))
    about = [say.invite.in_(lang), *_about(lang, subject, we)]
    points = [*_way(lang, minutes), say.how_to_open.in_(lang), *_ending(told, lang)]
    return _letter(title, " ".join(about), points, lang)


def reminder(told: Collecting, lang: Lang, *, minutes: Words, subject: str | None = None, we: str | None = None) -> str:
    """A mail for everyone who was asked, also for who has answered already."""
    title = say.remind_title if subject is None else say.remind_title_of(subject=as_told(subject))
    about = [say.remind.in_(lang), *_about(lang, subject, we)]
    return _letter(title, " ".join(about), [*_way(lang, minutes), *_ending(told, lang)], lang)


def how_to_return(lang: Lang) -> str:
    """For the organiser: how the files best come back."""
    return say.how_to_return.in_(lang)


def _letter(title: Words, about: str, points: list[str], lang: Lang) -> str:
    listed = "\n".join(f"- {point}" for point in points)
    parts = (title.in_(lang), say.greeting.in_(lang), about, listed, say.regards.in_(lang))
    return "\n\n".join(parts) + "\n"


def _about(lang: Lang, subject: str | None, we: str | None) -> Iterator[str]:
    if subject is not None:
        yield say.about_subject.in_(lang, subject=as_told(subject))
    if we is not None:
        yield say.about_we.in_(lang, we=as_told(we))


def _way(lang: Lang, minutes: Words) -> Iterator[str]:
    yield say.takes.in_(lang, minutes=minutes)
    yield f"{say.you_may.in_(lang)} {say.you_may_skip.in_(lang)}"
    yield say.other_ways.in_(lang)


def _ending(told: Collecting, lang: Lang) -> Iterator[str]:
    send_to = say.somebody.in_(lang) if told.send_to is None else as_told(told.send_to)
    yield say.send_file.in_(lang, send_to=send_to)
    yield say.who_reads.in_(lang, words=who_reads(told._replace(send_to=None), lang, on_paper=False))
    if told.manages:
        yield say.manager.in_(lang)
    if told.delete_on is not None:
        yield say.deleted_on.in_(lang, day=day_in_words(told.delete_on, lang))
    if told.contact is not None:
        yield say.questions_to.in_(lang, contact=as_told(told.contact))
