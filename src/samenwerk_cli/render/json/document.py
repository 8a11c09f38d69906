"""A report for programs: JSON, whose keys follow from what the report's data is."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, assert_never

from samenwerk_cli.core.report.data.change import ChangeData
from samenwerk_cli.core.report.data.person import ExplanationData, PersonData
from samenwerk_cli.core.report.data.team import TeamData
from samenwerk_cli.render.json.contract import ChangeJson, ExplainedStepJson, ExplanationJson, ReportJson, TeamJson
from samenwerk_cli.render.json.rule import filled

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
            told = filled(ExplanationJson, data, head.about, head, steps=steps)
        case TeamData():
            told = filled(TeamJson, data, head.about, head)
        case ChangeData():
            told = filled(ChangeJson, data, head)
        case None:
            raise ValueError(head.title)
        case _:
            assert_never(data)
    return json.dumps(told, ensure_ascii=False, indent=2) + "\n"
