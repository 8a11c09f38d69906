"""YAML, read strictly: text stays text, and everything that is not plain data is a problem with its place.

One loop over libyaml's events (through its C parser where that is there) builds dictionaries, lists and strings, and
keeps where each key and value stands. It goes by events because libyaml's composer recurses and takes the whole process
down on deeply nested input. Quoted or not, a scalar is text; only an empty value, `~` and `null` mean "nothing".
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import yaml

from samenwerk_cli.core.problems import say as say_problems
from samenwerk_cli.core.problems.problem import MOST_PROBLEMS, DataPath, InputProblems, Place, Problem
from samenwerk_cli.files.yaml.syntax import explain_syntax, unprintable

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from samenwerk_cli.core.words.phrase import Message

DEEPEST = 20
"""Levels of nesting; our own files need eight."""

MOST_NODES = 25_000
"""Keys and values in a file; our own largest have about two thousand."""

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
    document = Document(name)
    if not _Builder(document).read(text):
        raise InputProblems(document.problems)
    return document


@dataclass(slots=True)
class _Level:
    """A mapping or list that is being filled.

    `key` is the key that waits for its value. A number stands in for a key that cannot be kept: what stands under it is
    read, and left out.
    """

    container: dict[str, Any] | list[Any]
    path: DataPath
    key: str | int | None = None

    def wants_key(self) -> bool:
        """Whether what comes next is a key."""
        return self.key is None and isinstance(self.container, dict)


NODES = frozenset({yaml.ScalarEvent, yaml.MappingStartEvent, yaml.SequenceStartEvent, yaml.AliasEvent})


@dataclass(slots=True)
class _Builder:
    document: Document
    levels: list[_Level] = field(default_factory=list)
    documents: int = 0

    def read(self, text: str) -> bool:
        """Take every event in turn; False if it stopped before the end."""
        self.document.problems += unprintable(text, self.document.name)
        if self.document.problems:
            return False
        loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)(text)
        try:
            return self._take_all(iter(loader.get_event, None))
        except yaml.YAMLError as error:
            self.document.problems.append(explain_syntax(error, text, self.document.name))
            return False
        finally:
            loader.dispose()

    def _take_all(self, events: Iterator[yaml.Event]) -> bool:
        take: dict[type[yaml.Event], Callable[[Any], bool]] = {
            yaml.ScalarEvent: self._scalar,
            yaml.MappingStartEvent: self._open,
            yaml.SequenceStartEvent: self._open,
            yaml.MappingEndEvent: self._close,
            yaml.SequenceEndEvent: self._close,
            yaml.AliasEvent: self._alias,
            yaml.DocumentStartEvent: self._document_starts,
        }
        problems, nodes = self.document.problems, 0
        for event in events:
            kind = type(event)
            nodes += kind in NODES
            if nodes > MOST_NODES:
                self._problem(event, say_problems.too_many(limit=MOST_NODES), say_problems.is_it_the_right_file())
                return False
            if kind in take and (not take[kind](event) or len(problems) >= MOST_PROBLEMS):
                return False
        return True

    def _document_starts(self, event: yaml.Event) -> bool:
        self.documents += 1
        if self.documents > 1:
            self._problem(event, say_problems.yaml_documents(), say_problems.one_document())
        return self.documents == 1

    def _marks(self, event: Any) -> None:
        """Anchors and tags have no meaning here."""
        if event.anchor is not None:
            self._problem(event, say_problems.yaml_alias(), say_problems.take_away_or_quote())
        if event.tag is not None:
            self._problem(event, say_problems.yaml_tag(), say_problems.take_away_or_quote())

    def _alias(self, event: yaml.AliasEvent) -> bool:
        self._problem(event, say_problems.yaml_alias(), say_problems.take_away_or_quote())
        if not self.levels or self.levels[-1].wants_key():
            return False
        self._put(None, _spot(event))
        return True

    def _scalar(self, event: yaml.ScalarEvent) -> bool:
        self._marks(event)
        if self.levels and self.levels[-1].wants_key():
            self._key(self.levels[-1], event)
            return True
        nothing = event.value in NOTHING and event.style in PLAIN
        self._put(None if nothing else event.value, _spot(event))
        return True

    def _key(self, level: _Level, event: yaml.ScalarEvent) -> None:
        spot, path = _spot(event), (*level.path, event.value)
        if path in self.document.keys:
            first_line = self.document.keys[path][0]
            self._problem(event, say_problems.duplicate_key(word=event.value, line=first_line), say_problems.keep_one())
            level.key = len(self.document.problems)
        else:
            self.document.keys[path] = spot
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

    def _open(self, event: yaml.CollectionStartEvent) -> bool:
        self._marks(event)
        if len(self.levels) >= DEEPEST:
            self._problem(event, say_problems.too_deep(limit=DEEPEST), say_problems.is_it_the_right_file())
            return False
        if self.levels and self.levels[-1].wants_key():
            self._problem(event, say_problems.yaml_key(), say_problems.quote_it())
            return False
        container: dict[str, Any] | list[Any] = {} if isinstance(event, yaml.MappingStartEvent) else []
        self.levels.append(_Level(container, self._put(container, _spot(event))))
        return True

    def _close(self, _: yaml.Event) -> bool:
        self.levels.pop()
        return True

    def _problem(self, event: yaml.Event, what: Message, remedy: Message) -> None:
        self.document.problems.append(Problem(what, remedy, place=Place(self.document.name, *_spot(event))))


def _spot(event: yaml.Event) -> Spot:
    mark = event.start_mark
    return (mark.line + 1, mark.column + 1) if mark is not None else (1, 1)
