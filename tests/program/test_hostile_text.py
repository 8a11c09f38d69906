"""Control characters and terminal escapes in files and their names: shown, and never obeyed."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING, Any

import pytest
import yaml

from real_command import Terminal, lines, run
from samenwerk_cli.terminal import say as say_terminal
from small_fields import field_data

if TYPE_CHECKING:
    from pathlib import Path

pytest.importorskip("pexpect")

# Clears the screen, sets the window's title, moves up, in eight bits too; rings, goes back, turns the reading round.
HOSTILE = "\x1b[2J\x1b]0;titel\x07\x1b[1A\x9b31m\x08\x08\x7f\u202eom\u2066\u2069\rregel"
CODES = ("U+001B", "U+0007", "U+009B", "U+0008", "U+007F", "U+202E", "U+2066")
TURNING = set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
NAME = "a\x1b[2Jb\x9bc\u202ed"
FIELD = ("--questionnaire", "veld.yaml")


def obeyed(text: str) -> set[str]:
    """What a terminal would obey; these tests ask for no colour, so that every escape counts."""
    rest = text.replace("\r\n", "\n")
    return {char for char in rest if char != "\n" and (unicodedata.category(char) == "Cc" or char in TURNING)}


def spoilt(part: Any, key: str = "") -> Any:
    """The data with something hostile in every text, but not in what only refers."""
    match part:
        case dict():
            refers = {"id", "pole", "scale", "route", "weaker", "from", "when", "version", "samenwerk"}
            return {name: value if name in refers else spoilt(value, name) for name, value in part.items()}
        case list():
            return [spoilt(each, key) for each in part]
        case str():
            return f"{part}{HOSTILE}"
        case _:
            return part


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with a hostile field and hostile answers to it."""
    data = spoilt(field_data("eigen", ("a1", ("a2", "balance"), "a3"), ("b1", "b2", "b3")))
    (tmp_path / "veld.yaml").write_text(yaml.safe_dump(data, sort_keys=False), "utf-8")
    note = {"answer": 1, "note": f"notitie{HOSTILE}\ntwee"}
    given = {"a1": note, "a2": 5, "a3": "unknown", "b1": 5, "b2": 5, "b3": 4}
    about = {"subject": f"onderwerp{HOSTILE}", "we": f"wij{HOSTILE}", "name": f"naam{HOSTILE}"}
    answers = {"samenwerk": 1, **about, "role": None, "answers": {"eigen": given}}
    (tmp_path / "a.yaml").write_text(yaml.safe_dump(answers, sort_keys=False), "utf-8")
    return tmp_path


def test_a_whole_run_obeys_nothing_of_a_field_or_of_earlier_answers(folder: Path) -> None:
    terminal = Terminal(folder, "assess", "--resume", "a.yaml", *FIELD, TERM="dumb")
    terminal.at("Keuze:", "t")
    for line in ("u", "n"):
        terminal.at("Antwoord:", line)
    terminal.at(say_terminal.note_prompt.nl.strip())
    terminal.at("Antwoord:", "o")
    terminal.at(say_terminal.overview_prompt.nl.strip(), "1")
    noted = terminal.at("Antwoord:", "s")
    assert terminal.end() == 130
    assert obeyed(terminal.seen.getvalue()) == set()
    assert all(each in noted for each in CODES)
    assert "notitie<U+001B>[2J" in noted


def test_the_report_obeys_nothing_in_a_terminal(folder: Path) -> None:
    terminal = Terminal(folder, "report", "a.yaml", *FIELD, TERM="dumb")
    assert terminal.end() == 0
    assert obeyed(terminal.seen.getvalue()) == set()
    assert all(each in terminal.text for each in CODES)


COMMANDS = {
    "text": ("report", "a.yaml", "--format", "text"),
    "markdown": ("report", "a.yaml", "--format", "md"),
    "list": ("questionnaire", "list"),
    "template": ("answers", "template", "eigen"),
}


@pytest.mark.parametrize("command", COMMANDS.values(), ids=list(COMMANDS))
def test_what_a_command_prints_obeys_nothing(command: tuple[str, ...], folder: Path) -> None:
    ran = run(folder, *command, *FIELD)
    assert (ran.code, obeyed(ran.out + ran.err)) == (0, set())
    assert all(each in ran.out for each in CODES)


def test_messages_about_a_hostile_file_obey_nothing(folder: Path) -> None:
    wrong = {"samenwerk": 1, f"x{HOSTILE}": 1, "role": f"x{HOSTILE}", "answers": {f"y{HOSTILE}": {f"z{HOSTILE}": 1}}}
    (folder / "fout.yaml").write_text(yaml.safe_dump(wrong), "utf-8")
    ran = run(folder, "answers", "check", "fout.yaml", *FIELD)
    assert (ran.code, obeyed(ran.out + ran.err)) == (1, set())
    assert ran.err.count("<U+001B>[2J") >= 3


def test_raw_control_characters_in_a_file_are_a_problem_with_a_place(folder: Path) -> None:
    (folder / "fout.yaml").write_bytes(b"samenwerk: 1\nsubject: x\x1b[2J\n")
    ran = run(folder, "answers", "check", "fout.yaml")
    assert (ran.code, obeyed(ran.err)) == (1, set())
    assert ran.err.startswith("fout.yaml:2:11: ")


def test_the_name_of_a_file_is_never_obeyed(folder: Path) -> None:
    files = ("--save", f"{NAME}.yaml", "--output", f"{NAME}.md")
    ran = run(folder, "assess", "eigen", *FIELD, *files, stdin=lines(1, 2, 3, 4, 5, 1))
    assert (ran.code, obeyed(ran.out + ran.err)) == (0, set())
    assert (folder / f"{NAME}.yaml").exists()


REFUSED = {
    "no such file": ("report", f"{NAME}.yaml"),
    "it exists": ("assess", "--save", f"{NAME}.yaml"),
    "an unknown option": ("report", f"--{NAME}"),
    "a copy kept": ("assess", "--resume", f"{NAME}.yaml"),
}


@pytest.mark.parametrize("command", REFUSED.values(), ids=list(REFUSED))
def test_messages_about_what_was_typed_obey_nothing(command: tuple[str, ...], folder: Path) -> None:
    if command != REFUSED["no such file"]:
        (folder / f"{NAME}.yaml").write_text("# van ons\nanswers: {proces-sociaal: {ritme: 3}}\n", "utf-8")
    ran = run(folder, *command, stdin=lines(3))
    assert ran.code in (1, 2, 130)
    assert obeyed(ran.out + ran.err) == set()
    assert "b<U+009B>c" in ran.err
