"""Text from people made harmless: what is shown as a code, what stays, what becomes one line."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from samenwerk_cli.core.words.visible import one_line, visible

TURNING = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
any_text = st.text(st.characters(exclude_categories=()))


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("\x1b[31mrood\x1b[0m", "<U+001B>[31mrood<U+001B>[0m"),
        ("\x1b]0;titel\x07", "<U+001B>]0;titel<U+0007>"),
        ("a\x9b2J", "a<U+009B>2J"),
        ("weg\x08\x08", "weg<U+0008><U+0008>"),
        ("nul\x00", "nul<U+0000>"),
        ("del\x7f", "del<U+007F>"),
        ("scheiding\x1c\x1d\x1e\x1f", "scheiding<U+001C><U+001D><U+001E><U+001F>"),
        ("half \ud800", "half <U+D800>"),
        ("nooit \ufffe\uffff", "nooit <U+FFFE><U+FFFF>"),
    ],
)
def test_a_control_is_shown_as_its_code(text: str, shown: str) -> None:
    assert visible(text) == shown


@pytest.mark.parametrize("char", TURNING)
def test_what_turns_the_reading_direction_is_shown_as_its_code(char: str) -> None:
    assert visible(f"a{char}b") == f"a<U+{ord(char):04X}>b"


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\x0b", "\x0c", "\x85", "\u2028", "\u2029"])
def test_every_line_end_becomes_the_same(end: str) -> None:
    assert visible(f"een{end}twee{end}") == "een\ntwee\n"


def test_a_blank_line_stays_a_blank_line() -> None:
    assert visible("een\r\n\r\ntwee\r\rdrie") == "een\n\ntwee\n\ndrie"


def test_a_tab_becomes_a_space() -> None:
    assert visible("een\ttwee\t\tdrie") == "een twee  drie"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Cliënt ‘Jan’ – €5 naïef cafe\u0301",
        "👩\u200d⚕\ufe0f 👍🏽",
        "می\u200cخواهم",
        "שלום \u200fעולם",
        "[bold]geen opmaak[/bold] *niet* <b>",
        "  ruimte  blijft  ",
        "vast\u00a0hard\u2009dun",
    ],
)
def test_what_languages_need_stays_as_it_is(text: str) -> None:
    assert visible(text) == text


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("een\ntwee", "een twee"),
        ("  een \t\r\n\u2028 twee  ", "een twee"),
        ("een\u00a0\u2003twee", "een twee"),
        ("een\x1b\ntwee", "een<U+001B> twee"),
        (" \n\t ", ""),
        ("", ""),
    ],
)
def test_one_line_makes_white_space_one_space(text: str, line: str) -> None:
    assert one_line(text) == line


@given(any_text)
@settings(deadline=None)
def test_what_is_visible_holds_no_control_but_line_ends(text: str) -> None:
    shown = visible(text)
    assert not [char for char in shown if unicodedata.category(char) in {"Cc", "Cs", "Zl", "Zp"} and char != "\n"]
    assert not set(shown) & set(TURNING)
    shown.encode()


@given(any_text)
@settings(deadline=None)
def test_making_visible_twice_is_making_visible_once(text: str) -> None:
    assert visible(visible(text)) == visible(text)
    assert one_line(one_line(text)) == one_line(text) == one_line(visible(text))


@given(any_text)
@settings(deadline=None)
def test_one_line_is_one_line(text: str) -> None:
    assert len(one_line(text).splitlines()) <= 1
    assert one_line(text) == one_line(text).strip()
