"""YAML read strictly: the same through libyaml and without it, and safe with anything that is fed to it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import yaml

from samenwerk_cli.core.problems.problem import MOST_PROBLEMS, InputProblems
from samenwerk_cli.files.reading import LARGEST, read_document, read_text
from samenwerk_cli.files.yaml.plain import DEEPEST, read_plain

if TYPE_CHECKING:
    from samenwerk_cli.core.problems.problem import Place, Problem
    from samenwerk_cli.files.yaml.plain import Document


def is_text_of_ours(path: Path) -> bool:
    try:
        read_text(str(path))
    except InputProblems:
        return False
    return True


CASES = Path(__file__).parents[2] / "cases"
TEXTS = [
    pytest.param(path, id="/".join(path.relative_to(CASES).with_suffix("").parts))
    for path in sorted(CASES.glob("*/*/*.yaml"))
    if is_text_of_ours(path)
]


def read(text: str) -> Document:
    return read_plain(text, "proef.yaml")


def problems_of(text: str) -> list[str]:
    with pytest.raises(InputProblems) as caught:
        read(text)
    return [f"{each.place}: {each.what.in_('en')}" for each in caught.value.problems]


def without_detail(problems: list[Problem] | tuple[Problem, ...]) -> list[tuple[str, Place | None]]:
    """The kinds of problems and their places; the parsers differ in the words of a syntax error."""
    return [(each.what.phrase.en, each.place) for each in problems]


def whatever_it_is(text: str) -> tuple[Any, ...]:
    """Everything a document holds, or the problems that stopped it."""
    try:
        document = read(text)
    except InputProblems as stopped:
        return None, None, None, without_detail(stopped.problems)
    return document.data, document.keys, places_of_values(document), without_detail(document.problems)


def places_of_values(document: Document) -> dict[Any, tuple[int, int | None]]:
    """Where each value stands; of one that is not there only the line, as parsers place it before or after a space."""
    return {
        path: spot if value_at(document.data, path) is not None else (spot[0], None)
        for path, spot in document.values.items()
    }


def value_at(data: Any, path: tuple[str | int, ...]) -> Any:
    for part in path:
        data = data.get(part) if isinstance(data, dict) else data[part] if isinstance(part, int) else None
    return data


@pytest.fixture
def no_libyaml(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(yaml, "CSafeLoader", raising=False)


# The same with and without libyaml


@pytest.mark.skipif(not yaml.__with_libyaml__, reason="there is only one parser here")
@pytest.mark.parametrize("path", TEXTS)
def test_every_case_is_read_the_same_without_libyaml(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    text = read_text(str(path))
    through_c = whatever_it_is(text)
    monkeypatch.delattr(yaml, "CSafeLoader")
    assert whatever_it_is(text) == through_c


@pytest.mark.parametrize("path", TEXTS)
def test_windows_line_ends_change_nothing(path: Path) -> None:
    text = read_text(str(path)).replace("\r\n", "\n")
    assert whatever_it_is(text.replace("\n", "\r\n")) == whatever_it_is(text)


@pytest.mark.parametrize(
    "scalar",
    ["5.10", "No", "yes", "on", "0x1", "1_000", "1.0", "012", "2026-01-01", ".inf", "True", "Null", "NULL", "=", "1e3"],
)
@pytest.mark.parametrize("libyaml", [True, False])
def test_what_looks_like_a_yaml_type_stays_text(scalar: str, libyaml: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    if not libyaml:
        monkeypatch.delattr(yaml, "CSafeLoader", raising=False)
    assert read(f"a: {scalar}\n{scalar}: b\nc: [{scalar}]").data == {"a": scalar, scalar: "b", "c": [scalar]}


@pytest.mark.parametrize("nothing", ["", "~", "null"])
def test_an_empty_value_is_nothing_but_in_quotes_it_is_text(nothing: str) -> None:
    assert read(f"a: {nothing}\nb: '{nothing}'\nc: \"{nothing}\"").data == {"a": None, "b": nothing, "c": nothing}


# Places


def test_keys_and_values_know_their_line_and_column() -> None:
    document = read("a: 1\nb:\n  - x\n  - {c: 2}\n")
    assert document.keys == {("a",): (1, 1), ("b",): (2, 1), ("b", 1, "c"): (4, 6)}
    assert document.values[("a",)] == (1, 4)
    assert document.values[("b", 0)] == (3, 5)
    assert document.values[("b", 1, "c")] == (4, 9)


@pytest.mark.parametrize(
    ("path", "on_key", "place"),
    [
        (("b", "c"), False, "proef.yaml:2:6"),
        (("b", "c"), True, "proef.yaml:2:3"),
        (("b", "given", "c"), True, "proef.yaml:2:3"),
        (("b", "c", "answer"), False, "proef.yaml:2:6"),
        (("b", "absent"), True, "proef.yaml:1:1"),
        ((), False, "proef.yaml:1:1"),
    ],
)
def test_a_path_stands_at_its_own_place_or_at_what_is_around_it(
    path: tuple[str, ...], on_key: bool, place: str
) -> None:
    assert str(read("b:\n  c: 1\n").place(path, on_key=on_key)) == place


def test_of_a_key_that_is_there_twice_the_first_counts_and_the_second_is_told() -> None:
    document = read("a: 1\nb: {c: 2}\na: {c: 3, d: 4}\nb: 5\n")
    assert document.data == {"a": "1", "b": {"c": "2"}}
    assert [str(each.place) for each in document.problems] == ["proef.yaml:3:1", "proef.yaml:4:1"]
    assert document.values[("a",)] == (1, 4)


def test_no_key_is_dropped_whatever_character_it_begins_with() -> None:
    document = read('"\\0a": 1\n"\\u2028": 2\n"": 3\n')
    assert document.data == {"\0a": "1", "\u2028": "2", "": "3"}


# Bounds


def test_as_deep_as_is_allowed_is_read() -> None:
    data = read("[" * DEEPEST + "]" * DEEPEST).data
    for _ in range(DEEPEST - 1):
        assert len(data) == 1
        data = data[0]
    assert data == []


def test_one_level_deeper_is_told_with_its_place() -> None:
    assert problems_of("[" * (DEEPEST + 1) + "]" * (DEEPEST + 1)) == [
        f"proef.yaml:1:{DEEPEST + 1}: This is nested too deep (more than {DEEPEST} levels); what follows was not read."
    ]


MANY = 100_000
DEEP = {
    "flow-lists": "[" * MANY,
    "flow-lists-closed": "[" * MANY + "]" * MANY,
    "flow-mappings": "{a: " * MANY,
    "block-lists": "- " * MANY + "a",
    "block-mappings": "\n".join(" " * level + "a:" for level in range(1000)),
    "keys": "? " * MANY,
    "mappings-as-keys": "{" * MANY,
    "under-a-dropped-key": "a: 1\na: " + "[" * MANY,
}


@pytest.mark.parametrize("libyaml", [True, False])
@pytest.mark.parametrize("text", DEEP.values(), ids=DEEP.keys())
def test_deep_nesting_ends_with_one_problem_and_not_with_a_crash(
    text: str, libyaml: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    if not libyaml:
        monkeypatch.delattr(yaml, "CSafeLoader", raising=False)
    assert problems_of(text)


def test_an_alias_bomb_is_told_and_never_grows() -> None:
    lines = [
        f"{name}: &{name} [{', '.join(['*' + before] * 9)}]" for before, name in zip("abcdefg", "bcdefgh", strict=True)
    ]
    document = read("a: &a [lol]\n" + "\n".join(lines))
    assert document.data == {"a": ["lol"]} | {name: [None] * 9 for name in "bcdefgh"}
    assert len(document.problems) == 8 + 7 * 9


def test_reading_stops_after_many_problems() -> None:
    assert len(problems_of("- !x y\n" * (MOST_PROBLEMS * 5))) == MOST_PROBLEMS


@pytest.mark.parametrize(("size", "fits"), [(LARGEST, True), (LARGEST + 1, False)])
def test_a_file_is_as_large_as_one_mebibyte(size: int, fits: bool, tmp_path: Path) -> None:
    path = tmp_path / "groot.yaml"
    start = b"a: 1\n#"
    path.write_bytes(start + b"x" * (size - len(start)))
    if fits:
        assert read_document(str(path)).data == {"a": "1"}
        return
    with pytest.raises(InputProblems) as caught:
        read_document(str(path))
    (problem,) = caught.value.problems
    assert problem.what.in_("en") == "This file is too large: more than 1024 KiB."
    assert str(problem.place) == str(path)
    assert problem.remedy is not None


@pytest.mark.usefixtures("no_libyaml")
def test_a_control_character_is_named_with_its_place_without_libyaml_too() -> None:
    (problem,) = problems_of("a: 1\nb: x\x07y\n")
    assert problem.startswith("proef.yaml:2:5: ")
    assert "U+0007" in problem


def test_a_file_that_is_not_there_names_one_that_looks_like_it(tmp_path: Path) -> None:
    (tmp_path / "antwoorden.yaml").touch()
    with pytest.raises(InputProblems) as caught:
        read_text(str(tmp_path / "antworden.yaml"))
    (problem,) = caught.value.problems
    assert problem.remedy is not None
    assert str(tmp_path / "antwoorden.yaml") in problem.remedy.in_("en")


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_a_folder_instead_of_a_file_is_a_problem(lang: Any, tmp_path: Path) -> None:
    with pytest.raises(InputProblems) as caught:
        read_text(str(tmp_path))
    (problem,) = caught.value.problems
    assert str(problem.place) == str(tmp_path)
    assert problem.what.in_(lang)
