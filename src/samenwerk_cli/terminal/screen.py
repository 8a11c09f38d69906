"""The streams of the program: what is said goes to standard error, what is asked for goes to standard output.

Whether there is a person, colour, room and more than ASCII is decided here, once.
"""

from __future__ import annotations

import os
import sys
import unicodedata
from contextlib import contextmanager
from functools import cached_property
from io import TextIOWrapper
from typing import TYPE_CHECKING, TextIO

from samenwerk_cli.core.problems.problem import CannotWrite
from samenwerk_cli.core.problems.system import reason_of
from samenwerk_cli.core.words.visible import visible
from samenwerk_cli.terminal import lines
from samenwerk_cli.terminal.shell import command_line

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from rich.console import Console, RenderableType
    from rich.progress import Progress

NARROWEST, WIDEST, PLAIN_WIDTH = 40, 100, 80
"""Lines shorter than this cannot hold a question; longer ones do not read well."""


DUMB = ("dumb", "unknown")
"""Terminals that obey nothing."""

STANDARD_OUTPUT = "-"

WORTH_SHOWING = 500
"""Pieces of work; fewer are done before anyone could read how many."""

PLAIN_FOR = {"“": '"', "”": '"', "‘": "'", "’": "'", "–": "-", "−": "-", "×": "x", "·": "|", "…": "..."}
"""What stands in for signs of our own texts where they cannot be shown; letters lose their accents."""


class EndOfInput(Exception):  # noqa: N818
    """There is nothing left to read, or the person pressed Ctrl-C."""


class Screen:
    """The three standard streams, and what they can do."""

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
        return self.shows_report and not _wants_no_colour()

    @cached_property
    def console(self) -> Console:
        """Standard error, for everything that is said."""
        from rich.console import Console

        plain = sys.stderr is None or not sys.stderr.isatty() or _wants_no_colour()
        room = Console(stderr=True).width
        return Console(
            stderr=True,
            width=max(NARROWEST, min(room, WIDEST)) if room > 0 else PLAIN_WIDTH,
            color_system=None if plain else "standard",
            force_terminal=False if plain else None,
            highlight=False,
            markup=False,
            emoji=False,
        )

    @property
    def draws(self) -> bool:
        """Whether a drawing beside the words is of use: not where they are read aloud."""
        return os.environ.get("ACCESSIBLE", "") in ("", "0") and os.environ.get("TERM") not in DUMB

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
            self.console.print(part)
        _write(sys.stderr, "".join(f"{line.rstrip(' ')}\n" for line in capture.get().splitlines()))

    def tell(self, text: str, style: str = "") -> None:
        """Say a text, which may hold what came from files and names: nothing in it is obeyed."""
        from rich.text import Text

        self.say(Text(visible(text), style=style))

    def tell_command(self, *words: str) -> None:
        """Show a command to copy, on one line, however long."""
        self.tell_line(command_line(*words))

    def tell_line(self, text: str) -> None:
        """Show something to copy on one line, however long."""
        line = visible(text).replace("\n", "<U+000A>")
        _write(sys.stderr, f"  {line}\n")

    def ask(self, prompt: str, guessed: str = "") -> str:
        """Ask for one line; `guessed` is what to say before the text of one that is not UTF-8.

        Raises:
            EndOfInput: there is none.
        """
        above, end, shown = visible(prompt).rpartition("\n")
        _write(sys.stderr, above + end)
        try:
            line = self._line(shown)
        except (EOFError, KeyboardInterrupt, OSError):
            line = ""
        if not line:
            _write(sys.stderr, "\n")
            raise EndOfInput
        if not self.has_person:
            _write(sys.stderr, "\n")
        text, is_guess = (line, False) if line.isascii() else lines.decoded(line, sys.stdin.encoding)
        text = (lines.without_keys(text) if self.has_person else text).strip("\r\n\t \ufeff")
        if is_guess and guessed:
            self.tell(f"{guessed} {text}")
        return text

    def _line(self, prompt: str) -> str:
        """A line with its end, or nothing; the prompt stays on standard error, also while the line is edited."""
        if self.has_person and None not in (sys.stdout, sys.stderr) and sys.stderr.isatty() and lines.can_edit():
            return lines.edited(_shown_on(sys.stderr, prompt))
        _write(sys.stderr, prompt)
        return "" if sys.stdin is None else sys.stdin.readline(lines.LONGEST_LINE)

    def has_more(self) -> bool:
        """Whether the person has more lines waiting already, as after pasting a text of many lines."""
        return self.has_person and lines.more_waits()

    def pass_over(self) -> None:
        """Leave the lines that are waiting for what they are."""
        while self.has_more():
            self.ask("")

    @contextmanager
    def progress(self, words: str) -> Iterator[Callable[[int, int], None]]:
        """A function to tell how much of long work is done, and of how much; nothing of what it shows stays."""
        shown: list[Progress] = []

        def told(done: int, total: int) -> None:
            if total >= WORTH_SHOWING and self.console.is_terminal:
                if not shown:
                    shown.append(_started_bar(self.console, words, total))
                shown[0].update(shown[0].task_ids[0], completed=done, refresh=True)

        try:
            yield told
        finally:
            for bar in shown:
                bar.stop()

    def put(self, text: str, *, exact: bool = False) -> None:
        """Write to standard output; `exact` text is for programs, which get UTF-8 in any surroundings.

        Raises:
            CannotWrite: standard output takes no more.
        """
        if exact and not self.shows_report and isinstance(sys.stdout, TextIOWrapper):
            sys.stdout.reconfigure(encoding="utf-8")
        try:
            _write(sys.stdout, text)
        except OSError as error:
            raise CannotWrite(STANDARD_OUTPUT, reason_of(error)) from error


def _started_bar(console: Console, words: str, total: int) -> Progress:
    """A bar that is drawn when it is told something; without a thread, beside which no process may be forked."""
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

    columns = (TextColumn("{task.description}", markup=False), BarColumn(), MofNCompleteColumn())
    bar = Progress(*columns, console=console, auto_refresh=False, transient=True)
    bar.start()
    bar.add_task(words, total=total)
    return bar


def _write(stream: TextIO | None, text: str) -> None:
    """Write at once, with the nearest plain characters where the stream has no others.

    A stream that is closed is not there; one whose reader has gone is quietly left.
    """
    if stream is None:
        return
    try:
        stream.write(_shown_on(stream, text))
        stream.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
    except OSError:
        if stream is sys.stdout:
            raise


def _shown_on(stream: TextIO, text: str) -> str:
    return text if _speaks_unicode(stream) else "".join(_plain(each, stream.encoding) for each in text)


def _plain(char: str, encoding: str | None) -> str:
    """The character, or what comes nearest to it in this encoding."""
    try:
        char.encode(encoding or "ascii")
    except UnicodeEncodeError:
        return PLAIN_FOR.get(char) or unicodedata.normalize("NFKD", char)[:1]
    return char


def _wants_no_colour() -> bool:
    return bool(os.environ.get("NO_COLOR")) or os.environ.get("TERM") in DUMB


def _speaks_unicode(stream: TextIO | None) -> bool:
    return stream is None or (stream.encoding or "").lower().replace("-", "").startswith("utf")
