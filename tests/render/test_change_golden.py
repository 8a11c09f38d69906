"""Whole comparisons of two runs, compared with what they were; `pytest --renew` writes them anew."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

import jsonschema
import pytest

from every_kind import CHANGES, KINDS
from golden_files import ENDINGS, compare_with
from samenwerk_cli.render import FORMATS, Format, Look, render
from samenwerk_cli.render.json.contract import change_schema

if TYPE_CHECKING:
    from collections.abc import Mapping

    from samenwerk_cli.core.field.questionnaire import Questionnaire
    from samenwerk_cli.core.report.sections import Report
    from samenwerk_cli.core.words.phrase import Lang

CASES = [kind.removeprefix("change ") for kind in KINDS if kind.startswith("change ")]
SCHEMA = jsonschema.Draft202012Validator(change_schema())


@pytest.fixture(autouse=True)
def _any_version(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("samenwerk_cli.core.report.colophon.__version__", "X.Y.Z")


def compared(case: str, lang: Lang, known: Mapping[str, Questionnaire]) -> Report:
    return KINDS[f"change {case}"](known, lang)


@pytest.mark.parametrize("ending", ENDINGS)
@pytest.mark.parametrize("case", ["agreed-together", "one-person", "team-closed"])
def test_a_comparison_is_what_it_was(case: str, ending: str, known: dict[str, Questionnaire], *, renew: bool) -> None:
    compare_with(CHANGES / f"{case}.{ending}", render(compared(case, "nl", known), ENDINGS[ending]), renew=renew)


@pytest.mark.parametrize("case", CASES)
def test_the_json_fits_its_schema_which_can_say_no(case: str, known: dict[str, Questionnaire]) -> None:
    data = json.loads(render(compared(case, "nl", known), "json"))
    SCHEMA.validate(data)
    for broken in (data | {"kind": "single"}, data | {"extra": 1}, data | {"fields": [{}]}, data | {"both": -1}):
        assert not SCHEMA.is_valid(broken)


@pytest.mark.parametrize("width", [40, 80, 100])
@pytest.mark.parametrize("case", CASES)
def test_no_line_is_wider_than_the_terminal(case: str, width: int, known: dict[str, Questionnaire]) -> None:
    lines = render(compared(case, "nl", known), "terminal", Look(width=width)).splitlines()
    assert max(len(line) for line in lines) <= width


@pytest.mark.parametrize("case", CASES)
def test_colour_and_ascii_change_no_word(case: str, known: dict[str, Questionnaire]) -> None:
    report = compared(case, "nl", known)
    plain = render(report, "terminal")
    coloured = re.sub(r"\x1b\[[0-9;]*m", "", render(report, "terminal", Look(colour=True)))
    assert [line.rstrip() for line in coloured.splitlines()] == plain.splitlines()
    ascii_only = render(report, "terminal", Look(ascii_only=True))
    assert not set("█░─") & set(ascii_only)
    assert re.sub("[█░─#.-]", "", plain) == re.sub("[#.-]", "", ascii_only)


@pytest.mark.parametrize("form", FORMATS)
def test_a_team_is_nowhere_named(form: Format, known: dict[str, Questionnaire]) -> None:
    names = [path.stem for path in (CHANGES / "team").rglob("*.yaml")]
    assert len(set(names)) == 10
    shown = re.sub(
        "<style>.*</style>", "", render(compared("team-closed", "nl", known), form), flags=re.DOTALL
    ).casefold()
    assert not [name for name in names if re.search(rf"\b{name}\b", shown)]
