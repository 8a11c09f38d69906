"""Scores, bands, blind spots and balance, at every boundary."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from samenwerk_cli.core.answers.answers import FieldAnswers, Given
from samenwerk_cli.core.codes import ANSWERS
from samenwerk_cli.core.field.bands import band_of
from samenwerk_cli.core.field.questionnaire import Questionnaire
from samenwerk_cli.core.person.score import score_field
from samenwerk_cli.core.words.number import whole
from small_fields import field_data, make_answers, make_field

if TYPE_CHECKING:
    from collections.abc import Sequence

    from samenwerk_cli.core.codes import Answer
    from samenwerk_cli.core.field.questionnaire import Scale
    from samenwerk_cli.core.person.score import Balance, FieldScore, PoleScore

ALL_STRONG: tuple[Answer, ...] = (5, 5, 5, 5, 5)
MIXED = make_field(left=("a1", "a2", "a3", ("a4", "balance")), right=("b1", "b2", ("b3", "balance"), ("b4", "balance")))
MIXED_IDS = [question.id for question in MIXED.questions]
GROWTH_IDS = [question.id for question in MIXED.questions if question.scale == "growth"]

answers_to_mixed = st.dictionaries(st.sampled_from(MIXED_IDS), st.sampled_from([*ANSWERS, None]))


def scored(left: Sequence[Answer | None], right: Sequence[Answer | None] = ALL_STRONG, **importance: int) -> FieldScore:
    lefts = {f"a{number}": answer for number, answer in enumerate(left, start=1)}
    rights = {f"b{number}": answer for number, answer in enumerate(right, start=1)}
    return score_field(make_field(left=tuple(lefts), right=tuple(rights)), make_answers(lefts | rights, importance))


def left_pole(*answers: Answer | None) -> PoleScore:
    return scored(answers).poles[0]


def with_score(score: Fraction | int | None, answered: int = 5) -> PoleScore:
    return left_pole(*ALL_STRONG)._replace(score=None if score is None else Fraction(score), answered=answered)


def balance_of(first: PoleScore, second: PoleScore) -> Balance:
    return scored(ALL_STRONG)._replace(poles=(first, second)).balance


# The worked example of the design


@pytest.fixture
def worked_example(known: dict[str, Questionnaire]) -> FieldScore:
    techniek = {"oplossingen": 4, "gebruik": 2, "tempo": 5, "eenvoud": "unknown", "inzet": "n/a"}
    mensen = {"waarom": 5, "houding": 3, "handig": 4, "hulp": 4, "bezetting": 3}
    answers: dict[str, Any] = techniek | mensen
    return score_field(known["technologie-sociaal"], make_answers(answers))


def test_the_worked_example_scores_each_question(worked_example: FieldScore) -> None:
    assert {scored.question.id: scored.score for scored in worked_example.questions} == {
        "oplossingen": 75, "gebruik": 25, "tempo": 0, "eenvoud": None, "inzet": None,
        "waarom": 100, "ongevraagd": None, "houding": 100, "handig": 75, "hulp": 75, "bezetting": 50,
    }  # fmt: skip


def test_the_worked_example_scores_techniek(worked_example: FieldScore) -> None:
    techniek = worked_example.pole("techniek")
    assert (techniek.score, techniek.band, techniek.reason) == (Fraction(100, 3), "attention", None)
    assert (techniek.answered, techniek.applicable, techniek.unknown, techniek.not_applicable) == (3, 4, 1, 1)
    assert techniek.blind_spot


def test_the_worked_example_scores_mensen(worked_example: FieldScore) -> None:
    mensen = worked_example.pole("mensen")
    assert (mensen.score, mensen.band, mensen.reason) == (Fraction(80), "strong", None)
    assert (mensen.answered, mensen.applicable, mensen.unknown, mensen.not_applicable) == (5, 6, 0, 0)
    assert not mensen.blind_spot


def test_the_worked_example_is_tentatively_uneven(worked_example: FieldScore) -> None:
    balance = worked_example.balance
    assert (balance.difference, balance.state, balance.reason) == (Fraction(-140, 3), "uneven", None)
    assert balance.weaker == worked_example.questionnaire.poles[0]
    assert balance.tentative
    assert worked_example.answered == 8


# Questions


@pytest.mark.parametrize(("answer", "points"), [(1, 0), (2, 25), (3, 50), (4, 75), (5, 100)])
def test_a_growth_answer_scores_more_the_further_it_is(answer: Answer, points: int) -> None:
    assert scored([answer]).questions[0].score == points


@pytest.mark.parametrize(("answer", "points"), [(1, 0), (2, 50), (3, 100), (4, 50), (5, 0)])
def test_a_balance_answer_scores_most_in_the_middle(answer: Answer, points: int) -> None:
    field = make_field(left=(("a1", "balance"), "a2"))
    assert score_field(field, make_answers({"a1": answer})).questions[0].score == points


def test_opposite_ends_of_balance_questions_do_not_make_a_middle() -> None:
    field = make_field(left=(("a1", "balance"), ("a2", "balance")))
    assert score_field(field, make_answers({"a1": 1, "a2": 5})).poles[0].score == 0


@pytest.mark.parametrize("answer", ["unknown", "n/a", None])
def test_what_is_not_an_answer_from_1_to_5_has_no_score(answer: Answer | None) -> None:
    assert scored([answer]).questions[0].score is None


# A pole


@pytest.mark.parametrize(
    ("answers", "score"),
    [
        ((5, 1), Fraction(50)),
        ((4, 5), Fraction(175, 2)),
        ((1, 2, 2), Fraction(50, 3)),
        ((5, 4, 3, None), Fraction(75)),
        ((5, 4, 3, "unknown", None), Fraction(75)),
        ((5, 4, "n/a", "n/a", "n/a"), Fraction(175, 2)),
        ((5, 4, "unseen", "n/a", "unseen"), Fraction(175, 2)),
        ((5, 3, "n/a", "unknown"), Fraction(75)),
    ],
)
def test_a_pole_scores_the_exact_mean_of_what_was_answered(answers: tuple[Answer, ...], score: Fraction) -> None:
    pole = left_pole(*answers)
    assert (pole.score, pole.reason) == (score, None)


@pytest.mark.parametrize(
    "answers",
    [
        (5, 5, None, None),
        (5, 5, "unknown", "unknown"),
        (5, 5, "unknown", None, "n/a"),
        (5, 5, 5, "unknown", "unknown", "unknown"),
    ],
)
def test_a_pole_exactly_half_answered_has_no_score(answers: tuple[Answer, ...]) -> None:
    pole = left_pole(*answers)
    assert (pole.score, pole.band, pole.reason) == (None, None, "too_few_answers")


@pytest.mark.parametrize("answers", [(5,), (5, "n/a"), (5, "n/a", "n/a", "n/a")])
def test_a_pole_with_one_answer_has_no_score_even_if_that_is_all_there_is(answers: tuple[Answer, ...]) -> None:
    pole = left_pole(*answers)
    assert (pole.score, pole.reason) == (None, "too_few_answers")


@pytest.mark.parametrize("answers", [(None, None), ("unknown", "unknown"), ("n/a", None), ("n/a", "unknown")])
def test_a_pole_without_answers_has_too_few(answers: tuple[Answer | None, ...]) -> None:
    assert (left_pole(*answers).score, left_pole(*answers).reason) == (None, "too_few_answers")


def test_a_pole_where_nothing_applies_or_is_seen_says_so() -> None:
    pole = left_pole("n/a", "n/a", "unseen")
    assert (pole.score, pole.reason, pole.applicable) == (None, "nothing_applicable", 0)
    assert (pole.not_applicable, pole.unseen) == (2, 1)
    assert not pole.blind_spot


def test_absent_and_empty_are_the_same() -> None:
    field = make_field()
    assert score_field(field, make_answers({"a1": 3})) == score_field(field, make_answers({"a1": 3, "a2": None}))


def test_an_answer_to_a_question_that_changed_since_is_not_scored() -> None:
    data = field_data(version=2)
    data["questions"][0]["since"] = 2
    answers = make_answers({"a1": 1, "a2": 5, "a3": 5, "a4": 5}, version=1)
    pole = score_field(Questionnaire.model_validate(data), answers).poles[0]
    assert (pole.score, pole.answered, pole.applicable) == (Fraction(100), 3, 5)


@pytest.mark.parametrize(
    ("answers", "blind"),
    [
        ((5, 5, 5, "unknown"), True),
        ((5, 5, 5, 5, "unknown"), False),
        ((5, 5, 5, "unknown", "n/a"), True),
        ((5, 5, 5, 5, 5, 5, "unknown", "unknown"), True),
        ((5, 5, 5, 5, 5, 5, 5, "unknown", "unknown"), False),
        ((5, 5, 5, None), False),
        ((5, 5, "n/a", "n/a"), False),
        ((5, 5, 5, "unseen", "unseen"), False),
        ((5, 5, 5, "unknown", "unseen"), True),
        (("unknown", "n/a"), True),
    ],
)
def test_a_quarter_unknown_of_what_applies_is_a_blind_spot(answers: tuple[Answer, ...], *, blind: bool) -> None:
    assert left_pole(*answers).blind_spot is blind


@pytest.mark.parametrize("importance", [0, 1, 2])
def test_the_importance_of_a_pole_is_what_was_answered(importance: int) -> None:
    poles = scored(ALL_STRONG, rechts=importance).poles
    assert [pole.importance for pole in poles] == [1, importance]


@pytest.mark.parametrize(
    ("score", "band"),
    [
        (Fraction(0), "attention"),
        (50 - Fraction(1, 10**9), "attention"),
        (Fraction(50), "developing"),
        (75 - Fraction(1, 10**9), "developing"),
        (Fraction(75), "strong"),
        (Fraction(100), "strong"),
    ],
)
def test_a_band_begins_exactly_at_its_lowest_score(score: Fraction, band: str) -> None:
    assert band_of(score) == band
    assert with_score(score).band == band


@pytest.mark.parametrize(
    ("number", "shown"),
    [
        (Fraction(0), 0),
        (Fraction(99, 2), 50),
        (Fraction(49499999, 10**6), 49),
        (Fraction(1, 2), 1),
        (Fraction(5, 2), 3),
        (Fraction(100, 3), 33),
        (Fraction(-140, 3), -47),
        (Fraction(-1, 2), 0),
        (Fraction(-5, 2), -2),
        (Fraction(100), 100),
    ],
)
def test_halves_are_rounded_up(number: Fraction, shown: int) -> None:
    assert whole(number) == shown


# The balance


@pytest.mark.parametrize("left", [(5, 5, 5), (5, 5, 5, 5, "unknown"), (5, 5, 5, "n/a", "n/a")])
def test_three_answers_in_each_pole_are_enough_for_a_balance(left: tuple[Answer, ...]) -> None:
    balance = scored(left, (4, 4, 4)).balance
    assert (balance.difference, balance.state, balance.reason) == (Fraction(25), "uneven", None)


@pytest.mark.parametrize(("left", "right"), [((1, 1), ALL_STRONG), (ALL_STRONG, (1, 1, None)), ((1, 1, "n/a"), (5, 5))])
def test_two_answers_in_a_pole_are_too_few_for_a_balance(left: Sequence[Answer], right: Sequence[Answer]) -> None:
    field = scored(left, right)
    assert None not in [pole.score for pole in field.poles]
    assert (field.balance.difference, field.balance.state, field.balance.weaker) == (None, None, None)
    assert (field.balance.reason, field.balance.tentative) == ("too_few_answers", False)


@pytest.mark.parametrize(
    ("left", "right"), [((1, None), ALL_STRONG), (ALL_STRONG, ("n/a", "n/a")), ((5, 5, 5, None, None, None), (1, 1))]
)
def test_without_a_score_in_both_poles_there_is_no_balance(left: Sequence[Answer], right: Sequence[Answer]) -> None:
    balance = scored(left, right).balance
    assert (balance.difference, balance.state, balance.reason) == (None, None, "no_score")


@pytest.mark.parametrize("score", [0, 30, 75])
@pytest.mark.parametrize(
    ("apart", "state"), [(Fraction(), "balanced"), (25 - Fraction(1, 10**9), "balanced"), (Fraction(25), "uneven")]
)
def test_a_field_is_uneven_from_25_apart(score: int, apart: Fraction, state: str) -> None:
    low, high = with_score(score), with_score(score + apart)
    there, back = balance_of(low, high), balance_of(high, low)
    assert (there.state, there.difference) == (state, -apart)
    assert (back.state, back.difference) == (state, apart)


@pytest.mark.parametrize(
    ("left", "right", "weaker"), [((1, 1, 1), ALL_STRONG, "links"), (ALL_STRONG, (1, 1, 1), "rechts")]
)
def test_the_weaker_pole_is_the_one_that_scores_lower(
    left: Sequence[Answer], right: Sequence[Answer], weaker: str
) -> None:
    balance = scored(left, right).balance
    assert balance.weaker is not None
    assert balance.weaker.id == weaker


def test_a_balanced_field_has_no_weaker_pole() -> None:
    balance = scored(ALL_STRONG, (5, 5, 5, 5, 4)).balance
    assert (balance.state, balance.weaker) == ("balanced", None)


@pytest.mark.parametrize(
    ("left", "right", "tentative"), [(5, 5, False), (4, 5, True), (5, 4, True), (3, 3, True), (6, 5, False)]
)
@pytest.mark.parametrize("score", [0, 100])
def test_below_five_answers_in_either_pole_a_balance_is_tentative(
    score: int, left: int, right: int, *, tentative: bool
) -> None:
    assert balance_of(with_score(score, left), with_score(100, right)).tentative is tentative


# What always holds


@given(answers=answers_to_mixed)
@settings(deadline=None)
def test_a_score_is_the_mean_of_more_than_half_and_at_least_two(answers: dict[str, Answer | None]) -> None:
    field = score_field(MIXED, make_answers(answers))
    for pole in field.poles:
        points = [
            each.score for each in field.questions if each.question.pole == pole.pole.id and each.score is not None
        ]
        enough = len(points) >= 2 and len(points) > pole.applicable / 2
        assert pole.score == (sum(points) / len(points) if enough else None)
        assert (pole.reason is None) is enough
        assert pole.score is None or 0 <= pole.score <= 100
        assert pole.answered + pole.unknown <= pole.applicable == 4 - pole.not_applicable - pole.unseen


@given(answers=answers_to_mixed, data=st.data())
@settings(deadline=None)
def test_the_order_of_answering_changes_nothing(answers: dict[str, Answer | None], data: st.DataObject) -> None:
    shuffled = dict(data.draw(st.permutations(list(answers.items()))))
    assert score_field(MIXED, make_answers(shuffled)) == score_field(MIXED, make_answers(answers))


@given(answers=answers_to_mixed, better=st.sampled_from(GROWTH_IDS), to=st.integers(2, 5), data=st.data())
@settings(deadline=None)
def test_a_better_growth_answer_raises_its_pole(
    answers: dict[str, Any], better: str, to: int, data: st.DataObject
) -> None:
    before = answers | {better: data.draw(st.integers(1, to - 1))}
    question = MIXED.question(better)
    assert question is not None
    low, high = (
        score_field(MIXED, make_answers(each)).pole(question.pole) for each in (before, answers | {better: to})
    )
    assert (low.score is None) == (high.score is None)
    if low.score is not None and high.score is not None:
        assert high.score - low.score == Fraction(25 * (to - before[better]), low.answered)


@given(answers=answers_to_mixed, which=st.sampled_from(MIXED_IDS))
@settings(deadline=None)
def test_unknown_is_never_counted_as_not_applicable_and_unseen_is_but_apart(
    answers: dict[str, Answer | None], which: str
) -> None:
    question = MIXED.question(which)
    assert question is not None
    unknown, unseen, not_applicable = (
        score_field(MIXED, make_answers({**answers, which: answer})).pole(question.pole)
        for answer in ("unknown", "unseen", "n/a")
    )
    assert unknown.applicable == not_applicable.applicable + 1
    assert unknown.unknown == not_applicable.unknown + 1
    assert unknown.answered == not_applicable.answered
    assert unseen == not_applicable._replace(
        unseen=not_applicable.unseen + 1, not_applicable=not_applicable.not_applicable - 1
    )


def test_a_note_is_kept_with_its_answer_and_stays_that_persons_own() -> None:
    field = make_field()
    noted = FieldAnswers(given={"a1": Given(answer=3, note="Soms."), "a2": Given(note="Nog niet.")})
    first, second = (score_field(field, each).questions[:2] for each in (noted, make_answers({"a1": 3})))
    assert [(each.answer, each.note) for each in first] == [(3, "Soms."), (None, "Nog niet.")]
    assert [(each.answer, each.note) for each in second] == [(3, None), (None, None)]


def test_fields_that_only_share_their_name_and_version_are_scored_apart() -> None:
    answers = make_answers({"a1": 3})
    scales: tuple[Scale, ...] = ("growth", "balance", "growth")
    scores = [score_field(make_field(left=(("a1", each), "a2")), answers).questions[0].score for each in scales]
    assert scores == [50, 100, 50]
