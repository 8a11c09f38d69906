"""`form`: the page on which colleagues answer, with the notice above it, and an invitation to send with it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from samenwerk_cli.commands import say, say_inviting, say_starting
from samenwerk_cli.commands.asking import ask_until
from samenwerk_cli.commands.choices import (
    STANDARD,
    choose_lang,
    lines_given,
    may_create,
    minutes_for,
    put_or_write,
)
from samenwerk_cli.commands.noticing import ask_notice
from samenwerk_cli.core.problems.problem import Interrupted, WrongUsage
from samenwerk_cli.core.report import say as say_report
from samenwerk_cli.core.report.letters import how_to_return, invitation, reminder
from samenwerk_cli.core.report.notice import notice
from samenwerk_cli.exchange.form.form import Form
from samenwerk_cli.exchange.form.page import form_page
from samenwerk_cli.files.answers import new_letters
from samenwerk_cli.files.questionnaires import Questionnaires
from samenwerk_cli.files.writing import free_name
from samenwerk_cli.terminal import say as say_terminal
from samenwerk_cli.terminal.screen import EndOfInput

if TYPE_CHECKING:
    import datetime
    from collections.abc import Mapping

    from samenwerk_cli.commands.choices import Scope
    from samenwerk_cli.commands.noticing import Typed
    from samenwerk_cli.core.report.notice import Collecting
    from samenwerk_cli.core.words.phrase import Lang
    from samenwerk_cli.terminal.screen import Screen

ENDINGS = (".html", ".htm")

ABOUT = {
    "subject": (say_terminal.subject, say_terminal.subject_hint, say_report.usual_subject),
    "we": (say_terminal.we, say_terminal.we_hint, say_report.usual_we),
}
"""What is the same for all who answer: how it is asked, and what is meant if it is left open."""


def make_form(
    screen: Screen,
    *,
    today: datetime.date,
    scope: Scope,
    typed: Typed,
    about: Mapping[str, str | None],
    notes: bool,
    output: str | None,
    force: bool,
) -> None:
    """Ask the organiser what was not typed, write the page, and print an invitation and a reminder.

    Raises:
        WrongUsage: before anything is asked, what was typed cannot be, or the file cannot be made.
        Interrupted: the person stopped; nothing is written.
    """
    lang, given = choose_lang(scope.lang), lines_given(about)
    fields = tuple(scope.choose(Questionnaires(scope.questionnaires)))
    typed.checked(today)
    file = _file(output, lang, force=force)
    try:
        given, told = _with_asked(screen, given, lang), ask_notice(screen, typed, lang, today)
    except (EndOfInput, KeyboardInterrupt) as stopped:
        raise Interrupted(None, lang, instead=say_starting.stopped) from stopped
    minutes = minutes_for(sum(len(field.questions) for field in fields))
    above = notice(told, lang, on_paper=False)
    form = Form(fields, lang, new_letters(), minutes, above, **given, send_to=told.send_to, notes=notes)
    put_or_write(screen, form_page(form), [file], lang, force=force)
    _tell_letters(screen, form, told, aside=file == STANDARD)
    screen.tell(how_to_return(lang))
    screen.tell(say_inviting.all_in.in_(lang))
    screen.tell_command("samenwerk", "team", say_inviting.folder.in_(lang), *scope.as_options())


def _file(output: str | None, lang: Lang, *, force: bool) -> str:
    """Where the page goes.

    Raises:
        WrongUsage: no page can be made there.
    """
    if output == STANDARD:
        return output
    file = str(free_name(Path(say_inviting.form_file.in_(lang)))) if output is None else output
    if not file.lower().endswith(ENDINGS):
        raise WrongUsage(say.unknown_ending(path=file, endings=", ".join(ENDINGS)))
    may_create(file, force=force)
    return file


def _with_asked(screen: Screen, given: dict[str, str], lang: Lang) -> dict[str, str]:
    """What was given, and what a person at a terminal answers about the rest; Enter leaves it open."""
    left = [key for key in ABOUT if key not in given and screen.has_person]
    return given | {key: words for key in left for words in _asked(screen, key, lang).values()}


def _asked(screen: Screen, key: str, lang: Lang) -> dict[str, str]:
    question, hint, usual = ABOUT[key]
    screen.say()
    screen.tell(question.in_(lang), "bold")
    screen.tell(hint.in_(lang, usual=usual))
    return ask_until(screen, lang, lambda line: lines_given({key: line}))


def _tell_letters(screen: Screen, form: Form, told: Collecting, *, aside: bool) -> None:
    """The letters, on standard output, or aside where the page itself goes there."""
    lang = form.lang
    letters = ((say_inviting.invitation, invitation), (say_inviting.reminder, reminder))
    for heading, write in letters:
        letter = write(told, lang, minutes=form.minutes, subject=form.subject, we=form.we)
        text = f"\n{heading.in_(lang)}\n\n{letter}\n"
        if aside or screen.shows_report:  # on a terminal lines are broken between words
            screen.tell(text)
        else:
            screen.put(text)
