"""Text from people and files, made harmless without losing what it says.

Control characters, terminal escapes and characters that turn the reading direction round are shown as codes, never
obeyed. Marks that languages and emoji need (joiners, accents) stay.
"""

from __future__ import annotations

import re
import unicodedata

_OBEYED = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]")
"""Controls, what turns the reading direction round, halves of characters, and what never is one; not white space."""

_LINE_ENDS = re.compile(r"\r\n|[\r\x0b\x0c\x85\u2028\u2029]")


def visible(text: str) -> str:
    """The text with line ends made alike, tabs made spaces and every other control shown as its code."""
    return _OBEYED.sub(_code, _LINE_ENDS.sub("\n", text).replace("\t", " "))


def one_line(text: str) -> str:
    """The text on one line, runs of white space made one space."""
    return " ".join(visible(text).split())


def remark(text: str | None) -> str | None:
    """What was written beside an answer, to read; blanks alone are nothing."""
    return None if text is None else visible(text).strip() or None


def compared(text: str) -> str:
    """A text to hold against another: capitals, blanks, invisible signs and a full stop at the end do not count."""
    seen = "".join(char for char in text if unicodedata.category(char) != "Cf")
    return one_line(unicodedata.normalize("NFC", seen)).casefold().rstrip(".").rstrip()


def _code(found: re.Match[str]) -> str:
    return f"<U+{ord(found[0]):04X}>"
