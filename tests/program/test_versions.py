"""A tension field that changes between two runs: what still counts, what is told, what is asked again, what is kept."""

from __future__ import annotations

import json
import re
import shutil
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import pytest
import yaml

from real_command import Piped, Terminal, answers_in, lines, run, until, write_answers_file
from samenwerk_cli.commands import say as say_commands
from samenwerk_cli.core.problems import say as say_problems
from samenwerk_cli.terminal import say as say_terminal
from small_fields import field_data

if TYPE_CHECKING:
    from pathlib import Path

    from samenwerk_cli.core.field.questionnaire import Questionnaire

NEW = {"ongevraagd", "projectgeld", "vertaling", "toestemming", "vaart"}
"""Questions that our own fields did not have in their first edition."""

LEFT, RIGHT = ("a1", "a2", "a3"), ("b1", "b2", "b3")
FIELD = ("--questionnaire", "veld.yaml")
ON = ("assess", "--resume", "a.yaml", *FIELD)
OLD: dict[str, Any] = dict(zip((*LEFT, *RIGHT), (1, 2, 3, 4, 5, "unknown"), strict=True))


def write_version(
    folder: Path, version: int, left: tuple[str, ...] = LEFT, right: tuple[str, ...] = RIGHT, **since: int
) -> None:
    """A version of the field; `since` holds the questions that were reworded."""
    data = field_data("eigen", left, right, version=version)
    for question in data["questions"]:
        if question["id"] in since:
            question |= {"since": since[question["id"]], "question": {"nl": f"nieuwe vraag {question['id']}?"}}
    (folder / "veld.yaml").write_text(yaml.safe_dump(data, sort_keys=False), "utf-8")


def saved(folder: Path) -> dict[str, Any]:
    """What the file holds of the field, read without any of the program's own code."""
    held: dict[str, Any] = yaml.safe_load((folder / "a.yaml").read_text("utf-8"))["answers"]["eigen"]
    return held


def place_of(folder: Path, line: str) -> str:
    """Where a line stands in the answers file, as messages say it."""
    text = (folder / "a.yaml").read_text("utf-8")
    at = text.index(line)
    return f"a.yaml:{text[:at].count(chr(10)) + 1}:{at - text.rindex(chr(10), 0, at)}: "


def told(err: str) -> set[str]:
    """The questions that notices are about."""
    flat = " ".join(err.split())
    gone = re.findall(rf"{say_commands.notice.nl}: De (?:vraag|kant) '([\w-]+)'", flat)
    changed = re.findall(say_problems.questions_changed.nl.format(words=r"([\w, -]+)"), flat)
    return {*gone, *(each for words in changed for each in words.split(", "))}


def asked_in(err: str) -> list[str]:
    return re.findall(r"^(?:nieuwe )?vraag ([\w-]+)\?$", err, re.MULTILINE)


@pytest.fixture(scope="module")
def answered(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An answers file that the program made under the first version."""
    folder = tmp_path_factory.mktemp("beantwoord")
    write_version(folder, 1)
    typed = ["?" if each == "unknown" else each for each in OLD.values()]
    ran = run(folder, "assess", "eigen", *FIELD, "--save", "a.yaml", stdin=lines(*typed))
    assert (ran.code, answers_in(folder / "a.yaml")) == (0, OLD)
    return folder / "a.yaml"


@pytest.fixture
def folder(tmp_path: Path, answered: Path) -> Path:
    """A folder in which the first version was answered in full."""
    write_version(tmp_path, 1)
    shutil.copy(answered, tmp_path)
    return tmp_path


@dataclass(frozen=True)
class Change:
    """A second version: its questions, those reworded, which are asked again, which notices, what goes to `earlier`."""

    left: tuple[str, ...] = LEFT
    right: tuple[str, ...] = RIGHT
    since: dict[str, int] = field(default_factory=dict)
    asked: tuple[str, ...] = ()
    notices: tuple[str, ...] = ()


CHANGES = {
    "a comma": Change(since={"a2": 1}),
    "reworded": Change(since={"a2": 2}, asked=("a2",), notices=("a2",)),
    "removed": Change(right=("b1", "b2"), notices=("b3",)),
    "added": Change(left=("a1", "nieuw", "a2", "a3"), asked=("nieuw",)),
    "moved to the other side": Change(left=("a1", "a2"), right=("b1", "a3", "b2", "b3")),
    "all of these": Change(
        left=("nieuw", "a1", "a2"), since={"a1": 2, "b3": 2}, asked=("nieuw", "a1", "b3"), notices=("a1", "a3", "b3")
    ),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=list(CHANGES))
def test_under_a_new_version_what_changed_is_told_and_asked_again_and_nothing_is_lost(
    change: Change, folder: Path
) -> None:
    before = (folder / "a.yaml").read_bytes()
    write_version(folder, 2, change.left, change.right, **change.since)
    ran = run(folder, *ON, "--format", "json", stdin=lines(*[4] * len(change.asked)))
    assert (ran.code, asked_in(ran.err), told(ran.err)) == (0, list(change.asked), set(change.notices))
    now = (*change.left, *change.right)
    counting = {each: OLD[each] for each in now if each in OLD and each not in change.asked}
    expected = counting | dict.fromkeys(change.asked, 4)
    made = json.loads(ran.out)["fields"][0]["questions"]
    assert {each["id"]: each["answer"] for each in made} == expected
    if not change.asked:
        # Nothing was asked, so nothing was written.
        assert (folder / "a.yaml").read_bytes() == before
        return
    held = saved(folder)
    assert (held["version"], answers_in(folder / "a.yaml")) == (2, expected)
    assert held.get("earlier", {}) == {each: OLD[each] for each in change.notices}
    assert [each.read_bytes() for each in folder.glob("*.bak")] in ([], [before])


@pytest.mark.parametrize("command", ["answers check", "assess --answers"])
def test_other_commands_tell_the_same_with_its_place_and_leave_the_file_alone(command: str, folder: Path) -> None:
    before = (folder / "a.yaml").read_bytes()
    write_version(folder, 2, right=("b1", "b2"), a2=2)
    ran = run(folder, *command.split(), "a.yaml", *FIELD)
    assert (ran.code, told(ran.err)) == (0, {"a2", "b3"})
    assert (folder / "a.yaml").read_bytes() == before
    flat = " ".join(ran.err.split())
    assert place_of(folder, "version: 1") in flat
    assert place_of(folder, "b3: unknown") in flat
    assert "4 van 5" in ran.out or command != "answers check"


def test_once_brought_up_to_date_nothing_is_asked_or_told_again(folder: Path) -> None:
    write_version(folder, 2, right=("b1", "b2"), a2=2)
    assert run(folder, *ON, stdin=lines(4)).code == 0
    before = (folder / "a.yaml").read_bytes()
    ran = run(folder, *ON)
    assert (ran.code, asked_in(ran.err), told(ran.err)) == (0, [], set())
    assert (folder / "a.yaml").read_bytes() == before


def test_a_version_that_is_left_out_is_that_of_today(folder: Path) -> None:
    write_version(folder, 3, a2=3)
    write_answers_file(folder / "a.yaml", {"eigen": OLD})
    ran = run(folder, *ON)
    assert (ran.code, asked_in(ran.err), told(ran.err)) == (0, [], set())


# What is kept


def test_a_note_goes_with_its_answer_to_what_was_said_earlier(folder: Path) -> None:
    note = {"answer": 2, "note": "Sinds de verhuizing."}
    write_answers_file(folder / "a.yaml", {"eigen": {"version": 1, **OLD, "a2": note, "a3": {"note": "Alleen dit."}}})
    write_version(folder, 2, a2=2, a3=2)
    assert run(folder, *ON, stdin=lines(4, 5)).code == 0
    held = saved(folder)
    assert (held["a2"], held["a3"]) == (4, 5)
    assert held["earlier"] == {"a2": note, "a3": {"note": "Alleen dit."}}


def test_reworded_twice_both_earlier_answers_are_kept(folder: Path) -> None:
    for version, answer in ((2, 4), (3, 5)):
        write_version(folder, version, a2=version)
        assert run(folder, *ON, stdin=lines(answer)).code == 0
    held = saved(folder)
    assert held["a2"] == 5
    # In whatever form, the answer to each of the earlier wordings is there.
    assert {"2", "4"} <= {*re.findall(r"\b\d\b", yaml.safe_dump(held["earlier"]))}


def test_the_importance_of_a_side_that_is_gone_is_told_and_kept(folder: Path) -> None:
    importance = "    version: 1\n    importance: {weg: 2, links: 0}\n"
    written = (folder / "a.yaml").read_text("utf-8").replace("    version: 1\n", importance)
    (folder / "a.yaml").write_text(written, "utf-8")
    write_version(folder, 2, a2=2)
    ran = run(folder, *ON, stdin=lines(4))
    assert (ran.code, told(ran.err)) == (0, {"a2", "weg"})
    # In the file, or in the original that is kept beside it.
    assert any("weg: 2" in each.read_text("utf-8") for each in folder.glob("a.yaml*"))
    assert run(folder, "answers", "check", "a.yaml", *FIELD).code == 0


def test_a_file_made_by_hand_under_an_older_version_is_kept_as_it_was(folder: Path) -> None:
    by_hand = b"\xef\xbb\xbf# van ons\r\nanswers:\r\n  eigen: {version: 1, a2: 2, a1: 1}\r\n"
    (folder / "a.yaml").write_bytes(by_hand)
    write_version(folder, 2, a2=2)
    ran = run(folder, *ON, stdin=lines(4))
    assert (ran.code, asked_in(ran.err)) == (130, ["a2", "a3"])
    assert (folder / "a.yaml.bak").read_bytes() == by_hand
    assert saved(folder)["earlier"] == {"a2": 2}


def test_killed_while_it_brings_a_file_up_to_date_nothing_is_lost_or_asked_twice(folder: Path) -> None:
    before = (folder / "a.yaml").read_bytes()
    write_version(folder, 2, a1=2, a2=2)
    piped = Piped(folder, *ON)
    piped.has_said("nieuwe vraag a1?")
    assert (folder / "a.yaml").read_bytes() == before
    piped.type(5)
    until(lambda: (folder / "a.yaml").read_bytes() != before)
    piped.process.kill()
    piped.end()
    assert saved(folder)["earlier"] == {"a1": 1, "a2": 2}
    ran = run(folder, *ON, stdin=lines(4))
    assert (ran.code, asked_in(ran.err)) == (0, ["a2"])
    assert saved(folder)["earlier"] == {"a1": 1, "a2": 2}
    assert answers_in(folder / "a.yaml") == OLD | {"a1": 5, "a2": 4}


def test_in_a_terminal_only_what_changed_is_asked_also_of_what_stands_around_the_questions(folder: Path) -> None:
    pytest.importorskip("pexpect")
    about = {"subject": "Beeldbellen", "we": None, "role": None, "name": None, "share": "closed"}
    given = {"version": 1, "importance": {"links": 2, "rechts": 0}, **OLD}
    write_answers_file(folder / "a.yaml", {"eigen": given}, **about)
    write_version(folder, 2, a2=2)
    terminal = Terminal(folder, *ON)
    shown = terminal.at("Antwoord:", "4")
    assert told(shown) == {"a2"}
    assert asked_in(shown) == ["a2"]
    # The earlier answer was to another question, so it is not offered as one to keep.
    assert say_terminal.earlier.in_("nl", answer=2) not in shown
    assert say_terminal.overview.nl in terminal.at(say_terminal.check_prompt.nl.strip())
    assert "Keuze:" not in terminal.text
    terminal.wait_for(say_terminal.save_page.nl.rpartition("\n")[2])
    terminal.child.sendline("n")
    assert terminal.end() == 0
    assert saved(folder)["importance"] == {"links": 2, "rechts": 0}


# What cannot be read


NEWER = {
    "a newer field": ("    version: 1\n", "    version: 3\n", ":14"),
    "a newer file": ("samenwerk: 1", "samenwerk: 2", ":12"),
}


@pytest.mark.parametrize(("right", "wrong", "column"), NEWER.values(), ids=list(NEWER))
def test_a_newer_version_is_a_problem_and_the_file_stays_as_it_is(
    right: str, wrong: str, column: str, folder: Path
) -> None:
    write_version(folder, 2)
    text = (folder / "a.yaml").read_text("utf-8").replace(right, wrong)
    (folder / "a.yaml").write_text(text, "utf-8")
    ran = run(folder, *ON, stdin=lines(*[3] * 9))
    assert (ran.code, ran.out) == (1, "")
    line = text[: text.index(wrong)].count("\n") + 1
    assert ran.err.startswith(f"a.yaml:{line}{column}: ")
    assert say_problems.update_first.nl in ran.err
    assert (folder / "a.yaml").read_text("utf-8") == text
    assert {each.name for each in folder.iterdir()} == {"a.yaml", "veld.yaml"}


def test_a_field_that_is_no_longer_there_is_a_problem_that_names_those_that_are(folder: Path) -> None:
    before = (folder / "a.yaml").read_bytes()
    ran = run(folder, "assess", "--resume", "a.yaml", stdin=lines(*[3] * 9))
    assert (ran.code, ran.out) == (1, "")
    assert ran.err.startswith(place_of(folder, "eigen:"))
    assert "proces-sociaal" in ran.err
    assert (folder / "a.yaml").read_bytes() == before


def test_answers_of_an_earlier_edition_of_our_own_fields_open_and_say_what_is_asked_again(
    known: dict[str, Questionnaire], tmp_path: Path
) -> None:
    given = {
        each.id: {"version": 1, **{question.id: 3 for question in each.questions if question.id not in NEW}}
        for each in known.values()
    }
    file = write_answers_file(tmp_path / "a.yaml", given)
    ran = run(tmp_path, "report", file, "--format", "json")
    assert ran.code == 0
    anew = {question.id for each in known.values() for question in each.questions if question.since > 1}
    assert told(ran.err) == anew - NEW
    assert len(ran.err.split("let op:")) == 1 + len(known)
    answered = {each["id"]: each["answer"] for field in json.loads(ran.out)["fields"] for each in field["questions"]}
    assert {question for question, answer in answered.items() if answer is None} == anew
