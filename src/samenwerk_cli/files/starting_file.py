"""The file that a tension field of one's own begins with: a template, with the names and languages of its author.

The templates are tension fields that are right as they stand, explained in Dutch or in English; each text is there in
both. Words in capitals stand for names, and ids that end in `-id` for ids; all are filled in at one go, so that what
the author typed is never taken for a place.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

import yaml

from samenwerk_cli.files import say
from samenwerk_cli.files.places import PACKAGE

if TYPE_CHECKING:
    from samenwerk_cli.core.words.phrase import Lang

Names = dict[str, str]
"""What one thing is called, by language; Dutch is always there."""

NAME = re.compile("TITLE|FIRST|SECOND")
PLACE = re.compile(
    r'(?P<before> *(?:- )?)nl: "(?P<nl>.*)"\n *en: "(?P<en>.*)"\n|' + NAME.pattern + "|FILE|field-id|first-id|second-id"
)
"""A text in both languages, or what stands for one thing."""

LONGEST_LINE = 2**20
"""Characters: no name is broken off to go on in the next line."""


class Start(NamedTuple):
    """What the author tells of a field that is yet to be written."""

    id: str
    title: Names
    sides: tuple[Names, Names]
    side_ids: tuple[str, str]
    languages: tuple[str, ...]


def starting_file(start: Start, file: str, lang: Lang) -> str:
    """A tension field that is right already, explained in a language; `file` is what a command calls it."""
    names = dict(zip(("TITLE", "FIRST", "SECOND"), (start.title, *start.sides), strict=True))
    values = {name: inside_quotes(each["nl"]) for name, each in names.items()} | {"FILE": file}
    values |= zip(("field-id", "first-id", "second-id"), map(bare, (start.id, *start.side_ids)), strict=True)
    mark = f"  # {say.untranslated.in_(lang)}\n"

    def filled(place: re.Match[str]) -> str:
        if place["nl"] is None:
            return values[place[0]]
        lines = (f"{bare(code)}: {_text(code, place, names, mark)}" for code in start.languages)
        return place["before"] + (" " * len(place["before"])).join(lines)

    written = PACKAGE / "templates" / f"field.{lang}.yaml"
    template = written if written.is_file() else written.with_name("field.nl.yaml")
    text = PLACE.sub(filled, template.read_text("utf-8"))
    return text if f'"{mark}' in text else re.sub(rf"^# .*'{mark.strip()}'.*\n", "", text, count=1, flags=re.MULTILINE)


def _text(code: str, place: re.Match[str], names: dict[str, Names], mark: str) -> str:
    """A text in a language; in one that the template does not speak it is Dutch, to be translated."""
    words = place["en"] if code == "en" else place["nl"]
    used = [names[each] for each in NAME.findall(words)]
    spoken = code in ("nl", "en") or NAME.fullmatch(words) is not None
    named = NAME.sub(lambda name: inside_quotes(names[name[0]].get(code, names[name[0]]["nl"])), words)
    return f'"{named}"' + ("\n" if spoken and all(code in each for each in used) else mark)


def inside_quotes(words: str) -> str:
    """Words as they stand between double quotation marks in YAML, on one line."""
    text: str = yaml.dump(words, Dumper=yaml.SafeDumper, default_style='"', allow_unicode=True, width=LONGEST_LINE)
    return text.rstrip("\n")[1:-1]


def bare(name: str) -> str:
    """An id as YAML reads it back as text, also in an editor that knows numbers and truth."""
    return name if name[0].isalpha() and yaml.safe_load(name) == name else f'"{name}"'
