"""Text pasted into a terminal, and keys that send codes: all of it kept or told, none of it obeyed."""

from __future__ import annotations

import re
import shlex
from typing import TYPE_CHECKING

import pytest
import yaml

from real_command import ABOUT, Terminal, answers_in, lines, write_field
from samenwerk_cli.terminal import say as say_terminal

if TYPE_CHECKING:
    from pathlib import Path

pytest.importorskip("pexpect")

OWN = ("assess", "eigen", "--questionnaire", "eigen.veld.yaml")
QUESTION = "\nAntwoord:"
PASTED = [f"{number}. Regel {number} van de notulen: wie doet wat, en waarom?" for number in range(1, 31)]
PASTED[10:10] = ["", "2", "s", ""]
"""With lines in it that would be an answer and a key, and empty ones, as minutes of a meeting have."""


@pytest.fixture
def at_a_question(tmp_path: Path) -> Terminal:
    """A run at the second question of a small field of one's own."""
    write_field(tmp_path, "eigen", ("a1", "a2"), ("b1", "b2"))
    terminal = Terminal(tmp_path, *OWN, *ABOUT, "--save", "a.yaml")
    terminal.at("Antwoord:", "1")
    terminal.wait_for(QUESTION)
    return terminal


def test_many_lines_pasted_at_a_question_answer_nothing_and_it_is_asked_still(at_a_question: Terminal) -> None:
    terminal = at_a_question
    terminal.press(lines(*PASTED))
    terminal.wait_for(say_terminal.all_keys.nl)
    assert "vraag" not in terminal.at("Antwoord:", "4")
    assert "vraag b1?" in terminal.at("Antwoord:", "s")
    assert terminal.end() == 130
    assert answers_in(terminal.folder / "a.yaml") == {"a1": 1, "a2": 4}


def test_many_lines_pasted_in_a_note_are_all_kept_in_their_order(at_a_question: Terminal) -> None:
    terminal = at_a_question
    terminal.press(lines("n", *PASTED))
    for _ in PASTED:
        terminal.wait_for(say_terminal.note_prompt.nl)
    terminal.wait_for(say_terminal.note_prompt.nl)
    terminal.press("\r")
    assert say_terminal.note_kept.nl in terminal.at("Antwoord:", "4")
    terminal.at("Antwoord:", "s")
    assert terminal.end() == 130
    given = yaml.safe_load((terminal.folder / "a.yaml").read_text("utf-8"))["answers"]["eigen"]["a2"]
    assert given == {"answer": 4, "note": "\n".join(PASTED)}


def keys_pressed(folder: Path, **extra: str) -> Terminal:
    """A run that was stopped, with `Rooster`, two arrows to the left and an X as its subject."""
    terminal = Terminal(folder, "assess", "netwerk", "--save", "a.yaml", **extra)
    terminal.wait_for("\n> ")
    terminal.press("Rooster\t\x1b[D\x1b[D\x1b[D\x1b[3~X\r")
    terminal.at("> ", "s")
    assert terminal.end() == 130
    return terminal


def test_arrows_and_delete_edit_the_line_and_tab_completes_nothing(tmp_path: Path) -> None:
    keys_pressed(tmp_path)
    assert yaml.safe_load((tmp_path / "a.yaml").read_text("utf-8"))["subject"] == "RoostXr"


def test_where_nothing_edits_the_line_no_code_of_a_key_reaches_the_file(tmp_path: Path) -> None:
    keys_pressed(tmp_path, TERM="dumb")
    assert yaml.safe_load((tmp_path / "a.yaml").read_text("utf-8"))["subject"] == "Rooster X"


def test_a_redirected_report_holds_nothing_of_the_lines_that_were_edited(tmp_path: Path) -> None:
    write_field(tmp_path, "eigen", ("a1", "a2"), ("b1", "b2"))
    line = f"samenwerk {shlex.join([*OWN, *ABOUT])} > r.txt"
    terminal = Terminal(tmp_path, "-c", line, command="/bin/bash")
    for _ in range(4):
        terminal.wait_for(QUESTION)
        terminal.press("24\x1b[D\x7f\r")
    terminal.at("Keuze:")
    terminal.at(say_terminal.check_prompt.nl.strip())
    terminal.at("Het hele rapport", "misschien")
    terminal.wait_for(say_terminal.yes_or_no.nl)
    terminal.press("n\r")
    assert terminal.end() == 0
    report = (tmp_path / "r.txt").read_text("utf-8")
    assert "Antwoord:" not in report
    assert "\x1b" not in report
    assert set(answers_in(next(tmp_path.glob("samenwerk-*.yaml"))).values()) == {4}
    assert [each.name for each in tmp_path.glob("*.md")] == []


def test_arrow_keys_answer_nothing_and_in_a_note_are_never_obeyed(at_a_question: Terminal) -> None:
    terminal = at_a_question
    terminal.press("\x1b[A\x1b[D\r")
    terminal.wait_for(say_terminal.all_keys.nl)
    terminal.at("Antwoord:", "n")
    terminal.at(say_terminal.note_prompt.nl.strip(), "omhoog\x1b[A\x1b[2J")
    terminal.at(say_terminal.note_prompt.nl.strip())
    terminal.at("Antwoord:", "t")
    assert "vraag a1?" in terminal.at("Antwoord:")
    assert re.search(r"omhoog *\S*\n", terminal.at("Antwoord:", "s"))
    assert terminal.end() == 130
    assert "\x1b" not in (terminal.folder / "a.yaml").read_text("utf-8")
    assert "\x1b[2J" not in terminal.seen.getvalue()
