"""From answers to a delivered report: the road that `assess` and `report` share."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from samenwerk_cli.commands import say
from samenwerk_cli.commands.choices import choose_lang, put_schema, write_file
from samenwerk_cli.commands.failing import lines_of
from samenwerk_cli.core.problems.problem import InputProblems
from samenwerk_cli.core.report.person.explain import explanation_of_person
from samenwerk_cli.core.report.person.report import report_of_person
from samenwerk_cli.files.answers import read_answers
from samenwerk_cli.files.questionnaires import Questionnaires
from samenwerk_cli.render import BY_ENDING, PLAIN_WIDTH, Look, render

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from samenwerk_cli.commands.choices import Delivery, Scope
    from samenwerk_cli.core.problems.problem import Problem
    from samenwerk_cli.core.report.sections import Report
    from samenwerk_cli.core.words.phrase import Lang
    from samenwerk_cli.terminal.screen import Screen

Thing = TypeVar("Thing")


def report(
    screen: Screen,
    answers: str | None,
    *,
    scope: Scope,
    delivery: Delivery,
    about: Mapping[str, str] | None = None,
    schema: bool = False,
    say_why: bool = False,
) -> None:
    """Report on an answers file, or say why the report says what it says; or print the JSON Schema of either.

    What is given in `about` stands above the file.

    Raises:
        WrongUsage: there is no answers file to report on, or it cannot be told which.
    """
    if schema:
        from samenwerk_cli.render.json.contract import explanation_schema, report_schema

        made = explanation_schema() if say_why else report_schema()
        put_schema(screen, made, delivery.outputs, choose_lang(scope.lang), force=delivery.force)
        return
    lang, known = choose_lang(scope.lang), Questionnaires(scope.questionnaires)
    if answers is None:
        from samenwerk_cli.commands.finding import ask_which

        answers = ask_which(screen, known, lang)
    delivery.must_be_possible(answers)
    read = read_answers(answers, known)
    spoken = choose_lang(scope.lang, read.answers.lang)
    tell_notices(screen, read.notices, spoken)
    answers_read = read.answers.model_copy(update=dict(about or {}))
    on = scope.choose(known, answers_read.answers)
    make = explanation_of_person if say_why else report_of_person
    told = make(answers_read, on, spoken)
    deliver(screen, told, delivery)
    command = "explain" if say_why else "report"
    tell_how_to_go_on(screen, told, delivery, [command, answers, *scope.as_options()])


def deliver(screen: Screen, report: Report, delivery: Delivery) -> None:
    """Write the report to its files, or else to standard output; on a terminal its first page, unless all is wanted."""
    for output in delivery.outputs:
        write_report(Path(output), report, replace=delivery.force)
        screen.tell(say.written.in_(report.head.lang, path=output))
    if delivery.opens:
        _open(screen, report, delivery)
    if not delivery.outputs and (delivery.form or not delivery.opens):
        form = delivery.chosen_form() or ("terminal" if screen.shows_report else "text")
        width = screen.console.width if form == "terminal" else PLAIN_WIDTH  # to ask for it takes time
        look = Look(width, screen.colour, screen.output_ascii_only)
        shown = report.first_page if shows_first_page(screen, delivery) else report
        screen.put(render(shown, form, look), exact=form in ("json", "md", "html"))


def shows_first_page(screen: Screen, delivery: Delivery) -> bool:
    """Whether only the first page is shown: on a terminal, where a person reads it."""
    to_a_person = screen.shows_report and delivery.chosen_form() in (None, "terminal")
    return to_a_person and not (delivery.outputs or delivery.full or delivery.opens)


def _open(screen: Screen, report: Report, delivery: Delivery) -> None:
    """Open the first page among the files, or else the one that is there to be looked at."""
    pages = (Path(output) for output in delivery.outputs if BY_ENDING[Path(output).suffix.lower()] == "html")
    page = next(pages, None)
    if page is None:
        from samenwerk_cli.files.places import page_to_open

        page = page_to_open()
        with suppress(OSError):  # what is no folder cannot be written in, and is told then
            page.parent.mkdir(parents=True, exist_ok=True)
        write_report(page, report, replace=True, private=True)
    show_page(screen, page, report.head.lang)


def show_page(screen: Screen, page: Path, lang: Lang) -> None:
    """Open a page in the browser, and say where it is."""
    from samenwerk_cli.terminal.browser import opened

    told = say.page_opened if opened(page) else say.page_not_opened
    screen.tell(told.in_(lang))
    screen.tell_line(os.path.abspath(page))  # noqa: PTH100 - a link is called as the person calls it


def tell_how_to_go_on(screen: Screen, report: Report, delivery: Delivery, words: Sequence[str]) -> None:
    """Say how to see all of a report of which the first page was shown, and how to share it; `words` made it."""
    if shows_first_page(screen, delivery) and report.rest:
        lang = report.head.lang
        screen.tell("\n" + say.to_see_all.in_(lang))
        screen.tell_command("samenwerk", *words, "--full")
        screen.tell(say.to_share.in_(lang))
        screen.tell_command("samenwerk", *words, "--output", say.report_file.in_(lang))


def write_report(path: Path, report: Report, *, replace: bool, private: bool = False) -> None:
    """Write the report to a file, which only its owner may read if it is private; its ending chooses the face.

    Raises:
        CannotWrite: it was not possible, or a file has appeared there meanwhile.
    """
    write_file(path, render(report, BY_ENDING[path.suffix.lower()]), report.head.lang, replace=replace, private=private)


def tell_notices(screen: Screen, notices: Sequence[Problem], lang: Lang) -> None:
    """Say what the reader of an answers file should know."""
    for line in lines_of(notices, lang, kind=say.notice):
        screen.tell(line)


def check_each(things: Sequence[Thing], check: Callable[[Thing], None]) -> None:
    """Check files, or sheets of a file, one by one, so that one that is wrong does not stop the others.

    Raises:
        InputProblems: all problems of all of them.
    """
    wrong: list[InputProblems] = []
    for thing in things:
        try:
            check(thing)
        except InputProblems as those:
            wrong.append(those)
    if wrong:
        raise InputProblems([problem for those in wrong for problem in those.problems], wrong[0].lang)
