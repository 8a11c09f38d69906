"""`assess`: ask, save after every answer, report. Or, with `--answers`, ask nothing and report."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, NamedTuple

from samenwerk_cli.commands import say
from samenwerk_cli.commands.choices import STANDARD, lines_given, one_of
from samenwerk_cli.commands.reporting import report
from samenwerk_cli.core.answers.roles import ROLE_IDS, SHARES
from samenwerk_cli.core.problems.problem import WrongUsage

if TYPE_CHECKING:
    import datetime

    from samenwerk_cli.commands.choices import Delivery, Scope
    from samenwerk_cli.terminal.screen import Screen


class Files(NamedTuple):
    """The files with answers: to read and ask nothing, to go on with, or to write."""

    answers: str | None = None
    resume: str | None = None
    save: str | None = None

    def must_go_together(self) -> None:
        """See to it that at most one of them is given, and that there is a file to go on with.

        Raises:
            WrongUsage: otherwise.
        """
        given = [f"--{name}" for name in ("answers", "resume", "save") if getattr(self, name) is not None]
        if len(given) > 1:
            raise WrongUsage(say.not_together(one=given[0], other=given[1]))
        for option, file in (("--resume", self.resume), ("--save", self.save)):
            if file == STANDARD or (file is not None and os.path.exists(file) and not os.path.isfile(file)):  # noqa: PTH110, PTH113
                raise WrongUsage(say.needs_file(option=option))


def assess(
    screen: Screen,
    *,
    today: datetime.date,
    scope: Scope,
    files: Files,
    about: dict[str, str | None],
    delivery: Delivery,
) -> None:
    """Ask what is open, and report; or read an answers file, and report.

    `about` holds what was given of subject, we, role, name and share; what is given is not asked.
    """
    files.must_go_together()
    one_of(about["role"], ROLE_IDS, "--role")
    one_of(about["share"], SHARES, "--share")
    told = lines_given(about)
    if files.answers is not None:
        report(screen, answers=files.answers, scope=scope, about=told, delivery=delivery)
        return
    from samenwerk_cli.commands.interviewing import interview

    interview(screen, today=today, scope=scope, files=files, told=told, delivery=delivery)
