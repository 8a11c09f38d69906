"""What a comparison opens with: what was chosen and advised then, each under the question and answer it answers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from samenwerk_cli.core.answers.answers import Answers
from samenwerk_cli.core.report.change import say
from samenwerk_cli.core.report.change.person import TwoRuns, report_of_change
from samenwerk_cli.core.report.change.team import TwoTeams, report_of_team_change
from samenwerk_cli.core.report.sections import Paragraphs, Steps
from samenwerk_cli.core.team.guard import Guard
from samenwerk_cli.core.words.phrase import LANGS
from samenwerk_cli.render import render
from small_fields import make_answers, make_field

if TYPE_CHECKING:
    from samenwerk_cli.core.field.questionnaire import Questionnaire
    from samenwerk_cli.core.report.sections import Entry, Report, Section

KNOWN = {"veld": make_field(), "ander": make_field("ander")}
LINES_OF_A_FIRST_PAGE = 75


def answers(given: dict[str, Any], **about: Any) -> Answers:
    return Answers(answers={"veld": make_answers(given)}, **about)


def compared(then: dict[str, Any], now: dict[str, Any], **about: Any) -> Report:
    return report_of_change(TwoRuns(answers(then, **about), answers(now, **about)), KNOWN, "nl")


def teams(then: dict[str, Any], agreed: dict[str, Any], share: Any = None) -> Report:
    people = [answers(then, share=share)] * 6
    guard = Guard(open_session=share == "open")
    meeting = [answers(agreed, kind="consensus")] if agreed else []
    return report_of_team_change(TwoTeams(people, people, guard, agreed=meeting), KNOWN, "nl")


def entries(section: Section) -> list[Entry]:
    return [entry for part in section.parts if isinstance(part, Steps) for entry in part.entries]


def opened(sections: tuple[Section, ...]) -> dict[str, list[str]]:
    """What is to be done or was chosen, by heading."""
    return {each.heading: [entry.words for entry in entries(each)] for each in sections if entries(each)}


def asked_whether_done(report: Report) -> int:
    words = (
        line for each in report.sections for part in each.parts if isinstance(part, Paragraphs) for line in part.words
    )
    return sum(line == say.steps_unknown.nl for line in words)


def test_it_opens_with_the_steps_of_then_each_under_its_question_and_answer_and_above_that_of_now() -> None:
    report = compared({"a1": 1, "a2": 2, "b1": 3}, {"a1": 4, "a2": 2, "b1": "n/a"})
    assert [each.heading for each in report.first] == [say.begun_then.nl, "In het kort"]
    assert [(each.above, each.words, each.rows[1:]) for each in entries(report.first[0])] == [
        (("vraag a1?", "“a1 antwoord 1”"), "doe a1 1", (("Antwoord nu", "“a1 antwoord 4”"),)),
        (("vraag a2?", "“a2 antwoord 2”"), "doe a2 2", (("Antwoord nu", "hetzelfde als toen"),)),
        (("vraag b1?", "“b1 antwoord 3”"), "doe b1 3", ()),
    ]
    assert entries(report.first[0])[0].rows[0] == ("Klaar als", "klaar a1 1")
    assert asked_whether_done(report) == 1


def test_where_nothing_was_advised_it_opens_with_what_became_of_each_side() -> None:
    report = compared({"a1": 4}, {"a1": 5})
    assert [each.heading for each in report.first] == ["In het kort"]
    assert asked_whether_done(report) == 0


def test_what_was_agreed_on_opens_it_first_what_asked_for_steps_and_no_more_than_a_meeting_gets_round_to() -> None:
    report = compared({"a1": 5, "a2": 3, "a3": 1, "a4": 2, "b1": "unknown"}, {"a1": 5}, kind="consensus")
    assert opened(report.first) == {say.chosen_then.nl: ["doe a3 1", "doe a4 2", "doe b1 unknown"]}
    assert opened(report.rest) == {say.also_chosen_then.nl: ["doe a2 3", "“a1 antwoord 5”"]}
    assert entries(report.first[0])[0].above == ("vraag a3?", "“a3 antwoord 1”")
    assert asked_whether_done(report) == 1


def test_a_step_for_a_whole_side_has_one_of_the_places_of_what_was_agreed_on() -> None:
    low, high = ({f"{side}{number}": answer for number in range(1, 6)} for side, answer in (("a", 3), ("b", 5)))
    report = compared(low | high, low | high, kind="consensus")
    assert opened(report.first) == {say.chosen_then.nl: ["doe a1 3", "doe a2 3"], say.begun_then.nl: ["versterk links"]}
    assert len(opened(report.rest)[say.also_chosen_then.nl]) == 8


def test_of_an_answer_that_asked_for_nothing_nobody_is_asked_whether_it_was_done() -> None:
    report = compared({"a1": 5}, {"a1": 5}, kind="consensus")
    assert [(each.above, each.words) for each in entries(report.first[0])] == [(("vraag a1?",), "“a1 antwoord 5”")]
    assert asked_whether_done(report) == 0


def test_a_closed_team_is_told_what_it_agreed_on_and_nothing_of_what_it_was_advised() -> None:
    report = teams({"a1": 1, "a2": 2, "b1": 2}, {"a3": 4, "b1": "unknown", "b2": 2})
    assert opened(report.sections) == {say.chosen_then.nl: ["doe b2 2", "doe b1 unknown", "“a3 antwoord 4”"]}
    assert opened(teams({"a1": 1, "a2": 2, "b1": 2}, {}).sections) == {}


def test_a_team_that_shares_openly_is_told_both_and_nothing_twice() -> None:
    report = teams({"a1": 1, "a2": 2, "b1": 2}, {"a1": 2, "b2": 4}, share="open")
    assert opened(report.first) == {
        say.chosen_then.nl: ["doe a1 2", "“b2 antwoord 4”"],
        say.begun_then.nl: ["doe a2 2", "doe b1 2"],
    }
    assert asked_whether_done(report) == 1


@pytest.mark.parametrize("answer", [1, 2, 3, "unknown"])
@pytest.mark.parametrize("share", ["open", "closed"])
def test_the_first_page_of_a_team_is_no_longer_than_is_read(
    answer: Any, share: Any, known: dict[str, Questionnaire]
) -> None:
    given = {key: make_answers({each.id: answer for each in field.questions}) for key, field in known.items()}
    people, meeting = [Answers(answers=given, share=share)] * 9, [Answers(answers=given, kind="consensus")]
    both = TwoTeams(people, people, Guard(open_session=share == "open"), agreed=meeting)
    for lang in LANGS:
        page = render(report_of_team_change(both, known, lang).first_page, "terminal")
        assert 20 < len(page.splitlines()) <= LINES_OF_A_FIRST_PAGE


@pytest.mark.parametrize("form", ["text", "md"])
def test_every_face_shows_what_it_opens_with(form: Any) -> None:
    report = compared({"a1": 1}, {"a1": 4})
    shown = render(report, form)
    for words in ("vraag a1?", "a1 antwoord 1", "doe a1 1", "klaar a1 1", "a1 antwoord 4", "weet samenwerk niet"):
        assert words in shown
    assert shown.index("a1 antwoord 1") < shown.index("doe a1 1") < shown.index("In het kort")
