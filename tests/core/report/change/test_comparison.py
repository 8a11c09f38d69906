"""What stands above every comparison: what both sides are, and what to beware of."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from samenwerk_cli.core.answers.answers import Answers
from samenwerk_cli.core.report.change import say
from samenwerk_cli.core.report.change.comparison import CAUTIONS, cautions, fields_left_out, side_of
from samenwerk_cli.core.report.change.person import TwoRuns, report_of_change
from samenwerk_cli.core.report.sections import Cautions, NotCompared, Summary
from small_fields import make_answers, make_field

FIELD = make_field()
KNOWN = {"veld": FIELD, "ander": make_field("ander")}


def answers(day: int | None = None, **more: Any) -> Answers:
    given = more.pop("given", {"veld": make_answers({"a1": 3})})
    return Answers(date=None if day is None else date(2026, 11, day), answers=given, **more)


def test_a_side_has_the_days_between_which_it_was_answered() -> None:
    side = side_of([answers(9), answers(2), answers(), answers(5)])
    assert (side.date, side.until, side.people) == ("2026-11-02", "2026-11-09", 4)


def test_of_too_few_no_number_is_told_and_no_word_of_one_of_them() -> None:
    side = side_of([answers(subject="Medido"), answers(subject="Medido"), answers(subject="iets anders")], fewest=5)
    assert (side.people, side.subject) == (None, None)
    assert side_of([answers(subject="Medido")] * 5, fewest=5).subject == "Medido"


@pytest.mark.parametrize(
    ("then", "now", "codes"),
    [
        (answers(1), answers(2), ()),
        (answers(2), answers(2), ()),
        (answers(3), answers(2), ("dates_swapped",)),
        (answers(), answers(2), ()),
        (answers(subject="Medido"), answers(subject="medido "), ()),
        (answers(subject="Medido"), answers(subject="Beeldbellen"), ("subject_differs",)),
        (answers(subject="Medido"), answers(), ()),
        (answers(we="wij"), answers(we="het team"), ("we_differs",)),
        (answers(3, subject="Medido"), answers(2, subject="iets"), ("dates_swapped", "subject_differs")),
    ],
)
def test_what_to_beware_of(then: Answers, now: Answers, codes: tuple[Any, ...]) -> None:
    assert cautions(side_of([then]), side_of([now]), same_source=False) == codes
    report = report_of_change(TwoRuns(then, now), KNOWN, "en")
    told = [part.sentences for each in report.sections for part in each.parts if isinstance(part, Cautions)]
    assert told == ([tuple(CAUTIONS[code].en for code in codes)] if codes else [])


def test_the_same_file_twice_is_all_there_is_to_say() -> None:
    assert cautions(side_of([answers(3)]), side_of([answers(2)]), same_source=True) == ("same_source",)


def test_fields_of_one_side_are_named_with_the_side() -> None:
    left_out = fields_left_out(["veld", "ander"], ["veld"], KNOWN, "nl")
    assert [(each.id, each.reason) for each in left_out] == [("ander", "only_before")]
    left_out = fields_left_out(["veld"], ["veld", "ander"], KNOWN, "nl")
    assert [(each.id, each.reason) for each in left_out] == [("ander", "only_after")]


def test_nothing_in_common_is_said_so() -> None:
    then, now = answers(), answers(given={"ander": make_answers({"a1": 3})})
    report = report_of_change(TwoRuns(then, now), KNOWN, "en")
    parts = [part for each in report.sections for part in each.parts]
    assert not [part for part in parts if isinstance(part, Summary)]
    assert [part.reason for part in parts if isinstance(part, NotCompared)] == [
        say.nothing_in_common.en,
        say.field_only_before.en,
        say.field_only_after.en,
    ]
