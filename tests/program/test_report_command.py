"""Reports on standard output and in files: faces, languages, colour, and never over what was there."""

from __future__ import annotations

import json
import os
import re
import subprocess
from typing import TYPE_CHECKING, Any

import jsonschema
import pytest

from real_command import COMMAND, environment, run, run_line, write_answers_file

if TYPE_CHECKING:
    from pathlib import Path

    from samenwerk_cli.core.field.questionnaire import Questionnaire

WORKED = {"oplossingen": 4, "gebruik": {"answer": 2, "note": "<b>Sinds</b> de *verhuizing*."}, "tempo": 5}
WORKED |= {"eenvoud": "unknown", "inzet": "n/a", "waarom": 5, "houding": 3, "handig": 4, "hulp": 4, "bezetting": 3}
FACES = {"terminal": r"[^#{]", "text": r"[^#{]", "md": r"# ", "json": r"\{"}


@pytest.fixture
def answers(tmp_path: Path) -> Path:
    """The worked example of the instrument."""
    about = {"subject": "Beeldbellen", "we": "wijkteam Noord", "role": "zorgprofessional", "share": "closed"}
    return write_answers_file(tmp_path / "a.yaml", {"technologie-sociaal": WORKED}, **about)


@pytest.mark.parametrize("command", ["report", "assess --answers"])
def test_the_json_has_the_figures_of_the_worked_example_and_the_answers_stay_as_they_are(
    command: str, answers: Path
) -> None:
    before = answers.read_bytes()
    ran = run(answers.parent, *command.split(), answers.name, "--format", "json")
    assert (ran.code, ran.err) == (0, "")
    assert answers.read_bytes() == before
    assert [*answers.parent.iterdir()] == [answers]
    (field,) = json.loads(ran.out)["fields"]
    first, second = field["poles"]
    assert (first["id"], first["score"], first["band"]) == ("techniek", pytest.approx(100 / 3), "attention")
    assert (first["answered"], first["applicable"], first["unknown"], first["blind_spot"]) == (3, 4, 1, True)
    assert (second["id"], second["score"], second["band"]) == ("mensen", 80, "strong")
    assert field["balance"]["difference"] == pytest.approx(100 / 3 - 80)
    assert (field["balance"]["weaker"], field["balance"]["tentative"]) == ("techniek", True)


@pytest.mark.parametrize("command", ["report", "explain"])
def test_the_json_keeps_to_the_schema_that_the_command_prints(answers: Path, command: str) -> None:
    schema: dict[str, Any] = json.loads(run(answers.parent, command, "--schema").out)
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    jsonschema.Draft202012Validator.check_schema(schema)
    report = json.loads(run(answers.parent, command, "a.yaml", "--format", "json").out)
    jsonschema.Draft202012Validator(schema).validate(report)
    report["fields"][0]["poles"][0]["score"] = "33"
    assert not jsonschema.Draft202012Validator(schema).is_valid(report)


@pytest.mark.parametrize(("face", "begins"), FACES.items())
def test_a_report_in_a_pipe_has_no_control_codes_and_no_other_output(face: str, begins: str, answers: Path) -> None:
    ran = run(answers.parent, "report", "a.yaml", "--format", face, TERM="xterm-256color", COLORTERM="truecolor")
    assert (ran.code, ran.err) == (0, "")
    assert "\x1b" not in ran.out
    assert re.match(begins, ran.out)
    assert "Beeldbellen" in ran.out


def test_in_a_pipe_the_report_is_text(answers: Path) -> None:
    folder = answers.parent
    assert run(folder, "report", "a.yaml").out == run(folder, "report", "a.yaml", "--format", "text").out


def test_answers_may_come_from_standard_input(answers: Path) -> None:
    text = answers.read_text("utf-8")
    from_file = run(answers.parent, "report", "a.yaml", "--format", "md")
    assert run(answers.parent, "assess", "--answers", "-", "--format", "md", stdin=text).out == from_file.out


@pytest.mark.parametrize(("option", "word"), [("--subject", "Valpreventie"), ("--role", "bogus")])
def test_what_is_said_about_given_answers_is_used_or_refused(option: str, word: str, answers: Path) -> None:
    ran = run(answers.parent, "assess", "--answers", "a.yaml", option, word, "--format", "json")
    assert ran.code == 2 or f'"{option[2:]}": "{word}"' in ran.out


def test_a_field_that_is_not_in_the_file_can_be_named_to_report_on(answers: Path) -> None:
    ran = run(answers.parent, "assess", "proces-sociaal", "--answers", "a.yaml", "--format", "json")
    assert [each["id"] for each in json.loads(ran.out)["fields"]] == ["proces-sociaal"]


def test_answers_to_a_newer_version_than_is_installed_are_a_problem(
    tmp_path: Path, known: dict[str, Questionnaire]
) -> None:
    newer = known["technologie-sociaal"].version + 1
    write_answers_file(tmp_path / "a.yaml", {"technologie-sociaal": {"version": newer, "tempo": 3}})
    ran = run(tmp_path, "report", "a.yaml")
    assert (ran.code, ran.out) == (1, "")
    assert "a.yaml:4:" in ran.err


# Files


def test_the_ending_decides_what_is_written_and_standard_output_stays_empty(answers: Path) -> None:
    there = ("r.md", "r.json", "R.TXT")
    ran = run(answers.parent, "report", "a.yaml", *(part for name in there for part in ("--output", name)))
    assert (ran.code, ran.out) == (0, "")
    assert all(name in ran.err for name in there)
    begins = zip(there, ("md", "json", "text"), strict=True)
    assert all(re.match(FACES[face], (answers.parent / name).read_text("utf-8")) for name, face in begins)
    assert (answers.parent / "r.md").read_text("utf-8") == run(answers.parent, "report", "a.yaml", "-f", "md").out


def test_an_existing_report_is_only_overwritten_with_force(answers: Path) -> None:
    report = answers.parent / "r.md"
    report.write_text("wie: Fatima", "utf-8")
    refused = run(answers.parent, "report", "a.yaml", "--output", "r.md")
    assert (refused.code, refused.out, report.read_text("utf-8")) == (2, "", "wie: Fatima")
    assert run(answers.parent, "report", "a.yaml", "--output", "r.md", "--force").code == 0
    assert report.read_text("utf-8").startswith("# ")


def test_a_folder_is_not_overwritten_even_with_force(answers: Path) -> None:
    (answers.parent / "map.md").mkdir()
    assert run(answers.parent, "report", "a.yaml", "--output", "map.md", "--force").code == 2


def test_a_report_that_cannot_be_written_is_told_in_the_language_of_the_answers(tmp_path: Path) -> None:
    write_answers_file(tmp_path / "a.yaml", {"technologie-sociaal": WORKED}, lang="en")
    ran = run(tmp_path, "report", "a.yaml", "--output", "/proc/r.md")
    assert ran.code in (1, 2)
    assert "kon niet" not in ran.err
    assert "/proc/r.md" in ran.err


def test_a_report_cut_off_by_its_reader_ends_quietly(answers: Path) -> None:
    ran = run_line(answers.parent, "set -o pipefail; samenwerk report a.yaml | head -3")
    assert (ran.err, len(ran.out.splitlines())) == ("", 3)


def test_a_reader_that_is_gone_already_is_not_a_problem_of_the_input(answers: Path) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    ran = subprocess.run(
        [COMMAND, "report", "a.yaml"],
        cwd=answers.parent,
        env=environment(answers.parent),
        stdout=writing,
        stderr=subprocess.PIPE,
        check=False,
    )
    os.close(writing)
    assert ran.stderr == b""
    assert ran.returncode not in (1, 2, 3)


@pytest.mark.parametrize("line", ["samenwerk report a.yaml >&-", "samenwerk report a.yaml --output r.md <&-"])
def test_a_closed_stream_is_not_a_fault_of_the_program(line: str, answers: Path) -> None:
    assert run_line(answers.parent, line).code != 3


# Language

LANGUAGES = {
    "the locale says nothing": ("", {"LC_ALL": "en_US.UTF-8", "LANG": "en_US.UTF-8", "LANGUAGE": "en"}, None, "nl"),
    "the file": ("", {}, "en", "en"),
    "the variable over the file": ("", {"SAMENWERK_LANG": "nl"}, "en", "nl"),
    "the option over the variable": ("--lang en", {"SAMENWERK_LANG": "nl"}, "nl", "en"),
}


@pytest.mark.parametrize(("option", "env", "of_file", "lang"), LANGUAGES.values(), ids=list(LANGUAGES))
def test_the_language_of_a_report(
    option: str, env: dict[str, str], of_file: str | None, lang: str, tmp_path: Path, known: dict[str, Questionnaire]
) -> None:
    about = {} if of_file is None else {"lang": of_file}
    write_answers_file(tmp_path / "a.yaml", {"technologie-sociaal": WORKED}, **about)
    ran = run(tmp_path, "report", "a.yaml", "--format", "json", *option.split(), **env)
    made = json.loads(ran.out)
    title = known["technologie-sociaal"].title
    assert (made["lang"], made["fields"][0]["title"]) == (lang, title.in_("en" if lang == "en" else "nl"))


def test_a_language_before_the_command_holds_for_the_command(answers: Path) -> None:
    assert '"lang": "en"' in run(answers.parent, "--lang", "en", "report", "a.yaml", "--format", "json").out


def test_the_problems_of_a_file_are_told_in_the_language_of_the_file(tmp_path: Path) -> None:
    write_answers_file(tmp_path / "a.yaml", {"technologie-sociaal": {"tempo": "vaak"}}, lang="en")
    ran = run(tmp_path, "report", "a.yaml")
    assert ran.code == 1
    assert "'vaak' is not" in ran.err
