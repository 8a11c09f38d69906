"""Many people's files: one bad file stops nobody, and nobody counts twice unseen."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import yaml

from building import make_field
from samenwerk_cli.core.phrases import problems as say
from samenwerk_cli.files import people, processes
from samenwerk_cli.files.people import TELL_EVERY, read_people

if TYPE_CHECKING:
    from samenwerk_cli.core.problems import Problem

KNOWN = {"veld": make_field()}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    place = tmp_path / "team"
    place.mkdir()
    return place


def write(path: Path, **about: Any) -> Path:
    data = {"samenwerk": 1, **about, "answers": {"veld": {"version": 1, "a1": 3}}}
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
    assert phrases(read.notices) == [say.given_twice, say.given_twice]


def test_the_same_name_twice_is_told_and_no_name_is_nobodys(folder: Path) -> None:
    write(folder / "a.yaml", name="A. de Vries")
    write(folder / "b.yaml", name="a. de vries")
    write(folder / "c.yaml")
    write(folder / "d.yaml")
    shutil.copy(folder / "c.yaml", folder / "e.yaml")
    read = read_people([str(folder)], KNOWN)
    assert len(read.people) == 5
    assert phrases(read.notices) == [say.same_name_twice]
    assert str(read.notices[0].place) == str(folder / "b.yaml")


def test_a_folder_without_answers_is_a_problem_with_a_remedy(folder: Path) -> None:
    read = read_people([str(folder)], KNOWN)
    assert phrases(read.problems) == [say.empty_folder]
    assert read.problems[0].remedy is not None


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
    assert phrases(read.notices) == [say.given_twice]


def test_how_far_it_is_is_told_now_and_then(folder: Path) -> None:
    for number in range(TELL_EVERY + 1):
        write(folder / f"{number:03}.yaml")
    told: list[tuple[int, int]] = []
    read_people([str(folder)], KNOWN, told=lambda done, total: told.append((done, total)))
    assert told == [(TELL_EVERY, TELL_EVERY + 1), (TELL_EVERY + 1, TELL_EVERY + 1)]


# In several processes

ODD = {
    "bad.yaml": "samenwerk: 1\nanswers:\n  veld: {a1: 9, a9: 1}\n",
    "broken.yaml": "a: {",
    "older.yaml": "answers:\n  veld:\n    version: 1\n    a1: 3\n    weg: 2\n",
    "plan.yaml": "kind: plan\n",
    "samen.yaml": "kind: consensus\nanswers:\n  veld: {a1: {answer: 2, note: Samen}}\n",
    "unknown.yaml": "answers:\n  veldt: {a1: 1}\n",
    "name-1.yaml": "name: A. de Vries\nanswers:\n  veld: {a1: {answer: 2, note: Eerst}}\n",
    "name-2.yaml": "name: a. de vries\nimportance: {links: 2}\n",
    "name-3.yaml": "name: a. de vries\nanswers:\n  veld: {importance: {links: 2}, earlier: {b1: 4}}\n",
}
"""One of each: flawless, with something to tell, wrong, and nobody's."""


@pytest.fixture
def crowd(folder: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """A folder that each process reads much of, and other paths with something to tell."""
    monkeypatch.setattr(processes, "BATCH", 2)
    for part in ("x", "y"):
        for name, text in ODD.items():
            (folder / f"{part}-{name}").write_text(text, "utf-8")
        for number in range(5):
            write(folder / f"{part}-{number}.yaml", date="2026-11-09", role="ict", we="Oost", lang="nl", share="open")
    (folder.parent / "leeg").mkdir()
    return [str(folder.parent / "leeg"), str(folder / "y-0.yaml"), str(folder), str(folder / "weg.yaml")]


@pytest.mark.parametrize("count", [2, 3])
def test_in_several_processes_everything_is_the_same_and_in_the_same_order(crowd: list[str], count: int) -> None:
    known = {"veld": make_field(version=2)}
    alone = read_people(crowd, known, processes=1)
    together = read_people(crowd, known, processes=count)
    assert together == alone
    kept = [each.answers.model_fields_set for each in alone.people]
    assert [each.answers.model_fields_set for each in together.people] == kept
    assert [len(part) for part in alone] == [16, 2, 2, 12, 6]
    in_order = [say.question_gone, say.given_twice, say.question_gone, *[say.same_name_twice] * 3]
    assert phrases(alone.notices) == in_order


def test_a_file_with_nothing_to_tell_is_read_in_one_process_only(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(processes, "BATCH", 2)
    monkeypatch.setattr(processes, "AHEAD", 1)
    for number in range(12):
        write(folder / f"{number:02}.yaml")
    (folder / "03.yaml").write_text("a: {", "utf-8")
    read_here: list[str] = []
    read_one = people._read  # noqa: SLF001 - what is read in other processes cannot be seen otherwise

    def read(file: str, known: Any) -> Any:
        read_here.append(Path(file).stem)
        return read_one(file, known)

    monkeypatch.setattr(people, "_read", read)
    assert len(read_people([str(folder)], KNOWN, processes=3).people) == 11
    assert read_here == ["00", "01", "03", "06", "07"]


COPIES = """
import sys
from samenwerk_cli.files import processes
from samenwerk_cli.files.people import read_people
from samenwerk_cli.files.questionnaires import Questionnaires

processes.BATCH = 5
known = Questionnaires()
assert processes._start() == "fork"
read = read_people(sys.argv[1:], known, processes=3)
assert read == read_people(sys.argv[1:], known, processes=1)
print(len(read.people))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="a copy of a process is only safe on Linux")
def test_copies_of_a_process_read_the_same_too() -> None:
    top = Path(__file__).parents[2]
    files = [str(path) for path in sorted(top.glob("examples/**/*.yaml")) + sorted(top.glob("tests/golden/*.yaml"))]
    done = subprocess.run([sys.executable, "-c", COPIES, *files], capture_output=True, text=True, check=False)
    assert (done.stderr, done.returncode) == ("", 0)
    assert int(done.stdout) > 15
