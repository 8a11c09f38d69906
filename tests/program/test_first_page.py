"""On a terminal the first page, with how to see all of it and share it; everywhere else the whole report."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from real_command import OWN_FIELD, OWN_IDS, Terminal, plain, run, run_line, write_answers_file, write_field
from samenwerk_cli.core.report import say as say_report
from samenwerk_cli.core.report.change import say as say_change

if TYPE_CHECKING:
    from pathlib import Path

WHOLE = (say_report.how_scored.nl, say_change.how.nl)
"""The heading at the end of every report that is shown whole."""

COMMANDS = [("report", "a.yaml"), ("explain", "a.yaml"), ("compare", "a.yaml", "b.yaml"), ("team", "team")]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A field of one's own, answers of then and of now, and those of a team."""
    write_field(tmp_path, "eigen", tuple(OWN_IDS[:3]), tuple(OWN_IDS[3:]))
    (tmp_path / "team").mkdir()
    for number, name in enumerate(("a", "b", *(f"team/{each}" for each in "cdefg"))):
        given = dict.fromkeys(OWN_IDS, 1 + number % 5)
        write_answers_file(tmp_path / f"{name}.yaml", {"eigen": given}, id=f"wv{number}")
    return tmp_path


def on_a_terminal(folder: Path, *words: str) -> str:
    terminal = Terminal(folder, *words)
    assert terminal.end() == 0
    return plain(terminal.text)


def is_whole(shown: str) -> bool:
    return any(heading in shown for heading in WHOLE)


@pytest.mark.parametrize("words", COMMANDS, ids=lambda words: words[0])
def test_a_terminal_shows_the_first_page_and_the_commands_to_see_all_and_to_share(
    words: tuple[str, ...], folder: Path
) -> None:
    shown = on_a_terminal(folder, *words, *OWN_FIELD)
    assert not is_whole(shown)
    to_see_all, to_share = re.findall(r"^  samenwerk (.*)$", shown, re.MULTILINE)[:2]
    assert is_whole(on_a_terminal(folder, *to_see_all.split()))
    assert run_line(folder, f"samenwerk {to_share}").code == 0
    assert is_whole((folder / "rapport.html").read_text("utf-8"))


@pytest.mark.parametrize("words", COMMANDS, ids=lambda words: words[0])
def test_the_printed_commands_speak_the_language_that_was_asked_for(words: tuple[str, ...], folder: Path) -> None:
    shown = on_a_terminal(folder, *words, *OWN_FIELD, "--lang", "en")
    commands = re.findall(r"^  samenwerk (.*)$", shown, re.MULTILINE)
    assert [command for command in commands if "--lang en" not in command] == []
    assert len(commands) >= 2


@pytest.mark.parametrize("words", COMMANDS, ids=lambda words: words[0])
@pytest.mark.parametrize("options", [(), ("--format", "terminal")], ids=["pipe", "pipe, terminal"])
def test_what_is_no_terminal_gets_the_whole_report_and_no_commands(
    options: tuple[str, ...], words: tuple[str, ...], folder: Path
) -> None:
    ran = run(folder, *words, *OWN_FIELD, *options)
    assert ran.code == 0
    assert is_whole(ran.out)
    assert "--full" not in ran.err


def test_text_that_is_asked_for_on_a_terminal_is_the_whole_report(folder: Path) -> None:
    assert is_whole(on_a_terminal(folder, "report", "a.yaml", *OWN_FIELD, "--format", "text"))
