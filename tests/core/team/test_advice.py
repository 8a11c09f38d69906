"""What each question asks of a team, whose step fits, and how the steps are ranked."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from samenwerk_cli.core.codes import ANSWERS
from samenwerk_cli.core.person.score import score_field
from samenwerk_cli.core.team.advice import advise_team, suggested
from samenwerk_cli.core.team.agenda import agenda
from samenwerk_cli.core.team.guard import FEWEST_TO_SHOW, Guard
from samenwerk_cli.core.team.privacy import Person, show_field
from small_fields import make_answers, make_field

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from samenwerk_cli.core.codes import Answer
    from samenwerk_cli.core.field.questionnaire import Scale
    from samenwerk_cli.core.person.advice import Advice
    from samenwerk_cli.core.team.agenda import Agreed
    from samenwerk_cli.core.team.shown import ShownField, ShownQuestion

LEFT, RIGHT = ("a1", "a2", "a3"), ("b1", "b2", "b3")
SPLIT: tuple[Answer, ...] = (1, 1, 1, 5, 5, 5)
MIXED: tuple[Answer, ...] = (1, 2, 3, 4, 2, 3)
SOLID: tuple[Answer, ...] = (4, 4, 4, 4, 5, 5)


def shown(
    columns: Mapping[str, Sequence[Answer | None]], scale: Scale = "growth", importance: int | None = None
) -> ShownField:
    """What is shown of a team that answered so, question by question, and left the others; open if it is small."""
    field = make_field("veld", [("a1", scale), *LEFT[1:]], RIGHT)
    wishes = {} if importance is None else {"links": importance}
    rows = zip(*columns.values(), strict=True)
    people = [
        Person(None, score_field(field, make_answers(dict(zip(columns, row, strict=True)), wishes))) for row in rows
    ]
    return show_field(field, people, Guard(open_session=len(people) < FEWEST_TO_SHOW))


def first_of(answers: Sequence[Answer | None], scale: Scale = "growth") -> ShownQuestion:
    return shown({"a1": answers, "a2": [4] * len(answers)}, scale).questions[0]


def named(steps: Sequence[Advice]) -> list[tuple[str, str, Fraction]]:
    return [
        (each.kind, f"weaker {each.pole.id}" if each.question is None else each.question.question.id, each.priority)
        for each in steps
    ]


@pytest.mark.parametrize(
    ("answers", "kind"),
    [
        ([1, 2, 4, 5, 3], "talk"),
        ([1, 2, 4, 5, "unknown", "unknown"], "find_out"),  # four who answered are too few to show
        ([1, 2, 4, 5], "act"),  # in an open session; of four people nothing says that they are split
        ([3, 3, 3, "unknown", "unknown", "unknown"], "find_out"),
        ([5, 5, 5, "unknown", "unknown", "unknown"], "find_out"),
        ([3, 3, 3, "unseen", "unseen", "unseen"], "find_out"),
        ([5, 5, 5, "unknown", "unseen", "unseen"], "find_out"),
        ([1, 1, 1, 5, 5, 5, "unseen", "unseen", "unseen", "unknown", "unknown", "unknown"], "talk"),
        ([5, 5, 5, 5, 5, "unseen", "unseen", "unseen", "unseen"], "keep"),
        ([3, 3, 3, 3, 2, "unknown", "unseen", "unseen"], "act"),
        ([3, 3, 3, 3, 2, "unknown", "unknown"], "act"),
        ([2, 2, 2, 2, 2, 4], "act"),
        ([5, 5, 5, 5, "unknown", "unknown"], "find_out"),
        ([5, 5, 5, 5, 5, 5, 5, "unknown"], "keep"),
        ([4, 4, 4, 5, 5, 5], "keep"),
        ([1, 4, 4, 4, 4, 4, 5, 5], None),  # solid, and they do not agree
        ([None] * 5, None),
        (["n/a"] * 5, None),
    ],
)
def test_what_a_question_asks_of_the_team(answers: list[Answer | None], kind: str | None) -> None:
    assert first_of(answers).kind == kind


@pytest.mark.parametrize(
    ("answers", "scale", "step"),
    [
        ([3, 3, 3, 2, 2, 4], "growth", 3),
        ([3, 3, 2, 2, 1, 5], "growth", 2),  # of equals the lower
        ([1, 2, 3, 3, 3, 3], "growth", 3),
        ([2, 4, 4, 4, 3], "balance", 4),
        ([1, 2, 2, 3, 4], "balance", 2),
    ],
)
def test_the_step_is_that_of_the_weak_answer_most_people_chose(
    answers: list[Answer | None], scale: Scale, step: int
) -> None:
    question = first_of(answers, scale)
    assert (question.kind, question.weakest) == ("act", step)


@pytest.mark.parametrize(
    ("answers", "kind"),
    [
        (["unknown"] * 5 + [5], "find_out"),
        (["unseen"] * 5 + [5], "find_out"),
        ([2, 2, 2, 2, 5], "act"),
        ([5, 5, 5, 5, 1], "keep"),
    ],
)
def test_what_nearly_everyone_answered_asks_the_same_as_what_everyone_did(answers: list[Answer], kind: str) -> None:
    everyone: list[Answer] = [answers[0]] * len(answers)
    assert first_of(answers).kind == first_of(everyone).kind == kind


@pytest.mark.parametrize(
    ("together", "kind"),
    [(1, "act"), (3, "act"), (4, "keep"), ("unknown", "find_out"), ("unseen", "find_out"), ("n/a", None)],
)
@pytest.mark.parametrize("answers", [SPLIT, MIXED, SOLID])
def test_what_was_agreed_on_together_decides(answers: Sequence[Answer], together: Answer, kind: str | None) -> None:
    field = shown({"a1": answers, "a2": answers})
    steps = [each for each in advise_team([field], {("veld", "a1"): together}) if _asks(each, "a1")]
    assert [each.kind for each in steps] == ([] if kind is None else [kind])
    for step in (each for each in steps if each.kind == "act"):
        assert isinstance(together, int)
        assert step.step.do.in_("nl") == f"doe a1 {together}"
        assert step.priority == Fraction(100 - 25 * (together - 1), 100)


def _asks(step: Advice, question: str) -> bool:
    return step.question is not None and step.question.question.id == question


@pytest.mark.parametrize(
    ("answers", "together", "called", "words"),
    [
        ((4, 4, "unseen", "unseen", "unseen"), None, "unseen", "Zoek uit wie dit in het werk wel ziet"),
        (("unseen",) * 6, None, "unseen", "Zoek uit wie dit in het werk wel ziet"),
        (SPLIT, "unseen", "unseen", "Zoek uit wie dit in het werk wel ziet"),
        ((4, 4, 4, "unknown", "unseen", "unseen"), None, "unknown", "doe a1 unknown"),
        ((4, 4, "unknown", "unknown", "unknown", "unseen"), None, "unknown", "doe a1 unknown"),
    ],
)
def test_a_team_is_to_find_who_sees_what_half_of_it_does_not_and_the_field_tells_how_to_find_out_what_is_not_known(
    answers: Sequence[Answer], together: Answer | None, called: str, words: str
) -> None:
    agreed: dict[tuple[str, str], Answer] = {} if together is None else {("veld", "a1"): together}
    (step,) = (
        each for each in advise_team([shown({"a1": answers, "a2": MIXED[: len(answers)]})], agreed) if _asks(each, "a1")
    )
    assert (step.kind, step.answer, step.priority) == ("find_out", called, Fraction(1, 2))
    assert words in step.step.do.in_("nl")


def test_a_split_question_has_no_step_but_to_talk_and_half_of_the_deviation_for_priority() -> None:
    (talk,) = advise_team([shown({"a1": (1, 1, 1, 2, 5, 5, 5, 5)})])
    assert named([talk]) == [("talk", "a1", Fraction(15, 16))]
    assert talk.step.do.in_("nl") == "Praat hier eerst samen over: praat a1?"
    assert talk.step.do.in_("en") == "Talk about this together first: praat a1? (en)"
    assert (talk.step.route, talk.start_here) == ("gesprekken", False)


@pytest.mark.parametrize("answers", [SPLIT, (2, 2, 4, 4, 4, 4)])
def test_where_no_counts_are_shown_the_priority_of_a_talk_tells_nothing_of_them(answers: Sequence[Answer]) -> None:
    assert named(advise_team([shown({"a1": answers})])) == [("talk", "a1", Fraction(1, 2))]


@pytest.mark.parametrize("importance", [0, 1, 2])
def test_every_priority_but_that_of_what_is_kept_goes_times_importance(importance: int) -> None:
    columns: dict[str, Sequence[Answer]] = {"a1": SPLIT, "a2": (2, 2, 2, 2, 3, 3), "a3": SOLID}
    steps = advise_team([shown(columns, importance=importance)])
    priorities = {name: priority for _, name, priority in named(steps)}
    assert priorities == {
        "a1": Fraction(importance, 2),
        "a2": Fraction(3 * importance, 4),
        "a3": 0,
    }
    assert not any(each.start_here for each in steps)  # what asks for something is on the agenda


NOT_KNOWN: tuple[Answer, ...] = ("unknown", "unknown", "unknown", 4, 4, 4, 5, 5)
LOW: tuple[Answer, ...] = (2, 2, 2, 2, 2, 2, 2, 1)
WEAK: tuple[Answer, ...] = (1, 1, 2, 3, 3, 3, 3, 5)
"""Below 75, and they do not agree: nothing for the agenda."""

DIVIDED: tuple[Answer, ...] = (1, 1, 1, 1, 5, 5, 5, 5)
SOLID_TOO: tuple[Answer, ...] = (*SOLID, 4, 4)


def begun(columns: Mapping[str, Sequence[Answer | None]], agreed: Agreed | None = None) -> list[str]:
    """The questions whose step is one to begin with."""
    steps = advise_team([shown(columns)], agreed)
    return [each.question.question.id for each in steps if each.start_here and each.question is not None]


def test_what_is_on_the_agenda_is_not_to_begin_with_takes_a_place_and_keeps_its_rank() -> None:
    columns = {"a1": DIVIDED, "a2": NOT_KNOWN, "a3": LOW, "b1": WEAK, "b2": LOW, "b3": WEAK}
    field = shown(columns)
    subjects = {each.question.question.id for each in agenda([field]).subjects}
    assert subjects == {"a1", "a2", "a3"}
    assert begun(columns) == ["b2"]  # the steps of a2 and a3 stand on the agenda, and a1 asks only to talk
    assert [each.rank for each in advise_team([field])] == [1, 2, 3, 4, 5, 6]
    offered = {each.question.question.id for each in suggested([field]) if each.question}
    assert offered == {"a2", "a3", "b2"}


def test_what_leaves_the_agenda_because_it_was_agreed_on_may_be_begun_with() -> None:
    columns = {"a1": DIVIDED, "a2": DIVIDED, "a3": DIVIDED, "b1": WEAK, "b2": SOLID_TOO, "b3": SOLID_TOO}
    assert begun(columns) == ["b1"]
    assert begun(columns, {("veld", "a1"): 2}) == ["a1", "b1"]


def test_a_team_that_is_divided_on_everything_has_nothing_to_begin_with_but_to_talk() -> None:
    steps = advise_team([shown(dict.fromkeys((*LEFT, *RIGHT), DIVIDED))])
    assert {each.kind for each in steps} == {"talk"}
    assert not any(each.start_here for each in steps)


@given(st.lists(st.tuples(*[st.sampled_from([*ANSWERS, None])] * 6), min_size=1, max_size=12))
@settings(max_examples=60)
def test_the_agenda_and_the_steps_to_begin_with_have_nothing_in_common(rows: list[tuple[Answer, ...]]) -> None:
    columns = dict(zip((*LEFT, *RIGHT), zip(*rows, strict=True), strict=True))
    field = shown(columns)
    on_agenda = {each.question.question.id for each in agenda([field]).subjects}
    first, steps = begun(columns), advise_team([field])
    assert not on_agenda & set(first)
    left = [each for each in steps if each.kind in ("act", "find_out") and each.question and each.priority > 0]
    others = {each.question.question.id for each in left if each.question} - on_agenda
    begin = sum(each.start_here for each in steps)
    assert min(1, len(others)) <= begin <= 3
    assert len(list(suggested([field]))) <= max(3, len(on_agenda) + 1)


def test_what_is_to_be_kept_comes_last_and_is_never_to_begin_with() -> None:
    steps = advise_team([shown({"a1": SOLID, "a2": (2, 2, 2, 2, 3, 3), "a3": SOLID}, importance=0)])
    assert [each.kind for each in steps] == ["act", "keep", "keep"]
    assert [each.start_here for each in steps] == [False] * 3


def test_an_uneven_field_has_the_step_of_its_weaker_side() -> None:
    weak: Sequence[Answer] = (1, 1, 2, 2, 1, 2)
    strong: Sequence[Answer] = (5, 5, 4, 5, 4, 5)
    steps = advise_team([shown({**dict.fromkeys(LEFT, weak), **dict.fromkeys(RIGHT, strong)})])
    (balance,) = [each for each in steps if each.kind == "balance"]
    assert (balance.pole.id, balance.step.do.in_("nl"), balance.start_here) == ("links", "versterk links", True)


@pytest.mark.parametrize(
    ("answers", "begun"),
    [
        ((5, 5, 5, 5, 4, 4), True),  # the team's own score is 0
        ((5,) * 6, True),  # nobody is told a score, but what all chose
        ((5, 5, 4, 4, 4, 4), False),
        ((1, 1, 1, 1, 5, 5, 5, 5), False),  # that is a talk, however far apart they are
    ],
)
def test_what_chafes_most_has_a_place_among_the_first(answers: Sequence[Answer], begun: bool) -> None:
    chafing = shown({"a1": answers}, "balance", importance=1)
    low: list[Answer] = [1] * len(answers)
    wanted = shown({"a2": low, "a3": low, "b1": low, "b2": low}, importance=2)
    steps = advise_team([chafing, wanted])
    assert [each.start_here for each in steps if _asks(each, "a1")] == [begun]


def test_a_field_of_too_few_people_has_no_steps() -> None:
    field = make_field("veld", LEFT, RIGHT)
    people = [Person(None, score_field(field, make_answers(dict.fromkeys(LEFT, 1))))] * 4
    assert advise_team([show_field(field, people)]) == ()


@given(st.lists(st.tuples(*[st.sampled_from([*ANSWERS, None])] * 6), min_size=5, max_size=9))
@settings(max_examples=40)
def test_the_order_of_people_changes_nothing_and_no_split_question_asks_to_act(rows: list[tuple[Answer, ...]]) -> None:
    def steps(people: Sequence[tuple[Answer, ...]]) -> list[tuple[str, str, Fraction]]:
        columns = dict(zip((*LEFT, *RIGHT), zip(*people, strict=True), strict=True))
        return named(advise_team([shown(columns)]))

    assert steps(rows) == steps(rows[::-1])
    columns = dict(zip((*LEFT, *RIGHT), zip(*rows, strict=True), strict=True))
    divided = {each.question.id for each in shown(columns).questions if each.agreement == "split"}
    assert {name for kind, name, _ in steps(rows) if kind in ("act", "find_out", "keep")} & divided == set()
    assert {name for kind, name, _ in steps(rows) if kind == "talk"} == divided
