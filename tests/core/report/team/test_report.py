"""A team's report: what stands in it of each person, and what the steps rest on that stand in it."""

from __future__ import annotations

import pytest

from samenwerk_cli.core.answers.answers import Answers, FieldAnswers, Given
from samenwerk_cli.core.field.questionnaire import Questionnaire
from samenwerk_cli.core.report.data.team import TeamData
from samenwerk_cli.core.report.sections import Sources
from samenwerk_cli.core.report.team.report import Gathered, report_of_team
from samenwerk_cli.core.team.guard import Guard
from small_fields import field_data, make_answers, make_field


@pytest.mark.parametrize(("note", "shown"), [(" \n\u2028", None), (" Vol. ", "Vol."), (None, None)])
def test_a_note_of_blanks_is_none(note: str | None, shown: str | None) -> None:
    person = Answers(answers={"veld": FieldAnswers(given={"a1": Given(answer=3, note=note)})})
    made = report_of_team(Gathered([person] * 2, {}, Guard(open_session=True)), [make_field()], "nl")
    assert isinstance(made.data, TeamData)
    responses = made.data.fields[0].questions[0].responses
    assert responses is not None
    assert [each.note for each in responses] == [shown, shown]


def test_the_sources_are_those_of_the_steps_on_the_agenda_too_and_of_no_other() -> None:
    data = field_data()
    for each in data["questions"]:
        for step in each["steps"]:
            step["source"] = {"from": f"{each['id']}-{step['when'][0]}"}
            data["sources"][step["source"]["from"]] = {"title": step["source"]["from"]}
    field = Questionnaire.model_validate(data)
    people = [Answers(answers={"veld": make_answers({"a1": 1, "a2": 5, "b1": 5})})] * 8
    made = report_of_team(Gathered(people, {}, Guard()), [field], "nl")
    assert isinstance(made.data, TeamData)
    assert [each.question for each in made.data.agenda] == ["a1"]
    (sources,) = (part for section in made.sections for part in section.parts if isinstance(part, Sources))
    assert sources.sources == ("“De bron”", "“a1-1”")
