"""Finding and reading questionnaires: the bundled ones, and those that are given by name."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from samenwerk_cli.core.check import check
from samenwerk_cli.core.phrases import problems as say
from samenwerk_cli.core.problems import InputProblems, Place, Problem
from samenwerk_cli.core.questionnaire import Questionnaire
from samenwerk_cli.files.mending import meaning_of_the_rest
from samenwerk_cli.files.reading import all_problems, read_document, to_model

PACKAGE = Path(__file__).resolve().parents[1]


@dataclass(frozen=True, slots=True)
class Found:
    """A questionnaire and the file it came from."""

    questionnaire: Questionnaire
    file: str


def read_questionnaire(file: str) -> Questionnaire:
    """Read and check one questionnaire.

    Raises:
        InputProblems: all that is wrong, with the place of each.
    """
    document = read_document(file, say.see_bundled())
    if "answers" in document.data and "questions" not in document.data:
        raise InputProblems([Problem(say.is_answers_file(), say.check_as_answers(), place=Place(file))])
    questionnaire, problems = to_model(Questionnaire, document.data)
    problems += meaning_of_the_rest(document.data, problems) if questionnaire is None else check(questionnaire)
    problems = all_problems(document, problems)
    if problems or questionnaire is None:
        raise InputProblems(problems)
    return questionnaire


def find_questionnaires(own_files: tuple[str, ...] = ()) -> dict[str, Questionnaire]:
    """Every questionnaire by id, in the order of lists: the bundled ones and the given files.

    Raises:
        InputProblems: a file has problems, or two files with different content have the same id.
    """
    found: dict[str, Found] = {}
    problems: list[Problem] = []
    for file in (*_bundled(), *own_files):
        try:
            new = Found(read_questionnaire(file), file)
        except InputProblems as those:
            problems += those.problems
            continue
        known = found.setdefault(new.questionnaire.id, new)
        if known.questionnaire != new.questionnaire:
            problems.append(_clash(new, known))
    if problems:
        raise InputProblems(problems)
    ordered = sorted((each.questionnaire for each in found.values()), key=lambda each: (each.order, each.id))
    return {questionnaire.id: questionnaire for questionnaire in ordered}


def bundled_folder() -> Path:
    """Where the bundled questionnaires are: in the installed package, or beside `src` in a checkout."""
    inside = PACKAGE / "questionnaires"
    return inside if inside.is_dir() else PACKAGE.parents[1] / "questionnaires"


def _bundled() -> list[str]:
    return sorted(str(path) for path in bundled_folder().glob("*.yaml"))


def _clash(new: Found, known: Found) -> Problem:
    what = say.field_clash(word=new.questionnaire.id, other=Path(known.file).name)
    return Problem(what, say.rename_field(), place=Place(new.file))
