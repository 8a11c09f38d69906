"""Errors made into messages: whose fault it is decides what is said and with which exit code."""

from __future__ import annotations

import errno
import platform
import sys
import traceback
from pathlib import Path
from typing import TYPE_CHECKING

from samenwerk_cli import __version__
from samenwerk_cli.commands import say
from samenwerk_cli.core.problems.problem import MOST_PROBLEMS, CannotWrite, InputProblems, Interrupted, WrongUsage
from samenwerk_cli.core.problems.system import reason_of
from samenwerk_cli.core.words.visible import one_line, visible
from samenwerk_cli.terminal import say as say_terminal
from samenwerk_cli.terminal.screen import STANDARD_OUTPUT

if TYPE_CHECKING:
    from collections.abc import Sequence

    from samenwerk_cli.core.problems.problem import Problem
    from samenwerk_cli.core.words.phrase import Lang, Phrase

LONGEST_TOLD = 1_000
"""Characters in what is said of one problem."""

INPUT_HAS_PROBLEMS, WRONG_USAGE, FAULT, INTERRUPTED = 1, 2, 3, 130


def tell(error: Exception, lang: Lang | None) -> int:
    """Say on standard error what went wrong, and return the exit code.

    Without a chosen language the file that has the problems may choose, and else it is Dutch.
    """
    lang = lang or getattr(error, "lang", None) or "nl"
    match error:
        case InputProblems():
            text, code = problems_told(error.problems, lang), INPUT_HAS_PROBLEMS
        case WrongUsage():
            text, code = say.usage.in_(lang, what=error.message.in_(lang)), WRONG_USAGE
        case CannotWrite():
            path = say.standard_output.in_(lang) if error.path == STANDARD_OUTPUT else error.path
            text, code = say.cannot_write.in_(lang, path=path, reason=error.reason), INPUT_HAS_PROBLEMS
        case OSError(errno=errno.ENOSPC):
            path = say.standard_output.in_(lang)
            text, code = say.cannot_write.in_(lang, path=path, reason=reason_of(error)), INPUT_HAS_PROBLEMS
        case Interrupted():
            text, code = _how_to_go_on(error, lang), INTERRUPTED
        case _:
            text, code = _fault(error, lang), FAULT
    if sys.stderr is not None:
        sys.stderr.write(visible(text) + "\n")
    return code


def problems_told(problems: Sequence[Problem], lang: Lang) -> str:
    """Each problem on a line of its own, `file:line:column: what. remedy`, and how many there are."""
    lines = [problem_told(problem, lang) for problem in problems]
    count = say.single_problem.in_(lang) if len(lines) == 1 else say.problems.in_(lang, count=len(lines))
    more = [say.there_may_be_more.in_(lang)] if len(lines) >= MOST_PROBLEMS else []
    return "\n".join([*lines, count, *more])


def problem_told(problem: Problem, lang: Lang, kind: Phrase | None = None) -> str:
    """One problem on one line, with its kind if it is not an error.

    What is wrong may hold a value as long as a file, of which the ends will do.
    """
    what = problem.what.in_(lang)
    if len(what) > LONGEST_TOLD:
        what = f"{what[: LONGEST_TOLD // 2]} … {what[-LONGEST_TOLD // 2 :]}"
    remedy = "" if problem.remedy is None else f" {problem.remedy.in_(lang)}"
    before = "" if kind is None else f"{kind.in_(lang)}: "
    return one_line(f"{problem.place}: {before}{what}{remedy}")


def _how_to_go_on(stopped: Interrupted, lang: Lang) -> str:
    if stopped.instead is not None:
        return stopped.instead.in_(lang)
    if stopped.how_to_go_on is None:
        return (say_terminal.stopped_empty if stopped.complete else say_terminal.stopped_unsaved).in_(lang)
    phrase = say_terminal.stopped if stopped.complete else say_terminal.stopped_incomplete
    return f"{phrase.in_(lang)}\n  {stopped.how_to_go_on}"


def _fault(error: Exception, lang: Lang) -> str:
    frames = traceback.extract_tb(error.__traceback__)
    where = f"{Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else "?"
    why = reason_of(error).in_(lang) if isinstance(error, OSError) else error
    what = f"{type(error).__name__}: {why}"
    return say.fault.in_(lang, what=what, version=__version__, python=platform.python_version(), where=where)
