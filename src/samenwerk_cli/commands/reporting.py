"""From answers to a delivered report: the road that `assess` and `report` share."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from samenwerk_cli.commands.choices import choose_fields, choose_lang, may_write, one_of
from samenwerk_cli.core.advice import advise
from samenwerk_cli.core.compose import compose
from samenwerk_cli.core.phrases import commands as say
from samenwerk_cli.core.problems import WrongUsage
from samenwerk_cli.core.score import score_field
from samenwerk_cli.files.answers import read_answers
from samenwerk_cli.files.questionnaires import find_questionnaires
from samenwerk_cli.files.writing import write_whole
from samenwerk_cli.render import BY_ENDING, FORMATS, Format, render

if TYPE_CHECKING:
    from collections.abc import Sequence

    from samenwerk_cli.core.answers import Answers
    from samenwerk_cli.core.phrases import Lang
    from samenwerk_cli.core.problems import Problem
    from samenwerk_cli.core.questionnaire import Questionnaire
    from samenwerk_cli.core.report import Report
    from samenwerk_cli.terminal.screen import Screen


def report(  # a command's arguments are its options
    screen: Screen,
    *,
    answers: str,
    fields: Sequence[str] = (),
    outputs: Sequence[str] = (),
    form: str | None = None,
    force: bool = False,
    questionnaires: Sequence[str] = (),
    lang: str | None = None,
) -> None:
    """Report on an answers file, on standard output or in files."""
    choose_lang(lang)
    chosen = one_of(form, FORMATS, "--format")
    may_write(outputs, force=force)
    known = find_questionnaires(tuple(questionnaires))
    read = read_answers(answers, known)
    spoken = choose_lang(lang, read.answers.lang)
    tell_notices(screen, read.notices, spoken)
    on = choose_fields(fields, known, list(read.answers.answers))
    deliver(screen, make_report(read.answers, on, spoken), outputs, chosen, force=force)


def report_again(screen: Screen, *, answers: str | None, **options: Any) -> None:
    """Report on an answers file, which has to be named."""
    if answers is None:
        raise WrongUsage(say.missing_argument(word="ANSWERS"))
    report(screen, answers=answers, **options)


def print_schema(screen: Screen) -> None:
    """Print the JSON Schema of the report."""
    import json

    from samenwerk_cli.render.machine import report_schema

    screen.put(json.dumps(report_schema(), indent=2, ensure_ascii=False) + "\n")


def make_report(answers: Answers, fields: Sequence[Questionnaire], lang: Lang) -> Report:
    """The report on these fields of an answers file."""
    scores = [score_field(field, answers.of(field.id)) for field in fields]
    return compose(answers, scores, advise(scores), lang)


def deliver(
    screen: Screen, report: Report, outputs: Sequence[str], form: Format | None, *, force: bool = False
) -> None:
    """Write the report to its files, or else to standard output."""
    for output in outputs:
        write_report(Path(output), report, replace=force)
        screen.say(say.written.in_(report.lang, path=output))
    if not outputs:
        screen.put(
            render(
                report,
                form or ("terminal" if screen.shows_report else "text"),
                width=screen.width,
                colour=screen.colour,
                ascii_only=screen.output_ascii_only,
            )
        )


def write_report(path: Path, report: Report, *, replace: bool) -> None:
    """Write the report to a file; its ending chooses the face."""
    write_whole(path, render(report, BY_ENDING[path.suffix.lower()]), replace=replace)


def tell_notices(screen: Screen, notices: Sequence[Problem], lang: Lang) -> None:
    """Say what the reader of an answers file should know."""
    for notice in notices:
        screen.say(f"{notice.place}: {say.notice.in_(lang)}: {notice.what.in_(lang)}")
