"""Which source carries which question and step: a page in each language, made from the questionnaires."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import pytest

from golden_files import compare_with, with_part
from samenwerk_cli.core.field.questionnaire import Questionnaire
from samenwerk_cli.core.words.phrase import Message, Phrase
from samenwerk_cli.core.words.visible import one_line
from samenwerk_cli.render.markdown.markup import escape
from small_fields import field_data

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from samenwerk_cli.core.field.questionnaire import Advised, Reference, Source
    from samenwerk_cli.core.words.phrase import Lang, Words

DOCS = Path(__file__).parents[1] / "docs"
PAGES: dict[Lang, Path] = {"nl": DOCS / "bronnen.md", "en": DOCS / "sources.md"}
HEADING = Phrase(
    "| deel van de bron | onderwerp | vraag of stap |\n|---|---|---|",
    "| part of the source | subject | question or step |\n|---|---|---|",
)
STEP = Phrase("Stap bij ‘{asked}’ {do}", "Step for ‘{asked}’ {do}")


class Carried(NamedTuple):
    """A question or a step that rests on a part of a source."""

    source: Source
    part: str
    field: Questionnaire
    words: Words


def carried(field: Questionnaire) -> Iterator[Carried]:
    """All that rests on a source, questions before steps."""

    def of(reference: Reference, words: Words) -> Carried:
        return Carried(field.sources[reference.from_], reference.part or "–", field, words)

    asked: list[tuple[Words, tuple[Advised, ...]]] = [
        *((question.question, question.steps) for question in field.questions),
        *((field.pole(step.weaker).title, (step,)) for step in field.steps),
    ]
    yield from (of(question.source, question.question) for question in field.questions)
    for words, steps in asked:
        yield from (of(step.source, STEP(asked=words, do=step.do)) for step in steps if step.source is not None)


def naturally(part: str) -> list[tuple[int, str]]:
    """A key to sort by: 2 before 10."""
    return [(int(each), "") if each.isdigit() else (0, each) for each in re.split(r"(\d+)", part.lower())]


def table(rows: list[Carried], lang: Lang) -> str:
    cells = (
        (row.part, row.field.title.in_(lang), row.words.in_(lang))
        for row in sorted(rows, key=lambda row: naturally(row.part))
    )
    return "\n".join(
        [HEADING.in_(lang), *(f"| {' | '.join(escape(one_line(cell)) for cell in row)} |" for row in cells)]
    )


def sources_in(known: Mapping[str, Questionnaire], lang: Lang) -> str:
    """Every source with what rests on it; those that questions rest on come first."""
    every = [each for field in known.values() for each in carried(field)]
    named = dict.fromkeys(each.source for each in sorted(every, key=lambda each: isinstance(each.words, Message)))
    parts = []
    for source in named:
        about = [escape(each) for each in (source.author, source.publisher, source.year) if each]
        about += [f"<{source.url}>"] if source.url else []
        rows = table([row for row in every if row.source == source], lang)
        parts += [f"## {escape(source.title)}", ", ".join(about), rows]
    return "\n\n".join(part for part in parts if part)


@pytest.mark.parametrize("lang", PAGES)
def test_a_page_says_which_source_carries_which_question(
    lang: Lang, known: Mapping[str, Questionnaire], *, renew: bool
) -> None:
    page = PAGES[lang]
    compare_with(page, with_part(page, "sources", f"{sources_in(known, lang)}\n\n"), renew=renew)


def test_every_source_that_a_field_names_carries_something(known: Mapping[str, Questionnaire]) -> None:
    for field in known.values():
        assert set(field.sources.values()) == {each.source for each in carried(field)}, field.id


def test_a_step_that_rests_on_something_is_told_after_the_questions_in_order_of_the_parts() -> None:
    data = field_data("veld", ("a1", "a2"), ("b1", "b2"))
    data["questions"][0]["steps"][1]["source"] = {"from": "bron", "part": "10"}
    data["questions"][1]["source"] = {"from": "bron", "part": "2"}
    data["steps"][1]["source"] = {"from": "wet"}
    data["sources"]["wet"] = {"title": "De wet", "author": "A | B", "url": "https://wet.nl/1"}
    told = sources_in({"veld": Questionnaire.model_validate(data)}, "en")
    assert [line.split(" | ")[::2] for line in told.splitlines() if line.startswith("| ") and "veld" in line] == [
        ["| 1", "vraag a1? (en) |"],
        ["| 1", "vraag b1? (en) |"],
        ["| 1", "vraag b2? (en) |"],
        ["| 2", "vraag a2? (en) |"],
        ["| 10", "Step for ‘vraag a1? (en)’ doe a1 2 (en) |"],
        ["| –", "Step for ‘Rechts (en)’ versterk rechts (en) |"],
    ]
    assert told.index("## De bron") < told.index("## De wet\n\nA \\| B, <https://wet.nl/1>\n")
