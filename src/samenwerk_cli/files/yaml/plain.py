"""YAML, read strictly: text stays text, and everything that is not plain data is a problem with its place.

One loop over libyaml's events (through its C parser where that is there) builds dictionaries, lists and strings, and
keeps where each key and value stands. It goes by events because libyaml's composer recurses and takes the whole process
down on deeply nested input. Quoted or not, a scalar is text; only an empty value, `~` and `null` mean "nothing".
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NoReturn

import yaml

from samenwerk_cli.core.problems import say as say_problems
from samenwerk_cli.core.problems import say_files
from samenwerk_cli.core.problems.problem import MOST_PROBLEMS, DataPath, InputProblems, Place, Problem
from samenwerk_cli.files.yaml.syntax import explain_syntax, lines_of, unprintable

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from samenwerk_cli.core.words.phrase import Message

DEEPEST = 20
"""Levels of nesting; our own files need eight."""

MOST_NODES = 25_000
"""Keys and values in a file; our own largest have about two thousand."""

TEXTS = frozenset({"subject", "we", "name", "note", "minority", "nl", "en"})
"""Keys of what people write in words."""

NO_COMMENT = re.compile(r" #|[ \t]+#(?! )")
"""What ends a text as a comment does, without two blanks before it and one behind it."""

NOTHING = frozenset({"", "~", "null"})
PLAIN = (None, "")
"""The styles of a scalar that is not quoted."""

Spot = tuple[int, int]
"""Line and column, both from 1."""


@dataclass(slots=True)
class Document:
    """The plain data of one file, and where in the file each key and value stands."""

    name: str
    data: Any = None
    keys: dict[DataPath, Spot] = field(default_factory=dict)
    values: dict[DataPath, Spot] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    notices: list[Problem] = field(default_factory=list)
    lines: list[str] = field(default_factory=list)

    def place(self, path: DataPath, *, on_key: bool = False) -> Place:
        """Where a path stands: its own place, or that of the nearest thing around it that is there.

        Parts of the path that the file does not have (the model's own names) are skipped.
        """
        found: DataPath = ()
        for part in path:
            if (*found, part) in self.values:
                found = (*found, part)
        spots = self.keys if on_key and found in self.keys else self.values
        spot = spots.get(found)
        return Place(self.name, *spot) if spot else Place(self.name)


def read_plain(text: str, name: str) -> Document:
    """Read YAML text; the document carries the problems that left the rest readable, such as a key that is there twice.

    Raises:
        InputProblems: it cannot be read to its end.
    """
    problems = unprintable(text, name)
    if problems:
        raise InputProblems(problems)
    builder = _Builder(Document(name, lines=lines_of(text)))
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)(text)
    try:
        builder.take_all(iter(loader.get_event, None))
    except (yaml.YAMLError, OverflowError) as error:  # the latter of a code for a character that cannot be
        document = builder.document
        raise InputProblems([*document.problems, explain_syntax(error, document.lines, name)]) from error
    finally:
        loader.dispose()
    return builder.document


@dataclass(slots=True)
class _Level:
    """A mapping or list that is being filled.

    `key` is the key that waits for its value. A number stands in for a key that cannot be kept: what stands under it is
    read, and left out.
    """

    container: dict[str, Any] | list[Any]
    path: DataPath
    key: str | int | None = None


NODES = frozenset({yaml.ScalarEvent, yaml.MappingStartEvent, yaml.SequenceStartEvent, yaml.AliasEvent})


@dataclass(slots=True)
class _Builder:
    document: Document
    levels: list[_Level] = field(default_factory=list)

    def take_all(self, events: Iterator[yaml.Event]) -> None:
        """Take every event in turn; what cannot be read on from raises `InputProblems`."""
        take: dict[type[yaml.Event], Callable[[Any], object]] = {
            yaml.ScalarEvent: self._scalar,
            yaml.MappingStartEvent: self._open,
            yaml.SequenceStartEvent: self._open,
            yaml.MappingEndEvent: lambda _: self.levels.pop(),
            yaml.SequenceEndEvent: lambda _: self.levels.pop(),
            yaml.AliasEvent: self._alias,
            yaml.DocumentStartEvent: self._document_starts,
        }
        nodes = 0
        for event in events:
            kind = type(event)
            nodes += kind in NODES
            if nodes > MOST_NODES:
                self._stop(event, say_problems.too_many(limit=MOST_NODES), say_problems.is_it_the_right_file())
            if kind in take:
                take[kind](event)
            if len(self.document.problems) >= MOST_PROBLEMS:
                raise InputProblems(self.document.problems)

    def _document_starts(self, event: yaml.Event) -> None:
        if self.document.values:
            self._stop(event, say_problems.yaml_documents(), say_problems.one_document())

    def _marks(self, event: Any) -> None:
        """Anchors and tags have no meaning here."""
        if event.anchor is not None:
            self._problem(event, say_problems.yaml_alias(), say_problems.take_away_or_quote())
        if event.tag is not None:
            self._problem(event, say_problems.yaml_tag(), say_problems.take_away_or_quote())

    def _wants_key(self) -> bool:
        """Whether what comes next is a key."""
        return bool(self.levels) and self.levels[-1].key is None and isinstance(self.levels[-1].container, dict)

    def _alias(self, event: yaml.AliasEvent) -> None:
        self._problem(event, say_problems.yaml_alias(), say_problems.take_away_or_quote())
        if not self.levels or self._wants_key():
            raise InputProblems(self.document.problems)
        self._put(None, _spot(event))

    def _scalar(self, event: yaml.ScalarEvent) -> None:
        self._marks(event)
        if self._wants_key():
            self._key(event)
            return
        nothing = event.value in NOTHING and event.style in PLAIN
        path = self._put(None if nothing else event.value, _spot(event))
        if path and path[-1] in TEXTS and event.style in PLAIN and not nothing:
            self._tell_cut(event)

    def _tell_cut(self, event: yaml.ScalarEvent) -> None:
        """A text that ends at a # that nobody wrote as a comment."""
        mark = event.end_mark
        cut = mark and NO_COMMENT.match(self.document.lines[mark.line], mark.column)
        if mark and cut:
            what = say_files.hash_cuts(word=event.value.split()[-1])
            place = Place(self.document.name, mark.line + 1, cut.end())
            self.document.notices.append(Problem(what, say_files.quote_hash(), place=place))

    def _key(self, event: yaml.ScalarEvent) -> None:
        level = self.levels[-1]
        path = (*level.path, event.value)
        if path in self.document.keys:
            first_line = self.document.keys[path][0]
            self._problem(event, say_problems.duplicate_key(word=event.value, line=first_line), say_problems.keep_one())
            level.key = len(self.document.problems)
        else:
            self.document.keys[path] = _spot(event)
            level.key = event.value

    def _put(self, value: Any, spot: Spot) -> DataPath:
        """Give the value its place in what is being filled, and return the way to it."""
        if not self.levels:
            self.document.values[()] = spot
            self.document.data = value
            return ()
        level = self.levels[-1]
        container, key = level.container, level.key
        if isinstance(container, list):
            path: DataPath = (*level.path, len(container))
            container.append(value)
        else:
            path = (*level.path, "" if key is None else key)
            if isinstance(key, str):
                container[key] = value
            level.key = None
        self.document.values[path] = spot
        return path

    def _open(self, event: yaml.CollectionStartEvent) -> None:
        self._marks(event)
        if len(self.levels) >= DEEPEST:
            self._stop(event, say_problems.too_deep(limit=DEEPEST), say_problems.is_it_the_right_file())
        if self._wants_key():
            self._stop(event, say_problems.yaml_key(), say_problems.quote_it())
        container: dict[str, Any] | list[Any] = {} if isinstance(event, yaml.MappingStartEvent) else []
        self.levels.append(_Level(container, self._put(container, _spot(event))))

    def _problem(self, event: yaml.Event, what: Message, remedy: Message) -> None:
        self.document.problems.append(Problem(what, remedy, place=Place(self.document.name, *_spot(event))))

    def _stop(self, event: yaml.Event, what: Message, remedy: Message) -> NoReturn:
        self._problem(event, what, remedy)
        raise InputProblems(self.document.problems)


def _spot(event: yaml.Event) -> Spot:
    mark = event.start_mark
    return (mark.line + 1, mark.column + 1) if mark is not None else (1, 1)
