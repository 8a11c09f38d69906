"""Whole reports, compared with what they were; `pytest --renew` writes them anew, to be read in the diff."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from golden_files import ENDINGS, GOLDEN, compare_with
from samenwerk_cli.commands.choices import Scope
from samenwerk_cli.core.report.person.explain import explanation_of_person
from samenwerk_cli.core.report.person.report import report_of_person
from samenwerk_cli.files.answers import read_answers
from samenwerk_cli.render import Format, Look, render

if TYPE_CHECKING:
    from samenwerk_cli.core.field.questionnaire import Questionnaire

WHOLE = ("both-fields", "hostile", "worked-example")
"""Looked at to the last character, in one language: that the other says the same is a test of `core.report`."""

CASES = sorted(path.stem for path in GOLDEN.glob("*.yaml"))


@pytest.fixture(autouse=True)
def _any_version(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("samenwerk_cli.core.report.colophon.__version__", "X.Y.Z")


def rendered(case: str, form: Format, known: dict[str, Questionnaire], look: Look | None = None) -> str:
    answers = read_answers(str(GOLDEN / f"{case}.yaml"), known).answers
    report = report_of_person(answers, Scope().choose(known, answers.answers), "nl")
    return render(report, form, look or Look())


@pytest.mark.parametrize("ending", ENDINGS)
@pytest.mark.parametrize("case", WHOLE)
def test_a_report_is_what_it_was(case: str, ending: str, known: dict[str, Questionnaire], *, renew: bool) -> None:
    compare_with(GOLDEN / f"{case}.{ending}", rendered(case, ENDINGS[ending], known), renew=renew)


@pytest.mark.parametrize("ending", ENDINGS)
def test_an_explanation_is_what_it_was(ending: str, known: dict[str, Questionnaire], *, renew: bool) -> None:
    answers = read_answers(str(GOLDEN / "worked-example.yaml"), known).answers
    text = render(explanation_of_person(answers, Scope().choose(known, answers.answers), "nl"), ENDINGS[ending])
    compare_with(GOLDEN / f"worked-example.explained.{ending}", text, renew=renew)


@pytest.mark.parametrize("width", [40, 60, 80, 100])
@pytest.mark.parametrize("case", CASES)
def test_no_line_is_wider_than_the_terminal(case: str, width: int, known: dict[str, Questionnaire]) -> None:
    lines = rendered(case, "terminal", known, Look(width=width)).splitlines()
    assert max(len(line) for line in lines) <= width


@pytest.mark.parametrize("case", CASES)
def test_ascii_drawings_have_no_box_characters(case: str, known: dict[str, Questionnaire]) -> None:
    text = rendered(case, "terminal", known, Look(ascii_only=True))
    assert not set("█░├─┼┤●━") & set(text)


@pytest.mark.parametrize("case", CASES)
def test_colour_adds_codes_and_changes_no_word(case: str, known: dict[str, Questionnaire]) -> None:
    plain = rendered(case, "terminal", known)
    coloured = rendered(case, "terminal", known, Look(colour=True))
    assert "\x1b[" in coloured
    without = re.sub(r"\x1b\[[0-9;]*m", "", coloured)
    assert [line.rstrip() for line in without.splitlines()] == plain.splitlines()
