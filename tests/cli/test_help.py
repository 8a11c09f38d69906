"""Help in two languages: every command and every parameter has words, and none is left over."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from typer.main import get_command

from real_command import run_line
from samenwerk_cli.cli import say
from samenwerk_cli.cli.app import main
from samenwerk_cli.cli.help import Group

if TYPE_CHECKING:
    from pathlib import Path

    from samenwerk_cli.core.words.phrase import Lang

COMMANDS = {path: app for path, app in Group.apps.items() if path}
OF_THE_WHOLE_PROGRAM = {"help", "version", "lang", "install_completion", "show_completion"}
LEAVES = [path for path in COMMANDS if not any(other.startswith(f"{path} ") for other in COMMANDS)]


def test_every_command_has_its_words() -> None:
    assert set(COMMANDS) == set(say.COMMANDS)
    assert set(say.EXAMPLES) <= {"", *COMMANDS}
    assert set(say.MORE) <= {"", *COMMANDS}


def test_every_parameter_of_a_command_has_its_words() -> None:
    names = {each.name for path in LEAVES for each in get_command(COMMANDS[path]).params} - {None}
    known = {name.rpartition(" ")[2] for name in say.PARAMETERS}
    assert names - known == set()
    assert known - names <= OF_THE_WHOLE_PROGRAM


@pytest.mark.parametrize("path", LEAVES)
@pytest.mark.parametrize("lang", ["nl", "en"])
def test_the_help_of_a_command_says_what_it_does(path: str, lang: Lang, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([*path.split(), "--help", "--lang", lang]) == 0
    told = " ".join(capsys.readouterr().out.split())
    assert " ".join(say.COMMANDS[path].in_(lang).split()) in told
    assert ("Usage:" in told) == (lang == "en")


@pytest.mark.parametrize("path", ["", "assess", "answers check"])
def test_help_is_a_command_too(path: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["help", *path.split()]) == main([*path.split(), "--help"]) == 0
    told = capsys.readouterr().out
    assert told[: len(told) // 2] == told[len(told) // 2 :]


@pytest.mark.parametrize("path", LEAVES)
def test_dutch_help_has_no_english_places(path: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([*path.split(), "--help", "--lang", "nl"]) == 0
    english = {places.en for places in say.PLACES.values()}
    assert english & set(re.findall(r"[A-Z]{3,}", capsys.readouterr().out)) == set()


@pytest.mark.parametrize("line", ["--help", "help assess", "assess --help", "--version", ""])
def test_whoever_reads_the_first_lines_only_hears_nothing_of_it(line: str, tmp_path: Path) -> None:
    ran = run_line(tmp_path, f"set -o pipefail; samenwerk {line} | true")
    assert (ran.code, ran.out, ran.err) == (0, "", "")
