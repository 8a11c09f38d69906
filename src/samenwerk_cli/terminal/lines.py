"""A line as it comes in: edited where the terminal can, then made the text that was meant."""

from __future__ import annotations

import codecs
import os
import re
import sys
from functools import cache

LONGEST_LINE = 100_000
"""Characters that are read of one line."""

PASTE_SECONDS = 0.05
"""How long the next line of a pasted text may take to come."""

SETTINGS = (
    "bell-style none",
    "disable-completion on",
    "enable-bracketed-paste off",
    "enable-meta-key off",
    "convert-meta off",
)
"""Of readline: nothing beeps, Tab names no files, a pasted text comes line by line, letters have their accents."""

_PRESSED = re.compile(r"\x1b(?:\[[0-?]*[ -/]*[@-~]|O.|.)?|[\x00-\x08\x0b-\x1f\x7f-\x9f]")
"""What keys such as arrows send where nothing edits the line, and any other control character."""


def edited(prompt: str) -> str:
    """One line that someone edits at a terminal.

    readline draws on standard output, which may be a file; for so long, standard output is standard error.

    Raises:
        EOFError: there is none.
    """
    sys.stdout.flush()
    out, err = sys.stdout.fileno(), sys.stderr.fileno()
    if len(prompt) % os.get_terminal_size(err).columns == 0:
        prompt = prompt.rstrip(" ")  # one that fills its line would be drawn twice
    kept = os.dup(out)
    os.dup2(err, out)
    try:
        return input(prompt) + "\n"
    finally:
        os.dup2(kept, out)
        os.close(kept)


def decoded(line: str, encoding: str) -> tuple[str, bool]:
    """The text of a line that was read in this encoding, with `surrogateescape`; and whether it had to be guessed.

    It is taken for UTF-8, else for what it was read as, else for what Windows wrote before there was UTF-8.
    """
    data = line.encode(encoding, "surrogateescape")
    try:
        return data.decode(), False
    except UnicodeDecodeError:
        guessed = any("\udc80" <= char <= "\udcff" for char in line)
        return (data.decode(errors="samenwerk-cp1252") if guessed else line), guessed


def without_keys(line: str) -> str:
    """A line from a keyboard, without the codes of keys that write nothing."""
    return _PRESSED.sub("", line)


def _as_cp1252(error: UnicodeError) -> tuple[str, int]:
    """What stands for the bytes that are not UTF-8; the five that Windows has no sign for remain controls."""
    if not isinstance(error, UnicodeDecodeError):
        raise error
    bad = error.object[error.start : error.end]
    return "".join(bytes([byte]).decode("cp1252", "ignore") or chr(byte) for byte in bad), error.end


codecs.register_error("samenwerk-cp1252", _as_cp1252)


if sys.platform == "win32":

    def can_edit() -> bool:
        """Whether readline is here to edit a line with; the terminal of Windows does that itself."""
        return False

    def more_waits() -> bool:
        """Whether another line waits already."""
        import msvcrt

        return msvcrt.kbhit()
else:

    @cache
    def can_edit() -> bool:
        """Whether readline is here to edit a line with, which a dumb terminal cannot show."""
        if os.environ.get("TERM", "dumb") == "dumb":
            return False
        try:
            import readline
        except ImportError:
            return False
        readline.set_auto_history(False)
        readline.set_completer(lambda *_: None)
        for setting in SETTINGS:
            readline.parse_and_bind(f"set {setting}")
        return True

    def more_waits() -> bool:
        """Whether another line waits already."""
        import select

        return bool(select.select([sys.stdin], [], [], PASTE_SECONDS)[0])
