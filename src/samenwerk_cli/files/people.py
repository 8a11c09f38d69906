"""Many people's answers files: files and folders read one by one, so that one bad file does not stop the others."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from samenwerk_cli.core.phrases import problems as say
from samenwerk_cli.core.problems import InputProblems, Place, Problem
from samenwerk_cli.files.answers import answers_in
from samenwerk_cli.files.reading import read_document

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from samenwerk_cli.core.answers import Answers
    from samenwerk_cli.core.questionnaire import Questionnaire

ENDINGS = (".yaml", ".yml")


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


def read_people(paths: Iterable[str], questionnaires: Mapping[str, Questionnaire]) -> People:
    """Read people's answers files; a folder stands for the files in it that end in .yaml or .yml, in order of name."""
    read: list[AnswersFile] = []
    plans: list[str] = []
    problems: list[Problem] = []
    notices: list[Problem] = []
    for file in _files_once(paths, problems, notices):
        try:
            document = read_document(file, say.see_template())
            if document.data.get("kind") == "plan":
                plans.append(file)
                continue
            found = answers_in(document, questionnaires)
        except InputProblems as those:
            problems += those.problems
            continue
        read.append(AnswersFile(file, found.answers))
        notices += found.notices
    people = [each for each in read if each.answers.kind == "answers"]
    consensus = [each for each in read if each.answers.kind == "consensus"]
    notices += _same_names(people)
    return People(tuple(people), tuple(consensus), tuple(plans), tuple(problems), tuple(notices))


def _files_once(paths: Iterable[str], problems: list[Problem], notices: list[Problem]) -> Iterator[str]:
    """Every file, but the same file only once; what is not right about the paths themselves is added to the lists."""
    seen: dict[str, str] = {}
    for path in paths:
        files = _files_of(path)
        if not files:
            problems.append(Problem(say.empty_folder(), say.put_files_there(), place=Place(path)))
        for file in files:
            other = seen.setdefault(os.path.realpath(file), file)
            if other is file:
                yield file
            else:
                notices.append(Problem(say.given_twice(other=other), place=Place(file)))


def _files_of(path: str) -> list[str]:
    if not os.path.isdir(path):  # noqa: PTH112 - pathlib's may raise
        return [path]
    try:
        files = [each for each in Path(path).iterdir() if each.suffix.lower() in ENDINGS and each.is_file()]
    except OSError:
        return [path]  # reading it will say why it cannot be read
    return [str(each) for each in sorted(files, key=_in_order)]


def _in_order(file: Path) -> tuple[list[str | int], str]:
    """By name, with numbers as numbers: `a-2` comes after `a`, and `a-10` after both, as they were made."""
    return [int(part) if part.isdecimal() else part for part in re.split(r"(\d+)", file.stem)], file.name


def _same_names(people: Sequence[AnswersFile]) -> Iterator[Problem]:
    first: dict[str, str] = {}
    for file, answers in people:
        name = (answers.name or "").casefold()
        other = first.setdefault(name, file)
        if name and other is not file:
            yield Problem(say.same_name_twice(word=answers.name, other=other), place=Place(file))
