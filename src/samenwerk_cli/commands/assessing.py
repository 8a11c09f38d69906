"""`assess`: ask, save after every answer, report. Or, with `--answers`, ask nothing and report."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from samenwerk_cli.commands.choices import (
    STANDARD,
    choose_fields,
    choose_lang,
    may_create,
    minutes_for,
    one_of,
)
from samenwerk_cli.commands.keeping import Keeping
from samenwerk_cli.commands.reporting import deliver, make_report, report, tell_notices, write_report
from samenwerk_cli.core.answers import LONGEST_TEXT, ROLE_IDS, Answers, is_older
from samenwerk_cli.core.interview import begin
from samenwerk_cli.core.phrases import commands as say_usage
from samenwerk_cli.core.phrases import interview as say
from samenwerk_cli.core.problems import Interrupted, WrongUsage
from samenwerk_cli.core.visible import one_line
from samenwerk_cli.files.answers import read_answers
from samenwerk_cli.files.questionnaires import find_questionnaires
from samenwerk_cli.files.writing import free_name
from samenwerk_cli.terminal.ask import Asking
from samenwerk_cli.terminal.keys import YES
from samenwerk_cli.terminal.screen import EndOfInput, command_line

if TYPE_CHECKING:
    import datetime
    from collections.abc import Mapping, Sequence

    from samenwerk_cli.commands.choices import Delivery
    from samenwerk_cli.core.interview import Interview
    from samenwerk_cli.core.phrases import Lang
    from samenwerk_cli.core.questionnaire import Questionnaire
    from samenwerk_cli.core.report import Report
    from samenwerk_cli.terminal.screen import Screen


@dataclass(frozen=True, slots=True)
class Files:
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
            raise WrongUsage(say_usage.not_together(one=given[0], other=given[1]))
        for option, file in (("--resume", self.resume), ("--save", self.save)):
            if file == STANDARD or (file is not None and os.path.exists(file) and not os.path.isfile(file)):  # noqa: PTH110, PTH113
                raise WrongUsage(say_usage.needs_file(option=option))


def assess(
    screen: Screen,
    *,
    today: datetime.date,
    fields: Sequence[str] = (),
    files: Files,
    about: dict[str, str | None],
    delivery: Delivery,
    questionnaires: Sequence[str] = (),
    lang: str | None = None,
) -> None:
    """Ask what is open, and report; or read an answers file, and report.

    `about` holds what was given of subject, we, role, name and share; what is given is not asked.
    """
    files.must_go_together()
    told = _about(about)
    if files.answers is not None:
        own, read = questionnaires, files.answers
        report(screen, answers=read, fields=fields, about=told, delivery=delivery, questionnaires=own, lang=lang)
        return
    choose_lang(lang)
    delivery.must_be_possible(files.resume, files.save)
    if files.save is not None:
        may_create(files.save, force=delivery.force)
    known = find_questionnaires(tuple(questionnaires))
    before = _before(screen, files.resume, known, lang)
    spoken = choose_lang(lang, before.lang if before else None)
    start = (before or Answers(date=today)).model_copy(update={**told, "lang": spoken})
    on = choose_fields(fields, known, list(start.answers))
    interview = begin(on, start, only_questions=not screen.has_person)
    usual_name = f"samenwerk-{today.isoformat()}.yaml"
    keeping = _keeping(screen, files, before, on, usual_name, spoken, force=delivery.force)
    if before is not None and told:
        keeping.keep(interview.answers)
    own = [part for file in questionnaires for part in ("--questionnaire", file)]
    held = _held(screen, interview, keeping, [*own, *delivery.as_options()])
    _finish(screen, make_report(held.answers, on, spoken), keeping, delivery, own)


def _keeping(
    screen: Screen,
    files: Files,
    before: Answers | None,
    fields: Sequence[Questionnaire],
    usual_name: str,
    lang: Lang,
    *,
    force: bool,
) -> Keeping:
    """Where the answers of this run are kept."""
    path = Path(files.resume or files.save or usual_name)
    replace = force and files.save is not None
    upgraded = before is not None and any(is_older(before.of(field.id), field) for field in fields)
    return Keeping(screen, path, lang, resumed=before, upgraded=upgraded, replace=replace)


def _before(screen: Screen, resume: str | None, known: Mapping[str, Questionnaire], lang: str | None) -> Answers | None:
    """What was answered in an earlier run that is continued."""
    if resume is None:
        return None
    read = read_answers(resume, known)
    tell_notices(screen, read.notices, choose_lang(lang, read.answers.lang))
    return read.answers


def _about(given: dict[str, str | None]) -> dict[str, str]:
    """What was given on the command line, fit to be written."""
    one_of(given.get("role"), ROLE_IDS, "--role")
    one_of(given.get("share"), ("open", "closed"), "--share")
    told = {key: one_line(value) for key, value in given.items() if value is not None and value.strip()}
    for key, value in told.items():
        if len(value) > LONGEST_TEXT:
            raise WrongUsage(say_usage.too_long(option=f"--{key}", limit=LONGEST_TEXT))
    return told


def _held(screen: Screen, interview: Interview, keeping: Keeping, options: Sequence[str]) -> Interview:
    """The interview, held to its end; `options` are those that a command to go on needs.

    Raises:
        Interrupted: the person stopped, with how to go on.
    """
    _greet(screen, interview, keeping)
    try:
        return Asking(screen, keeping.lang, keeping.keep).hold(interview)
    except (EndOfInput, KeyboardInterrupt) as stopped:
        raise Interrupted(_how_to_go_on(keeping, options), keeping.lang, complete=keeping.complete) from stopped


def _greet(screen: Screen, interview: Interview, keeping: Keeping) -> None:
    if interview.current is None:
        return
    lang = keeping.lang
    screen.tell(say.other_language.in_(lang), "dim")
    done, total = interview.progress
    left = total - done
    if done == 0:
        if not keeping.resumed:
            _point_to_earlier(screen, lang)
        screen.tell(say.welcome.in_(lang, count=total, minutes=minutes_for(total)))
        screen.tell(say.will_be_in.in_(lang, path=keeping.path))
    elif left:
        screen.tell((say.go_on if left > 1 else say.go_on_one).in_(lang, count=left))


def _point_to_earlier(screen: Screen, lang: Lang) -> None:
    """Whoever starts anew where answers are may have wanted to go on with those."""
    earlier = max((str(path) for path in Path().glob("samenwerk-????-??-??*.yaml")), default=None)
    if earlier is not None and screen.has_person:
        screen.tell(say.earlier_run.in_(lang))
        screen.tell_command("samenwerk", "assess", "--resume", earlier)


def _how_to_go_on(keeping: Keeping, options: Sequence[str]) -> str | None:
    if not keeping.make_sure():
        return None
    return command_line("samenwerk", "assess", "--resume", str(keeping.path), *options)


def _finish(screen: Screen, made: Report, keeping: Keeping, delivery: Delivery, own: Sequence[str]) -> None:
    """Deliver the report, offer it as markdown too, and whatever happens say where the answers are."""
    try:
        deliver(screen, made, delivery)
        if screen.has_person and not delivery.outputs:
            _recall(screen, made)
            _offer(screen, made, free_name(keeping.path.with_suffix(".md")))
    finally:
        if keeping.path.exists():
            screen.tell(say.saved_in.in_(keeping.lang, path=keeping.path))
            screen.tell(say.what_next.in_(keeping.lang))
            screen.tell_command("samenwerk", "report", str(keeping.path), *own)


def _recall(screen: Screen, made: Report) -> None:
    """Repeat the first steps in short: the report that was just shown is longer than a screen."""
    steps = [step.do for step in made.steps if step.start_here and screen.shows_report]
    if steps:
        screen.tell("\n" + say.first_steps.in_(made.lang), "bold")
    for number, step in enumerate(steps, start=1):
        screen.tell(f"{number}. {step}")


def _offer(screen: Screen, made: Report, beside: Path) -> None:
    try:
        reply = screen.ask("\n" + say.save_markdown.in_(made.lang, path=beside))
    except EndOfInput:
        return
    if reply.lower() in YES:
        write_report(beside, made, replace=False)
        screen.tell(say.report_saved.in_(made.lang, path=beside))
