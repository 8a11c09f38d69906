"""What an organiser tells whoever is asked to answer: typed as options, or asked at a terminal."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, NamedTuple

from samenwerk_cli.commands import say_noticing
from samenwerk_cli.commands.asking import ask_until
from samenwerk_cli.commands.choices import lines_given
from samenwerk_cli.core.problems.problem import WrongUsage
from samenwerk_cli.core.report.notice import Collecting

if TYPE_CHECKING:
    from samenwerk_cli.core.words.phrase import Lang
    from samenwerk_cli.terminal.screen import Screen

YES_OR_NO = {"yes": True, "y": True, "ja": True, "j": True, "no": False, "n": False, "nee": False}
KEPT_FOR = datetime.timedelta(days=90)
"""How far off the day is that is given as an example."""


class Typed(NamedTuple):
    """What was typed of a `Collecting`, word for word; None is what was not."""

    organisation: str | None = None
    collector: str | None = None
    contact: str | None = None
    delete_on: str | None = None
    manages: str | None = None
    send_to: str | None = None

    def checked(self, today: datetime.date) -> Collecting:
        """What it says.

        Raises:
            WrongUsage: a text is too long, a day is none or has gone by, or it is neither yes nor no.
        """
        told = lines_given({OPTIONS.get(key, key): words for key, words in self._asdict().items()})
        return Collecting(
            told.get("organisation"),
            told.get("collector"),
            told.get("contact"),
            _day(told.get("delete-on"), today),
            _yes(told.get("collector-manages")),
            told.get("send-to"),
        )


OPTIONS = {"delete_on": "delete-on", "manages": "collector-manages", "send_to": "send-to"}
"""Those whose option has another name."""


def ask_notice(screen: Screen, typed: Typed, lang: Lang, today: datetime.date) -> Collecting:
    """Ask whoever is at the terminal what was not typed; Enter leaves it open, and so does having nobody there.

    Raises:
        WrongUsage: before anything is asked, what was typed cannot be.
        EndOfInput: the person stopped.
    """
    told = typed.checked(today)
    if not screen.has_person or None not in told:
        return told
    screen.say()
    screen.tell(say_noticing.greeting.in_(lang))
    for key in ("organisation", "collector", "manages", "contact", "delete_on", "send_to"):
        if getattr(told, key) is None and (key != "manages" or told.collector is not None):
            told = told._replace(**{key: getattr(_asked(screen, key, lang, today), key)})
    return told


def _asked(screen: Screen, key: str, lang: Lang, today: datetime.date) -> Collecting:
    """Ask one thing until what is typed can be read."""
    example = (today + KEPT_FOR).isoformat()
    screen.say()
    screen.tell(say_noticing.QUESTIONS[OPTIONS.get(key, key)].in_(lang, example=example), "bold")
    return ask_until(screen, lang, lambda line: Typed()._replace(**{key: line}).checked(today))


def _day(word: str | None, today: datetime.date) -> datetime.date | None:
    if word is None:
        return None
    try:
        day = datetime.datetime.strptime(word, "%Y-%m-%d").date()
    except ValueError as error:
        raise WrongUsage(say_noticing.not_a_day(word=word, example=(today + KEPT_FOR).isoformat())) from error
    if day < today:
        raise WrongUsage(say_noticing.day_gone_by(day=day.isoformat()))
    return day


def _yes(word: str | None) -> bool | None:
    if word is not None and word.casefold() not in YES_OR_NO:
        raise WrongUsage(say_noticing.yes_or_no(word=word))
    return None if word is None else YES_OR_NO[word.casefold()]
