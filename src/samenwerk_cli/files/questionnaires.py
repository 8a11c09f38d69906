"""Finding and reading questionnaires: the bundled ones, and those that are given by name."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Any

from samenwerk_cli.core.field.check import check
from samenwerk_cli.core.field.questionnaire import Questionnaire
from samenwerk_cli.core.problems import say as say_problems
from samenwerk_cli.core.problems.problem import InputProblems, Place, Problem
from samenwerk_cli.files.places import bundled_files, bundled_folder, own_files
from samenwerk_cli.files.reading import QUESTIONNAIRE, all_problems, read_document, to_model

if TYPE_CHECKING:
    from collections.abc import Sequence

    from samenwerk_cli.core.problems.problem import DataPath
    from samenwerk_cli.files.yaml.plain import Document

NO_TEXT = (say_problems.lone_dash, say_problems.lone_question_mark)

TEXT = {"nl": "-"}
STAND_INS: dict[str, Any] = {"samenwerk": "1", "id": "x", "version": "999999999", "title": TEXT, "intro": TEXT}
"""What stands in for the keys that every questionnaire has."""


def read_questionnaire(file: str) -> Questionnaire:
    """Read and check one questionnaire.

    Raises:
        InputProblems: all that is wrong, with the place of each.
    """
    return read_with_places(file)[0]


def read_with_places(file: str) -> tuple[Questionnaire, Document]:
    """Read and check one questionnaire; the document still knows the place of everything in it.

    Raises:
        InputProblems: all that is wrong, with the place of each.
    """
    document = _read(file)
    if "answers" in document.data and "questions" not in document.data:
        raise InputProblems(
            [Problem(say_problems.is_answers_file(), say_problems.check_as_answers(), place=Place(file))]
        )
    if _is_foreign(document.data):
        raise InputProblems([Problem(say_problems.no_questionnaire(), say_problems.begin_one(), place=Place(file))])
    questionnaire, problems = to_model(Questionnaire, document.data)
    problems += _meaning_of_the_rest(document.data, problems) if questionnaire is None else check(questionnaire)
    problems = all_problems(document, problems)
    if problems or questionnaire is None:
        raise InputProblems(problems)
    return questionnaire, document


def _is_foreign(data: dict[str, Any]) -> bool:
    """Whether this is plainly no questionnaire: what it lacks would be told key by key."""
    return not data.keys() & {"poles", "questions"} and ("samenwerk" not in data or "kind" in data)


def _read(file: str) -> Document:
    """The plain data; where YAML made nothing of a text, advice for who writes texts, not for who gives answers."""
    try:
        return read_document(file, QUESTIONNAIRE)
    except InputProblems as those:
        quote_it = say_problems.then_the_rest(remedy=say_problems.quote_it)
        found = (each._replace(remedy=quote_it) if each.what.phrase in NO_TEXT else each for each in those.problems)
        raise InputProblems(found) from those


class Questionnaires(Mapping[str, Questionnaire]):
    """Questionnaires by id, in the order of lists: the bundled ones, those in the user's own folder, and given files.

    Those in a folder are read when they are first wanted, for their files have their ids as names; to go through all
    questionnaires reads them all.

    Raises:
        InputProblems: a file has problems, or two files with different content have the same id.
    """

    def __init__(self, given: Iterable[str] = ()) -> None:
        self._unread: dict[str, list[str]] = {}
        for name, path in chain(bundled_files().items(), own_files().items()):
            self._unread.setdefault(name, []).append(str(path))
        self._read: dict[str, Questionnaire] = {}
        self._files: dict[str, str] = {}
        self._add(given)

    def __getitem__(self, field_id: str) -> Questionnaire:
        """The questionnaire with this id."""
        self._add(self._unread.pop(field_id, []), field_id)
        return self._read[field_id]

    def __iter__(self) -> Iterator[str]:
        """The ids, in the order of lists."""
        problems: list[Problem] = []
        for name in list(self._unread):
            problems += self._problems_of(self._unread.pop(name), name)
        if problems:
            raise InputProblems(problems)
        return iter(sorted(self._read, key=lambda each: (self._read[each].order, each)))

    def __len__(self) -> int:
        """How many there are."""
        return len(self._unread.keys() | self._read.keys())

    def origin(self, field_id: str) -> str | None:
        """The file that a questionnaire of one's own came from; None for a bundled one."""
        file = self._files[self[field_id].id]
        return None if Path(file).parent == bundled_folder() else file

    def _add(self, files: Iterable[str], name: str | None = None) -> None:
        problems = self._problems_of(files, name)
        if problems:
            raise InputProblems(problems)

    def _problems_of(self, files: Iterable[str], name: str | None) -> list[Problem]:
        """Read files, which have this id if one is given, and return what is wrong with them."""
        problems: list[Problem] = []
        for file in files:
            try:
                new = read_questionnaire(file)
            except InputProblems as those:
                problems += those.problems
                continue
            if name is not None and new.id != name:
                what = say_problems.misnamed(name=Path(file).name, id=new.id)
                problems.append(Problem(what, say_problems.name_it(name=f"{new.id}.yaml"), place=Place(file)))
                continue
            problems += self._problems_of(self._unread.pop(new.id, []), new.id)
            if self._read.setdefault(new.id, new) != new:
                what = say_problems.field_clash(word=new.id, other=Path(self._files[new.id]).name)
                problems.append(Problem(what, say_problems.rename_field(), place=Place(file)))
            self._files.setdefault(new.id, file)
        return problems


def _meaning_of_the_rest(data: dict[str, Any], shape_problems: Sequence[Problem]) -> list[Problem]:
    """The problems of meaning in what is left when everything whose shape is wrong is taken away.

    A questionnaire with a broken title still has questions whose meaning can be checked. So what is broken is left out,
    or a stand-in takes its place, and only problems that the stand-ins did not cause are kept.
    """
    left_out: dict[str, set[int]] = {}
    mended = dict(data)
    for key in {str(problem.path[0]) for problem in shape_problems if problem.path} | (STAND_INS.keys() - data.keys()):
        if key in ("questions", "steps"):
            wrong = {problem.path[1] for problem in shape_problems if problem.path[:1] == (key,) and problem.path[1:]}
            if not isinstance(data.get(key), list):
                return []
            left_out[key] = {index for index in wrong if isinstance(index, int)}
            mended[key] = [item for index, item in enumerate(data[key]) if index not in left_out[key]]
        elif key in ("poles", "sources"):
            mended[key] = _with_texts(data.get(key))
        elif key in STAND_INS:
            mended[key] = STAND_INS[key]
        else:
            mended.pop(key, None)
    rest, _ = to_model(Questionnaire, mended)
    found = [] if rest is None else check(rest)
    return [
        problem._replace(path=_in_the_file(problem.path, left_out))
        for problem in found
        if not _caused_by_mending(problem, left_out)
    ]


def _in_the_file(path: DataPath, left_out: Mapping[str, set[int]]) -> DataPath:
    """The path in the file of a path in the mended data, where items before it may have been left out."""
    if len(path) < 2 or path[0] not in left_out or not isinstance(path[1], int):
        return path
    place = path[1]
    for gone in sorted(left_out[str(path[0])]):
        place += gone <= place
    return (path[0], place, *path[2:])


def _with_texts(part: Any) -> Any:
    """Poles or sources with their ids, and stand-ins for all their texts."""
    if isinstance(part, list):
        ids = [each.get("id") for each in part if isinstance(each, dict)]
        return [{"id": each, "title": TEXT, "about": TEXT} for each in ids]
    return {each: {"title": "-"} for each in part} if isinstance(part, dict) else {}


def _caused_by_mending(problem: Problem, left_out: Mapping[str, set[int]]) -> bool:
    """Counts of questions and missing steps mean nothing when questions or steps were left out."""
    return (problem.path[0] == "poles" and "questions" in left_out) or (
        problem.path == ("steps",) and "steps" in left_out
    )
