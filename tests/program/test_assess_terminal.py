"""`assess` in a real terminal: whole runs in both languages, with every key."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
import yaml

from real_command import ANSWER, ESCAPE, Person, Terminal, answers_in, run, saved_file, write_field

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
    assert lists([*first, *second], person.goes_to(1), lang)
    assert asks(first[0], person.answers(4), lang)
    assert asks(first[2], person.answers(press["overview"]), lang)
    person.goes_to()
    assert asks(first[2], person.answers(1), lang)
    assert asks(first[-1], person.answers(2, 3, 4, 5, "?", "-", "x", 2), lang)
    person.chooses("2")
    person.chooses()


def hold_the_second_field(person: Person, first: Sequence[Question], second: Sequence[Question]) -> None:
    """Go back across fields, answer the second one, and change an answer from the overview at the end."""
    lang, back = person.lang, KEYS[person.lang]["back"]
    assert asks(second[0], person.answers(back), lang)
    person.chooses(back)
    person.chooses(back)
    assert asks(first[-1], person.answers(back), lang)
    assert asks(first[-2], person.answers(""), lang)
    assert asks(first[-1], person.answers(""), lang)
    person.chooses()
    person.chooses()
    assert asks(second[0], person.answers(5), lang)
    person.answers(*[3] * (len(second) - 2))
    assert asks(second[-1], person.answers("-"), lang)
    person.chooses("0")
    person.chooses("1")
    person.chooses()
    assert lists([*first, *second], person.checks(len(first) + 1), lang)
    assert asks(second[0], person.answers(1), lang)
    person.checks()


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_a_whole_run_with_every_key(lang: Lang, tmp_path: Path, known: dict[str, Questionnaire]) -> None:
    first, second = (field.questions for field in known.values() if field.core)
    person = Person(lang, tmp_path, "assess")
    assert "--lang" in person.begins("Beeldbellen", role="4", name="Fatima").strip().splitlines()[0]
    hold_the_first_field(person, first, second)
    hold_the_second_field(person, first, second)
    report = person.is_offered()
    assert all(shown(field.title.in_(lang), report) for field in known.values() if field.core)
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
    assert saved.with_suffix(".md").read_text("utf-8").startswith("# ")
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
    person.chooses("2")
    person.chooses("t")
    assert re.search(r"\b2\. Enter", person.chooses(""))
    person.chooses("0")
    person.chooses("2")
    person.checks()
    person.is_offered("n")
    assert person.terminal.end() == 0
    whole = yaml.safe_load(saved_file(folder).read_text("utf-8"))
    assert (whole["subject"], whole["we"], whole["share"]) == ("Beeldbellen", "wijkteam", "open")
    assert whole["answers"]["eigen"]["importance"] == {"links": 2, "rechts": 0}
    assert [*folder.glob("*.md")] == []


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
    for _ in ("links", "rechts", "overzicht", "markdown"):
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
    person.chooses()
    person.checks()
    person.is_offered()
    assert person.terminal.end() == 0
    assert answers_in(saved_file(folder)) == {"a1": 1, "a2": 2, "b1": 5, "b2": 4}
