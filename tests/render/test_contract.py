"""The contract with programs: keys of JSON are only ever added."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from golden_files import compare_with
from samenwerk_cli.render.json.contract import change_schema, explanation_schema, report_schema, team_schema

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

KEPT = Path(__file__).parents[1] / "golden" / "json-keys"
"""A file a report, with every key that it ever had; `--renew` adds keys, and takes none away."""

SCHEMAS: dict[str, Callable[[], dict[str, Any]]] = {
    "report": report_schema,
    "explain": explanation_schema,
    "team": team_schema,
    "compare": change_schema,
}


def keys_of(schema: dict[str, Any], part: dict[str, Any], at: str = "") -> Iterator[str]:
    """Every key in this part of a schema, with the way to it."""
    if "$ref" in part:
        yield from keys_of(schema, schema["$defs"][part["$ref"].rpartition("/")[2]], at)
    for inner in (*part.get("anyOf", ()), *part.get("prefixItems", ()), part.get("items", False)):
        yield from keys_of(schema, inner, at) if inner else ()
    for key, inner in part.get("properties", {}).items():
        yield f"{at}.{key}"
        yield from keys_of(schema, inner, f"{at}.{key}")


@pytest.mark.parametrize("name", SCHEMAS)
def test_no_key_of_json_is_ever_taken_away(name: str, *, renew: bool) -> None:
    schema, file = SCHEMAS[name](), KEPT / f"{name}.txt"
    known, now = set(file.read_text("utf-8").split()), set(keys_of(schema, schema))
    assert sorted(known - now) == []
    compare_with(file, "".join(f"{key}\n" for key in sorted(known | now)), renew=renew)
