"""What the faces of a run must show, found in the plain data of its fields and in what was told of them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from hypothesis import strategies as st
from rich.cells import cell_len

from hostile_properties import SCHEMAS
from naive_reckoning import compared, points, sides, steps, to_begin_with
from random_fields import said
from read_back import READERS
from samenwerk_cli.core.report import say as say_report
from samenwerk_cli.core.report.steps import MOST_FOR_LATER
from samenwerk_cli.render import PLAIN_WIDTH, Look, render

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from fractions import Fraction

    from random_fields import Data, Told
    from samenwerk_cli.core.report.sections import Report
    from samenwerk_cli.core.words.phrase import Lang
    from samenwerk_cli.render import Format

Run = list[tuple["Data", "Told"]]
NARROWEST = 40
"""Where a terminal is narrower, lines may be longer than it."""
looks = st.builds(Look, st.integers(10, 160), st.booleans(), st.booleans())
NOT_CHOSEN = {
    "unknown": say_report.unknown,
    "unseen": say_report.unseen,
    "n/a": say_report.not_applicable,
    None: say_report.unanswered,
}


def squeezed(*texts: str) -> str:
    """Texts without their white space."""
    return "".join("".join(texts).split())


def words_of(question: Data, answer: Any, lang: Lang) -> str:
    """The words that were chosen."""
    return said(question["answers"][answer - 1], lang) if isinstance(answer, int) else NOT_CHOSEN[answer].in_(lang)


# What stands in them


def of_report(run: Run, lang: Lang) -> Iterator[str]:
    """What a report shows: questions with the words chosen, notes, what chafes, and the steps."""
    for field, told in run:
        yield said(field["title"], lang)
        for question in field["questions"] if told.answers or told.notes else ():
            answer = told.answers.get(question["id"])
            words, counts = words_of(question, answer, lang), points(question, answer) is not None
            yield squeezed(said(question["question"], lang), f"“{words}”" if counts else words)
            if question["scale"] == "balance" and answer in (1, 2, 4, 5):
                yield said(question["ends"][answer > 3], lang)
        if told.answers or told.notes:
            yield from (said(pole["title"], lang) for pole in field["poles"])
        yield from told.notes.values()
        yield from (field["sources"][question["source"]["from"]]["title"] for question in field["questions"])
    ranked = steps(run)
    begun = to_begin_with(ranked, gaps(run))
    later = sorted((each for each in ranked if each not in begun), key=lambda each: each.kind == "find_out")
    for step in [*begun, *later[:MOST_FOR_LATER]]:
        yield said(step.data["do"], lang)
        yield said(step.data["done_when"], lang)


def of_explanation(run: Run, lang: Lang) -> Iterator[str]:
    """What an explanation shows: what every answer counts for, and every step in full."""
    for field, told in run:
        for question in field["questions"]:
            answer = told.answers.get(question["id"])
            counts = points(question, answer) is not None
            yield squeezed(said(question["question"], lang), f"“{words_of(question, answer, lang)}”" if counts else "")
    yield from (said(step.data[key], lang) for step in steps(run) for key in ("do", "done_when"))


def of_form(field: Data, lang: Lang) -> Iterator[str]:
    """What a form shows: every text that is asked."""
    yield from (said(field[key], lang) for key in ("title", "intro"))
    yield from (said(pole[key], lang) for pole in field["poles"] for key in ("title", "about"))
    for question in field["questions"]:
        yield from (said(question[key], lang) for key in ("question", "talk"))
        yield from (said(answer, lang) for answer in question["answers"])


# The faces


def shows(report: Report, expected: Sequence[str], look: Look) -> None:
    """Every face for people shows all of this, in lines that fit."""
    wanted = {squeezed(each) for each in expected}
    fits: dict[Format, int] = {"terminal": max(look.width, NARROWEST), "text": PLAIN_WIDTH}
    for form, read in READERS.items():
        if form == "pdf":
            continue  # takes longer than all others together; `tests/render` reads it for every kind of report
        shown = read(render(report, form, look))
        assert [each for each in wanted if each not in squeezed(shown)] == [], form
        assert max(cell_len(line) for line in shown.split("\n")) <= fits.get(form, len(shown) * 2)


def is_told_to_programs(report: Report, run: Run, lang: Lang) -> None:
    """The JSON fits its schema, and has the figures, the answers, the notes and the steps."""
    told = json.loads(render(report, "json"))
    assert [error.message for error in SCHEMAS[told["kind"]].iter_errors(told)] == []
    assert [field["id"] for field in told["fields"]] == [field["id"] for field, _ in run]
    for shown, (field, each) in zip(told["fields"], run, strict=True):
        assert shown["title"] == " ".join(said(field["title"], lang).split())
        assert shown["version"] == field["version"]
        _poles_are(shown, field, each)
        assert shown["questions"] == [
            {
                "id": question["id"],
                "text": " ".join(said(question["question"], lang).split()),
                "pole": question["pole"],
                "answer": each.answers.get(question["id"]),
                "answer_text": " ".join(words_of(question, each.answers.get(question["id"]), lang).split()),
                "score": points(question, each.answers.get(question["id"])),
                "note": _note(each.notes.get(question["id"])),
                "minority": None,
            }
            for question in field["questions"]
        ]
    _steps_are(told["steps"], run, lang)


def _note(note: str | None) -> str | None:
    return note and note.replace("\t", " ").strip()


def _number(figure: Fraction | None) -> float | None:
    return None if figure is None else float(figure)


def _poles_are(shown: Data, field: Data, told: Told) -> None:
    both = sides(field, told)
    for pole, side in zip(shown["poles"], both, strict=True):
        expected = side._asdict() | {"score": _number(side.score)}
        assert {key: pole[key] for key in expected} == expected
    balance = compared(*both)
    assert shown["balance"] == balance._asdict() | {"difference": _number(balance.difference)}


def gaps(run: Run) -> dict[str, Fraction]:
    """How far the poles of each field are apart, where that can be told."""
    found = {field["id"]: compared(*sides(field, told)).difference for field, told in run}
    return {key: abs(gap) for key, gap in found.items() if gap is not None}


def _steps_are(shown: list[Data], run: Run, lang: Lang) -> None:
    ranked = steps(run)
    begun = to_begin_with(ranked, gaps(run))
    assert [step["rank"] for step in shown] == list(range(1, len(ranked) + 1))
    for step, expected in zip(shown, ranked, strict=True):
        same: Data = {"kind": expected.kind, "field": expected.field, "question": expected.question}
        same |= {"weaker": expected.weaker, "priority": float(expected.priority), "start_here": expected in begun}
        same |= {key: " ".join(said(expected.data[key], lang).split()) for key in ("do", "done_when")}
        assert {key: step[key] for key in same} == same
        assert step["route"]["id"] == expected.data["route"]
