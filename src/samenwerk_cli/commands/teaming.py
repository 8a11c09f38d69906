"""`team`: one report from many people's files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from samenwerk_cli.commands import say
from samenwerk_cli.commands.gathering import read_team
from samenwerk_cli.commands.reporting import deliver
from samenwerk_cli.core.problems.problem import InputProblems, WrongUsage
from samenwerk_cli.core.report.data.team import TeamData
from samenwerk_cli.core.report.team.report import report_of_team

if TYPE_CHECKING:
    from collections.abc import Sequence

    from samenwerk_cli.commands.choices import Delivery, Scope
    from samenwerk_cli.commands.gathering import Asked
    from samenwerk_cli.core.report.sections import Report
    from samenwerk_cli.terminal.screen import Screen


def report_on_team(
    screen: Screen,
    paths: Sequence[str],
    *,
    scope: Scope,
    delivery: Delivery,
    wanted: Asked,
    schema: bool = False,
) -> None:
    """Report on a team, or print the JSON Schema of what the report would be.

    A bad file is left out and told after the report.

    Raises:
        WrongUsage: there are no files to report on, or a number cannot be.
        InputProblems: some of the files have problems.
    """
    if schema:
        from samenwerk_cli.render.json.contract import team_schema

        screen.put_json(team_schema())
        return
    if not paths:
        raise WrongUsage(say.missing_argument(word="ANSWERS..."))
    delivery.must_be_possible(*paths)
    team = read_team(screen, paths, scope, wanted)
    report = report_of_team(team.gathered, team.fields, team.lang)
    deliver(screen, report, delivery)
    if screen.shows_report and not delivery.outputs:
        _tell_what_next(screen, report, [*paths, *scope.as_options(), *wanted.as_options()])
    if team.problems:
        raise InputProblems(team.problems, team.lang)


def _tell_what_next(screen: Screen, report: Report, words: Sequence[str]) -> None:
    """Say where to look in a report that is longer than the screen, and what can be done with it."""
    screen.tell("\n" + say.agenda_is_above.in_(report.head.lang))
    screen.tell_command("samenwerk", "team", *words, "--output", "team.md")
    if isinstance(report.data, TeamData) and report.data.agenda:
        screen.tell(say.in_the_meeting.in_(report.head.lang))
        screen.tell_command("samenwerk", "consensus", *words)
