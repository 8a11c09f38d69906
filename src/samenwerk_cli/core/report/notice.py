"""What is told to whoever is asked to answer, before the first question.

It is part of what article 13 of the GDPR asks for, as far as the organiser told it: nothing that they did not tell is
promised, and what they left out is said. The right to object stands by itself, as article 21(4) has it. The legal basis
and the data protection officer are for the organiser to add, to the invitation.
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
    """Who reads it, whether one has to and may object, what for, what is kept and how long, what one may ask for."""
    first = (
        Labelled(say.who.in_(lang), who_reads(told, lang, on_paper=on_paper)),
        Labelled(say.must_i.in_(lang), say.you_need_not.in_(lang, you_may=say.you_may)),
        Labelled(say.may_i_object.in_(lang), say.you_may_object.in_(lang)),
    )
    rest = (
        Labelled(say.what_for.in_(lang), say.to_talk.in_(lang)),
        Labelled(say.kept.in_(lang), " ".join(_kept(told, lang, on_paper=on_paper))),
        Labelled(say.team_sees.in_(lang), say.in_report.in_(lang)),
        Labelled(say.rights.in_(lang), " ".join(_rights(told, lang, on_paper=on_paper))),
    )
    cautions = (*([say.manager.in_(lang)] if told.manages else []), *left_out(told, lang))
    return Section(say.heading.in_(lang), (*first, *([Cautions(cautions)] if cautions else []), *rest))


def left_out(told: Collecting, lang: Lang) -> tuple[str, ...]:
    """One sentence on what the organiser did not tell; none if they told all."""
    missing = tuple(_missing(told))
    return (say.left_out.in_(lang, what=Listed(missing)),) if missing else ()


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
    """Who reads the answers, and what that tells them."""
    who = say.who_collects.in_(lang) if told.collector is None else ended(told.collector)
    sentences = [who, (say.reads_paper if on_paper else say.reads_file).in_(lang)]
    if told.manages is False:
        sentences.append(say.no_manager.in_(lang))
    if told.send_to is not None and not on_paper:
        sentences.append(say.goes_to.in_(lang, send_to=ended(told.send_to)))
    return " ".join(sentences)


def _kept(told: Collecting, lang: Lang, *, on_paper: bool) -> Iterator[str]:
    yield (say.kept_paper if on_paper else say.kept_file).in_(lang)
    if told.delete_on is not None:
        phrase = say.destroyed_on if on_paper else say.deleted_on
        yield phrase.in_(lang, day=day_in_words(told.delete_on, lang))
    if told.organisation is not None:
        yield say.responsible.in_(lang, organisation=ended(told.organisation))


def _rights(told: Collecting, lang: Lang, *, on_paper: bool) -> Iterator[str]:
    yield say.can_ask.in_(lang)
    yield (say.by_word if on_paper else say.by_code).in_(lang)
    if told.contact is not None:
        yield say.ask_at.in_(lang, contact=ended(told.contact))
    yield say.complain_at.in_(lang)


def ended(words: str) -> str:
    """The organiser's own words on one line, as the end of a sentence."""
    line = one_line(words)
    return line if line.endswith((".", "?", "!")) else f"{line}."
