"""The faces of a report. Each is one function that returns what it shows; none adds anything or leaves anything out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple, get_args

if TYPE_CHECKING:
    from samenwerk_cli.core.report.sections import Report

Format = Literal["terminal", "text", "md", "json", "html"]
FORMATS: tuple[Format, ...] = get_args(Format)

BY_ENDING: dict[str, Format] = {".html": "html", ".md": "md", ".json": "json", ".txt": "text"}
"""Which face an output file gets."""

PAPER_FORMATS: tuple[Format, ...] = ("terminal", "text", "md", "html")
"""The faces of what is meant for paper."""

PLAIN_WIDTH = 80


class Look(NamedTuple):
    """What a terminal can show: characters on a line, colour, and whether drawings must do with ASCII."""

    width: int = PLAIN_WIDTH
    colour: bool = False
    ascii_only: bool = False


PLAIN = Look()


def render(report: Report, form: Format, look: Look = PLAIN) -> str:
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
        case "text" | "terminal":
            from samenwerk_cli.render.terminal.document import to_terminal

            return to_terminal(report, look if form == "terminal" else Look(ascii_only=look.ascii_only))
