"""The README: every command in it runs, and says what the README shows."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from golden_files import compare_with

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text("utf-8")
DUTCH, _, ENGLISH = README.partition("## In English")
CONSOLES = re.findall(r"```console\n(.*?)```", README, re.DOTALL)
COMMANDS = set(re.findall(r"^\| `samenwerk (\w+(?: [a-z]+)?)", README, re.MULTILINE))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("antwoorden.yaml", "antwoorden-later.yaml"):
        shutil.copy(ROOT / "examples" / name, tmp_path)
    shutil.copytree(ROOT / "examples" / "team", tmp_path / "team")
    shutil.copy(ROOT / "questionnaires" / "technologie-sociaal.yaml", tmp_path)
    return tmp_path


def run(command: str, folder: Path) -> str:
    environment = {"PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}", "LC_ALL": "C.UTF-8"}
    done = subprocess.run(  # noqa: S602 - the README's own lines
        command, shell=True, cwd=folder, env=environment, capture_output=True, text=True, check=False
    )
    assert "Traceback" not in done.stderr
    return done.stdout + "".join(
        line for line in done.stderr.splitlines(keepends=True) if ": " in line or "Er z" in line
    )


def steps_of(console: str) -> list[tuple[str, str]]:
    """Each command of a console block, with what it is shown to print."""
    return [(part.partition("\n")[0], part.partition("\n")[2]) for part in console.split("$ ")[1:]]


def as_printed(shown: str, printed: str) -> str:
    """What is to be shown: all that was printed, or as many lines of it as stand before a `…`."""
    if not shown.strip():
        return shown
    kept = "".join(printed.splitlines(keepends=True)[: shown.rstrip().count("\n")])
    after = shown[len(shown.rstrip()) :]
    return f"{kept}…{after}" if shown.rstrip().endswith("…") else printed.strip("\n") + after


@pytest.mark.parametrize("console", CONSOLES, ids=lambda console: console.partition("\n")[0])
def test_a_console_block_shows_what_the_commands_print(console: str, folder: Path, *, renew: bool) -> None:
    for command, shown in steps_of(console):
        now = as_printed(shown, run(command, folder))
        whole = (ROOT / "README.md").read_text("utf-8")
        compare_with(ROOT / "README.md", whole.replace(f"$ {command}\n{shown}", f"$ {command}\n{now}"), renew=renew)


def test_the_question_on_the_screen_is_real(folder: Path) -> None:
    question = re.search(r"```text\n(.*?)\nAntwoord:\n```", README, re.DOTALL)
    assert question is not None
    screen = subprocess.run(
        [Path(sys.executable).with_name("samenwerk"), "assess"],
        input="4\n" * 13,
        cwd=folder,
        env={"PATH": "", "LC_ALL": "C.UTF-8"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert question[1] in screen.stderr


def begin_lines(text: str) -> list[str]:
    """The lines that install and run, each alone in its block."""
    return re.findall(r"^```(?:sh|powershell)\n(.*\bsamenwerk assess(?: --lang en)?)\n```$", text, re.MULTILINE)


@pytest.mark.parametrize("last", ["samenwerk assess", "pytest"])
def test_one_line_does_it_from_python_alone_in_an_environment_of_its_own(last: str) -> None:
    (line,) = re.findall(rf"^python3 .*{last}$", README, re.MULTILINE)
    make, install, use = line.split(" && ")
    assert (make, use) == ("python3 -m venv .venv", f".venv/bin/{last}")
    assert install.startswith(".venv/bin/pip install --quiet ")
    assert f"\n\n```sh\n{line}\n```\n\n" in README


def test_every_way_to_begin_is_there_in_both_languages() -> None:
    begin = begin_lines(DUTCH)
    assert [line.split()[0] for line in begin] == ["python3", "py", "uvx", "pipx"]
    assert begin_lines(ENGLISH) == [f"{line} --lang en" for line in begin]


def test_the_line_for_windows_does_the_same_in_its_own_words() -> None:
    line, windows, *_ = begin_lines(DUTCH)
    words = {"python3": "py", " && ": "; ", ".venv/bin/": ".venv\\Scripts\\"}
    assert windows == re.sub("|".join(words), lambda found: words[found[0]], line)


def test_answers_are_where_the_readme_says_and_nowhere_else(tmp_path: Path) -> None:
    run("yes 4 | head -n 60 | HOME=$PWD samenwerk assess", tmp_path)
    (left,) = tmp_path.rglob("*")
    assert re.sub(r"\d{4}-\d\d-\d\d-[a-z]{4}", "JJJJ-MM-DD-NAAM", left.name) in DUTCH


def test_every_command_is_in_the_readme(folder: Path) -> None:
    helps = {group: run(f"samenwerk {group} --help --lang en", folder) for group in ("", "answers", "questionnaire")}
    names = {
        f"{group} {name}".strip()
        for group, text in helps.items()
        for name in re.findall(r"^  (\w+)  ", text.partition("Commands:")[2].partition("Options:")[0], re.MULTILINE)
    }
    assert names - {"answers", "questionnaire"} == COMMANDS


@pytest.mark.parametrize("link", re.findall(r"\]\(([^)#][^)]*)\)", README))
def test_every_link_leads_somewhere(link: str) -> None:
    assert link.startswith("https://") or (ROOT / link).exists()
