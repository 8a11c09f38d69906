"""Text pasted into a terminal, and keys that send codes: all of it kept or told, none of it obeyed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import yaml

from real_command import ABOUT, ESCAPE, Terminal, answers_in, lines, write_field
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
    terminal.wait_for(say_terminal.wrong.nl[:25])
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


def test_arrow_keys_are_told_as_wrong_and_in_a_note_shown_and_never_obeyed(at_a_question: Terminal) -> None:
    terminal = at_a_question
    terminal.press("\x1b[A\x1b[D\r")
    terminal.wait_for(say_terminal.wrong.nl[:25])
    terminal.at("Antwoord:", "n")
    terminal.at(say_terminal.note_prompt.nl.strip(), "omhoog\x1b[A\x1b[2J")
    terminal.at(say_terminal.note_prompt.nl.strip())
    terminal.at("Antwoord:", "t")
    assert "vraag a1?" in terminal.at("Antwoord:")
    assert "omhoog<U+001B>[A" in terminal.at("Antwoord:", "s")
    assert terminal.end() == 130
    assert [code for code in ESCAPE.findall(terminal.seen.getvalue()) if not code.endswith("m")] == []
