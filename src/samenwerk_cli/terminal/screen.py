"""The streams of the program: what is said goes to standard error, what is asked for goes to standard output.

Whether there is a person, colour, room and more than ASCII is decided here, once.
"""

from __future__ import annotations

import io
import os
import sys
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any, TextIO

from samenwerk_cli.core.visible import one_line

if TYPE_CHECKING:
    from collections.abc import Mapping

    from rich.console import Console, RenderableType

NARROWEST, WIDEST = 40, 100
"""Lines shorter than this cannot hold a question; longer ones do not read well."""


PLAIN_FOR = str.maketrans(
    {"“": '"', "”": '"', "‘": "'", "’": "'", "–": "-", "·": "|", "…": "...", "é": "e", "è": "e", "ë": "e", "ï": "i"}
)
"""What stands in for characters of our own texts where there is only ASCII."""


class EndOfInput(Exception):  # noqa: N818
    """There is nothing left to read, or the person pressed Ctrl-C."""


@dataclass
class Screen:
    """The three standard streams, and what they can do."""

    def __post_init__(self) -> None:
        """Let no character stop the program: what a stream cannot show is shown as a stand-in."""
        for stream in (sys.stdin, sys.stdout, sys.stderr):
            if isinstance(stream, io.TextIOWrapper):
                stream.reconfigure(errors="replace")

    @property
    def has_person(self) -> bool:
        """Whether someone is there to type."""
        return sys.stdin is not None and sys.stdin.isatty()

    @property
    def shows_report(self) -> bool:
        """Whether standard output is a terminal."""
        return sys.stdout is not None and sys.stdout.isatty()

    @property
    def colour(self) -> bool:
        """Whether a report on standard output may have colour."""
        dumb = os.environ.get("TERM") in ("dumb", "unknown")
        return self.shows_report and not dumb and not os.environ.get("NO_COLOR")

    @cached_property
    def width(self) -> int:
        """Characters on a line, within what reads well."""
        return max(NARROWEST, min(self.console.width, WIDEST))

    @cached_property
    def console(self) -> Console:
        """Standard error, for everything that is said."""
        from rich.console import Console

        return Console(stderr=True, highlight=False, markup=False, emoji=False, soft_wrap=False)

    @cached_property
    def ascii_only(self) -> bool:
        """Whether drawings must do with ASCII on standard error."""
        return not _speaks_unicode(sys.stderr)

    @property
    def output_ascii_only(self) -> bool:
        """Whether drawings must do with ASCII on standard output."""
        return not _speaks_unicode(sys.stdout)

    def say(self, part: RenderableType = "") -> None:
        """Say something to the person, without the spaces that tables leave at line ends."""
        with self.console.capture() as capture:
            self.console.print(part, width=self.width)
        _write(sys.stderr, "".join(f"{line.rstrip(' ')}\n" for line in capture.get().splitlines()))

    def show_command(self, command: str) -> None:
        """Show a command to copy: on one line, however long, and with nothing in it that a terminal would obey."""
        _write(sys.stderr, f"  {one_line(command)}\n")

    def ask(self, prompt: str) -> str:
        """Ask for one line.

        Raises:
            EndOfInput: there is none.
        """
        _write(sys.stderr, prompt)
        try:
            line = sys.stdin.readline() if sys.stdin is not None else ""
        except KeyboardInterrupt:
            line = ""
        if not line:
            _write(sys.stderr, "\n")
            raise EndOfInput
        if not self.has_person:
            _write(sys.stderr, "\n")
        return line.strip("\r\n\t ")

    def put_json(self, data: Mapping[str, Any]) -> None:
        """Write data to standard output as JSON."""
        import json

        self.put(json.dumps(data, indent=2, ensure_ascii=False) + "\n")

    def put(self, text: str) -> None:
        """Write to standard output."""
        _write(sys.stdout, text)


def _write(stream: TextIO | None, text: str) -> None:
    """Write at once, with the nearest plain characters where the stream has no others.

    A stream that is closed is not there; one whose reader has gone is quietly left.
    """
    if stream is None:
        return
    try:
        stream.write(text if _speaks_unicode(stream) else text.translate(PLAIN_FOR))
        stream.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def _speaks_unicode(stream: TextIO | None) -> bool:
    return stream is None or (stream.encoding or "").lower().replace("-", "").startswith("utf")
