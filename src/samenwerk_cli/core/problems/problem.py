"""What can be wrong, split by whose fault it is.

A `Problem` is a value: problems are gathered and told all together. The exceptions carry them to the one error boundary
in `cli`: `InputProblems` (the files have problems, exit 1) and `WrongUsage` (the command was given wrongly, exit 2).
Anything else that escapes is a fault of the program (exit 3).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from samenwerk_cli.core.problems import say
from samenwerk_cli.core.words.phrase import Listed

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from samenwerk_cli.core.words.phrase import Lang, Message, Phrase

DataPath = tuple[str | int, ...]
"""The way to a value inside a file: keys and positions, as in `("questions", 2, "pole")`."""

MOST_PROBLEMS = 200
"""After this many problems of one kind nobody reads on; whatever is told says that there may be more."""

MOST_NAMED = 5
"""Names of files, or numbers of lines, that are told in one line."""

MOST_COMPARED = 8
"""Words that are compared closely with one that is not known; comparing all of a large file's would take minutes."""


class Place(NamedTuple):
    """Where in a file: line and column count from 1; without a line the file as a whole is meant."""

    file: str
    line: int | None = None
    column: int | None = None

    def __str__(self) -> str:
        return ":".join(str(part) for part in (self.file, self.line, self.column) if part is not None)


class Problem(NamedTuple):
    """One thing that is wrong: what it is, what would be right, and where.

    `path` says where inside the data; whoever read the file turns it into a `place`. `on_key` means that the key is
    wrong rather than its value.
    """

    what: Message
    remedy: Message | None = None
    path: DataPath = ()
    on_key: bool = False
    place: Place | None = None


class InputProblems(Exception):  # noqa: N818 - the word of the field, and it carries several
    """The input has problems; nothing was done with it. `lang` is the language that the file itself asks for."""

    def __init__(self, problems: Iterable[Problem], lang: Lang | None = None) -> None:
        self.problems: tuple[Problem, ...] = tuple(problems)
        self.lang = lang
        super().__init__("; ".join(f"{each.place}: {each.what.in_('en')}" for each in self.problems))


class WrongUsage(Exception):  # noqa: N818
    """The command was given in a way that cannot work."""

    def __init__(self, message: Message) -> None:
        self.message = message
        super().__init__(message.in_("en"))


class CannotWrite(Exception):  # noqa: N818
    """A file could not be written; what stood there before still stands. `lang` is the language of the run."""

    def __init__(self, path: str, reason: Message, lang: Lang | None = None) -> None:
        self.path, self.reason, self.lang = path, reason, lang
        super().__init__(self.in_("en"))

    def in_(self, lang: Lang) -> str:
        """Which file, and why."""
        return f"{self.path}: {self.reason.in_(lang)}"


class Interrupted(Exception):  # noqa: N818
    """The person stopped; `how_to_go_on` is the command that continues, if there is anything to continue.

    `unsaved` says what could not be saved, if anything; `instead` is what to say where there is nothing to save.
    """

    def __init__(
        self, how_to_go_on: str | None, lang: Lang, *, unsaved: str = "", instead: Phrase | None = None
    ) -> None:
        self.how_to_go_on, self.lang, self.unsaved, self.instead = how_to_go_on, lang, unsaved, instead
        super().__init__()


def some_of(names: Sequence[object]) -> Listed:
    """The names in a row; of very many the first, and how many others there are."""
    others = len(names) - MOST_NAMED + 1
    return Listed((*names[: MOST_NAMED - 1], say.and_others(count=others)) if others > 1 else tuple(names))


def unknown_word(
    what: Phrase, word: str, known: Sequence[str], path: DataPath, *, on_key: bool = False, also: Iterable[str] = ()
) -> Problem:
    """A word that refers to nothing, with the nearest one that does, or else all that would do.

    `also` are words that may have been meant, but that are not offered as a choice.
    """
    near = nearest(word, [*known, *also])
    remedy = say.did_you_mean(word=near) if near else say.choose_from(words=", ".join(dict.fromkeys(known)))
    return Problem(what(word=word), remedy, path, on_key=on_key)


def nearest(word: str, known: Sequence[str]) -> str | None:
    """The known word that the given one most resembles, or None when nothing comes near."""
    import difflib
    import heapq

    matcher = difflib.SequenceMatcher(b=word.lower())

    def at_most(each: str) -> float:
        matcher.set_seq1(each)
        return matcher.quick_ratio()

    likely = heapq.nlargest(MOST_COMPARED, known, key=at_most)
    matches = difflib.get_close_matches(word.lower(), likely, n=1, cutoff=0.64)
    return matches[0] if matches else None
