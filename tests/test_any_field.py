"""A field that nobody here planned works as well as the bundled ones: it is read, asked, scored, advised on and shown.

`pytest tests/test_any_field.py --hypothesis-profile=long` looks longer.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, event, given, settings
from hypothesis import strategies as st

from faces_read_back import gaps, is_told_to_programs, looks, of_explanation, of_form, of_report, shows, squeezed
from hostile_properties import run_inside
from interview_walk import moves, set_out, starts
from naive_reckoning import compared, label, sides, steps, team_side, to_begin_with
from random_fields import Told, about, answers_of, fields, one_or_more, said, several_fields, told, written
from samenwerk_cli.core.answers.answers import Answers
from samenwerk_cli.core.field.questionnaire import Questionnaire
from samenwerk_cli.core.person.advice import advise
from samenwerk_cli.core.person.score import score_field
from samenwerk_cli.core.report.paper import paper_of
from samenwerk_cli.core.report.person.explain import explanation_of_person
from samenwerk_cli.core.report.person.report import report_of_person
from samenwerk_cli.core.team.guard import Guard
from samenwerk_cli.core.team.privacy import Person, show_field
from samenwerk_cli.core.words.phrase import LANGS
from samenwerk_cli.core.words.text import Text
from samenwerk_cli.files.questionnaires import Questionnaires, read_questionnaire

if TYPE_CHECKING:
    from pathlib import Path

    from faces_read_back import Run
    from random_fields import Data
    from samenwerk_cli.core.words.phrase import Lang
    from samenwerk_cli.render import Look

FIXTURES = (HealthCheck.function_scoped_fixture, HealthCheck.too_slow, HealthCheck.data_too_large)


def part_of_a_run(part: float) -> settings:
    """As many examples as the profile wants, or a part of them where each takes longer."""
    return settings(max_examples=max(1, int(settings().max_examples * part)), suppress_health_check=FIXTURES)


def models(field_data: list[Data]) -> list[Questionnaire]:
    return [Questionnaire.model_validate(each) for each in field_data]


def answers_to(run: Run, about: Data) -> Answers:
    return Answers.model_validate(answers_of({field["id"]: each for field, each in run}, about))


@st.composite
def runs(draw: st.DrawFn, fields: st.SearchStrategy[list[Data]]) -> Run:
    return [(field, draw(told(field))) for field in draw(fields)]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "veld.yaml"


# Reading


@given(pair=written(fields()))
@part_of_a_run(0.3)
def test_a_field_in_any_form_of_a_file_is_read_as_it_was_meant(pair: tuple[Data, bytes], file: Path) -> None:
    data, content = pair
    file.write_bytes(content)
    field = read_questionnaire(str(file))
    assert field == Questionnaire.model_validate(data)
    languages = {"nl", "en", *data["title"], *data["intro"]}
    assert {lang: field.title.in_(lang) for lang in languages} == {
        lang: said(data["title"], lang) for lang in languages
    }


# Asking


@given(data=st.data(), fields=one_or_more, only_questions=st.booleans(), path=moves, last=st.integers(0, 6))
@part_of_a_run(0.3)
def test_no_interview_on_any_fields_loses_or_forges_anything(
    data: st.DataObject, fields: list[Data], only_questions: bool, path: list[tuple[str, Any]], last: int, file: Path
) -> None:
    questionnaires = models(fields)
    walk = set_out(questionnaires, data.draw(starts(questionnaires)), file, only_questions=only_questions)
    for kind, value in path:
        walk.make(kind, value)
        walk.reread()
    run = [(field, Told(*walk.told_of(field["id"]))) for field in fields]
    is_told_to_programs(report_of_person(walk.reread(), questionnaires, "nl"), run, "nl")
    walk.finish(last)
    walk.all_the_way_back()
    walk.make("resume", 0)
    assert walk.interview.current is None or walk.interview.progress[0] == walk.interview.progress[1]


# Reckoning


@given(run=runs(one_or_more))
@part_of_a_run(0.6)
def test_the_scores_of_any_field_are_those_of_a_naive_reckoning(run: Run) -> None:
    answers = answers_to(run, {})
    for field, each in run:
        score = score_field(Questionnaire.model_validate(field), answers.of(field["id"]))
        both = sides(field, each)
        for pole, expected in zip(score.poles, both, strict=True):
            assert {key: getattr(pole, key) for key in expected._fields[1:]} == dict(
                zip(expected._fields[1:], expected[1:], strict=True)
            )
        balance = score.balance
        assert (balance.weaker and balance.weaker.id) == compared(*both).weaker
        assert balance._replace(weaker=None) == (*compared(*both)._replace(weaker=None),)


@given(run=runs(several_fields(5) | several_fields(5) | fields().map(lambda field: [field])))
@part_of_a_run(1)
def test_the_advice_on_any_fields_is_that_of_a_naive_reckoning(run: Run) -> None:
    answers = answers_to(run, {})
    advice = advise([score_field(Questionnaire.model_validate(field), answers.of(field["id"])) for field, _ in run])
    expected = steps(run)
    assert [each.rank for each in advice] == list(range(1, len(expected) + 1))
    assert [(each.kind, each.field_id, each.priority) for each in advice] == [
        (step.kind, step.field, step.priority) for step in expected
    ]
    assert [each.step.do for each in advice] == [Text.model_validate(step.data["do"]) for step in expected]
    begun = to_begin_with(expected, gaps(run))
    assert [each.rank for each in advice if each.start_here] == [
        rank for rank, step in enumerate(expected, start=1) if step in begun
    ]
    assert all(each.priority > 0 for each in advice if each.start_here)


@given(data=st.data(), field=fields(most=5))
@part_of_a_run(0.6)
def test_what_a_team_says_of_any_field_is_that_of_a_naive_reckoning(data: st.DataObject, field: Data) -> None:
    team = data.draw(st.lists(told(field), min_size=1, max_size=14))
    team = [each for each in team if each.answers] or [Told({field["questions"][0]["id"]: 3}, {}, {})]
    questionnaire = Questionnaire.model_validate(field)
    everyone = [answers_to([(field, each)], {}).of(field["id"]) for each in team]
    people = [Person(None, score_field(questionnaire, each)) for each in everyone]
    shown = show_field(questionnaire, people, Guard(open_session=True))
    for asked in shown.questions:
        assert asked.agreement == label([each.answers.get(asked.question.id) for each in team])
    for pole in shown.poles:
        assert (pole.score, pole.people, pole.reason) == team_side(field, pole.pole.id, team)
        event(f"a side has a score, or none because: {pole.reason}")


# Showing


@given(run=runs(fields().map(lambda field: [field])), about=about, lang=st.sampled_from(LANGS), look=looks)
@part_of_a_run(0.15)
def test_every_face_shows_all_that_was_told_of_any_field(run: Run, about: Data, lang: Lang, look: Look) -> None:
    all_is_shown(run, about, lang, look)


@given(run=runs(several_fields()), about=about, lang=st.sampled_from(LANGS), look=looks)
@part_of_a_run(0.1)
def test_every_face_shows_all_that_was_told_of_several_fields(run: Run, about: Data, lang: Lang, look: Look) -> None:
    all_is_shown(run, about, lang, look)


def all_is_shown(run: Run, about: Data, lang: Lang, look: Look) -> None:
    answers, questionnaires = answers_to(run, about), models([field for field, _ in run])
    report, explanation = (make(answers, questionnaires, lang) for make in (report_of_person, explanation_of_person))
    shows(report, [*of_report(run, lang), *(about.get(key) or "" for key in ("subject", "we", "name"))], look)
    shows(explanation, list(of_explanation(run, lang)), look)
    is_told_to_programs(report, run, lang)
    is_told_to_programs(explanation, run, lang)


@given(field=fields(), lang=st.sampled_from(LANGS), look=looks)
@part_of_a_run(0.1)
def test_the_form_of_any_field_shows_every_question_and_answer(field: Data, lang: Lang, look: Look) -> None:
    shows(paper_of(Questionnaire.model_validate(field), lang), list(of_form(field, lang)), look)


# The command

TYPED = {"unknown": "?", "unseen": "x", "n/a": "-"}


@given(pair=written(fields(most=8)), data=st.data(), lang=st.sampled_from(LANGS))
@part_of_a_run(0.1)
def test_the_command_asks_and_reports_on_any_field(
    pair: tuple[Data, bytes], data: st.DataObject, lang: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    field, content = pair
    monkeypatch.chdir(tmp_path)
    (tmp_path / "q.yaml").write_bytes(content)
    given = data.draw(st.lists(st.sampled_from([1, 2, 3, 4, 5, "unknown", "unseen", "n/a"]), min_size=1))
    given = [given[place % len(given)] for place in range(len(field["questions"]))]
    typed = "".join(f"{TYPED.get(str(answer), answer)}\n" for answer in given).encode()
    assert run_inside(["questionnaire", "check", "q.yaml"], b"")[0] == 0
    own = ("-q", "q.yaml", "--lang", lang)
    (tmp_path / "a.yaml").unlink(missing_ok=True)
    code, out, asked = run_inside(["assess", field["id"], *own, "--save", "a.yaml", "--format", "json"], typed)
    assert code == 0
    texts = [said(text, lang) for each in field["questions"] for text in (each["question"], *each["answers"])]
    assert [text for text in texts if squeezed(text) not in squeezed(asked)] == []
    assert [question["answer"] for question in json.loads(out)["fields"][0]["questions"]] == given
    assert run_inside(["report", "a.yaml", *own, "--format", "json"], b"") == (0, out, "")
    code, template, _ = run_inside(["answers", "template", field["id"], *own], b"")
    assert code == 0
    assert run_inside(["answers", "check", "-", *own], template.encode())[0] == 0
    third = next((each for each in field["title"] if each not in LANGS), "fy")
    assert run_inside(["report", "-", "-q", "q.yaml", "--lang", third], template.encode())[0] == 2
    known = Questionnaires(["q.yaml"])
    assert (field["id"] in [each.id for each in known.values() if each.core]) == field.get("core", False)
    assert known[field["id"]].order == field.get("order", 1000)
