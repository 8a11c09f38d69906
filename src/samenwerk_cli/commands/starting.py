"""`questionnaire new`: a file to begin a tension field of one's own with, after a few questions."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from samenwerk_cli.commands import say, say_starting
from samenwerk_cli.commands.choices import STANDARD, choose_lang, may_create, write_file
from samenwerk_cli.commands.naming import (
    LONGEST_NAME,
    as_id,
    id_instead,
    language_name,
    languages_in,
    same_name,
    side_ids,
    sides_from,
    title_from,
)
from samenwerk_cli.core.problems.problem import Interrupted, WrongUsage
from samenwerk_cli.core.words.phrase import LANGS, Message
from samenwerk_cli.core.words.text import is_blank
from samenwerk_cli.core.words.visible import one_line
from samenwerk_cli.files.places import bundled_files
from samenwerk_cli.files.starting_file import Start, starting_file
from samenwerk_cli.terminal import say as say_terminal
from samenwerk_cli.terminal.screen import EndOfInput, command_line

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from samenwerk_cli.core.words.phrase import Lang, Phrase
    from samenwerk_cli.files.starting_file import Names
    from samenwerk_cli.terminal.screen import Screen

Read = TypeVar("Read")
BOTH = "nl, en"


class Told(NamedTuple):
    """What was told on the command line, read and found right; None is yet to be asked."""

    title: str | None
    sides: tuple[str, str] | None
    languages: tuple[str, ...] | None


def new_questionnaire(
    screen: Screen,
    *,
    field_id: str,
    title: str | None = None,
    poles: Sequence[str] = (),
    languages: str | None = None,
    output: str | None = None,
    force: bool = False,
    lang: str | None = None,
) -> None:
    """Ask what was not told, and write a file that is right as it stands.

    Raises:
        WrongUsage: before anything is asked, what was told cannot be, or the file cannot be made.
        Interrupted: the person stopped; nothing is written.
        CannotWrite: the file could not be written after all.
    """
    spoken = choose_lang(lang)
    _must_be_new(field_id, spoken)
    told = _told(title, poles, languages)
    file = f"{field_id}.yaml" if output is None else output
    if file != STANDARD:
        may_create(file, force=force)
    try:
        start = _Conversation(screen, spoken, told).about(field_id)
    except (EndOfInput, KeyboardInterrupt) as stopped:
        raise Interrupted(None, spoken, instead=say_starting.stopped) from stopped
    named = f"{field_id}.yaml" if file == STANDARD else Path(file).name
    text = starting_file(start, command_line(named), spoken)
    if file == STANDARD:
        screen.put(text)
        return
    write_file(Path(file), text, spoken, replace=force)
    _tell_what_next(screen, file, field_id, spoken, [] if lang is None else ["--lang", lang])


# What was told on the command line


def _must_be_new(field_id: str, lang: Lang) -> None:
    """See to it that the name can be an id, and is not that of a bundled field."""
    if as_id(field_id) != field_id or not field_id:
        raise WrongUsage(say_starting.bad_id(word=field_id, near=id_instead(field_id, lang)))
    if field_id in bundled_files():
        raise WrongUsage(say_starting.bundled_id(word=field_id, near=as_id(say_starting.ours.in_(lang, id=field_id))))


def _told(title: str | None, poles: Sequence[str], languages: str | None) -> Told:
    if len(poles) not in (0, 2):
        raise WrongUsage(say_starting.pole_twice())
    first, second = (_given(pole, "--pole") for pole in poles) if poles else ("", "")
    if poles and same_name(first, second):
        raise WrongUsage(say_starting.same_poles())
    codes = None if languages is None else languages_in(languages)
    if isinstance(codes, Message):
        raise WrongUsage(codes)
    return Told(None if title is None else _given(title, "--title"), (first, second) if poles else None, codes)


def _given(words: str, option: str) -> str:
    read = one_line(words)
    if is_blank(read):
        raise WrongUsage(say_starting.nothing_readable(option=option))
    if len(read) > LONGEST_NAME:
        raise WrongUsage(say.too_long(option=option, limit=LONGEST_NAME))
    return read


# Asking the rest


class _Conversation:
    """What is asked, line by line; what cannot be is told at once and asked again."""

    def __init__(self, screen: Screen, lang: Lang, told: Told) -> None:
        self.screen, self.lang, self.told = screen, lang, told

    def about(self, field_id: str) -> Start:
        """Ask what was not told of a field.

        Raises:
            EndOfInput: the person stopped.
        """
        if None in self.told:
            self.screen.tell(say_starting.other_language.in_(self.lang, id=field_id), "dim")
            self.screen.tell(say_starting.greeting.in_(self.lang))
        title = {"nl": self.told.title or self._name(say_starting.title, say_starting.title_hint, title_from(field_id))}
        first, second = ({"nl": words} for words in self.told.sides or self._sides(title["nl"]))
        languages = self.told.languages or self._languages()
        asked = ([] if self.told.title else [title]) + ([] if self.told.sides else [first, second])
        self._translate(asked, languages)
        return Start(field_id, title, (first, second), side_ids(first["nl"], second["nl"]), languages)

    def _sides(self, title: str) -> tuple[str, str]:
        suggested = sides_from(title)
        first = self._name(say_starting.first_side, say_starting.first_side_hint, suggested[0])
        left = next(each for each in reversed(suggested) if not same_name(each, first))
        return first, self._name(say_starting.second_side, say_starting.second_side_hint, left, unlike=first)

    def _languages(self) -> tuple[str, ...]:
        languages = self._ask(
            say_starting.languages(), say_starting.languages_hint(), lambda line: languages_in(line or BOTH)
        )
        if set(languages) - set(LANGS):
            self.screen.tell(say_starting.only_shown.in_(self.lang))
        return languages

    def _translate(self, asked: Sequence[Names], languages: Sequence[str]) -> None:
        """Ask what things are called in the other languages; Enter leaves one for later."""
        for code in languages[1:]:
            for names in asked:
                question = say_starting.translated(words=names["nl"], language=language_name(code))
                words = self._ask(question, say_starting.translated_hint(), _name_on)
                names.update({code: words} if words else {})

    def _name(self, question: Phrase, hint: Phrase, default: str, *, unlike: str | None = None) -> str:
        def read(line: str) -> str | Message:
            name = _name_on(line) or default
            same = unlike is not None and isinstance(name, str) and same_name(name, unlike)
            return say_starting.same_name() if same else name

        return self._ask(question(), hint(default=default), read)

    def _ask(self, question: Message, hint: Message, read: Callable[[str], Read | Message]) -> Read:
        """Ask until what is typed can be read."""
        self.screen.say()
        self.screen.tell(question.in_(self.lang), "bold")
        self.screen.tell(hint.in_(self.lang))
        while True:
            answer = read(self.screen.ask(say_starting.prompt.in_(self.lang)))
            if not isinstance(answer, Message):
                return answer
            self.screen.pass_over()  # the rest of a text that was pasted here by mistake
            self.screen.tell(answer.in_(self.lang))


def _name_on(line: str) -> str | Message:
    """The name that was typed, empty if there is none to be seen, or what is wrong with it."""
    name = one_line(line)
    if len(name) > LONGEST_NAME:
        return say_terminal.too_long(limit=LONGEST_NAME)
    return "" if is_blank(name) else name


# When it is there


def _tell_what_next(screen: Screen, file: str, field_id: str, lang: Lang, options: Sequence[str]) -> None:
    screen.say()
    screen.tell(say_starting.made.in_(lang, path=file))
    screen.tell(say_starting.what_next.in_(lang))
    screen.tell_command("samenwerk", "questionnaire", "check", file, *options)
    screen.tell_command("samenwerk", "assess", field_id, "--questionnaire", file, *options)
