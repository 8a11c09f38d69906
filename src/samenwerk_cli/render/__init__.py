"""The faces of a report. Each is one function that returns what it shows; none adds anything or leaves anything out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple, assert_never, get_args, overload

if TYPE_CHECKING:
    from samenwerk_cli.core.report.sections import Report

Format = Literal["terminal", "text", "md", "json", "html"]
"""What is text, and can go to standard output too."""

FileFormat = Literal["docx", "pdf"]
"""What is bytes, and only goes to files."""

FORMATS: tuple[Format, ...] = get_args(Format)

TEXT_ENDINGS: dict[str, Format] = {".html": "html", ".md": "md", ".json": "json", ".txt": "text"}
FILE_ENDINGS: dict[str, FileFormat] = {".docx": "docx", ".pdf": "pdf"}
BY_ENDING = TEXT_ENDINGS | FILE_ENDINGS
"""Which face an output file gets."""


class Extra(NamedTuple):
    """What a face needs besides: the module that it imports, and the package that pip installs for it."""

    module: str
    package: str


EXTRAS: dict[FileFormat, Extra] = {"docx": Extra("docx", "python-docx"), "pdf": Extra("typst", "typst")}

PAPER_FORMATS: tuple[Format, ...] = ("terminal", "text", "md", "html")
"""The faces of what is meant for paper, on standard output; every kind of file is."""

PLAIN_WIDTH = 80


class Look(NamedTuple):
    """What a terminal can show: characters on a line, colour, and whether drawings must do with ASCII."""

    width: int = PLAIN_WIDTH
    colour: bool = False
    ascii_only: bool = False


PLAIN = Look()


@overload
def render(report: Report, form: Format, look: Look = PLAIN) -> str: ...


@overload
def render(report: Report, form: FileFormat, look: Look = PLAIN) -> bytes: ...


def render(report: Report, form: Format | FileFormat, look: Look = PLAIN) -> str | bytes:
    """The report in one face; the look only matters to the terminal's, and its ASCII to plain text."""
    match form:
        case "md":
            from samenwerk_cli.render.markdown.document import to_markdown

            return to_markdown(report)
        case "html":
            from samenwerk_cli.render.html.document import to_html

            return to_html(report)
        case "json":
            from samenwerk_cli.render.json.document import to_json

            return to_json(report)
        case "docx":
            from samenwerk_cli.render.word.document import to_word

            return to_word(report)
        case "pdf":
            from samenwerk_cli.render.pdf.document import to_pdf

            return to_pdf(report)
        case "text" | "terminal":
            from samenwerk_cli.render.terminal.document import to_terminal

            return to_terminal(report, look if form == "terminal" else Look(ascii_only=look.ascii_only))
        case _:
            assert_never(form)
