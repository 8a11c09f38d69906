"""The interview as a value: turns, moves, what is open, and what no sequence of moves can break."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from samenwerk_cli.core.answers.answers import Answers, FieldAnswers, Given
from samenwerk_cli.core.codes import ANSWERS
from samenwerk_cli.core.field.questionnaire import Questionnaire
from samenwerk_cli.core.interview.interview import Interview, begin
from samenwerk_cli.core.interview.turns import AboutTurn, IllegalMove, ImportanceTurn, QuestionTurn, is_open
from small_fields import field_data, make_answers, make_field

if TYPE_CHECKING:
    from samenwerk_cli.core.interview.turns import Turn

Move = tuple[Any, ...]

X = make_field("x", left=("a1", "a2"), right=("b1", "b2"))
Y = make_field("y", left=("c1", "c2"), right=("d1", "d2"))
OF_X = ["x a1", "x a2", "x b1", "x b2"]
OF_Y = ["y c1", "y c2", "y d1", "y d2"]
AT_THE_START = ["subject", "we", "role", "name"]


def name(turn: Turn | None) -> str | None:
    match turn:
        case AboutTurn():
            return turn.key
        case QuestionTurn():
            return f"{turn.questionnaire.id} {turn.question.id}"
        case ImportanceTurn():
            return "importance"
        case None:
            return None


def questions_only(**answered: FieldAnswers) -> Interview:
    return begin([X, Y], Answers(answers=answered), only_questions=True)


def an_answer_to(turn: Turn) -> Any:
    match turn:
        case AboutTurn():
            return None
        case QuestionTurn():
            return 2
        case ImportanceTurn():
            return (2,) * len(turn.poles)


def asked(interview: Interview) -> list[str | None]:
    names = []
    for _ in interview.turns:
        if interview.current is not None:
            names.append(name(interview.current))
            interview = interview.answer(an_answer_to(interview.current))
    assert interview.current is None
    return names


def after(interview: Interview, *values: Any) -> Interview:
    for value in values:
        interview = interview.answer(value)
    return interview


def over() -> Interview:
    return after(questions_only(), 1, 2, 3, 4, 5, 1, 2, 3)


def make(interview: Interview, move: Move) -> Interview:
    made: Interview = getattr(interview, move[0])(*move[1:])
    return made


# What is asked, and in which order


def test_everything_is_asked_once_in_order() -> None:
    assert asked(begin([X, Y], Answers())) == [*AT_THE_START, *OF_X, *OF_Y, "importance", "share"]


def test_only_questions_leaves_out_everything_else() -> None:
    assert asked(questions_only()) == OF_X + OF_Y


def test_fields_are_asked_in_the_given_order() -> None:
    assert asked(begin([Y, X], Answers(), only_questions=True)) == OF_Y + OF_X


def test_a_question_knows_its_place_in_its_field() -> None:
    turns = [turn for turn in questions_only().turns if isinstance(turn, QuestionTurn)]
    assert [(turn.number, turn.total) for turn in turns] == [(1, 4), (2, 4), (3, 4), (4, 4)] * 2


def test_what_is_given_about_the_run_is_not_asked() -> None:
    interview = begin([X], Answers(subject="Beeldbellen", role="ict", share="open"))
    assert asked(interview)[:3] == ["we", "name", "x a1"]
    assert "share" not in asked(interview)


def test_what_was_skipped_about_the_run_is_not_asked_again() -> None:
    skipped = begin([X], Answers()).answer(None).answer(None)
    assert name(begin([X], skipped.answers).current) == "role"
    assert skipped.answers.model_fields_set >= {"subject", "we"}


# Answering


@pytest.mark.parametrize("answer", ANSWERS)
def test_an_answer_is_recorded_and_the_next_question_asked(answer: Any) -> None:
    before = questions_only()
    interview = before.answer(answer)
    assert interview.answers.of("x").to("a1") == Given(answer=answer)
    assert name(interview.current) == "x a2"
    assert before == questions_only()


def test_importance_and_what_is_about_the_run_are_recorded() -> None:
    interview = after(begin([X], Answers()), "Beeldbellen", None, "ict", None, 1, 2, 3, 4, (0, 2), "open")
    assert interview.current is None
    assert interview.answers == Answers(
        subject="Beeldbellen",
        we=None,
        role="ict",
        name=None,
        share="open",
        answers={"x": make_answers({"a1": 1, "a2": 2, "b1": 3, "b2": 4}, {"links": 0, "rechts": 2}, version=1)},
    )


def test_answers_are_kept_in_the_order_of_the_questionnaire() -> None:
    interview = questions_only().jump(3).answer(5).jump(0).answer(1)
    assert list(interview.answers.of("x").given) == ["a1", "b2"]


def test_after_an_answer_the_next_open_question_is_asked() -> None:
    interview = questions_only(x=make_answers({"a2": 1, "b1": "unknown"})).answer(3)
    assert name(interview.current) == "x b2"


def test_after_a_jump_the_next_open_question_is_asked_not_the_first() -> None:
    assert name(questions_only().jump(4).answer(1).current) == "y c2"


def test_after_the_last_question_what_was_left_open_is_asked() -> None:
    interview = after(questions_only().jump(7), 1)
    assert name(interview.current) == "x a1"


def test_the_interview_is_over_when_nothing_is_open() -> None:
    assert over().current is None
    assert over().progress == (8, 8)


def test_progress_counts_every_kind_of_answer_and_no_notes() -> None:
    start = questions_only(y=make_answers({"c1": "n/a"}))
    assert start.progress == (1, 8)
    assert after(start, "unknown", 3).remark("note", "nog een notitie").progress == (3, 8)
    assert after(start, 2).back().progress == (2, 8)


def test_progress_counts_only_questions() -> None:
    assert begin([X], Answers()).answer("Beeldbellen").progress == (0, 4)


# Back, keep, jump


def test_back_shows_the_earlier_answer_and_loses_nothing() -> None:
    interview = after(questions_only(), 2, "n/a").back()
    assert (name(interview.current), interview.given()) == ("x a2", "n/a")
    assert interview.answers == after(questions_only(), 2, "n/a").answers


def test_back_goes_again_and_again_across_fields() -> None:
    interview = after(questions_only(), 1, 1, 1, 1, 1)
    names = []
    for _ in range(interview.at):
        interview = interview.back()
        names.append(name(interview.current))
    assert names == ["y c1", "x b2", "x b1", "x a2", "x a1"]


def test_back_goes_to_what_was_answered_before_a_run_was_continued() -> None:
    interview = questions_only(x=make_answers({"a1": 4, "a2": 5}))
    assert name(interview.current) == "x b1"
    assert (name(interview.back().current), interview.back().given()) == ("x a2", 5)
    assert name(interview.back().back().current) == "x a1"


def test_back_from_the_end_is_the_last_answer() -> None:
    assert (name(over().back().current), over().back().given()) == ("y d2", 3)


def test_another_answer_replaces_the_earlier_one_and_leaves_the_note() -> None:
    interview = questions_only().remark("note", "Sinds de verhuizing.").answer(2).back().answer(4)
    assert interview.answers.of("x").to("a1") == Given(answer=4, note="Sinds de verhuizing.")
    assert name(interview.current) == "x a2"


def test_keep_leaves_the_earlier_answer_and_goes_on() -> None:
    interview = after(questions_only(), 2, 5)
    kept = interview.back().keep()
    assert (name(kept.current), kept.answers) == ("x b1", interview.answers)


def test_keep_leaves_what_was_skipped() -> None:
    interview = begin([X], Answers()).answer(None)
    assert name(interview.back().keep().current) == "we"


def test_back_returns_from_a_jump() -> None:
    interview = after(questions_only(), 1, 2)
    assert interview.jump(6).back().current == interview.current
    assert over().jump(0).back().current is None


def test_an_answer_after_a_jump_goes_on_to_what_is_open() -> None:
    assert name(over().jump(2).answer(5).current) is None
    assert name(after(questions_only(), 1, 2, 3).jump(0).answer(5).current) == "x b2"
    assert name(after(questions_only(), 1, 2, 3).jump(0).answer(5).back().current) == "x a1"


# Notes


def test_a_note_stands_without_an_answer() -> None:
    interview = questions_only().remark("note", "Dit regelt\nde gemeente.")
    assert interview.answers.of("x").to("a1") == Given(note="Dit regelt\nde gemeente.")
    assert (interview.remarked("note"), interview.given(), name(interview.current)) == (
        "Dit regelt\nde gemeente.",
        None,
        "x a1",
    )


@pytest.mark.parametrize("nothing", [None, ""])
def test_a_note_is_taken_away_and_the_answer_stays(nothing: str | None) -> None:
    interview = questions_only().answer(2).back().remark("note", "weg").remark("note", nothing)
    assert interview.answers.of("x").to("a1") == Given(answer=2)
    assert interview.remarked("note") is None


# Illegal moves

AT_IMPORTANCE = after(begin([X], Answers()), None, None, None, None, 1, 1, 1, 1)
BAD_ANSWERS: list[Any] = [0, 6, "3", "maybe", "", True, 3.0, None, []]
BAD_IMPORTANCES: list[Any] = [*((1, bad) for bad in (3, -1, "1", True, 1.0, None)), (1,), (1, 1, 1), [1, 1], 1, None]
ILLEGAL: list[tuple[str, Interview, Move]] = [
    *(("a question", questions_only(), ("answer", bad)) for bad in BAD_ANSWERS),
    *(("an importance", AT_IMPORTANCE, ("answer", bad)) for bad in BAD_IMPORTANCES),
    ("a subject", begin([X], Answers()), ("answer", "")),
    ("a subject", begin([X], Answers()), ("answer", 5)),
    ("a role", after(begin([X], Answers()), None, None), ("answer", "koning")),
    ("share", after(AT_IMPORTANCE, (1, 1)), ("answer", "maybe")),
    ("the first", questions_only(), ("back",)),
    ("what is open", questions_only().remark("note", "alleen een notitie"), ("keep",)),
    ("a place before the first", questions_only(), ("jump", -1)),
    ("a place past the last", questions_only(), ("jump", 8)),
    ("the end", over(), ("answer", 3)),
    ("the end", over(), ("keep",)),
    ("the end", over(), ("remark", "note", "te laat")),
    ("no question", begin([X], Answers()), ("remark", "note", "hier niet")),
    ("no question", AT_IMPORTANCE, ("remark", "note", "hier niet")),
]


@pytest.mark.parametrize(("where", "interview", "move"), ILLEGAL, ids=[f"{each[0]}-{each[2]}" for each in ILLEGAL])
def test_an_illegal_move_raises_and_changes_nothing(where: str, interview: Interview, move: Move) -> None:
    before = copy.deepcopy(interview)
    with pytest.raises(IllegalMove):
        make(interview, move)
    assert interview == before, where


# Going on with an earlier run


@given(answers=st.dictionaries(st.sampled_from(["a1", "a2", "b1", "b2"]), st.sampled_from([*ANSWERS, None])))
@settings(deadline=None)
def test_going_on_asks_only_what_is_open(answers: dict[str, Any]) -> None:
    still_open = [each for each in ("a1", "a2", "b1", "b2") if answers.get(each) is None]
    assert asked(questions_only(x=make_answers(answers))) == [*(f"x {each}" for each in still_open), *OF_Y]


def test_going_on_asks_importance_if_any_is_open_and_not_what_opens_a_run() -> None:
    for importance, asks in (({}, True), ({"links": 1}, True), ({"links": 1, "rechts": 0}, False)):
        begun = Answers(answers={"x": make_answers({"a1": 1}, importance)})
        assert asked(begin([X], begun)) == ["x a2", "x b1", "x b2", *(["importance"] if asks else []), "share"]


def test_importance_that_is_half_given_is_open_and_shows_what_was_given() -> None:
    answers = Answers(answers={"x": make_answers({}, {"links": 0}), "y": make_answers({}, {"rechts": 2})})
    turn = next(turn for turn in begin([X, Y], answers).turns if isinstance(turn, ImportanceTurn))
    assert (turn.given(answers), is_open(turn, answers)) == ((0, None, None, 2), True)
    assert [(field.id, pole.id) for field, pole in turn.poles] == [
        (field, pole) for field in ("x", "y") for pole in ("links", "rechts")
    ]


def test_what_opens_a_run_can_be_changed_when_one_goes_on() -> None:
    begun = begin([X], Answers(subject="Beeldbellen", answers={"x": make_answers({"a1": 1})}))
    assert name(begun.current) == "x a2"
    for place, key in enumerate(AT_THE_START):
        changed = begun.jump(place)
        assert name(changed.current) == key
        changed = changed.answer("ict" if key == "role" else "anders")
        assert name(changed.current) == "x a2"
        assert getattr(changed.answers, key) == ("ict" if key == "role" else "anders")
    assert (name(begun.back().current), name(begun.back().back().current)) == ("x a1", "subject")


def test_when_all_is_answered_there_is_nothing_to_ask() -> None:
    assert begin([X, Y], over().answers, only_questions=True).current is None


def test_going_on_leaves_other_fields_as_they_are() -> None:
    other = make_answers({"c1": 1}, version=None)
    assert begin([X], Answers(answers={"y": other})).answers.of("y") == other


def a_newer_x() -> Questionnaire:
    data = field_data("x", left=("a1", "a2"), right=("b1", "b2"), version=2)
    data["questions"][1]["since"] = 2
    return Questionnaire.model_validate(data)


def test_answers_under_an_older_version_that_no_longer_count_are_kept_as_earlier() -> None:
    old = FieldAnswers(
        version=1,
        importance={"links": 2},
        given={"a1": Given(answer=4), "a2": Given(answer=5, note="toen"), "gone": Given(answer="n/a")},
        earlier={"older": Given(answer=1)},
    )
    start = Answers(answers={"x": old})
    interview = begin([a_newer_x()], start, only_questions=True)
    assert interview.answers.of("x") == FieldAnswers(
        version=2,
        importance={"links": 2},
        given={"a1": Given(answer=4)},
        earlier={"older": Given(answer=1), "a2": Given(answer=5, note="toen"), "gone": Given(answer="n/a")},
    )
    assert (interview.progress, asked(interview)) == ((1, 4), ["x a2", "x b1", "x b2"])
    assert start == Answers(answers={"x": old})


def test_an_earlier_answer_stays_when_the_question_is_answered_anew() -> None:
    start = Answers(answers={"x": make_answers({"a2": 5}, version=1)})
    interview = begin([a_newer_x()], start, only_questions=True).answer(1).answer(2)
    assert (interview.answers.of("x").to("a2"), interview.answers.of("x").earlier) == (
        Given(answer=2),
        {"a2": Given(answer=5)},
    )


@pytest.mark.parametrize("version", [None, 2])
def test_answers_under_the_installed_version_all_count(version: int | None) -> None:
    start = Answers(answers={"x": make_answers({"a1": 4, "a2": 5}, version=version)})
    assert begin([a_newer_x()], start).answers.of("x") == make_answers({"a1": 4, "a2": 5}, version=2)


# What no sequence of moves can break

moves = st.lists(
    st.one_of(
        st.tuples(st.just("answer"), st.sampled_from([*ANSWERS, None, 0, "ict", "open"])),
        st.sampled_from([("back",), ("keep",)]),
        st.tuples(st.just("jump"), st.integers(-1, 14)),
        st.tuples(st.just("remark"), st.just("note"), st.sampled_from([None, "kort", "twee\nregels"])),
    ),
    max_size=40,
)


def made(moves: list[Move], interview: Interview) -> tuple[Interview, dict[str | None, Any], dict[str | None, Any]]:
    """What the legal ones of these moves lead to, with the last answer and the last note at each turn."""
    last: dict[str, dict[str | None, Any]] = {"answer": {}, "remark": {}}
    for move in moves:
        before, answers = interview, interview.answers.model_copy(deep=True)
        try:
            interview = make(before, move)
        except IllegalMove:
            continue
        finally:
            assert before.answers == answers
        if move[0] in last:
            last[move[0]][name(before.current)] = move[-1]
    return interview, last["answer"], last["remark"]


@given(moves=moves)
@settings(deadline=None)
def test_any_moves_end_with_everything_answered_as_last_given(moves: list[Move]) -> None:
    interview, answered, noted = made(moves, begin([X, Y], Answers()))
    for _ in (*interview.turns, *interview.returning):
        if (turn := interview.current) is not None:
            answered |= {name(turn): an_answer_to(turn)} if is_open(turn, interview.answers) else {}
            interview = interview.answer(answered[name(turn)])
    assert (interview.current, interview.progress) == (None, (8, 8))
    for index, turn in enumerate(interview.turns):
        assert interview.jump(index).given() == answered[name(turn)]
        assert interview.jump(index).remarked("note") == noted.get(name(turn))


@given(moves=moves)
@settings(deadline=None)
def test_back_undoes_where_an_answer_led(moves: list[Move]) -> None:
    interview, _, _ = made(moves, begin([X, Y], Answers()))
    if interview.current is not None:
        answered = interview.answer(an_answer_to(interview.current)).back()
        assert (answered.at, answered.trail) == (interview.at, interview.trail)
        assert answered.given() == an_answer_to(interview.current)


def test_after_going_back_each_enter_leads_one_turn_forward_again() -> None:
    at_third = questions_only().answer(1).answer(2)
    back = at_third.back().back()
    assert [name(each.current) for each in (back, back.keep(), back.keep().keep())] == [
        "x a1",
        "x a2",
        name(at_third.current),
    ]


def test_a_correction_by_jump_leads_back_to_where_it_came_from() -> None:
    at_third = questions_only().answer(1).answer(2)
    corrected = at_third.jump(0).answer(5)
    assert (name(corrected.current), corrected.answers.of("x").to("a1").answer) == (name(at_third.current), 5)


def test_after_back_from_a_jump_nothing_is_asked_twice() -> None:
    at_third = questions_only().answer(1).answer(2)
    assert name(at_third.jump(0).back().answer(3).current) == name(at_third.answer(3).current)
