"""Going on and reporting without naming a file: what is here is shown at a terminal, and never taken from a pipe."""

from __future__ import annotations

import os
import re
import time
from typing import TYPE_CHECKING, Any

import pytest
import yaml

from real_command import CTRL_D, Person, Terminal, answers_in, lines, run, saved_file, write_answers_file
from samenwerk_cli.commands import say
from samenwerk_cli.commands.finding import MOST_READ, MOST_SHOWN
from samenwerk_cli.terminal import say as say_terminal

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from samenwerk_cli.core.field.questionnaire import Questionnaire
    from samenwerk_cli.core.words.phrase import Lang

pytest.importorskip("pexpect")

TECHNIEK = "technologie-sociaal"
TO_GO_ON, TO_REPORT = say.which_to_go_on, say.which_to_report


@pytest.fixture
def ten(known: Mapping[str, Questionnaire]) -> list[str]:
    """The ids of the questions of a field."""
    return [each.id for each in known[TECHNIEK].questions]


def written(folder: Path, file_name: str, age: float, given: dict[str, Any], **about: Any) -> Path:
    """An answers file that was last changed so many seconds ago."""
    file = write_answers_file(folder / file_name, {TECHNIEK: given}, **about)
    os.utime(file, (time.time() - age,) * 2)
    return file


def listed(screen: str) -> list[str]:
    """The rows of a list, however they were broken."""
    return re.findall(r"^  \d  (.*(?:\n(?!  \d).+)*)", screen, re.MULTILINE)


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_what_is_not_finished_is_shown_the_newest_first_and_a_number_goes_on(
    lang: Lang, ten: list[str], tmp_path: Path
) -> None:
    written(tmp_path, "oud.yaml", 500, {ten[0]: 3})
    about = {"name": "Anna", "role": "ict", "subject": "Beeldbellen in de wijk"}
    written(tmp_path, "nieuw.yaml", 100, dict.fromkeys(ten[:4], 3), **about)
    written(tmp_path, "af.yaml", 50, dict.fromkeys(ten, 3))
    written(tmp_path, "samen.yaml", 40, dict.fromkeys(ten, 3), kind="consensus")
    (tmp_path / "stuk.yaml").write_text("answers: [", "utf-8")
    (tmp_path / "groot.yaml").write_text(f"# {'x' * 70_000}\nanswers:\n", "utf-8")
    os.mkfifo(tmp_path / "pijp.yaml")
    person = Person(lang, tmp_path, "assess")
    prompt = TO_GO_ON.in_(lang).strip()
    screen = person.terminal.at(prompt, "7")
    assert "--lang" in screen.strip().splitlines()[0]
    first, second = (" ".join(each.split()) for each in listed(screen))
    assert re.match(r"Anna · .* · Beeldbellen in de wijk · .* \d\d:\d\d · 4 (van|of) 11", first)
    assert re.match(r"oud\.yaml · .* · 1 (van|of) 11", second)
    assert say_terminal.no_such_number.in_(lang) in person.terminal.at(prompt, "1.")
    person.answers(5, "s")
    assert person.terminal.end() == 130
    assert "--resume nieuw.yaml" in person.terminal.last_line
    assert answers_in(tmp_path / "nieuw.yaml")[ten[4]] == 5


def test_enter_begins_anew_and_takes_nobodys_file(ten: list[str], tmp_path: Path) -> None:
    before = written(tmp_path, "van-een-collega.yaml", 100, {ten[0]: 3}).read_bytes()
    person = Person("nl", tmp_path, "assess")
    person.terminal.at(TO_GO_ON.nl.strip())
    person.chooses()
    person.begins(name="Bo")
    person.answers(5, "s")
    assert person.terminal.end() == 130
    assert saved_file(tmp_path).name.endswith("-bo.yaml")
    assert (tmp_path / "van-een-collega.yaml").read_bytes() == before


@pytest.mark.parametrize("key", ["s\r", CTRL_D])
def test_one_can_stop_where_a_number_is_asked(key: str, ten: list[str], tmp_path: Path) -> None:
    written(tmp_path, "a.yaml", 100, {ten[0]: 3})
    terminal = Terminal(tmp_path, "assess")
    terminal.wait_for(TO_GO_ON.nl.strip())
    terminal.press(key)
    assert terminal.end() == 130
    assert terminal.last_line == say.stopped_choosing.nl


def test_it_is_not_asked_of_a_pipe_nor_where_it_was_said_what_to_do(ten: list[str], tmp_path: Path) -> None:
    written(tmp_path, "a.yaml", 100, {ten[0]: 3})
    assert "a.yaml" not in run(tmp_path, "assess").err
    for words in (("--save", "b.yaml"), (TECHNIEK,), ("--all",), ("--resume", "a.yaml")):
        terminal = Terminal(tmp_path, "assess", *words)
        terminal.wait_for({"--resume": "Antwoord:", "--save": "Keuze:"}.get(words[0], "\n> "))
        assert say.not_finished.nl not in terminal.text
        terminal.press(CTRL_D)
        assert terminal.end() == 130


def test_of_a_full_folder_only_the_newest_are_read_and_shown(ten: list[str], tmp_path: Path) -> None:
    for age in range(MOST_READ):
        written(tmp_path, f"af-{age}.yaml", 100 + age, dict.fromkeys(ten, 3))
    written(tmp_path, "ouder.yaml", 900, {ten[0]: 3})
    person = Person("nl", tmp_path, "assess")
    person.chooses("s")  # nothing to go on with among the newest
    assert person.terminal.end() == 130
    for age in range(MOST_SHOWN + 2):
        written(tmp_path, f"begin-{age}.yaml", age, {ten[0]: 3})
    person = Person("nl", tmp_path, "assess")
    assert len(listed(person.terminal.at(TO_GO_ON.nl.strip(), "s"))) == MOST_SHOWN
    assert person.terminal.end() == 130


@pytest.mark.parametrize("command", ["report", "explain"])
def test_without_a_file_the_only_one_is_reported_on_and_of_several_one_is_chosen(
    command: str, ten: list[str], tmp_path: Path
) -> None:
    written(tmp_path, "een.yaml", 100, dict.fromkeys(ten, 1), subject="Beeldbellen")
    alone = Terminal(tmp_path, command)
    assert alone.end() == 0
    assert say.the_only_one.in_("nl", path="een.yaml") in alone.text
    assert "Beeldbellen" in alone.text
    written(tmp_path, "twee.yaml", 50, dict.fromkeys(ten, 5), subject="Sensoren")
    for typed, subject in (("2", "Beeldbellen"), ("", "Sensoren")):
        terminal = Terminal(tmp_path, command)
        assert len(listed(terminal.at(TO_REPORT.nl.strip(), typed))) == 2
        assert terminal.end() == 0
        assert subject in terminal.text.split(TO_REPORT.nl.strip())[1]


def test_a_pipe_must_name_the_file_and_so_must_whoever_is_where_there_is_none(ten: list[str], tmp_path: Path) -> None:
    terminal = Terminal(tmp_path, "report")
    assert terminal.end() == 2
    written(tmp_path, "een.yaml", 100, dict.fromkeys(ten, 1))
    ran = run(tmp_path, "report", stdin=lines(1))
    assert (ran.code, ran.out) == (2, "")
    for said in (ran.err, terminal.text):
        assert say.name_answers_file.nl in " ".join(said.split())


# The name of a file


def test_the_file_follows_the_name_and_keeps_what_was_typed_before_it(tmp_path: Path) -> None:
    person = Person("nl", tmp_path, "assess", TECHNIEK)
    person.tells("Beeldbellen")
    person.tells("")
    assert re.search(r"-[a-z]{4}\.yaml$", saved_file(tmp_path).name)
    person.chooses("")
    person.tells("Zoë Ñandú")
    assert "-zoe-nandu.yaml" in person.answers("t")
    assert saved_file(tmp_path).name.endswith("-zoe-nandu.yaml")
    person.tells("Bo")
    assert "-bo.yaml" in person.answers("s")
    assert person.terminal.end() == 130
    whole = yaml.safe_load(saved_file(tmp_path).read_text("utf-8"))
    assert (whole["subject"], whole["name"]) == ("Beeldbellen", "Bo")
    assert saved_file(tmp_path).name in person.terminal.last_line
    assert [*tmp_path.iterdir()] == [saved_file(tmp_path)]


def test_the_first_note_of_a_run_asks_for_no_names_and_the_second_does_not(tmp_path: Path) -> None:
    ran = run(tmp_path, "assess", TECHNIEK, stdin=lines("n", "een", "", 2, "n", "twee", ""))
    assert ran.err.count(say_terminal.no_names.nl) == 1
    assert ran.err.index(say_terminal.no_names.nl) < ran.err.index(say_terminal.note_kept.nl)
