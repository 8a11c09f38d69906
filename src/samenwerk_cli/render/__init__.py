"""The faces of a report. Each is one function that returns what it shows; none adds anything or leaves anything out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, get_args

if TYPE_CHECKING:
    from samenwerk_cli.core.report import Report

Format = Literal["terminal", "text", "md", "json"]
FORMATS: tuple[Format, ...] = get_args(Format)

BY_ENDING: dict[str, Format] = {".md": "md", ".json": "json", ".txt": "text"}
"""Which face an output file gets."""

PLAIN_WIDTH = 80


def render(
    report: Report, form: Format, *, width: int = PLAIN_WIDTH, colour: bool = False, ascii_only: bool = False
) -> str:
    """The report in one face; width, colour and ASCII drawing only matter to the terminal's."""
    match form:
        case "md":
            from samenwerk_cli.render.markdown import to_markdown

            return to_markdown(report)
        case "json":
            from samenwerk_cli.render.machine import to_json

            return to_json(report)
        case "text":
            from samenwerk_cli.render.terminal import to_terminal

            return to_terminal(report, width=PLAIN_WIDTH, colour=False, ascii_only=ascii_only)
        case "terminal":
            from samenwerk_cli.render.terminal import to_terminal

            return to_terminal(report, width=width, colour=colour, ascii_only=ascii_only)
