"""Answers of an older version of a field, brought up to date: what no longer counts is kept, and asked again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from samenwerk_cli.core.answers.answers import still_counts

if TYPE_CHECKING:
    from collections.abc import Mapping

    from samenwerk_cli.core.answers.answers import FieldAnswers, Given
    from samenwerk_cli.core.field.questionnaire import Questionnaire


def up_to_date(field: FieldAnswers, questionnaire: Questionnaire) -> FieldAnswers:
    """The answers under the installed version; those that no longer count are kept under `earlier`."""
    if field.version is None or field.version >= questionnaire.version:
        return field.model_copy(update={"version": questionnaire.version})
    counts = {each.id for each in questionnaire.questions if still_counts(each, field.version)}
    given = {question_id: each for question_id, each in field.given.items() if question_id in counts}
    past = {question_id: each for question_id, each in field.given.items() if question_id not in counts}
    poles = {pole.id for pole in questionnaire.poles}
    importance = {pole_id: each for pole_id, each in field.importance.items() if pole_id in poles}
    earlier = _with_earlier(field.earlier, past)
    update = {"version": questionnaire.version, "importance": importance, "given": given, "earlier": earlier}
    return field.model_copy(update=update)


def _with_earlier(earlier: Mapping[str, Given], past: Mapping[str, Given]) -> dict[str, Given]:
    """What is kept of former versions; a still older answer to the same question moves to a name of its own."""
    kept = dict(earlier)
    for question_id, given in past.items():
        name = question_id
        while name in kept:
            name = f"{name}-earlier"
        if name != question_id:
            kept[name] = kept[question_id]
        kept[question_id] = given
    return kept
