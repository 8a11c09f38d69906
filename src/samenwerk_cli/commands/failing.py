"""Errors made into messages: whose fault it is decides what is said and with which exit code."""

from __future__ import annotations

import errno
import platform
import shutil
import sys
import textwrap
import traceback
from collections import defaultdict
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from samenwerk_cli import __version__
from samenwerk_cli.commands import say
from samenwerk_cli.commands.choices import is_adrift
from samenwerk_cli.core.problems.problem import MOST_PROBLEMS, CannotWrite, InputProblems, Interrupted, WrongUsage
from samenwerk_cli.core.problems.system import reason_of
from samenwerk_cli.core.words.phrase import Listed
from samenwerk_cli.core.words.visible import one_line, visible
from samenwerk_cli.terminal import say as say_terminal
from samenwerk_cli.terminal.screen import STANDARD_OUTPUT

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from samenwerk_cli.core.problems.problem import Problem
    from samenwerk_cli.core.words.phrase import Lang, Phrase

LONGEST_TOLD = 1_000
"""Characters in what is said of one problem."""

MOST_ALIKE = 10
"""Problems of one file that are said in the same words; more of them are told as one."""

MOST_EXAMPLES = 3
"""Lines that are named of problems that are told as one."""

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
        case FileNotFoundError() if is_adrift():
            text, code = say.usage.in_(lang, what=say.adrift.in_(lang)), WRONG_USAGE
        case Interrupted():
            text, code = _how_to_go_on(error, lang), INTERRUPTED
        case _:
            text, code = _fault(error, lang), FAULT
    if sys.stderr is not None:
        shown = visible(text)
        sys.stderr.write((_folded(shown) if code == WRONG_USAGE and sys.stderr.isatty() else shown) + "\n")
    return code


def _folded(text: str) -> str:
    """A text in lines that fit the terminal, without a break in a word; what is to be copied stays on one line."""
    width = shutil.get_terminal_size().columns
    fold = partial(textwrap.fill, width=width, break_long_words=False, break_on_hyphens=False)
    return "\n".join(line if line.startswith("  ") else fold(line) for line in text.split("\n"))


def problems_told(problems: Sequence[Problem], lang: Lang) -> str:
    """The problems, and how many there are."""
    total = len(problems)
    count = say.single_problem.in_(lang) if total == 1 else say.problems.in_(lang, count=total)
    more = [say.there_may_be_more.in_(lang)] if total >= MOST_PROBLEMS else []
    return "\n".join([*lines_of(problems, lang), count, *more])


def lines_of(problems: Sequence[Problem], lang: Lang, kind: Phrase | None = None) -> Iterator[str]:
    """Each problem on a line of its own, `file:line:column: what. remedy`; what a file has very often, only once."""
    alike: dict[tuple[str, ...], list[Problem]] = defaultdict(list)
    for each in problems:
        alike[_said(each, lang)].append(each)
    for each in problems:
        first, *others = alike[_said(each, lang)]
        if len(others) < MOST_ALIKE:
            yield problem_told(each, lang, kind)
        elif each is first:
            yield f"{problem_told(each, lang, kind)} {_and_again(others, lang)}"


def _said(problem: Problem, lang: Lang) -> tuple[str, ...]:
    """What is said, and of which file."""
    file = problem.place.file if problem.place else ""
    return file, problem.what.in_(lang), problem.remedy.in_(lang) if problem.remedy else ""


def _and_again(others: Sequence[Problem], lang: Lang) -> str:
    """How often the same is wrong again, with some of the lines."""
    lines = dict.fromkeys(each.place.line for each in others if each.place and each.place.line)
    if not lines:
        return say.again.in_(lang, count=len(others))
    return say.again_on.in_(lang, count=len(others), lines=Listed(tuple(lines)[:MOST_EXAMPLES]))


def problem_told(problem: Problem, lang: Lang, kind: Phrase | None = None) -> str:
    """One problem on one line, with its kind if it is not an error.

    What is wrong may hold a value as long as a file, of which the ends will do.
    """
    what = problem.what.in_(lang)
    if len(what) > LONGEST_TOLD:
        what = f"{what[: LONGEST_TOLD // 2]} … {what[-LONGEST_TOLD // 2 :]}"
    remedy = "" if problem.remedy is None else f" {problem.remedy.in_(lang)}"
    before = "" if kind is None else f"{kind.in_(lang)}: "
    where = "" if problem.place is None else f"{problem.place}: "
    return one_line(f"{where}{before}{what}{remedy}")


def _how_to_go_on(stopped: Interrupted, lang: Lang) -> str:
    if stopped.instead is not None:
        return stopped.instead.in_(lang)
    if stopped.how_to_go_on is None:
        return (say_terminal.stopped_unsaved if stopped.unsaved else say_terminal.stopped_empty).in_(lang)
    phrase = say_terminal.stopped_incomplete if stopped.unsaved else say_terminal.stopped
    return f"{phrase.in_(lang, what=stopped.unsaved)}\n  {stopped.how_to_go_on}"


def _fault(error: Exception, lang: Lang) -> str:
    frames = traceback.extract_tb(error.__traceback__)
    where = f"{Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else "?"
    why = reason_of(error).in_(lang) if isinstance(error, OSError) else error
    what = f"{type(error).__name__}: {why}"
    return say.fault.in_(lang, what=what, version=__version__, python=platform.python_version(), where=where)
