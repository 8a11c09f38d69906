"""The documents tell what the program does: examples and chances in docs/scoring.md are worked out by programs."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from chances import table_of_balance, table_of_change
from change import ONE_ON_BALANCE, WITHOUT_BALANCE, changed
from samenwerk_cli.commands.reporting import make_explanation
from samenwerk_cli.core.change.chance import FEW, MOST_BITS
from samenwerk_cli.core.change.person import CHANGED_FROM
from samenwerk_cli.core.change.team import FEWEST_PAIRS, FEWEST_PAIRS_ALIKE, LEAST_DIFFERENCE, RARE
from samenwerk_cli.core.field.bands import DEVELOPING_FROM, STRONG_FROM
from samenwerk_cli.core.person.score import BLIND_SPOT_SHARE, FEWEST_FOR_BALANCE, UNEVEN_FROM
from samenwerk_cli.core.team.agreement import (
    CAMP_PEOPLE,
    CAMP_SHARE,
    ENOUGH_PEOPLE,
    LARGEST_DEVIATION,
    largest_deviation,
)
from samenwerk_cli.core.team.guard import CLOSED, FEWEST_TO_SHOW
from samenwerk_cli.files.answers import read_answers
from samenwerk_cli.render import render

if TYPE_CHECKING:
    from collections.abc import Callable

    from samenwerk_cli.core.field.questionnaire import Questionnaire

ROOT = Path(__file__).parents[1]
SCORING, TEAM = ROOT / "docs" / "scoring.md", ROOT / "docs" / "team.md"


def worked_example(known: dict[str, Questionnaire]) -> str:
    answers = read_answers(str(ROOT / "tests" / "golden" / "worked-example.yaml"), known).answers
    explanation = make_explanation(answers, [known["technologie-sociaal"]], "en")
    text = render(explanation, "md")
    return text[text.index("### ") : text.index("## How this was worked out")].replace(
        "## How the steps", "### How the steps"
    )


WORKED_OUT: dict[str, Callable[[dict[str, Questionnaire]], str]] = {
    "worked example": worked_example,
    "chances of balance": lambda known: table_of_balance(known) + "\n",
    "chances of change": lambda known: table_of_change(known) + "\n",
}


@pytest.mark.parametrize("part", WORKED_OUT)
def test_what_can_be_worked_out_is_worked_out_by_a_program(
    part: str, known: dict[str, Questionnaire], *, renew: bool
) -> None:
    begin, end = f"<!-- {part}: begin -->\n", f"<!-- {part}: end -->"
    before, _, rest = SCORING.read_text("utf-8").partition(begin)
    _, _, after = rest.partition(end)
    text = f"{before}{begin}\n{WORKED_OUT[part](known)}{end}{after}"
    if renew:
        SCORING.write_text(text, "utf-8")
    assert SCORING.read_text("utf-8") == text


def test_the_numbers_of_the_rules_are_those_of_the_code() -> None:
    text = SCORING.read_text("utf-8")
    assert (DEVELOPING_FROM, STRONG_FROM, UNEVEN_FROM, FEWEST_FOR_BALANCE) == (50, 75, 25, 3)
    assert BLIND_SPOT_SHARE.denominator == 4
    for words in ("below 50", "from 75", "25 or more is *uneven*", "at least three", "at least a quarter"):
        assert words in text


def test_the_numbers_of_agreement_are_those_of_the_code() -> None:
    text = TEAM.read_text("utf-8")
    assert (CAMP_SHARE.denominator, CAMP_PEOPLE, LARGEST_DEVIATION, ENOUGH_PEOPLE) == (4, 2, Fraction(5, 6), 13)
    assert [people for people in range(5, 13) if f"{largest_deviation(people)} for" not in " ".join(text.split())] == []
    for words in ("at least a quarter of them, and at least two", "5/6 from thirteen on", "fewer than five people"):
        assert words in " ".join(text.split())


@pytest.mark.parametrize(("field", "in_a_hundred"), [(WITHOUT_BALANCE, 1), (ONE_ON_BALANCE, 2)])
def test_chance_changes_a_side_of_a_team_as_rarely_as_is_told(field: Questionnaire, in_a_hundred: int) -> None:
    assert f"at most {in_a_hundred} in 100" in " ".join(SCORING.read_text("utf-8").split())
    assert changed("noise", field, 7, CLOSED, teams=400) <= 4 * in_a_hundred


def test_the_numbers_of_change_are_those_of_the_code() -> None:
    text = SCORING.read_text("utf-8")
    assert (CHANGED_FROM, FEWEST_PAIRS, LEAST_DIFFERENCE, FEWEST_PAIRS_ALIKE, FEWEST_TO_SHOW) == (25, 6, 10, 7, 5)
    assert (RARE.numerator, RARE.denominator, MOST_BITS, FEW) == (1, 20, 8 * 4 * 1024 * 1024, 16)
    for words in ("less than **25**", "**six** pairs", "least **10** points", "p < 0.05", "takes **seven**", "k = 5"):
        assert words in text
