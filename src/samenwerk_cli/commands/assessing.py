"""`assess`: ask, save after every answer, report. Or, with `--answers`, ask nothing and report."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from samenwerk_cli.commands import say
from samenwerk_cli.commands.choices import (
    STANDARD,
    choose_lang,
    lines_given,
    may_create,
    minutes_for,
    must_be_file,
    one_of,
)
from samenwerk_cli.commands.finding import ask_fields, ask_to_go_on, unfinished_here
from samenwerk_cli.commands.keeping import Keeping, read_resumed
from samenwerk_cli.commands.reporting import deliver, report, show_page, tell_how_to_go_on, write_report
from samenwerk_cli.core.answers.answers import Answers
from samenwerk_cli.core.answers.roles import ROLE_IDS, SHARES
from samenwerk_cli.core.interview import say as say_interview
from samenwerk_cli.core.interview.interview import begin
from samenwerk_cli.core.problems.problem import WrongUsage
from samenwerk_cli.core.report.person.report import report_of_person
from samenwerk_cli.core.words.plain import as_id
from samenwerk_cli.files.answers import new_id, new_letters
from samenwerk_cli.files.questionnaires import Questionnaires
from samenwerk_cli.files.writing import free_name
from samenwerk_cli.terminal import keys
from samenwerk_cli.terminal import say as say_terminal
from samenwerk_cli.terminal.screen import EndOfInput

if TYPE_CHECKING:
    import datetime
    from collections.abc import Callable, Mapping, Sequence

    from samenwerk_cli.commands.choices import Delivery, Scope
    from samenwerk_cli.core.interview.interview import Interview
    from samenwerk_cli.core.report.sections import Report
    from samenwerk_cli.terminal.screen import Screen


class Files(NamedTuple):
    """The files with answers: to read and ask nothing, to go on with, or to write."""

    answers: str | None = None
    resume: str | None = None
    save: str | None = None

    def must_go_together(self) -> None:
        """See to it that at most one of them is given, and that there is a file to go on with.

        Raises:
            WrongUsage: otherwise.
        """
        given = [f"--{name}" for name in ("answers", "resume", "save") if getattr(self, name) is not None]
        if len(given) > 1:
            raise WrongUsage(say.not_together(one=given[0], other=given[1]))
        for option, file in (("--resume", self.resume), ("--save", self.save)):
            if file == STANDARD:
                raise WrongUsage(say.needs_file(option=option))
            if file is not None:
                must_be_file(file)


def assess(
    screen: Screen,
    *,
    today: datetime.date,
    scope: Scope,
    files: Files,
    about: dict[str, str | None],
    delivery: Delivery,
) -> None:
    """Ask what is open, and report; or read an answers file, and report.

    `about` holds what was given of subject, we, role, name and share; what is given is not asked.
    """
    files.must_go_together()
    one_of(about["role"], ROLE_IDS, "--role", keys.roles())
    one_of(about["share"], SHARES, "--share")
    told = lines_given(about)
    if files.answers is not None:
        report(screen, files.answers, scope=scope, about=told, delivery=delivery)
    else:
        _interview(screen, today, scope, files, told, delivery)


def _interview(
    screen: Screen, today: datetime.date, scope: Scope, files: Files, told: Mapping[str, str], delivery: Delivery
) -> None:
    """Ask what is open, and report. What is `told` about the run is not asked."""
    from samenwerk_cli.terminal.ask import Asking  # draws with rich, which `--answers` does without

    lang = choose_lang(scope.lang)
    delivery.must_be_possible(files.resume, files.save)
    known = Questionnaires(scope.questionnaires)
    unfinished = unfinished_here(screen, known) if files == Files() and not (scope.fields or scope.every) else []
    if unfinished:
        screen.tell(say_terminal.other_language.in_(lang), "dim")
        files = Files(resume=ask_to_go_on(screen, unfinished, lang))
    named = _named(today, new_letters())
    path = Path(files.resume or files.save or named(told.get("name")))
    if files.resume is None:
        may_create(str(path if files.save else free_name(path)), force=delivery.force)
    asks = screen.has_person and files.resume is None and not (scope.fields or scope.every)
    if asks and not unfinished:
        screen.tell(say_terminal.other_language.in_(lang), "dim")
    if asks:
        scope = scope._replace(fields=ask_fields(screen, known, lang))
    before = read_resumed(screen, files.resume, known, scope.lang, kind="answers")
    spoken = choose_lang(scope.lang, before.lang if before else None)
    start = before or Answers(date=today)
    start = start.model_copy(update={**told, "lang": spoken, "id": start.id or new_id()})
    on = scope.choose(known, start.answers)
    turns = begin(on, start, only_questions=not screen.has_person)
    replace, name_it = delivery.force and files.save is not None, named if files == Files() else None
    keeping = Keeping(screen, path, spoken, resumed=before, fields=on, replace=replace, named=name_it)
    _greet(screen, turns, keeping, says_other_language=not (asks or unfinished))
    own, asking = scope.as_options(), Asking(screen, spoken, keeping.keep)
    held = keeping.held(
        asking,
        turns,
        lambda file: ["assess", "--resume", file, *own, *delivery.as_options()],
        at_once=before is not None and bool(told),
    )
    _finish(screen, report_of_person(held.answers, on, spoken), keeping, delivery, own)


def _named(today: datetime.date, letters: str) -> Callable[[str | None], Path]:
    """How the file is called of someone with this name, or without one: files of colleagues fit in one folder."""
    return lambda name: Path(f"samenwerk-{today.isoformat()}-{as_id(name or '') or letters}.yaml")


def _greet(screen: Screen, interview: Interview, keeping: Keeping, *, says_other_language: bool) -> None:
    if interview.current is None:
        return
    lang = keeping.lang
    if says_other_language:
        screen.tell(say_terminal.other_language.in_(lang), "dim")
    done, total = interview.progress
    left = total - done
    if done == 0:
        screen.tell("\n" + say_terminal.welcome.in_(lang, count=total, minutes=minutes_for(total)))
        screen.tell(say_terminal.will_be_in.in_(lang, path=keeping.path))
        for how in (say_interview.who_is_who, say_interview.how_to_choose):
            screen.tell("\n" + how.in_(lang))
    elif left:
        screen.tell((say_terminal.go_on if left > 1 else say_terminal.go_on_one).in_(lang, count=left))


def _finish(screen: Screen, report: Report, keeping: Keeping, delivery: Delivery, own: Sequence[str]) -> None:
    """Deliver the report, offer to keep it as a page, and whatever happens say where the answers are."""
    try:
        deliver(screen, report, delivery)
        if screen.has_person and not (delivery.outputs or delivery.opens):
            _offer(screen, report, free_name(keeping.path.with_suffix(".html")))
    finally:
        if keeping.path.exists():
            tell_how_to_go_on(screen, report, delivery, ["report", keeping.word, *own])
            screen.tell(say_terminal.saved_in.in_(keeping.lang))
            screen.tell_line(os.path.abspath(keeping.path))  # noqa: PTH100 - a link is called as the person calls it
            screen.tell(say_terminal.send_it.in_(keeping.lang))


def _offer(screen: Screen, report: Report, beside: Path) -> None:
    from samenwerk_cli.terminal.ask import agreed

    question = "\n" + say_terminal.save_page.in_(report.head.lang, path=beside)
    try:
        wanted = agreed(screen, question, report.head.lang)
    except EndOfInput:
        return
    if not wanted:
        screen.tell(say_terminal.not_saved.in_(report.head.lang))
        return
    write_report(beside, report, replace=False, private=True)
    screen.tell(say_terminal.page_saved.in_(report.head.lang))
    show_page(screen, beside, report.head.lang)
