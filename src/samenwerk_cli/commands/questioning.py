"""`questionnaire list` and `questionnaire check`: which tension fields there are, and whether a file is right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from samenwerk_cli.commands.choices import choose_fields, choose_lang, minutes_for
from samenwerk_cli.commands.reporting import deliver
from samenwerk_cli.core.form import form
from samenwerk_cli.core.phrases import commands as say
from samenwerk_cli.core.problems import InputProblems
from samenwerk_cli.core.visible import one_line, visible
from samenwerk_cli.files.questionnaires import Questionnaires, read_questionnaire
from samenwerk_cli.files.schemas import questionnaire_schema

if TYPE_CHECKING:
    from collections.abc import Sequence

    from samenwerk_cli.commands.choices import Delivery
    from samenwerk_cli.core.phrases import Lang
    from samenwerk_cli.core.problems import Problem
    from samenwerk_cli.core.questionnaire import Questionnaire
    from samenwerk_cli.terminal.screen import Screen


def list_questionnaires(screen: Screen, *, questionnaires: Sequence[str] = (), lang: str | None = None) -> None:
    """Print the tension fields that can be answered."""
    spoken = choose_lang(lang)
    known = Questionnaires(questionnaires)
    rows = [_heading(spoken), *(_row(each, spoken) for each in known.values())]
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    for row in rows:
        line = "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True))
        screen.put(line.rstrip() + "\n")


def check_questionnaires(screen: Screen, *, files: Sequence[str], lang: str | None = None) -> None:
    """Check files of tension fields, and say of each what is wrong with it or that it is all right.

    Raises:
        InputProblems: all problems of all files.
    """
    spoken = choose_lang(lang)
    problems: list[Problem] = []
    for file in files:
        try:
            right = read_questionnaire(file)
        except InputProblems as those:
            problems += those.problems
        else:
            count = len(right.questions)
            told = say.questionnaire_right.in_(spoken, file=file, id=right.id, count=count)
            screen.put(visible(told) + "\n")
    if problems:
        raise InputProblems(problems)


def show_questionnaire(
    screen: Screen, *, field: str, delivery: Delivery, questionnaires: Sequence[str] = (), lang: str | None = None
) -> None:
    """Show a tension field with room to tick, for a meeting on paper."""
    spoken = choose_lang(lang)
    delivery.must_be_possible()
    (chosen,) = choose_fields([field], Questionnaires(questionnaires))
    deliver(screen, form(chosen, spoken), delivery)


def print_questionnaire_schema(screen: Screen) -> None:
    """Print the JSON Schema of a questionnaire file."""
    screen.put_json(questionnaire_schema())


def _heading(lang: Lang) -> list[str]:
    phrases = (say.list_id, say.list_title, say.list_questions, say.list_minutes, say.list_core)
    return [phrase.in_(lang) for phrase in phrases]


def _row(field: Questionnaire, lang: Lang) -> list[str]:
    count = len(field.questions)
    core = (say.yes if field.core else say.no).in_(lang)
    return [field.id, one_line(field.title.in_(lang)), str(count), str(minutes_for(count)), core]
