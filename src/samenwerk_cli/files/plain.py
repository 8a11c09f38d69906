"""YAML, read strictly: text stays text, and everything that is not plain data is a problem with its place.

One loop over libyaml's events (through its C parser where that is there) builds dictionaries, lists and strings, and
keeps where each key and value stands. It goes by events because libyaml's composer recurses and takes the whole process
down on deeply nested input. Quoted or not, a scalar is text; only an empty value, `~` and `null` mean "nothing".
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import yaml

from samenwerk_cli.core.phrases import problems as say
from samenwerk_cli.core.problems import MOST_PROBLEMS, DataPath, InputProblems, Place, Problem
from samenwerk_cli.files.syntax import explain_syntax, unprintable

if TYPE_CHECKING:
    from collections.abc import Iterator

    from samenwerk_cli.core.phrases import Message

DEEPEST = 20
"""Levels of nesting; our own files need eight."""

MOST_NODES = 25_000
"""Keys and values in a file; our own largest have about two thousand."""

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
    unplaced: str | None = None
    """The text, if it was read without keeping places; it is read again for the first that is asked for."""

    def place(self, path: DataPath, *, on_key: bool = False) -> Place:
        """Where a path stands: its own place, or that of the nearest thing around it that is there.

        Parts of the path that the file does not have (the model's own names) are skipped.
        """
        if self.unplaced is not None:
            again = read_plain(self.unplaced, self.name)
            self.keys, self.values, self.unplaced = again.keys, again.values, None
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


def _events(text: str) -> Iterator[yaml.Event]:
    parse = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    loader = parse(text)
    try:
        while loader.check_event():
            yield loader.get_event()
    finally:
        loader.dispose()


@dataclass(slots=True)
class _Level:
    """A mapping or list that is being filled.

    `key` is the key that waits for its value. A number stands in for a key that cannot be kept: what stands under it is
    read, and left out.
    """

    container: dict[str, Any] | list[Any]
    path: DataPath
    key: str | int | None = None


@dataclass(slots=True)
class _Builder:
    document: Document
    levels: list[_Level] = field(default_factory=list)
    documents: int = 0
    nodes: int = 0

    def read(self, text: str) -> bool:
        """Take every event in turn; False if it stopped before the end."""
        self.document.problems += unprintable(text, self.document.name)
        if self.document.problems:
            return False
        try:
            for event in _events(text):
                if not self._take(event) or len(self.document.problems) >= MOST_PROBLEMS:
                    return False
        except yaml.YAMLError as error:
            self.document.problems.append(explain_syntax(error, text, self.document.name))
            return False
        return True

    def _take(self, event: yaml.Event) -> bool:
        self.nodes += isinstance(event, yaml.NodeEvent)
        if self.nodes > MOST_NODES:
            self._problem(event, say.too_many(limit=MOST_NODES), say.is_it_the_right_file())
            return False
        match event:
            case yaml.ScalarEvent():
                self._marks(event, event.tag)
                self._scalar(event)
            case yaml.MappingStartEvent() | yaml.SequenceStartEvent():
                self._marks(event, event.tag)
                return self._open(event)
            case yaml.MappingEndEvent() | yaml.SequenceEndEvent():
                self.levels.pop()
            case yaml.AliasEvent():
                return self._alias(event)
            case yaml.DocumentStartEvent():
                return self._document_starts(event)
            case _:
                pass
        return True

    def _document_starts(self, event: yaml.Event) -> bool:
        self.documents += 1
        if self.documents > 1:
            self._problem(event, say.yaml_documents(), say.one_document())
        return self.documents == 1

    def _marks(self, event: Any, tag: str | None) -> None:
        """Anchors and tags have no meaning here."""
        if event.anchor is not None:
            self._problem(event, say.yaml_alias(), say.take_away_or_quote())
        if tag is not None:
            self._problem(event, say.yaml_tag(), say.take_away_or_quote())

    def _alias(self, event: yaml.Event) -> bool:
        self._problem(event, say.yaml_alias(), say.take_away_or_quote())
        level = self.levels[-1] if self.levels else None
        if level is None or (isinstance(level.container, dict) and level.key is None):
            return False
        self._put(None, _spot(event))
        return True

    def _scalar(self, event: yaml.ScalarEvent) -> None:
        level = self.levels[-1] if self.levels else None
        if level is not None and isinstance(level.container, dict) and level.key is None:
            self._key(level, event)
            return
        plain = event.style in (None, "")
        nothing = plain and event.value in ("", "~", "null")
        self._put(None if nothing else event.value, _spot(event))

    def _key(self, level: _Level, event: yaml.ScalarEvent) -> None:
        spot, path = _spot(event), (*level.path, event.value)
        if path in self.document.keys:
            first_line = self.document.keys[path][0]
            self._problem(event, say.duplicate_key(word=event.value, line=first_line), say.keep_one())
            level.key = len(self.document.problems)
        else:
            self.document.keys[path] = spot
            level.key = event.value

    def _put(self, value: Any, spot: Spot) -> None:
        """Give the value its place in what is being filled."""
        self.document.values[self._next_path()] = spot
        if not self.levels:
            self.document.data = value
            return
        level = self.levels[-1]
        if isinstance(level.container, list):
            level.container.append(value)
        elif level.key is not None:
            if isinstance(level.key, str):
                level.container[level.key] = value
            level.key = None

    def _open(self, event: yaml.Event) -> bool:
        if len(self.levels) >= DEEPEST:
            self._problem(event, say.too_deep(limit=DEEPEST), say.is_it_the_right_file())
            return False
        level = self.levels[-1] if self.levels else None
        if level is not None and isinstance(level.container, dict) and level.key is None:
            self._problem(event, say.yaml_key(), say.quote_it())
            return False
        container: dict[str, Any] | list[Any] = {} if isinstance(event, yaml.MappingStartEvent) else []
        path = self._next_path()
        self._put(container, _spot(event))
        self.levels.append(_Level(container, path))
        return True

    def _next_path(self) -> DataPath:
        if not self.levels:
            return ()
        level = self.levels[-1]
        if isinstance(level.container, list):
            return (*level.path, len(level.container))
        return (*level.path, "" if level.key is None else level.key)

    def _problem(self, event: yaml.Event, what: Message, remedy: Message) -> None:
        self.document.problems.append(Problem(what, remedy, place=Place(self.document.name, *_spot(event))))


def _spot(event: yaml.Event) -> Spot:
    mark = event.start_mark
    return (mark.line + 1, mark.column + 1) if mark is not None else (1, 1)
