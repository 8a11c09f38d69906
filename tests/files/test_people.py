"""Many people's files: one bad file stops nobody, and nobody counts twice unseen."""

from __future__ import annotations

import json
import os
import re
import shutil
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import yaml

from samenwerk_cli.core.problems import say as say_problems
from samenwerk_cli.core.problems import say_files
from samenwerk_cli.core.problems.problem import Place
from samenwerk_cli.core.team import say as say_team
from samenwerk_cli.files.folders import ENDINGS
from samenwerk_cli.files.people import TELL_EVERY, Inside, read_people
from small_fields import field_data, make_field

if TYPE_CHECKING:
    from samenwerk_cli.core.problems.problem import Problem

KNOWN = {"veld": make_field()}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    place = tmp_path / "team"
    place.mkdir()
    return place


def write(path: Path, **about: Any) -> Path:
    """Someone's answers; everyone's are different, unless `note` says otherwise."""
    note = about.pop("note", path.name)
    data = {"samenwerk": 1, **about, "answers": {"veld": {"version": 1, "a1": {"answer": 3, "note": note}}}}
    path.write_text(yaml.safe_dump(data, sort_keys=False), "utf-8")
    return path


def phrases(problems: tuple[Problem, ...]) -> list[object]:
    return [problem.what.phrase for problem in problems]


def test_a_folder_stands_for_its_files_in_order_of_name(folder: Path) -> None:
    for name in ("b.yaml", "a.yml", "c.YAML"):
        write(folder / name)
    (folder / "notulen.txt").write_text("geen antwoorden", "utf-8")
    (folder / "a.yaml.bak").write_text("oud", "utf-8")
    (folder / ".yaml").write_text("geen antwoorden", "utf-8")
    (folder / "map.yaml").mkdir()
    read = read_people([str(folder)], KNOWN)
    assert [each.file for each in read.people] == [str(folder / name) for name in ("a.yml", "b.yaml", "c.YAML")]
    assert read.problems == read.notices == ()
    assert read.inside == ()


def test_a_folder_stands_for_json_and_text_that_begins_as_answers_do(folder: Path) -> None:
    for name in ("a.json", "b.yaml.txt", "c.TXT", "d.txt", "e.txt"):
        write(folder / name)
    (folder / "c.TXT").write_text("# van Petra\n\n---\n" + (folder / "c.TXT").read_text("utf-8"), "utf-8")
    (folder / "d.txt").write_text("Hoi, hier mijn antwoorden:\n" + (folder / "d.txt").read_text("utf-8"), "utf-8")
    (folder / "e.txt").write_text("Notulen. Samenwerk: 1\n", "utf-8")
    data = yaml.safe_load((folder / "a.json").read_text("utf-8"))
    (folder / "a.json").write_text(json.dumps(data, indent=1), "utf-8")
    read = read_people([str(folder)], KNOWN)
    assert [Path(each.file).name for each in read.people] == ["a.json", "b.yaml.txt", "c.TXT", "d.txt"]
    assert [told.what.in_("nl").partition(": ")[2] for told in read.others] == ["e.txt."]
    assert (read.problems, phrases(read.notices)) == ((), [say_files.words_around])


SHEETS = """\
# Iedereen van het team
samenwerk: 1
answers: {veld: {a1: 3}}

---
# zonder eerste regel
name: Bo
answers:
  veld: {a1: 9}
---
samenwerk: 1
answers: {veld: {a1: 4}}
samenwerk: 1
answers: {veld: {a1: 5}}
"""


@pytest.mark.parametrize("by_name", [True, False])
def test_each_sheet_of_a_text_is_a_person_and_its_lines_are_those_of_the_file(folder: Path, *, by_name: bool) -> None:
    file = folder / "allen.txt"
    file.write_text(SHEETS, "utf-8")
    read = read_people([str(file if by_name else folder)], KNOWN)
    assert [each.file for each in read.people] == [f"{file}:{line}" for line in (2, 11, 13)]
    assert [problem.place for problem in read.problems] == [Place(str(file), 9, 14)]
    assert read.files == (str(file),)


def test_a_text_that_is_named_is_read_whatever_it_begins_with(folder: Path) -> None:
    file = folder / "bo.txt"
    file.write_text("name: Bo\nanswers: {veld: {a1: 3}}\n", "utf-8")
    assert [each.file for each in read_people([str(file)], KNOWN).people] == [str(file)]
    assert read_people([str(folder)], KNOWN).people == ()


def others_of(folder: Path) -> list[str]:
    return [told.what.in_("nl") for told in read_people([str(folder)], KNOWN).others]


def test_what_is_something_else_is_told_in_one_line_and_is_no_error(folder: Path) -> None:
    write(folder / "a.yaml")
    assert others_of(folder) == []
    (folder / "rapport.json").write_text('{"samenwerk": 1, "kind": "team", "fields": []}', "utf-8")
    for name in (".verborgen", "~$a.docx", "a.yaml.bak", "Thumbs.db", ".samenwerk-abcd1234.tmp"):
        (folder / name).write_bytes(b"\x00")
    told = "Eén bestand is overgeslagen, want het is geen antwoordenbestand: rapport.json (een rapport)."
    assert others_of(folder) == [told]
    (folder / "veld.yaml").write_text(yaml.safe_dump(field_data()), "utf-8")
    (folder / "compose.yml").write_text("services:\n  db: {image: postgres}\n", "utf-8")
    (folder / "bijlagen.zip").write_bytes(b"PK\x03\x04")
    (folder / "lijst.json").write_bytes(b"[1, 2")
    (told_now,) = others_of(folder)
    for name in ("bijlagen.zip (pak het eerst uit)", "veld.yaml (een vragenlijst)", "compose.yml", "lijst.json"):
        assert name in told_now
    (folder / "notulen.txt").write_bytes(b"\xff\x00niets")
    (folder / "verslag.docx").write_bytes(b"PK")
    read = read_people([str(folder)], KNOWN)
    assert others_of(folder)[0].endswith(" en 3 andere.")
    assert len(read.people) == 1
    assert read.problems == read.notices == ()


def test_a_broken_answers_file_is_an_error_whatever_its_ending(folder: Path) -> None:
    for name in ("a.yaml", "b.json", "c.txt"):
        (folder / name).write_text("samenwerk: 1\nanswers: {veld: {a1: 9}\n", "utf-8")
    read = read_people([str(folder)], KNOWN)
    assert [Path(str(problem.place).partition(":")[0]).name for problem in read.problems] == [
        "a.yaml",
        "b.json",
        "c.txt",
    ]
    assert read.others == ()


def test_answers_in_folders_inside_are_counted_and_not_read(folder: Path) -> None:
    write(folder / "a.yaml")
    for name in ("bijlage", "later", "foto's", ".git"):
        (folder / name).mkdir()
    write(folder / "bijlage" / "b.yaml")
    write(folder / "later" / "c.json")
    (folder / "later" / "d.txt").write_text("samenwerk: 2\n", "utf-8")
    (folder / "later" / "package.json").write_text('{"name": "x"}', "utf-8")
    write(folder / ".git" / "e.yaml")
    (folder / "foto's" / "f.jpg").touch()
    read = read_people([str(folder)], KNOWN)
    assert len(read.people) == 1
    inside = (str(folder / "bijlage"), str(folder / "later"))
    assert read.inside == (Inside(str(folder), inside, 3),)
    assert read_people([str(folder), *inside], KNOWN).inside == ()


def test_numbered_files_come_in_the_order_of_their_numbers(folder: Path) -> None:
    names = ("samen.yaml", "samen-2.yaml", "samen-10.yaml", "samen-10b.yaml")
    for name in reversed(names):
        write(folder / name)
    assert [each.file for each in read_people([str(folder)], KNOWN).people] == [str(folder / name) for name in names]


def test_a_bad_file_is_told_and_left_out_and_the_others_go_on(folder: Path) -> None:
    write(folder / "a.yaml")
    (folder / "b.yaml").write_text("samenwerk: 1\nanswers:\n  veld: {a1: 9, a9: 1}\n", "utf-8")
    write(folder / "c.yaml")
    read = read_people([str(folder), str(folder / "weg.yaml")], KNOWN)
    assert [each.file for each in read.people] == [str(folder / "a.yaml"), str(folder / "c.yaml")]
    assert {str(problem.place).rpartition("team/")[2].partition(":")[0] for problem in read.problems} == {
        "b.yaml",
        "weg.yaml",
    }
    assert len(read.problems) == 3


def test_a_consensus_is_nobodys_own_answer_and_a_plan_is_passed_over(folder: Path) -> None:
    write(folder / "a.yaml")
    write(folder / "samen.yaml", kind="consensus")
    (folder / "plan.yaml").write_text("samenwerk: 1\nkind: plan\nsteps: []\n", "utf-8")
    read = read_people([str(folder)], KNOWN)
    assert [each.file for each in read.people] == [str(folder / "a.yaml")]
    assert [each.file for each in read.consensus] == [str(folder / "samen.yaml")]
    assert read.plans == (str(folder / "plan.yaml"),)
    assert read.problems == ()


def test_the_same_file_counts_once_and_that_is_told(folder: Path) -> None:
    file = write(folder / "a.yaml")
    (folder / "link.yaml").symlink_to(file)
    read = read_people([str(folder), str(file)], KNOWN)
    assert [each.file for each in read.people] == [str(file)]
    assert phrases(read.notices) == [say_problems.given_twice, say_problems.given_twice]


def test_one_person_copied_in_every_way_that_happens_counts_once_and_every_name_is_told(folder: Path) -> None:
    first = write(folder / "anna.yaml", name="Anna", date="2026-11-20")
    (folder / "leeg.yaml").write_text("samenwerk: 1\nanswers:\n  veld:\n    a1:\n", "utf-8")
    (folder / "niets.yaml").touch()
    for name in ("anna (1).yaml", "Kopie van anna.yaml", "anna-LAPTOP.yaml", "ANNA.YAML"):
        shutil.copy(first, folder / name)
    os.link(first, folder / "hard.yaml")
    (folder / "opnieuw.yaml").write_bytes(b"\xef\xbb\xbf" + first.read_bytes().replace(b"\n", b"\r\n"))
    for name in (".verborgen.yaml", "._anna.yaml", "~$anna.yaml"):
        (folder / name).write_bytes(b"\x00\x05\x16\x07")
    read = read_people([str(folder)], KNOWN)
    (person,) = read.people
    assert (read.problems, read.notices, read.doubles) == ((), (), 0)
    told = {Path(str(problem.place)).name: problem.what.phrase for problem in read.doubts}
    copies = {"anna.yaml", "anna (1).yaml", "Kopie van anna.yaml", "anna-LAPTOP.yaml", "ANNA.YAML"}
    copies |= {"hard.yaml", "opnieuw.yaml"}
    assert told == {"leeg.yaml": say_team.nobody, "niets.yaml": say_team.nobody} | dict.fromkeys(
        copies - {Path(person.file).name}, say_team.same_content
    )


def test_a_folder_without_answers_is_a_problem_with_a_remedy(folder: Path) -> None:
    read = read_people([str(folder)], KNOWN)
    assert phrases(read.problems) == [say_problems.empty_folder]
    remedy = read.problems[0].remedy
    assert remedy is not None
    for lang in ("nl", "en"):
        assert set(re.findall(r"\.[a-z]+", remedy.in_(lang))) == set(ENDINGS) - {".yml"}  # .yaml by its usual name


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="to root no folder is closed")
def test_of_a_closed_folder_that_is_told_and_not_each_of_its_files(folder: Path) -> None:
    write(folder / "a.yaml")
    folder.chmod(0o444)
    try:
        (problem,) = read_people([str(folder)], KNOWN).problems
    finally:
        folder.chmod(0o755)
    assert str(problem.place) == str(folder)


def test_a_file_that_is_named_twice_counts_once(folder: Path) -> None:
    file = str(write(folder / "a.yaml"))
    read = read_people([file, file], KNOWN)
    assert [each.file for each in read.people] == [file]
    assert phrases(read.notices) == [say_problems.given_twice]


def test_how_far_it_is_is_told_now_and_then(folder: Path) -> None:
    for number in range(TELL_EVERY + 1):
        write(folder / f"{number:03}.yaml")
    told: list[tuple[int, int]] = []
    read_people([str(folder)], KNOWN, told=lambda done, total: told.append((done, total)))
    assert told == [(TELL_EVERY, TELL_EVERY + 1), (TELL_EVERY + 1, TELL_EVERY + 1)]
