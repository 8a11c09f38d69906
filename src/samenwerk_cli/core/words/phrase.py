"""The program's own sentences, each in Dutch and English, side by side.

A `Phrase` is a template with named places; filled in it is a `Message`, which still speaks both languages, so
that whoever finds a problem need not know the reader's language. Only these templates are ever formatted: texts from
files are always values, never templates.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple, Protocol, get_args

from samenwerk_cli.core.words.visible import one_line

if TYPE_CHECKING:
    from collections.abc import Mapping

Lang = Literal["nl", "en"]
LANGS: tuple[Lang, ...] = get_args(Lang)


class Phrase(NamedTuple):
    """One sentence of the program in both languages, with `{names}` to fill in."""

    nl: str
    en: str

    def in_(self, lang: Lang, **values: object) -> str:
        """The sentence in one language, filled in; in Dutch where that language does not have it."""
        return self.open_in(lang).format(**{name: _value(value, lang) for name, value in values.items()})

    def open_in(self, lang: Lang) -> str:
        """The sentence in one language, its places not filled in; in Dutch where that language does not have it."""
        words: str = getattr(self, lang) or self.nl
        return words

    def __call__(self, **values: object) -> Message:
        """The sentence filled in, language still open."""
        return Message(self, values)


class Words(Protocol):
    """Something that is said in several languages: a phrase, a message, a text of a questionnaire."""

    def in_(self, lang: Lang) -> str:
        """The words in one language."""


class Message(NamedTuple):
    """A phrase with its values; a value may itself be a message, a phrase or a text."""

    phrase: Phrase
    values: Mapping[str, object]

    def in_(self, lang: Lang) -> str:
        """The message in one language."""
        return self.phrase.in_(lang, **self.values)


class Listed(NamedTuple):
    """Things in a row within a sentence, the last of them after `and`; each may be said in several languages."""

    things: tuple[object, ...]

    def in_(self, lang: Lang) -> str:
        """The row in one language."""
        *before, last = (one_line(str(_value(thing, lang))) for thing in self.things)
        return _AND.in_(lang, before=", ".join(before), last=last) if before else last


_AND = Phrase("{before} en {last}", "{before} and {last}")


def _value(value: object, lang: Lang) -> object:
    """A value in one language, if it is something that is said in several."""
    return value.in_(lang) if hasattr(value, "in_") else value
