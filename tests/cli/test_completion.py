"""Completion in real shells: what Tab makes of a word, and what it makes of a file's name."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from real_command import environment, run
from samenwerk_cli.cli.app import main
from samenwerk_cli.core.words.phrase import LANGS
from samenwerk_cli.render import FORMATS, PAPER_FORMATS

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    import pexpect

pytest.importorskip("pexpect", reason="no pseudo-terminals here")

SHELLS = {
    "bash": (["--norc", "--noprofile"], 'eval "$(_SAMENWERK_COMPLETE=source_bash samenwerk)"'),
    "zsh": (["-f"], 'autoload -U compinit; compinit -D; eval "$(_SAMENWERK_COMPLETE=source_zsh samenwerk)"'),
    "fish": (["--no-config"], "_SAMENWERK_COMPLETE=source_fish samenwerk | source"),
}
TYPED = {
    "questionnaire sho": "show",
    "assess techn": "technologie-sociaal",
    "questionnaire show techn": "technologie-sociaal",
    "assess --role zorg": "zorgprofessional",
    "assess --lang en --share cl": "closed",
    "report --form": "--format",
    "report --format js": "json",
    "report mijn-a": "mijn-antwoorden.yaml",
    "compare toen.yaml mijn-a": "mijn-antwoorden.yaml",
    "assess --answers mijn-a": "mijn-antwoorden.yaml",
}
WORDS = {
    "": {"assess", "report", "explain", "compare", "consensus", "team", "form", "answers", "questionnaire"},
    "answers ": {"template", "check", "delete", "schema"},
    "assess --lang ": set(LANGS),
    "--lang en assess --role adv": {"adviseur"},
    "assess --share ": {"open", "closed"},
    "questionnaire show --format ": set(PAPER_FORMATS),
    "assess --lan": {"--lang"},
    "questionnaire show --lan": {"--lang"},
    "bogus --out": set(),
    "report ": set(),
    "compare ": set(),
    "compare --min": {"--min-group"},
    "compare toen.yaml --format ": set(FORMATS),
}


@pytest.fixture(scope="module", params=SHELLS)
def shell(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[pexpect.spawn[str]]:
    import pexpect

    if shutil.which(request.param) is None:
        pytest.skip(f"{request.param} is not installed")
    folder = tmp_path_factory.mktemp(request.param)
    (folder / "mijn-antwoorden.yaml").touch()
    arguments, setup = SHELLS[request.param]
    child = pexpect.spawn(
        request.param,
        arguments,
        env=environment(folder),
        cwd=str(folder),
        encoding="utf-8",
        timeout=30,
        dimensions=(30, 120),
    )
    child.sendline(f"{setup}; echo rea''dy")
    child.expect("ready\r")
    yield child
    child.close(force=True)


@pytest.mark.parametrize(("typed", "whole"), TYPED.items())
def test_tab_completes_a_word(shell: pexpect.spawn[str], typed: str, whole: str) -> None:
    shell.send(f"samenwerk {typed}\t")
    try:
        shell.expect_exact(whole)
    finally:
        shell.send("\x03")
        shell.sendline("echo rea''dy")
        shell.expect("ready\r")


@pytest.mark.parametrize(("typed", "words"), WORDS.items())
def test_what_can_follow(tmp_path: Path, typed: str, words: set[str]) -> None:
    ran = complete(tmp_path, typed)
    assert {line.split("\t")[0] for line in ran.splitlines()} == words


@pytest.mark.parametrize(("lang", "help_words"), [("nl", "Beantwoord"), ("en", "Answer")])
def test_what_is_offered_is_explained_in_the_language_of_the_line(tmp_path: Path, lang: str, help_words: str) -> None:
    assert complete(tmp_path, f"--lang {lang} asse").startswith(f"assess\t{help_words}")


def complete(folder: Path, typed: str) -> str:
    asked = {"_SAMENWERK_COMPLETE": "complete_fish", "_TYPER_COMPLETE_FISH_ACTION": "get-args"}
    ran = run(folder, **asked, _TYPER_COMPLETE_ARGS=f"samenwerk {typed}")
    assert ran.err == ""
    return ran.out.strip("\n")


PLACED = {
    "bash": {".bashrc", ".bash_completions/samenwerk.sh"},
    "zsh": {".zshrc", ".zfunc/_samenwerk"},
    "fish": {".config/fish/completions/samenwerk.fish"},
    "powershell": set(),
    "cmd": set(),
    None: set(),
}


@pytest.mark.parametrize(("name", "files"), PLACED.items())
def test_completion_is_placed_for_the_shell_that_is_used_and_no_other(
    name: str | None,
    files: set[str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setattr("typer._completion_shared._get_shell_name", lambda: name)
    for lang, words in (("nl", " vult samenwerk voortaan aan"), ("en", " now completes samenwerk")):
        code = main(["--install-completion", "--lang", lang])
        told = capsys.readouterr()
        assert code == (0 if files else 2)
        assert words in told.out if files else "PowerShell" in told.err
    assert {str(each.relative_to(tmp_path)) for each in tmp_path.rglob("*") if each.is_file()} == files
