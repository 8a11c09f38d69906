"""Files of nearly a mebibyte: right ones, wrong ones, and ones that are nothing at all."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from hypothesis import strategies as st

from broken_files import SEEDS, mutated, tokens
from samenwerk_cli.core.answers.answers import LONGEST_NOTE
from samenwerk_cli.core.codes import ANSWERS
from samenwerk_cli.core.field.questionnaire import MOST_QUESTIONS
from samenwerk_cli.core.words.text import LONGEST_WORDS
from samenwerk_cli.files.reading import LARGEST
from small_fields import field_data, text
from strategies import FIELD, LIVE

if TYPE_CHECKING:
    from collections.abc import Callable

    from hypothesis.strategies import DrawFn

    from samenwerk_cli.core.field.questionnaire import Scale

CALLS = (
    *(("report", "a.yaml", "-q", "q.yaml", "-f", face) for face in ("terminal", "text", "md", "json")),
    *(("explain", "a.yaml", "-q", "q.yaml", "-f", face) for face in ("text", "md", "json")),
    ("answers", "check", "a.yaml", "-q", "q.yaml"),
    ("answers", "check", "q.yaml", "a.yaml"),
    ("answers", "schema", FIELD, "-q", "q.yaml"),
    ("answers", "template", FIELD, "-q", "q.yaml"),
    ("questionnaire", "check", "q.yaml", "a.yaml"),
    ("questionnaire", "show", FIELD, "-q", "q.yaml", "-f", "md"),
    ("questionnaire", "show", FIELD, "-q", "q.yaml", "-f", "text"),
)
words = st.sampled_from([*LIVE, "woord ", "x", "中", "e\u0301", "a b\n", "- ", "<a@b>"])


def _filled(part: str, size: int) -> str:
    return (f"{part}x" * (size // (len(part) + 1) + 1))[:size]


def _small(question: dict[str, Any], piece: str) -> dict[str, Any]:
    """A question with one text everywhere, and as few steps as can be."""
    filled = {"nl": piece}
    when: list[list[Any]] = [[1, 2, 3, "unknown"]] if question["scale"] == "growth" else [[1, 2, "unknown"], [4, 5]]
    steps = [{"when": each, "route": "analyse", "do": filled, "done_when": filled} for each in when]
    texts = {"question": filled, "why": text("w"), "talk": filled, "answers": [filled] * 5, "steps": steps}
    return question | texts


def _field(questions: int, piece: str) -> dict[str, Any]:
    scales: list[Scale] = ["balance", "growth", "growth"]
    left, right = ([(f"{side}{number}", scales[number % 3]) for number in range(questions // 2)] for side in "ab")
    data = field_data(FIELD, left, right)
    title = {"nl": _filled(piece, LONGEST_WORDS)}
    poles = [pole | {"title": title} for pole in data["poles"]]
    many = [_small(each, piece) for each in data["questions"]]
    return data | {"title": title, "questions": many, "poles": poles}


def _as_json(data: Any) -> bytes:
    """JSON, with codes for rare characters where YAML can read them."""
    plain = json.dumps(data, ensure_ascii=False)
    return (plain if max(plain) > "\uffff" else json.dumps(data)).encode()


@st.composite
def large_right(draw: DrawFn) -> tuple[str, bytes, bytes]:
    """A field with as many questions, and as long words and notes, as there may be."""
    part = draw(words)
    questions = draw(st.sampled_from([4, 20, 50, MOST_QUESTIONS]))
    length = min(LONGEST_WORDS, LARGEST // (questions * 11 * 6))
    field = _field(questions, _filled(part, length))
    answers = draw(st.lists(st.sampled_from(ANSWERS), min_size=1, max_size=5))
    room = draw(st.sampled_from([1, LARGEST // (questions * 6), LARGEST // questions - 60]))
    note = _filled(part, min(LONGEST_NOTE, room))
    given = {
        each["id"]: {"answer": answers[number % len(answers)], "note": note}
        for number, each in enumerate(field["questions"])
    }
    shape = f"{questions} questions, words of {length}, notes of {len(note)}, {part[:20]!r}"
    return shape, _as_json({"answers": {FIELD: given}}), _as_json(field)


def _many_keys(part: str, *, field: bool) -> bytes:
    keys = {f"{part[:9]}{number}-{'ab' * 20}": 1 for number in range(9000)}
    return _as_json({"answers": {FIELD: keys}} if field else {"answers": keys})


def _many_sources(part: str) -> bytes:
    data = _field(MOST_QUESTIONS, part)
    data["sources"] = {f"s{number:03}-{'ab' * 25}": {"title": "x"} for number in range(100)}
    for question in data["questions"]:
        question["source"] = {"from": "ba" * 28}
        for step in question["steps"]:
            step["source"] = {"from": "ab-" + "ba" * 25}
    return _as_json(data)


def _wrong_everywhere(part: str) -> bytes:
    data = _field(MOST_QUESTIONS, part)
    for question in data["questions"]:
        question |= {"pole": part, "scale": part, "id": part, part: part, "question": [part], "answers": [part] * 5}
    return _as_json(data)


WRONG: tuple[tuple[str, Callable[[str], bytes]], ...] = (
    ("one part all through", lambda part: _filled(part, LARGEST).encode()),
    ("one key", lambda part: f"? {_filled(part, LARGEST // 4)}\n: 1".encode()),
    ("one value", lambda part: _as_json({"role": _filled(part, LARGEST // 6)})),
    ("one id", lambda part: _as_json({"answers": {FIELD: {_filled(part, LARGEST // 6): 1}}})),
    ("many questions that are not known", lambda part: _many_keys(part, field=True)),
    ("many fields that are not known", lambda part: _many_keys(part, field=False)),
    ("many keys", lambda part: _as_json({f"{part[:9]}{number}": 1 for number in range(9900)})),
    ("many sources that are not known", _many_sources),
    ("wrong everywhere", _wrong_everywhere),
)


@st.composite
def large_wrong(draw: DrawFn) -> tuple[str, bytes, bytes]:
    """Twice a file that is wrong in one way, all through."""
    part = draw(words)
    (shape, make), (other, remake) = draw(st.tuples(st.sampled_from(WRONG), st.sampled_from(WRONG)))
    field = draw(st.sampled_from([remake(part), _as_json(_field(MOST_QUESTIONS, part))]))
    return f"{shape}, {other}, {part[:20]!r}", make(part)[:LARGEST], field[:LARGEST]


@st.composite
def repeated(draw: DrawFn) -> tuple[str, bytes, bytes]:
    """A good file or a piece of YAML, over and over, with something wrong somewhere."""
    shapes: list[bytes] = []
    for _ in range(2):
        piece = draw(st.sampled_from(SEEDS) | tokens.filter(bool))
        whole = (piece * (LARGEST // len(piece) + 1))[:LARGEST]
        shapes.append(draw(st.just(whole) | mutated(st.just(whole), most=2)))
    first, second = shapes
    return f"{first[:60]!r} {second[:60]!r}", first, second


large_pairs = st.one_of(large_right(), large_right(), large_wrong(), repeated())
