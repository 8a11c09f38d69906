"""What people read first, README, guide and sheets in two languages: every command runs, and prints what is shown."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from contextlib import redirect_stdout
from io import StringIO
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from golden_files import compare_with
from samenwerk_cli.cli.app import main
from samenwerk_cli.files.answers import read_answers
from samenwerk_cli.render import BY_ENDING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from _pytest.mark.structures import ParameterSet

    from samenwerk_cli.core.field.questionnaire import Questionnaire

ROOT = Path(__file__).parents[1]
PAIRS = READMES, GUIDES, *_ = (
    ("README.md", "README.nl.md"),
    ("docs/guide.md", "docs/handleiding.md"),
    ("docs/collecting.md", "docs/verzamelen.md"),
    ("docs/privacy.md", "docs/privacy.nl.md"),
    ("docs/sources.md", "docs/bronnen.md"),
)
"""Every page in English and in Dutch."""

LANGUAGES = {page: lang for pair in PAIRS for page, lang in zip(pair, ("en", "nl"), strict=True)}
PAGES = {page: (ROOT / page).read_text("utf-8") for page in LANGUAGES}
MOST_LINES, MOST_BYTES_OF_A_PICTURE = 150, 80_000


def found(pattern: str) -> list[ParameterSet]:
    """Every place of a pattern, with the page that it is on."""
    places = ((page, each) for page, text in PAGES.items() for each in re.findall(pattern, text, re.MULTILINE))
    return [pytest.param(page, each, id=f"{page}: {each.partition(chr(10))[0]}") for page, each in places]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where the pages' commands are typed: the samenwerk folder, where one's own and a team's answers are too."""
    shutil.copytree(ROOT / "examples", tmp_path / "examples")
    for collected in ("answers", "antwoorden"):
        shutil.copytree(ROOT / "examples" / "team", tmp_path / collected)
    return Path(shutil.copytree(ROOT / "examples", tmp_path, dirs_exist_ok=True))


def run(command: str, folder: Path, answers: str = "") -> subprocess.CompletedProcess[str]:
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    done = subprocess.run(  # noqa: S602 - the pages' own lines
        command,
        shell=True,
        cwd=folder,
        env={"PATH": path, "LC_ALL": "C.UTF-8", "HOME": str(folder)},
        input=answers,
        capture_output=True,
        text=True,
        check=False,
    )
    assert "Traceback" not in done.stderr
    return done


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


@pytest.mark.parametrize(("page", "console"), found(r"^```console\n((?:.*\n)*?)```"))
def test_a_console_block_shows_what_the_commands_print(page: str, console: str, folder: Path, *, renew: bool) -> None:
    for command, shown in steps_of(console):
        done = run(command, folder)
        now = as_printed(shown, done.stdout + done.stderr)
        whole = (ROOT / page).read_text("utf-8")
        compare_with(ROOT / page, whole.replace(f"$ {command}\n{shown}", f"$ {command}\n{now}"), renew=renew)


@pytest.mark.parametrize(("page", "command"), found(r"^```sh\n(samenwerk .*)\n```"))
def test_a_command_to_type_does_what_it_is_there_for(page: str, command: str, folder: Path) -> None:
    there = set(folder.iterdir())
    agreed = " --yes" if "answers delete" in command else ""  # only a person at a terminal is asked
    done = run(command + agreed, folder, "4\n" * (3 if "consensus" in command else 22))
    assert done.returncode == 0, f"{page}: {done.stderr}"
    for name in re.findall(r"--output (\S+)", command):
        assert folder / name not in there
        assert (folder / name).stat().st_size > 0


@pytest.fixture(scope="module")
def screens(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """What a whole interview and a whole meeting show, by language."""
    shown = {}
    for lang in ("nl", "en"):
        here = Path(shutil.copytree(ROOT / "examples", tmp_path_factory.mktemp("screens") / lang))
        commands = (f"samenwerk {command} --lang {lang}" for command in ("assess", "consensus team"))
        shown[lang] = "".join(run(command, here, "4\n" * 22).stderr for command in commands)
    return shown


@pytest.mark.parametrize(("page", "question"), found(r"^```text\n((?:.*\n)*?)```"))
def test_a_question_on_the_screen_is_real(page: str, question: str, screens: dict[str, str]) -> None:
    assert question.endswith(("Antwoord:\n", "Answer:\n"))
    assert question.strip() in screens[LANGUAGES[page]]


def help_of(*command: str) -> str:
    with redirect_stdout(StringIO()) as said:
        main([*command, "--help", "--lang", "en"])
    return said.getvalue()


@pytest.fixture(scope="module")
def helps() -> dict[str, str]:
    """The help of every command, by the words that call it."""
    helps = {group: help_of(*group.split()) for group in ("", "answers", "questionnaire")}
    for group, text in [*helps.items()]:
        listed = text.partition("Commands:")[2].partition("Options:")[0]
        for name in re.findall(r"^  (\w+)  ", listed, re.MULTILINE):
            helps[f"{group} {name}".strip()] = help_of(*group.split(), name)
    return helps


@pytest.mark.parametrize(("page", "typed"), found(r"(?<=`samenwerk )(?!help)[a-z][^`]*(?=`)"))
def test_a_command_in_a_sentence_is_there_with_its_options(page: str, typed: str, helps: dict[str, str]) -> None:
    command = max((name for name in helps if f"{typed} ".startswith(f"{name} ")), key=len, default="")
    assert command, f"{page}: {typed}"
    assert [option for option in re.findall(r"--[a-z-]+", typed) if option not in helps[command]] == []


@pytest.mark.parametrize(("page", "option"), found(r"(?<=`)--[a-z-]+"))
def test_an_option_in_a_sentence_is_one_of_a_command(page: str, option: str, helps: dict[str, str]) -> None:
    assert any(option in text.split() for text in helps.values()), page


@pytest.mark.parametrize("page", GUIDES)
def test_every_command_is_in_the_guide(page: str, helps: dict[str, str]) -> None:
    told = re.findall(r"^\| `samenwerk (\w+(?: [a-z]+)?)", PAGES[page], re.MULTILINE)
    assert sorted(told) == sorted(helps.keys() - {"", "answers", "questionnaire"})


@pytest.mark.parametrize("page", READMES)
def test_every_form_of_a_report_is_in_the_readme(page: str) -> None:
    rows = re.findall(r"^\| (`\..*?) \|", PAGES[page], re.MULTILINE)
    assert {ending.strip("`") for row in rows for ending in row.split(", ")} == BY_ENDING.keys()


BEGIN_LINE = r"^```(?:sh|powershell)\n(.* .*\bsamenwerk assess(?: --lang en)?)\n```$"
"""What installs and runs, alone in its block."""


def test_the_lines_to_begin_with_are_the_same_on_every_page() -> None:
    lines = {page: re.findall(BEGIN_LINE, text, re.MULTILINE) for page, text in PAGES.items()}
    windows, unix, *_ = dutch = lines["docs/handleiding.md"]
    assert [line.split()[0] for line in dutch] == ["py", "python3", "uvx", "pipx"]
    assert lines["docs/guide.md"] == [f"{line} --lang en" for line in dutch]
    assert lines["README.nl.md"] == [unix, windows]
    assert lines["README.md"] == [f"{unix} --lang en", f"{windows} --lang en", unix]


def test_the_line_for_windows_does_the_same_in_its_own_words() -> None:
    line, windows = re.findall(BEGIN_LINE, PAGES["README.nl.md"], re.MULTILINE)
    words = {"python3": "py", " && ": "; ", ".venv/bin/": ".venv\\Scripts\\"}
    assert windows == re.sub("|".join(words), lambda found: words[found[0]], line)


@pytest.mark.parametrize("last", ["samenwerk assess", "pytest"])
def test_one_line_does_it_from_python_alone_in_an_environment_of_its_own(last: str) -> None:
    (line,) = re.findall(rf"^python3 .*{last}$", PAGES["README.md"], re.MULTILINE)
    make, install, use = line.split(" && ")
    assert (make, use) == ("python3 -m venv .venv", f".venv/bin/{last}")
    assert install.startswith(".venv/bin/pip install --quiet ")
    assert f"\n\n```sh\n{line}\n```\n\n" in PAGES["README.md"]


def test_answers_are_where_the_pages_say_and_nowhere_else(tmp_path: Path) -> None:
    run("samenwerk assess", tmp_path, "4\n" * 60)
    (left,) = tmp_path.rglob("*")
    for page in (*READMES, *GUIDES):
        name = "JJJJ-MM-DD-NAAM" if LANGUAGES[page] == "nl" else "YYYY-MM-DD-NAME"
        assert f"`{re.sub(r'[0-9-]{10}-[a-z]{4}', name, left.name)}`" in PAGES[page]


@pytest.mark.skipif(sys.platform != "linux", reason="each system has its own folder for this")
@pytest.mark.parametrize("page", GUIDES)
def test_a_page_to_look_at_is_where_the_guide_says(page: str, folder: Path) -> None:
    assert run("samenwerk report antwoorden.yaml --open", folder).returncode == 0
    (where,) = re.findall(r"`report\.html` in `~/(\S+)`", PAGES[page])
    assert (folder / where / "report.html").is_file()


def shape_of(page: str, *, headings_only: bool) -> list[str]:
    """What a page is made of, without its words: headings, blocks, rows of tables and items of lists."""
    others = r"```\w*|\||[-\d]\.? |\*\*" if not headings_only else "(?!)"
    return re.findall(rf"^(?:#+ |{others})", PAGES[page], re.MULTILINE)


@pytest.mark.parametrize("pair", PAIRS)
def test_two_languages_say_the_same(pair: tuple[str, str]) -> None:
    english, dutch = pair
    headings_only = pair == READMES
    assert shape_of(english, headings_only=headings_only) == shape_of(dutch, headings_only=headings_only)
    for page, other in (pair, pair[::-1]):
        assert f"]({Path(other).name})" in PAGES[page].partition("\n")[0]


@pytest.mark.parametrize("page", READMES)
def test_a_readme_is_read_at_once(page: str) -> None:
    assert PAGES[page].count("\n") <= MOST_LINES
    (picture,) = re.findall(r"!\[.*\]\((.*)\)", PAGES[page])
    assert (ROOT / picture).stat().st_size <= MOST_BYTES_OF_A_PICTURE


def test_the_example_is_the_same_in_english(known: Mapping[str, Questionnaire]) -> None:
    english, dutch = (
        read_answers(str(ROOT / "examples" / f"{name}.yaml"), known).answers for name in ("answers", "antwoorden")
    )
    chosen = [
        {(field, asked): given.answer for field, of in answers.answers.items() for asked, given in of.given.items()}
        for answers in (english, dutch)
    ]
    assert chosen[0] == chosen[1]
    assert (english.lang, english.date, english.role) == ("en", dutch.date, dutch.role)


def anchors(page: Path) -> set[str]:
    """What a heading can be linked by: its words in small letters, with hyphens for spaces."""
    headings = re.findall(r"^#+ (.*)", page.read_text("utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-") for heading in headings}


@pytest.mark.parametrize("page", [*PAGES, "docs/scoring.md", "docs/team.md", "CONTRIBUTING.md"])
def test_every_link_leads_somewhere(page: str) -> None:
    here = ROOT / page
    for link in re.findall(r"\]\((?!https://)([^)]*)\)", here.read_text("utf-8")):
        file, _, anchor = link.partition("#")
        target = here.parent / file if file else here
        assert target.exists(), link
        assert not anchor or anchor in anchors(target), link
