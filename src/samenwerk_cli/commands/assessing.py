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
from samenwerk_cli.commands.keeping import CONSENSUS_FILE, Keeping, read_resumed
from samenwerk_cli.commands.reporting import deliver, report, show_page, tell_how_to_go_on, write_report
from samenwerk_cli.core.answers.answers import Answers, begun_together
from samenwerk_cli.core.answers.roles import ROLE_IDS, SHARES
from samenwerk_cli.core.interview import say as say_interview
from samenwerk_cli.core.interview.interview import begin
from samenwerk_cli.core.problems.problem import WrongUsage
from samenwerk_cli.core.report.person.report import report_of_person
from samenwerk_cli.core.words.plain import as_id
from samenwerk_cli.files.answers import new_id, new_letters
from samenwerk_cli.files.questionnaires import Questionnaires
from samenwerk_cli.files.writing import free_name
from samenwerk_cli.terminal import keys, say_meeting
from samenwerk_cli.terminal import say as say_terminal
from samenwerk_cli.terminal.screen import EndOfInput

if TYPE_CHECKING:
    import datetime
    from collections.abc import Callable, Mapping, Sequence

    from samenwerk_cli.commands.choices import Delivery, Scope
    from samenwerk_cli.core.field.questionnaire import Questionnaire
    from samenwerk_cli.core.interview.interview import Interview
    from samenwerk_cli.core.report.sections import Report
    from samenwerk_cli.core.words.phrase import Lang
    from samenwerk_cli.terminal.screen import Screen


OF_ONE_PERSON = ("role", "name", "share")
"""What can be told of one person, and not of a team that answers together."""

HOW_ALONE = (say_interview.who_is_who, say_interview.how_to_choose)
HOW_TOGETHER = (say_meeting.how_together, say_meeting.how_to_choose)
"""What is said before the first question."""


class Files(NamedTuple):
    """The files with answers: to read and ask nothing, to go on with, or to write; and if a team answers `together`."""

    answers: str | None = None
    resume: str | None = None
    save: str | None = None
    together: bool = False

    def must_go_together(self) -> None:
        """See to it that at most one of them is given, that a team is asked, and that there is a file to go on with.

        Raises:
            WrongUsage: otherwise.
        """
        given = [f"--{name}" for name in ("answers", "resume", "save") if getattr(self, name) is not None]
        if self.together and self.answers is not None:
            given.insert(0, "--together")
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
    if files.together:
        _must_be_nobodys(told)
    if files.answers is not None:
        report(screen, files.answers, scope=scope, about=told, delivery=delivery)
    else:
        _interview(screen, today, scope, files, told, delivery)


def _must_be_nobodys(told: Mapping[str, str]) -> None:
    """See to it that nothing is told about one person, for a team answers together.

    Raises:
        WrongUsage: something is.
    """
    for key in OF_ONE_PERSON:
        if key in told:
            raise WrongUsage(say.about_one_person(option=f"--{key}"))


def _interview(
    screen: Screen, today: datetime.date, scope: Scope, files: Files, told: Mapping[str, str], delivery: Delivery
) -> None:
    """Ask what is open, and report. What is `told` about the run is not asked."""
    from samenwerk_cli.terminal.ask import Asking  # draws with rich, which `--answers` does without
    from samenwerk_cli.terminal.together import AskingTogether

    choose_lang(scope.lang)
    delivery.must_be_possible(files.resume, files.save)
    known = Questionnaires(scope.questionnaires)
    named = _named(today, new_letters(), together=files.together)
    path = Path(files.resume or files.save or named(told.get("name")))
    if files.resume is None:
        may_create(str(path if files.save else free_name(path)), force=delivery.force)
    chooses = screen.has_person and files.resume is None and not (scope.fields or scope.every)
    if chooses:
        scope, files = _chosen(screen, known, scope, files)
    before = read_resumed(screen, files.resume, known, scope.lang, together=files.together)
    spoken = choose_lang(scope.lang, before.lang if before else None)
    start = _begun(before, told, today, spoken, together=files.together)
    on, together = scope.choose(known, start.answers), start.kind == "consensus"
    turns = begin(on, start, only_questions=not screen.has_person)
    replace, name_it = delivery.force and files.save is not None, None if files.save or files.resume else named
    path = Path(files.resume or path)
    keeping = Keeping(screen, path, spoken, resumed=before, fields=on, replace=replace, named=name_it)
    _greet(screen, turns, keeping, says_other_language=not chooses)
    own, asking = scope.as_options(), AskingTogether if together else Asking
    words = ["assess", *(["--together"] if together else [])]
    held = keeping.held(
        asking(screen, spoken, keeping.keep),
        turns,
        lambda file: [*words, "--resume", file, *own, *delivery.as_options()],
        at_once=before is not None and bool(told),
    )
    _finish(screen, held.answers, on, keeping, delivery, own)


def _named(today: datetime.date, letters: str, *, together: bool) -> Callable[[str | None], Path]:
    """How the file is called of someone with this name, or without one: files of colleagues fit in one folder.

    A team's own file has the name that a meeting gives to it.
    """
    if together:
        return lambda _: Path(CONSENSUS_FILE.format(day=today.isoformat()))
    return lambda name: Path(f"samenwerk-{today.isoformat()}-{as_id(name or '') or letters}.yaml")


def _chosen(screen: Screen, known: Mapping[str, Questionnaire], scope: Scope, files: Files) -> tuple[Scope, Files]:
    """What is gone on with by whoever is at the terminal, or else the fields that they begin with."""
    lang = choose_lang(scope.lang)
    _tell_other_language(screen, lang, together=files.together)
    unfinished = [] if files.save else unfinished_here(known, together=files.together)
    resume = ask_to_go_on(screen, unfinished, lang) if unfinished else None
    fields = () if resume else ask_fields(screen, known, lang, together=files.together)
    return scope._replace(fields=fields), files._replace(resume=resume)


def _begun(
    before: Answers | None, told: Mapping[str, str], today: datetime.date, lang: Lang, *, together: bool
) -> Answers:
    """What the run begins with: what was answered before, if anything, under what is told."""
    start = before or (begun_together(today, lang) if together else Answers(date=today))
    if start.kind == "consensus":
        _must_be_nobodys(told)
        return start.model_copy(update={**told, "lang": lang})
    return start.model_copy(update={**told, "lang": lang, "id": start.id or new_id()})


def _tell_other_language(screen: Screen, lang: Lang, *, together: bool) -> None:
    screen.tell((say_meeting if together else say_terminal).other_language.in_(lang), "dim")


def _greet(screen: Screen, interview: Interview, keeping: Keeping, *, says_other_language: bool) -> None:
    if interview.current is None:
        return
    lang = keeping.lang
    together = interview.answers.kind == "consensus"
    if says_other_language:
        _tell_other_language(screen, lang, together=together)
    done, total = interview.progress
    left = total - done
    if done == 0:
        minutes = minutes_for(total, together=together)
        screen.tell("\n" + say_terminal.welcome.in_(lang, count=total, minutes=minutes))
        screen.tell(say_terminal.will_be_in.in_(lang, path=keeping.path))
        for how in HOW_TOGETHER if together else HOW_ALONE:
            screen.tell("\n" + how.in_(lang))
    elif left:
        screen.tell((say_terminal.go_on if left > 1 else say_terminal.go_on_one).in_(lang, count=left))


def _finish(
    screen: Screen,
    answers: Answers,
    on: Sequence[Questionnaire],
    keeping: Keeping,
    delivery: Delivery,
    own: Sequence[str],
) -> None:
    """Deliver the report, offer to keep it as a page, and whatever happens say where the answers are."""
    report = report_of_person(answers, on, keeping.lang)
    together = answers.kind == "consensus"
    try:
        deliver(screen, report, delivery)
        if screen.has_person and not (delivery.outputs or delivery.opens):
            _offer(screen, report, free_name(keeping.path.with_suffix(".html")))
    finally:
        if keeping.path.exists():
            tell_how_to_go_on(screen, report, delivery, ["report", keeping.word, *own])
            screen.tell(say_terminal.saved_in.in_(keeping.lang))
            screen.tell_line(os.path.abspath(keeping.path))  # noqa: PTH100 - a link is called as the person calls it
            screen.tell((say_meeting.agree_on_one if together else say_terminal.send_it).in_(keeping.lang))
        elif together:
            screen.tell(say_meeting.nothing_chosen.in_(keeping.lang))


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
