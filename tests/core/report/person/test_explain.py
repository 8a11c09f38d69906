"""The explanation: the sums it shows add up to the figures of the report, and every step has its reason."""

from __future__ import annotations

import re
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from samenwerk_cli.core.answers.answers import Answers
from samenwerk_cli.core.codes import ANSWERS
from samenwerk_cli.core.field.questionnaire import Questionnaire
from samenwerk_cli.core.person.advice import advise
from samenwerk_cli.core.person.score import score_field
from samenwerk_cli.core.report.data.person import ExplanationData
from samenwerk_cli.core.report.person.explain import explanation_of_person
from samenwerk_cli.core.report.sections import Entry, Paragraphs, Reasons, Report, Section, Sum
from samenwerk_cli.core.words.number import number
from small_fields import field_data, make_answers, make_field

FIELD = make_field(left=("a1", "a2", ("a3", "balance"), "a4"), right=("b1", "b2", "b3", "b4"))
IDS = [question.id for question in FIELD.questions]


def explained(given_answers: Any, importance: dict[str, int] | None = None) -> tuple[Report, Any, Any]:
    answers = Answers(answers={"veld": make_answers(given_answers, importance)})
    score = score_field(FIELD, answers.of("veld"))
    advice = advise([score])
    return explanation_of_person(answers, [FIELD], "en"), score, advice


def entries_of(sections: tuple[Section, ...]) -> list[Entry]:
    parts = (part for section in sections for part in section.parts)
    return [entry for part in parts if isinstance(part, Reasons) for entry in part.entries]


@pytest.mark.parametrize(
    ("value", "dutch", "english"),
    [
        (Fraction(0), "0", "0"),
        (Fraction(100, 3), "33,33", "33.33"),
        (Fraction(-140, 3), "−46,67", "−46.67"),
        (Fraction(3, 2), "1,5", "1.5"),
        (Fraction(-1, 1000), "0", "0"),
        (Fraction(5, 1000), "0,01", "0.01"),
    ],
)
def test_a_figure_is_written_as_the_language_does(value: Fraction, dutch: str, english: str) -> None:
    assert (number(value, "nl"), number(value, "en")) == (dutch, english)


@given(st.dictionaries(st.sampled_from(IDS), st.sampled_from(ANSWERS)))
@settings(deadline=None)
def test_the_points_that_are_shown_add_up_to_the_score(given_answers: Any) -> None:
    report, score, _ = explained(given_answers)
    sums = [part for section in report.rest for part in section.parts if isinstance(part, Sum) and part.rows]
    for pole, shown in zip(score.poles, sums, strict=True):
        points = [Fraction(row.points) for row in shown.rows if row.points != "–"]
        assert len(points) == pole.answered
        if pole.score is None:
            assert shown.sum.startswith("No score")
        else:
            assert sum(points, Fraction()) / len(points) == pole.score
            assert f"= {number(pole.score, 'en')}." in shown.sum


@given(
    st.dictionaries(st.sampled_from(IDS), st.sampled_from(ANSWERS)),
    st.fixed_dictionaries({"links": st.integers(0, 2), "rechts": st.integers(0, 2)}),
)
@settings(deadline=None)
def test_every_step_has_a_weight_that_is_right_and_a_reason_that_fits(given_answers: Any, importance: Any) -> None:
    report, _, advice = explained(given_answers, importance)
    assert isinstance(report.data, ExplanationData)
    first, others = entries_of(report.first), entries_of(report.rest)
    assert [entry.mark for entry in (*first, *others)] == [f"{number}." for number in range(1, len(advice) + 1)]
    assert (all(entry.first for entry in first), any(entry.first for entry in others)) == (True, False)
    entries = {entry.words: entry for entry in (*first, *others)}
    for (step, reason), each in zip(report.data.steps, advice, strict=True):
        entry = entries[step.do]
        assert entry.first == step.start_here
        assert entry.above == step.because.lines
        lines = dict(entry.rows)
        assert lines["Done when"] == step.done_when
        assert lines["Phase"] == f"{step.phase.title} · {step.route.title} (Veld veld (en))"
        assert lines["Weight"].endswith(f"= {number(each.priority, 'en')}.")
        assert lines["Suggested"].startswith("Yes" if step.start_here else "No")
        assert (reason.choice == "not_wanted") == (each.priority == 0)
        assert re.match(rf"{step.rank} of {len(advice)}(:|$)", lines["Place"])


@pytest.mark.parametrize(
    ("given_answers", "importance", "said"),
    [
        ({}, {}, "No answer called for a step."),
        ({"a1": 1}, {"links": 0}, "Steps are possible, but for those subjects you chose ‘not now’."),
        ({"a1": 1}, {}, "Weight is"),
    ],
)
def test_the_first_page_says_why_these_are_the_first_steps_or_why_there_are_none(
    given_answers: Any, importance: dict[str, int], said: str
) -> None:
    report, _, _ = explained(given_answers, importance)
    (section,) = report.first
    opening = section.parts[0]
    assert isinstance(opening, Paragraphs)
    assert opening.words[0].startswith(said)


def test_a_step_has_the_source_of_its_question_and_its_own_and_no_source_twice() -> None:
    data = field_data(left=("a1", "a2"))
    data["questions"][0]["steps"][0]["source"] = {"from": "bron", "part": "eigen"}
    data["questions"][1]["steps"][0]["source"] = data["questions"][1]["source"]
    field = Questionnaire.model_validate(data)
    answers = Answers(answers={"veld": make_answers({"a1": 1, "a2": 1})})
    entries = entries_of(explanation_of_person(answers, [field], "nl").first)
    sources = [[words for label, words in entry.rows if label == "Bron"] for entry in entries]
    assert sources == [["De bron, 1", "De bron, eigen"], ["De bron, 1"]]


def test_why_each_step_is_or_is_not_among_the_first() -> None:
    _, _, advice = explained({"a1": 1, "a2": 1, "a4": 1, "b1": 1, "b2": 5, "b3": 5, "b4": 5})
    reasons = {each.question.question.id if each.question else "gap": each.choice for each in advice}
    assert reasons == {
        "a1": "highest",
        "a2": "kept_for_gap",
        "a4": "passed_over",
        "b1": "new_pole",
        "gap": "widest_gap",
    }
