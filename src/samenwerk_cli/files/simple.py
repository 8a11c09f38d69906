"""The plain data of YAML that is written simply, at a fraction of the time; of all other YAML, nothing.

Nothing is read here that `plain` would read otherwise or say anything about: whatever is in doubt is left to it. Simple
is a file of lines, each of which stands on its own:

- a line has nothing, a comment, or a key and perhaps a value and a comment;
- a key is letters, digits, hyphens and underscores, and is there once in its mapping;
- a value is words that begin with a letter or digit and hold no `:` or `#`; or text between quotation marks, with no
  codes in it; or a mapping in braces of such values; or `|-`, with the lines of a text further in under it;
- only under a key without a value are there lines further in; lines further out are as far in as an earlier mapping.

People give the same few answers to the same questions, so what lines mean is remembered.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any, NamedTuple

LONGEST = 20_000
"""Characters. Each key and value takes at least one, so `plain` will not find them too many."""

DEEPEST = 10
"""Mappings in mappings, half of what `plain` allows."""

MOST_REMEMBERED = 1024
"""Lines; two fields have a few hundred, apart from notes."""

NEVER = r"\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff"
"""What YAML refuses, or takes for the end of a line or the beginning of a file; and the tab, which it often refuses."""


def _words(signs: str) -> str:
    """Words without these signs, on which a comment or the next value may follow."""
    return rf"\w(?:[^{signs}{NEVER}]*[^ {signs}{NEVER}])?"


KEY = r"\w[\w-]{0,99}"
QUOTED = rf"\"[^\"\\{NEVER}]*\"|'(?:[^'{NEVER}]|'')*+'"
WORDS, WORDS_IN_BRACES = _words(":#"), _words(r":#?,{}\[\]")
IN_BRACES = f"{QUOTED}|{WORDS_IN_BRACES}"
BRACES = rf"\{{ *{KEY}: +(?:{IN_BRACES})(?:, +{KEY}: +(?:{IN_BRACES}))* *\}}"
BLOCK = "|-"
ENTRY = rf"({KEY}):(?: +({BRACES}|{QUOTED}|{WORDS}|\|-))?(?: +#[^{NEVER}]*| *)"

LINE = re.compile(rf"( *)(?:{ENTRY}|(?:#[^{NEVER}]*)?)")
PAIR = re.compile(rf"({KEY}): +({IN_BRACES})")
OF_A_BLOCK = re.compile(rf"( *)[^ {NEVER}][^{NEVER}]*")


class Line(NamedTuple):
    """One line: how far in it stands, its key if it has one, the value, and what may stand under it."""

    indent: int
    key: str | None
    value: str | dict[str, str | None] | None
    opens: bool
    block: bool = False


def read_simple(text: str) -> dict[str, Any] | None:
    """The plain data of a text if it is a simple mapping; None if it is anything else, right or wrong."""
    if len(text) > LONGEST:
        return None
    around: list[tuple[int, dict[str, Any]]] = []
    root: dict[str, Any] = {}
    indent, here, waiting = 0, root, ""
    lines, after = text.split("\n"), 0
    for number, written in enumerate(lines):
        if number < after:
            continue
        line = _line(written)
        if line is None:
            return None
        at, key, value, opens, block = line
        if key is None:
            continue
        if block:
            value, after = _block(lines, number + 1, at)
            if not value:
                return None
        if at > indent:
            if not waiting or len(around) == DEEPEST:
                return None
            around.append((indent, here))
            below: dict[str, Any] = {}
            here[waiting] = below
            indent, here = at, below
        while at < indent:
            indent, here = around.pop()
        if at != indent or key in here:
            return None
        here[key] = value.copy() if isinstance(value, dict) else value
        waiting = key if opens else ""
    return root or None


def _block(lines: list[str], first: int, key_at: int) -> tuple[str, int]:
    """A text of several lines, and where what comes after it begins; an empty text if it is not simple."""
    beginning = OF_A_BLOCK.fullmatch(lines[first]) if first < len(lines) else None
    indent = len(beginning[1]) if beginning else 0
    words: list[str] = []
    for written in lines[first:]:
        found = OF_A_BLOCK.fullmatch(written)
        if written and (found is None or len(found[1]) < indent):
            break
        words.append(written[indent:])
    stands_alone = first + len(words) == len(lines) or lines[first + len(words)].strip(" ")
    return ("\n".join(words).rstrip("\n"), first + len(words)) if indent > key_at and stands_alone else ("", first)


@lru_cache(MOST_REMEMBERED)
def _line(written: str) -> Line | None:
    found = LINE.fullmatch(written)
    if found is None:
        return None
    indent, key, value = found.groups()
    if value == BLOCK:
        return Line(len(indent), key, None, opens=False, block=True)
    if value is None or value[0] != "{":
        return Line(len(indent), key, value and _value(value), opens=value is None)
    pairs = PAIR.findall(value)
    mapping = {name: _value(each) for name, each in pairs}
    return Line(len(indent), key, mapping, opens=False) if len(mapping) == len(pairs) else None


def _value(written: str) -> str | None:
    """What stands there; an empty text in quotation marks is a text."""
    if written[0] == '"':
        return written[1:-1]
    if written[0] == "'":
        return written[1:-1].replace("''", "'")
    return None if written == "null" else written
