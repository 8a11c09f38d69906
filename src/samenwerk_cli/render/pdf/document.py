"""The report as tagged PDF on A4, drawn by typst from `report.typ`; the same answers give the same bytes.

Typst is always asked for PDF/UA-1, which it refuses where anything would be lost on who listens: a title, the language,
what a picture shows, a sign that no font has. Fonts are only its own, so that pages are the same everywhere.
"""

from __future__ import annotations

import json
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

import typst

from samenwerk_cli.core.report import say
from samenwerk_cli.render.pdf.blocks import Block, blocks_of
from samenwerk_cli.render.pdf.signs import replaced

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from samenwerk_cli.core.report.sections import Report

_TRIAL = b'#set document(title: "-")\n#for sign in json(bytes(sys.inputs.report)) { par("x" + sign) }'


def to_pdf(report: Report) -> bytes:
    """The report as a PDF."""
    head, lang = report.head, report.head.lang
    content = {"title": head.title, "lang": lang, "facts": head.facts, "lacking": ""}
    content |= {"first": _named(blocks_of(report.first)), "rest": _named(blocks_of(report.rest))}
    text, lacking = replaced(json.dumps(content, ensure_ascii=False), _can_be_shown)
    if lacking:
        phrase = say.one_sign_lacking if lacking == 1 else say.signs_lacking
        text = json.dumps(json.loads(text) | {"lacking": phrase.in_(lang, count=lacking)})
    return _compiled(_template(), text)


def _named(blocks: Iterable[Block]) -> list[tuple[object, ...]]:
    return [(type(block).__name__.lower(), *block) for block in blocks]


def _can_be_shown(signs: Sequence[str]) -> bool:
    try:
        _compiled(_TRIAL, json.dumps(signs))
    except typst.TypstError:
        return False
    return True


def _compiled(source: bytes, text: str) -> bytes:
    inputs = {"report": text}
    return typst.compile(
        source, sys_inputs=inputs, font_paths=_fonts(), ignore_system_fonts=True, pdf_standards=["ua-1"]
    )


@cache
def _template() -> bytes:
    return files(__package__).joinpath("report.typ").read_bytes()


@cache
def _fonts() -> typst.Fonts:
    return typst.Fonts(include_system_fonts=False)
