"""Whatever happens to a meeting: what was agreed is whole on disk, and going on asks nothing twice."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from real_command import CTRL_C, CTRL_D, answers_in, lines, run, run_line
from samenwerk_cli.files.answers import read_answers
from samenwerk_cli.files.questionnaires import read_questionnaire
from samenwerk_cli.terminal import say as say_terminal
from samenwerk_cli.terminal import say_meeting
from team_meeting import COMMAND, FIELD, Facilitator, agreed, agreed_file, default_name, write_team

if TYPE_CHECKING:
    from pathlib import Path

pytest.importorskip("pexpect")

SAVE = (*COMMAND, "--save", "samen.yaml")
ON = (*COMMAND, "--resume", "samen.yaml")
QUESTION = "\nAntwoord:"
MINORITY, NOTE = f"\n{say_meeting.ask_minority.nl}".rstrip(), f"\n{say_meeting.ask_note.nl}".rstrip()
LINES, OVERVIEW = f"\n{say_meeting.minority_prompt.nl}".rstrip(), f"\n{say_terminal.overview_prompt.nl}".rstrip()
CHECK = f"\n{say_meeting.check_prompt.nl}".rstrip()
FIRST = [(QUESTION, "2"), (MINORITY, "Een ziet het anders."), (NOTE, "Een noot.")]
GIVEN = {"answer": 2, "minority": "Een ziet het anders.", "note": "Een noot."}
# What is typed, the prompt at which it is broken off, and what must be in the file then.
PROMPTS = {
    "first question": ([], QUESTION, {}),
    "minority": (FIRST[:1], MINORITY, {"a1": 2}),
    "note": (FIRST[:2], NOTE, {"a1": {"answer": 2, "minority": "Een ziet het anders."}}),
    "second question": (FIRST, QUESTION, {"a1": GIVEN}),
    "a minority of several lines": (
        [*FIRST, (QUESTION, "a"), (LINES, "een")],
        LINES,
        {"a1": GIVEN, "b1": {"minority": "een"}},
    ),
    "overview": ([*FIRST, (QUESTION, "o")], OVERVIEW, {"a1": GIVEN}),
    "another question": ([*FIRST, (QUESTION, "o"), (OVERVIEW, "5")], QUESTION, {"a1": GIVEN}),
    "overview at the end": ([*FIRST, (QUESTION, ""), (QUESTION, "")], CHECK, {"a1": GIVEN}),
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with a small field of one's own, and a team of six."""
    return write_team(tmp_path)


def types(leader: Facilitator, typed: list[tuple[str, str]], prompt: str) -> None:
    """Type each line behind its prompt, and wait for the last prompt."""
    for before, line in typed:
        leader.terminal.wait_for(before)
        leader.terminal.child.sendline(line)
    leader.terminal.wait_for(prompt)


def assert_whole(file: Path) -> None:
    """The file is read without a problem or a notice, and no half-written one stands beside it."""
    own = read_questionnaire(str(file.parent / "eigen.veld.yaml"))
    assert read_answers(str(file), {own.id: own}).notices == ()
    assert [each.name for each in file.parent.iterdir() if each.name.startswith(".") or each.suffix == ".bak"] == []


@pytest.mark.parametrize(("typed", "prompt", "kept"), PROMPTS.values(), ids=list(PROMPTS))
def test_broken_off_everything_is_kept_and_the_way_on_is_told(
    typed: list[tuple[str, str]], prompt: str, kept: dict[str, object], tmp_path: Path
) -> None:
    both = [(key, Facilitator(write_team(tmp_path / name), *SAVE)) for name, key in (("c", CTRL_C), ("d", CTRL_D))]
    for key, leader in both:
        types(leader, typed, prompt)
        leader.terminal.press(key)
        assert leader.end() == 130
        file = leader.terminal.folder / "samen.yaml"
        assert "Traceback" not in leader.terminal.text
        if not kept:
            assert not file.exists()
            assert "--resume" not in leader.terminal.text
            continue
        assert agreed(file) == kept
        assert leader.terminal.last_line == f"samenwerk consensus team --resume samen.yaml {' '.join(FIELD)}"
        assert_whole(file)


def test_killed_at_every_prompt_a_meeting_goes_on_and_loses_nothing(folder: Path) -> None:
    file = folder / "samen.yaml"
    for typed, prompt, told in PROMPTS.values():
        kept = told if prompt != LINES else {"a1": GIVEN}  # a remark that is not finished is not there yet
        file.unlink(missing_ok=True)
        leader = Facilitator(folder, *SAVE)
        types(leader, typed, prompt)
        leader.terminal.kill()
        assert (agreed(file) if file.exists() else {}) == kept
        if kept:
            assert_whole(file)
            again = run(folder, *ON, stdin=lines("s"))
            assert "\nvraag b1?\n" in again.err
            assert "\nvraag a1?\n" not in again.err
            assert agreed(file) == kept


def test_going_on_asks_what_was_left_open_and_keeps_what_was_agreed(folder: Path) -> None:
    assert run(folder, *SAVE, stdin=lines("", 4, "")).code == 0
    leader = Facilitator(folder, *ON)
    assert "vraag a1?" in leader.agrees(5)
    assert "vraag a2?" in leader.agrees(1, "Een ander.")
    assert "Overzicht" in leader.checks()
    assert leader.end() == 0
    assert agreed(folder / "samen.yaml") == {"a1": 5, "a2": {"answer": 1, "minority": "Een ander."}, "b1": 4}
    assert_whole(folder / "samen.yaml")


def test_at_a_remark_one_can_go_back_to_the_question_or_take_the_remark_away(folder: Path) -> None:
    leader = Facilitator(folder, *SAVE)
    leader.answers(2)
    leader.differs("t")
    assert say_meeting.earlier.in_("nl", answer=2) in leader.answers(3)
    leader.differs("Een ziet het anders.")
    leader.notes("t")
    assert "Een ziet het anders." in leader.answers(4)
    assert "Een ziet het anders." in leader.differs("-")
    leader.notes("s")
    assert leader.end() == 130
    assert agreed(folder / "samen.yaml") == {"a1": 4}


def test_a_text_that_is_pasted_at_the_minority_answers_no_further_question(folder: Path) -> None:
    leader = Facilitator(folder, *SAVE)
    leader.answers(2)
    leader.terminal.wait_for(MINORITY)
    leader.terminal.press("Een.\r\r3\rs\r")
    leader.notes("")
    assert "vraag b1?" in leader.answers("s")
    assert leader.end() == 130
    assert agreed(folder / "samen.yaml") == {"a1": {"answer": 2, "minority": "Een.\n\n3\ns"}}


def test_what_cannot_be_saved_is_told_at_once_and_another_file_is_asked(folder: Path) -> None:
    (folder / "map").mkdir()
    leader = Facilitator(folder, *COMMAND, "--save", "map/samen.yaml")
    leader.agrees(1)
    leader.terminal.wait_for(QUESTION)
    shutil.rmtree(folder / "map")
    leader.terminal.child.sendline("5")
    leader.terminal.wait_for(say_terminal.another_path.nl.strip())
    leader.terminal.child.sendline("samen.yaml")
    leader.differs()
    leader.notes()
    leader.answers("s")
    assert leader.end() == 130
    assert answers_in(folder / "samen.yaml") == {"a1": 1, "b1": 5}
    assert "--resume samen.yaml" in leader.terminal.last_line


def test_on_a_disk_that_is_full_what_was_kept_before_is_whole_and_goes_on(folder: Path) -> None:
    # No file may grow beyond one KiB; Python's own bytecode would not fit either.
    line = f"ulimit -f 1; PYTHONDONTWRITEBYTECODE=1 exec samenwerk {' '.join(SAVE)}"
    ran = run_line(folder, line, lines(1, "n", "x" * 1500, "", 4, 5))
    assert (ran.code, ran.out) == (1, "")
    assert "samen.yaml" in ran.last_line
    assert agreed(folder / "samen.yaml") == {"a1": 1}
    assert_whole(folder / "samen.yaml")
    assert run(folder, *ON, stdin=lines(4, 5)).code == 0
    assert agreed(folder / "samen.yaml") == {"a1": 1, "a2": 5, "b1": 4}


def test_the_default_file_is_kept_too_when_the_process_is_killed(folder: Path) -> None:
    leader = Facilitator(folder)
    types(leader, FIRST, QUESTION)
    leader.terminal.kill()
    assert agreed_file(folder).name == default_name()
    assert agreed(agreed_file(folder)) == {"a1": GIVEN}


# Files of before


def test_a_file_with_the_heading_of_before_needs_no_copy_when_it_goes_on(folder: Path) -> None:
    asked = ("assess", "eigen", *FIELD)
    assert run(folder, *asked, "--save", "a.yaml", stdin=lines(1, 2)).code == 130
    body = "".join(line for line in (folder / "a.yaml").read_text("utf-8").splitlines(keepends=True) if line[0] != "#")
    (folder / "a.yaml").write_text(f"# samenwerk · antwoorden / answers\n{body}", "utf-8")
    assert run(folder, *asked, "--resume", "a.yaml", stdin=lines(3)).code == 130
    assert not (folder / "a.yaml.bak").exists()
    (folder / "b.yaml").write_text(f"# van ons\n{body}", "utf-8")
    assert run(folder, *asked, "--resume", "b.yaml", stdin=lines(3)).code == 130
    assert (folder / "b.yaml.bak").exists()


@pytest.mark.parametrize("words", ["Vertrouwelijk", "Confidential"])
def test_every_answers_file_says_that_it_is_confidential(words: str, folder: Path) -> None:
    assert run(folder, *SAVE, stdin=lines(1)).code == 130
    assert run(folder, "assess", "eigen", *FIELD, "--save", "a.yaml", stdin=lines(1)).code == 130
    template = run(folder, "answers", "template", "--lang", "nl" if words == "Vertrouwelijk" else "en").out
    for text in ((folder / "samen.yaml").read_text("utf-8"), (folder / "a.yaml").read_text("utf-8"), template):
        assert any(line.startswith("#") and words in line for line in text.splitlines())
