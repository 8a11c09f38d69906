"""Text from people and files, made harmless without losing what it says.

Control characters, terminal escapes and characters that turn the reading direction round are shown as codes, never
obeyed. Marks that languages and emoji need (joiners, accents) stay.
"""

from __future__ import annotations

import re
import unicodedata

_TURNING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_LINE_ENDS = re.compile(r"\r\n|[\r\x0b\x0c\x85\u2028\u2029]")


def visible(text: str) -> str:
    """The text with line ends made alike, tabs made spaces and every other control shown as its code."""
    return "".join(_shown(char) for char in _LINE_ENDS.sub("\n", text))


def one_line(text: str) -> str:
    """The text on one line, runs of white space made one space."""
    return " ".join(visible(text).split())


def _shown(char: str) -> str:
    if char == "\t":
        return " "
    if char != "\n" and (char in _TURNING or unicodedata.category(char) in {"Cc", "Cs"}):
        return f"<U+{ord(char):04X}>"
    return char
