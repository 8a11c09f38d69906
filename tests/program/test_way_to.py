"""Commands that are printed to be typed work as they stand, also where the program is not on the path."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from real_command import lines

OWN = Path(sys.executable).with_name("samenwerk")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder in which the program stands in an environment of its own."""
    (tmp_path / ".venv" / "bin").mkdir(parents=True)
    (tmp_path / ".venv" / "bin" / "samenwerk").symlink_to(OWN)
    return tmp_path


def stopped(folder: Path, command: str, path: str) -> list[str]:
    """The last lines of a run that was stopped after one answer."""
    environment = {"PATH": path, "LC_ALL": "C.UTF-8", "HOME": str(folder)}
    ran = subprocess.run(
        [command, "assess"], input=lines(3), cwd=folder, env=environment, capture_output=True, text=True, check=False
    )
    assert ran.returncode == 130, ran.stderr
    return ran.stderr.splitlines()[-1:]


@pytest.mark.skipif(os.name != "posix", reason="a link in place of an environment")
def test_the_command_to_go_on_is_one_that_can_be_typed(folder: Path) -> None:
    (way,) = stopped(folder, ".venv/bin/samenwerk", "/usr/bin:/bin")
    assert way.strip().startswith(".venv/bin/samenwerk assess --resume ")
    going_on = subprocess.run(  # noqa: S602 - as someone types it
        f"PATH=/usr/bin:/bin {way.strip()}",
        shell=True,
        input=lines(3),
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    assert going_on.returncode == 130, going_on.stderr
    assert "verder" in going_on.stderr.lower()


def test_where_a_shell_finds_it_its_name_is_enough(folder: Path) -> None:
    (by_name,) = stopped(folder, ".venv/bin/samenwerk", str(OWN.parent))
    assert by_name.strip().startswith("samenwerk assess --resume ")
    (elsewhere,) = stopped(folder, str(OWN), "/usr/bin:/bin")
    assert elsewhere.strip().startswith("samenwerk assess --resume ")
