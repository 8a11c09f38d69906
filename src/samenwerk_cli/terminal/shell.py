"""What a shell makes of words: commands that are printed to be typed, and `*` where the shell leaves it."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import sys

from samenwerk_cli.core.words.visible import visible

PROGRAM = "samenwerk"

SAFE_ON_WINDOWS = re.compile(r"[\w./\\:+-]+")
"""Words that neither cmd nor PowerShell needs quotes for."""


def command_line(*words: str) -> str:
    """Words as one line for a shell; what cannot be shown as it is stands in it as a code that the shell reads back.

    The program is called as it was: where no shell would find it by its name, by the way to it.
    """
    called = [_way_to(sys.argv[0]) if word == PROGRAM and not place else word for place, word in enumerate(words)]
    line = " ".join(map(_for_windows if os.name == "nt" else _for_posix, called))
    # PowerShell would only repeat a first word in quotes; with more words in quotes cmd takes the outer two away.
    return f"cmd /c {line}" if line.startswith('"') and line.count('"') == 2 else line


def _for_posix(word: str) -> str:
    return shlex.quote(word) if visible(word) == word and word.isprintable() else _coded(word)


def _for_windows(word: str) -> str:
    """A word for cmd and for PowerShell, which both understand double quotes.

    In those, `$` and a back-tick mean something to PowerShell; then only its own quotes will do, which cmd does not
    know. No name of a file has a double quote.
    """
    if SAFE_ON_WINDOWS.fullmatch(word):
        return word
    if re.search('[$`"]', word):
        return "'" + visible(word).replace("'", "''") + "'"
    ending = re.search(r"\\*$", word)  # a backslash before a closing quote would take its meaning away
    return f'"{visible(word)}{ending[0] if ending else ""}"'


def _way_to(program: str) -> str:
    """The name of the program; or if it is in this folder, in an environment of its own, the way to it from here."""
    if os.path.splitext(os.path.basename(program))[0] != PROGRAM or shutil.which(PROGRAM):  # noqa: PTH119, PTH122
        return PROGRAM
    try:
        here = os.path.join(os.path.realpath(os.curdir), "")  # noqa: PTH118
        whole = os.path.abspath(program)  # noqa: PTH100 - an environment's own link must stay
    except FileNotFoundError:  # this folder is gone
        return PROGRAM
    return whole.removeprefix(here) if whole.startswith(here) else PROGRAM


def _coded(word: str) -> str:
    return "$'" + "".join(_code(byte) for byte in os.fsencode(word)) + "'"


def _code(byte: int) -> str:
    plain = chr(byte).isascii() and chr(byte).isprintable() and chr(byte) not in "'\\"
    return chr(byte) if plain else f"\\x{byte:02x}"


def expanded(word: str) -> list[str]:
    """The files that a word with `*` or `?` stands for; the word itself if that is a name, or if there are none."""
    if not set("*?") & set(word) or os.path.lexists(word):
        return [word]
    from glob import glob

    return sorted(glob(word.replace("[", "[[]"))) or [word]  # noqa: PTH207 - names as they are typed
