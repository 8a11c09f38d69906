"""Whole comparisons of two runs, compared with what they were; `pytest --renew` writes them anew."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING

import jsonschema
import pytest

from golden_files import ENDINGS, compare_with
from samenwerk_cli.core.report.change.person import TwoRuns, report_of_change
from samenwerk_cli.core.report.change.team import TwoTeams, report_of_team_change
from samenwerk_cli.core.report.sections import Cautions, ChangedAnswers, NotCompared, Remarks, ThenAndNow
from samenwerk_cli.core.team.people import guard_of
from samenwerk_cli.files.answers import read_answers
from samenwerk_cli.files.people import read_people
from samenwerk_cli.render import FORMATS, PAPER_FORMATS, Format, Look, render
from samenwerk_cli.render.json.contract import change_schema

if TYPE_CHECKING:
    from collections.abc import Mapping

    from samenwerk_cli.core.answers.answers import Answers
    from samenwerk_cli.core.field.questionnaire import Questionnaire
    from samenwerk_cli.core.report.sections import Report
    from samenwerk_cli.core.words.phrase import Lang

GOLDEN = Path(__file__).parents[1] / "golden" / "change"
FILES = sorted(path.parent.name for path in GOLDEN.glob("*/before.yaml"))
TEAMS: dict[str, dict[str, str | None]] = {
    "team-closed": {},
    "team-open": {"share": "open"},
    "team-without-names": {"name": None},
}
CASES = [*FILES, *TEAMS]
SCHEMA = jsonschema.Draft202012Validator(change_schema())


@pytest.fixture(autouse=True)
def _any_version(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("samenwerk_cli.core.report.colophon.__version__", "X.Y.Z")


def team(folder: Path, known: Mapping[str, Questionnaire], changes: Mapping[str, str | None]) -> list[Answers]:
    read = read_people([str(folder)], known)
    assert (len(read.people), read.problems) == (9, ())
    return [each.answers.model_copy(update=dict(changes)) for each in read.people]


def compared(case: str, lang: Lang, known: Mapping[str, Questionnaire]) -> Report:
    if case in TEAMS:
        then, now = (team(GOLDEN / "team" / side, known, TEAMS[case]) for side in ("before", "after"))
        return report_of_team_change(TwoTeams(then, now, guard_of([*then, *now])), known, lang)
    before, after = (read_answers(str(GOLDEN / case / f"{side}.yaml"), known).answers for side in ("before", "after"))
    return report_of_change(TwoRuns(before, after), known, lang)


@pytest.mark.parametrize("ending", ENDINGS)
@pytest.mark.parametrize("case", ["agreed-together", "one-person", "team-closed"])
def test_a_comparison_is_what_it_was(case: str, ending: str, known: dict[str, Questionnaire], *, renew: bool) -> None:
    compare_with(GOLDEN / f"{case}.{ending}", render(compared(case, "nl", known), ENDINGS[ending]), renew=renew)


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


@pytest.mark.parametrize("form", PAPER_FORMATS)
@pytest.mark.parametrize("case", CASES)
def test_every_face_shows_all_of_a_comparison(case: str, form: Format, known: dict[str, Questionnaire]) -> None:
    report = compared(case, "en", known)
    without_tags = re.sub("<[^>]+>", "", render(report, form)) if form == "html" else render(report, form)
    shown = re.sub(r"[\s\\>-]", "", without_tags).casefold()
    said = [section.heading for section in report.sections]
    for part in (part for section in report.sections for part in section.parts):
        match part:
            case Cautions(sentences) | Remarks(sentences):
                said += sentences
            case ThenAndNow(sides):
                said += [words for side in sides for words in (side.title, side.in_words or "")]
                said += [sentence for side in sides for sentence in (*side.sentences, *side.steps)]
            case ChangedAnswers(entries):
                said += [words for entry in entries for words in (entry.words, *(words for _, words in entry.rows))]
            case NotCompared(reason, items):
                said += [reason, *items]
            case _:
                pass
    for words in said:
        assert re.sub(r"[\s\\>-]", "", words).casefold() in shown


@pytest.mark.parametrize("form", FORMATS)
def test_a_team_is_nowhere_named(form: Format, known: dict[str, Questionnaire]) -> None:
    names = [path.stem for path in (GOLDEN / "team").rglob("*.yaml")]
    assert len(set(names)) == 10
    shown = re.sub(
        "<style>.*</style>", "", render(compared("team-closed", "nl", known), form), flags=re.DOTALL
    ).casefold()
    assert not [name for name in names if re.search(rf"\b{name}\b", shown)]
