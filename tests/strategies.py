"""What hostile people could write: texts, and fields and answers that are right but for the words in them."""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from hypothesis import strategies as st

from samenwerk_cli.core.answers.answers import LONGEST_TEXT
from samenwerk_cli.core.answers.roles import ROLE_IDS
from samenwerk_cli.core.codes import ANSWERS
from samenwerk_cli.core.field.route import ROUTE_IDS
from samenwerk_cli.core.words.phrase import LANGS, Lang
from samenwerk_cli.render import Look
from small_fields import field_data, text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from hypothesis.strategies import DrawFn, SearchStrategy

    from samenwerk_cli.core.field.questionnaire import Scale

FIELD = "veld"
REFERRING = {"id", "pole", "scale", "route", "weaker", "from", "when", "version", "samenwerk", "since", "order", "url"}
"""Keys of a questionnaire whose values are not shown, but refer to something."""

# Texts

LIVE = (
    *("\x1b[2J\x1b[31m", "\x1b]0;t\x07", "\x1b]8;;http://x\x1b\\y\x1b]8;;\x1b\\", "\x9b31m", "\x1bP+q\x1b\\"),
    *("\x90q\x9c", "\x00", "\x07", "\x08\x08", "\x7f", "\x1c", "\x1f", "\x85", "\u2028", "\u2029", "\r", "\r\n"),
    *("\t", "\x0b", "\x0c", "\u202eabc\u202c", "\u2066x\u2069", "\u202a", "\u2068", "\u200f", "\u200e", "\u061c"),
    *("שלום", "مرحبا", "\u200b", "\u200d", "\u2060", "\ufeff", "\u00ad", "\u3164", "\u034f", "\ufe0f"),
    *("\U000e0041", "\ufffe", "\uffff", "[bold red]x[/]", "[/]", "[link=http://y]z[/link]", "[@click=x]y[/]"),
    *(":smile:", "\\[bold]", "# kop", "## ", "- x", "+ x", "* x", "1. x", "2) x", "> x", "- [ ] x", "===", "---"),
    *("***", "___", "    x", "```", "~~~", "`x`", "``", "**x**", "_x_", "~~x~~", "$x$", "$$"),
    *("| a | b |\n|---|---|\n| c | d |", "\\", "\\\n", "[a](http://b)", "![a](b)", "[a]", "[a]: http://b", "[^1]"),
    *("[^1]: x", "<http://b>", "<a@b.nl>", "http://b.nl", "www.b.nl", "a@b.nl", "mailto:a@b.nl", "ftp://b"),
    *("javascript:alert(1)", "@iemand", "#1", "https://", "xmpp:a@b.c", "<b>x</b>", "<script>x</script>"),
    *("<!-- x -->", "<![CDATA[x]]>", "<?x?>", "<!X>", "<img src=x onerror=y>", "-->", "&amp;", "&#60;"),
    *("&lt;b&gt;", "&copy", "<", ">", "&", '"', "'", "{", "}", "{0}", "{word}", "%s", "%(x)s", "${x}"),
    *("=cmd|' /C calc'!A0", "!!python/object:os.system", "*a", "&a", "? x", ": ", " #x", "- ", "null", "~", "yes"),
    *("5.10", "x" * 300, "中" * 90, "a\u0301" * 60, "👩‍👩‍👧‍👦" * 12, "🇳🇱" * 20, "ﷺ" * 30, "ß", "İ"),
    *("\u1100\u1161\u11a8", "\U0010ffff"),
)
SURROGATES = ("\ud800", "\udfff\ud800", "\udc80")
"""Halves of a character, which a file in UTF-8 cannot hold, though a broken terminal or name may."""


def joined(pieces: SearchStrategy[str], most: int = 6) -> SearchStrategy[str]:
    """Pieces with and without white space between them."""
    between = st.sampled_from(["", "", " ", "\n", "\n\n", "\u00a0"])
    return st.lists(st.tuples(pieces, between), min_size=1, max_size=most).map(
        lambda parts: "".join(piece + space for piece, space in parts)
    )


def not_blank(text: str) -> str:
    """The text, with something to see in it."""
    return f"{text}x"


hostile = joined(st.sampled_from(LIVE) | st.text(max_size=20)).filter(bool)
hostile_with_surrogates = joined(st.sampled_from(LIVE + SURROGATES) | st.text(st.characters(), max_size=20))
shown = (hostile.map(not_blank) | hostile.map("x".__add__)).map(lambda text: text[:LONGEST_TEXT])
"""Texts that a questionnaire may have."""


@dataclass(frozen=True)
class View:
    """In which language a report is made, and for what terminal."""

    lang: Lang
    look: Look


looks = st.builds(Look, st.sampled_from([40, 60, 80, 100]), st.booleans(), st.booleans())
views = st.builds(View, st.sampled_from(LANGS), looks)

# Fields and answers that are right but for the words in them


def worded(part: Any, words: Iterator[str], key: str = "") -> Any:
    """A questionnaire's data with every text that is shown replaced by the next of the words."""
    match part:
        case dict():
            return {name: value if name in REFERRING else worded(value, words, name) for name, value in part.items()}
        case list():
            return [worded(each, words, key) for each in part]
        case str():
            return next(words)
        case _:
            return part


@dataclass(frozen=True)
class Run:
    """A field and answers to it, both with hostile words; and the same with nothing but tame ones."""

    field: dict[str, Any]
    answers: dict[str, Any]
    tame_field: dict[str, Any]
    tame_answers: dict[str, Any]


@st.composite
def fields(draw: DrawFn, most: int = 6) -> dict[str, Any]:
    """A field that is right, with questions of both scales and steps all over the route."""
    scales: SearchStrategy[list[Scale]] = st.lists(st.sampled_from(["growth", "balance"]), min_size=2, max_size=most)
    left, right = ([(f"{side}{number}", scale) for number, scale in enumerate(draw(scales))] for side in "ab")
    data = field_data(FIELD, left, right, order=draw(st.integers(0, 9)), suits=text("voor wie"))
    for asked in data["questions"]:
        asked["counts_as"] = text(f"telt {asked['id']}")
    routes = itertools.cycle(draw(st.lists(st.sampled_from(ROUTE_IDS), min_size=1, max_size=4)))
    for steps in [*(question["steps"] for question in data["questions"]), data["steps"]]:
        for step in steps:
            step["route"] = next(routes)
    return data


def answers_to(field: dict[str, Any], words: SearchStrategy[str]) -> SearchStrategy[dict[str, Any]]:
    """An answers file that fits the field, in the form of the models."""
    ids = [question["id"] for question in field["questions"]]
    given = st.fixed_dictionaries({"answer": st.none() | st.sampled_from(ANSWERS), "note": st.none() | words})
    often = st.fixed_dictionaries({"answer": st.sampled_from(ANSWERS), "note": st.none()})
    of_field = st.fixed_dictionaries(
        {"given": st.fixed_dictionaries({}, optional=dict.fromkeys(ids, often | often | given))},
        optional={
            "version": st.just(1),
            "importance": st.dictionaries(st.sampled_from(["links", "rechts"]), st.integers(0, 2)),
        },
    )
    lines = st.none() | words.map(lambda text: text[:LONGEST_TEXT])
    about: dict[str, SearchStrategy[Any]] = {
        **dict.fromkeys(("subject", "we", "name"), lines),
        "date": st.none() | st.dates().map(str),
        "role": st.none() | st.sampled_from(ROLE_IDS),
        "lang": st.none() | st.sampled_from(LANGS),
    }
    return st.fixed_dictionaries({"answers": st.fixed_dictionaries({FIELD: of_field})}, optional=about)


def _tamed(answers: dict[str, Any]) -> dict[str, Any]:
    """The same answers, and one word wherever there were words; spaces alone are no words."""
    field = answers["answers"][FIELD]
    given = {
        key: each | {"note": "x" if (each["note"] or "").strip() else None} for key, each in field["given"].items()
    }
    words = ("subject", "we", "name")
    about = {key: "x" if key in words and value and value.strip() else value for key, value in answers.items()}
    return about | {"answers": {FIELD: field | {"given": given}}}


@st.composite
def runs(draw: DrawFn, most: int = 6, words: SearchStrategy[str] = hostile) -> Run:
    """A field with answers."""
    field = draw(fields(most))
    pool = draw(st.lists(shown, min_size=1, max_size=8))
    answers = draw(answers_to(field, words))
    hostile_field, tame_field = (worded(field, itertools.cycle(each)) for each in (pool, ["x"]))
    return Run(hostile_field, answers, tame_field, _tamed(answers))


def run_of(words: list[str]) -> Run:
    """A small field and answers with just these words, at the beginning and at the end of its texts, and in a note."""
    field = field_data(FIELD, ("a1", ("a2", "balance"), "a3"), ("b1", "b2", ("b3", "balance")))
    pool = [around for each in words for around in (f"{each}x", f"x{each}", f"{each} x")]
    given = {
        question["id"]: {"answer": 1 + 3 * (question["pole"] == "links"), "note": None}
        for question in field["questions"]
    }
    given["a1"] |= {"note": "\n".join(words)}
    about = dict(zip(("subject", "we", "name"), pool, strict=False))
    answers = about | {"answers": {FIELD: {"given": given}}}
    return Run(worded(field, itertools.cycle(pool)), answers, worded(field, itertools.cycle(["x"])), _tamed(answers))


def as_written(answers: dict[str, Any]) -> dict[str, Any]:
    """Answers as a file has them, where questions stand beside the field's own keys."""
    by_field = {
        name: {key: value for key, value in field.items() if key != "given"} | field["given"]
        for name, field in answers["answers"].items()
    }
    return answers | {"answers": by_field}
