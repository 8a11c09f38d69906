"""Start-up: what the program's own help and version must not import."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

HEAVY = {"rich", "pydantic", "pydantic_core", "yaml", "_yaml", "importlib.metadata", "markdown_it", "pygments", "json"}

PROGRAM = """
import sys
from samenwerk_cli.cli import main
try:
    code = main({arguments!r})
finally:
    print("\\n".join(sys.modules), file=sys.stderr)
raise SystemExit(code)
"""


@pytest.mark.parametrize(
    "arguments",
    [
        ["--version"],
        ["--help"],
        ["--help", "--lang", "en"],
        ["assess", "--help"],
        ["report", "--help"],
        ["compare", "--help"],
        ["consensus", "--help"],
        ["answers", "--help"],
    ],
    ids=" ".join,
)
def test_help_and_version_import_nothing_heavy(arguments: list[str]) -> None:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM.format(arguments=arguments)], capture_output=True, text=True, check=True
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
    assert {"yaml", "rich", "samenwerk_cli.core.questionnaire"} & set(done.stderr.split()) == set()


def test_the_test_would_notice() -> None:
    program = PROGRAM.format(arguments=["questionnaire", "list"])
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert {"pydantic", "yaml"} <= HEAVY & set(done.stderr.split())
