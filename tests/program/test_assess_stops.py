"""`assess` in a real terminal, broken off: Ctrl-C, Ctrl-D, kill -9, and files that change or go under it."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest
import yaml

from real_command import CTRL_C, CTRL_D, Person, answers_in, offer, run, saved_file, write_field
from samenwerk_cli.files.answers import read_answers
from samenwerk_cli.files.questionnaires import read_questionnaire
from samenwerk_cli.terminal import say as say_terminal

if TYPE_CHECKING:
    from pathlib import Path

pytest.importorskip("pexpect")

ALL = ["a1", "a2", "b1", "b2", "c1", "c2", "d1", "d2"]
OWN = ("assess", "een", "twee", "--questionnaire", "een.veld.yaml", "--questionnaire", "twee.veld.yaml")
QUESTION, CHOICE, TEXT = "\nAntwoord:", "\nKeuze:", "\n> "
# What is typed before it is broken off, as prompt and line, and the prompt at which that happens.
START = [(TEXT, "Beeldbellen"), (TEXT, ""), (CHOICE, ""), (TEXT, "")]
FIRST = [*START, *[(QUESTION, str(number)) for number in (1, 2, 3, 4)]]
BOTH = [*FIRST, *[(QUESTION, "5")] * 4, (CHOICE, "")]
PROMPTS = {
    "text": (START[:1], TEXT, 0),
    "role": (START[:2], CHOICE, 0),
    "question": (FIRST[:6], QUESTION, 2),
    "note": (
        [*FIRST[:6], (QUESTION, "n"), (f"\n{say_terminal.note_prompt.nl}", "een")],
        say_terminal.note_prompt.nl,
        2,
    ),
    "overview": ([*FIRST[:6], (QUESTION, "o")], f"\n{say_terminal.overview_prompt.nl}", 2),
    "importance": (BOTH[:-1], CHOICE, 8),
    "share": (BOTH, CHOICE, 8),
    "overview at the end": ([*BOTH, (CHOICE, "")], f"\n{say_terminal.check_prompt.nl}", 8),
}
GIVEN = dict(zip(ALL, (1, 2, 3, 4, 5, 5, 5, 5), strict=True))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with two small fields of one's own."""
    return fields_in(tmp_path)


def fields_in(folder: Path) -> Path:
    """The folder, with the two fields in it."""
    folder.mkdir(exist_ok=True)
    write_field(folder, "een", ("a1", "a2"), ("b1", "b2"))
    write_field(folder, "twee", ("c1", "c2"), ("d1", "d2"))
    return folder


def types(person: Person, typed: list[tuple[str, str]]) -> None:
    """Type each line behind its prompt."""
    for prompt, line in typed:
        person.terminal.wait_for(prompt)
        person.terminal.child.sendline(line)


def begun(folder: Path, typed: list[tuple[str, str]], *arguments: str) -> Person:
    """Someone who has typed all this."""
    person = Person("nl", folder, *OWN, *arguments)
    types(person, typed)
    return person


def first(count: int) -> dict[str, int]:
    """The first answers that are given in every run here."""
    return {question: GIVEN[question] for question in ALL[:count]}


def assert_readable(folder: Path) -> None:
    """The saved file is whole, and no half-written one stands beside it."""
    fields = [read_questionnaire(str(each)) for each in folder.glob("*.veld.yaml")]
    read_answers(str(saved_file(folder)), {each.id: each for each in fields})
    assert [each.name for each in folder.iterdir() if each.name.startswith(".")] == []


@pytest.mark.parametrize(("typed", "prompt", "count"), PROMPTS.values(), ids=list(PROMPTS))
def test_breaking_off_keeps_everything_and_tells_how_to_go_on(
    typed: list[tuple[str, str]], prompt: str, count: int, folder: Path
) -> None:
    # Both start before either is spoken to, which halves the time.
    both = [(key, Person("nl", fields_in(folder / name), *OWN)) for name, key in (("c", CTRL_C), ("d", CTRL_D))]
    for key, person in both:
        types(person, typed)
        person.terminal.wait_for(prompt)
        person.terminal.press(key)
        assert person.terminal.end() == 130
        saved = saved_file(person.terminal.folder)
        assert person.terminal.last_line.startswith(f"samenwerk assess --resume {saved.name} ")
        assert "Traceback" not in person.terminal.text
        assert answers_in(saved) == first(count)
        assert yaml.safe_load(saved.read_text("utf-8"))["subject"] == "Beeldbellen"
        assert_readable(person.terminal.folder)


def test_breaking_off_at_the_offer_after_the_report_loses_nothing(folder: Path) -> None:
    both = [(key, Person("nl", fields_in(folder / name), *OWN)) for name, key in (("c", CTRL_C), ("d", CTRL_D))]
    for key, person in both:
        types(person, [*BOTH, (CHOICE, ""), (f"\n{say_terminal.check_prompt.nl}", "")])
        assert "doe a1 1" in person.terminal.wait_for(offer("nl"))
        person.terminal.wait_for(say_terminal.save_page.nl.rpartition("\n")[2])
        person.terminal.press(key)
        assert person.terminal.end() in (0, 130)
        after = person.terminal.text.split(offer("nl"))[1].split("\n", 1)[1]
        assert saved_file(person.terminal.folder).name in after
        assert [*person.terminal.folder.glob("*.html")] == []
    files = [saved_file(person.terminal.folder) for _, person in both]
    checked = run(folder, "answers", "check", *files, "-q", "een.veld.yaml", "-q", "twee.veld.yaml")
    assert (checked.code, checked.err) == (0, "")


@pytest.mark.parametrize("key", [CTRL_C, CTRL_D], ids=["Ctrl-C", "Ctrl-D"])
def test_breaking_off_before_anything_was_said_leaves_nothing_behind(key: str, folder: Path) -> None:
    before = {*folder.iterdir()}
    person = begun(folder, [])
    person.terminal.wait_for(TEXT)
    person.terminal.press(key)
    assert person.terminal.end() == 130
    assert "--resume" not in person.terminal.text
    assert {*folder.iterdir()} == before


@pytest.mark.parametrize("count", [1, 3, 6])
def test_killed_after_some_answers_it_goes_on_with_the_next(count: int, folder: Path) -> None:
    person = begun(folder, BOTH[: len(START) + count])
    person.terminal.wait_for(QUESTION)
    person.terminal.kill()
    assert answers_in(saved_file(folder)) == first(count)
    assert_readable(folder)
    fields = ("-q", "een.veld.yaml", "-q", "twee.veld.yaml")
    again = Person("nl", folder, "assess", "--resume", saved_file(folder), *fields)
    shown = again.answers("s")
    assert f"vraag {ALL[count]}?" in shown
    assert all(f"vraag {each}?" not in shown for each in ALL[:count])
    assert again.terminal.end() == 130


# Under its feet


def test_a_file_that_was_deleted_is_written_again_with_everything(folder: Path) -> None:
    person = begun(folder, FIRST[:6])
    person.terminal.wait_for(QUESTION)
    saved_file(folder).unlink()
    person.terminal.child.sendline("3")
    person.answers("s")
    assert person.terminal.end() == 130
    assert answers_in(saved_file(folder)) == first(3)


@pytest.mark.parametrize("happens", ["the folder is gone", "the file is changed by hand", "the file is a folder"])
def test_what_cannot_be_saved_is_told_at_once_and_another_file_is_asked(happens: str, folder: Path) -> None:
    there = folder / "map"
    there.mkdir()
    person = begun(folder, FIRST[:6], "--save", "map/a.yaml")
    person.terminal.wait_for(QUESTION)
    match happens:
        case "the folder is gone":
            shutil.rmtree(there)
        case "the file is changed by hand":
            (there / "a.yaml").write_text("van ons", "utf-8")
        case _:
            (there / "a.yaml").unlink()
            (there / "a.yaml").mkdir()
    person.terminal.child.sendline("3")
    for path in ("een.veld.yaml", "weg/b.yaml", "b.yaml"):
        person.terminal.wait_for(say_terminal.another_path.nl.strip())
        person.terminal.child.sendline(path)
    person.answers("s")
    assert person.terminal.end() == 130
    assert answers_in(folder / "b.yaml") == first(3)
    assert person.terminal.last_line.startswith("samenwerk assess --resume b.yaml ")
    assert yaml.safe_load((folder / "een.veld.yaml").read_text("utf-8"))["id"] == "een"
    if happens == "the file is changed by hand":
        assert (there / "a.yaml").read_text("utf-8") == "van ons"


def test_enter_tries_the_same_file_again_and_a_name_needs_an_ending(folder: Path) -> None:
    there = folder / "map"
    there.mkdir()
    person = begun(folder, FIRST[:6], "--save", "map/a.yaml")
    person.terminal.wait_for(QUESTION)
    shutil.rmtree(there)
    person.terminal.child.sendline("3")
    asks = say_terminal.another_path.nl.strip()
    person.terminal.wait_for(asks)
    person.terminal.child.sendline("")
    for typed in ("n", "antwoorden.txt"):
        person.terminal.wait_for(asks)
        person.terminal.child.sendline(typed)
    assert say_terminal.path_needs_ending.nl in person.terminal.wait_for(asks)
    there.mkdir()
    person.terminal.child.sendline("")
    person.answers("s")
    assert person.terminal.end() == 130
    assert answers_in(there / "a.yaml") == first(3)
    assert [each.name for each in folder.iterdir() if each.suffix == ".txt"] == []


def test_stopping_where_another_file_is_asked_says_what_is_not_saved(folder: Path) -> None:
    person = begun(folder, FIRST[:6], "--save", "a.yaml")
    person.terminal.wait_for(QUESTION)
    (folder / "a.yaml").write_text("van ons", "utf-8")
    person.terminal.child.sendline("3")
    person.terminal.wait_for(say_terminal.another_path.nl.strip())
    person.terminal.child.sendline("s")
    assert person.terminal.end() == 130
    assert say_terminal.stopped_incomplete.in_("nl", what="vraag b1?") in person.terminal.text
    assert person.terminal.last_line.startswith("samenwerk assess --resume a.yaml ")


def test_a_key_pressed_where_another_file_is_asked_stops_without_a_fault(folder: Path) -> None:
    (folder / "map").mkdir()
    person = begun(folder, FIRST[:6], "--save", "map/a.yaml")
    person.terminal.wait_for(QUESTION)
    shutil.rmtree(folder / "map")
    person.terminal.child.sendline("3")
    person.terminal.wait_for(say_terminal.another_path.nl.strip())
    person.terminal.press(CTRL_C)
    assert person.terminal.end() == 130
    assert "alles tot hier is bewaard" not in person.terminal.text.lower()
