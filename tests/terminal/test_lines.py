"""A line as it comes in: what its bytes are taken for, and what keys leave in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from real_command import lines, run, run_any, write_field
from samenwerk_cli.terminal import say as say_terminal
from samenwerk_cli.terminal.lines import decoded, without_keys

if TYPE_CHECKING:
    from pathlib import Path

OWN = ("assess", "eigen", "--questionnaire", "eigen.veld.yaml", "--save", "a.yaml")
PLAIN = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "cp1252", "utf-8"])
def test_utf8_is_taken_for_utf8_whatever_the_system_says(encoding: str) -> None:
    read = "Zoë – 照護".encode().decode(encoding, "surrogateescape")
    assert decoded(read, encoding) == ("Zoë – 照護", False)


@pytest.mark.parametrize(
    ("data", "encoding", "text", "is_guess"),
    [
        (b"caf\xe9", "latin-1", "café", False),
        (b"caf\xe9", "utf-8", "café", True),
        (b"caf\xe9 \x96 \x80", "ascii", "café – €", True),
        (b"caf\xe9 Zo\xc3\xab", "utf-8", "café Zoë", True),
        (b"\x81", "utf-8", "\x81", True),
    ],
)
def test_what_is_not_utf8_is_what_it_was_read_as_or_windows_text(
    data: bytes, encoding: str, text: str, is_guess: bool
) -> None:
    assert decoded(data.decode(encoding, "surrogateescape"), encoding) == (text, is_guess)


@pytest.mark.parametrize(
    ("typed", "text"),
    [("Ro\x1b[D\x1b[1;5CX", "RoX"), ("a\x1bOHb\x1b", "ab"), ("a\x08\x00b\tc", "ab\tc"), ("[D é", "[D é")],
)
def test_keys_that_write_nothing_leave_nothing(typed: str, text: str) -> None:
    assert without_keys(typed) == text


@pytest.mark.parametrize("surroundings", [{}, PLAIN, {"PYTHONIOENCODING": "ascii"}], ids=["utf-8", "C", "ascii"])
@pytest.mark.parametrize("encoding", ["utf-8", "cp1252"])
def test_a_piped_note_is_kept_whole_and_told_where_it_was_no_utf8(
    encoding: str, surroundings: dict[str, str], tmp_path: Path
) -> None:
    write_field(tmp_path, "eigen", ("a1", "a2"), ("b1", "b2"))
    (tmp_path / "in.txt").write_bytes(lines(3, "n", "Café Menühre", "", 2, "n Kort zó", 4, 1).encode(encoding))
    ran = run_any(tmp_path, ["/bin/bash", "-c", f"samenwerk {' '.join(OWN)} < in.txt"], "", **surroundings)
    assert ran.code == 0
    written = (tmp_path / "a.yaml").read_text("utf-8")
    assert "Café Menühre" in written
    assert "Kort zó" in written
    assert (say_terminal.guessed.nl in ran.err) == (encoding == "cp1252")


@pytest.mark.parametrize(
    "line",
    [
        "answers template netwerk",
        "report a.yaml --format md",
        "questionnaire new mijn --title Tempo --pole Snel --pole Goed --languages nl --output -",
        "team --schema",
    ],
)
def test_what_is_redirected_for_programs_is_the_same_utf8_everywhere(line: str, tmp_path: Path) -> None:
    note = "{answer: 3, note: '‘Café’ – 照護'}"
    (tmp_path / "a.yaml").write_text(f"samenwerk: 1\nanswers: {{netwerk: {{vertrouwen: {note}}}}}\n", "utf-8")
    told, plainly = (run(tmp_path, *line.split(), **extra) for extra in ({}, PLAIN))
    assert plainly.out == told.out
    assert told.out


@pytest.mark.parametrize("line", ["answers template", "answers schema", "questionnaire schema", "compare --schema"])
def test_a_file_gets_what_standard_output_would_get(line: str, tmp_path: Path) -> None:
    printed = run(tmp_path, *line.split())
    ran = run(tmp_path, *line.split(), "--output", "uit.txt", **PLAIN)
    assert (ran.code, ran.out) == (0, "")
    assert (tmp_path / "uit.txt").read_text("utf-8") == printed.out
    assert run(tmp_path, *line.split(), "--output", "uit.txt", "--force").code == 0
