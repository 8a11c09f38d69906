"""Every command that reads answers reads sheets as a page wrote them and mail delivered them, or says what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from real_command import lines, run
from samenwerk_cli.core.problems import say_files
from samenwerk_cli.core.team import say as say_team

if TYPE_CHECKING:
    from pathlib import Path

FIELD = "technologie-sociaal"
IDS = (
    *("oplossingen", "gebruik", "tempo", "eenvoud", "inzet"),
    *("waarom", "ongevraagd", "houding", "handig", "hulp", "bezetting"),
)


def sheet(own: str, answer: int = 3, of_round: str = "mv7r", open_ones: int = 0) -> str:
    """A sheet as the page writes it."""
    given = "".join(f"    {name}: {answer}\n" for name in IDS[open_ones:])
    about = f'samenwerk: 1\nid: "{own}"\nround: "{of_round}"\nlang: nl\n'
    return f"# samenwerk · antwoorden / answers\n{about}answers:\n  {FIELD}:\n    version: 2\n{given}"


BY_MAIL = f"\ufeffHoi Anna,\n\n{sheet('kbqf-9zpt')}\n-- \nVerstuurd vanaf mijn iPhone\n".replace("\n", "\r\n")

ONE: dict[str, list[str]] = {
    "report": ["report", "een.txt"],
    "explain": ["explain", "een.txt"],
    "check": ["answers", "check", "een.txt"],
    "answers": ["assess", "--answers", "een.txt"],
    "resume": ["assess", "--resume", "een.txt"],
    "compare": ["compare", "een.txt", "ander.txt"],
    "team": ["team", "een.txt", "ander.txt"],
}


@pytest.mark.parametrize("words", ONE.values(), ids=ONE)
def test_one_sheet_that_came_by_mail_is_read_and_the_words_around_it_are_told(words: list[str], tmp_path: Path) -> None:
    (tmp_path / "een.txt").write_bytes(BY_MAIL.encode())
    (tmp_path / "ander.txt").write_text(sheet("wxyz-9zpt", 4), "utf-8")
    ran = run(tmp_path, *words)
    assert (ran.code, bool(ran.out)) == (0, True), ran.err
    told = [line.partition(": ")[0] for line in ran.err.splitlines() if line.startswith("een.txt:")]
    assert told == ["een.txt:1", "een.txt:23"]


@pytest.mark.parametrize("name", [name for name in ONE if name not in ("check", "team")])
def test_of_several_sheets_a_command_for_one_says_so_and_what_to_do(name: str, tmp_path: Path) -> None:
    text = sheet("kbqf-9zpt") + sheet("wxyz-9zpt")
    (tmp_path / "een.txt").write_text(text, "utf-8")
    (tmp_path / "ander.txt").write_text(sheet("wxyz-9zpt", 4), "utf-8")
    ran = run(tmp_path, *ONE[name], "--lang", "en", stdin=lines(3, 3, 3))
    wanted = f"{say_files.several_sheets.en.format(count=2, lines='2 and 21')} {say_files.read_as_team.en}"
    assert (ran.code, ran.out) == (1, "")
    assert f"een.txt: {wanted}\n" in ran.err
    assert (tmp_path / "een.txt").read_text("utf-8") == text


def test_check_tells_each_sheet_with_its_own_lines(tmp_path: Path) -> None:
    wrong = sheet("bcdf-9zpt").replace("tempo: 3", "tempo: 9").replace("hulp: 3", "hulpp: 3")
    (tmp_path / "allen.txt").write_text(sheet("a", open_ones=5) + wrong + sheet("b", open_ones=11), "utf-8")
    ran = run(tmp_path, "answers", "check", "allen.txt")
    assert ran.code == 1
    assert ran.out.splitlines() == [
        "allen.txt:2: in orde (6 van 11 vragen beantwoord)",
        "allen.txt:35: in orde (0 van 11 vragen beantwoord)",
    ]
    told = [line.split(" ")[0] for line in ran.err.splitlines() if line.startswith("allen.txt:")]
    assert told == ["allen.txt:35:", "allen.txt:25:12:", "allen.txt:32:5:"]


def test_going_on_with_a_sheet_keeps_what_it_is_of_and_the_mail_that_it_came_in(tmp_path: Path) -> None:
    text = f"Hoi\n\n{sheet('kbqf-9zpt', open_ones=1)}\n-- \nBo\n"
    (tmp_path / "een.txt").write_text(text, "utf-8")
    ran = run(tmp_path, "assess", "--resume", "een.txt", stdin=lines(4))
    assert ran.code == 0, ran.err
    assert (tmp_path / "een.txt.bak").read_text("utf-8") == text
    written = (tmp_path / "een.txt").read_text("utf-8")
    assert "\nid: kbqf-9zpt\nround: mv7r\n" in written
    assert "oplossingen: 4\n" in written
    assert run(tmp_path, "answers", "check", "een.txt").code == 0


@pytest.fixture
def rounds(tmp_path: Path) -> Path:
    """Two folders of a team: in each a sheet of another round, and one without a round."""
    for moment, answer in (("toen", 2), ("nu", 4)):
        (tmp_path / moment).mkdir()
        for own in ("a", "b", "c", "d", "e", "f"):
            text = sheet(f"{moment}-{own}", answer, "xkcd" if own == "f" else f"{moment}r")
            (tmp_path / moment / f"{own}.txt").write_text(text.replace('round: "toenr"', "round:"), "utf-8")
        (tmp_path / moment / "g.txt").write_text(sheet(f"{moment}-g", answer, "bcdf"), "utf-8")
        (tmp_path / moment / "h.txt").write_text(sheet(f"{moment}-h", answer, "bcdf"), "utf-8")
    return tmp_path


def told_of_rounds(folder: Path, *words: str) -> tuple[int, list[str]]:
    ran = run(folder, *words, "--lang", "en")
    err = " ".join(ran.err.split())
    return ran.code, [part.rpartition(": ")[2].strip() for part in err.split(f". {say_team.leave_out.en}")[:-1]]


NOW = "nu/f.txt (xkcd), nu/g.txt (bcdf) and nu/h.txt (bcdf) belong to another round"
THEN = "toen/f.txt (xkcd) belongs to another round"


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        (["team", "nu"], [NOW]),
        (["compare", "toen", "nu"], [THEN, NOW]),
    ],
)
def test_files_of_another_round_are_told_for_each_moment_and_stop_only_who_is_strict(
    rounds: Path, words: list[str], wanted: list[str]
) -> None:
    assert told_of_rounds(rounds, *words) == (0, wanted)
    assert told_of_rounds(rounds, *words, "--strict") == (1, wanted)


def test_who_leads_the_meeting_hears_it_too(rounds: Path) -> None:
    assert told_of_rounds(rounds, "consensus", "nu")[1] == [NOW]


@pytest.mark.parametrize("form", ["text", "md", "json", "html"])
def test_no_report_prints_a_round(rounds: Path, form: str) -> None:
    for words in (["team", "nu"], ["compare", "toen", "nu"]):
        ran = run(rounds, *words, "--format", form)
        assert ran.code == 0
        assert not [word for word in ("xkcd", "bcdf", "nur") if word in ran.out]
