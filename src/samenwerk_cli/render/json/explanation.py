"""The explanation of a report for programs: JSON, and the JSON Schema that describes it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Annotated, Any, Literal

from pydantic import Field
from typing_extensions import TypedDict

from samenwerk_cli.core.codes import Choice, TieBreak
from samenwerk_cli.core.report.sections import Reasons
from samenwerk_cli.core.words.phrase import Lang
from samenwerk_cli.render.json.person import (
    FieldJson,
    Points,
    StepJson,
    exact_json,
    field_json,
    schema_of,
    step_json,
    strict,
)

if TYPE_CHECKING:
    from samenwerk_cli.core.report.data.person import StepView
    from samenwerk_cli.core.report.sections import Reason, Report


@strict
class ExplainedStepJson(StepJson):
    """One advised step, with the rule that put it in its place."""

    score: Annotated[Points, Field(description="What the priority is worked out from; for a balance step 100 − gap.")]
    importance: Annotated[int, Field(ge=0, le=2)]
    tie_break: Annotated[TieBreak | None, Field(description="What put it after the step before, at equal priority.")]
    choice: Annotated[Choice, Field(description="Why it is or is not among the steps to begin with.")]
    rests_on: Annotated[str | None, Field(description="The source of its question.")]


@strict
class ExplanationJson(TypedDict):
    """Why a report says what it says."""

    samenwerk: Annotated[Literal[1], Field(description="The version of this format.")]
    kind: Literal["explanation"]
    lang: Lang
    fields: list[FieldJson]
    steps: Annotated[list[ExplainedStepJson], Field(description="In order of rank.")]


def explanation_to_json(report: Report) -> str:
    """The explanation of a report as JSON text."""
    reasons = [pair for section in report.sections if isinstance(section, Reasons) for pair in section.steps]
    explanation: ExplanationJson = {
        "samenwerk": 1,
        "kind": "explanation",
        "lang": report.lang,
        "fields": [field_json(field) for field in report.fields],
        "steps": [_explained(step, reason) for step, reason in reasons],
    }
    return json.dumps(explanation, ensure_ascii=False, indent=2) + "\n"


def explanation_schema() -> dict[str, Any]:
    """The JSON Schema (2020-12) of the explanation."""
    return schema_of(ExplanationJson, "samenwerk explanation")


def _explained(step: StepView, reason: Reason) -> ExplainedStepJson:
    return {
        **step_json(step),
        "score": exact_json(reason.score),
        "importance": reason.importance,
        "tie_break": reason.tie_break,
        "choice": reason.choice,
        "rests_on": reason.source,
    }
