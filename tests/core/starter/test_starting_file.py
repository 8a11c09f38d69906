"""The starting file of a tension field: right as it stands, whatever it is called, and explained throughout."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from samenwerk_cli.core.field.check import answers_that_need_a_step, check
from samenwerk_cli.core.field.questionnaire import Questionnaire
from samenwerk_cli.core.field.route import ROUTE_IDS
from samenwerk_cli.core.field.say import few_questions
from samenwerk_cli.core.field.shape import Id
from samenwerk_cli.core.field.writing import advise_on_writing
from samenwerk_cli.core.problems.problem import MOST_PROBLEMS
from samenwerk_cli.core.starter import notes as starter_notes
from samenwerk_cli.core.starter.say import bad_language, default_id
from samenwerk_cli.core.starter.starting_file import (
    LONGEST_NAME,
    MOST_LANGUAGES,
    Start,
    as_id,
    bare,
    id_instead,
    languages_in,
    quoted,
    same_name,
    side_ids,
    sides_from,
    starting_file,
    title_from,
)
from samenwerk_cli.core.words.phrase import LANGS, Message
from samenwerk_cli.core.words.text import is_blank
from samenwerk_cli.core.words.visible import one_line
from samenwerk_cli.files.yaml.plain import read_plain
from strategies import hostile, hostile_with_surrogates

if TYPE_CHECKING:
    from samenwerk_cli.core.words.phrase import Lang

START = Start(
    "mijn-veld",
    {"nl": "Snelheid en zorgvuldigheid", "en": "Speed and care"},
    ({"nl": "Snelheid", "en": "Speed"}, {"nl": "Zorgvuldigheid", "en": "Care"}),
    ("nl", "en"),
)
AWKWARD = (
    'De "zorg" van morgen',
    "Zorg: nu # of straks?",
    "C:\\zorg\\nieuw",
    "{side} {nl} %s",
    "- nee",
    "null",
    "yes",
    "2026",
    "'s avonds",
    "*ster &anker !tag",
    "[1, 2]",
    "👩‍👩‍👧‍👦 samen",
    "\x1b[31mrood\x07",
    "op\nregels\u2028dan",
    "\u202eomgekeerd",
    "\ufeff\ufffe\x00\x85x",
    "人",
    "z" * LONGEST_NAME,
)


def right(text: str) -> Questionnaire:
    """The field in the text, which has no problems."""
    document = read_plain(text, "mijn-veld.yaml")
    assert document.problems == []
    field = Questionnaire.model_validate(document.data)
    assert check(field) == []
    return field


def named(title: str, first: str, second: str, languages: tuple[str, ...] = ("nl", "en")) -> Start:
    """A start that is named in Dutch only."""
    return Start("mijn-veld", {"nl": title}, ({"nl": first}, {"nl": second}), languages)


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("languages", [("nl",), ("nl", "en"), ("nl", "fy"), ("nl", "de", "no", "pap", "en")])
def test_the_file_is_a_field_that_is_right_in_every_language(languages: tuple[str, ...], lang: Lang) -> None:
    field = right(starting_file(START._replace(languages=languages), "mijn-veld.yaml", lang))
    assert (field.id, field.version, field.core) == ("mijn-veld", 1, False)
    assert field.title.in_("nl") == "Snelheid en zorgvuldigheid"
    assert [pole.id for pole in field.poles] == ["snelheid", "zorgvuldigheid"]
    every = [field.title, field.intro, *(text for each in field.questions for text in (each.question, *each.answers))]
    assert all(tuple(text.root) == languages for text in every)


def test_each_side_has_two_questions_and_one_of_all_is_on_balance() -> None:
    field = right(starting_file(START, "mijn-veld.yaml", "nl"))
    assert [len(field.of_pole(pole.id)) for pole in field.poles] == [2, 2]
    assert [question.scale for question in field.questions].count("balance") == 1


def test_an_editor_only_asks_for_more_questions() -> None:
    advice = advise_on_writing(right(starting_file(START, "mijn-veld.yaml", "nl")))
    assert [each.what.phrase for each in advice] == [few_questions, few_questions]


def test_the_names_are_in_the_questions_of_their_own_language() -> None:
    first = right(starting_file(START, "mijn-veld.yaml", "nl")).questions[0].question
    assert "‘Snelheid’" in first.in_("nl")
    assert "‘Speed’" in first.in_("en")


@pytest.mark.parametrize("title", AWKWARD)
def test_a_name_is_read_back_as_it_was_typed(title: str) -> None:
    start = named(title, f"{title[:98]}a", f"{title[:98]}b", ("nl", "en", "fy"))
    field = right(starting_file(start, "mijn-veld.yaml", "nl"))
    assert field.title.root == dict.fromkeys(("nl", "en", "fy"), title)
    assert [pole.title.in_("en") for pole in field.poles] == [names["nl"] for names in start.sides]


names = (
    hostile_with_surrogates.map(one_line).map(lambda text: text[:LONGEST_NAME]).filter(lambda text: not is_blank(text))
)


@given(names, names, names, st.sampled_from(LANGS), st.lists(st.from_regex("[a-z]{2,3}", fullmatch=True), max_size=3))
def test_whatever_it_is_called_the_file_is_right(
    title: str, first: str, second: str, lang: Lang, others: list[str]
) -> None:
    languages = tuple(dict.fromkeys(["nl", *others]))
    text = starting_file(named(title, first, second, languages), "mijn-veld.yaml", lang)
    field = right(text)
    assert [field.title.in_("nl"), *(pole.title.in_("nl") for pole in field.poles)] == [title, first, second]
    assert yaml.safe_load(text) is not None


@given(hostile)
def test_quoted_words_are_read_back_and_hide_nothing(words: str) -> None:
    assert read_plain(quoted(words), "x").data == words
    assert "\n" not in quoted(words)
    assert "\x1b" not in quoted(words)


@pytest.mark.parametrize("name", ["null", "no", "on", "true", "2026", "1e3", "2026-01-31", "snelheid", "0x1f", "nul"])
def test_an_id_is_text_for_every_reader(name: str) -> None:
    assert yaml.safe_load(bare(name)) == name
    assert read_plain(bare(name), "x").data == name


# What it explains


@pytest.mark.parametrize("lang", LANGS)
def test_every_comment_begins_with_a_hash_and_has_its_own_line_or_marks_a_translation(lang: Lang) -> None:
    text = starting_file(START._replace(languages=("nl", "en", "fy")), "mijn-veld.yaml", lang)
    mark = f"# {starter_notes.untranslated.in_(lang)}"
    events = [line for line in text.splitlines() if line.strip() and not line.lstrip().startswith("#")]
    assert {line.rpartition('"')[2].strip() for line in events if re.match(r" *(?:- )?[a-z]+: \"", line)} == {"", mark}
    assert all(line == line.rstrip() for line in text.splitlines())
    assert yaml.safe_load(text) == yaml.safe_load("\n".join(events))


@pytest.mark.parametrize("lang", LANGS)
def test_every_note_is_in_the_file(lang: Lang) -> None:
    text = " ".join(starting_file(START, "mijn-veld.yaml", lang).replace("#", " ").split())
    tables = (starter_notes.NOTES_ON_GROWTH, starter_notes.NOTES_ON_BALANCE)
    for note in [note for table in tables for note in table.values()]:
        assert " ".join(note.in_(lang, source="@").partition("{")[0].split()) in text


@pytest.mark.parametrize("lang", LANGS)
def test_the_first_line_is_for_editors_and_every_step_of_the_route_is_explained(lang: Lang) -> None:
    text = starting_file(START, "mijn-veld.yaml", lang)
    assert text.startswith("# yaml-language-server: $schema=questionnaire.schema.json\n")
    assert all(re.search(rf"^ +# .*\b{route} +\w", text, re.MULTILINE) for route in ROUTE_IDS)


def test_it_says_how_to_check_and_try_the_file_it_is_in() -> None:
    text = starting_file(START, "'ons veld.yaml'", "nl")
    assert text.count("#   samenwerk questionnaire check 'ons veld.yaml'\n") == 2
    assert "#   samenwerk assess mijn-veld --questionnaire 'ons veld.yaml'\n" in text


def test_only_what_is_not_translated_is_marked() -> None:
    mark = starter_notes.untranslated.nl
    assert mark not in starting_file(START, "x", "nl")
    assert mark not in starting_file(named("T", "A", "B", ("nl",)), "x", "nl")
    in_part = starting_file(named("T", "A", "B"), "x", "nl").splitlines()
    assert f'  en: "T"  # {mark}' in in_part
    assert '      - en: "Only once something has gone wrong."' not in in_part
    assert '        en: "Only once something has gone wrong."' in in_part
    frisian = starting_file(START._replace(languages=("nl", "fy")), "x", "nl").splitlines()
    assert all(line.endswith(f"# {mark}") for line in frisian if line.lstrip().startswith("fy:"))


def test_what_it_says_of_steps_is_what_the_check_asks() -> None:
    field = right(starting_file(START, "x", "nl"))
    for question, table in zip(
        field.questions, (starter_notes.NOTES_ON_GROWTH, starter_notes.NOTES_ON_BALANCE), strict=False
    ):
        *numbers, last = map(str, answers_that_need_a_step(question))
        assert f"{question.scale} hebben {', '.join(numbers)} en {last}" in " ".join(table["steps"].nl.split())


def test_nothing_is_left_for_the_check_to_find_when_there_are_many_languages() -> None:
    many = ("nl", *(f"a{letter}" for letter in "abcdefghi"))
    assert len(many) == MOST_LANGUAGES
    assert len(check(right(starting_file(START._replace(languages=many), "x", "nl")))) < MOST_PROBLEMS


# What is made of what was typed


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


def test_something_is_suggested_for_every_name_that_cannot_be() -> None:
    assert id_instead("Mijn veld", "nl") == id_instead("mijn-veld.yaml", "nl") == "mijn-veld"
    assert id_instead("???", "en") == default_id.en


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
    assert side_ids(({"nl": first}, {"nl": second})) == ids


def test_a_title_may_name_the_sides() -> None:
    assert sides_from("Techniek en mensen") == ("Techniek", "Mensen")
    assert sides_from("Mijn veld") == sides_from("a en b en c") == sides_from("Zorg en zorg")
    assert title_from("mijn-veld") == "Mijn veld"
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
    told: Any = languages_in(line)
    assert isinstance(told, Message)
    assert told.phrase == bad_language
    assert len(told.in_("nl")) < 300


def test_there_is_an_end_to_languages() -> None:
    assert isinstance(languages_in(" ".join(f"a{letter}" for letter in "abcdefghij")), Message)
