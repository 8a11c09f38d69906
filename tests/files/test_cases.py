"""Every file in tests/cases is read as `answers check` and `questionnaire check` read it; a new case is a new file."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from golden_files import compare_with
from samenwerk_cli.commands.failing import problem_told
from samenwerk_cli.core.problems.problem import InputProblems
from samenwerk_cli.core.words.phrase import LANGS
from samenwerk_cli.core.words.visible import visible
from samenwerk_cli.files.answers import read_answers
from samenwerk_cli.files.questionnaires import read_questionnaire

if TYPE_CHECKING:
    from collections.abc import Sequence

    from samenwerk_cli.core.field.questionnaire import Questionnaire
    from samenwerk_cli.core.problems.problem import Problem

    Known = dict[str, Questionnaire]

CASES = Path(__file__).parents[1] / "cases"
OF_A_PROGRAMMER = re.compile(r"\bNone\b|\['|\{'|\{\}|\[\]|<class|\bdict|pydantic|\\x|Traceback")


def cases(validity: str) -> list[Any]:
    found = sorted((CASES / validity).glob("*/*.yaml"))
    return [pytest.param(path, id=f"{path.parent.name}/{path.stem}") for path in found]


def read(path: Path, known: Known) -> dict[str, Any]:
    """What the file says, as plain data."""
    if path.parent.name == "questionnaires":
        return read_questionnaire(str(path)).model_dump(mode="json", by_alias=True, exclude_unset=True)
    found = read_answers(str(path), known)
    assert found.notices == ()
    return found.answers.model_dump(mode="json", by_alias=True, exclude_unset=True)


def problems_of(path: Path, known: Known) -> tuple[Problem, ...]:
    with pytest.raises(InputProblems) as caught:
        read(path, known)
    return caught.value.problems


def told(problems: Sequence[Problem], path: Path) -> list[str]:
    """The problems as the program tells them in English, without the name of the file."""
    return [visible(problem_told(problem, "en")).removeprefix(f"{path}:").lstrip() for problem in problems]


@pytest.mark.parametrize("path", cases("invalid"))
def test_all_problems_are_told_in_order_with_their_place_and_remedy(path: Path, known: Known, renew: bool) -> None:
    lines = told(problems_of(path, known), path)
    compare_with(path.with_suffix(".problems"), "".join(f"{line}\n" for line in lines), renew=renew)


@pytest.mark.parametrize("path", cases("invalid"))
def test_each_problem_is_one_line_in_words_of_the_reader(path: Path, known: Known) -> None:
    for line in (visible(problem_told(each, lang)) for each in problems_of(path, known) for lang in LANGS):
        assert "\n" not in line
        assert OF_A_PROGRAMMER.search(line.removeprefix(str(path))) is None


@pytest.mark.parametrize("path", cases("invalid"))
def test_problems_stand_in_the_order_of_the_file_and_none_is_told_twice(path: Path, known: Known) -> None:
    problems = problems_of(path, known)
    spots = [(each.place.line or 0, each.place.column or 0) for each in problems if each.place is not None]
    assert len(spots) == len(problems)
    assert spots == sorted(spots)
    lines = told(problems, path)
    assert len(set(lines)) == len(lines)


@pytest.mark.parametrize("path", cases("valid"))
def test_a_valid_file_is_read_to_exactly_what_it_says(path: Path, known: Known, renew: bool) -> None:
    said = json.dumps(read(path, known), ensure_ascii=False, indent=1) + "\n"
    compare_with(path.with_suffix(".json"), said, renew=renew)


def test_every_invalid_case_has_its_problems_and_every_list_of_problems_its_case() -> None:
    wanted = {path.with_suffix(".problems") for path in (CASES / "invalid").glob("*/*.yaml")}
    assert wanted == set((CASES / "invalid").glob("*/*.problems"))


@pytest.mark.parametrize(
    "folder", ["valid/answers", "valid/questionnaires", "invalid/answers", "invalid/questionnaires"]
)
def test_there_are_cases(folder: str) -> None:
    assert list((CASES / folder).glob("*.yaml"))
