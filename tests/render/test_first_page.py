"""The first page: short enough to be read at once, whatever was answered, and all that a terminal shows."""

from __future__ import annotations

import datetime
import random
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from samenwerk_cli.core.answers.answers import Answers, FieldAnswers, Given
from samenwerk_cli.core.codes import ANSWERS
from samenwerk_cli.core.report.change.person import TwoRuns, report_of_change
from samenwerk_cli.core.report.person.explain import explanation_of_person
from samenwerk_cli.core.report.person.report import report_of_person
from samenwerk_cli.files.answers import read_answers
from samenwerk_cli.files.questionnaires import Questionnaires
from samenwerk_cli.render import Look, render

if TYPE_CHECKING:
    from collections.abc import Sequence

    from samenwerk_cli.core.field.questionnaire import Questionnaire
    from samenwerk_cli.core.report.sections import Report
    from samenwerk_cli.core.words.phrase import Lang

KNOWN = Questionnaires()
CORE = [field for field in KNOWN.values() if field.core]
EXAMPLE = Path(__file__).parents[2] / "examples" / "antwoorden.yaml"
MOODS: tuple[tuple[Any, ...], ...] = ((1, 1, 1, 2, 5), (3, 4, 5), (1, 2, 3, 4, 5, "unknown"), (*ANSWERS, None))
"""What someone is apt to answer: badly, well, anything, or hardly at all."""


def sheet(fields: Sequence[Questionnaire], chance: random.Random) -> Answers:
    """Answers of a person of whom everything is told that may stand on the first page."""
    given = {
        field.id: FieldAnswers(
            given={question.id: Given(answer=chance.choice(mood)) for question in field.questions},
            importance={pole.id: chance.choice((0, 1, 2)) for pole in field.poles},
        )
        for field, mood in ((field, chance.choice(MOODS)) for field in fields)
    }
    return Answers(
        subject="Beeldbellen in de wijk",
        we="wijkteam Noord",
        date=datetime.date(2026, 11, 26),
        role="clientvertegenwoordiger",
        name="A. de Vries",
        answers=given,
    )


def lines(report: Report) -> list[str]:
    return render(report, "terminal", Look(80)).splitlines()


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_the_worked_example_fits_fifty_lines_and_in_full_two_hundred(lang: Lang) -> None:
    report = report_of_person(read_answers(str(EXAMPLE), KNOWN).answers, CORE, lang)
    assert len(lines(report.first_page)) <= 50
    assert len(lines(report)) <= 200


@pytest.mark.parametrize("lang", ["nl", "en"])
@pytest.mark.parametrize(("fields", "most"), [(CORE, 56), (list(KNOWN.values()), 60)], ids=["core", "all"])
def test_whatever_was_answered_the_first_page_is_short(fields: list[Questionnaire], most: int, lang: Lang) -> None:
    chance = random.Random(20261126)  # noqa: S311 - the same every time
    longest = max(
        (lines(report_of_person(sheet(fields, chance), fields, lang).first_page) for _ in range(200)), key=len
    )
    assert len(longest) <= most, "\n".join(longest)


def test_of_many_fields_each_has_one_line_with_both_bands() -> None:
    fields = list(KNOWN.values())
    chance = random.Random(3)  # noqa: S311 - the same every time
    page = lines(report_of_person(sheet(fields, chance), fields, "nl").first_page)
    for field in fields:
        (line,) = [each for each in page if each.startswith(f"  {field.title.in_('nl')}  ")]
        assert line.count(" · ") == 1


def test_no_number_stands_on_the_first_page_that_can_be_taken_for_a_mark() -> None:
    report = report_of_person(read_answers(str(EXAMPLE), KNOWN).answers, CORE, "nl")
    bars = [line for line in lines(report.first_page) if "█" in line]
    assert len(bars) == 4
    assert not any(char.isdigit() for line in bars for char in line)


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_the_reasons_of_the_first_steps_and_a_comparison_have_a_short_first_page_too(lang: Lang) -> None:
    fields = list(KNOWN.values())
    chance = random.Random(20261126)  # noqa: S311 - the same every time
    for _ in range(100):
        then, now = sheet(fields, chance), sheet(fields, chance)
        agreed = then.model_copy(update={"kind": "consensus"}), now.model_copy(update={"kind": "consensus"})
        assert len(lines(explanation_of_person(then, fields, lang).first_page)) <= 65
        for runs in (TwoRuns(then, now), TwoRuns(*agreed)):
            assert len(lines(report_of_change(runs, KNOWN, lang).first_page)) <= 75
