"""Many people's files: one bad file stops nobody, and nobody counts twice unseen."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING, Any

import pytest
import yaml

from building import make_field
from samenwerk_cli.core.phrases import problems as say
from samenwerk_cli.files.people import read_people

if TYPE_CHECKING:
    from pathlib import Path

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
