"""Whatever happens to a run: the answers file is whole, `--resume` goes on, and nothing is asked twice."""

from __future__ import annotations

import os
import re
import signal
from typing import TYPE_CHECKING

import pytest
import yaml

from real_command import (
    ABOUT,
    CTRL_C,
    CTRL_D,
    OWN_FIELD,
    OWN_GIVEN,
    OWN_IDS,
    Person,
    Piped,
    Terminal,
    answers_in,
    goes_on,
    lines,
    run,
    until,
    write_answers_file,
    write_field,
)
from samenwerk_cli.core.interview import say as say_interview
from samenwerk_cli.files.answers import read_answers
from samenwerk_cli.files.questionnaires import read_questionnaire
from samenwerk_cli.terminal import say as say_terminal

if TYPE_CHECKING:
    from pathlib import Path

pytest.importorskip("pexpect")

NEW = ("assess", "eigen", *OWN_FIELD, "--save", "a.yaml")
ON = ("assess", "--resume", "a.yaml", *OWN_FIELD)
QUESTION, CHOICE, TEXT = "Antwoord:", "Keuze:", "> "
# Every prompt of a whole run: the prompt, what is asked there, what is typed, and where that must be in the file.
WHOLE = [
    (TEXT, say_terminal.subject.nl, "Beeldbellen", ("subject", "Beeldbellen")),
    (TEXT, say_terminal.we.nl, "wijkteam", ("we", "wijkteam")),
    (CHOICE, say_terminal.role.nl, "ict", ("role", "ict")),
    (TEXT, say_terminal.name.nl, "Fatima", ("name", "Fatima")),
    *[(QUESTION, f"vraag {each}?", str(given), (each, given)) for each, given in OWN_GIVEN.items()],
    (CHOICE, say_interview.importance.nl, "1 -2", ("importance", {"links": 2, "rechts": 0})),
    (CHOICE, say_terminal.share.nl, "2", ("share", "open")),
]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with a field of six questions."""
    write_field(tmp_path, "eigen", ("a1", "a2", "a3"), ("b1", "b2", "b3"))
    return tmp_path


def first(count: int) -> dict[str, int]:
    return {question: OWN_GIVEN[question] for question in OWN_IDS[:count]}


def kept(file: Path) -> list[tuple[str, object]]:
    """Everything a run has kept of what was typed, in the order of asking."""
    whole = yaml.safe_load(file.read_text("utf-8"))
    about = {key: value for key, value in whole.items() if key in {"subject", "we", "role", "name", "share"}}
    everything = about | answers_in(file) | {"importance": whole["answers"].get("eigen", {}).get("importance")}
    return [where for *_, where in WHOLE if where in everything.items()]


def assert_whole(file: Path) -> None:
    """The file is read without a problem or a notice, and no half-written one stands beside it."""
    own = read_questionnaire(str(file.parent / "eigen.veld.yaml"))
    assert read_answers(str(file), {own.id: own}).notices == ()
    assert [each.name for each in file.parent.iterdir() if each.name.startswith(".")] == []


def asked_in(text: str) -> list[str]:
    return [asked for _, asked, *_ in WHOLE if asked in text]


def begun(folder: Path, count: int = 2) -> Terminal:
    """A run at the question after the first ones."""
    terminal = Terminal(folder, *NEW, *ABOUT)
    for each in OWN_IDS[:count]:
        terminal.at(QUESTION, str(OWN_GIVEN[each]))
    terminal.wait_for(f"\n{QUESTION}")
    return terminal


# Killed


def test_killed_at_every_prompt_a_run_goes_on_there_and_asks_nothing_twice(folder: Path) -> None:
    for number, (prompt, asked, line, _) in enumerate(WHOLE):
        terminal = Terminal(folder, *(ON if number else NEW))
        terminal.at(prompt, line)
        following = WHOLE[number + 1 : number + 2]
        terminal.wait_for(f"\n{following[0][0] if following else say_terminal.check_prompt.nl}")
        terminal.kill()
        shown = terminal.text.split(say_terminal.overview.nl)[0]
        assert asked_in(shown) == [asked, *[each[1] for each in following]]
        assert kept(folder / "a.yaml") == [each[3] for each in WHOLE[: number + 1]]
    assert_whole(folder / "a.yaml")
    person = Person("nl", folder, *ON)
    assert asked_in(person.checks().split(say_terminal.overview.nl)[0]) == []
    person.is_offered("n")
    assert person.terminal.end() == 0
    assert kept(folder / "a.yaml") == [each[3] for each in WHOLE]


def test_killed_while_it_is_writing_it_keeps_a_whole_file_at_every_moment(folder: Path) -> None:
    piped, seen = Piped(folder, *NEW), [0]
    for each in OWN_IDS:
        piped.type(OWN_GIVEN[each])

    def far_enough() -> bool:
        if (folder / "a.yaml").exists():
            now = answers_in(folder / "a.yaml")
            assert now == first(len(now))
            seen.append(len(now))
        return seen[-1] >= 3

    until(far_enough)
    piped.process.kill()
    piped.end()
    assert seen == sorted(seen)
    goes_on(folder, len(answers_in(folder / "a.yaml")))


def test_a_question_that_was_killed_after_its_note_is_asked_with_the_note_kept(folder: Path) -> None:
    terminal = begun(folder)
    terminal.child.sendline("n")
    terminal.at(say_terminal.note_prompt.nl.strip(), "Sinds de verhuizing.")
    terminal.at(say_terminal.note_prompt.nl.strip())
    terminal.wait_for(f"\n{QUESTION}")
    terminal.kill()
    again = Terminal(folder, *ON)
    assert "Sinds de verhuizing." in again.at(QUESTION, "3")
    again.wait_for(f"\n{QUESTION}")
    again.kill()
    assert yaml.safe_load((folder / "a.yaml").read_text("utf-8"))["answers"]["eigen"]["a3"] == {
        "answer": 3,
        "note": "Sinds de verhuizing.",
    }


# The terminal closes


def close(terminal: Terminal) -> None:
    """Close the window: the other side of the terminal is no longer there."""
    nothing = os.open(os.devnull, os.O_RDWR)
    os.dup2(nothing, terminal.child.child_fd)
    os.close(nothing)


def test_the_terminal_closed_it_ends_and_goes_on_with_what_is_open(folder: Path) -> None:
    terminal = begun(folder)
    close(terminal)
    until(lambda: not terminal.child.isalive())
    assert_whole(folder / "a.yaml")
    goes_on(folder, 2)


def test_the_terminal_closed_in_a_note_everything_answered_is_there(folder: Path) -> None:
    terminal = begun(folder)
    terminal.child.sendline("n")
    terminal.wait_for(f"\n{say_terminal.note_prompt.nl}")
    close(terminal)
    until(lambda: not terminal.child.isalive())
    assert_whole(folder / "a.yaml")
    assert answers_in(folder / "a.yaml") == first(2)


def test_the_terminal_closed_where_that_signal_is_ignored_it_still_ends(folder: Path) -> None:
    # As under nohup: nothing tells the program to stop, it must notice that there is nobody to ask.
    terminal = Terminal(folder, "-c", 'trap "" HUP; exec samenwerk "$@"', "x", *NEW, *ABOUT, command="/bin/bash")
    terminal.at(QUESTION, "1")
    terminal.at(QUESTION, "2")
    terminal.wait_for(f"\n{QUESTION}")
    close(terminal)
    until(lambda: not terminal.child.isalive())
    assert_whole(folder / "a.yaml")
    assert answers_in(folder / "a.yaml") == first(2)


def test_told_to_end_it_ends_with_everything_answered(folder: Path) -> None:
    terminal = begun(folder)
    terminal.child.kill(signal.SIGTERM)
    until(lambda: not terminal.child.isalive())
    assert_whole(folder / "a.yaml")
    assert answers_in(folder / "a.yaml") == first(2)


# Ctrl-C and Ctrl-D


@pytest.mark.parametrize("key", [CTRL_C, CTRL_D], ids=["Ctrl-C", "Ctrl-D"])
def test_broken_off_in_a_note_the_lines_that_were_written_are_kept(key: str, folder: Path) -> None:
    terminal = begun(folder)
    terminal.child.sendline("n")
    for line in ("een", "twee"):
        terminal.at(say_terminal.note_prompt.nl.strip(), line)
    terminal.wait_for(f"\n{say_terminal.note_prompt.nl}")
    terminal.press(key)
    assert terminal.end() == 130
    assert yaml.safe_load((folder / "a.yaml").read_text("utf-8"))["answers"]["eigen"]["a3"]["note"] == "een\ntwee"
    assert answers_in(folder / "a.yaml") == first(2)


def test_an_answer_without_enter_is_no_answer(folder: Path) -> None:
    terminal = begun(folder)
    terminal.press("3")
    terminal.press(CTRL_C)
    assert terminal.end() == 130
    assert answers_in(folder / "a.yaml") == first(2)


# Two runs, and a person with an editor


def test_two_that_go_on_with_one_file_do_not_lose_each_others_answers(folder: Path) -> None:
    write_answers_file(folder / "a.yaml", {"eigen": first(2)})
    one, other = Terminal(folder, *ON), Terminal(folder, *ON)
    for terminal in (one, other):
        assert "vraag a3?" in terminal.wait_for(f"\n{QUESTION}")
    one.child.sendline("3")
    one.wait_for(f"\n{QUESTION}")
    other.child.sendline("5")
    other.wait_for(say_terminal.another_path.nl.strip())
    other.child.sendline("b.yaml")
    other.wait_for(f"\n{QUESTION}")
    for terminal, answer, file in ((one, "4", "a.yaml"), (other, "1", "b.yaml")):
        terminal.child.sendline(answer)
        terminal.at(QUESTION, "s")
        assert terminal.end() == 130
        assert terminal.last_line.startswith(f"samenwerk assess --resume {file} ")
        assert_whole(folder / file)
    assert answers_in(folder / "a.yaml") == first(4)
    assert answers_in(folder / "b.yaml") == first(2) | {"a3": 5, "b1": 1}


def test_edited_by_hand_in_between_the_edit_holds_and_the_original_is_kept(folder: Path) -> None:
    begun(folder, 3).kill()
    by_hand = (folder / "a.yaml").read_text("utf-8").replace("a1: 1", "a1: 5  # overlegd").replace("    a2: 2\n", "")
    (folder / "a.yaml").write_text(by_hand, "utf-8")
    ran = run(folder, *ON, stdin=lines(3, 4))
    assert re.findall(r"^vraag (\w+)\?$", ran.err, re.MULTILINE) == ["a2", "b1", "b2"]
    assert answers_in(folder / "a.yaml") == {"a1": 5, "a2": 3, "a3": 3, "b1": 4}
    assert (folder / "a.yaml.bak").read_text("utf-8") == by_hand
    assert_whole(folder / "a.yaml")


def test_a_mistake_made_by_hand_is_told_with_its_place_and_going_on_works_once_it_is_mended(folder: Path) -> None:
    right = write_answers_file(folder / "a.yaml", {"eigen": first(2)}).read_text("utf-8")
    wrong = right.replace("a2: 2", "a2: 7")
    (folder / "a.yaml").write_text(wrong, "utf-8")
    ran = run(folder, *ON, stdin=lines(3))
    assert (ran.code, ran.out) == (1, "")
    assert f"a.yaml:{wrong[: wrong.index('a2: 7')].count(chr(10)) + 1}:9: " in ran.err
    assert (folder / "a.yaml").read_text("utf-8") == wrong
    assert not (folder / "a.yaml.bak").exists()
    (folder / "a.yaml").write_text(right, "utf-8")
    goes_on(folder, 2)


# Going on


def test_the_last_lines_of_a_run_tell_the_whole_path_and_who_gets_the_file(folder: Path) -> None:
    ran = run(folder, *NEW, stdin=lines(*OWN_GIVEN.values()))
    assert ran.code == 0
    path, sent = ran.err.rstrip().splitlines()[-2:]
    assert path.strip() == str(folder / "a.yaml")
    assert sent == say_terminal.send_it.nl
    again = run(folder, "report", path.strip(), *OWN_FIELD)
    assert (again.code, again.err, again.out) == (0, "", ran.out)
