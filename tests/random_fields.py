"""Fields that nobody here wrote: whole questionnaires as plain data, as files, and answers to them."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import yaml
from hypothesis import strategies as st

from samenwerk_cli.core.answers.roles import ROLE_IDS
from samenwerk_cli.core.codes import ANSWERS
from samenwerk_cli.core.field.route import ROUTE_IDS
from samenwerk_cli.core.words.text import LONGEST_WORDS

if TYPE_CHECKING:
    from random import Random

    from hypothesis.strategies import DrawFn, SearchStrategy

Data = dict[str, Any]

# Words

SENTENCE = "Wij bespreken elke week wat beter kan, ook als het druk is. "
PIECES = (
    *("a", "?", "é", "中", "0", "-", "~", "*", "👍", "ja", "null", "no", "Yes", "true", "5.10", "1e3", "2026-11-21"),
    *("a: b", "- x", "# x", "x #y", "{a: b}", "[x]", "'", '"', "''", "&a", "*a", "!x", "%x", "@x", "`x`", "| x", "> x"),
    *("? x", "<b>&amp;", "{0} {naam} %s", "\\n", "een\ntwee", "een\n\n- twee\n", " om wit heen ", "www.b.nl", "a@b.nl"),
    *(SENTENCE, SENTENCE * 4, (SENTENCE * 20)[:LONGEST_WORDS], "x" * LONGEST_WORDS, "中" * LONGEST_WORDS),
    *("我们每周讨论。" * 9, "हम मिलकर काम करते हैं", "نعمل معا", "👩‍👩‍👧‍👦 🇳🇱", "e\u0301" * 40, "ｆｕｌｌ ｗｉｄｔｈ"),
)
readable = st.characters(exclude_categories=("Cs", "Cc", "Cn", "Co", "Cf", "Zl", "Zp"))
words = st.sampled_from(PIECES) | st.text(readable, max_size=30).map(lambda text: f"{text}x")
ROOM = 350_000
"""For all words of one field, written at their longest; a file may have three times as much."""

THIRD = ("fy", "de", "pap", "no", "on", "yes", "off", "ar")
IDS = (
    *("answers", "answer", "note", "given", "nl", "null", "no", "true", "1", "007", "1e3", "0x1", "5-10"),
    *("2026-11-21", "a" * 60, "links", "rechts", "questions", "unknown", "n-a", "default", "links-links"),
)


@dataclass
class _Author:
    """Writes the parts of one field; what is drawn for each part would be too much, so that is thrown with dice."""

    dice: Random
    pool: list[str]
    shares: dict[str, float]
    """How many of the texts there are in each language."""
    own: float
    """How many of the texts are like no other."""
    room: int = ROOM
    texts: int = 0

    def text(self) -> dict[str, str]:
        self.texts += 1
        languages = [lang for lang, share in self.shares.items() if self.dice.random() < share]
        return {lang: self.words(lang) for lang in languages}

    def answers(self) -> list[dict[str, str]]:
        """Five texts of which no two are the same."""
        texts = [self.text() for _ in range(5)]
        return [
            {lang: f"{at} {words}"[:LONGEST_WORDS] for lang, words in text.items()} for at, text in enumerate(texts)
        ]

    def words(self, lang: str = "") -> str:
        filling = self.dice.choice(self.pool) if self.room > 0 else "kort"
        chosen = f"{self.texts}{lang} {filling}"[:LONGEST_WORDS] if self.dice.random() < self.own else filling
        self.room -= len(json.dumps(chosen))
        return chosen

    def maybe(self, **parts: Any) -> Data:
        return {key: value for key, value in parts.items() if self.dice.random() < 0.5}

    def ids(self, count: int, *, but: tuple[str, ...] = ()) -> list[str]:
        usual = [f"v{number}" for number in range(count)]
        return self.dice.sample([each for each in (*IDS, *usual) if each not in but], count)


def _groups(needed: list[Any]) -> list[list[list[Any]]]:
    """Every way to put these in groups."""
    if not needed:
        return [[]]
    first, ways = needed[0], []
    for rest in _groups(needed[1:]):
        ways.append([[first], *rest])
        ways += [[*rest[:at], [first, *rest[at]], *rest[at + 1 :]] for at in range(len(rest))]
    return ways


def _one_sided(way: list[list[Any]]) -> bool:
    return not any({1, 2} & set(group) and {4, 5} & set(group) for group in way)


WAYS = {
    "growth": _groups([1, 2, 3, "unknown"]),
    "balance": [way for way in _groups([1, 2, 4, 5, "unknown"]) if _one_sided(way)],
}
"""Every way to cover the answers that need a step: each apart, or some together."""


def _reference(author: _Author, sources: list[str]) -> Data:
    return {"from": author.dice.choice(sources)} | author.maybe(part=author.words())


def _step(author: _Author, sources: list[str], **what_for: Any) -> Data:
    said = {"route": author.dice.choice(ROUTE_IDS), "do": author.text(), "done_when": author.text()}
    return what_for | said | author.maybe(source=_reference(author, sources))


def _question(author: _Author, question_id: str, pole: str, sources: list[str], version: int) -> Data:
    scale = author.dice.choice(["growth", "balance"])
    way = [author.dice.sample(group, len(group)) for group in author.dice.choice(WAYS[scale])]
    return {
        "id": question_id,
        **author.maybe(since=author.dice.randint(1, version)),
        "pole": pole,
        "scale": scale,
        **({"ends": [author.text(), author.text()]} if scale == "balance" else {}),
        **{key: author.text() for key in ("question", "why", "talk")},
        "source": _reference(author, sources),
        "answers": author.answers(),
        "steps": [_step(author, sources, when=group) for group in author.dice.sample(way, len(way))],
    }


def _source(author: _Author) -> Data:
    named = {key: author.words() for key in ("publisher", "author", "year")}
    return {"title": author.words(), **author.maybe(**named, url="https://bron.nl/x?y=1")}


def _field(author: _Author, field_id: str, sizes: tuple[int, int], version: int) -> Data:
    dice = author.dice
    poles, sources = author.ids(2), author.ids(dice.randint(1, 4))
    places = dice.sample([poles[0]] * sizes[0] + [poles[1]] * sizes[1], sum(sizes))
    ids = author.ids(len(places))
    return {
        "samenwerk": 1,
        "id": field_id,
        "version": version,
        **author.maybe(core=dice.random() < 0.5, order=dice.choice([0, 1, 1000, 10**9 - 1])),
        "title": author.text(),
        "intro": author.text(),
        "sources": {each: _source(author) for each in sources},
        "poles": [{"id": each, "title": author.text(), "about": author.text()} for each in poles],
        "questions": [
            _question(author, question_id, pole, sources, version)
            for question_id, pole in zip(ids, places, strict=True)
        ],
        "steps": [_step(author, sources, weaker=each) for each in dice.sample(poles, 2)],
    }


dice = st.randoms(use_true_random=True)


@st.composite
def fields(draw: DrawFn, field_id: str | None = None, most: int = 40) -> Data:
    """A field that is right, with up to so many questions a pole."""
    sizes = st.integers(2, min(6, most)) | st.integers(2, most)
    third = draw(st.sampled_from(THIRD))
    shares = {"en": draw(st.sampled_from([0, 1, 1, 0.7])), third: draw(st.sampled_from([0, 1, 0.3])), "nl": 1.0}
    pool = draw(st.lists(words, min_size=1, max_size=8))
    author = _Author(draw(dice), pool, shares, draw(st.sampled_from([1, 1, 0.5, 0])))
    return _field(author, field_id or author.ids(1)[0], (draw(sizes), draw(sizes)), draw(st.integers(1, 3)))


@st.composite
def several_fields(draw: DrawFn, most: int = 6) -> list[Data]:
    """From two to four fields of different names; the names of their questions may be the same."""
    names = draw(st.lists(st.sampled_from(IDS) | st.just("veld"), min_size=2, max_size=4, unique=True))
    return [draw(fields(name, most)) for name in names]


one_or_more = fields().map(lambda field: [field]) | several_fields()


def said(text: dict[str, str], lang: str) -> str:
    """A text in a language, or in Dutch when it has not got that."""
    return text.get(lang, text["nl"])


# Files

FORMS: dict[str, dict[str, Any]] = {
    "block": {"width": 2**20, "allow_unicode": True},
    "folded": {"width": 60, "allow_unicode": True, "indent": 4},
    "codes": {"width": 120, "allow_unicode": False},
    "flow": {"default_flow_style": True, "allow_unicode": True},
    "some flow": {"default_flow_style": None, "allow_unicode": True},
    "double": {"default_style": '"', "allow_unicode": True},
    "single": {"default_style": "'", "allow_unicode": True},
    "literal": {"default_style": "|", "allow_unicode": True},
}


def _all_text(part: Any) -> Any:
    """The data with text for numbers, which a file may have too."""
    match part:
        case dict():
            return {key: _all_text(value) for key, value in part.items()}
        case list():
            return [_all_text(each) for each in part]
        case _:
            return str(part).lower() if isinstance(part, bool) else str(part)


def _dump(data: Data, form: str) -> str:
    if form == "json":
        return json.dumps(data, ensure_ascii=False)
    how = FORMS[form]
    dumper = getattr(yaml, "CSafeDumper", yaml.SafeDumper)
    text: str = yaml.dump(_all_text(data) if "default_style" in how else data, Dumper=dumper, sort_keys=False, **how)
    return text


@st.composite
def written(draw: DrawFn, field: SearchStrategy[Data]) -> tuple[Data, bytes]:
    """A field and a file that holds it, in one of the ways in which it can be written."""
    data = draw(field)
    text = _dump(data, draw(st.sampled_from([*FORMS, "json"])))
    line_end, mark = draw(st.sampled_from(["\n", "\r\n"])), draw(st.sampled_from(["", "\ufeff"]))
    return data, (mark + text.replace("\n", line_end)).encode()


# Answers

MOODS: tuple[tuple[Any, ...], ...] = (
    *((*ANSWERS, None), (1, 2, 3, 4, 5), (1, 2), (4, 5), (3,), (1, 5), (2, 4), (1,), (5,), (2, 3), (1, 4, 5)),
    *((3, 4, 5), ("n/a",), ("unseen",), ("unknown",), (None,), ("n/a", 1, 3), ("unknown", 4), ("unseen", "n/a", 2)),
    (None, None, None, 3),
)
"""What is answered to one pole: any of these."""

notes = st.sampled_from([*PIECES, "Sinds de\n  verhuizing.\n\nEn nu?"]) | st.text(readable, max_size=40).map(
    "x{}".format
)


@dataclass(frozen=True)
class Told:
    """All that was answered to one field."""

    answers: dict[str, Any]
    notes: dict[str, str]
    importance: dict[str, int]


@st.composite
def told(draw: DrawFn, field: Data) -> Told:
    """Answers to a field; each pole in a mood of its own."""
    throw, few = draw(dice), draw(st.lists(notes, min_size=1, max_size=3))
    poles = [pole["id"] for pole in field["poles"]]
    moods = {pole: draw(st.sampled_from(MOODS)) for pole in poles}
    drawn = {question["id"]: throw.choice(moods[question["pole"]]) for question in field["questions"]}
    share = draw(st.sampled_from([0, 0, 0.1, 1]))
    return Told(
        {key: answer for key, answer in drawn.items() if answer is not None},
        {key: throw.choice(few) for key in drawn if throw.random() < share},
        {pole: draw(st.integers(0, 2)) for pole in poles if draw(st.booleans())},
    )


def answers_of(told_of: dict[str, Told], about: Data) -> Data:
    """An answers file, in the form of the models."""
    answers = {
        field_id: {
            "importance": each.importance,
            "given": {
                key: {"answer": each.answers.get(key), "note": each.notes.get(key)}
                for key in (*each.answers, *(key for key in each.notes if key not in each.answers))
            },
        }
        for field_id, each in told_of.items()
    }
    return about | {"answers": answers}


about = st.fixed_dictionaries(
    {},
    optional={
        **dict.fromkeys(("subject", "we", "name"), st.none() | words),
        "role": st.none() | st.sampled_from(ROLE_IDS),
        "date": st.dates().map(str),
    },
)
