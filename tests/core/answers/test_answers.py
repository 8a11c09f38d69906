"""How answers fit their questionnaires: what is wrong, what is told, and what still counts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from samenwerk_cli.core.answers.answers import (
    Answers,
    FieldAnswers,
    Given,
    answer_to,
    fit,
    still_counts,
)
from samenwerk_cli.core.codes import ANSWERS
from samenwerk_cli.core.field.questionnaire import Questionnaire
from samenwerk_cli.core.problems import say as say_problems
from small_fields import field_data, make_answers, make_field

if TYPE_CHECKING:
    from collections.abc import Sequence

    from samenwerk_cli.core.answers.answers import Fit
    from samenwerk_cli.core.codes import Answer
    from samenwerk_cli.core.problems.problem import Problem

Told = list[tuple[str, tuple[str | int, ...]]]


def versioned(version: int, **since: int) -> Questionnaire:
    data = field_data(version=version)
    for question in data["questions"]:
        question["since"] = since.get(question["id"], 1)
    return Questionnaire.model_validate(data)


def held(*fields: Questionnaire, **answers: FieldAnswers) -> Fit:
    return fit(Answers(answers=answers), {field.id: field for field in fields})


def told(problems: Sequence[Problem]) -> Told:
    return [(problem.what.in_("en"), problem.path) for problem in problems]


def remedies(problems: Sequence[Problem]) -> list[str | None]:
    return [problem.remedy.in_("en") if problem.remedy else None for problem in problems]


# What fits


def test_answers_of_today_have_no_problems_and_no_notices() -> None:
    given: dict[str, Any] = dict(zip((f"a{number}" for number in range(1, 6)), ANSWERS, strict=False))
    fitting = held(make_field(), veld=make_answers(given, {"links": 2, "rechts": 0}, version=1))
    assert (fitting.problems, fitting.notices) == ((), ())


def test_nothing_answered_fits() -> None:
    fitting = held(make_field(), veld=FieldAnswers())
    assert (fitting.problems, fitting.notices) == ((), ())
    assert held(make_field()).problems == ()


# What refers to nothing


def test_an_unknown_field_is_a_problem_on_its_key() -> None:
    (problem,) = held(make_field("veld"), velt=make_answers({"a1": 1})).problems
    assert (problem.path, problem.on_key) == (("answers", "velt"), True)
    assert problem.what == say_problems.unknown_field(word="velt")
    assert problem.remedy == say_problems.did_you_mean(word="veld")


def test_without_anything_near_all_that_would_do_is_named() -> None:
    (problem,) = held(make_field("veld"), make_field("akker"), qqq=FieldAnswers()).problems
    assert problem.remedy == say_problems.choose_from(words="veld, akker")


def test_an_unknown_question_is_a_problem_on_its_key() -> None:
    field = make_field(left=("leren", "ritme"))
    (problem,) = held(field, veld=make_answers({"lerne": 3})).problems
    assert (problem.path, problem.on_key) == (("answers", "veld", "lerne"), True)
    assert problem.what == say_problems.unknown_question(word="lerne")
    assert problem.remedy == say_problems.did_you_mean(word="leren")


def test_an_unknown_question_is_a_problem_even_without_an_answer() -> None:
    fitting = held(make_field(), veld=FieldAnswers(given={"zz": Given(note="een notitie")}))
    assert told(fitting.problems) == [(say_problems.unknown_question(word="zz").in_("en"), ("answers", "veld", "zz"))]


def test_an_unknown_pole_is_a_problem_on_its_key() -> None:
    (problem,) = held(make_field(), veld=make_answers({}, {"lings": 2})).problems
    assert (problem.path, problem.on_key) == (("answers", "veld", "importance", "lings"), True)
    assert problem.what == say_problems.unknown_pole(word="lings")
    assert problem.remedy == say_problems.did_you_mean(word="links")


def test_a_question_of_another_field_is_unknown_in_this_one() -> None:
    other = make_field("ander", left=("c1", "c2"))
    fitting = held(make_field(), other, veld=make_answers({"c1": 1}), ander=make_answers({"c1": 1}))
    assert [problem.path for problem in fitting.problems] == [("answers", "veld", "c1")]


def test_all_problems_are_told() -> None:
    fitting = held(
        make_field(),
        versioned(1).model_copy(update={"id": "ander"}),
        niets=FieldAnswers(),
        veld=make_answers({"x": 1, "a1": 2, "y": 2}, {"boven": 1, "onder": 1}),
        ander=make_answers({"z": 1}, version=7),
    )
    assert {problem.path for problem in fitting.problems} == {
        ("answers", "niets"),
        ("answers", "veld", "x"),
        ("answers", "veld", "y"),
        ("answers", "veld", "importance", "boven"),
        ("answers", "veld", "importance", "onder"),
        ("answers", "ander", "z"),
        ("answers", "ander", "version"),
    }
    assert len(fitting.problems) == 7


# Versions


@pytest.mark.parametrize(
    ("since", "answered_under", "counts"),
    [(1, 1, True), (1, 3, True), (2, 1, False), (2, 2, True), (3, 2, False), (3, None, True), (1, None, True)],
)
def test_an_answer_counts_while_the_wording_has_not_changed(
    since: int, answered_under: int | None, *, counts: bool
) -> None:
    field = versioned(3, a1=since)
    question = field.questions[0]
    assert still_counts(question, answered_under) is counts
    answers = make_answers({"a1": 4}, version=answered_under)
    assert answer_to(question, answers) == (4 if counts else None)


@pytest.mark.parametrize("answer", [*ANSWERS, None])
def test_the_five_kinds_of_answer_stay_apart(answer: Answer | None) -> None:
    assert answer_to(make_field().questions[0], make_answers({"a1": answer})) == answer


def test_a_question_that_was_not_given_is_open() -> None:
    assert answer_to(make_field().questions[0], FieldAnswers(version=1)) is None


def test_an_answer_kept_under_earlier_does_not_count() -> None:
    earlier = FieldAnswers(version=1, earlier={"a1": Given(answer=5)})
    assert answer_to(make_field().questions[0], earlier) is None


@pytest.mark.parametrize("answer", [2, "unknown", "unseen", "n/a"])
def test_an_outdated_answer_is_a_notice_and_no_problem(answer: Answer) -> None:
    fitting = held(versioned(2, a2=2), veld=make_answers({"a1": 1, "a2": answer}, version=1))
    assert fitting.problems == ()
    changed = say_problems.questions_changed(words="a2").in_("en")
    assert told(fitting.notices) == [(changed, ("answers", "veld", "version"))]


def test_a_changed_question_that_was_not_answered_needs_no_notice() -> None:
    answers = FieldAnswers(version=1, given={"a1": Given(note="alleen een notitie"), "a2": Given()})
    fitting = held(versioned(2, a1=2, a2=2, a3=2), veld=answers)
    assert (fitting.problems, fitting.notices) == ((), ())


def test_a_question_that_no_longer_exists_is_a_notice_and_no_problem() -> None:
    fitting = held(versioned(2), veld=make_answers({"oud": 1}, version=1))
    assert fitting.problems == ()
    assert told(fitting.notices) == [(say_problems.question_gone(word="oud").in_("en"), ("answers", "veld", "oud"))]


def test_a_pole_that_no_longer_exists_is_a_notice_and_no_problem() -> None:
    fitting = held(versioned(2), veld=make_answers({}, {"oud": 1}, version=1))
    assert fitting.problems == ()
    assert [notice.path for notice in fitting.notices] == [("answers", "veld", "importance", "oud")]


@pytest.mark.parametrize("version", [2, None])
def test_under_the_installed_version_a_question_that_does_not_exist_is_a_problem(version: int | None) -> None:
    fitting = held(versioned(2), veld=make_answers({"oud": 1}, version=version))
    assert [problem.path for problem in fitting.problems] == [("answers", "veld", "oud")]
    assert fitting.notices == ()


def test_a_version_newer_than_the_installed_one_is_a_problem_with_its_remedy() -> None:
    (problem,) = held(versioned(2), veld=make_answers({"a1": 1}, version=3)).problems
    assert problem.what == say_problems.newer_version(theirs=3, ours=2)
    assert (problem.path, problem.on_key) == (("answers", "veld", "version"), False)
    assert remedies([problem]) == [say_problems.update_first().in_("en")]


def test_an_older_version_by_itself_is_nothing_to_tell() -> None:
    fitting = held(versioned(3, a1=2), veld=make_answers({"a1": 1, "a2": 1}, version=2))
    assert (fitting.problems, fitting.notices) == ((), ())


def test_what_is_kept_under_earlier_is_not_held_against_the_questionnaire() -> None:
    answers = FieldAnswers(version=1, earlier={"oud": Given(answer=5)})
    fitting = held(make_field(), veld=answers)
    assert (fitting.problems, fitting.notices) == ((), ())
