"""Which steps of a team's report stand where: on the agenda, to begin with, or for later."""

from __future__ import annotations

from typing import TYPE_CHECKING

from samenwerk_cli.core.report.steps import for_later, shown_later
from samenwerk_cli.core.report.team import say

if TYPE_CHECKING:
    from collections.abc import Iterator

    from samenwerk_cli.core.report.data.person import StepData
    from samenwerk_cli.core.report.data.team import TeamData
    from samenwerk_cli.core.report.sections import Section
    from samenwerk_cli.core.team.agenda import Agenda
    from samenwerk_cli.core.words.phrase import Lang

MOST_FOR_LATER = 7
"""Steps for later; of a team there is no explanation that has the others."""


def later_section(data: TeamData, talk: Agenda, lang: Lang) -> Iterator[Section]:
    """The steps for later, as many as are shown."""
    later = _later(data, talk)
    shown = shown_later(later, MOST_FOR_LATER)
    return for_later(shown, len(later) - len(shown), lang, say.more_steps)


def shown_steps(data: TeamData, talk: Agenda) -> list[StepData]:
    """The steps that stand somewhere in the report."""
    first = [step for step in data.steps if step.start_here or (step.field, step.question) in talk.keys]
    return [*first, *shown_later(_later(data, talk), MOST_FOR_LATER)]


def _later(data: TeamData, talk: Agenda) -> list[StepData]:
    """The steps that are neither to begin with nor on the agenda."""
    asked = [step for step in data.steps if not step.start_here and step.kind not in ("keep", "talk")]
    return [step for step in asked if (step.field, step.question) not in talk.keys]
