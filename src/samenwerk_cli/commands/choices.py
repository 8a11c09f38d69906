"""What the commands have in common: words from a fixed set, files that may be written, fields that are meant."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from samenwerk_cli.commands import say
from samenwerk_cli.commands.installing import must_be_installed
from samenwerk_cli.core.problems import say_files
from samenwerk_cli.core.problems.problem import CannotWrite, WrongUsage, nearest
from samenwerk_cli.core.problems.system import reason_of
from samenwerk_cli.core.words.phrase import LANGS, Lang, Message
from samenwerk_cli.core.words.visible import compared, one_line
from samenwerk_cli.render import FILE_ENDINGS, FORMATS, TEXT_ENDINGS, Format

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from samenwerk_cli.core.field.questionnaire import Questionnaire
    from samenwerk_cli.terminal.screen import Screen

Word = TypeVar("Word", bound=str)
STANDARD = "-"
LONGEST_NUMBER = 6
"""Digits."""

SECONDS_A_QUESTION = 28, 57
"""For who is quick, and who takes time: ten to twenty minutes for the twenty-one questions of the default run."""


def one_of(
    word: str | None, allowed: Sequence[Word], option: str, other_words: Mapping[str, str | None] | None = None
) -> Word | None:
    """The word, which must be one of the allowed; `other_words` are what people call those.

    Raises:
        WrongUsage: it is not.
    """
    found = next((each for each in allowed if each == word), None)
    if word is not None and found is None:
        meant = {each: each for each in allowed} | dict(other_words or {})
        near = meant.get(nearest(word, [each for each in meant if each]) or "")
        if near:
            raise WrongUsage(say.unknown_word_near(word=word, option=option, near=near))
        raise WrongUsage(say.unknown_word(word=word, option=option, words=", ".join(allowed)))
    return found


def lines_given(given: Mapping[str, str | None]) -> dict[str, str]:
    """What was given on the command line, by the name of its option, each on one line; what is blank was not given.

    Raises:
        WrongUsage: one is too long.
    """
    from samenwerk_cli.core.answers.answers import LONGEST_TEXT
    from samenwerk_cli.core.words.text import is_blank

    lines = {key: one_line(words) for key, words in given.items() if words is not None and not is_blank(words)}
    for key, words in lines.items():
        if len(words) > LONGEST_TEXT:
            raise WrongUsage(say.too_long(option=f"--{key}", limit=LONGEST_TEXT))
    return lines


def number_from(word: str | None, fewest: int, option: str) -> int | None:
    """The whole number that was typed, if one was.

    Raises:
        WrongUsage: it is no whole number, or lower than `fewest`.
    """
    if word is None:
        return None
    if not (word.isascii() and word.isdigit() and len(word) <= LONGEST_NUMBER and int(word) >= fewest):
        raise WrongUsage(say.number_wanted(word=word, option=option, fewest=fewest))
    return int(word)


def choose_lang(given: str | None, of_file: Lang | None = None) -> Lang:
    """The language to speak: the option, else SAMENWERK_LANG, else that of the answers file, else Dutch.

    Raises:
        WrongUsage: the option or the variable names a language that is not there.
    """
    wanted = (os.environ.get("SAMENWERK_LANG") or of_file or "nl") if given is None else given
    for lang in LANGS:
        if wanted == lang:
            return lang
    raise WrongUsage(say.unknown_lang(word=wanted, words=", ".join(LANGS)))


class Scope(NamedTuple):
    """What a run is about: the fields, all of them if `every`; files of fields besides; and the language asked for."""

    fields: tuple[str, ...] = ()
    every: bool = False
    questionnaires: tuple[str, ...] = ()
    lang: str | None = None

    def choose(self, known: Mapping[str, Questionnaire], answered: Iterable[str] = ()) -> list[Questionnaire]:
        """The fields: every one, or those that are named, or those that were answered, or else the core fields.

        Raises:
            WrongUsage: a name is not that of a field, or there are names beside `every`.
        """
        if self.every and self.fields:
            raise WrongUsage(say.not_together(one="--all", other=self.fields[0]))
        for word in self.fields:
            if word not in known:
                near = near_fields(word, known)
                phrase = say.unknown_field_near if near else say.unknown_field
                raise WrongUsage(phrase(word=word, words=", ".join(near or known)))
        if self.every:
            return list(known.values())
        named = list(dict.fromkeys(self.fields)) or list(answered)
        return [known[each] for each in named] or [each for each in known.values() if each.core]

    def as_options(self) -> list[str]:
        """The options that say the same on a command line, but for the fields."""
        files = [part for file in self.questionnaires for part in ("--questionnaire", file)]
        return files if self.lang is None else [*files, "--lang", self.lang]


def near_fields(word: str, known: Mapping[str, Questionnaire]) -> list[str]:
    """The ids of the fields that a word that is no id may mean: by id, title or pole, whole, begun, or misspelt."""
    names = {each.id: [compared(name) for name in _names(each)] for each in known.values()}
    typed = compared(word)
    for is_meant in (typed.__eq__, lambda name: name.startswith(typed), lambda name: f" {typed}" in name):
        found = [field for field, own in names.items() if typed and any(map(is_meant, own))]
        if found:
            return found
    words = [part for own in names.values() for name in own for part in (name, *re.findall(r"\w{4,}", name))]
    near = nearest(typed, words)
    return [field for field, own in names.items() if near and any(near in name for name in own)]


def _names(field: Questionnaire) -> Iterator[str]:
    yield field.id
    yield from field.title.root.values()
    for pole in field.poles:
        yield pole.id
        yield from pole.title.root.values()


def minutes_for(questions: int) -> Message:
    """About how many minutes so many questions take: from, to; in fives where they are many."""
    quick, slow = (questions * seconds / 60 for seconds in SECONDS_A_QUESTION)
    low, high = (5 * round(minutes / 5) if minutes > 8 else round(minutes) for minutes in (quick, slow))
    return say.minutes(low=max(1, low), high=max(2, high))


class Delivery(NamedTuple):
    """Where a report is to go: to files, or else to standard output in a form; on a terminal in `full` or one page.

    Or it `opens` in the browser: as the page among its files, or else as one that is there to be looked at.
    """

    outputs: tuple[str, ...] = ()
    form: str | None = None
    force: bool = False
    full: bool = False
    opens: bool = False
    forms: tuple[Format, ...] = FORMATS

    def chosen_form(self) -> Format | None:
        """The form for standard output, if one was chosen.

        Raises:
            WrongUsage: there is no such form.
        """
        return one_of(self.form, self.forms, "--format")

    def as_options(self) -> list[str]:
        """The options that say the same on a command line."""
        options = [part for output in self.outputs for part in ("--output", output)]
        options += [] if self.form is None else ["--format", self.form]
        flags = {"--force": self.force, "--full": self.full, "--open": self.opens}
        return [*options, *(flag for flag, given in flags.items() if given)]

    def must_be_possible(self, *answers_files: str | None) -> None:
        """See to it that the report can go there, before anything is asked.

        Raises:
            WrongUsage: an ending says nothing or what makes such a file is not installed, a folder is not there, a file
                exists and `force` is not given, or two of the outputs and the answers files are one and the same.
        """
        self.chosen_form()
        endings = [*(ending for ending, form in TEXT_ENDINGS.items() if form in self.forms), *FILE_ENDINGS]
        for output in self.outputs:
            ending = Path(output).suffix.lower()
            if ending not in endings:
                raise WrongUsage(say.unknown_ending(path=output, endings=", ".join(endings)))
            must_be_installed(ending)
        files = [*self.outputs, *(file for file in answers_files if file is not None)]
        for place, file in enumerate(files):
            if os.path.realpath(file) in map(os.path.realpath, files[:place]):  # two names may be those of one file
                raise WrongUsage(say.same_file(path=file))
        for output in self.outputs:
            may_create(output, force=self.force)


def may_create(file: str, *, force: bool) -> None:
    """See to it that one file can be written.

    Raises:
        WrongUsage: the folder is not there, the name cannot be that of a file, something else than a file has it, or
            the file exists and `force` is not given.
    """
    path = Path(file)
    if is_adrift() and not path.is_absolute():
        raise WrongUsage(say.adrift())
    if not os.path.isdir(path.parent):  # noqa: PTH112 - pathlib's may raise
        raise WrongUsage(say.no_folder(path=file))
    if not os.access(path.parent, os.W_OK | os.X_OK):
        raise WrongUsage(say.folder_closed(path=file))
    try:
        path.lstat()
    except FileNotFoundError:
        return
    except OSError as error:
        raise WrongUsage(say.no_such_name(path=file, reason=reason_of(error))) from error
    must_be_file(file)
    if not force:
        raise WrongUsage(say.file_exists(path=file))


def must_be_file(file: str) -> None:
    """See to it that what has this name, if anything, is a file: no folder, and no pipe or device to wait for.

    Raises:
        WrongUsage: it is something else.
    """
    if os.path.exists(file) and not os.path.isfile(file):  # noqa: PTH110, PTH113 - pathlib's may raise
        raise WrongUsage(say.not_a_file(path=file))


def is_adrift() -> bool:
    """Whether the current folder is no longer there."""
    try:
        Path.cwd()
    except FileNotFoundError:
        return True
    return False


def put_or_write(screen: Screen, text: str, outputs: Sequence[str], lang: Lang, *, force: bool) -> None:
    """Write a text that is not a report to these files, or else to standard output, as UTF-8 everywhere.

    Raises:
        WrongUsage: a file cannot be made, or exists and `force` is not given.
        CannotWrite: it was not possible after all.
    """
    files = [output for output in outputs if output != STANDARD]
    for file in files:
        may_create(file, force=force)
    for file in files:
        write_file(Path(file), text, lang, replace=force)
        screen.tell(say.written.in_(lang, path=file))
    if not outputs or STANDARD in outputs:
        screen.put(text, exact=True)


def put_schema(screen: Screen, schema: Mapping[str, Any], outputs: Sequence[str], lang: Lang, *, force: bool) -> None:
    """Write a JSON Schema to these files, or else to standard output.

    Raises:
        WrongUsage: a file cannot be made.
    """
    import json

    text = json.dumps(schema, indent=2, ensure_ascii=False) + "\n"
    put_or_write(screen, text, outputs, lang, force=force)


def write_file(path: Path, content: str | bytes, lang: Lang, *, replace: bool, private: bool = False) -> None:
    """Write a file that the run was asked for; what goes wrong is told in the language of the run.

    Raises:
        CannotWrite: it was not possible, or a file has appeared there meanwhile.
    """
    from samenwerk_cli.files.writing import write_whole  # the welcome writes nothing

    try:
        write_whole(path, content, replace=replace, private=private)
    except FileExistsError as error:
        raise CannotWrite(str(path), say_files.exists(), lang) from error
    except CannotWrite as fault:
        raise CannotWrite(fault.path, fault.reason, lang) from fault
