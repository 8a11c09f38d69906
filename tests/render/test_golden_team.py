"""Whole reports on teams, written by the real program and compared with what they were."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from golden_files import ENDINGS, GOLDEN, compare_with
from real_command import run
from samenwerk_cli import __version__

TESTS = Path(__file__).parents[1]
TEAMS = {path.name: path for path in (TESTS / "teams").iterdir()} | {"example": TESTS.parent / "examples" / "team"}


@pytest.mark.parametrize("team", ["example", "open", "small"])
def test_a_report_on_a_team_is_what_it_was(team: str, tmp_path: Path, *, renew: bool) -> None:
    outputs = [part for ending in ENDINGS for part in ("--output", f"team.{ending}")]
    ran = run(tmp_path, "team", TEAMS[team], *outputs)
    assert (ran.code, ran.out) == (0, "")
    for ending in ENDINGS:
        text = (tmp_path / f"team.{ending}").read_text("utf-8").replace(__version__, "X.Y.Z")
        compare_with(GOLDEN / f"team-{team}.{ending}", text, renew=renew)


@pytest.mark.parametrize("columns", ["60", "80"])
@pytest.mark.parametrize("team", sorted(TEAMS))
def test_no_line_is_wider_than_the_page(team: str, columns: str, tmp_path: Path) -> None:
    ran = run(tmp_path, "team", TEAMS[team], "--format", "terminal", COLUMNS=columns)
    assert max(len(line) for line in ran.out.splitlines()) <= int(columns)
    assert re.search(r"\x1b", ran.out) is None
