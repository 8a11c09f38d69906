"""The starting file of a tension field: right as it stands, whatever it is called, and explained throughout."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from samenwerk_cli.commands.starting import LONGEST_NAME, MOST_LANGUAGES, side_ids
from samenwerk_cli.core.field.check import answers_that_need_a_step, check
from samenwerk_cli.core.field.questionnaire import Questionnaire
from samenwerk_cli.core.field.route import PHASES, ROUTE_TITLES
from samenwerk_cli.core.field.say import few_questions
from samenwerk_cli.core.field.writing import advise_on_writing
from samenwerk_cli.core.problems.problem import MOST_PROBLEMS
from samenwerk_cli.core.words.phrase import LANGS
from samenwerk_cli.core.words.text import is_blank
from samenwerk_cli.core.words.visible import one_line
from samenwerk_cli.files.places import PACKAGE
from samenwerk_cli.files.say import untranslated
from samenwerk_cli.files.starting_file import Start, bare, inside_quotes, starting_file
from samenwerk_cli.files.yaml.plain import read_plain
from strategies import hostile, hostile_with_surrogates

if TYPE_CHECKING:
    from samenwerk_cli.core.words.phrase import Lang

START = Start(
    "mijn-veld",
    {"nl": "Snelheid en zorgvuldigheid", "en": "Speed and care"},
    ({"nl": "Snelheid", "en": "Speed"}, {"nl": "Zorgvuldigheid", "en": "Care"}),
    ("snelheid", "zorgvuldigheid"),
    ("nl", "en"),
)
AWKWARD = (
    'De "zorg" van morgen',
    "Zorg: nu # of straks?",
    "C:\\zorg\\nieuw",
    "{side} {nl} %s",
    "FIRST SECOND TITLE FILE field-id first-id",
    'x"  # nog vertalen',
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
    return Start("mijn-veld", {"nl": title}, ({"nl": first}, {"nl": second}), side_ids(first, second), languages)


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
    quoted = inside_quotes(words)
    assert read_plain(f'"{quoted}"', "x").data == words
    assert "\n" not in quoted
    assert "\x1b" not in quoted


@pytest.mark.parametrize("name", ["null", "no", "on", "true", "2026", "1e3", "2026-01-31", "snelheid", "0x1f", "nul"])
def test_an_id_is_text_for_every_reader(name: str) -> None:
    assert yaml.safe_load(bare(name)) == name
    assert read_plain(bare(name), "x").data == name


def test_an_id_that_looks_like_a_number_or_truth_is_text_in_the_file() -> None:
    field = yaml.safe_load(starting_file(named("Nul", "2026", "null")._replace(id="1e3"), "x", "nl"))
    assert (field["id"], [pole["id"] for pole in field["poles"]]) == ("1e3", ["2026", "null"])
    assert [question["pole"] for question in field["questions"]] == ["2026", "2026", "null", "null"]


# What it explains


@pytest.mark.parametrize("lang", LANGS)
def test_every_comment_begins_with_a_hash_and_has_its_own_line_or_marks_a_translation(lang: Lang) -> None:
    text = starting_file(START._replace(languages=("nl", "en", "fy")), "mijn-veld.yaml", lang)
    mark = f"# {untranslated.in_(lang)}"
    events = [line for line in text.splitlines() if line.strip() and not line.lstrip().startswith("#")]
    assert {line.rpartition('"')[2].strip() for line in events if re.match(r" *(?:- )?[a-z]+: \"", line)} == {"", mark}
    assert all(line == line.rstrip() for line in text.splitlines())
    assert yaml.safe_load(text) == yaml.safe_load("\n".join(events))


def test_both_templates_hold_the_same_field() -> None:
    """Only ids of questions, the source and what is explained are in one language."""

    def spoken(lang: Lang) -> list[str]:
        text = (PACKAGE / "templates" / f"field.{lang}.yaml").read_text("utf-8")
        assert right(text).id == "field-id"
        lines = [line for line in text.splitlines() if line.strip() and not line.lstrip().startswith("#")]
        return [
            re.sub("(?:- id|from): .*", "", line) for line in lines if not re.match("  (?:  title|[a-z-]+:$)", line)
        ]

    assert spoken("nl") == spoken("en")


@pytest.mark.parametrize("lang", LANGS)
def test_the_first_line_is_for_editors_and_every_step_of_the_route_is_explained(lang: Lang) -> None:
    text = starting_file(START, "mijn-veld.yaml", lang)
    assert text.startswith("# yaml-language-server: $schema=questionnaire.schema.json\n")
    table = re.findall("^    #   (.{16}) ([a-z-]+) +(.+)", text, re.MULTILINE)
    assert table == [
        (f"{'' if place else phase.title.in_(lang):16}", route, ROUTE_TITLES[route].in_(lang))
        for phase in PHASES
        for place, route in enumerate(phase.steps)
    ]


def test_it_says_how_to_check_and_try_the_file_it_is_in() -> None:
    text = starting_file(START, "'ons veld.yaml'", "nl")
    assert text.count("#   samenwerk questionnaire check 'ons veld.yaml'\n") == 2
    assert "#   samenwerk assess mijn-veld --questionnaire 'ons veld.yaml'\n" in text


def test_only_what_is_not_translated_is_marked() -> None:
    mark = untranslated.nl
    assert mark not in starting_file(START, "x", "nl")
    assert mark not in starting_file(named("T", "A", "B", ("nl",)), "x", "nl")
    in_part = starting_file(named("T", "A", "B"), "x", "nl").splitlines()
    assert f'  en: "T"  # {mark}' in in_part
    assert '      - en: "Only once something has gone wrong."' not in in_part
    assert '        en: "Only once something has gone wrong."' in in_part
    frisian = starting_file(START._replace(languages=("nl", "fy")), "x", "nl").splitlines()
    assert all(line.endswith(f"# {mark}") for line in frisian if line.lstrip().startswith("fy:"))


def test_what_it_says_of_steps_is_what_the_check_asks() -> None:
    text = starting_file(START, "x", "nl")
    explained = " ".join(text.replace("#", " ").split())
    for question in right(text).questions[:2]:
        *numbers, last = map(str, answers_that_need_a_step(question))
        assert re.search(f"{question.scale} hebben {', '.join(numbers)} en {last}\\b", explained)


def test_nothing_is_left_for_the_check_to_find_when_there_are_many_languages() -> None:
    many = ("nl", *(f"a{letter}" for letter in "abcdefghi"))
    assert len(many) == MOST_LANGUAGES
    assert len(check(right(starting_file(START._replace(languages=many), "x", "nl")))) < MOST_PROBLEMS
