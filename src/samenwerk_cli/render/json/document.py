"""A report for programs: JSON, whose keys follow from what the report's data is."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from samenwerk_cli.core.report.data.change import ChangeData
from samenwerk_cli.core.report.data.person import ExplanationData, PersonData
from samenwerk_cli.core.report.data.team import TeamData
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
        case PersonData():
            told = filled(ReportJson, data, head.about, head)
        case ExplanationData():
            steps = [filled(ExplainedStepJson, *both) for both in data.steps]
            told = filled(ExplanationJson, data, head, steps=steps)
        case TeamData():
            told = filled(TeamJson, data, head.about, head)
        case ChangeData():
            told = filled(ChangeJson, data, head)
        case None:
            raise ValueError(head.title)
        case _:
            assert_never(data)
    return as_text(told)
