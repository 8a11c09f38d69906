"""Comparisons of any two runs: every face shows them, the word 'changed' is earned, and texts are never obeyed."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from hostile_properties import elements
from samenwerk_cli.core.answers.answers import Answers, FieldAnswers, Given
from samenwerk_cli.core.change import team as change_team
from samenwerk_cli.core.codes import ANSWERS
from samenwerk_cli.core.field.questionnaire import Questionnaire
from samenwerk_cli.core.report.change.person import TwoRuns, report_of_change
from samenwerk_cli.core.report.change.team import TwoTeams, report_of_team_change
from samenwerk_cli.core.report.data.change import ChangeData
from samenwerk_cli.core.team.guard import Guard
from samenwerk_cli.core.team.people import guard_of
from samenwerk_cli.core.team.privacy import show_field
from samenwerk_cli.core.words.phrase import LANGS
from samenwerk_cli.render import FORMATS, render
from samenwerk_cli.render.json.contract import change_schema
from small_fields import field_data, make_answers, make_field, text

if TYPE_CHECKING:
    from samenwerk_cli.core.report.sections import Report

FIELD = make_field(left=("a1", "a2", "a3", "a4", ("a5", "balance")))
KNOWN = {"veld": FIELD, "ander": make_field("ander")}
SCHEMA = jsonschema.Draft202012Validator(change_schema())
HOSTILE = "<b>x</b> [c](http://d) **e** `f` | g | [bold]h[/]\n# kop\n```\n\x1b[2J"

ids = st.sampled_from([question.id for question in FIELD.questions])
field_answers = st.dictionaries(ids, st.sampled_from([*ANSWERS, None]), min_size=3).map(make_answers)
files = st.builds(
    Answers,
    name=st.sampled_from([None, "Fatima", "Gert", "Hanna", "Ivo", "Joke", "Karim", "Loes"]),
    subject=st.sampled_from([None, "x", HOSTILE]),
    date=st.none() | st.dates(),
    share=st.sampled_from(["open", "open", "open", "closed", None]),
    answers=st.dictionaries(st.sampled_from(["veld", "veld", "ander"]), field_answers),
)


def shown(report: Report) -> None:
    SCHEMA.validate(json.loads(render(report, "json")))
    for form in FORMATS:
        made = render(report, form)
        assert not [char for char in made if ord(char) < 32 and char != "\n"]


@given(files, files, st.sampled_from(LANGS))
def test_any_two_files_can_be_compared(before: Answers, after: Answers, lang: Any) -> None:
    report = report_of_change(TwoRuns(before, after), KNOWN, lang)
    shown(report)
    assert "veranderd, " not in render(report, "text")


@given(st.lists(files, min_size=1, max_size=9), st.lists(files, min_size=1, max_size=9), st.sampled_from(LANGS))
def test_any_two_teams_can_be_compared_and_a_closed_one_names_nobody(
    before: list[Answers], after: list[Answers], lang: Any
) -> None:
    report = report_of_team_change(TwoTeams(before, after, guard_of([*before, *after])), KNOWN, lang)
    shown(report)
    assert isinstance(report.data, ChangeData)
    told = render(report, "text") + render(report, "json")
    assert not [name for name in ("Fatima", "Gert", "Hanna", "Ivo", "Joke", "Karim", "Loes") if name in told]
    if report.data.share == "closed":
        counts = [report.data.before.people, report.data.after.people, report.data.both]
        poles = [pole for field in report.data.fields for pole in field.poles]
        assert not [count for count in (*counts, *(pole.people for pole in poles)) if count is not None and count < 5]
        assert all(pole.moves is None or pole.moves.mean is None for pole in poles)


@pytest.mark.parametrize("people", range(1, 12))
@pytest.mark.parametrize("share", ["open", "closed"])
@pytest.mark.parametrize("now", [4, 5])
def test_the_word_changed_is_there_just_when_the_verdict_is(people: int, share: Any, now: Any) -> None:
    def team(answer: Any) -> list[Answers]:
        given_answers = {"veld": make_answers(dict.fromkeys(("a1", "a2", "a3"), answer))}
        return [Answers(name=str(number), share=share, answers=given_answers) for number in range(people)]

    report = report_of_team_change(TwoTeams(team(4), team(now), Guard(open_session=share == "open")), KNOWN, "nl")
    assert isinstance(report.data, ChangeData)
    verdicts = [pole.verdict for field in report.data.fields for pole in field.poles]
    may = now == 5 and people >= (6 if share == "open" else 7)
    assert ("changed" in verdicts, "Veranderd, hoger dan toen." in render(report, "text")) == (may, may)


@pytest.mark.parametrize("names", [True, False])
def test_a_median_that_may_not_be_shown_hides_all_that_is_said_of_its_side(
    monkeypatch: pytest.MonkeyPatch, *, names: bool
) -> None:
    def hidden(*given_people: Any) -> Any:
        field = show_field(*given_people)
        first, second = (pole._replace(score=None, reason="would_reveal") for pole in field.poles)
        return field._replace(poles=(first, second))

    monkeypatch.setattr(change_team, "show_field", hidden)
    given_answers = {"veld": make_answers({"a1": 3, "a2": 3, "a3": 3})}
    team = [Answers(name=str(number) if names else None, answers=given_answers) for number in range(8)]
    report = report_of_team_change(TwoTeams(team, team), KNOWN, "en")
    assert isinstance(report.data, ChangeData)
    pole = report.data.fields[0].poles[0]
    assert (pole.before, pole.after, pole.people, pole.moves, pole.verdict, pole.nearly_everyone) == (None,) * 6
    assert "Left out, since it would give away too much" in render(report, "text")


def test_of_a_team_that_shares_openly_the_steps_of_then_are_told() -> None:
    answers = [Answers(share="open", answers={"veld": make_answers({"a1": 3, "a2": 3, "a3": 3})})]
    teams = TwoTeams(answers, answers, Guard(open_session=True))
    report = report_of_team_change(teams, KNOWN, "nl")
    for told in (render(report, "text"), render(report, "md")):
        assert "doe a1 3" in told
        assert "weet samenwerk niet" in told
    closed = [each.model_copy(update={"share": "closed"}) for each in answers] * 5
    assert "doe a1 3" not in render(report_of_team_change(TwoTeams(closed, closed), KNOWN, "nl"), "text")


@pytest.mark.parametrize("place", ["title", "question", "answer", "do", "pole", "source"])
def test_texts_of_a_questionnaire_are_no_more_trusted(place: str) -> None:
    data = field_data()
    first = data["questions"][0]
    spots: dict[str, tuple[Any, Any]] = {
        "title": (data, "title"),
        "question": (first, "question"),
        "answer": (first["answers"], 0),
        "do": (first["steps"][0], "do"),
        "pole": (data["poles"][0], "title"),
        "source": (data["sources"]["bron"], "title"),
    }
    where, key = spots[place]
    where[key] = HOSTILE if place == "source" else text(HOSTILE)
    hostile = Questionnaire.model_validate(data)
    then, now = (
        Answers(answers={"veld": FieldAnswers(given={each: Given(answer=answer) for each in ("a1", "a2", "a3", "b1")})})
        for answer in (1, 5)
    )
    reports = [report_of_change(TwoRuns(then, now), {"veld": field}, "nl") for field in (hostile, make_field())]
    pages = [MarkdownIt("commonmark").render(render(report, "md")) for report in reports]
    assert [pages[0].count(tag) for tag in TAGS] == [pages[1].count(tag) for tag in TAGS]
    assert "\x1b" not in pages[0]
    made, wanted = (elements(render(report, "html")) for report in reports)
    assert made == wanted


TAGS = ("<h1", "<h2", "<h3", "<li", "<code", "<b>", "<a ", "<strong", "<em", "<pre")
