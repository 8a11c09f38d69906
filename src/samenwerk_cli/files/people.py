"""Many people's answers files: files and folders read one by one, so that one bad file does not stop the others."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from samenwerk_cli.core.problems import say as say_problems
from samenwerk_cli.core.problems.problem import InputProblems, Place, Problem
from samenwerk_cli.core.team.people import AnswersFile, in_order, people_in
from samenwerk_cli.files.answers import answers_in
from samenwerk_cli.files.reading import read_document

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from samenwerk_cli.core.answers.answers import Answers
    from samenwerk_cli.core.field.questionnaire import Questionnaire

ENDINGS = (".yaml", ".yml")

HIDDEN = (".", "~$")
"""How the names begin of files that nobody made: hidden ones, what a Mac leaves beside a file, an editor's own."""

TELL_EVERY = 100
"""Files."""


class PeopleRead(NamedTuple):
    """What was found in people's files.

    `people` are those who answered for themselves, of whom `doubles` may be there already; `doubts` says which files
    are nobody's, a copy, or perhaps of the same person. `consensus` holds what a team agreed on, which is nobody's own
    answer; `plans` are files that hold neither. A file with `problems` is left out; `notices` are good to know.
    """

    people: tuple[AnswersFile, ...]
    doubles: int
    doubts: tuple[Problem, ...]
    consensus: tuple[AnswersFile, ...]
    plans: tuple[str, ...]
    problems: tuple[Problem, ...]
    notices: tuple[Problem, ...]

    @property
    def answers(self) -> tuple[Answers, ...]:
        """What each person answered."""
        return tuple(each.answers for each in self.people)


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
) -> PeopleRead:
    """Read people's answers files; a folder stands for the files in it that end in .yaml or .yml, in order of name.

    Args:
        paths: files and folders.
        questionnaires: what the answers are held against.
        told: is called now and then with how many files were read, and how many there are.
    """
    listed = list(_listed(paths))
    read: list[_Read] = []
    for each in listed:
        read.append(_read(each, questionnaires) if isinstance(each, str) else each)
        if told is not None and (len(read) % TELL_EVERY == 0 or len(read) == len(listed)):
            told(len(read), len(listed))
    answered = [AnswersFile(each.file, each.answers) for each in read if each.answers is not None]
    return PeopleRead(
        *people_in([each for each in answered if each.answers.kind == "answers"]),
        consensus=tuple(each for each in answered if each.answers.kind == "consensus"),
        plans=tuple(each.file for each in read if each.plan),
        problems=tuple(problem for each in read for problem in each.problems),
        notices=tuple(notice for each in read for notice in each.notices),
    )


def _read(file: str, questionnaires: Mapping[str, Questionnaire]) -> _Read:
    try:
        document = read_document(file, may_be_empty=True)
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
            yield _Read(
                path,
                problems=(Problem(say_problems.empty_folder(), say_problems.put_files_there(), place=Place(path)),),
            )
        for file in files:
            real = os.path.realpath(file)
            if real in seen:
                yield _Read(file, notices=(Problem(say_problems.given_twice(other=seen[real]), place=Place(file)),))
            else:
                seen[real] = file
                yield file


def _files_of(path: str) -> list[str]:
    """The files that a path stands for: those of a folder, or the path itself."""
    if not os.path.isdir(path) or not os.access(path, os.X_OK):  # noqa: PTH112 - pathlib's may raise
        return [path]
    try:
        names = sorted(os.listdir(path), key=in_order)  # noqa: PTH208 - a folder may have many
    except OSError:
        return [path]  # to read that will say why it cannot be read
    files = (str(Path(path) / name) for name in names if is_answers_file(name))
    return [file for file in files if os.path.isfile(file)]  # noqa: PTH113 - pathlib's may raise


def is_answers_file(name: str) -> bool:
    """Whether a file with this name is read when its folder is."""
    return name.lower().endswith(ENDINGS) and not name.startswith(HIDDEN)
