"""Files gone wrong: bytes, YAML of any data, and good files with some things changed in them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import yaml
from hypothesis import strategies as st

from strategies import as_written, hostile, hostile_with_surrogates, runs

if TYPE_CHECKING:
    from collections.abc import Callable

    from hypothesis.strategies import DrawFn, SearchStrategy

TOP = Path(__file__).parents[1]


def seeds() -> list[bytes]:
    """Files that are read, or that are wrong in one way."""
    folders = ("questionnaires", "tests/cases/valid", "tests/cases/invalid", "tests/golden", "examples")
    paths = sorted(path for folder in folders for path in (TOP / folder).rglob("*.yaml"))
    return [path.read_bytes() for path in paths]


SEEDS = seeds()
SMALL_SEEDS = [seed for seed in SEEDS if len(seed) < 6000]
TOKENS = (
    *(b"- ", b"? ", b": ", b":", b"{", b"}", b"[", b"]", b", ", b"| ", b">-\n", b"'", b'"', b"#", b"\n", b"\r"),
    *(b"\t", b"&a ", b"*a", b"<<: *a", b"!!python/object/apply:os.system ", b"!x ", b"!<tag:x> ", b"---\n"),
    *(b"...\n", b"@", b"`", b"%YAML 1.1\n", b"%TAG ! a:\n", b"\\", b"\\x", b"\\ud800", b"\\U00110000", b"\x00"),
    *(b"\xff", b"\xfe\xff", b"\xef\xbb\xbf", b"\xed\xa0\x80", b"\xf4\x90\x80\x80", b"\xc2\x85", b"\xe2\x80\xa8"),
    *(b"\xe2\x80\xae", b"\x1b[2J", b"[" * 30, b"{a: " * 30, b"- " * 30, b"9" * 400, b"-1", b"1e9", b"0x1"),
    *(b"x" * 2000, b"~", b"null", b"''", b'""', b"unknown", b"n/a", b"version"),
)


@dataclass(frozen=True)
class _Change:
    """One thing to do to a file: which, at what place (a share of its length), and with what."""

    kind: str
    place: float
    other: float
    token: bytes


def _lines_changed(lines: list[bytes], change: _Change) -> list[bytes]:
    here, there = (min(int(share * len(lines)), len(lines) - 1) for share in (change.place, change.other))
    match change.kind:
        case "delete line":
            return lines[:here] + lines[here + 1 :]
        case "double line":
            return [*lines[: here + 1], lines[here], *lines[here + 1 :]]
        case "double part":
            first, last = sorted((here, there))
            return lines[:last] + lines[first:]
        case "swap lines":
            lines[here], lines[there] = lines[there], lines[here]
        case "replace line":
            indent = len(lines[here]) - len(lines[here].lstrip(b" "))
            lines[here] = b" " * indent + change.token + b"\n"
        case "replace value":
            lines[here] = lines[here].partition(b":")[0] + b": " + change.token + b"\n"
        case "indent":
            lines[here] = b"  " + lines[here]
        case _:
            lines[here] = lines[here].removeprefix(b"  ")
    return lines


def _bytes_changed(data: bytes, change: _Change) -> bytes:
    here, there = sorted(int(share * len(data)) for share in (change.place, change.other))
    match change.kind:
        case "insert":
            return data[:here] + change.token + data[here:]
        case "overwrite":
            return data[:here] + change.token + data[here + len(change.token) :]
        case "cut off":
            return data[:here]
        case _:
            return data[:here] + data[there:]


OF_LINES = (
    "delete line",
    "double line",
    "double part",
    "swap lines",
    "replace line",
    "replace value",
    "indent",
    "dedent",
)
OF_BYTES = ("insert", "overwrite", "cut off", "cut out")


def _changed(data: bytes, change: _Change) -> bytes:
    if change.kind in OF_LINES:
        return b"".join(_lines_changed(data.splitlines(keepends=True) or [b""], change))
    return _bytes_changed(data, change)


shares = st.floats(0, 1, exclude_max=True)
tokens = st.sampled_from(TOKENS) | st.binary(max_size=8) | hostile.map(lambda text: text.encode())
changes = st.builds(_Change, st.sampled_from(OF_LINES + OF_BYTES), shares, shares, tokens)


@st.composite
def mutated(draw: DrawFn, files: SearchStrategy[bytes], most: int = 5) -> bytes:
    """A file with a few things changed in it, perhaps continued halfway by another."""
    data = draw(files)
    if draw(st.integers(0, 5)) == 0:
        other = draw(files)
        data = data[: int(draw(shares) * len(data))] + other[int(draw(shares) * len(other)) :]
    for change in draw(st.lists(changes, min_size=1, max_size=most)):
        data = _changed(data, change)
    return data


scalars = st.none() | st.booleans() | st.integers() | st.floats() | st.dates() | hostile | st.binary(max_size=9)
OWN_WORDS = ("samenwerk", "answers", "version", "importance", "earlier", "answer", "note", "poles", "questions", "nl")
own_words = st.sampled_from(OWN_WORDS)
plain_data: SearchStrategy[Any] = st.recursive(
    scalars,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(own_words | hostile, inner, max_size=4),
    max_leaves=12,
)


@st.composite
def written(draw: DrawFn, data: SearchStrategy[Any]) -> bytes:
    """Data as YAML in one of its styles."""
    flow = draw(st.sampled_from([None, True, False]))
    style = draw(st.sampled_from([None, None, '"', "'", "|", ">"]))
    unicode = draw(st.booleans())
    text: str = yaml.safe_dump(
        draw(data), default_flow_style=flow, default_style=style, allow_unicode=unicode, sort_keys=False
    )
    return text.encode(errors="replace")


def _plainly(data: Any) -> bytes:
    return yaml.safe_dump(data, sort_keys=False).encode()


right_fields = runs(3).map(lambda run: _plainly(run.field))
right_pairs = runs(3).map(lambda run: (_plainly(as_written(run.answers)), _plainly(run.field)))
"""Answers with the field that they answer."""


def _with_something_wrong(data: Any, wrong: Any, place: float) -> Any:
    """The data with something else in one place."""
    spots: list[Callable[[], None]] = []

    def look(part: Any) -> None:
        for key in list(part) if isinstance(part, dict) else range(len(part)):
            spots.append(lambda part=part, key=key: part.__setitem__(key, wrong))  # type: ignore[misc]
            if isinstance(part[key], dict | list):
                look(part[key])

    look(data)
    if spots:
        spots[int(place * len(spots))]()
    return data


@st.composite
def nearly_right(draw: DrawFn) -> bytes:
    """A field or answers as a file, with something wrong in one place."""
    run = draw(runs(3))
    data = draw(st.sampled_from([run.field, as_written(run.answers)]))
    return draw(written(st.just(_with_something_wrong(data, draw(plain_data), draw(shares)))))


any_bytes: SearchStrategy[bytes] = st.one_of(
    st.binary(max_size=400),
    hostile_with_surrogates.map(lambda text: text.encode(errors="surrogatepass")),
    st.lists(tokens, max_size=40).map(b"".join),
    written(plain_data),
    nearly_right(),
    right_fields,
    mutated(right_fields),
    st.sampled_from(SMALL_SEEDS),
    mutated(st.sampled_from(SMALL_SEEDS), most=1),
    mutated(st.sampled_from(SMALL_SEEDS)),
    mutated(st.sampled_from(SEEDS)),
)
pairs = st.one_of(
    right_pairs,
    right_pairs,
    st.tuples(any_bytes, any_bytes),
    st.tuples(any_bytes, right_fields),
    right_pairs.flatmap(lambda pair: st.tuples(mutated(st.just(pair[0]), most=1), st.just(pair[1]))),
)
"""An answers file and a field."""
