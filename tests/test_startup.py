"""Start-up: what the welcome, help, version and completion must not import, and what no run must read."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from real_command import environment
from samenwerk_cli.render import EXTRAS, FORMATS

ANSWERS = Path(__file__).parent / "golden" / "both-fields.yaml"
OF_EXTRAS = {"lxml", *(extra.module for extra in EXTRAS.values())}
HEAVY = {"rich", "pydantic", "pydantic_core", "yaml", "_yaml", "importlib.metadata", "markdown_it", "pygments", "json"}
HEAVY |= OF_EXTRAS

PROGRAM = """
import linecache, sys
from samenwerk_cli.cli.app import main
try:
    code = main({arguments!r})
finally:
    print("\\n".join([*sys.modules, *linecache.cache]), file=sys.stderr)
raise SystemExit(code)
"""


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["--lang", "en"],
        ["--version"],
        ["--help"],
        ["--help", "--lang", "en"],
        ["assess", "--help"],
        ["report", "--help"],
        ["compare", "--help"],
        ["consensus", "--help"],
        ["answers", "--help"],
    ],
    ids=lambda arguments: " ".join(arguments) or "welcome",
)
def test_welcome_help_and_version_import_nothing_heavy(arguments: list[str], tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM.format(arguments=arguments)],
        capture_output=True,
        text=True,
        env=environment(tmp_path),
        check=True,
    )
    assert done.stdout
    assert HEAVY & set(done.stderr.split()) == set()


@pytest.mark.parametrize("typed", ["samenwerk as", "samenwerk assess te", "samenwerk assess --role z"])
def test_completion_reads_no_questionnaire(typed: str) -> None:
    words = {"COMP_WORDS": typed, "COMP_CWORD": str(typed.count(" "))}
    program = PROGRAM.format(arguments=[])
    done = subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True,
        text=True,
        env=os.environ | words | {"_SAMENWERK_COMPLETE": "complete_bash"},
        check=False,
    )
    assert typed.rsplit(maxsplit=1)[-1] in done.stdout
    assert {"yaml", "rich", "samenwerk_cli.core.field.questionnaire"} & set(done.stderr.split()) == set()


def test_the_test_would_notice() -> None:
    program = PROGRAM.format(arguments=["questionnaire", "list"])
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert {"pydantic", "yaml"} <= HEAVY & set(done.stderr.split())


@pytest.mark.parametrize("form", FORMATS)
def test_what_makes_files_is_not_imported_for_text(form: str) -> None:
    program = PROGRAM.format(arguments=["report", str(ANSWERS), "--format", form])
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert OF_EXTRAS & set(done.stderr.split()) == set()


def sources_read(*arguments: str) -> set[str]:
    program = PROGRAM.format(arguments=list(arguments))
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    return {Path(line).name for line in done.stderr.splitlines() if line.endswith(".py")}


def test_docstrings_are_read_for_the_schema_that_shows_them_and_for_nothing_else() -> None:
    assert sources_read("questionnaire", "schema") == {"questionnaire.py"}
    assert sources_read("assess", "--answers", str(ANSWERS)) == set()
