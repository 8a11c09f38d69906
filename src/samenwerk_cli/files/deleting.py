"""Deleting answers: which files of a folder hold them, and those gone but nothing else.

A link is never followed, a folder within never opened. What has changed since it was looked at stays.
"""

from __future__ import annotations

import os
import stat
import time
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from samenwerk_cli.core.problems import say as say_problems
from samenwerk_cli.core.problems import say_files
from samenwerk_cli.core.problems.problem import InputProblems, Place, Problem
from samenwerk_cli.core.problems.system import reason_of
from samenwerk_cli.core.team.people import in_order
from samenwerk_cli.files.folders import ENDINGS, PASSING
from samenwerk_cli.files.people import what_is_in
from samenwerk_cli.files.writing import AFTER, BEFORE, SECONDS_OF_WRITING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from samenwerk_cli.core.answers.answers import Answers
    from samenwerk_cli.core.field.questionnaire import Questionnaire

ORIGINAL = ".bak"
"""What the name ends with of the file that `--resume` began with."""


class HoldsAnswers(NamedTuple):
    """A file with answers, if need be with words around them: of which kind, whether a program left it as a copy."""

    file: str
    kind: str
    is_copy: bool
    has_words: bool
    seen: tuple[int, ...]


class LookedAt(NamedTuple):
    """What was found: files with answers, those that look so and are `wrong`, and everything else."""

    answers: tuple[HoldsAnswers, ...]
    wrong: tuple[str, ...]
    others: tuple[str, ...]


def look_at(paths: Sequence[str], questionnaires: Mapping[str, Questionnaire]) -> LookedAt:
    """Look at files, each with the original that it may have beside it, and at everything in folders.

    Raises:
        InputProblems: a path names nothing, or a folder cannot be looked into.
    """
    found = LookedAt((), (), ())
    for file, folder in {_place(file): (file, folder) for file, folder in _listed(paths)}.values():
        before = _seen(file)
        read = what_is_in(file, folder, questionnaires) if before and _may_hold(file, folder, before) else []
        right = [each.answers for each in read if each.answers is not None and _is_meant(each.answers)]
        if read and len(right) == len(read) and before == _seen(file):
            kind = "consensus" if all(each.kind == "consensus" for each in right) else "answers"
            is_copy = not file.lower().endswith(ENDINGS)
            has_words = any(told.what.phrase is say_files.words_around for each in read for told in each.notices)
            found = found._replace(answers=(*found.answers, HoldsAnswers(file, kind, is_copy, has_words, before)))
        elif any(each.problems and each.other is None for each in read):
            found = found._replace(wrong=(*found.wrong, file))
        else:
            found = found._replace(others=(*found.others, file))
    return found


def delete(found: HoldsAnswers) -> Problem | None:
    """Delete a file that was looked at; why it could not be. One that is gone already is as was wished."""
    try:
        if os.path.lexists(found.file) and _seen(found.file) != found.seen:
            return Problem(say_files.has_changed(), say_files.delete_anew(), place=Place(found.file))
        Path(found.file).unlink()
    except FileNotFoundError:
        return None
    except OSError as error:
        return Problem(say_files.not_deleted(reason=reason_of(error)), place=Place(found.file))
    return None


def _listed(paths: Sequence[str]) -> Iterator[tuple[str, str | None]]:
    """Every name, and the folder that it was found in; without one it was named itself."""
    for path in paths:
        try:
            if Path(path).is_dir():
                names = sorted((each.name for each in Path(path).iterdir()), key=in_order)
                yield from ((str(Path(path) / name), path) for name in names)
                continue
            os.lstat(path)
        except FileNotFoundError as error:
            raise InputProblems([Problem(say_problems.no_such_file(), place=Place(path))]) from error
        except OSError as error:
            what = say_problems.cannot_read(reason=reason_of(error))
            raise InputProblems([Problem(what, place=Place(path))]) from error
        yield path, None
        if os.path.lexists(path + ORIGINAL):
            yield path + ORIGINAL, str(Path(path).parent)


def _place(file: str) -> tuple[str, str]:
    """Where a name stands, the same by whatever way one came there; a link is a name of its own."""
    return os.path.realpath(Path(file).parent), Path(file).name


def _seen(file: str) -> tuple[int, ...]:
    """What tells this file from another and from itself once changed; nothing if it is a link, or no file."""
    try:
        found = os.lstat(file)
    except OSError:
        return ()
    return (found.st_dev, found.st_ino, found.st_size, found.st_mtime_ns) if stat.S_ISREG(found.st_mode) else ()


def _may_hold(file: str, folder: str | None, seen: tuple[int, ...]) -> bool:
    """Whether a file may hold answers by its name, and is not one that a run may be writing now."""
    name = Path(file).name.lower()
    if name.startswith(BEFORE) and name.endswith(AFTER):
        return time.time() - seen[-1] / 1e9 > SECONDS_OF_WRITING
    return folder is None or any(name.removesuffix(passing).endswith(ENDINGS) for passing in PASSING)


def _is_meant(answers: Answers) -> bool:
    """Whether these are answers of ours: not an empty file, or another program's with no more than a like key."""
    return "samenwerk" in answers.model_fields_set or answers.answered > 0
