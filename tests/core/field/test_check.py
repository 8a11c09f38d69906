"""Everything that can be wrong with the meaning of a questionnaire, and where it is told."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from samenwerk_cli.core.field.check import answers_that_need_a_step, check
from samenwerk_cli.core.field.questionnaire import Questionnaire
from samenwerk_cli.core.problems import say as say_problems
from samenwerk_cli.core.problems.problem import MOST_PROBLEMS
from samenwerk_cli.core.words.number import in_words
from small_fields import field_data, question, text

if TYPE_CHECKING:
    from samenwerk_cli.core.problems.problem import DataPath, Problem
    from samenwerk_cli.core.words.phrase import Message

Data = dict[str, Any]
ELSEWHERE = {"from": "brom", "part": "2"}


def checked(data: Data) -> list[Problem]:
    return check(Questionnaire.model_validate(data))


def balanced() -> Data:
    return field_data(left=("a1", ("a2", "balance"), "a3"), right=("b1", "b2", "b3"))


def told(problems: list[Problem]) -> list[tuple[Message, DataPath]]:
    return [(problem.what, problem.path) for problem in problems]


def with_question(index: int, **changes: Any) -> Data:
    data = balanced()
    data["questions"][index] |= changes
    return data


def with_step(index: int, place: int, **changes: Any) -> Data:
    data = balanced()
    data["questions"][index]["steps"][place] |= changes
    return data


def with_whens(index: int, *whens: list[int | str]) -> Data:
    data = balanced()
    step = data["questions"][index]["steps"][0]
    data["questions"][index]["steps"] = [step | {"when": when} for when in whens]
    return data


def with_weaker(*weaker: str, **changes: Any) -> Data:
    data = balanced()
    return data | {"steps": [data["steps"][0] | {"weaker": each} | changes for each in weaker]}


def test_a_right_questionnaire_has_no_problems() -> None:
    assert checked(field_data()) == checked(balanced()) == []


def test_the_bundled_questionnaires_have_no_problems(known: dict[str, Questionnaire]) -> None:
    assert known
    assert [check(questionnaire) for questionnaire in known.values()] == [[]] * len(known)


@pytest.mark.parametrize(("scale", "needed"), [("growth", [1, 2, 3, "unknown"]), ("balance", [1, 2, 4, 5, "unknown"])])
def test_answers_under_75_and_unknown_need_a_step(scale: Any, needed: list[Any]) -> None:
    field = Questionnaire.model_validate(field_data(left=(("a1", scale), "a2")))
    assert answers_that_need_a_step(field.questions[0]) == needed


OF_QUESTIONS = {
    "unknown pole": (with_question(1, pole="lings"), say_problems.unknown_pole(word="lings"), (1, "pole")),
    "unknown source": (
        with_question(2, source=ELSEWHERE),
        say_problems.unknown_source(word="brom"),
        (2, "source", "from"),
    ),
    "unknown source of a step": (
        with_step(2, 1, source=ELSEWHERE),
        say_problems.unknown_source(word="brom"),
        (2, "steps", 1, "source", "from"),
    ),
    "same id twice": (with_question(3, id="b2"), say_problems.same_id_twice(word="b2"), (4, "id")),
    "since after version": (with_question(3, since=2), say_problems.since_too_new(since=2, version=1), (3, "since")),
    "balance without ends": (with_question(1, ends=None), say_problems.ends_missing(), (1,)),
    "growth with ends": (
        with_question(2, ends=[text("min"), text("plus")]),
        say_problems.ends_superfluous(),
        (2, "ends"),
    ),
}
OF_STEPS = {
    "none for a low answer": (with_whens(0, [1], [3], ["unknown"]), say_problems.no_step(answer=2), (0, "steps")),
    "none for the middle of growth": (with_whens(0, [1, 2], ["unknown"]), say_problems.no_step(answer=3), (0, "steps")),
    "none for unknown": (with_whens(3, [1, 2, 3]), say_problems.no_step(answer="unknown"), (3, "steps")),
    "none for too much": (with_whens(1, [1, 2], [4], ["unknown"]), say_problems.no_step(answer=5), (1, "steps")),
    "two for an answer": (
        with_whens(0, [1, 2], [2, 3], ["unknown"]),
        say_problems.two_steps(answer=2),
        (0, "steps", 1, "when"),
    ),
    "two for unknown": (
        with_whens(0, ["unknown"], [1, 2, 3], ["unknown"]),
        say_problems.two_steps(answer="unknown"),
        (0, "steps", 2, "when"),
    ),
    "an answer twice": (
        with_whens(0, [1, 1, 2, 3], ["unknown"]),
        say_problems.two_steps(answer=1),
        (0, "steps", 0, "when"),
    ),
    "one for a strong answer": (
        with_whens(0, [1, 2], [3, 4], ["unknown"]),
        say_problems.needless_step(answer=4, strong_from=75),
        (0, "steps", 1, "when"),
    ),
    "one for the middle of balance": (
        with_whens(1, [1, 2, 3], [4, 5], ["unknown"]),
        say_problems.needless_step(answer=3, strong_from=75),
        (1, "steps", 0, "when"),
    ),
    "one for n/a": (
        with_whens(0, [1, 2, 3], ["unknown", "n/a"]),
        say_problems.no_step_for(answer="n/a"),
        (0, "steps", 1, "when"),
    ),
    "one for unseen": (
        with_whens(0, [1, 2, 3], ["unknown", "unseen"]),
        say_problems.no_step_for(answer="unseen"),
        (0, "steps", 1, "when"),
    ),
    "one for both sides": (
        with_whens(1, [1], [2, 4], [5], ["unknown"]),
        say_problems.both_sides(),
        (1, "steps", 1, "when"),
    ),
    "one for both ends": (
        with_whens(1, [2], [4], [1, 5], ["unknown"]),
        say_problems.both_sides(),
        (1, "steps", 2, "when"),
    ),
}
OF_POLES = {
    "no step for the second": (with_weaker("links"), say_problems.no_weaker_step(word="rechts"), ("steps",)),
    "no step for the first": (with_weaker("rechts"), say_problems.no_weaker_step(word="links"), ("steps",)),
    "two steps": (
        with_weaker("links", "rechts", "links"),
        say_problems.two_weaker_steps(word="links"),
        ("steps", 2, "weaker"),
    ),
    "step for an unknown one": (
        with_weaker("links", "rechts", "boven"),
        say_problems.unknown_pole(word="boven"),
        ("steps", 2, "weaker"),
    ),
    "one question": (
        field_data(right=("b1",)),
        say_problems.too_few_questions(word="rechts", count=1, fewest=in_words(2)),
        ("poles", 1, "id"),
    ),
    "no questions": (
        field_data(left=()),
        say_problems.too_few_questions(word="links", count=0, fewest=in_words(2)),
        ("poles", 0, "id"),
    ),
}


@pytest.mark.parametrize(("data", "what", "path"), OF_QUESTIONS.values(), ids=OF_QUESTIONS)
def test_what_is_wrong_with_a_question_is_told_in_its_place(data: Data, what: Message, path: DataPath) -> None:
    assert told(checked(data)) == [(what, ("questions", *path))]


@pytest.mark.parametrize(("data", "what", "path"), OF_STEPS.values(), ids=OF_STEPS)
def test_what_is_wrong_with_steps_is_told_in_its_place(data: Data, what: Message, path: DataPath) -> None:
    assert told(checked(data)) == [(what, ("questions", *path))]


@pytest.mark.parametrize(("data", "what", "path"), OF_POLES.values(), ids=OF_POLES)
def test_what_is_wrong_with_a_pole_is_told_in_its_place(data: Data, what: Message, path: DataPath) -> None:
    assert told(checked(data)) == [(what, path)]


def test_an_unknown_source_of_a_step_for_a_pole_is_told_in_its_place() -> None:
    assert told(checked(with_weaker("links", "rechts", source=ELSEWHERE))) == [
        (say_problems.unknown_source(word="brom"), ("steps", index, "source", "from")) for index in (0, 1)
    ]


@pytest.mark.parametrize("reserved", ["version", "importance", "earlier"])
def test_a_key_of_the_answers_file_cannot_be_the_id_of_a_question(reserved: str) -> None:
    assert told(checked(with_question(2, id=reserved))) == [
        (say_problems.reserved_id(word=reserved), ("questions", 2, "id"))
    ]


def test_a_question_may_be_as_new_as_its_field() -> None:
    assert checked(with_question(3, since=2) | {"version": 2}) == []


def test_two_poles_of_the_same_name_are_told() -> None:
    data = balanced()
    data["poles"][1] |= {"id": "links"}
    assert (say_problems.same_id_twice(word="links"), ("poles", 1, "id")) in told(checked(data))


def test_each_repetition_of_an_id_is_told() -> None:
    data = balanced()
    data["questions"] += [question("b1", "rechts"), question("b1", "rechts")]
    assert told(checked(data)) == [
        (say_problems.same_id_twice(word="b1"), ("questions", 6, "id")),
        (say_problems.same_id_twice(word="b1"), ("questions", 7, "id")),
    ]


def test_all_problems_are_told_at_once() -> None:
    data = with_weaker("links")
    data["questions"][0] |= {"source": ELSEWHERE, "steps": []}
    data["questions"][1] |= {"ends": None, "since": 3}
    assert {(problem.path, problem.what.phrase) for problem in checked(data)} == {
        (("questions", 0, "source", "from"), say_problems.unknown_source),
        (("questions", 0, "steps"), say_problems.no_step),
        (("questions", 1), say_problems.ends_missing),
        (("questions", 1, "since"), say_problems.since_too_new),
        (("steps",), say_problems.no_weaker_step),
    }
    assert len(checked(data)) == 8


@pytest.mark.parametrize(
    ("data", "remedy"),
    [
        (with_question(1, pole="lings"), say_problems.did_you_mean(word="links")),
        (with_question(1, pole="qqq"), say_problems.choose_from(words="links, rechts")),
        (with_question(1, source=ELSEWHERE), say_problems.did_you_mean(word="bron")),
        (with_whens(3, [1, 2, 3]), say_problems.add_step(answer="unknown")),
        (with_whens(0, [1, 2], [3, 4], ["unknown"]), say_problems.take_it_out(answer=4)),
        (with_weaker("links"), say_problems.add_weaker_step(word="rechts")),
    ],
)
def test_a_problem_comes_with_what_would_be_right(data: Data, remedy: Message) -> None:
    assert [problem.remedy for problem in checked(data)] == [remedy]


@pytest.mark.parametrize(("data", "what", "path"), [*OF_QUESTIONS.values(), *OF_STEPS.values(), *OF_POLES.values()])
def test_every_problem_speaks_both_languages_and_has_a_remedy(data: Data, what: Message, path: DataPath) -> None:
    (problem,) = checked(data)
    assert problem.remedy is not None
    assert what.in_("nl") != what.in_("en")
    assert problem.remedy.in_("nl") != problem.remedy.in_("en")
    assert path


# A field with more of everything than anyone writes


def test_no_more_problems_are_told_than_anyone_reads() -> None:
    data = field_data(left=[f"a{number}" for number in range(50)], right=[f"b{number}" for number in range(50)])
    for each in data["questions"]:
        each |= {"source": ELSEWHERE, "steps": [step | {"source": ELSEWHERE} for step in each["steps"]]}
    assert len(checked(data)) == MOST_PROBLEMS


def test_among_many_sources_the_nearest_is_still_found() -> None:
    data = with_question(0, source=ELSEWHERE)
    data["sources"] = {f"bijlage-{number}": {"title": "Een bijlage"} for number in range(99)} | data["sources"]
    (problem,) = checked(data)
    assert problem.remedy == say_problems.did_you_mean(word="bron")


def test_answers_that_read_the_same_are_told_at_the_second_in_their_own_language() -> None:
    data = balanced()
    answers = data["questions"][1]["answers"]
    answers[2] = {"nl": answers[0]["nl"].upper() + " ", "en": "Something else"}
    answers[4]["en"] = answers[3]["en"].replace(" ", "\u00a0")
    where = ("questions", 1, "answers")
    assert told(checked(data)) == [
        (say_problems.same_answers(one=1, other=3), (*where, 2, "nl")),
        (say_problems.same_answers(one=4, other=5), (*where, 4, "en")),
    ]
