"""A starting file for a tension field of one's own: names in, out comes YAML that explains itself and is right already.

The text is put together by hand, since it is half comment. Whatever its author typed goes through `quoted`.
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, NamedTuple

from samenwerk_cli.core.field.route import PHASES, ROUTE_TITLES
from samenwerk_cli.core.starter import more_examples as more
from samenwerk_cli.core.starter import notes, say
from samenwerk_cli.core.starter.examples import IN_THE_WAY, TALKED_ABOUT, Example, ExampleStep
from samenwerk_cli.core.words.phrase import LANGS, Lang, Message, Phrase

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

LONGEST_NAME = 100
"""Characters in the name of a field or of one of its sides; the examples say it over and over."""

LONGEST_ID = 60
MOST_LANGUAGES = 10

Names = dict[str, str]
"""What one thing is called, by language; Dutch is always there."""

FIRST_LINE = "# yaml-language-server: $schema=questionnaire.schema.json"
EXAMPLES: tuple[tuple[int, Example, Mapping[str, Phrase]], ...] = (
    (0, TALKED_ABOUT, notes.NOTES_ON_GROWTH),
    (0, IN_THE_WAY, notes.NOTES_ON_BALANCE),
    (1, more.WATCHED, {}),
    (1, more.NOTICED, {}),
)
"""The questions: the side each belongs to, counted from 0, and what is explained at which of its keys."""

JOINERS = "\u200c\u200d"
"""Characters that are not seen, but that languages and emoji need."""

LIKE_OTHERS = str.maketrans({"æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "'": None, "’": None})
WORDS_OF_YAML = frozenset({"null", "true", "false", "yes", "no", "on", "off", "y", "n"})


class Start(NamedTuple):
    """What the author tells of a field that is yet to be written."""

    id: str
    title: Names
    sides: tuple[Names, Names]
    languages: tuple[str, ...]


# What is typed


def as_id(words: str) -> str:
    """The id that comes nearest to some words; empty if nothing in them can be part of one."""
    plain = unicodedata.normalize("NFKD", words).casefold().translate(LIKE_OTHERS)
    bare = "".join(char for char in plain if not unicodedata.combining(char))
    return "-".join(re.findall("[a-z0-9]+", bare))[:LONGEST_ID].strip("-")


def id_instead(word: str, lang: Lang) -> str:
    """An id for whoever named a field in a way that cannot be one."""
    return as_id(re.sub(r"\.ya?ml$", "", word)) or say.default_id.in_(lang)


def side_ids(sides: Sequence[Names]) -> list[str]:
    """An id for each of the two sides, made from its Dutch name."""
    first, second = (as_id(names["nl"]) or as_id(side.nl) for names, side in zip(sides, say.default_sides, strict=True))
    return [first, second if second != first else f"{second[: LONGEST_ID - 2].rstrip('-')}-2"]


def title_from(field_id: str) -> str:
    """A title to begin with."""
    return field_id.replace("-", " ").capitalize()


def sides_from(title: str) -> tuple[str, str]:
    """Names for the sides to begin with: those in the title, as in "Techniek en mensen", if it has them."""
    parts = re.split(r" (?:en|and|&) ", title)
    if len(parts) != 2 or same_name(*parts):
        first, second = say.default_sides
        return first.nl, second.nl
    return parts[0], parts[1][:1].upper() + parts[1][1:]


def same_name(one: str, other: str) -> bool:
    """Whether two names are one and the same to a reader."""
    return one.casefold() == other.casefold()


def languages_in(line: str) -> tuple[str, ...] | Message:
    """The language codes on a line, Dutch first, or what is wrong with them. Names of languages are understood."""
    named = {word.split()[-1].lower(): code for code, names in say.LANGUAGES.items() for word in names}
    words = [word for word in re.split(r"[\s,;/+&]+", line.lower()) if word not in ("", "het", "and")]
    codes = dict.fromkeys(["nl", *(named.get(word, word) for word in words)])
    wrong = next((code for code in codes if not re.fullmatch("[a-z]{2,3}", code)), None)
    if wrong is not None:
        return say.bad_language(word=wrong[:LONGEST_NAME])
    if len(codes) > MOST_LANGUAGES:
        return say.too_many_languages(count=len(codes), limit=MOST_LANGUAGES)
    return tuple(codes)


def language_name(code: str) -> Phrase | Message:
    """What a language is called."""
    return say.LANGUAGES.get(code) or say.unnamed_language(code=code)


# The file


def starting_file(start: Start, file: str, lang: Lang) -> str:
    """The whole file, which explains itself in `lang`; `file` is its name as a shell reads it."""
    return "\n".join(_Writing(start, file, lang).lines()) + "\n"


def quoted(words: str) -> str:
    """Words between quotation marks as YAML reads them back, whatever they hold; nothing unseen stands in it as is."""
    plain = words.replace("\\", "\\\\").replace('"', '\\"')
    return '"' + "".join(char if char.isprintable() or char in JOINERS else _code(char) for char in plain) + '"'


def bare(name: str) -> str:
    """An id as YAML reads it back as text, also in an editor that knows numbers and truth."""
    return name if re.match("[a-z]", name) and name not in WORDS_OF_YAML else quoted(name)


def _code(char: str) -> str:
    number = ord(char)
    return f"\\u{number:04x}" if number < 0x10000 else f"\\U{number:08x}"


class _Writing:
    """The lines of one file. A method takes the spaces before its lines as `at`."""

    def __init__(self, start: Start, file: str, lang: Lang) -> None:
        self.start, self.file, self.lang = start, file, lang
        self.mark = f"  # {notes.untranslated.in_(lang)}"
        self.ids = [bare(each) for each in side_ids(start.sides)]

    def lines(self) -> Iterator[str]:
        """All of them."""
        body = [*self._head(), *self._sides(), *self._questions(), *self._weaker()]
        yield from (FIRST_LINE, *self._note(notes.top, file=self.file))
        if any(line.endswith(self.mark) for line in body):
            yield from ("#", *self._note(notes.note_untranslated))
        yield from ("", *body, "")
        yield from self._note(notes.bottom, id=self.start.id, file=self.file)

    def _head(self) -> Iterator[str]:
        yield "samenwerk: 1"
        yield from (*self._note(notes.note_field_id), f"id: {bare(self.start.id)}")
        yield from (*self._note(notes.note_version), "version: 1", "")
        yield from (*self._note(notes.note_title), "title:", *self._names(self.start.title, "  "))
        yield from (*self._note(notes.note_intro), *self._text("intro", more.INTRO, 0))
        yield from (*self._note(notes.note_sources), "sources:", f"  {more.SOURCE_ID.in_(self.lang)}:")
        yield f"    title: {quoted(more.SOURCE.in_(self.lang))}"

    def _sides(self) -> Iterator[str]:
        yield from ("", *self._note(notes.note_poles), "poles:")
        for side, names in enumerate(self.start.sides):
            yield f"  - id: {self.ids[side]}"
            yield from ("    title:", *self._names(names, "      "))
            yield from () if side else self._note(notes.note_about, "    ")
            yield from self._text("about", more.ABOUT, side, "    ")

    def _questions(self) -> Iterator[str]:
        yield from ("", *self._note(notes.note_questions), "questions:")
        begun: set[int] = set()
        for side, example, explained in EXAMPLES:
            title = quoted(self.start.sides[side]["nl"])
            heading = () if side in begun else self._note(notes.note_side, "  ", side=title)
            begun.add(side)
            yield from ("", *heading, *self._question(example, side, explained))

    def _question(self, example: Example, side: int, explained: Mapping[str, Phrase]) -> Iterator[str]:
        parts: dict[str, Iterable[str]] = {
            "id": [f"id: {example.id.in_(self.lang)}"],
            "pole": [f"pole: {self.ids[side]}"],
            "scale": [f"scale: {example.scale}"],
            "ends": ["ends:", *self._list(example.ends, side)] if example.ends else [],
            "question": self._text("question", example.question, side),
            "why": self._text("why", example.why, side),
            "talk": self._text("talk", example.talk, side),
            "source": [f"source: {{from: {more.SOURCE_ID.in_(self.lang)}}}"],
            "answers": ["answers:", *self._list(example.answers, side)],
            "steps": ["steps:", *(line for step in example.steps for line in self._step(step, side))],
        }
        for key, part in parts.items():
            if key in explained:
                at = "  " if key == "id" else "    "
                yield from self._note(explained[key], at, source=more.SOURCE_ID.in_(self.lang))
                yield from self._routes() if key == "steps" and "id" in explained else ()
            yield from (f"{'  - ' if key == 'id' else '    '}{line}" for line in part)

    def _step(self, step: ExampleStep, side: int) -> Iterator[str]:
        yield f"  - {f'when: {step.when}' if step.when else f'weaker: {self.ids[side]}'}"
        yield f"    route: {step.route}"
        yield from self._text("do", step.do, side, "    ")
        yield from self._text("done_when", step.done_when, side, "    ")

    def _routes(self) -> Iterator[str]:
        """Each step of the route with what it means, by phase."""
        for phase in PHASES:
            for place, route in enumerate(phase.steps):
                title = "" if place else phase.title.in_(self.lang)
                yield f"    #   {title:<16} {route:<16} {ROUTE_TITLES[route].in_(self.lang)}"

    def _weaker(self) -> Iterator[str]:
        yield from ("", *self._note(notes.note_weaker), "steps:")
        for side, step in enumerate(more.WEAKER):
            yield from self._step(step, side)

    def _note(self, phrase: Phrase, at: str = "", **values: str) -> Iterator[str]:
        for line in phrase.in_(self.lang, **values).splitlines():
            yield f"{at}# {line}".rstrip()

    def _text(self, key: str, phrase: Phrase, side: int, at: str = "") -> Iterator[str]:
        yield f"{at}{key}:"
        yield from (f"{at}  {line}" for line in self._spoken(phrase, side))

    def _list(self, phrases: Iterable[Phrase], side: int) -> Iterator[str]:
        for phrase in phrases:
            yield from (f"  {' ' if place else '-'} {line}" for place, line in enumerate(self._spoken(phrase, side)))

    def _spoken(self, phrase: Phrase, side: int) -> Iterator[str]:
        """An example text in each language; in one that the examples do not speak, it is Dutch and to be translated."""
        places = {"side": self.start.sides[side], "other": self.start.sides[1 - side]}
        used = [names for place, names in places.items() if f"{{{place}}}" in phrase.nl]
        for code in self.start.languages:
            spoken = next((lang for lang in LANGS if lang == code and getattr(phrase, lang)), None)
            values = {place: names.get(code if spoken else "nl", names["nl"]) for place, names in places.items()}
            done = spoken is not None and all(code in names for names in used)
            yield self._line(code, phrase.in_(spoken or "nl", **values), done=done)

    def _names(self, names: Names, at: str) -> Iterator[str]:
        for code in self.start.languages:
            yield at + self._line(code, names.get(code, names["nl"]), done=code in names)

    def _line(self, code: str, words: str, *, done: bool) -> str:
        return f"{bare(code)}: {quoted(words)}{'' if done else self.mark}"
