"""What is made of the names that are typed for a new tension field."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from samenwerk_cli.commands.say_starting import bad_language
from samenwerk_cli.commands.starting import languages_in, same_name, side_ids, sides_from
from samenwerk_cli.core.field.shape import Id
from samenwerk_cli.core.problems.problem import WrongUsage
from samenwerk_cli.core.words.plain import as_id
from strategies import hostile


@pytest.mark.parametrize(
    ("words", "made"),
    [
        ("Mijn veld", "mijn-veld"),
        ("  Zorg & Welzijn! ", "zorg-welzijn"),
        ("Cliënten: één plan", "clienten-een-plan"),
        ("collega's", "collegas"),
        ("Straße", "strasse"),
        ("a--b", "a-b"),
        ("人", ""),
        ("x" * 70, "x" * 60),
        ("x" * 59 + " y", "x" * 59),
    ],
)
def test_an_id_is_made_from_words(words: str, made: str) -> None:
    assert as_id(words) == made


@given(st.text() | hostile)
def test_what_is_made_from_words_is_an_id_and_stays_the_same(words: str) -> None:
    made = as_id(words)
    assert as_id(made) == made
    assert made == "" or TypeAdapter(Id).validate_python(made) == made


@given(st.from_regex(r"[a-z0-9-]{1,62}", fullmatch=True))
def test_an_id_is_what_stays_the_same(word: str) -> None:
    try:
        allowed = TypeAdapter(Id).validate_python(word) == word
    except ValidationError:
        allowed = False
    assert (as_id(word) == word) is allowed


@pytest.mark.parametrize(
    ("first", "second", "ids"),
    [
        ("Snelheid", "Zorg!", ["snelheid", "zorg"]),
        ("C++", "C#", ["c", "c-2"]),
        ("人", "山", ["eerste-kant", "tweede-kant"]),
        ("x" * 80, "x" * 90, ["x" * 60, "x" * 58 + "-2"]),
    ],
)
def test_sides_have_ids_of_their_own(first: str, second: str, ids: list[str]) -> None:
    assert side_ids(first, second) == tuple(ids)


def test_a_title_may_name_the_sides() -> None:
    assert sides_from("Techniek en mensen") == ("Techniek", "Mensen")
    assert sides_from("Mijn veld") == sides_from("a en b en c") == sides_from("Zorg en zorg")
    assert same_name("Zorg", "ZORG")


@pytest.mark.parametrize(
    ("line", "codes"),
    [
        ("nl,en", ("nl", "en")),
        ("en", ("nl", "en")),
        ("EN, fy", ("nl", "en", "fy")),
        ("Nederlands en Engels", ("nl", "en")),
        ("het Fries", ("nl", "fy")),
        ("English and German", ("nl", "en", "de")),
        ("", ("nl",)),
        ("nl nl nl", ("nl",)),
    ],
)
def test_languages_are_read_from_codes_and_names(line: str, codes: tuple[str, ...]) -> None:
    assert languages_in(line) == codes


@pytest.mark.parametrize("line", ["klingon", "en-GB", "1", "ë", "x" * 5000])
def test_what_is_no_language_is_told(line: str) -> None:
    with pytest.raises(WrongUsage) as told:
        languages_in(line)
    assert told.value.message.phrase == bad_language
    assert len(told.value.message.in_("nl")) < 300


def test_there_is_an_end_to_languages() -> None:
    with pytest.raises(WrongUsage):
        languages_in(" ".join(f"a{letter}" for letter in "abcdefghij"))
