"""Fields of one's own: in the user's folder, beside the bundled ones, with their origin; and how a file is written."""

from __future__ import annotations

import json
import re
import shutil
from typing import TYPE_CHECKING

import pytest
import yaml

from real_command import lines, run
from samenwerk_cli.core.field import say as say_field
from samenwerk_cli.files.places import bundled_files
from small_fields import field_data

if TYPE_CHECKING:
    from pathlib import Path

    from samenwerk_cli.core.field.questionnaire import Questionnaire

BUNDLED = bundled_files()


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """The user's own folder, where a Linux system has it."""
    folder = tmp_path / ".config" / "samenwerk" / "questionnaires"
    folder.mkdir(parents=True)
    return folder


def write(path: Path, field_id: str) -> Path:
    path.write_text(yaml.safe_dump(field_data(field_id, ("a1", "a2"), ("b1", "b2")), sort_keys=False), "utf-8")
    return path


def test_a_field_in_the_own_folder_is_asked_by_its_id(tmp_path: Path, own: Path) -> None:
    write(own / "eigen.yaml", "eigen")
    ran = run(tmp_path, "assess", "eigen", "--format", "json", stdin=lines(1, 2, 3, 4))
    assert ran.code == 0
    assert [field["id"] for field in json.loads(ran.out)["fields"]] == ["eigen"]


def test_the_list_says_where_an_own_field_comes_from(tmp_path: Path, own: Path) -> None:
    write(own / "eigen.yaml", "eigen")
    write(tmp_path / "los.yaml", "los")
    shown = run(tmp_path, "questionnaire", "list", "-q", "los.yaml").out
    assert f"uit {own / 'eigen.yaml'}" in shown
    assert "uit los.yaml" in shown
    assert shown.index("eigen ·") > max(shown.index(f"{field} ·") for field in BUNDLED)


def test_the_list_says_what_each_field_is_for_the_core_ones_first(
    tmp_path: Path, known: dict[str, Questionnaire]
) -> None:
    shown = run(tmp_path, "questionnaire", "list").out
    places = [shown.index(f"  {field.id} · ") for field in known.values() if field.core]
    further = [shown.index(f"  {field.id} · ") for field in known.values() if not field.core]
    assert max(places) < min([*further, len(shown)])
    squeezed = " ".join(shown.split())
    for field in known.values():
        assert f"{field.id} · {field.title.in_('nl')} · {len(field.questions)} vragen" in squeezed
        assert all(f"{pole.title.in_('nl')} – {pole.about.in_('nl')}" in squeezed for pole in field.poles)


def test_the_same_field_twice_is_no_clash(tmp_path: Path, own: Path) -> None:
    for field, file in BUNDLED.items():
        shutil.copy(file, own / f"{field}.yaml")
    assert run(tmp_path, "questionnaire", "list").code == 0


@pytest.mark.parametrize("arguments", [("questionnaire", "list"), ("assess",), ("assess", "technologie-sociaal")])
def test_the_same_id_with_other_content_is_refused_with_the_remedy(
    tmp_path: Path, own: Path, arguments: tuple[str, ...]
) -> None:
    write(own / "technologie-sociaal.yaml", "technologie-sociaal")
    ran = run(tmp_path, *arguments)
    assert ran.code == 1
    assert str(own / "technologie-sociaal.yaml") in ran.err
    assert "Geef jouw bestand een andere id." in ran.err


def test_a_file_in_the_own_folder_has_its_id_as_name(tmp_path: Path, own: Path) -> None:
    write(own / "anders.yaml", "eigen")
    ran = run(tmp_path, "questionnaire", "list")
    assert (ran.code, "Noem het bestand eigen.yaml." in ran.err) == (1, True)


def test_a_broken_own_field_leaves_the_others_alone(tmp_path: Path, own: Path) -> None:
    (own / "kapot.yaml").write_text("samenwerk: 1\nid: kapot\n", "utf-8")
    assert run(tmp_path, "questionnaire", "show", "technologie-sociaal").code == 0
    ran = run(tmp_path, "questionnaire", "list")
    assert (ran.code, str(own / "kapot.yaml") in ran.err) == (1, True)


def test_the_list_says_whom_a_field_suits_if_it_does(tmp_path: Path, own: Path) -> None:
    for field_id, words in (("een", {"suits": {"nl": "Voor wie in de nacht werkt."}}), ("twee", {})):
        data = field_data(field_id, ("a1", "a2"), ("b1", "b2"), **words)
        (own / f"{field_id}.yaml").write_text(yaml.safe_dump(data, sort_keys=False), "utf-8")
    shown = run(tmp_path, "questionnaire", "list").out
    assert re.search(r"een · .*\n    Voor wie in de nacht werkt\.\n    Links", shown)
    assert re.search(r"twee · .*\n    Links", shown)


# The welcome


@pytest.mark.parametrize(("core", "more"), [(True, 4), (False, 0)])
def test_the_welcome_counts_the_questions_of_an_own_core_field_too(
    *, core: bool, more: int, tmp_path: Path, own: Path, known: dict[str, Questionnaire]
) -> None:
    data = field_data("eigen", ("a1", "a2"), ("b1", "b2"), core=core)
    (own / "eigen.yaml").write_text(yaml.safe_dump(data, default_flow_style=True), "utf-8")
    ours = sum(len(field.questions) for field in known.values() if field.core)
    assert f"Je beantwoordt {ours + more} vragen" in run(tmp_path).out


def test_the_welcome_tells_that_an_own_field_is_broken(tmp_path: Path, own: Path) -> None:
    (own / "kapot.yaml").write_text("samenwerk: 1\nid: kapot\n", "utf-8")
    ran = run(tmp_path)
    assert (ran.code, str(own / "kapot.yaml") in ran.err) == (1, True)


# Choosing


def test_all_asks_every_field_once_in_the_order_of_the_list(tmp_path: Path, known: dict[str, Questionnaire]) -> None:
    count = sum(len(field.questions) for field in known.values())
    ran = run(tmp_path, "assess", "--all", "--format", "json", stdin=lines(*[4] * count))
    assert ran.code == 0
    assert [field["id"] for field in json.loads(ran.out)["fields"]] == list(known)


def test_fields_are_asked_in_the_order_in_which_they_are_named(tmp_path: Path, known: dict[str, Questionnaire]) -> None:
    named = list(known)[1::-1]
    count = sum(len(known[field].questions) for field in named)
    ran = run(tmp_path, "assess", *named, "--format", "json", stdin=lines(*[4] * count))
    assert [field["id"] for field in json.loads(ran.out)["fields"]] == named


def test_all_and_a_name_do_not_go_together(tmp_path: Path) -> None:
    assert run(tmp_path, "assess", "--all", "technologie-sociaal").code == 2


# How a file is written


def test_the_bundled_fields_are_written_as_an_editor_would_have_them(tmp_path: Path) -> None:
    ran = run(tmp_path, "questionnaire", "check", "--strict", *BUNDLED.values())
    assert (ran.code, ran.err) == (0, "")
    assert say_field.advice.nl + ":" not in ran.out


def test_advice_is_no_problem_unless_it_is_asked_to_be(tmp_path: Path) -> None:
    write(tmp_path / "eigen.yaml", "eigen")
    ran = run(tmp_path, "questionnaire", "check", "eigen.yaml")
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.startswith("eigen.yaml: in orde (eigen, 4 vragen)\neigen.yaml:")
    advice = [line for line in ran.out.splitlines() if ": advies: " in line]
    strict = run(tmp_path, "questionnaire", "check", "eigen.yaml", "--strict")
    assert (strict.code, strict.out) == (1, "")
    assert [line.replace(": advies: ", ": ") for line in advice] == strict.err.splitlines()[:-1]


def test_the_reading_ease_of_each_language_is_told(tmp_path: Path) -> None:
    ran = run(tmp_path, "questionnaire", "check", BUNDLED["technologie-sociaal"])
    assert "leesbaarheid Nederlands 8" in ran.out
    assert ", Engels 8" in ran.out
