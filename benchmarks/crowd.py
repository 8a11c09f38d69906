"""Folders of made-up people, each with answers to both core fields; the same people every time.

Half of the files are as samenwerk writes them, half as people fill them in, with comments and notes on one line.
"""

from __future__ import annotations

import datetime
import random
from typing import TYPE_CHECKING

from samenwerk_cli.core.answers.answers import Answers, FieldAnswers, Given
from samenwerk_cli.core.answers.roles import ROLE_IDS
from samenwerk_cli.core.codes import ANSWERS
from samenwerk_cli.files.answers import write_answers

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from samenwerk_cli.core.field.questionnaire import Questionnaire

SUBJECTS = ("Digitale medicatielijst", "Sensoren in de nacht", "Medicijndispenser bij cliënten thuis")
NOTES = (
    "In het weekend weet niemand wat te doen bij een storing.",
    "Iedereen heeft de instructie gehad, en ervoor getekend.",
    "Overdag gaat het wel, 's avonds sta je alleen.",
    "Nog niet besproken: wie belt de leverancier?",
    "Wij weten niet wie er gebeld wordt als het scherm uitvalt",
    "Goed geregeld op Oost; op West nog niet.",
    "Vragen aan ICT",
    "De oudere collega's doen het liever op papier.\nDe jongeren vergeten dat.",
)
USUALLY = (6, 12, 24, 30, 18, 6, 2, 2)
"""How often people give each of the answers."""

NOTED, SKIPPED = 0.05, 0.02
"""The share of questions with a note, which is about one a person; and of those that are left open."""


def write_crowd(folder: Path, people: int, fields: Sequence[Questionnaire]) -> None:
    """Write the answers files of so many people."""
    dice = random.Random(people)  # noqa: S311 - the same people every time
    for number in range(people):
        answers = _person(number, fields, dice)
        text = write_answers(answers) if number % 2 else "\n".join(_by_hand(answers))
        (folder / f"collega-{number:05}.yaml").write_text(text, "utf-8")


def _person(number: int, fields: Sequence[Questionnaire], dice: random.Random) -> Answers:
    return Answers(
        subject=dice.choice(SUBJECTS),
        we="afdelingen Oost en West, met teamleiding en ICT",
        date=datetime.date(2026, 11, 1) + datetime.timedelta(days=dice.randrange(28)),
        role=dice.choice(ROLE_IDS),
        name=f"collega {number}" if dice.random() < 0.3 else None,
        lang=dice.choice(("nl", "en")),
        share="closed",
        answers={field.id: _field(field, dice) for field in fields},
    )


def _field(field: Questionnaire, dice: random.Random) -> FieldAnswers:
    return FieldAnswers(
        version=field.version,
        importance={pole.id: dice.randrange(3) for pole in field.poles},
        given={question.id: _given(dice) for question in field.questions},
    )


def _given(dice: random.Random) -> Given:
    answer = None if dice.random() < SKIPPED else dice.choices(ANSWERS, USUALLY)[0]
    return Given(answer=answer, note=dice.choice(NOTES)) if dice.random() < NOTED else Given(answer=answer)


def _by_hand(answers: Answers) -> Iterator[str]:
    yield "# Ingevuld tijdens het teamoverleg."
    yield "samenwerk: 1"
    for name in ("subject", "we", "date", "role", "name", "lang", "share"):
        value = getattr(answers, name)
        yield f"{name}: {value}" if value is not None else f"{name}:  # wie wil"
    yield "answers:"
    for field_id, field in answers.answers.items():
        importance = ", ".join(f"{pole}: {weight}" for pole, weight in field.importance.items())
        yield f"  {field_id}:"
        yield f"    version: {field.version}"
        yield f"    importance: {{{importance}}}  # 0 nu niet, 1 gewoon, 2 eerst"
        yield from (f"    {question}: {_given_by_hand(given)}" for question, given in field.given.items())
    yield ""


def _given_by_hand(given: Given) -> str:
    answer = "" if given.answer is None else str(given.answer)
    if given.note is None:
        return answer
    note = '"' + given.note.replace("\n", " ") + '"'
    return f"{{answer: {answer}, note: {note}}}" if answer else f"{{note: {note}}}"
