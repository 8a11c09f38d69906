"""Many people's answers files: files and folders read one by one, so that one bad file does not stop the others.

Of many files the answers are read in several processes. Only a file with nothing to tell of is read there to its end;
any other is read again here, so what is told, and in which order, does not depend on how many processes there were.
"""

from __future__ import annotations

import gc
import os
import re
from contextlib import closing, contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from samenwerk_cli.core.phrases import problems as say
from samenwerk_cli.core.problems import InputProblems, Place, Problem
from samenwerk_cli.files.answers import answers_in
from samenwerk_cli.files.processes import divided, processes_for
from samenwerk_cli.files.reading import read_document

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable, Iterator, Mapping, Sequence

    from samenwerk_cli.core.answers import Answers
    from samenwerk_cli.core.questionnaire import Questionnaire

ENDINGS = (".yaml", ".yml")

NUMBERS = re.compile(r"(\d+)")

TELL_EVERY = 100
"""Files."""


class AnswersFile(NamedTuple):
    """A file, and the answers in it."""

    file: str
    answers: Answers


class People(NamedTuple):
    """What was found in people's files.

    `people` are those who answered for themselves; `consensus` holds what a team agreed on, which is nobody's own
    answer; `plans` are files that hold neither. A file with `problems` is left out; `notices` are good to know.
    """

    people: tuple[AnswersFile, ...]
    consensus: tuple[AnswersFile, ...]
    plans: tuple[str, ...]
    problems: tuple[Problem, ...]
    notices: tuple[Problem, ...]


@contextmanager
def garbage_left() -> Iterator[None]:
    """No garbage is looked for: where nearly all that is made is kept, the more there is the longer it would take."""
    was_looked_for = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()  # nor is it looked for in all of this once looking begins again
        if was_looked_for:
            gc.enable()


class _Read(NamedTuple):
    """What came of one file: the answers in it, that it is a plan, or what is wrong; and what is good to know."""

    file: str
    answers: Answers | None = None
    plan: bool = False
    problems: tuple[Problem, ...] = ()
    notices: tuple[Problem, ...] = ()


def read_people(
    paths: Iterable[str],
    questionnaires: Mapping[str, Questionnaire],
    *,
    told: Callable[[int, int], None] | None = None,
    meanwhile: Callable[[Answers], None] | None = None,
    processes: int | None = None,
) -> People:
    """Read people's answers files; a folder stands for the files in it that end in .yaml or .yml, in order of name.

    Args:
        paths: files and folders.
        questionnaires: what the answers are held against.
        told: is called now and then with how many files were read, and how many there are.
        meanwhile: is called with the answers of each person as soon as they are read, while others still are.
        processes: in how many processes to read; if not given, as many as suit the number of files.
    """
    listed = list(_listed(paths))
    read: list[_Read] = []
    with garbage_left(), closing(_each_read(listed, questionnaires, processes)) as reading:
        for each in reading:
            read.append(each)
            if meanwhile is not None and each.answers is not None and each.answers.kind == "answers":
                meanwhile(each.answers)
            if told is not None and (len(read) % TELL_EVERY == 0 or len(read) == len(listed)):
                told(len(read), len(listed))
    answered = [AnswersFile(each.file, each.answers) for each in read if each.answers is not None]
    people = tuple(each for each in answered if each.answers.kind == "answers")
    notices = [notice for each in read for notice in each.notices]
    return People(
        people,
        consensus=tuple(each for each in answered if each.answers.kind == "consensus"),
        plans=tuple(each.file for each in read if each.plan),
        problems=tuple(problem for each in read for problem in each.problems),
        notices=(*notices, *_same_names(people)),
    )


def _each_read(
    listed: Sequence[str | _Read], questionnaires: Mapping[str, Questionnaire], processes: int | None
) -> Generator[_Read]:
    files = [each for each in listed if isinstance(each, str)]
    wanted = processes_for(len(files)) if processes is None else processes
    flawless = partial(_flawless, questionnaires=questionnaires)
    with closing(divided(flawless, files, wanted)) as readings:
        for each in listed:
            if isinstance(each, _Read):
                yield each
                continue
            answers = next(readings)
            yield _read(each, questionnaires) if answers is None else _Read(each, answers)


def _flawless(file: str, questionnaires: Mapping[str, Questionnaire]) -> Answers | None:
    """The answers in a file of which there is nothing to tell."""
    read = _read(file, questionnaires)
    return None if read.notices else read.answers


def _read(file: str, questionnaires: Mapping[str, Questionnaire]) -> _Read:
    try:
        document = read_document(file, say.see_template())
        if document.data.get("kind") == "plan":
            return _Read(file, plan=True)
        found = answers_in(document, questionnaires)
    except InputProblems as those:
        return _Read(file, problems=those.problems)
    return _Read(file, found.answers, notices=found.notices)


def _listed(paths: Iterable[str]) -> Iterator[str | _Read]:
    """Every file, but the same file only once; and in its place what is not right about a path itself."""
    seen: dict[str, str] = {}
    for path in paths:
        files = _files_of(path)
        if not files:
            yield _Read(path, problems=(Problem(say.empty_folder(), say.put_files_there(), place=Place(path)),))
        for file, real in files:
            if real in seen:
                yield _Read(file, notices=(Problem(say.given_twice(other=seen[real]), place=Place(file)),))
            else:
                seen[real] = file
                yield file


def _files_of(path: str) -> list[tuple[str, str]]:
    """The files that a path stands for, each with its real path; a folder's is looked up once for all its files."""
    entries = _entries(path)
    if entries is None:
        return [(path, os.path.realpath(path))]
    shown, real = _before_names(path), _before_names(os.path.realpath(path))
    return [
        (shown + each.name, os.path.realpath(each) if each.is_symlink() else real + each.name)
        for each in sorted(entries, key=lambda entry: _in_order(entry.name))
    ]


def _entries(path: str) -> list[os.DirEntry[str]] | None:
    """What is read of a folder; None of a file, and of a closed folder: to read that will say why it cannot be read."""
    if not os.path.isdir(path) or not os.access(path, os.X_OK):  # noqa: PTH112 - pathlib's may raise
        return None
    try:
        return [each for each in os.scandir(path) if _has_ending(each.name) and _is_file(each)]
    except OSError:
        return None


def _has_ending(name: str) -> bool:
    return name.lower().endswith(ENDINGS) and name.lower() not in ENDINGS


def _is_file(entry: os.DirEntry[str]) -> bool:
    return entry.is_file(follow_symlinks=False) or Path(entry).is_file()


def _before_names(folder: str) -> str:
    """What stands before the names of the files in a folder."""
    return str(Path(folder) / "x")[:-1]


def _in_order(name: str) -> tuple[list[str | int], str]:
    """By name, with numbers as numbers: `a-2` comes after `a`, and `a-10` after both, as they were made."""
    return [int(part) if part.isdecimal() else part for part in NUMBERS.split(name.rpartition(".")[0])], name


def _same_names(people: Sequence[AnswersFile]) -> Iterator[Problem]:
    first: dict[str, str] = {}
    for file, answers in people:
        name = (answers.name or "").casefold()
        other = first.setdefault(name, file)
        if name and other is not file:
            yield Problem(say.same_name_twice(word=answers.name, other=other), place=Place(file))
