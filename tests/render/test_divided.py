"""A side on which a team is too divided for a score, in every face: of a team's report, and of what has changed."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import jsonschema
import pytest

from samenwerk_cli.core.answers.answers import Answers
from samenwerk_cli.core.report.change.team import TwoTeams, report_of_team_change
from samenwerk_cli.core.report.team.report import Gathered, report_of_team
from samenwerk_cli.core.team.guard import CLOSED
from samenwerk_cli.render import FORMATS, render
from samenwerk_cli.render.json.contract import change_schema, team_schema
from small_fields import make_answers, make_field

if TYPE_CHECKING:
    from collections.abc import Sequence

    from samenwerk_cli.core.report.sections import Report
    from samenwerk_cli.core.words.phrase import Lang

FIELD = make_field(left=("a1", "a2", "a3"), right=("b1", "b2", "b3"))
APART, TOGETHER = (1, 1, 1, 1, 5, 5, 5, 5), (2, 3, 3, 3, 4, 3, 3, 2)
WORDS: dict[Lang, tuple[str, str, str]] = {
    "nl": (
        "geen score: bij de meeste vragen vallen de antwoorden in twee groepen uiteen",
        "We vergelijken de twee kanten alleen als ze allebei een score uit genoeg antwoorden hebben.",
        "niet vergeleken, want toen of nu waren jullie bij de meeste vragen verdeeld",
    ),
    "en": (
        "no score: on most questions the answers fall into two groups",
        "The two sides are only compared if both have a score from enough answers.",
        "not compared, because you were divided on most of the questions, then or now",
    ),
}


def people(left: Sequence[Any]) -> list[Answers]:
    """Who answered the first two questions on the left so, and all agree on the others."""
    given = [{"a1": each, "a2": each, "a3": 3, "b1": 4, "b2": 4, "b3": 4} for each in left]
    return [Answers(name=f"naam {number}", answers={FIELD.id: make_answers(each)}) for number, each in enumerate(given)]


def team_report(lang: Lang) -> Report:
    team = people(APART)
    return report_of_team(Gathered(team, {}, CLOSED), [FIELD], lang)


def change_report(lang: Lang) -> Report:
    return report_of_team_change(TwoTeams(people(TOGETHER), people(APART)), {FIELD.id: FIELD}, lang)


def squeezed(text: str) -> str:
    return " ".join(text.split()).casefold()


@pytest.mark.parametrize("lang", ["nl", "en"])
@pytest.mark.parametrize("form", [form for form in FORMATS if form != "json"])
def test_every_face_says_why_there_is_no_score_and_no_difference(form: Any, lang: Lang) -> None:
    no_score, no_balance, no_difference = map(squeezed, WORDS[lang])
    report = squeezed(render(team_report(lang), form))
    assert report.count(no_score) == 2  # in short, and beside the side itself
    assert no_balance in report
    assert squeezed(render(change_report(lang), form)).count(no_difference) == 2


def test_programs_are_told_so_too() -> None:
    team, change = (json.loads(render(report, "json")) for report in (team_report("nl"), change_report("nl")))
    jsonschema.validate(team, team_schema())
    jsonschema.validate(change, change_schema())
    (of_team,), (changed,) = team["fields"], change["fields"]
    assert [(pole["score"], pole["band"], pole["reason"]) for pole in of_team["poles"]] == [
        (None, None, "split"),
        (75, "strong", None),
    ]
    assert (of_team["balance"]["state"], of_team["balance"]["reason"]) == (None, "no_score")
    figures = ("before", "after", "difference", "direction", "verdict", "people", "moves", "nearly_everyone")
    assert [changed["poles"][0][each] for each in figures] == [None] * len(figures)
    assert [pole["reason"] for pole in changed["poles"]] == ["split", "would_reveal"]
