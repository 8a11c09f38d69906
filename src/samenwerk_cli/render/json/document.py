"""A report for programs: JSON, whose keys follow from what the report's data is."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from samenwerk_cli.core.report.data.change import ChangeView
from samenwerk_cli.core.report.data.person import ExplanationView, PersonView
from samenwerk_cli.core.report.data.team import TeamView
from samenwerk_cli.render.json.change import ChangeJson
from samenwerk_cli.render.json.contract import as_text, filled
from samenwerk_cli.render.json.explanation import ExplainedStepJson, ExplanationJson
from samenwerk_cli.render.json.person import ReportJson
from samenwerk_cli.render.json.team import TeamJson

if TYPE_CHECKING:
    from samenwerk_cli.core.report.sections import Report


def to_json(report: Report) -> str:
    """The report as JSON text.

    Raises:
        ValueError: it is a form for paper, which holds no data.
    """
    head, data = report.head, report.data
    match data:
        case PersonView():
            told = filled(ReportJson, data, head.about, head)
        case ExplanationView():
            steps = [filled(ExplainedStepJson, *both) for both in data.steps]
            told = filled(ExplanationJson, data, head, steps=steps)
        case TeamView():
            told = filled(TeamJson, data, head.about, head)
        case ChangeView():
            told = filled(ChangeJson, data, head)
        case None:
            raise ValueError(head.title)
        case _:
            assert_never(data)
    return as_text(told)
