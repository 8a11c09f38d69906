"""The report as tagged PDF on A4, drawn from `report.typ`; the same answers give the same bytes."""

from __future__ import annotations

import json
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

from samenwerk_cli.core.report import say
from samenwerk_cli.core.report.sections import LINE_TO_FILL
from samenwerk_cli.render.pdf.blocks import blocks_of
from samenwerk_cli.render.pdf.signs import with_squares
from samenwerk_cli.render.pdf.typesetting import typeset

if TYPE_CHECKING:
    from collections.abc import Iterable

    from samenwerk_cli.core.report.sections import Report, Section


def to_pdf(report: Report) -> bytes:
    """The report as a PDF."""
    head, lang = report.head, report.head.lang
    facts = [(fact.label, "" if fact.value == LINE_TO_FILL else fact.value) for fact in head.facts]
    pages = {"first": _drawn(report.first), "rest": _drawn(report.rest)}
    content = {"title": head.title, "lang": lang, "facts": facts, **pages, "lacking": ""}
    text, lacking = with_squares(json.dumps(content, ensure_ascii=False))
    if lacking:
        phrase = say.one_sign_lacking if lacking == 1 else say.signs_lacking
        text = json.dumps(json.loads(text) | {"lacking": phrase.in_(lang, count=lacking)})
    return typeset(_template(), text)


def _drawn(those: Iterable[Section]) -> list[tuple[object, ...]]:
    """Blocks, each after the name of the function that draws it."""
    return [(type(block).__name__.lower(), *block) for block in blocks_of(those)]


@cache
def _template() -> bytes:
    return files(__package__).joinpath("report.typ").read_bytes()
