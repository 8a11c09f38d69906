"""The language of a command line, known before anything is parsed, since help and errors speak it too."""

from __future__ import annotations

import os

from samenwerk_cli.core.words.phrase import LANGS, Lang


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
