"""`answers delete`: what will go is shown, a person agrees or a script says so, and what is left is told."""

from __future__ import annotations

import re
import sys
from typing import TYPE_CHECKING

import pytest

from real_command import CTRL_D, Terminal, run, write_answers_file
from samenwerk_cli.commands import say_deleting as say
from samenwerk_cli.core.words.phrase import LANGS

if TYPE_CHECKING:
    from pathlib import Path

    from samenwerk_cli.core.words.phrase import Lang

FIELD = "technologie-sociaal"


@pytest.fixture
def team(tmp_path: Path) -> Path:
    """A folder with the answers of two people, what they chose, an original, a file that is wrong, and two others."""
    folder = tmp_path / "team"
    folder.mkdir()
    for name in ("anna.yaml", "bo.txt", "anna.yaml.bak"):
        write_answers_file(folder / name, {FIELD: {"tempo": 3}})
    write_answers_file(folder / "samen.yaml", {FIELD: {"tempo": 3}}, kind="consensus")
    write_answers_file(folder / "stuk.yaml", {FIELD: {"tempo": 9}})
    (folder / "notulen.docx").write_bytes(b"PK")
    (folder / "eerder").mkdir()
    write_answers_file(folder / "eerder" / "anna.yaml", {FIELD: {"tempo": 3}})
    return folder


def left(folder: Path) -> list[str]:
    return sorted(each.name for each in folder.iterdir())


STAYS = ["eerder", "notulen.docx", "stuk.yaml"]


@pytest.mark.parametrize("lang", LANGS)
def test_a_script_that_says_yes_deletes_the_answers_and_hears_what_is_left_and_where_to_look(
    lang: Lang, team: Path
) -> None:
    ran = run(team.parent, "answers", "delete", "team", "--yes", "--lang", lang)
    assert (ran.code, ran.out, left(team)) == (1, "", STAYS)
    told = " ".join(ran.err.split())
    for phrase, count in ((say.of_people, 2), (say.chosen_together, 1), (say.copies, 1)):
        assert phrase.in_(lang, count=count) in told
    assert say.stays_wrong.in_(lang, names="stuk.yaml") in told
    assert "eerder" in told
    assert say.deleted.in_(lang, count=4, total=4) in told
    assert say.elsewhere.in_(lang) in told
    assert re.search(r"^team/stuk\.yaml: ", ran.err, re.MULTILINE)
    assert (team / "eerder" / "anna.yaml").exists()


def test_where_nothing_is_left_that_looks_like_answers_all_is_done(team: Path) -> None:
    (team / "stuk.yaml").unlink()
    assert run(team.parent, "answers", "delete", "team", "-y").code == 0
    again = run(team.parent, "answers", "delete", "team", "-y")
    assert (again.code, left(team)) == (0, STAYS[:2])
    assert say.nothing_here.nl in again.err


@pytest.mark.parametrize("typed", ["", "j\n", "ja\nja\n"])
def test_without_a_person_and_without_yes_nothing_goes(team: Path, typed: str) -> None:
    before = left(team)
    ran = run(team.parent, "answers", "delete", "team", stdin=typed)
    assert (ran.code, ran.out, left(team)) == (2, "", before)
    assert "team/anna.yaml" in ran.err
    assert "--yes" in ran.err


@pytest.mark.parametrize("paths", [[], ["-"], ["-", "team"]])
def test_what_is_no_file_or_folder_is_wrong_usage(team: Path, paths: list[str]) -> None:
    before = left(team)
    assert run(team.parent, "answers", "delete", *paths, "--yes").code == 2
    assert left(team) == before


def test_a_path_that_is_not_there_stops_all(team: Path) -> None:
    before = left(team)
    ran = run(team.parent, "answers", "delete", "team", "taem", "--yes")
    assert (ran.code, left(team)) == (1, before)
    assert ran.err.startswith("taem: ")


@pytest.mark.skipif(sys.platform == "win32", reason="no terminal to type in")
@pytest.mark.parametrize(("lang", "answer", "gone"), [("nl", "ja", True), ("en", "y", True), ("nl", "n", False)])
def test_a_person_is_asked(team: Path, lang: Lang, answer: str, *, gone: bool) -> None:
    pytest.importorskip("pexpect")
    (team / "stuk.yaml").unlink()
    before = left(team)
    terminal = Terminal(team.parent, "answers", "delete", "team", "--lang", lang)
    for nothing_meant in ("misschien", ""):
        terminal.at(say.for_good.in_(lang), nothing_meant)
    terminal.at(say.for_good.in_(lang), answer)
    assert terminal.end() == 0
    assert left(team) == (STAYS[:2] if gone else before)
    assert (say.nothing_deleted.in_(lang) in terminal.text) != gone


@pytest.mark.skipif(sys.platform == "win32", reason="no terminal to type in")
def test_a_person_who_stops_deletes_nothing(team: Path) -> None:
    pytest.importorskip("pexpect")
    before = left(team)
    terminal = Terminal(team.parent, "answers", "delete", "team")
    terminal.wait_for(say.for_good.nl)
    terminal.press(CTRL_D)
    assert (terminal.end(), left(team), terminal.last_line) == (130, before, say.nothing_deleted.nl)


@pytest.mark.parametrize("lang", LANGS)
def test_what_holds_more_than_answers_is_named_before_it_goes(lang: Lang, team: Path) -> None:
    for name, words in (("mail.txt", "Notulen van vandaag\n\n"), ("kaal.txt", "")):
        write_answers_file(team / name, {FIELD: {"tempo": 3}})
        (team / name).write_text(words + (team / name).read_text("utf-8"), "utf-8")
    ran = run(team.parent, "answers", "delete", "team", "--lang", lang)
    assert say.with_words.in_(lang, names="mail.txt") in " ".join(ran.err.split())
    assert (team / "mail.txt").exists()


def test_a_name_that_would_command_the_terminal_is_shown_and_not_obeyed(team: Path) -> None:
    for name in ("\x1b[2Jwis.yaml", "\u202elmay.yaml", "\x1b]0;x\x07.txt", "x\n  y.yaml"):
        write_answers_file(team / name, {FIELD: {"tempo": 3}})
    ran = run(team.parent, "answers", "delete", "team", "--yes")
    assert not set(ran.err) & {"\x1b", "\u202e", "\x07"}
    assert "  y.yaml" not in ran.err.splitlines()
    assert left(team) == STAYS


def test_one_that_cannot_be_deleted_stops_no_other_and_is_told(team: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from pathlib import Path

    from samenwerk_cli.commands.choices import Scope
    from samenwerk_cli.commands.deleting import delete_answers
    from samenwerk_cli.core.problems.problem import InputProblems
    from samenwerk_cli.terminal.screen import Screen

    unlink = Path.unlink

    def held(path: Path) -> None:
        if path.name == "anna.yaml":
            raise PermissionError(13, "held")
        unlink(path)

    monkeypatch.setattr(Path, "unlink", held)
    with pytest.raises(InputProblems) as caught:
        delete_answers(Screen(), [str(team)], Scope(), yes=True)
    told = {str(problem.place): problem.what.in_("nl") for problem in caught.value.problems}
    assert list(told) == [str(team / "anna.yaml"), str(team / "stuk.yaml")]
    assert "kon niet worden gewist" in told[str(team / "anna.yaml")]
    assert left(team) == ["anna.yaml", *STAYS]


def test_the_name_of_what_stays_does_not_say_that_something_was_deleted(team: Path) -> None:
    (team / "x\nGewist: 9 van 9.md").write_text("", "utf-8")
    ran = run(team.parent, "answers", "delete", "team", "--yes")
    assert not [line for line in ran.err.splitlines() if line.startswith("Gewist: 9")]
