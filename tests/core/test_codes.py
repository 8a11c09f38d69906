"""The fixed vocabularies: whatever is said of a code is said of every code of its kind."""

from __future__ import annotations

import ast
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any, get_args

import pytest

import samenwerk_cli
from samenwerk_cli.core import codes
from samenwerk_cli.core.answers import roles
from samenwerk_cli.core.field import questionnaire, route

if TYPE_CHECKING:
    from collections.abc import Iterator

PACKAGE = Path(samenwerk_cli.__file__).parent
VOCABULARIES: dict[str, Any] = vars(codes) | {
    "Seat": roles.Seat,
    "Share": roles.Share,
    "Scale": questionnaire.Scale,
    "RouteId": route.RouteId,
}
NOT_ALL = {
    "change.person.CHANGED": {"same"},  # no change is not told as a change
    "change.team.CHANGED": {"same"},
    "change.team.CHANGED_FOR": {"same"},
    "change.team.WHY_NOT": {"too_few_people"},  # said of the whole report
    "report.balance.BOTH": {"developing"},  # neither praise nor alarm
    "change.comparison.LEFT_OUT": {"gone"},  # only counted: no words are left of them
}


def tables() -> Iterator[Any]:
    """Every table of a module whose keys are said to be one of the vocabularies."""
    for path in sorted(PACKAGE.rglob("*.py")):
        module = ".".join(path.relative_to(PACKAGE.parent).with_suffix("").parts)
        for node in ast.parse(path.read_text("utf-8")).body:
            if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
                kind = ast.unparse(node.annotation)
                key = kind.removeprefix("dict[").partition(",")[0].removesuffix(" | None")
                if kind.startswith("dict[") and key in VOCABULARIES and key != "Role":
                    yield pytest.param(module, node.target.id, key, id=f"{module}.{node.target.id}")


def every(kind: Any) -> Iterator[Any]:
    """All codes of a vocabulary that may be made of others."""
    for each in get_args(kind):
        yield from every(each) if get_args(each) else (each,)


TABLES = list(tables())


@pytest.mark.parametrize(("module", "name", "kind"), TABLES)
def test_a_table_has_all_of_its_vocabulary(module: str, name: str, kind: str) -> None:
    table = getattr(import_module(module), name)
    left_out = next((codes for end, codes in NOT_ALL.items() if f"{module}.{name}".endswith(end)), set())
    assert set(table) - {None} == set(every(VOCABULARIES[kind])) - left_out


def test_there_are_such_tables() -> None:
    assert len(TABLES) > 12
    assert get_args(codes.Chosen) == codes.CHOSEN


def test_every_answer_is_one_of_the_five_or_none_at_all() -> None:
    assert set(codes.ANSWERS) == set(every(codes.Answer))
    assert get_args(codes.Position) == codes.POSITIONS
