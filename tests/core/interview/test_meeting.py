"""The conversation of a team: a few questions first, the others on request, and what is said beside an answer."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from samenwerk_cli.core.answers.answers import Answers, Given, begun_together
from samenwerk_cli.core.codes import ANSWERS
from samenwerk_cli.core.interview.interview import Interview, begin, begin_with
from samenwerk_cli.core.interview.turns import AboutTurn, IllegalMove, ImportanceTurn, QuestionTurn, is_open
from small_fields import make_answers, make_field

if TYPE_CHECKING:
    from samenwerk_cli.core.interview.turns import QuestionId

X = make_field("x", left=("a1", "a2"), right=("b1", "b2"))
Y = make_field("y", left=("c1", "c2"), right=("d1", "d2"))
SUBJECTS: list[QuestionId] = [("y", "c2"), ("x", "a1"), ("y", "d1")]
OTHERS: list[QuestionId] = [("x", "a2"), ("x", "b1"), ("x", "b2"), ("y", "c1"), ("y", "d2")]


def talk(subjects: list[QuestionId] | None = None, **answered: Any) -> Interview:
    given = Answers(kind="consensus", answers=answered)
    return begin_with(SUBJECTS if subjects is None else subjects, [X, Y], given)


def at(interview: Interview) -> QuestionId | None:
    turn = interview.current
    assert turn is None or isinstance(turn, QuestionTurn)
    return None if turn is None else turn.id


def place(interview: Interview, wanted: QuestionId) -> int:
    return [turn.id for turn in interview.turns if isinstance(turn, QuestionTurn)].index(wanted)


def asked(interview: Interview) -> list[QuestionId | None]:
    seen = []
    while interview.current is not None:
        seen.append(at(interview))
        interview = interview.answer(3)
    return seen


# What is asked


def test_only_the_subjects_are_asked_in_their_order_and_the_others_come_after_them() -> None:
    assert asked(talk()) == SUBJECTS
    assert [turn.id for turn in talk().turns if isinstance(turn, QuestionTurn)] == SUBJECTS + OTHERS


def test_without_subjects_nothing_is_asked_and_any_question_can_be_gone_to() -> None:
    interview = talk([])
    assert interview.current is None
    there = interview.jump(place(interview, ("x", "b1")))
    assert at(there) == ("x", "b1")
    assert at(there.answer(2)) is None
    assert at(there.back()) is None


def test_a_subject_that_is_answered_already_is_not_asked_again() -> None:
    assert asked(talk(y=make_answers({"c2": 4}))) == SUBJECTS[1:]


def test_from_another_question_an_answer_leads_back_to_the_first_open_subject() -> None:
    interview = talk().answer(1)
    there = interview.jump(place(interview, ("x", "b2")))
    assert at(there.answer(5)) == SUBJECTS[1]
    assert at(there.set_aside()) == SUBJECTS[1]
    assert at(there.back()) == SUBJECTS[1]


# Set aside


def test_what_is_set_aside_stays_open_and_is_not_asked_again() -> None:
    interview = talk().set_aside()
    assert at(interview) == SUBJECTS[1]
    assert interview.answers.of("y").given == {}
    assert at(interview.answer(2).answer(2)) is None


def test_what_is_set_aside_can_be_gone_back_to_and_answered() -> None:
    interview = talk().set_aside().back()
    assert (at(interview), interview.given()) == (SUBJECTS[0], None)
    assert at(interview.answer(2)) == SUBJECTS[1]
    assert at(interview.set_aside()) == SUBJECTS[1]


def test_going_on_another_time_asks_what_was_set_aside() -> None:
    later = talk().set_aside().answer(1)
    assert asked(begin_with(SUBJECTS, [X, Y], later.answers)) == [SUBJECTS[0], SUBJECTS[2]]


ONE_ANSWERED = talk().answer(1).back()
AT_A_TEXT = begin([X], Answers())
OVER = talk([])


@pytest.mark.parametrize("interview", [ONE_ANSWERED, AT_A_TEXT, OVER], ids=["answered", "no question", "the end"])
def test_only_an_open_question_can_be_set_aside(interview: Interview) -> None:
    with pytest.raises(IllegalMove):
        interview.set_aside()


# Beside an answer


@pytest.mark.parametrize("answer", ANSWERS)
def test_an_answer_that_is_recorded_stays_on_the_screen_until_it_is_kept(answer: Any) -> None:
    recorded = talk().record(answer)
    assert (at(recorded), recorded.given()) == (SUBJECTS[0], answer)
    assert recorded.keep() == talk().answer(answer)


def test_what_a_minority_thinks_and_a_note_stand_beside_the_answer_and_each_other() -> None:
    interview = talk().record(2).remark("minority", "Drie zien het\nanders.").remark("note", "Sinds mei.")
    whole = Given(answer=2, note="Sinds mei.", minority="Drie zien het\nanders.")
    assert interview.answers.of("y").to("c2") == whole
    assert (interview.remarked("minority"), interview.remarked("note")) == ("Drie zien het\nanders.", "Sinds mei.")
    assert interview.record(4).answers.of("y").to("c2") == whole.model_copy(update={"answer": 4})
    assert interview.remark("minority", None).answers.of("y").to("c2") == Given(answer=2, note="Sinds mei.")


def test_one_person_has_no_minority() -> None:
    interview = begin([X], Answers(), only_questions=True)
    with pytest.raises(IllegalMove):
        interview.remark("minority", "ik")
    assert interview.remark("note", "ik").remarked("note") == "ik"


def test_a_minority_that_is_too_long_changes_nothing() -> None:
    interview = talk()
    with pytest.raises(IllegalMove):
        interview.remark("minority", "x" * 20_001)
    assert interview == talk()


# What no sequence of moves can break

moves = st.lists(
    st.one_of(
        st.tuples(st.sampled_from(["answer", "record"]), st.sampled_from([*ANSWERS, None, 7])),
        st.sampled_from([("back",), ("keep",), ("set_aside",)]),
        st.tuples(st.just("jump"), st.integers(-1, 8)),
        st.tuples(st.just("remark"), st.sampled_from(["note", "minority"]), st.sampled_from([None, "kort", "a\nb"])),
    ),
    max_size=40,
)


@given(moves=moves, subjects=st.permutations(SUBJECTS + OTHERS), count=st.integers(0, 8))
def test_any_moves_keep_what_was_last_said_and_ask_no_other_question_of_themselves(
    moves: list[tuple[Any, ...]], subjects: list[QuestionId], count: int
) -> None:
    interview = talk(subjects[:count])
    last: dict[tuple[QuestionId | None, str], Any] = {}
    gone_to: set[QuestionId | None] = set()
    for name, *values in moves:
        before = interview
        try:
            interview = getattr(before, name)(*values)
        except IllegalMove:
            assert interview is before
            continue
        if name == "jump":
            gone_to.add(at(interview))
        if name in ("answer", "record", "remark"):
            last[at(before), values[0] if name == "remark" else "answer"] = values[-1]
        assert at(interview) in {None, *subjects[:count], *gone_to}
    for index, turn in enumerate(interview.turns):
        assert isinstance(turn, QuestionTurn)
        there = interview.jump(index)
        said = (there.given(), there.remarked("note"), there.remarked("minority"))
        assert said == tuple(last.get((turn.id, kind)) for kind in ("answer", "note", "minority"))


@given(moves=moves)
def test_answering_whatever_is_asked_always_comes_to_the_end(moves: list[tuple[Any, ...]]) -> None:
    interview = talk()
    for name, *values in moves:
        try:
            interview = getattr(interview, name)(*values)
        except IllegalMove:
            continue
    for _ in (*interview.turns, *interview.returning):
        interview = interview if interview.current is None else interview.answer(3)
    assert interview.current is None
    still_open = [index for index, turn in enumerate(interview.turns) if is_open(turn, interview.answers)]
    assert set(still_open) <= interview.aside


# All questions, with nobody to tell about


def test_a_team_that_answers_together_tells_what_it_is_about_and_nothing_of_anyone() -> None:
    turns = begin([X, Y], Answers(kind="consensus")).turns
    about = [turn.key for turn in turns if isinstance(turn, AboutTurn)]
    assert (about, isinstance(turns[-1], ImportanceTurn)) == (["subject", "we"], True)
    assert [type(turn) for turn in turns[2:-1]] == [QuestionTurn] * 8


def test_what_it_leaves_open_is_passed_over_to_the_end_and_asked_again_when_it_goes_on() -> None:
    interview = begin([X], Answers(kind="consensus")).answer("Beeldbellen").answer(None).answer(3).set_aside()
    assert at(interview) == ("x", "b1")
    interview = interview.answer(4).set_aside().answer((1, 2))
    assert interview.current is None
    assert at(begin([X], interview.answers)) == ("x", "a2")


def test_what_was_not_told_at_the_start_is_not_asked_when_it_goes_on() -> None:
    interview = begin([X], Answers(kind="consensus", answers={"x": make_answers({"a1": 3})}))
    assert at(interview) == ("x", "a2")
    assert interview.jump(1).current == AboutTurn("we")


def test_its_answers_begin_as_nobodys_and_made_to_be_shown() -> None:
    begun = begun_together(date(2026, 11, 26), "nl")
    assert (begun.kind, begun.share, begun.id, begun.name, begun.role) == ("consensus", "open", None, None, None)
