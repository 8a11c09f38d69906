"""Finding and reading questionnaires: the bundled ones, and those that are given by name."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

from samenwerk_cli.core.field.check import check
from samenwerk_cli.core.field.questionnaire import Questionnaire
from samenwerk_cli.core.problems import say as say_problems
from samenwerk_cli.core.problems.problem import InputProblems, Place, Problem
from samenwerk_cli.files.mending import meaning_of_the_rest
from samenwerk_cli.files.places import bundled_files, bundled_folder, own_files
from samenwerk_cli.files.reading import all_problems, read_document, to_model

if TYPE_CHECKING:
    from samenwerk_cli.files.yaml.plain import Document


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
    document = read_document(file, say_problems.see_bundled())
    if "answers" in document.data and "questions" not in document.data:
        raise InputProblems(
            [Problem(say_problems.is_answers_file(), say_problems.check_as_answers(), place=Place(file))]
        )
    questionnaire, problems = to_model(Questionnaire, document.data)
    problems += meaning_of_the_rest(document.data, problems) if questionnaire is None else check(questionnaire)
    problems = all_problems(document, problems)
    if problems or questionnaire is None:
        raise InputProblems(problems)
    return questionnaire, document


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
                problems.append(_misnamed(new, file))
                continue
            problems += self._problems_of(self._unread.pop(new.id, []), new.id)
            if self._read.setdefault(new.id, new) != new:
                problems.append(_clash(new, file, self._files[new.id]))
            self._files.setdefault(new.id, file)
        return problems


def _misnamed(new: Questionnaire, file: str) -> Problem:
    what = say_problems.misnamed(name=Path(file).name, id=new.id)
    return Problem(what, say_problems.name_it(name=f"{new.id}.yaml"), place=Place(file))


def _clash(new: Questionnaire, file: str, other: str) -> Problem:
    what = say_problems.field_clash(word=new.id, other=Path(other).name)
    return Problem(what, say_problems.rename_field(), place=Place(file))
