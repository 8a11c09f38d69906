"""Libraries that some faces need and that not everyone has."""

from __future__ import annotations

import sys

from samenwerk_cli.commands import say
from samenwerk_cli.core.problems.problem import WrongUsage
from samenwerk_cli.render import EXTRAS, FILE_ENDINGS


def must_be_installed(ending: str) -> None:
    """See to it that what makes a file with this ending is there.

    Raises:
        WrongUsage: it is not; with the line that installs it where this program is.
    """
    from importlib.util import find_spec

    extra = EXTRAS[FILE_ENDINGS[ending]] if ending in FILE_ENDINGS else None
    if extra is None or find_spec(extra.module):
        return
    from samenwerk_cli.terminal.shell import command_line

    by_pip = [sys.executable, "-m", "pip", "install"]
    by_uv = ["uv", "pip", "install", "--python", sys.executable]  # which makes environments without pip
    line = command_line(*(by_pip if find_spec("pip") else by_uv), extra.package)
    raise WrongUsage(say.not_installed(ending=ending, package=extra.package, line=line))
