"""The quick reader of simple files: of what it takes, the full reader makes the same, and has nothing to say."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import yaml
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from mutations import SMALL_SEEDS, mutated
from samenwerk_cli.core.answers.answers import Answers, FieldAnswers, Given
from samenwerk_cli.core.problems import say as say_problems
from samenwerk_cli.core.problems.problem import InputProblems
from samenwerk_cli.files import simple
from samenwerk_cli.files.answers import write_answers
from samenwerk_cli.files.reading import read_document, read_text
from samenwerk_cli.files.simple import read_simple
from samenwerk_cli.files.yaml import plain
from samenwerk_cli.files.yaml.plain import read_plain

if TYPE_CHECKING:
    from hypothesis.strategies import DrawFn

TESTS = Path(__file__).parents[1]
TEAM = sorted((TESTS.parent / "examples" / "team").glob("*.yaml"))
CASES = [
    pytest.param(path, id="/".join(path.relative_to(TESTS).with_suffix("").parts))
    for path in sorted(TESTS.rglob("*.yaml"))
    if not path.stem.startswith(("not-utf8", "utf16"))
]
TRYING = settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])


@pytest.fixture(params=[True, False], ids=["libyaml", "no-libyaml"])
def either_parser(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    if not request.param:
        monkeypatch.delattr(yaml, "CSafeLoader", raising=False)


def in_order(data: Any) -> Any:
    """Data of which the order counts too."""
    return [(key, in_order(value)) for key, value in data.items()] if isinstance(data, dict) else data


def is_taken(text: str) -> bool:
    """Whether the text is simple; if it is, the full reader must agree."""
    taken = read_simple(text)
    if taken is None:
        return False
    try:
        full = read_plain(text, "proef.yaml")
    except InputProblems as those:
        pytest.fail(f"{text!r} was taken, but {those}")
    assert (in_order(full.data), full.problems) == (in_order(taken), []), repr(text)
    return True


# Nothing is taken that is read otherwise

SIGNS = (
    *("a", "b", "a: ", "b: 1", "a:", ": ", ":", " ", "  ", "1", "x y", "n/a", "null", "~", "é", "中", "\U0001f600"),
    *("{", "}", "{a: 1}", "{a: x, b: 'y'}", ", ", ",", "[", "]", "'", "''", '"', '""', "'x'", '"x"', "\\", "#", " # z"),
    *("-", "- ", "?", "? ", "|", "|-", ">", "&a", "*a", "!x", "%", "@", "`", "=", "<<", "---", "...", "_", "a-b", ".5"),
    *("\t", "\r", "\x85", "\u2028", "\u2029", "\ufeff", "\xa0", "\x00", "\x07", "\x7f", "\ufffe", "\u0301", "\u202e"),
)


@st.composite
def odd_lines(draw: DrawFn) -> str:
    """A few lines that are nearly simple."""
    parts = st.lists(st.sampled_from(SIGNS), max_size=5).map("".join)
    keys = st.sampled_from(["a: ", "b: ", "c: ", "a:", "b:", "d: 'x' ", "", "# "])
    lines = st.tuples(st.sampled_from(["", "", "  ", "    ", " "]), keys, parts).map("".join)
    return "\n".join(draw(st.lists(lines, max_size=6)))


@st.composite
def odd_blocks(draw: DrawFn) -> str:
    """Texts of several lines among other lines, further in or not far enough."""
    words = st.lists(st.sampled_from([*SIGNS, "x ", "  "]), max_size=3).map("".join)
    lines = st.tuples(st.sampled_from(["", " ", "  ", "   ", "    "]), words).map("".join)
    headers = st.sampled_from(["a: |-", "  a: |-", "b: |- # z", "b: |", "c: >-", "d:", "  e: 1"])
    parts = st.lists(st.tuples(headers, st.lists(lines, max_size=4)), min_size=1, max_size=3)
    return "\n".join(line for header, under in draw(parts) for line in (header, *under))


@given(text=odd_blocks())
@settings(TRYING, max_examples=500)
@pytest.mark.usefixtures("either_parser")
def test_texts_of_several_lines_are_read_as_the_full_reader_does(text: str) -> None:
    is_taken(text)


@given(text=odd_lines())
@example(text="a: 1\n  b: 2")
@example(text="a:\n  b: 1\n c: 2")
@example(text="a: x\n  y")
@example(text="a: 'x'\n  'y'")
@example(text="a: {b: 1}\n  c: 2")
@example(text="a: null\n  b: 1")
@example(text="a: x#y\nb: x #y\nc: #y")
@example(text="a: {b: x?, c: d}")
@example(text="a: 'it''s' # 'x'\nb: ''\nc: \"\"")
@example(text="a: |-\n  x\n\n   y: #z\n\nb: 1")
@example(text="a: |-\n  x\n y")
@example(text="a: |-\n\n  x")
@example(text="a: |-\n  x\n   \n  y")
@example(text="a: |-\n  x\n\ty")
@example(text="a: |-\nb: 1")
@example(text="a: |- # z\n  x\n# z\nb: 1")
@example(text="a:\n  b: |-\n  x")
@example(text="a:\n  b: |-\n    x\n   c: 1")
@example(text="a:\n  b: |-\n      x\n  c: '|-'")
@settings(TRYING, max_examples=500)
@pytest.mark.usefixtures("either_parser")
def test_lines_that_are_nearly_simple_are_read_as_the_full_reader_does(text: str) -> None:
    is_taken(text)


@given(data=mutated(st.sampled_from(SMALL_SEEDS), most=2) | mutated(st.sampled_from([*map(Path.read_bytes, TEAM)])))
@settings(TRYING)
@pytest.mark.usefixtures("either_parser")
def test_files_with_something_changed_are_read_as_the_full_reader_does(data: bytes) -> None:
    is_taken(data.decode(errors="replace").replace("\r\n", "\n").replace("\r", "\n"))


@pytest.mark.parametrize("path", CASES)
def test_every_case_is_read_as_the_full_reader_does(path: Path) -> None:
    is_taken(read_text(str(path)))


# What people write is taken


@pytest.mark.parametrize("path", TEAM, ids=lambda path: path.stem)
def test_files_made_by_hand_are_simple(path: Path) -> None:
    assert is_taken(read_text(str(path)))


NOTES = (
    "Kort.",
    "Eerst, dan: zo",
    "'s Avonds niet",
    "collega's, van Oost",
    'de "lijst"',
    "50% – of meer?",
    "[x] {y} #1",
)


def test_files_as_they_are_written_are_simple() -> None:
    given_to = {f"vraag-{number}": Given(answer=3, note=note) for number, note in enumerate(NOTES)}
    field = FieldAnswers(
        version=1, importance={"links": 2}, given=given_to | {"open": Given(), "weg": Given(answer="n/a")}
    )
    text = write_answers(
        Answers(subject="Zorg: thuis", we=None, role="ict", name="A. de Vries", answers={"veld": field})
    )
    assert is_taken(text)


SIMPLE = {
    "comments": "# x\na: 1 # y\n  # z\nb: # z\n\n",
    "spaces at the end": "a: 1  \nb:  \n  c: {d: 1 }  \n",
    "nothing": "a:\nb: null\nc: {d: null}",
    "quotes": "a: 'it''s'\nb: \"x: #y\"\nc: {d: 'x, y', e: \"{}\"}",
    "letters": "é: ÿ中\nb_1: x – y\n",
    "depth": "a:\n b:\n  c: 1\nd: 2",
    "several lines": "a: |-\n  x: 1\n\n    # y\n\nb: 2",
}


@pytest.mark.parametrize("text", SIMPLE.values(), ids=SIMPLE.keys())
@pytest.mark.usefixtures("either_parser")
def test_what_is_simple_is_taken(text: str) -> None:
    assert is_taken(text)


# What is in doubt is left

LEFT = {
    "empty": "",
    "only comments": "# x\n",
    "a text": "x",
    "a list": "- a",
    "a key twice": "a: 1\na: 2",
    "a key twice in braces": "a: {b: 1, b: 2}",
    "further in under a value": "a: 1\n  b: 2",
    "further in under braces": "a: {b: 1}\n  c: 2",
    "further in under null": "a: null\n  b: 1",
    "further in under nothing": "  a: 1",
    "between two mappings": "a:\n    b: 1\n  c: 2",
    "words of two lines": "a: x\n  y",
    "no space": "a:1",
    "space before": "a : 1",
    "a colon": "a: b: c",
    "a code": r'a: "\x41"',
    "a tab": "a:\t1",
    "a tab in a comment": "a: 1 #\t",
    "a rare end of line": "a: x\u2028y",
    "a control character": "a: 1 # \x07",
    "the beginning of a file": "a: x\ufeff",
    "an alias": "a: *b",
    "a document": "---\na: 1",
}


@pytest.mark.parametrize("text", LEFT.values(), ids=LEFT.keys())
def test_what_is_in_doubt_is_left_to_the_full_reader(text: str) -> None:
    assert read_simple(text) is None


def test_bounds_are_those_of_the_full_reader_or_narrower() -> None:
    levels = "\n".join(" " * level + "a:" for level in range(simple.DEEPEST + 1))
    assert is_taken(levels)
    assert read_simple(levels + "\n" + " " * (simple.DEEPEST + 1) + "a: 1") is None
    assert simple.DEEPEST + 2 <= plain.DEEPEST
    long = "a: " + "x" * (simple.LONGEST - 3)
    assert is_taken(long)
    assert read_simple(long + "x") is None
    assert simple.LONGEST <= plain.MOST_NODES


def test_a_file_that_is_read_twice_does_not_share_what_may_be_changed() -> None:
    text = "a: {b: 1}"
    first = read_simple(text)
    assert first is not None
    first["a"]["b"] = "2"
    assert read_simple(text) == {"a": {"b": "1"}}


def test_a_simple_file_still_knows_its_places(tmp_path: Path) -> None:
    path = tmp_path / "proef.yaml"
    path.write_text("a: 1\nb:\n  c: x\n", "utf-8")
    document = read_document(str(path), say_problems.see_template())
    assert document.keys == {}
    assert str(document.place(("b", "c"), on_key=True)) == f"{path}:3:3"
    assert str(document.place(("b", "c"))) == f"{path}:3:6"
