"""The house: which room may import which, what the core never touches, and how long things may be."""

from __future__ import annotations

import ast
import re
import statistics
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import samenwerk_cli

if TYPE_CHECKING:
    from collections.abc import Iterator

PACKAGE = Path(samenwerk_cli.__file__).parent
FILES = sorted(PACKAGE.rglob("*.py"))

ROOMS = {
    "core.words": "texts in several languages; the program's sentences; figures and days; text made visible",
    "core.codes": "every fixed vocabulary that figures, reports and JSON share",
    "core.problems": "a problem: its place, what is wrong, what would be right",
    "core.field": "a tension field: its models, bands and route, its meaning checked, its writing advised",
    "core.answers": "an answers file: its models, the roles, and how it fits a field's version",
    "core.interview": "a conversation as a value",
    "core.person": "one person: scores, steps, and which of them to begin with",
    "core.team": "many people: who counts, scores, agreement, what may be shown, advice, agenda, what was agreed on",
    "core.change": "then and now: of a person, of a team, and what chance alone would give",
    "core.report": "everything that is said, as typed sections in one language: what all reports share",
    "core.report.person": "the report on one person, and the explanation of it",
    "core.report.team": "the report on a team",
    "core.report.change": "the comparison of then and now",
    "files": "files to models with line-numbered problems, and back, whole or not at all",
    "render": "the faces: a report in, text or bytes out",
    "exchange": "what comes from other programs and goes to them: the page on which colleagues answer",
    "terminal": "the line face of the interview: lines in, lines out",
    "commands": "one plain function a command: reads, calls the core, delivers",
    "cli": "what can be typed, help, completion, and the one error boundary",
    "__main__": "where it starts",
}
"""From the ground up, each with its one duty: a room imports only rooms before it."""

FROM_THE_GROUND = list(ROOMS)
FLOORS_OF_CORE, ROOMS_OF_CORE = 9, 13

TESTED_IN = {"__main__": "program"}
"""The tests of a room stand in a folder, or a file, of its name; those of the whole program in one of their own."""

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
        assert FROM_THE_GROUND.index(other) < FROM_THE_GROUND.index(room), f"{room} imports {other}"
        assert not (room in SIDE_BY_SIDE and other in SIDE_BY_SIDE), f"{room} leans on {other}"


def test_contributing_opens_with_the_map() -> None:
    text = (Path(__file__).parents[1] / "CONTRIBUTING.md").read_text("utf-8")
    opening = text[: text.index("\n## ")]
    assert dict(re.findall(r"^\| `(.*)` \| (.*) \|$", opening, re.MULTILINE)) == ROOMS
    assert list(re.findall(r"^\| `(.*)` \|", opening, re.MULTILINE)) == FROM_THE_GROUND


@pytest.mark.parametrize("room", ROOMS)
def test_a_room_has_tests_where_one_looks_for_them(room: str) -> None:
    tests = Path(__file__).parent
    place = tests / TESTED_IN.get(room, room.replace(".", "/"))
    assert [*place.glob("test_*.py")] or (place.parent / f"test_{place.name}.py").is_file()


def floor_of(room: str) -> int:
    """On which floor a room stands: one above the highest that it imports."""
    inside = [path for path in FILES if room_of(module_of(path)) == room]
    below = {other for path in inside for other in own_imports(path)} - {room}
    return 1 + max((floor_of(other) for other in below), default=0)


def test_the_core_is_small_enough_to_know() -> None:
    rooms = [room for room in ROOMS if room.startswith("core.")]
    assert len(rooms) <= ROOMS_OF_CORE
    assert max(floor_of(room) for room in rooms) <= FLOORS_OF_CORE
    found = {module_of(path).split(".")[1] for path in FILES if module_of(path).startswith("core.")}
    assert found == {room.split(".")[1] for room in rooms}


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
    code = [path for path in FILES if not path.stem.startswith("say")]  # words are data
    files = {module_of(path): len(path.read_text("utf-8").splitlines()) for path in code}
    assert {name: length for name, length in files.items() if length > LONGEST_FILE} == {}
