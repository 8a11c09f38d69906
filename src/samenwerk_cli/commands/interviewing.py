"""The interview that `assess` holds: ask, save after every answer, report."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from samenwerk_cli.commands.choices import choose_lang, may_create, minutes_for
from samenwerk_cli.commands.keeping import Keeping
from samenwerk_cli.commands.reporting import deliver, tell_notices, write_report
from samenwerk_cli.core.answers.answers import Answers, is_older
from samenwerk_cli.core.interview.interview import begin
from samenwerk_cli.core.problems.problem import InputProblems, Interrupted, Place, Problem
from samenwerk_cli.core.report.data.person import PersonData
from samenwerk_cli.core.report.person.report import report_of_person
from samenwerk_cli.files.answers import read_answers
from samenwerk_cli.files.questionnaires import Questionnaires
from samenwerk_cli.files.writing import free_name
from samenwerk_cli.terminal import say as say_terminal
from samenwerk_cli.terminal import say_meeting
from samenwerk_cli.terminal.ask import Asking
from samenwerk_cli.terminal.keys import YES
from samenwerk_cli.terminal.screen import EndOfInput, command_line

if TYPE_CHECKING:
    import datetime
    from collections.abc import Mapping, Sequence

    from samenwerk_cli.commands.choices import Delivery, Scope
    from samenwerk_cli.core.field.questionnaire import Questionnaire
    from samenwerk_cli.core.interview.interview import Interview
    from samenwerk_cli.core.report.sections import Report
    from samenwerk_cli.core.words.phrase import Lang
    from samenwerk_cli.terminal.screen import Screen


def interview(
    screen: Screen,
    *,
    today: datetime.date,
    own_id: str,
    scope: Scope,
    resume: str | None = None,
    save: str | None = None,
    told: Mapping[str, str],
    delivery: Delivery,
) -> None:
    """Ask what is open, and report. What is `told` about the run is not asked; answers without an id get `own_id`."""
    choose_lang(scope.lang)
    delivery.must_be_possible(resume, save)
    if save is not None:
        may_create(save, force=delivery.force)
    known = Questionnaires(scope.questionnaires)
    before = _before(screen, resume, known, scope.lang)
    spoken = choose_lang(scope.lang, before.lang if before else None)
    start = before or Answers(date=today)
    start = start.model_copy(update={**told, "lang": spoken, "id": start.id or own_id})
    on = scope.choose(known, start.answers)
    turns = begin(on, start, only_questions=not screen.has_person)
    path = Path(resume or save or f"samenwerk-{today.isoformat()}.yaml")
    upgraded = before is not None and any(is_older(before.of(field.id), field) for field in on)
    replace = delivery.force and save is not None
    keeping = Keeping(screen, path, spoken, resumed=before, upgraded=upgraded, replace=replace)
    if before is not None and told:
        keeping.keep(turns.answers)
    own, there_is_more = scope.as_options(), not scope.fields and len(on) < len(known)
    held = _held(screen, turns, keeping, [*own, *delivery.as_options()], there_is_more=there_is_more)
    _finish(screen, report_of_person(held.answers, on, spoken), keeping, delivery, own)


def _before(screen: Screen, resume: str | None, known: Mapping[str, Questionnaire], lang: str | None) -> Answers | None:
    """What was answered in an earlier run that is continued.

    Raises:
        InputProblems: it has problems, or is what a team chose together.
    """
    if resume is None:
        return None
    read = read_answers(resume, known)
    if read.answers.kind != "answers":
        what = Problem(say_meeting.of_a_team(), say_meeting.go_on_with_consensus(file=resume), place=Place(resume))
        raise InputProblems([what], choose_lang(lang, read.answers.lang))
    tell_notices(screen, read.notices, choose_lang(lang, read.answers.lang))
    return read.answers


def _held(
    screen: Screen, interview: Interview, keeping: Keeping, options: Sequence[str], *, there_is_more: bool
) -> Interview:
    """The interview, held to its end; `options` are those that a command to go on needs.

    Raises:
        Interrupted: the person stopped, with how to go on.
    """
    _greet(screen, interview, keeping, there_is_more=there_is_more)
    try:
        return Asking(screen, keeping.lang, keeping.keep).hold(interview)
    except (EndOfInput, KeyboardInterrupt) as stopped:
        raise Interrupted(_how_to_go_on(keeping, options), keeping.lang, complete=keeping.complete) from stopped


def _greet(screen: Screen, interview: Interview, keeping: Keeping, *, there_is_more: bool) -> None:
    if interview.current is None:
        return
    lang = keeping.lang
    screen.tell(say_terminal.other_language.in_(lang), "dim")
    done, total = interview.progress
    left = total - done
    if done == 0:
        if not keeping.resumed:
            _point_to_earlier(screen, lang)
        screen.tell(say_terminal.welcome.in_(lang, count=total, minutes=minutes_for(total)))
        screen.tell(say_terminal.will_be_in.in_(lang, path=keeping.path))
        if there_is_more:
            screen.tell(say_terminal.more_fields.in_(lang))
    elif left:
        screen.tell((say_terminal.go_on if left > 1 else say_terminal.go_on_one).in_(lang, count=left))


def _point_to_earlier(screen: Screen, lang: Lang) -> None:
    """Whoever starts anew where answers are may have wanted to go on with those."""
    earlier = max((str(path) for path in Path().glob("samenwerk-????-??-??*.yaml")), default=None)
    if earlier is not None and screen.has_person:
        screen.tell(say_terminal.earlier_run.in_(lang))
        screen.tell_command("samenwerk", "assess", "--resume", earlier)


def _how_to_go_on(keeping: Keeping, options: Sequence[str]) -> str | None:
    if not keeping.make_sure():
        return None
    return command_line("samenwerk", "assess", "--resume", str(keeping.path), *options)


def _finish(screen: Screen, report: Report, keeping: Keeping, delivery: Delivery, own: Sequence[str]) -> None:
    """Deliver the report, offer it as markdown too, and whatever happens say where the answers are."""
    try:
        deliver(screen, report, delivery)
        if screen.has_person and not delivery.outputs:
            _recall(screen, report)
            _offer(screen, report, free_name(keeping.path.with_suffix(".md")))
    finally:
        if keeping.path.exists():
            screen.tell(say_terminal.saved_in.in_(keeping.lang, path=keeping.path))
            screen.tell(say_terminal.what_next.in_(keeping.lang))
            screen.tell_command("samenwerk", "report", str(keeping.path), *own)


def _recall(screen: Screen, report: Report) -> None:
    """Repeat the first steps in short: the report that was just shown is longer than a screen."""
    if not screen.shows_report or not isinstance(report.data, PersonData):
        return
    steps = [step.do for step in report.data.steps if step.start_here]
    if steps:
        screen.tell("\n" + say_terminal.first_steps.in_(report.head.lang), "bold")
    for number, step in enumerate(steps, start=1):
        screen.tell(f"{number}. {step}")


def _offer(screen: Screen, report: Report, beside: Path) -> None:
    try:
        reply = screen.ask("\n" + say_terminal.save_markdown.in_(report.head.lang, path=beside))
    except EndOfInput:
        return
    if reply.lower() in YES:
        write_report(beside, report, replace=False)
        screen.tell(say_terminal.report_saved.in_(report.head.lang, path=beside))
