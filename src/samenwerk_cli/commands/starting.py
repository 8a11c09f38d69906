"""`questionnaire new`: a file to begin a tension field of one's own with, after a few questions."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from samenwerk_cli.commands import say, say_starting
from samenwerk_cli.commands.asking import Read, ask_until
from samenwerk_cli.commands.choices import STANDARD, choose_lang, may_create, write_file
from samenwerk_cli.core.problems.problem import Interrupted, WrongUsage
from samenwerk_cli.core.words.phrase import LANGS
from samenwerk_cli.core.words.plain import LONGEST_ID, as_id
from samenwerk_cli.core.words.text import is_blank
from samenwerk_cli.core.words.visible import one_line
from samenwerk_cli.files.places import bundled_files
from samenwerk_cli.files.starting_file import Start, starting_file
from samenwerk_cli.terminal import say as say_terminal
from samenwerk_cli.terminal.screen import EndOfInput
from samenwerk_cli.terminal.shell import command_line

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from samenwerk_cli.core.words.phrase import Lang, Message, Phrase
    from samenwerk_cli.terminal.screen import Screen

LONGEST_NAME = 100
"""Characters in the name of a field or of one of its sides; the examples say it over and over."""

MOST_LANGUAGES = 10

Sides = tuple[str, str]


def new_questionnaire(
    screen: Screen,
    *,
    field_id: str,
    title: str | None,
    poles: Sequence[str],
    languages: str | None,
    output: str | None,
    force: bool,
    lang: str | None,
) -> None:
    """Ask what was not told, and write a file that is right as it stands.

    Raises:
        WrongUsage: before anything is asked, what was told cannot be, or the file cannot be made.
        Interrupted: the person stopped; nothing is written.
        CannotWrite: the file could not be written after all.
    """
    spoken = choose_lang(lang)
    _must_be_new(field_id, spoken)
    told_sides, codes = _sides_told(poles), None if languages is None else languages_in(languages)
    told_title = None if title is None else _told(title, "--title")
    file = f"{field_id}.yaml" if output is None else output
    if file != STANDARD:
        may_create(file, force=force)
    try:
        start = _Conversation(screen, spoken).about(field_id, told_title, told_sides, codes)
    except (EndOfInput, KeyboardInterrupt) as stopped:
        raise Interrupted(None, spoken, instead=say_starting.stopped) from stopped
    named = f"{field_id}.yaml" if file == STANDARD else Path(file).name
    text = starting_file(start, command_line(named), spoken)
    if file == STANDARD:
        screen.put(text, exact=True)
        return
    write_file(Path(file), text, spoken, replace=force)
    _tell_what_next(screen, file, field_id, spoken, [] if lang is None else ["--lang", lang])


def _tell_what_next(screen: Screen, file: str, field_id: str, lang: Lang, options: Sequence[str]) -> None:
    screen.say()
    screen.tell(say_starting.made.in_(lang, path=file))
    screen.tell(say_starting.what_next.in_(lang))
    screen.tell_command("samenwerk", "questionnaire", "check", file, *options)
    screen.tell_command("samenwerk", "assess", field_id, "--questionnaire", file, *options)


def _must_be_new(field_id: str, lang: Lang) -> None:
    """See to it that the name can be an id, and is not that of a bundled field."""
    if as_id(field_id) != field_id or not field_id:
        near = as_id(re.sub(r"\.ya?ml$", "", field_id)) or say_starting.default_id.in_(lang)
        raise WrongUsage(say_starting.bad_id(word=field_id, near=near))
    if field_id in bundled_files():
        raise WrongUsage(say_starting.bundled_id(word=field_id, near=as_id(say_starting.ours.in_(lang, id=field_id))))


def _sides_told(poles: Sequence[str]) -> Sides | None:
    if not poles:
        return None
    if len(poles) != 2:
        raise WrongUsage(say_starting.pole_twice())
    first, second = (_told(pole, "--pole") for pole in poles)
    if same_name(first, second):
        raise WrongUsage(say_starting.same_poles())
    return first, second


def _told(words: str, option: str) -> str:
    name = one_line(words)
    if is_blank(name):
        raise WrongUsage(say_starting.nothing_readable(option=option))
    if len(name) > LONGEST_NAME:
        raise WrongUsage(say.too_long(option=option, limit=LONGEST_NAME))
    return name


def _typed(line: str) -> str:
    """The name that was typed, empty if there is none to be seen."""
    name = one_line(line)
    if len(name) > LONGEST_NAME:
        raise WrongUsage(say_terminal.too_long(limit=LONGEST_NAME))
    return "" if is_blank(name) else name


class _Conversation:
    """What is asked, line by line; what cannot be is told at once and asked again."""

    def __init__(self, screen: Screen, lang: Lang) -> None:
        self.screen, self.lang = screen, lang

    def about(self, field_id: str, title: str | None, sides: Sides | None, languages: tuple[str, ...] | None) -> Start:
        """Ask what was not told of a field, and what that is called in the other languages.

        Raises:
            EndOfInput: the person stopped.
        """
        if None in (title, sides, languages):
            self.screen.tell(say_starting.other_language.in_(self.lang, id=field_id), "dim")
            self.screen.tell(say_starting.greeting.in_(self.lang))
        usual = field_id.replace("-", " ").capitalize()
        field = {"nl": title or self._name(say_starting.title, say_starting.title_hint, usual)}
        first, second = ({"nl": side} for side in sides or self._sides(field["nl"]))
        codes = languages or self._languages()
        for code in codes[1:]:
            for names in (*([] if title else [field]), *([] if sides else [first, second])):
                language = say_starting.LANGUAGES.get(code) or say_starting.unnamed_language(code=code)
                question = say_starting.translated(words=names["nl"], language=language)
                words = self._ask(question, say_starting.translated_hint(), _typed)
                names.update({code: words} if words else {})
        return Start(field_id, field, (first, second), side_ids(first["nl"], second["nl"]), codes)

    def _sides(self, title: str) -> Sides:
        suggested = sides_from(title)
        first = self._name(say_starting.first_side, say_starting.first_side_hint, suggested[0])
        left = next(each for each in reversed(suggested) if not same_name(each, first))
        return first, self._name(say_starting.second_side, say_starting.second_side_hint, left, unlike=first)

    def _languages(self) -> tuple[str, ...]:
        question, hint = say_starting.languages(), say_starting.languages_hint()
        languages = self._ask(question, hint, lambda line: languages_in(line or "nl, en"))
        if set(languages) - set(LANGS):
            self.screen.tell(say_starting.only_shown.in_(self.lang))
        return languages

    def _name(self, question: Phrase, hint: Phrase, default: str, *, unlike: str = "") -> str:
        def read(line: str) -> str:
            name = _typed(line) or default
            if same_name(name, unlike):
                raise WrongUsage(say_starting.same_name())
            return name

        return self._ask(question(), hint(default=default), read)

    def _ask(self, question: Message, hint: Message, read: Callable[[str], Read]) -> Read:
        """Ask until what is typed can be read."""
        self.screen.say()
        self.screen.tell(question.in_(self.lang), "bold")
        self.screen.tell(hint.in_(self.lang))
        return ask_until(self.screen, self.lang, read)


# What is made of the names that are told or typed


def side_ids(*sides: str) -> tuple[str, str]:
    """An id for each of the two sides, made from its name."""
    first, second = (
        as_id(name) or as_id(side.nl) for name, side in zip(sides, say_starting.default_sides, strict=True)
    )
    return first, second if second != first else f"{second[: LONGEST_ID - 2].rstrip('-')}-2"


def sides_from(title: str) -> tuple[str, str]:
    """Names for the sides to begin with: those in the title, as in "Techniek en mensen", if it has them."""
    parts = re.split(r" (?:en|and|&) ", title)
    if len(parts) != 2 or same_name(*parts):
        first, second = say_starting.default_sides
        return first.nl, second.nl
    return parts[0], parts[1][:1].upper() + parts[1][1:]


def same_name(one: str, other: str) -> bool:
    """Whether two names are one and the same to a reader."""
    return one.casefold() == other.casefold()


def languages_in(line: str) -> tuple[str, ...]:
    """The language codes on a line, Dutch first. Names of languages are understood.

    Raises:
        WrongUsage: one cannot be a code, or there are too many.
    """
    named = {word.split()[-1].lower(): code for code, names in say_starting.LANGUAGES.items() for word in names if word}
    words = [word for word in re.split(r"[\s,;/+&]+", line.lower()) if word not in ("", "het", "and")]
    codes = dict.fromkeys(["nl", *(named.get(word, word) for word in words)])
    wrong = next((code for code in codes if not re.fullmatch("[a-z]{2,3}", code)), None)
    if wrong is not None:
        raise WrongUsage(say_starting.bad_language(word=wrong[:LONGEST_NAME]))
    if len(codes) > MOST_LANGUAGES:
        raise WrongUsage(say_starting.too_many_languages(count=len(codes), limit=MOST_LANGUAGES))
    return tuple(codes)
