"""What can still be read of a questionnaire whose shape is wrong in places.

A questionnaire with a broken title still has questions whose meaning can be checked. So what is broken is left out, or
a stand-in takes its place, and only problems that the stand-ins did not cause are kept.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from samenwerk_cli.core.field.check import check
from samenwerk_cli.core.field.questionnaire import Questionnaire
from samenwerk_cli.files.reading import to_model

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from samenwerk_cli.core.problems.problem import DataPath, Problem

TEXT = {"nl": "-"}
STAND_INS: dict[str, Any] = {"samenwerk": "1", "id": "x", "version": "999999999", "title": TEXT, "intro": TEXT}
"""What stands in for the keys that every questionnaire has."""


@dataclass(slots=True)
class _Mended:
    data: dict[str, Any]
    left_out: dict[str, set[int]]

    def original(self, path: DataPath) -> DataPath:
        """The path in the file of a path in the mended data."""
        if len(path) < 2 or path[0] not in self.left_out or not isinstance(path[1], int):
            return path
        place = path[1]
        for gone in sorted(self.left_out[str(path[0])]):
            place += gone <= place
        return (path[0], place, *path[2:])


def meaning_of_the_rest(data: dict[str, Any], shape_problems: Sequence[Problem]) -> list[Problem]:
    """The problems of meaning in what is left when everything whose shape is wrong is taken away."""
    mended = _mend(data, shape_problems)
    if mended is None:
        return []
    rest, _ = to_model(Questionnaire, mended.data)
    if rest is None:
        return []
    return [
        problem._replace(path=mended.original(problem.path))
        for problem in check(rest)
        if not _caused_by_mending(problem, mended.left_out)
    ]


def _mend(data: dict[str, Any], shape_problems: Iterable[Problem]) -> _Mended | None:
    left_out: dict[str, set[int]] = {}
    mended = dict(data)
    for key in {str(problem.path[0]) for problem in shape_problems if problem.path} | (STAND_INS.keys() - data.keys()):
        if key in ("questions", "steps"):
            wrong = {problem.path[1] for problem in shape_problems if problem.path[:1] == (key,) and problem.path[1:]}
            if not isinstance(data.get(key), list):
                return None
            left_out[key] = {index for index in wrong if isinstance(index, int)}
            mended[key] = [item for index, item in enumerate(data[key]) if index not in left_out[key]]
        elif key in ("poles", "sources"):
            mended[key] = _with_texts(data.get(key))
        elif key in STAND_INS:
            mended[key] = STAND_INS[key]
        else:
            mended.pop(key, None)
    return _Mended(mended, left_out)


def _with_texts(part: Any) -> Any:
    """Poles or sources with their ids, and stand-ins for all their texts."""
    if isinstance(part, list):
        ids = [each.get("id") for each in part if isinstance(each, dict)]
        return [{"id": each, "title": TEXT, "about": TEXT} for each in ids]
    return {each: {"title": "-"} for each in part} if isinstance(part, dict) else {}


def _caused_by_mending(problem: Problem, left_out: dict[str, set[int]]) -> bool:
    """Counts of questions and missing steps mean nothing when questions or steps were left out."""
    return (problem.path[0] == "poles" and "questions" in left_out) or (
        problem.path == ("steps",) and "steps" in left_out
    )
