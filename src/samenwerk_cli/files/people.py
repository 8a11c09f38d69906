"""Many people's answers files: files and folders read one by one, so that one bad file does not stop the others."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, NamedTuple

from samenwerk_cli.core.problems import say as say_problems
from samenwerk_cli.core.problems import say_files
from samenwerk_cli.core.problems.problem import InputProblems, Place, Problem, some_of
from samenwerk_cli.core.team.people import AnswersFile, people_in
from samenwerk_cli.files.answers import answers_in
from samenwerk_cli.files.folders import is_named_so, look_into, may_be_answers
from samenwerk_cli.files.reading import ANSWERS, read_with_notices
from samenwerk_cli.files.sheets import document_on, sheets_in

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from samenwerk_cli.core.answers.answers import Answers
    from samenwerk_cli.core.field.questionnaire import Questionnaire
    from samenwerk_cli.core.words.phrase import Message
    from samenwerk_cli.files.folders import Folder
    from samenwerk_cli.files.sheets import Sheet

TELL_EVERY = 100
"""Files."""

PACKED = (".zip", ".7z", ".rar", ".gz")


class Inside(NamedTuple):
    """Folders inside one that was read, and how many answers files are in them, which were not read."""

    folder: str
    folders: tuple[str, ...]
    files: int


class PeopleRead(NamedTuple):
    """What was found in people's files.

    `people` are those who answered for themselves, of whom `doubles` may be there already; `doubts` says which files
    are nobody's, a copy, or perhaps of the same person. `consensus` holds what a team agreed on, which is nobody's own
    answer; `plans` are files that hold neither. A file with `problems` is left out; `notices` are good to know. Of
    folders, `others` tells what in them is something else, and `inside` where there is more. `files` are all that were
    read, right or wrong.
    """

    people: tuple[AnswersFile, ...]
    doubles: int
    doubts: tuple[Problem, ...]
    consensus: tuple[AnswersFile, ...]
    plans: tuple[str, ...]
    problems: tuple[Problem, ...]
    notices: tuple[Problem, ...]
    others: tuple[Problem, ...]
    inside: tuple[Inside, ...]
    files: tuple[str, ...]

    @property
    def answers(self) -> tuple[Answers, ...]:
        """What each person answered."""
        return tuple(each.answers for each in self.people)


class _Found(NamedTuple):
    """A file, and the folder that it was found in; without one it was named itself."""

    file: str
    folder: str | None


class Read(NamedTuple):
    """What came of one sheet of a file: the answers on it, that it is a plan, or what is wrong; what is good to know.

    If the file is plainly something else, `other` says which.
    """

    found: _Found
    name: str
    answers: Answers | None = None
    plan: bool = False
    problems: tuple[Problem, ...] = ()
    notices: tuple[Problem, ...] = ()
    other: Message | str | None = None


def read_people(
    paths: Sequence[str],
    questionnaires: Mapping[str, Questionnaire],
    *,
    told: Callable[[int, int], None] | None = None,
) -> PeopleRead:
    """Read people's answers files; a folder stands for the answers files in it, in order of name.

    Args:
        paths: files and folders.
        questionnaires: what the answers are held against.
        told: is called now and then with how many files were read, and how many there are.
    """
    folders = {path: folder for path in paths if (folder := look_into(path)) is not None}
    listed = list(_listed(paths, folders))
    everything: list[Read] = []
    for done, each in enumerate(listed, start=1):
        everything += _sheets(each, questionnaires) if isinstance(each, _Found) else [each]
        if told is not None and (done % TELL_EVERY == 0 or done == len(listed)):
            told(done, len(listed))
    read = [each for each in everything if each.other is None]
    answered = [AnswersFile(each.name, each.answers) for each in read if each.answers is not None]
    empty = [path for path in folders if path not in {each.found.folder for each in read}]
    return PeopleRead(
        *people_in([each for each in answered if each.answers.kind == "answers"]),
        consensus=tuple(each for each in answered if each.answers.kind == "consensus"),
        plans=tuple(each.name for each in read if each.plan),
        problems=(*(problem for each in read for problem in each.problems), *(_empty(path) for path in empty)),
        notices=tuple(notice for each in read for notice in each.notices),
        others=tuple(_others(folders, everything)),
        inside=tuple(_inside(folders)),
        files=tuple(dict.fromkeys(each.found.file for each in read)),
    )


def what_is_in(file: str, folder: str | None, questionnaires: Mapping[str, Questionnaire]) -> list[Read]:
    """What came of each sheet of a file, which was found in a folder or else named itself."""
    return _sheets(_Found(file, folder), questionnaires)


def _listed(paths: Sequence[str], folders: Mapping[str, Folder]) -> Iterator[_Found | Read]:
    """Every file, but the same file only once."""
    seen: dict[str, str] = {}
    for path in paths:
        within = folders.get(path)
        for file in [path] if within is None else within.files:
            found = _Found(file, None if within is None else path)
            real = os.path.realpath(file)
            if real in seen:
                twice = Problem(say_problems.given_twice(other=seen[real]), place=Place(file))
                yield Read(found, file, notices=(twice,))
            else:
                seen[real] = file
                yield found


def _sheets(found: _Found, questionnaires: Mapping[str, Questionnaire]) -> list[Read]:
    """What came of each sheet of a file."""
    file, in_folder = found.file, found.folder is not None
    try:
        text, notices = read_with_notices(file, ANSWERS)
    except InputProblems as those:
        other: Message | str | None = _of_kind(found, those.problems[0])
        if other is None and in_folder and not is_named_so(file):
            other = os.path.basename(file)  # noqa: PTH119
        return [Read(found, file, problems=those.problems, other=other)]
    if in_folder and not may_be_answers(file, text):
        return [Read(found, file, other=os.path.basename(file))]  # noqa: PTH119
    return [_sheet(found, sheet, questionnaires) for sheet in sheets_in(file, text, notices)]


def _sheet(found: _Found, sheet: Sheet, questionnaires: Mapping[str, Questionnaire]) -> Read:
    name = sheet.name
    try:
        document = document_on(sheet, may_be_empty=True)
        other = None if found.folder is None else _other(found.file, document.data)
        if other is not None:
            return Read(found, name, other=other)
        if document.data.get("kind") == "plan":
            return Read(found, name, plan=True)
        right = answers_in(document, questionnaires)
    except InputProblems as those:
        return Read(found, name, problems=those.problems, other=_of_kind(found, those.problems[0]))
    return Read(found, name, right.answers, notices=right.notices)


def _of_kind(found: _Found, problem: Problem) -> Message | None:
    """A file in a folder with what it is, if its problem is that it is plainly something else."""
    if found.folder is None or problem.what.phrase is not say_files.something_else:
        return None
    return say_files.of_kind(name=os.path.basename(found.file), kind=problem.what.values["kind"])  # noqa: PTH119


def _other(file: str, data: dict[str, Any]) -> Message | str | None:
    """What a file in a folder is if it plainly is not answers."""
    name = os.path.basename(file)  # noqa: PTH119 - as quick as can be: there may be many
    if "questions" in data and "answers" not in data:
        return say_files.of_kind(name=name, kind=say_files.questionnaire)
    return name if data and not data.keys() & {"samenwerk", "answers"} else None


def _empty(folder: str) -> Problem:
    return Problem(say_problems.empty_folder(), say_problems.put_files_there(), place=Place(folder))


def _others(folders: Mapping[str, Folder], read: Sequence[Read]) -> Iterator[Problem]:
    """What in a folder is something else, in one line; first the names of which there is something to say."""
    for path, folder in folders.items():
        names = [each.other for each in read if each.found.folder == path and each.other is not None]
        names += [_packed(name) for name in map(os.path.basename, folder.others)]
        names.sort(key=lambda name: isinstance(name, str))
        if names:
            phrase = say_problems.others_left_out if len(names) > 1 else say_problems.other_left_out
            yield Problem(phrase(names=some_of(names)), place=Place(path))


def _packed(name: str) -> Message | str:
    return say_problems.packed(name=name) if name.lower().endswith(PACKED) else name


def _inside(folders: Mapping[str, Folder]) -> Iterator[Inside]:
    """In which folders inside there are answers files, unless those folders are read themselves."""
    given = {os.path.realpath(path) for path in folders}
    for path, folder in folders.items():
        there = {each: _count(each) for each in folder.folders if os.path.realpath(each) not in given}
        more = tuple(each for each, count in there.items() if count)
        if more:
            yield Inside(path, more, sum(there.values()))


def _count(path: str) -> int:
    """How many answers files there are in a folder, right or wrong."""
    folder = look_into(path)
    files = [] if folder is None else folder.files
    return sum(any(each.other is None for each in _sheets(_Found(file, path), {})) for file in files)
