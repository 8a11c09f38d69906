"""Deleting answers: those that were found and nothing else, whatever else is there and whatever happens meanwhile."""

from __future__ import annotations

import json
import os
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import yaml

from samenwerk_cli.core.problems import say_files
from samenwerk_cli.core.problems.problem import InputProblems
from samenwerk_cli.files.deleting import delete, look_at
from samenwerk_cli.files.people import what_is_in
from samenwerk_cli.files.writing import SECONDS_OF_WRITING
from small_fields import field_data, make_field

if TYPE_CHECKING:
    from samenwerk_cli.files.deleting import LookedAt

KNOWN = {"veld": make_field()}
RIGHT = "samenwerk: 1\nanswers: {veld: {a1: 3}}\n"
NO_UTF8 = os.fsdecode(b"caf\xe9.yaml")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    place = tmp_path / "team"
    place.mkdir()
    return place


def names(folder: Path) -> set[str]:
    return {each.name for each in folder.iterdir()}


def put(folder: Path, **texts: str) -> None:
    for name, text in texts.items():
        (folder / name).write_text(text, "utf-8")


def deleted(*paths: str | Path) -> LookedAt:
    """What was found, of which the answers are gone."""
    found = look_at([str(path) for path in paths], KNOWN)
    assert [delete(each) for each in found.answers] == [None] * len(found.answers)
    return found


ANSWERS = {
    "anna.yaml": RIGHT,
    "BO.YAML": RIGHT,
    "Cas.Yml": RIGHT,
    "dirk.json": json.dumps(yaml.safe_load(RIGHT)),
    "eef.TXT": f"Hoi\n\n{RIGHT}\n-- \nVerstuurd vanaf mijn iPhone\n",
    "allen.txt": RIGHT * 3,
    "zonder-versie.yaml": "answers: {veld: {a1: 3}}\n",
    "leeg-formulier.yaml": "samenwerk: 1\nname: Anna\nanswers:\n  veld:\n    a1:\n",
    "samen.yaml": f"kind: consensus\n{RIGHT}",
    "anna.yaml.bak": f"# van mij\n{RIGHT}",
    "allen.txt.bak": f"Hoi\n\n{RIGHT}{RIGHT}",
    "anna.yaml~": RIGHT,
    ".verborgen.yaml": RIGHT,
    "\u202egnorw\x1b[31m.yaml": RIGHT,
    "met spatie & $(rm) ; 'x'.yaml": RIGHT,
    "-rf.yaml": RIGHT,
    NO_UTF8: RIGHT,
}
OTHERS = {
    "veld.yaml": yaml.safe_dump(field_data()),
    "rapport.json": '{"samenwerk": 1, "kind": "single", "fields": []}',
    "plan.yaml": "samenwerk: 1\nkind: plan\nsteps: []\n",
    "compose.yml": "services:\n  db: {image: postgres}\n",
    "van-een-ander.yaml": "answers: {}\nname: demo\n",
    "van-een-tekst.yaml": "answers:\n",
    "niets.yaml": "",
    "alleen-commentaar.yaml": "# answers\n",
    "notulen.txt": "We spraken over answers.\n",
    "README.md": RIGHT,
    "rapport.html": f"<!doctype html>{RIGHT}",
    "anna.docx": RIGHT,
    "anna.bak": RIGHT,
    "._anna.yaml": "\0\5\x16\7" * 9,
}
WRONG = {
    "stuk.yaml": "samenwerk: 1\nanswers: {veld: {a1: 9}}\n",
    "half.txt": f"{RIGHT}samenwerk: 1\nanswers: {{veld: {{a9: 1}}}}\n",
    "geciteerd.txt": "> samenwerk: 1\n> answers: {veld: {a1: 3}}\n",
    "onbekend-veld.yaml": "samenwerk: 1\nanswers: {elders: {a1: 3}}\n",
    "nieuwer.yaml.bak": "samenwerk: 9\nanswers: {veld: {a1: 3}}\n",
}


def test_of_a_folder_the_answers_are_gone_and_nothing_else_is(folder: Path) -> None:
    put(folder, **ANSWERS, **OTHERS, **WRONG)
    found = deleted(folder)
    assert {Path(each.file).name for each in found.answers} == set(ANSWERS)
    assert {Path(each).name for each in found.wrong} == set(WRONG)
    assert {Path(each).name for each in found.others} == set(OTHERS)
    assert names(folder) == {*OTHERS, *WRONG}
    assert all((folder / name).read_text("utf-8") == text for name, text in {**OTHERS, **WRONG}.items())


def test_what_a_team_chose_and_what_programs_left_are_told_apart(folder: Path) -> None:
    put(folder, **ANSWERS)
    found = look_at([str(folder)], KNOWN)
    assert [Path(each.file).name for each in found.answers if each.kind == "consensus"] == ["samen.yaml"]
    assert {Path(each.file).name for each in found.answers if each.is_copy} == {
        "anna.yaml.bak",
        "allen.txt.bak",
        "anna.yaml~",
    }


def test_what_a_killed_run_left_goes_and_what_a_run_is_writing_stays(folder: Path) -> None:
    put(folder, **{".samenwerk-abcd1234.tmp": RIGHT, ".samenwerk-wxyz5678.tmp": RIGHT})
    os.utime(folder / ".samenwerk-abcd1234.tmp", (time.time() - SECONDS_OF_WRITING - 5,) * 2)
    deleted(folder)
    assert names(folder) == {".samenwerk-wxyz5678.tmp"}


def test_no_link_is_followed_nor_deleted_and_no_folder_inside_is_opened(folder: Path, tmp_path: Path) -> None:
    outside = tmp_path / "elders"
    outside.mkdir()
    for place in (outside, folder / "map.yaml", folder / "binnen"):
        place.mkdir(exist_ok=True)
        put(place, **{"anna.yaml": RIGHT})
    (folder / "naar-bestand.yaml").symlink_to(outside / "anna.yaml")
    (folder / "naar-map").symlink_to(outside)
    (folder / "naar-niets.yaml").symlink_to(outside / "weg.yaml")
    (folder / "naar-zichzelf.yaml").symlink_to(folder / "naar-zichzelf.yaml")
    os.mkfifo(folder / "pijp.yaml")
    before = names(folder)
    found = deleted(folder, folder / "naar-bestand.yaml")
    assert (found.answers, found.wrong, names(folder)) == ((), (), before)
    assert {Path(each).name for each in found.others} == before
    assert all((place / "anna.yaml").exists() for place in (outside, folder / "map.yaml", folder / "binnen"))


def test_a_link_that_takes_the_place_of_a_file_or_folder_leads_nowhere(folder: Path, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elders"
    elsewhere.mkdir()
    for place in (folder, elsewhere):
        put(place, **{"a.yaml": RIGHT, "b.yaml": RIGHT})
    first, second = look_at([str(folder)], KNOWN).answers
    (folder / "a.yaml").unlink()
    (folder / "a.yaml").symlink_to(elsewhere / "a.yaml")
    assert is_still_there(delete(first))
    folder.rename(tmp_path / "weg")
    folder.symlink_to(elsewhere)
    assert is_still_there(delete(second))
    assert names(elsewhere) == {"a.yaml", "b.yaml"}


def is_still_there(problem: Any) -> bool:
    return problem is not None and problem.what.phrase is say_files.has_changed


@pytest.mark.parametrize("other", ["Mijn dagboek", RIGHT.replace("3", "4"), f"{RIGHT}# van mij\n"])
@pytest.mark.parametrize("replaced", [True, False])
def test_what_changed_or_was_replaced_after_it_was_looked_at_stays(folder: Path, other: str, *, replaced: bool) -> None:
    put(folder, **{"a.yaml": RIGHT})
    os.utime(folder / "a.yaml", (time.time() - 1,) * 2)  # two changes within a moment have the same time
    (found,) = look_at([str(folder)], KNOWN).answers
    if replaced:
        put(folder, nieuw=other)
        (folder / "nieuw").replace(folder / "a.yaml")
    else:
        put(folder, **{"a.yaml": other})
    assert is_still_there(delete(found))
    assert (folder / "a.yaml").read_text("utf-8") == other


def test_what_changes_while_it_is_read_is_no_answers(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put(folder, **{"a.yaml": RIGHT})

    def changing(file: str, *others: Any) -> Any:
        read = what_is_in(file, *others)
        put(folder, **{"a.yaml": "Mijn dagboek"})
        return read

    monkeypatch.setattr("samenwerk_cli.files.deleting.what_is_in", changing)
    assert look_at([str(folder)], KNOWN).answers == ()


def test_what_is_gone_already_is_as_was_wished(folder: Path) -> None:
    put(folder, **{"a.yaml": RIGHT})
    (found,) = look_at([str(folder)], KNOWN).answers
    (folder / "a.yaml").unlink()
    assert delete(found) is None


def test_a_file_under_two_names_goes_under_both_and_one_that_is_named_twice_once(folder: Path) -> None:
    put(folder, **{"a.yaml": RIGHT})
    os.link(folder / "a.yaml", folder / "b.yaml")
    (folder.parent / "weg").symlink_to(folder)
    found = deleted(folder, folder / "a.yaml", folder.parent / "weg" / "b.yaml", folder / ".." / folder.name / "a.yaml")
    assert (len(found.answers), names(folder)) == (2, set())


def test_a_file_that_is_named_goes_with_the_original_beside_it_and_leaves_its_neighbours(folder: Path) -> None:
    put(folder, **{"a.yaml": RIGHT, "a.yaml.bak": RIGHT, "b.yaml": RIGHT, "zonder-ending": RIGHT})
    deleted(folder / "a.yaml", folder / "zonder-ending")
    assert names(folder) == {"b.yaml"}


def test_a_path_that_names_nothing_stops_all_before_anything_is_gone(folder: Path) -> None:
    put(folder, **{"a.yaml": RIGHT})
    with pytest.raises(InputProblems):
        look_at([str(folder), str(folder / "weg")], KNOWN)
    assert names(folder) == {"a.yaml"}
