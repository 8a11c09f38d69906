"""`assess` in a real terminal: whole runs in both languages, with every key."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
import yaml

from real_command import (
    ANSWER,
    ESCAPE,
    Person,
    Terminal,
    answers_in,
    lines,
    run,
    saved_file,
    write_answers_file,
    write_field,
)
from samenwerk_cli.commands import say as say_commands
from samenwerk_cli.core.interview import say as say_interview
from samenwerk_cli.terminal import say as say_terminal

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from samenwerk_cli.core.field.questionnaire import Question, Questionnaire
    from samenwerk_cli.core.words.phrase import Lang

pytest.importorskip("pexpect")

KEYS: dict[Lang, dict[str, str]] = {
    "nl": {"back": "t", "note": "n", "why": "u", "overview": "o", "quit": "s"},
    "en": {"back": "b", "note": "n", "why": "w", "overview": "o", "quit": "q"},
}
OWN = ("assess", "eigen", "--questionnaire", "eigen.veld.yaml")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with a small field of one's own."""
    write_field(tmp_path, "eigen", ("a1", "a2"), ("b1", "b2"))
    return tmp_path


def shown(words: str, screen: str) -> bool:
    """Whether these words are on the screen, however the lines were broken."""
    return " ".join(words.split()) in " ".join(screen.split())


def asks(question: Question, screen: str, lang: Lang) -> bool:
    """Whether this question is on the screen."""
    return shown(question.question.in_(lang), screen)


def lists(questions: Sequence[Question], screen: str, lang: Lang) -> bool:
    """Whether the beginning of each question is on the screen."""
    return all(question.question.in_(lang)[:30] in screen for question in questions)


def hold_the_first_field(person: Person, first: Sequence[Question], second: Sequence[Question]) -> None:
    """Answer the first field with every key; `person` is at its first question."""
    lang, press = person.lang, KEYS[person.lang]
    assert asks(first[0], person.answers(2), lang)
    # A note of two lines, why, and wrong input; the question is not shown again.
    assert asks(first[1], person.answers(press["note"]), lang)
    person.notes("Sinds de verhuizing.", "En daarvoor.")
    assert not asks(first[1], person.answers(press["why"], 9), lang)
    assert shown(first[1].why.in_(lang), person.terminal.text)
    assert not asks(first[1], person.answers(3), lang)
    # Back shows the earlier answer, and Enter keeps it.
    assert asks(first[2], person.answers(press["back"]), lang)
    back = person.answers("")
    assert asks(first[1], back, lang)
    assert re.search(r"\b3\. Enter", back)
    # The overview lists all questions and jumps to one; then on to what is open.
    assert asks(first[2], person.answers(press["overview"]), lang)
    page = person.turns_page()
    assert lists(first, page, lang)
    assert all(shown(words, page) for words in ("Beeldbellen", "Fatima", f"3 (n) {first[1].answers[2].in_(lang)[:20]}"))
    assert lists(second, person.goes_to(1), lang)
    assert asks(first[0], person.answers(4), lang)
    assert asks(first[2], person.answers(press["overview"]), lang)
    person.turns_page(press["back"])
    assert asks(first[2], person.answers(1), lang)
    assert asks(first[-1], person.answers(2, 3, 4, 5, "?", "-", "x", 2), lang)


def hold_the_second_field(
    person: Person, first: Sequence[Question], second: Sequence[Question], about_sides: Sequence[str]
) -> None:
    """Go back across fields, answer the second one, and change an answer from the overview at the end."""
    lang, back = person.lang, KEYS[person.lang]["back"]
    assert asks(second[0], person.answers(back), lang)
    assert asks(first[-1], person.answers(back), lang)
    assert asks(first[-2], person.answers(""), lang)
    assert asks(first[-1], person.answers(""), lang)
    assert asks(second[0], person.answers(5), lang)
    person.answers(*[3] * (len(second) - 2))
    assert asks(second[-1], person.answers("-"), lang)
    # All sides on one screen; back across it, and Enter keeps.
    screen = person.chooses(back)
    assert all(shown(each, screen) for each in about_sides)
    assert asks(second[-1], person.answers(""), lang)
    person.chooses("1 -3")
    person.chooses()
    assert lists(first, person.turns_page(), lang)
    assert lists(second, person.checks(len(first) + 1), lang)
    assert asks(second[0], person.answers(1), lang)
    # The check goes on at the page that it was left at.
    assert lists(second, person.checks(), lang)


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_a_whole_run_with_every_key(lang: Lang, tmp_path: Path, known: dict[str, Questionnaire]) -> None:
    first, second = (field.questions for field in known.values() if field.core)
    person = Person(lang, tmp_path, "assess")
    chosen = person.chooses()
    assert "--lang" in chosen.strip().splitlines()[0]
    assert all(shown(words.in_(lang), chosen) for each in known.values() for words in (each.title, each.suits) if words)
    person.begins("Beeldbellen", role="4", name="Fatima")
    hold_the_first_field(person, first, second)
    sides = [pole.about.in_(lang) for field in known.values() if field.core for pole in field.poles]
    hold_the_second_field(person, first, second, sides)
    report = person.is_offered()
    assert all(shown(pole.title.in_(lang), report) for field in known.values() if field.core for pole in field.poles)
    assert "Beeldbellen" in report
    assert person.terminal.end() == 0

    saved = saved_file(tmp_path)
    whole = yaml.safe_load(saved.read_text("utf-8"))
    expected = [4, 3, 1, 2, 3, 4, 5, "unknown", "n/a", "unseen", 2, 1, *[3] * (len(second) - 2), "n/a"]
    assert answers_in(saved) == dict(zip([each.id for each in (*first, *second)], expected, strict=True))
    about = {"subject": "Beeldbellen", "role": "zorgprofessional", "name": "Fatima", "lang": lang, "share": "closed"}
    assert {key: whole[key] for key in about} == about
    assert [[*field["importance"].values()] for field in whole["answers"].values()] == [[2, 1], [0, 1]]
    assert whole["answers"]["proces-sociaal"][first[1].id]["note"] == "Sinds de verhuizing.\nEn daarvoor."
    page = saved.with_suffix(".html")
    assert page.read_text("utf-8").startswith(f'<!doctype html>\n<html lang="{lang}">')
    assert page.stat().st_mode & 0o777 == 0o600
    assert shown(say_commands.page_not_opened.in_(lang), person.terminal.text)
    assert saved.name in person.terminal.text
    # Only the prompt for a question begins so.
    assert len(re.findall(rf"^{ANSWER[lang]}", person.terminal.text, re.MULTILINE)) == person.answered


@pytest.mark.parametrize(("lang", "key"), [("nl", "s"), ("en", "q")])
def test_the_key_to_stop_tells_how_to_go_on(lang: Lang, key: str, folder: Path) -> None:
    person = Person(lang, folder, *OWN)
    person.begins()
    person.answers(4, key)
    assert person.terminal.end() == 130
    assert person.terminal.last_line.startswith("samenwerk assess --resume ")
    assert answers_in(saved_file(folder)) == {"a1": 4}


def test_going_back_at_the_start_and_at_the_choices_shows_what_was_given_before(folder: Path) -> None:
    person = Person("nl", folder, *OWN)
    person.tells("Beeldbellen")
    person.tells("t")
    assert "Beeldbellen" in person.tells("")
    person.tells("wijkteam")
    person.chooses()
    person.tells()
    person.answers(1, 2, 3, 4)
    person.chooses("1 -2")
    person.chooses("t")
    assert shown("Er staat nu: eerst: Links; nu niet: Rechts. Enter = zo laten", person.chooses(""))
    person.chooses("2")
    assert shown("Naam bij antwoorden ja, ook mijn notities", person.checks())
    person.is_offered("n")
    assert person.terminal.end() == 0
    whole = yaml.safe_load(saved_file(folder).read_text("utf-8"))
    assert (whole["subject"], whole["we"], whole["share"]) == ("Beeldbellen", "wijkteam", "open")
    assert whole["answers"]["eigen"]["importance"] == {"links": 2, "rechts": 0}
    assert [*folder.glob("*.html")] == []


def test_going_back_at_the_very_first_question_says_so(folder: Path) -> None:
    person = Person("nl", folder, *OWN)
    person.tells("t")
    assert shown("Dit is de eerste vraag", person.tells("s"))
    assert person.terminal.end() == 130


def test_what_is_given_on_the_command_line_is_not_asked(folder: Path) -> None:
    about = ("--subject", "Beeldbellen", "--we", "wij", "--role", "ict", "--name", "Fatima", "--share", "open")
    person = Person("nl", folder, *OWN, *about, "--output", "r.md")
    person.answers(3, 3, 3, 3)
    person.chooses()
    person.checks()
    assert person.terminal.end() == 0
    assert not shown("Begin hier", person.terminal.text)
    assert "Beeldbellen" in (folder / "r.md").read_text("utf-8")


def test_the_report_can_go_to_a_file_while_the_questions_stay_on_the_screen(folder: Path) -> None:
    line = f"samenwerk {' '.join(OWN)} --subject a --we b --role ict --name c --share open > r.txt"
    terminal = Terminal(folder, "-c", line, command="/bin/bash")
    for _ in range(4):
        terminal.at(ANSWER["nl"], "2")
    for _ in ("waar eerst aan", "overzicht", "markdown"):
        terminal.press("\r")
    assert terminal.end() == 0
    report = (folder / "r.txt").read_text("utf-8")
    assert "doe a1 2" in report
    assert ANSWER["nl"] not in report
    assert "\x1b" not in report
    assert "doe a1 2" not in terminal.text


# Colour

PLAIN = [{"NO_COLOR": "1"}, {"TERM": "dumb"}]
COLOURS = re.compile(r"\x1b\[(?:[0-9]+;)*(?:3[0-8]|4[0-8]|9[0-7]|10[0-7])(?:;[0-9]+)*m")


def colours_of_a_report(folder: Path, **extra: str) -> list[str]:
    """The control codes of a report in a terminal."""
    saved = folder / "a.yaml"
    saved.write_text("samenwerk: 1\nanswers:\n  eigen: {a1: 1, a2: 2, b1: 5, b2: 5}\n", "utf-8")
    terminal = Terminal(folder, "report", saved, "-q", "eigen.veld.yaml", **extra)
    assert terminal.end() == 0
    assert "vraag a1?" in terminal.text
    return ESCAPE.findall(terminal.seen.getvalue())


def test_a_report_in_a_terminal_has_colour_and_no_other_control_codes(folder: Path) -> None:
    codes = colours_of_a_report(folder)
    assert any(COLOURS.fullmatch(code) for code in codes)
    assert all(code.endswith("m") for code in codes)


@pytest.mark.parametrize("extra", PLAIN, ids=["NO_COLOR", "TERM=dumb"])
def test_a_report_has_no_control_codes_where_they_are_not_wanted(extra: dict[str, str], folder: Path) -> None:
    assert colours_of_a_report(folder, **extra) == []


@pytest.mark.parametrize("extra", PLAIN, ids=["NO_COLOR", "TERM=dumb"])
def test_questions_have_no_colour_where_it_is_not_wanted(extra: dict[str, str], folder: Path) -> None:
    person = Person("nl", folder, *OWN, **extra)
    person.begins()
    person.answers("o")
    person.goes_to("")
    person.answers("s")
    assert person.terminal.end() == 130
    assert COLOURS.findall(person.terminal.seen.getvalue()) == []


# Going on


def test_going_on_in_a_terminal_asks_only_what_is_open(folder: Path) -> None:
    piped = run(folder, *OWN, stdin="1\n2\n3\n")
    assert piped.code == 130
    person = Person("nl", folder, *piped.last_line.split()[1:])
    assert shown("vraag b2?", person.answers("t"))
    assert shown("vraag b1?", person.answers("5"))
    person.answers("4")
    person.chooses()
    person.chooses()
    person.checks()
    person.is_offered()
    assert person.terminal.end() == 0
    assert answers_in(saved_file(folder)) == {"a1": 1, "a2": 2, "b1": 5, "b2": 4}


def test_what_was_told_about_the_run_can_be_changed_at_the_check_also_when_one_goes_on(folder: Path) -> None:
    given = {"eigen": {**dict.fromkeys(("a1", "a2", "b1", "b2"), 3), "importance": {"links": 1, "rechts": 1}}}
    file = write_answers_file(folder / "a.yaml", given, subject="Beeldbellen", share="closed")
    person = Person("nl", folder, "assess", "--resume", file, "-q", "eigen.veld.yaml")
    first = person.checks("c")
    told = ("Verandering Beeldbellen", "Rol niet ingevuld", "Naam niet ingevuld", "Komende drie maanden geen voorkeur")
    assert all(shown(each, first) for each in told)
    assert shown("Er staat nu: Beeldbellen", person.tells("Sensoren"))
    for letter, answers, line in (
        ("d", person.tells, "wijkteam Noord"),
        ("e", person.chooses, "verpleegkundige"),
        ("f", person.tells, "Fatima"),
        ("g", person.chooses, "2"),
        ("i", person.chooses, "2"),
    ):
        person.checks(letter)
        answers(line)
    last = person.checks("t")
    now = ("Sensoren", "wijkteam Noord", "Rol zorgprofessional", "Fatima", "eerst: Rechts", "ja, ook mijn notities")
    assert all(shown(each, last) for each in now)
    assert shown("Er staat nu: ja, ook mijn notities", person.chooses("s"))
    assert person.terminal.end() == 130
    whole = yaml.safe_load(file.read_text("utf-8"))
    about = ("Sensoren", "wijkteam Noord", "zorgprofessional", "Fatima", "open")
    assert tuple(whole[key] for key in ("subject", "we", "role", "name", "share")) == about
    assert whole["answers"]["eigen"]["importance"] == {"links": 1, "rechts": 2}


# Which fields


@pytest.mark.parametrize(("options", "lang"), [((), "nl"), (("--save", "a.yaml"), "en")])
def test_fields_are_chosen_by_number_and_what_is_no_number_is_asked_again(
    options: tuple[str, ...], lang: Lang, tmp_path: Path, known: dict[str, Questionnaire]
) -> None:
    person = Person(lang, tmp_path, "assess", *options)
    person.chooses("netwerk")
    for line in ("8", "-3"):
        assert shown(say_terminal.no_such_number.in_(lang), person.chooses(line))
    person.chooses("5, 3")
    before = person.begins()
    both = len(known["netwerk"].questions) + len(known["ambitie-belangen"].questions)
    assert shown(say_interview.who_is_who.in_(lang), before)
    assert before.count(f"{both} ") == 1
    assert asks(known["netwerk"].questions[0], person.answers(3), lang)
    person.answers(*[KEYS[lang]["quit"]])
    assert person.terminal.end() == 130
    (file,) = tmp_path.glob("*.yaml")
    assert [*yaml.safe_load(file.read_text("utf-8"))["answers"]] == ["netwerk", "ambitie-belangen"]


# One question


def test_a_balance_question_says_that_there_can_be_too_much_and_a_growth_question_says_nothing(tmp_path: Path) -> None:
    ran = run(tmp_path, "assess", "technologie-sociaal", stdin="3\n3\nu\n3\nu\n")
    gebruik, tempo, eenvoud = ran.err.split("· vraag ")[2:5]
    ends = "te laat en te weinig techniek, of te snel en te veel techniek"
    assert shown(f"Hier kan het twee kanten op misgaan: {ends}.", tempo)
    assert "kanten op" not in gebruik + eenvoud
    for asked in (tempo, eenvoud):
        assert asked.index("Het telt als") < asked.index("Waarom dit telt")


@pytest.mark.parametrize("extra", [{"ACCESSIBLE": "1"}, {"TERM": "dumb"}], ids=["ACCESSIBLE", "dumb"])
def test_no_bar_is_read_aloud_but_how_far_the_whole_run_is(extra: dict[str, str], tmp_path: Path) -> None:
    ran = run(tmp_path, "assess", stdin=lines(*[3] * 12), **extra)
    assert "Techniek en mensen · vraag 2 van 11\n" not in ran.err
    assert "Techniek en mensen · vraag 13 van 22\n" in ran.err
    assert not re.search("[━─]|/22", ran.err)
    assert "12/22" in run(tmp_path, "assess", stdin=lines(*[3] * 12), ACCESSIBLE="0").err


# The overview


def test_every_page_of_a_long_overview_fits_on_the_screen(tmp_path: Path, known: dict[str, Questionnaire]) -> None:
    answers = {field.id: dict.fromkeys([each.id for each in field.questions], 5) for field in known.values()}
    importance = {field.id: {"importance": {pole.id: 1 for pole in field.poles}} for field in known.values()}
    given = {key: importance[key] | answers[key] for key in answers}
    file = write_answers_file(tmp_path / "a.yaml", given, share="closed")
    person = Person("nl", tmp_path, "assess", "--resume", file)
    pages = [person.turns_page() for _ in [*known][1:]]
    pages.append(person.checks("81"))
    assert [page.strip().count("\n") < 23 for page in pages] == [True] * 7
    numbers = [int(each) for page in pages for each in re.findall(r"^ *(\d+)  ", page, re.MULTILINE)]
    assert numbers == [*range(1, 82)]
    person.answers("1")
    last = person.checks("g")  # on the page of what was changed
    assert re.findall(r"^ *(\d+)  ", last, re.MULTILINE)[-1] == "81"
    screen = person.chooses("14 -1")
    assert len(screen.strip().splitlines()) < 24
    assert shown("14 Opbrengst", screen)
    assert shown("eerst: Opbrengst; nu niet: Werkwijze en taakverdeling", person.turns_page("s"))
    assert person.terminal.end() == 130
