"""Every terminal: narrow, dumb, without UTF-8, with any background, read aloud, and with text pasted into it."""

from __future__ import annotations

import json
import re
import shlex
import unicodedata
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import pytest

from real_command import (
    ABOUT,
    ESCAPE,
    Terminal,
    lines,
    plain,
    run_line,
    saved_file,
    write_answers_file,
    write_field,
)
from samenwerk_cli.terminal import say as say_terminal

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from samenwerk_cli.core.field.questionnaire import Questionnaire
    from samenwerk_cli.core.words.phrase import Lang

pytest.importorskip("pexpect")

FIELD = "technologie-sociaal"
OWN = ("assess", "eigen", "--questionnaire", "eigen.veld.yaml")
QUESTION = "\nAntwoord:"
COLOURFUL = {"TERM": "xterm-256color", "COLORTERM": "truecolor"}
NO_UTF8 = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
LOOKS: dict[str, tuple[int, dict[str, str]]] = {
    "80 columns": (80, COLOURFUL),
    "60 columns": (60, COLOURFUL),
    "dumb": (80, {"TERM": "dumb"}),
    "no UTF-8": (80, COLOURFUL | NO_UTF8),
}
ASKED = [
    say_terminal.choice_prompt.nl,
    say_terminal.another_path.nl,
    say_terminal.check_prompt.nl,
    say_terminal.overview_prompt.nl,
    "Het hele rapport ook",
]
COPIED = ("  samenwerk ", "  /", "samenwerk assess", "$ ")


def in_columns(folder: Path, columns: int, *arguments: str | Path, **extra: str) -> Terminal:
    """The command in a terminal of so many columns; it sees to that itself, since it may be the first to look."""
    line = f"stty cols {columns}; exec samenwerk {shlex.join(map(str, arguments))}"
    return Terminal(folder, "-c", line, command="/bin/bash", columns=str(columns), **extra)


@pytest.fixture(scope="module")
def screens(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """All that a terminal is sent in a whole run with every key, by its look."""
    folders = [tmp_path_factory.mktemp("scherm") for _ in LOOKS]
    with ThreadPoolExecutor(2) as pool:
        return dict(zip(LOOKS, pool.map(whole_run, folders, LOOKS.values()), strict=True))


def whole_run(folder: Path, look: tuple[int, dict[str, str]]) -> str:
    columns, env = look
    terminal = in_columns(folder, columns, "assess", FIELD, **env)
    for prompt, line in ((r"> ", "Beeldbellen"), ("> ", ""), ("Keuze:", "7"), ("> ", "t"), ("Keuze:", ""), ("> ", "")):
        terminal.wait_for(f"\n{prompt}")
        terminal.child.sendline(line)
    for line in ("9", "u", "n"):
        terminal.wait_for(QUESTION)
        terminal.child.sendline(line)
    for line in ("Een notitie. " * 12, ""):
        terminal.wait_for(say_terminal.note_prompt.nl)
        terminal.child.sendline(line)
    for line in ("1", "t", "", "2", "?", "-", *"5435432"):
        terminal.wait_for(QUESTION)
        terminal.child.sendline(line)
    for line in ("x", "2 -1", "1"):
        terminal.wait_for("\nKeuze:")
        terminal.child.sendline(line)
    terminal.wait_for(say_terminal.check_prompt.nl)
    terminal.child.sendline("")
    terminal.wait_for("(Enter = ja, n = nee)")
    terminal.child.sendline("")
    assert terminal.end() == 0
    return terminal.seen.getvalue()


def cells(line: str) -> int:
    """How many columns a line takes."""
    wide = sum(unicodedata.east_asian_width(char) in "WF" for char in line)
    return len(line) + wide - sum(unicodedata.category(char) in {"Mn", "Me", "Cf"} for char in line)


def too_wide(screen: str, columns: int) -> list[str]:
    """The lines that do not fit, but for prompts, which are typed behind, and for commands and paths, to be copied."""
    prompts = (*ASKED, say_terminal.note_prompt.nl, "> ", "Antwoord:")
    free = (*prompts, *COPIED)
    return [line for line in plain(screen).splitlines() if cells(line) > columns and not line.startswith(free)]


def squeezed(text: str) -> str:
    return "".join(text.split())


# Size


@pytest.mark.parametrize("look", ["80 columns", "60 columns"])
def test_every_line_fits_and_nothing_is_cut_off(
    look: str, screens: dict[str, str], known: dict[str, Questionnaire]
) -> None:
    columns, _ = LOOKS[look]
    assert too_wide(screens[look], columns) == []
    shown = squeezed(plain(screens[look]))
    asked = known[FIELD].questions
    answers = [words.in_("nl") for each in asked for words in each.answers]
    assert [each for each in answers if squeezed(each) not in shown] == []
    assert [each.id for each in asked if squeezed(each.question.in_("nl")) not in shown] == []
    assert any(cells(line) > columns - 10 for line in plain(screens[look]).splitlines())


SCRIPTS = {
    "a1": "照護技術與人的協作" * 4,  # wide
    "a2": ("e\u0301e\u0302 " * 40).strip(),  # combining
    "a3": ("صحة الفريق " * 12).strip(),  # from right to left
    "b1": "zorgverleningsovereenkomst" * 9,  # a very long word
    "b2": "https://voorbeeld.nl/" + "pad/" * 40,
}


@pytest.mark.parametrize("columns", [60, 80])
def test_any_script_and_any_word_fits_and_is_shown_whole(columns: int, tmp_path: Path) -> None:
    own = write_field(tmp_path, "eigen", ("a1", "a2", "a3"), ("b1", "b2"))
    text = own.read_text("utf-8")
    for question, words in SCRIPTS.items():
        text = text.replace(f"vraag {question}?", words).replace(f"{question} antwoord 1", words)
    own.write_text(text, "utf-8")
    terminal = in_columns(tmp_path, columns, *OWN, *ABOUT, "--save", "a.yaml")
    for words in SCRIPTS.values():
        asked = terminal.at("Antwoord:", "n")
        terminal.at(say_terminal.note_prompt.nl.strip(), words)
        terminal.at(say_terminal.note_prompt.nl.strip())
        terminal.at("Antwoord:", "n")
        noted = terminal.at(say_terminal.note_prompt.nl.strip())
        terminal.at("Antwoord:", "1")
        assert squeezed(asked).count(squeezed(words)) == 2
        assert squeezed(words) in squeezed(noted)
    terminal.wait_for("\nKeuze:")
    terminal.press("\x03")
    assert terminal.end() == 130
    assert too_wide(terminal.text, columns) == []
    refused = in_columns(tmp_path, columns, "report", "a.yaml", "--output", "een-heel-lange-naam-voor-een-rapport.odt")
    assert refused.end() == 2
    assert too_wide(refused.text, columns) == []
    report = in_columns(tmp_path, columns, "report", "a.yaml", "-q", "eigen.veld.yaml", "--full")
    assert report.end() == 0
    assert [each for each in SCRIPTS if squeezed(report.text).count(squeezed(SCRIPTS[each])) < 4] == []
    assert too_wide(report.text, columns) == []


def test_wide_titles_leave_the_heading_whole_and_the_drawing_on_one_line(tmp_path: Path) -> None:
    own = write_field(tmp_path, "eigen", ("a1", "a2", "a3"), ("b1", "b2", "b3"))
    text = own.read_text("utf-8")
    for old, title in (("Veld eigen", "技" * 20), ("Links", "左" * 20), ("Rechts", "右" * 20)):
        text = text.replace(old, title)
    own.write_text(text, "utf-8")
    terminal = Terminal(tmp_path, *OWN, *ABOUT)
    heading = terminal.at("Antwoord:", "s")
    assert terminal.end() == 130
    assert squeezed(say_terminal.heading.in_("nl", field="技" * 20, number=1, total=6)) in squeezed(heading)
    assert "0/6" in heading
    assert too_wide(heading, 80) == []


def test_wide_names_of_the_sides_leave_the_balance_in_one_piece(tmp_path: Path) -> None:
    own = write_field(tmp_path, "eigen", ("a1", "a2", "a3"), ("b1", "b2", "b3"))
    own.write_text(own.read_text("utf-8").replace("Links", "左" * 20).replace("Rechts", "右" * 20), "utf-8")
    given = dict(zip(("a1", "a2", "a3", "b1", "b2", "b3"), (1, 2, 2, 5, 5, 4), strict=True))
    write_answers_file(tmp_path / "a.yaml", {"eigen": given})
    report = Terminal(tmp_path, "report", "a.yaml", "-q", "eigen.veld.yaml", "--full")
    assert report.end() == 0
    assert re.search("├[─┼●]{21}┤", report.text)
    assert too_wide(report.text, 80) == []


@pytest.mark.parametrize(
    ("columns", "lang", "extra"), [(80, "nl", {}), (60, "en", {}), (80, "en", NO_UTF8), (60, "nl", NO_UTF8)]
)
def test_the_overview_shows_every_number_and_every_answer_on_one_line(
    columns: int, lang: Lang, extra: dict[str, str], tmp_path: Path, known: Mapping[str, Questionnaire]
) -> None:
    ids = [question.id for question in known["netwerk"].questions]
    importance = {"importance": {pole.id: 2 for pole in known["netwerk"].poles}}  # long, and not to be cut
    written = write_answers_file(tmp_path / "a.yaml", {"netwerk": importance | dict.fromkeys(ids[:-1], 5)})
    terminal = in_columns(tmp_path, columns, "assess", "--resume", written, *ABOUT, "--lang", lang, **extra)
    terminal.at(say_terminal.prompt.in_(lang), "o")
    overview = terminal.at(say_terminal.overview_prompt.in_(lang)).partition("(n)")[2]
    terminal.kill()
    rows = re.findall(r"^ *(\d+)  (\S.*)$", overview.replace("\r", ""), re.MULTILINE)
    assert [number for number, _ in rows] == [str(number) for number in range(1, len(ids) + 1)]
    assert too_wide(overview, columns) == []
    assert known["netwerk"].poles[1].title.in_(lang).split()[-1] in overview
    for (_, row), question in zip(rows[:-1], known["netwerk"].questions, strict=False):
        begin = (words.in_(lang)[: columns // 4] for words in (question.question, question.answers[4]))
        asked, answer = (unicodedata.normalize("NFKD", each).replace("\u0308", "") if extra else each for each in begin)
        assert re.fullmatch(rf"{re.escape(asked)}.*(…|\.\.\.|\?) +5 {re.escape(answer)}.*(…|\.) *", row)
    assert rows[-1][1].rstrip().endswith(say_terminal.overview_open.in_(lang))


# Colour and control codes

DISAPPEAR = {30, 37, 90, 97}
"""Black and white, in two strengths: one of them cannot be seen on a dark background, or else on a light one."""
ALLOWED = {0, 1, 2, 3, 4, 22, 23, 24, 39, *range(30, 38), *range(90, 98)} - DISAPPEAR


@pytest.mark.parametrize("look", ["80 columns", "60 columns", "no UTF-8"])
def test_colours_are_of_the_sixteen_and_can_be_seen_on_any_background(look: str, screens: dict[str, str]) -> None:
    codes = ESCAPE.findall(screens[look])
    numbers = {int(each or 0) for code in codes for each in code[2:-1].split(";")}
    assert numbers - ALLOWED == set()
    assert numbers & set(range(31, 37))


@pytest.mark.parametrize("look", ["80 columns", "60 columns", "no UTF-8"])
def test_no_letter_has_a_colour(look: str, screens: dict[str, str]) -> None:
    """Letters in cyan or yellow cannot be read on white, nor blue ones on black; a bar need not be read."""
    coloured = re.findall(r"\x1b\[(?:\d+;)*3[1-6]m([^\x1b]*)", screens[look])
    assert coloured
    assert [words for words in coloured if any(char.isalnum() for char in words)] == []


@pytest.mark.parametrize("look", list(LOOKS))
def test_nothing_moves_the_cursor(look: str, screens: dict[str, str]) -> None:
    screen = screens[look]
    assert [code for code in ESCAPE.findall(screen) if not code.endswith("m")] == []
    assert controls(ESCAPE.sub("", screen)) == set()


def controls(text: str) -> set[str]:
    """What a terminal would obey rather than show, apart from line ends.

    Where a line that is typed fills the screen, readline goes on below with the last character said twice.
    """
    text = re.sub(r"(.)\r\1", r"\1", text)
    turning = set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
    return {char for char in text.replace("\r\n", "\n") if char != "\n" and unicodedata.category(char) == "Cc"} | (
        turning & set(text)
    )


def test_a_dumb_terminal_is_sent_no_codes_at_all(screens: dict[str, str]) -> None:
    assert "\x1b" not in screens["dumb"]


# Read aloud


@pytest.mark.parametrize("look", list(LOOKS))
def test_the_question_comes_before_its_answers_before_the_keys_before_the_prompt(
    look: str, screens: dict[str, str], known: dict[str, Questionnaire]
) -> None:
    shown = plain(screens[look])
    question = known[FIELD].questions[1]
    begin = [question.question.in_("nl"), *(each.in_("nl") for each in question.answers)]
    parts = [
        *(each[:20] for each in begin),
        say_terminal.unknown.nl,
        say_terminal.unseen.nl,
        say_terminal.not_applicable.nl,
        say_terminal.keys.nl[:7],
        "Antwoord:",
    ]
    at = shown.index(parts[0])
    places = [shown.index(each, at) for each in parts]
    assert places == sorted(places)
    assert shown.count("\n", at, places[-1]) < 24


# Without UTF-8

DRAWN = ("┼", "█", "━")


def test_without_utf8_everything_is_drawn_in_ascii(screens: dict[str, str]) -> None:
    assert screens["no UTF-8"].isascii()
    shown = plain(screens["no UTF-8"])
    assert re.search(r"  [#.]{20}  ", shown)
    assert not any(each in shown for each in DRAWN)


def test_without_utf8_no_letter_of_our_own_is_lost(screens: dict[str, str]) -> None:
    assert re.findall(r"\w*\w\?+\w\w*", plain(screens["no UTF-8"])) == []


def test_without_utf8_what_was_typed_in_that_alphabet_is_kept(tmp_path: Path) -> None:
    write_field(tmp_path, "eigen", ("a1", "a2"), ("b1", "b2"))
    line = f"PYTHONIOENCODING=latin-1 samenwerk {shlex.join(OWN)} > r.txt 2> e.txt"
    ran = run_line(tmp_path, line, lines("n", "caf\udce9 \udcfcber", "", 1, 2, 3, 4))
    assert ran.code == 0
    assert "note: café über" in saved_file(tmp_path).read_text("utf-8")
    (tmp_path / "r.txt").read_bytes().decode("latin-1")


@pytest.mark.parametrize("encoding", ["ascii", "cp1252"])
def test_what_is_for_programs_says_the_same_in_any_encoding(encoding: str, tmp_path: Path) -> None:
    write_answers_file(tmp_path / "a.yaml", {FIELD: {"tempo": {"answer": 3, "note": "‘Café’ – 照護 👩‍⚕️"}}})
    ran = run_line(tmp_path, f"PYTHONIOENCODING={encoding} samenwerk report a.yaml --format json > r.json")
    assert ran.code == 0
    notes = [each["note"] for each in json.loads((tmp_path / "r.json").read_bytes())["fields"][0]["questions"]]
    assert "‘Café’ – 照護 👩‍⚕️" in notes
