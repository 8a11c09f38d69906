"""What is told to whoever is asked to answer, before the first question.

It is what article 13 of the GDPR asks for, as far as the organiser told it: nothing that they did not tell is promised,
and what they left out is said.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from samenwerk_cli.core.report import say_notice as say
from samenwerk_cli.core.report.sections import Cautions, Labelled, Section
from samenwerk_cli.core.words.day import day_in_words
from samenwerk_cli.core.words.phrase import Listed
from samenwerk_cli.core.words.visible import one_line

if TYPE_CHECKING:
    import datetime
    from collections.abc import Iterator

    from samenwerk_cli.core.words.phrase import Lang, Phrase


class Collecting(NamedTuple):
    """What the organiser tells of how the answers are gathered.

    `manages` says whether the collector manages people who answer, `send_to` to whom the file goes; None was not told.
    """

    organisation: str | None = None
    collector: str | None = None
    contact: str | None = None
    delete_on: datetime.date | None = None
    manages: bool | None = None
    send_to: str | None = None


def notice(told: Collecting, lang: Lang, *, on_paper: bool) -> Section:
    """Who reads it, whether one has to, why, what is kept and how long, and what one may ask for."""
    voluntary = f"{say.you_may.in_(lang)} {say.you_may_skip.in_(lang)}"
    cautions = [say.manager.in_(lang)] if told.manages else []
    missing = what_is_left_out(told, lang)
    cautions += [missing] if missing else []
    rows = (
        (say.what_for, _purpose(told, lang)),
        (say.team_sees, [say.in_report.in_(lang)]),
        (say.kept, _kept(told, lang, on_paper=on_paper)),
        (say.rights, _rights(told, lang, on_paper=on_paper)),
    )
    first = (
        Labelled(say.who.in_(lang), who_reads(told, lang, on_paper=on_paper)),
        Labelled(say.must_i.in_(lang), voluntary),
    )
    rest = (Labelled(label.in_(lang), " ".join(words)) for label, words in rows)
    return Section(say.heading.in_(lang), (*first, *([Cautions(tuple(cautions))] if cautions else []), *rest))


def what_is_left_out(told: Collecting, lang: Lang) -> str | None:
    """One line on what the organiser did not tell, if anything."""
    missing = tuple(_missing(told))
    return say.left_out.in_(lang, what=Listed(missing)) if missing else None


def _missing(told: Collecting) -> Iterator[Phrase]:
    if told.collector is None:
        yield say.not_who
    elif told.manages is None:
        yield say.not_whether_manager
    if told.delete_on is None:
        yield say.not_when
    if told.contact is None:
        yield say.not_contact
    if told.organisation is None:
        yield say.not_organisation


def who_reads(told: Collecting, lang: Lang, *, on_paper: bool) -> str:
    """Who reads the answers, and whether that is a manager."""
    who = say.whoever_gathers.in_(lang) if told.collector is None else as_told(told.collector)
    reads = say.reads_paper if on_paper else say.reads_file
    sentences = [say.collector.in_(lang, collector=who, reads=reads)]
    if told.manages is False:
        sentences.append(say.no_manager.in_(lang))
    if told.send_to is not None and not on_paper:
        sentences.append(say.goes_to.in_(lang, send_to=as_told(told.send_to)))
    return " ".join(sentences)


def _purpose(told: Collecting, lang: Lang) -> Iterator[str]:
    yield say.to_talk.in_(lang)
    if told.organisation is not None:
        yield say.of_organisation.in_(lang, organisation=as_told(told.organisation))


def _kept(told: Collecting, lang: Lang, *, on_paper: bool) -> Iterator[str]:
    yield (say.kept_paper if on_paper else say.kept_file).in_(lang)
    if told.delete_on is not None:
        yield say.deleted_on.in_(lang, day=day_in_words(told.delete_on, lang))


def _rights(told: Collecting, lang: Lang, *, on_paper: bool) -> Iterator[str]:
    yield say.can_ask.in_(lang)
    yield (say.by_word if on_paper else say.by_code).in_(lang)
    if told.contact is not None:
        yield say.ask_at.in_(lang, contact=as_told(told.contact))
    yield say.complain_at.in_(lang)


def as_told(words: str) -> str:
    """The organiser's own words as part of a sentence, which has its own full stop."""
    return one_line(words).rstrip(". ")
