"""The documents tell what the program does: the example in docs/scoring.md is worked out by the program itself."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from samenwerk_cli.commands.reporting import make_explanation
from samenwerk_cli.core.chance import FEW, MOST_BITS
from samenwerk_cli.core.change import CHANGED_FROM
from samenwerk_cli.core.change_team import FEWEST_PAIRS, FEWEST_PAIRS_ALIKE, LEAST_DIFFERENCE, RARE
from samenwerk_cli.core.score import BLIND_SPOT_SHARE, DEVELOPING_FROM, FEWEST_FOR_BALANCE, STRONG_FROM, UNEVEN_FROM
from samenwerk_cli.core.shown import FEWEST_TO_SHOW
from samenwerk_cli.files.answers import read_answers
from samenwerk_cli.render import render

if TYPE_CHECKING:
    from samenwerk_cli.core.questionnaire import Questionnaire

ROOT = Path(__file__).parents[1]
SCORING = ROOT / "docs" / "scoring.md"
BEGIN, END = "<!-- worked example: begin -->\n", "<!-- worked example: end -->"


def worked_example(known: dict[str, Questionnaire]) -> str:
    answers = read_answers(str(ROOT / "tests" / "golden" / "worked-example.yaml"), known).answers
    explanation = make_explanation(answers, [known["technologie-sociaal"]], "en")
    text = render(explanation, "md")
    return text[text.index("### ") : text.index("## How this was worked out")].replace(
        "## How the steps", "### How the steps"
    )


def test_the_example_is_worked_out_by_the_program(known: dict[str, Questionnaire], *, renew: bool) -> None:
    before, _, rest = SCORING.read_text("utf-8").partition(BEGIN)
    _, _, after = rest.partition(END)
    text = f"{before}{BEGIN}\n{worked_example(known)}{END}{after}"
    if renew:
        SCORING.write_text(text, "utf-8")
    assert SCORING.read_text("utf-8") == text


def test_the_numbers_of_the_rules_are_those_of_the_code() -> None:
    text = SCORING.read_text("utf-8")
    assert (DEVELOPING_FROM, STRONG_FROM, UNEVEN_FROM, FEWEST_FOR_BALANCE) == (50, 75, 25, 3)
    assert BLIND_SPOT_SHARE.denominator == 4
    for words in ("below 50", "from 75", "25 or more is *uneven*", "at least three", "at least a quarter"):
        assert words in text


def test_the_numbers_of_change_are_those_of_the_code() -> None:
    text = SCORING.read_text("utf-8")
    assert (CHANGED_FROM, FEWEST_PAIRS, LEAST_DIFFERENCE, FEWEST_PAIRS_ALIKE, FEWEST_TO_SHOW) == (25, 6, 10, 7, 5)
    assert (RARE.numerator, RARE.denominator, MOST_BITS, FEW) == (1, 20, 8 * 4 * 1024 * 1024, 16)
    for words in ("less than **25**", "**six** pairs", "least **10** points", "p < 0.05", "takes **seven**", "k = 5"):
        assert words in text
