"""The options that several commands share, and what a shell can complete of them; their help is in `say`, by name.

Files are left to the shell itself.
"""

import os
from typing import TYPE_CHECKING, Annotated, Any, Optional

import typer

from samenwerk_cli.core.words.phrase import LANGS, Lang
from samenwerk_cli.render import FORMATS, PAPER_FORMATS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from samenwerk_cli.commands.choices import Scope
    from samenwerk_cli.terminal.screen import Screen


def fields_beginning(incomplete: str) -> list[str]:
    """Ids of the bundled tension fields and of those in the user's own folder; nothing is read to find them."""
    from samenwerk_cli.files.places import bundled_files, own_files

    return beginning(incomplete, bundled_files() | own_files())


def among(words: "Iterable[str]") -> "Callable[[str], list[str]]":
    """What completes a word to one of these."""

    def complete(incomplete: str) -> list[str]:
        return beginning(incomplete, words)

    return complete


def beginning(incomplete: str, words: "Iterable[str]") -> list[str]:
    """Those of the words that begin so."""
    return [word for word in words if word.startswith(incomplete)]


def matching(given: Any) -> Any:
    """The files that are meant by words with `*` or `?`, on Windows, where no shell fills those in.

    A word that is the name of a file, or that no file answers to, stays as it is; as does one of which only one file is
    wanted, if several answer to it.
    """
    if os.name != "nt" or not given:
        return given
    from samenwerk_cli.terminal.shell import expanded

    if isinstance(given, str):
        found = expanded(given)
        return found[0] if len(found) == 1 else given
    return [file for word in given for file in expanded(word)]


Fields = Annotated[
    list[str] | None, typer.Argument(metavar="FIELD", show_default=False, autocompletion=fields_beginning)
]
Files = Annotated[list[str], typer.Argument(metavar="FILE", callback=matching)]
Every = Annotated[bool, typer.Option("--all")]
Output = Annotated[list[str] | None, typer.Option("--output", "-o", metavar="FILE")]
ToFile = Annotated[Optional[str], typer.Option("--output", "-o", metavar="FILE")]
Form = Annotated[str | None, typer.Option("--format", "-f", metavar="|".join(FORMATS), autocompletion=among(FORMATS))]
PaperForm = Annotated[
    str | None, typer.Option("--format", "-f", metavar="|".join(PAPER_FORMATS), autocompletion=among(PAPER_FORMATS))
]
Force = Annotated[bool, typer.Option("--force")]
Full = Annotated[bool, typer.Option("--full")]
Opens = Annotated[bool, typer.Option("--open")]
Own = Annotated[list[str] | None, typer.Option("--questionnaire", "-q", metavar="FILE")]
Word = Optional[str]
AnswersFile = Annotated[Word, typer.Argument(metavar="ANSWERS", show_default=False, callback=matching)]
People = Annotated[list[str] | None, typer.Argument(metavar="ANSWERS", show_default=False, callback=matching)]
OneLine = Annotated[Word, typer.Option(metavar="TEXT")]
MinGroup = Annotated[Word, typer.Option("--min-group", metavar="N")]
AllOrNothing = Annotated[bool, typer.Option("--strict")]
Schema = Annotated[bool, typer.Option("--schema")]
DeleteOn = Annotated[Word, typer.Option("--delete-on", metavar="DATE")]
Manages = Annotated[Word, typer.Option("--collector-manages", metavar="yes|no", autocompletion=among(("yes", "no")))]


def scope_of(
    context: typer.Context, questionnaires: list[str] | None, fields: list[str] | None = None, *, every: bool = False
) -> "Scope":
    """What a command line says of fields, files and language."""
    from samenwerk_cli.commands.choices import Scope

    return Scope(tuple(fields or ()), every, tuple(questionnaires or ()), context.obj)


def screen() -> "Screen":
    """The streams of this run."""
    from samenwerk_cli.terminal.screen import Screen

    return Screen()


def chosen_lang(wanted: str | None) -> Lang | None:
    """The language that `--lang` says, or else SAMENWERK_LANG, if either is one that is spoken."""
    words = wanted, os.environ.get("SAMENWERK_LANG")
    return next((lang for word in words for lang in LANGS if word == lang), None)


def take_lang(arguments: list[str]) -> tuple[str | None, list[str]]:
    """What `--lang` says, wherever it stands, and the other arguments.

    It is taken out before Typer sees the rest: help needs it before anything is parsed, and a group with an option that
    takes a value would make Typer load pydantic, also for help. Commands find it in their context.
    """
    end = arguments.index("--") if "--" in arguments else len(arguments)
    options, rest = arguments[:end], arguments[end:]
    lang: str | None = None
    others: list[str] = []
    words = iter(options)
    for word in words:
        if word == "--lang":
            lang = next(words, "")
        elif word.startswith("--lang="):
            lang = word.removeprefix("--lang=")
        else:
            others.append(word)
    return lang, others + rest
