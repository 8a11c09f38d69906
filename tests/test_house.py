"""The house: which room may import which, what the core never touches, and how long things may be."""

from __future__ import annotations

import ast
import statistics
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import samenwerk_cli

if TYPE_CHECKING:
    from collections.abc import Iterator

PACKAGE = Path(samenwerk_cli.__file__).parent
FILES = sorted(PACKAGE.rglob("*.py"))

ROOMS = (
    "core.visible",
    "core.phrases",
    "core.problems",
    "core.text",
    "core.shape",
    "core.route",
    "core.roles",
    "core.questionnaire",
    "core.answers",
    "core.agreement",
    "core.up_to_date",
    "core.turns",
    "core.interview",
    "core.score",
    "core.team",
    "core.shown",
    "core.privacy",
    "core.people",
    "core.chance",
    "core.change",
    "core.change_team",
    "core.check",
    "core.readability",
    "core.writing",
    "core.steps",
    "core.choice",
    "core.advice",
    "core.team_advice",
    "core.agenda",
    "core.together",
    "core.views",
    "core.change_views",
    "core.sides",
    "core.team_views",
    "core.report",
    "core.parts",
    "core.drawing",
    "core.portray",
    "core.compose",
    "core.explain",
    "core.change_frame",
    "core.compose_change",
    "core.compose_change_team",
    "core.team_portray",
    "core.team_agenda",
    "core.team_because",
    "core.compose_team",
    "core.form",
    "core.starter",
    "files",
    "terminal",
    "render",
    "commands",
    "cli_lang",
    "cli_completion",
    "cli_help",
    "cli_options",
    "cli_team",
    "cli",
    "__main__",
)
"""From the ground up: a room imports only rooms before it in this list."""

SIDE_BY_SIDE = ("files", "terminal", "render")
"""Rooms on one floor: all stand on the core, none on another."""

NEVER_IN_CORE = {"yaml", "rich", "typer", "pathlib", "os", "sys", "io", "time", "locale", "random", "subprocess"}
NEVER_ANYWHERE = {"click", "socket", "urllib", "http", "requests", "pickle"}
MAY_PRINT = ("terminal", "commands", "cli")
LONGEST_FUNCTION, LONGEST_FILE, MEDIAN_FUNCTION = 40, 300, 12


def module_of(path: Path) -> str:
    return ".".join(path.relative_to(PACKAGE).with_suffix("").parts).removesuffix(".__init__")


def room_of(module: str) -> str | None:
    return next((room for room in sorted(ROOMS, key=len, reverse=True) if (module + ".").startswith(room + ".")), None)


def imports_of(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def own_imports(path: Path) -> set[str]:
    own = {name.removeprefix("samenwerk_cli.") for name in imports_of(path) if name.startswith("samenwerk_cli.")}
    return {room for name in own if (room := room_of(name))}


def outside_imports(path: Path) -> set[str]:
    return {name.partition(".")[0] for name in imports_of(path)} - {"samenwerk_cli"}


def functions_of(path: Path) -> Iterator[tuple[str, int]]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.FunctionDef):
            yield f"{module_of(path)}.{node.name}", (node.end_lineno or node.lineno) - node.lineno + 1


@pytest.mark.parametrize("path", FILES, ids=module_of)
def test_a_room_imports_only_rooms_below_it(path: Path) -> None:
    room = room_of(module_of(path))
    if room is None:
        assert own_imports(path) == set(), f"{path} is in no room"
        return
    for other in own_imports(path) - {room}:
        assert ROOMS.index(other) < ROOMS.index(room), f"{room} imports {other}"
        assert not (room in SIDE_BY_SIDE and other in SIDE_BY_SIDE), f"{room} leans on {other}"


@pytest.mark.parametrize("path", [path for path in FILES if module_of(path).startswith("core")], ids=module_of)
def test_the_core_touches_no_file_terminal_or_clock(path: Path) -> None:
    assert outside_imports(path) & NEVER_IN_CORE == set()
    assert not {"today", "now", "utcnow"} & {
        node.attr for node in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(node, ast.Attribute)
    }


@pytest.mark.parametrize("path", FILES, ids=module_of)
def test_nothing_reaches_for_click_or_the_network(path: Path) -> None:
    assert outside_imports(path) & NEVER_ANYWHERE == set()


@pytest.mark.parametrize("path", [path for path in FILES if not module_of(path).startswith(MAY_PRINT)], ids=module_of)
def test_only_the_upper_rooms_print(path: Path) -> None:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        assert not (isinstance(node, ast.Name) and node.id == "print")
        assert not (isinstance(node, ast.Attribute) and node.attr in ("stdout", "stderr"))


def test_functions_and_files_stay_small() -> None:
    lengths = dict(function for path in FILES for function in functions_of(path))
    assert {name: length for name, length in lengths.items() if length > LONGEST_FUNCTION} == {}
    assert statistics.median(lengths.values()) < MEDIAN_FUNCTION
    code = [path for path in FILES if path.parent.name != "phrases"]  # words are data, and may be many
    files = {module_of(path): len(path.read_text("utf-8").splitlines()) for path in code}
    assert {name: length for name, length in files.items() if length > LONGEST_FILE} == {}
