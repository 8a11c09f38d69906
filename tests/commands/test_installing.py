"""What is said where the library of a face is not installed."""

from __future__ import annotations

import importlib.util
import os
import shlex
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from samenwerk_cli.commands.choices import Delivery
from samenwerk_cli.core.problems.problem import WrongUsage
from samenwerk_cli.core.words.phrase import LANGS, Lang
from samenwerk_cli.render import EXTRAS, FILE_ENDINGS, PAPER_FORMATS, TEXT_ENDINGS

if TYPE_CHECKING:
    from importlib.machinery import ModuleSpec
    from pathlib import Path

    from samenwerk_cli.render import FileFormat, Format

FIND = importlib.util.find_spec


def hide(monkeypatch: pytest.MonkeyPatch, *modules: str) -> None:
    def find(name: str) -> ModuleSpec | None:
        return None if name in modules else FIND(name)

    monkeypatch.setattr("importlib.util.find_spec", find)


def refused(folder: Path, ending: str) -> WrongUsage:
    with pytest.raises(WrongUsage) as refusal:
        Delivery((str(folder / f"rapport{ending}"),)).must_be_possible()
    return refusal.value


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize(("ending", "form"), FILE_ENDINGS.items())
def test_it_names_the_package_the_line_and_the_page(
    ending: str, form: FileFormat, lang: Lang, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    extra = EXTRAS[form]
    hide(monkeypatch, extra.module)
    what, line, other = refused(tmp_path, ending.upper()).message.in_(lang).splitlines()
    assert {ending, extra.package} <= set(what.replace(",", "").split())
    assert line.endswith(f" -m pip install {extra.package}")
    assert ".html" in other


@pytest.mark.skipif(os.name != "posix", reason="what cmd and PowerShell make of the line is tried beside the shell")
def test_the_line_runs_the_pip_of_this_environment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    hide(monkeypatch, "docx")
    line = refused(tmp_path, ".docx").message.in_("nl").splitlines()[1]
    command = [*shlex.split(line), "--dry-run", "--no-index"]
    # Elsewhere, since pip shortens the paths of what is here.
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=True)
    assert "python-docx" in done.stdout
    assert sys.prefix in done.stdout


def test_without_pip_uv_does_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    hide(monkeypatch, "docx", "pip")
    line = refused(tmp_path, ".docx").message.in_("nl").splitlines()[1]
    assert shlex.split(line) == ["uv", "pip", "install", "--python", sys.executable, "python-docx"]


@pytest.mark.parametrize("forms", [PAPER_FORMATS, None])
def test_with_it_every_kind_of_file_can_be_made(forms: tuple[Format, ...] | None, tmp_path: Path) -> None:
    for ending in FILE_ENDINGS:
        files = (str(tmp_path / f"a{ending}"),)
        (Delivery(files, forms=forms) if forms else Delivery(files)).must_be_possible()


def test_what_is_text_needs_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    hide(monkeypatch, *(extra.module for extra in EXTRAS.values()))
    Delivery(tuple(str(tmp_path / f"a{ending}") for ending in TEXT_ENDINGS)).must_be_possible()
