"""A report that opens in the browser, tried with a browser that only writes down what it was asked to open."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from real_command import Person, lines, run, saved_file, until, write_answers_file, write_field
from samenwerk_cli.commands import say

OWN = ("-q", "eigen.veld.yaml")
CACHED = Path("Library/Caches" if sys.platform == "darwin" else ".cache", "samenwerk", "report.html")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    write_field(tmp_path, "eigen", ("a1", "a2"), ("b1", "b2"))
    write_answers_file(tmp_path / "a.yaml", {"eigen": {"a1": 1, "a2": 2, "b1": 3, "b2": 4}}, subject="Beeldbellen")
    browser(tmp_path, "bladeraar")
    return tmp_path


def browser(folder: Path, name: str) -> Path:
    path = folder / name
    path.write_text('#!/bin/sh\necho "$1" >> "$(dirname "$0")/opened"\n', "utf-8")
    path.chmod(0o755)
    return path


def opened(folder: Path) -> list[str]:
    """The pages that were opened, by what they are called."""
    file = folder / "opened"
    until(file.is_file)
    return [Path(line).name for line in file.read_text("utf-8").split()]


def at_a_desk(folder: Path, name: str = "bladeraar") -> dict[str, str]:
    """An environment with a screen and this browser."""
    return {"DISPLAY": ":0", "BROWSER": f"{folder / name} %s"}


def test_the_page_that_is_looked_at_is_one_file_of_ones_own_each_time_anew(folder: Path) -> None:
    for subject in ("Beeldbellen", "Sensoren"):
        (folder / "a.yaml").write_text((folder / "a.yaml").read_text("utf-8").replace("Beeldbellen", subject), "utf-8")
        ran = run(folder, "report", "a.yaml", *OWN, "--open", **at_a_desk(folder))
        assert (ran.code, ran.out, ran.last_line) == (0, "", str(folder / CACHED))
        assert say.page_opened.nl in ran.err
        assert subject in (folder / CACHED).read_text("utf-8")
    assert (folder / CACHED).stat().st_mode & 0o777 == 0o600
    assert [each.name for each in (folder / CACHED).parent.iterdir()] == ["report.html"]
    assert opened(folder) == ["report.html"] * 2


def test_a_form_that_is_asked_for_is_printed_too(folder: Path) -> None:
    ran = run(folder, "report", "a.yaml", *OWN, "--open", "--format", "json", **at_a_desk(folder))
    assert json.loads(ran.out)["subject"] == "Beeldbellen"
    assert opened(folder) == ["report.html"]


def test_a_page_that_is_kept_is_the_one_that_opens(folder: Path) -> None:
    outputs = ("--output", "r.md", "--output", "r.html")
    ran = run(folder, "explain", "a.yaml", *OWN, "--open", *outputs, **at_a_desk(folder))
    assert (ran.code, ran.out) == (0, "")
    assert opened(folder) == ["r.html"]
    assert not (folder / CACHED).exists()


@pytest.mark.parametrize(("name", "display"), [("lynx", ":0"), ("bladeraar", "")])
def test_without_a_browser_with_windows_it_only_says_where_the_page_is(name: str, display: str, folder: Path) -> None:
    browser(folder, name)
    ran = run(folder, "report", "a.yaml", *OWN, "--open", **at_a_desk(folder, name) | {"DISPLAY": display})
    assert (ran.code, ran.last_line) == (0, str(folder / CACHED))
    assert say.page_not_opened.nl in ran.err
    assert not (folder / "opened").exists()


def test_a_cache_that_is_no_folder_is_told(folder: Path) -> None:
    (folder / ".cache").write_text("", "utf-8")
    (folder / "Library").write_text("", "utf-8")
    ran = run(folder, "report", "a.yaml", *OWN, "--open", **at_a_desk(folder))
    assert ran.code == 1
    assert "report.html" in ran.err
    assert "Traceback" not in ran.err


def test_after_the_interview_enter_keeps_the_page_and_opens_it(folder: Path) -> None:
    person = Person("en", folder, "assess", "eigen", *OWN, **at_a_desk(folder))
    person.begins()
    person.answers(1, 2, 3, 4)
    person.chooses()
    person.chooses()
    person.checks()
    person.is_offered()
    assert person.terminal.end() == 0
    assert say.page_opened.en in person.terminal.text
    assert opened(folder) == [saved_file(folder).with_suffix(".html").name]


def test_who_asks_for_the_browser_is_not_asked_again(folder: Path) -> None:
    ran = run(folder, "assess", "eigen", *OWN, "--save", "b.yaml", "--open", stdin=lines(1, 2, 3, 4))
    assert (ran.code, ran.out) == (0, "")
    assert str(folder / CACHED) in ran.err
