"""Files that are plainly something else, known by what is in them and not by their names."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple, get_args

from samenwerk_cli.core.problems import say as say_problems
from samenwerk_cli.core.problems import say_files
from samenwerk_cli.core.report import say as say_report
from samenwerk_cli.core.report.change import say as say_change
from samenwerk_cli.core.report.person import say as say_person
from samenwerk_cli.core.report.team import say as say_team
from samenwerk_cli.core.words.phrase import Lang

if TYPE_CHECKING:
    from collections.abc import Iterator

    from samenwerk_cli.core.words.phrase import Phrase


class Kind(NamedTuple):
    """Another kind of file: what it is called, and what to do with it, if that is not to begin with an empty file."""

    called: Phrase
    remedy: Phrase | None = None


def _utf16(name: str) -> bytes:
    return name.encode("utf-16-le")


WORD = Kind(say_files.word, say_files.save_as_text)
SHEET = Kind(say_files.excel)
PICTURE, MAIL, REPORT = Kind(say_files.picture), Kind(say_files.mail, say_files.keep_attachment), Kind(say_files.report)

NO_TEXT = Kind(say_files.no_text, say_problems.save_as_utf8)

UTF16_MARKS = (b"\xff\xfe", b"\xfe\xff")
MOST_NULLS = 0.2
"""Part of the bytes; in text of another encoding half of them are zero."""

IN_ZIP = (
    (b"word/", WORD),
    (b"xl/", SHEET),
    (b"ppt/", Kind(say_files.slides)),
    (b"opendocument.text", WORD),
    (b"opendocument.spreadsheet", SHEET),
    (b"", Kind(say_files.zipped, say_files.unpack)),
)
IN_OLD_OFFICE = (
    (_utf16("WordDocument"), WORD),
    (_utf16("Workbook"), SHEET),
    (_utf16("Book"), SHEET),
    (_utf16("__substg1.0_"), MAIL),
    (b"", Kind(say_files.old_office, say_files.save_as_text)),
)
"""What a file that holds others has somewhere in it; the last is what it is in any case."""

BEGINNINGS: tuple[tuple[bytes, tuple[tuple[bytes, Kind], ...]], ...] = (
    (rb"PK(\x03\x04|\x05\x06)", IN_ZIP),
    (rb"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", IN_OLD_OFFICE),
    (rb"\{\\rtf", ((b"", Kind(say_files.rtf, say_files.save_as_text)),)),
    (rb"%PDF-", ((b"", Kind(say_files.pdf)),)),
    (
        rb"\x89PNG|\xff\xd8\xff|GIF8[79]a|RIFF....WEBP|BM....\0\0\0\0|II\*\0|MM\0\*|....ftyp(heic|heix|mif1|avif)",
        ((b"", PICTURE),),
    ),
    (rb"\s*(<!--((?!-->).)*-->\s*)*<(!doctype\s+html|html)\b", ((b"", Kind(say_files.web_page)),)),
)
"""How a file of each kind begins."""

REPORT_KINDS = ("single", "explanation", "team", "change")
"""What our reports in JSON call themselves."""

REPORT_TITLES = tuple(
    each.title.in_(lang) for each in (say_report, say_team, say_person, say_change) for lang in get_args(Lang)
)

HEADER = re.compile(
    r"^(Received|Return-Path|Message-ID|MIME-Version|Delivered-To|Van|Aan|From|To|Sent|Verzonden): ", re.MULTILINE
)
ROW = re.compile(r"[^#\s{\[-].*")


def kind_of(data: bytes) -> Kind | None:
    """What else than text of ours these bytes are, if that is plain."""
    for beginning, contents in BEGINNINGS:
        if re.match(beginning, data.removeprefix(b"\xef\xbb\xbf"), re.DOTALL | re.IGNORECASE):
            return next(kind for inside, kind in contents if inside in data)
    many_nulls = not data.startswith(UTF16_MARKS) and data.count(0) > len(data) * MOST_NULLS
    return NO_TEXT if many_nulls else None


def kind_of_text(text: str) -> Kind | None:
    """What else than a file of ours this text is, if that is plain."""
    first = text.lstrip("\ufeff\n# ")
    if first.startswith(REPORT_TITLES):
        return REPORT
    if re.search(r"^\W{0,9}samenwerk\W{0,2}:", text, re.MULTILINE):
        return None
    if HEADER.match(first) and len(set(HEADER.findall(first[:5000]))) > 1:
        return MAIL
    rows = [row for row in text.lstrip("\ufeff\n").split("\n", 2)[:2] if ROW.fullmatch(row)]
    return Kind(say_files.csv) if len(rows) == 2 and any(_columns(rows)) else None


def _columns(rows: list[str]) -> Iterator[bool]:
    """Whether both rows are divided alike, by each sign that programs divide them with."""
    for sign in (";", "\t", ","):
        yield rows[0].count(sign) > 1 and rows[1].count(sign) >= rows[0].count(sign)
