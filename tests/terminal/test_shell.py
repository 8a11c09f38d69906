"""Windows as far as it can be seen to from elsewhere: what its shells make of words. Nothing here ran on Windows."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from samenwerk_cli.cli.options import matching
from samenwerk_cli.terminal import shell

if TYPE_CHECKING:
    from pathlib import Path

QUOTED = {
    "antwoorden.yaml": "antwoorden.yaml",
    r"C:\Users\Zoë\a.yaml": r"C:\Users\Zoë\a.yaml",
    "mijn map/a (1).yaml": '"mijn map/a (1).yaml"',
    "mijn map\\": '"mijn map\\\\"',
    "50% & meer.yaml": '"50% & meer.yaml"',
    "anna's.yaml": '"anna\'s.yaml"',
    "a$b's.yaml": "'a$b''s.yaml'",
    "a`b.yaml": "'a`b.yaml'",
    "": '""',
}


class OnWindows:
    """The module `os` as it is there, for as far as words go."""

    name = "nt"


@pytest.mark.parametrize(("word", "quoted"), QUOTED.items())
def test_words_are_quoted_for_both_shells_of_windows(word: str, quoted: str) -> None:
    assert shell._for_windows(word) == quoted  # noqa: SLF001 - what is made of a word there


def test_a_program_in_quotes_runs_in_both_of_them(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shell, "os", OnWindows)
    assert shell.command_line("a b.exe", "-m", "c") == 'cmd /c "a b.exe" -m c'
    assert shell.command_line("a b.exe", "c d") == '"a b.exe" "c d"'  # only in cmd: nothing is right in both
    assert shell.command_line("a.exe", "c d") == 'a.exe "c d"'


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    for name in ("a1.yaml", "a2.yaml", "b*.yaml", "b1.yaml", "c[1].yaml", ".a3.yaml"):
        (tmp_path / name).touch()
    return tmp_path


@pytest.mark.usefixtures("folder")
def test_there_stars_are_filled_in_and_names_go_first(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("samenwerk_cli.cli.options.os", OnWindows)
    assert matching(["a*.yaml", "b*.yaml", "c[1]*", "weg*.yaml", "a1.yaml"]) == [
        "a1.yaml", "a2.yaml", "b*.yaml", "c[1].yaml", "weg*.yaml", "a1.yaml",
    ]  # fmt: skip
    assert [matching(word) for word in ("a?.yaml", "a1*", None)] == ["a?.yaml", "a1.yaml", None]


@pytest.mark.usefixtures("folder")
def test_elsewhere_the_shell_has_done_so() -> None:
    assert matching(["a*.yaml"]) == ["a*.yaml"]
