"""Paragraphs: words wrap as rich wraps them, whatever they are made of, and nothing is lost on the way."""

from __future__ import annotations

import io

from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len
from rich.console import Console
from rich.text import Text

from samenwerk_cli.render.terminal.paragraph import (
    NARROWEST,
    Paragraph,
    indented,
    labelled,
    marked,
    plain,
)

WORDS = st.text(alphabet=st.sampled_from("abcdefgh éß漢字한👩🏽‍🦽٣ש-…—\n "), max_size=200)
CONSOLE = Console(file=io.StringIO(), width=80)


def shown(paragraph: Paragraph, width: int) -> list[str]:
    return [plain(line) for line in paragraph.lines(width)]


@given(words=WORDS, room=st.integers(NARROWEST, 60))
def test_words_wrap_as_rich_wraps_them(words: str, room: int) -> None:
    by_rich = [line.plain.rstrip() for line in Text(words).wrap(CONSOLE, room, overflow="fold")]
    assert shown(indented(words, by=0), room) == (by_rich or [""])


@given(pieces=st.lists(st.tuples(WORDS, st.sampled_from(["", "bold", "dim"])), max_size=5), room=st.integers(10, 60))
def test_every_character_keeps_its_style(pieces: list[tuple[str, str]], room: int) -> None:
    lines = indented(*pieces, by=0).lines(room)
    kept = [(char, style) for line in lines for words, style in line for char in words]
    assert kept == [(char, style) for words, style in pieces for char in words if char != "\n"]


@given(words=WORDS)
def test_no_line_is_wider_than_the_screen(words: str) -> None:
    assert all(cell_len(line) <= 40 for line in shown(marked("12.", words), 40))


def test_what_follows_stands_under_the_words() -> None:
    assert shown(marked("1.", "een twee drie vier"), 16) == ["  1.  een twee", "      drie vier"]


def test_a_line_is_filled_to_its_last_character() -> None:
    assert shown(marked("1.", "een twee drie vier"), 19) == ["  1.  een twee drie", "      vier"]
    assert shown(marked("1.", "een twee drie vier"), 18) == ["  1.  een twee", "      drie vier"]


def test_labels_share_a_column() -> None:
    rows = labelled([("Wie", "zij"), ("Wanneer", "nu")])
    assert [shown(row, 40) for row in rows] == [["Wie      zij"], ["Wanneer  nu"]]


def test_words_stand_under_a_label_that_is_wider_than_its_column_and_beside_the_others() -> None:
    wide = "w" * 60
    told = [plain(line) for each in labelled([("kort", "een"), (wide, "twee")], 2) for line in each.lines(100)]
    assert told == [f"  kort{' ' * 38}een", f"  {wide}", "    twee"]
