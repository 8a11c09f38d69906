"""A disk that is full and a folder that is read-only: told at once, and nothing that was kept is lost."""

from __future__ import annotations

import contextlib
import os
import subprocess
from typing import TYPE_CHECKING, Literal

import pytest

from real_command import (
    ABOUT,
    CTRL_D,
    OWN_FIELD,
    OWN_GIVEN,
    OWN_IDS,
    Ran,
    Terminal,
    answers_in,
    goes_on,
    lines,
    run,
    run_line,
    write_field,
)
from samenwerk_cli.terminal import say as say_terminal

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

pytest.importorskip("pexpect")

QUESTION = "\nAntwoord:"
LONG = "x" * 1500
Fault = Literal["full", "read-only"]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with a field of six questions."""
    write_field(tmp_path, "eigen", ("a1", "a2", "a3"), ("b1", "b2", "b3"))
    return tmp_path


@pytest.fixture
def disk(folder: Path) -> Iterator[Path]:
    """A small disk in that folder, where that can be made."""
    place = folder / "schijf"
    place.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=32k", "samenwerk", place],  # noqa: S607
        capture_output=True,
        check=False,
    )
    if mounted.returncode:
        pytest.skip("only root can make a small disk")
    yield place
    subprocess.run(["umount", "-l", place], check=True)  # noqa: S607


def break_(disk: Path, fault: Fault) -> None:
    """Make it impossible to write there."""
    if fault == "read-only":
        subprocess.run(["mount", "-o", "remount,ro", disk], check=True)  # noqa: S607
        return
    with contextlib.suppress(OSError), (disk / "vol").open("wb", buffering=0) as stream:
        while True:
            stream.write(b"x" * 1024)
    assert os.statvfs(disk).f_bavail == 0


def first(count: int) -> dict[str, int]:
    return {question: OWN_GIVEN[question] for question in OWN_IDS[:count]}


def names_in(folder: Path) -> set[str]:
    return {each.name for each in folder.iterdir()} - {"vol", "schijf", "eigen.veld.yaml"}


def broken_off(disk: Path, fault: Fault) -> Terminal:
    """A run of which the third answer could not be written, at the prompt for another file."""
    terminal = Terminal(disk.parent, "assess", "eigen", *OWN_FIELD, *ABOUT, "--save", "schijf/a.yaml")
    for answer in ("1", "2"):
        terminal.wait_for(QUESTION)
        terminal.child.sendline(answer)
    terminal.wait_for(QUESTION)
    break_(disk, fault)
    terminal.child.sendline("3")
    assert "schijf/a.yaml" in terminal.wait_for(say_terminal.another_path.nl.strip())
    return terminal


@pytest.mark.parametrize("fault", ["full", "read-only"])
def test_what_no_longer_fits_is_kept_in_another_file_and_the_first_stays_whole(fault: Fault, disk: Path) -> None:
    terminal = broken_off(disk, fault)
    # Elsewhere on the same disk is no better; then a place that is.
    terminal.child.sendline("schijf/b.yaml")
    terminal.wait_for(say_terminal.another_path.nl.strip())
    terminal.child.sendline("b.yaml")
    terminal.wait_for(QUESTION)
    terminal.child.sendline("s")
    assert terminal.end() == 130
    assert terminal.last_line.startswith("samenwerk assess --resume b.yaml ")
    assert answers_in(disk / "a.yaml") == first(2)
    assert names_in(disk) == {"a.yaml"}
    assert answers_in(disk.parent / "b.yaml") == first(3)


def test_given_up_where_another_file_is_asked_it_does_not_say_that_all_is_kept(disk: Path) -> None:
    terminal = broken_off(disk, "full")
    terminal.press(CTRL_D)
    assert terminal.end() == 130
    assert say_terminal.stopped.nl.split(".")[1].strip() not in terminal.text
    assert terminal.last_line.startswith("samenwerk assess --resume schijf/a.yaml ")
    assert names_in(disk) == {"a.yaml"}
    assert answers_in(disk / "a.yaml") == first(2)


@pytest.mark.parametrize("fault", ["full", "read-only"])
def test_on_a_disk_that_takes_nothing_a_run_in_a_pipe_leaves_nothing(fault: Fault, disk: Path) -> None:
    break_(disk, fault)
    ran = run(disk.parent, "assess", "eigen", *OWN_FIELD, "--save", "schijf/a.yaml", stdin=lines(*OWN_GIVEN.values()))
    # A folder that takes no file can be seen before the first question, a disk that is full cannot.
    assert (ran.code, ran.out) == ({"full": 1, "read-only": 2}[fault], "")
    assert "schijf/a.yaml" in ran.err
    assert names_in(disk) == set()


# The same without a disk of one's own: no file may grow beyond one KiB. Python's own bytecode would not fit either, and
# would be left cut off where every later run reads it.
LIMIT = "ulimit -f 1; PYTHONDONTWRITEBYTECODE=1 exec samenwerk"


def limited(folder: Path, command: str, stdin: str) -> Ran:
    return run_line(folder, f"{LIMIT} {command}", stdin)


def test_in_a_pipe_what_was_kept_before_the_fault_is_whole_and_goes_on(folder: Path) -> None:
    ran = limited(folder, f"assess eigen {' '.join(OWN_FIELD)} --save a.yaml", lines(1, 2, "n", LONG, "", 3, 4, 5, 1))
    assert (ran.code, ran.out) == (1, "")
    assert "a.yaml" in ran.last_line
    assert names_in(folder) == {"a.yaml"}
    assert answers_in(folder / "a.yaml") == first(2)
    goes_on(folder, 2)
    # Nor was it said of the note that it had been kept.
    assert say_terminal.note_kept.nl not in ran.err


def test_going_on_with_a_file_made_by_hand_the_fault_leaves_it_and_no_half_copy(folder: Path) -> None:
    by_hand = f"# van ons\nanswers:\n  eigen:\n    a1: 1\n    a2: {{answer: 2, note: {LONG}}}\n"
    (folder / "a.yaml").write_text(by_hand, "utf-8")
    ran = limited(folder, f"assess --resume a.yaml {' '.join(OWN_FIELD)}", lines(3, 4, 5, 1))
    assert (ran.code, ran.out) == (1, "")
    assert names_in(folder) == {"a.yaml"}
    assert (folder / "a.yaml").read_text("utf-8") == by_hand
    goes_on(folder, 2)
    assert (folder / "a.yaml.bak").read_text("utf-8") == by_hand


def test_given_up_before_the_first_question_it_is_no_fault(folder: Path) -> None:
    (folder / "a.yaml").write_text(f"answers: {{eigen: {{a1: {{answer: 1, note: {LONG}}}}}}}\n", "utf-8")
    command = f"{LIMIT} assess --resume a.yaml --name Bo {' '.join(OWN_FIELD)}"
    terminal = Terminal(folder, "-c", command, command="/bin/bash")
    terminal.wait_for(say_terminal.another_path.nl.strip())
    terminal.child.sendline("s")
    assert terminal.end() == 130
    assert say_terminal.the_last.nl in terminal.text


def test_a_report_that_does_not_fit_is_told_and_what_stood_there_stays(folder: Path) -> None:
    (folder / "r.md").write_text("wie: Fatima", "utf-8")
    command = f"assess eigen {' '.join(OWN_FIELD)} --save a.yaml --output r.md --force"
    ran = limited(folder, command, lines(*OWN_GIVEN.values()))
    assert (ran.code, ran.out) == (1, "")
    assert "r.md" in ran.err
    assert answers_in(folder / "a.yaml") == OWN_GIVEN
    assert (folder / "r.md").read_text("utf-8") == "wie: Fatima"
    assert names_in(folder) == {"a.yaml", "r.md"}


def test_a_report_that_is_offered_and_does_not_fit_leaves_the_way_to_the_answers(folder: Path) -> None:
    command = f"{LIMIT} assess eigen --save a.yaml {' '.join((*OWN_FIELD, *ABOUT))}"
    terminal = Terminal(folder, "-c", command, command="/bin/bash")
    for answer in OWN_GIVEN.values():
        terminal.wait_for(QUESTION)
        terminal.child.sendline(str(answer))
    terminal.at("Keuze:")
    terminal.wait_for(say_terminal.check_prompt.nl.strip())
    terminal.child.sendline("")
    terminal.wait_for("(Enter = ja, n = nee)")
    terminal.child.sendline("")
    assert terminal.end() in (0, 1)
    after = terminal.text.split("a.html)?")[1]
    assert "a.html" in after
    assert "a.yaml" in after
    assert names_in(folder) == {"a.yaml"}
    assert answers_in(folder / "a.yaml") == OWN_GIVEN
