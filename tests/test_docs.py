"""The documents tell what the program does: examples and chances in docs/scoring.md are worked out by programs."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from chances import table_of_balance, table_of_change
from change import ONE_ON_BALANCE, WITHOUT_BALANCE, changed
from golden_files import compare_with, with_part
from samenwerk_cli.commands.choices import minutes_for
from samenwerk_cli.core.change.chance import FEW, MOST_BITS
from samenwerk_cli.core.change.person import CHANGED_FROM
from samenwerk_cli.core.change.team import FEWEST_PAIRS, FEWEST_PAIRS_ALIKE, LEAST_DIFFERENCE, RARE
from samenwerk_cli.core.field.bands import DEVELOPING_FROM, FEWEST_FOR_CERTAINTY, FEWEST_FOR_SCORE, STRONG_FROM
from samenwerk_cli.core.field.questionnaire import POINTS
from samenwerk_cli.core.person.advice import MOST_TO_BEGIN_WITH, SCORE_OF_UNKNOWN
from samenwerk_cli.core.person.score import (
    BLIND_SPOT_SHARE,
    ENOUGH_FOR_SCORE,
    FEWEST_FOR_BALANCE,
    UNEVEN_FROM,
)
from samenwerk_cli.core.report.person.explain import explanation_of_person
from samenwerk_cli.core.team.agenda import (
    MINUTES_FOR_STRENGTH,
    MINUTES_IN_ALL,
    MINUTES_OF_SUBJECTS,
    MINUTES_TO_AGREE,
    MINUTES_TO_LOOK_BACK,
    MINUTES_TO_WELCOME,
)
from samenwerk_cli.core.team.agreement import (
    CAMP_PEOPLE,
    CAMP_SHARE,
    ENOUGH_PEOPLE,
    FEWEST_FOR_AGREEMENT,
    HIGH_CAMP,
    LARGEST_DEVIATION,
    LOW_CAMP,
    MIDDLE,
    largest_deviation,
)
from samenwerk_cli.core.team.guard import CLOSED, FEWEST_TO_COUNT, FEWEST_TO_SHOW
from samenwerk_cli.core.team.scores import MOSTLY
from samenwerk_cli.core.team.shown import FIND_OUT_FIRST
from samenwerk_cli.core.words.number import in_words, share_in_words, time_in_words
from samenwerk_cli.files.answers import read_answers
from samenwerk_cli.render import render

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from samenwerk_cli.core.field.questionnaire import Questionnaire
    from samenwerk_cli.core.words.phrase import Lang

ROOT = Path(__file__).parents[1]
SCORING, TEAM = ROOT / "docs" / "scoring.md", ROOT / "docs" / "team.md"


def worked_example(known: dict[str, Questionnaire]) -> str:
    answers = read_answers(str(ROOT / "tests" / "golden" / "worked-example.yaml"), known).answers
    explanation = explanation_of_person(answers, [known["technologie-sociaal"]], "en")
    *others, scores, _ = explanation.rest
    text = render(explanation._replace(first=(scores, *explanation.first, *others), rest=()), "md")
    return text[text.index("### ") :].replace("\n## ", "\n### ") + "\n"


WORKED_OUT: dict[str, Callable[[dict[str, Questionnaire]], str]] = {
    "worked example": worked_example,
    "chances of balance": lambda known: table_of_balance(known) + "\n",
    "chances of change": lambda known: table_of_change(known) + "\n",
}


@pytest.mark.parametrize("part", WORKED_OUT)
def test_what_can_be_worked_out_is_worked_out_by_a_program(
    part: str, known: dict[str, Questionnaire], *, renew: bool
) -> None:
    compare_with(SCORING, with_part(SCORING, part, WORKED_OUT[part](known)), renew=renew)


def letters(number: int) -> str:
    return in_words(number).in_("en")


def share(of: Fraction) -> str:
    return share_in_words(of).in_("en")


def says(document: Path, *sentences: str) -> list[str]:
    """Which of these sentences are not in a document."""
    text = " ".join(document.read_text("utf-8").replace("*", "").split())
    return [sentence for sentence in sentences if sentence not in text]


def test_the_numbers_of_the_rules_are_those_of_the_code() -> None:
    first, *others, last = POINTS["growth"].values()
    assert not says(
        SCORING,
        f"count {first}, {', '.join(map(str, others))} and {last}",
        f"{', '.join(str(points) for points in list(POINTS['balance'].values())[:-1])} and {POINTS['balance'][5]}",
        f"more than {share(ENOUGH_FOR_SCORE)} of the applicable questions, and at least {letters(FEWEST_FOR_SCORE)}",
        f"| below {DEVELOPING_FROM} | needs attention | | from {DEVELOPING_FROM} | developing | | from {STRONG_FROM} |",
        f"at least {share(BLIND_SPOT_SHARE)} of its applicable",
        f"both have at least {letters(FEWEST_FOR_BALANCE)} answered questions. Less than {UNEVEN_FROM} apart",
        f"{UNEVEN_FROM} or more is uneven",
        f"fewer than {letters(FEWEST_FOR_CERTAINTY)} answers on either side",
        f"Every answer that scores below {STRONG_FROM}, and",
        f"counts as a score of {SCORE_OF_UNKNOWN}",
        f"At most {letters(MOST_TO_BEGIN_WITH)} steps",
        f"scores {STRONG_FROM} or more asks to keep",
        f"the {UNEVEN_FROM} points and the least",
    )


def test_the_numbers_of_a_team_are_those_of_the_code() -> None:
    k = letters(FEWEST_TO_SHOW)
    assert not says(
        TEAM,
        f"only if at least {k} people wrote",
        f"No figure is shown of a group of fewer than {k} people",
        f"only where at least {letters(FEWEST_TO_COUNT)} people answered the question",
        f"fewer than {letters(FEWEST_TO_COUNT)} answered, a camp is named",
        f"are at least {k} people. With",
        f"of which more than {share(MOSTLY)} of the questions divide the team",
        f"{share(FIND_OUT_FIRST).capitalize()} or more of those who took part do not know",
        f"The score is below {STRONG_FROM}: act",
        f"with the step of the most chosen answer that scores below {STRONG_FROM}",
        f"{share(BLIND_SPOT_SHARE).capitalize()} or more do not know",
        f"The score is {STRONG_FROM} or more and",
        f"{letters(MINUTES_TO_WELCOME).capitalize()} minutes to welcome all, {letters(MINUTES_FOR_STRENGTH)} on a"
        " strength, two subjects of fifteen minutes and a third"
        f" of {letters(MINUTES_OF_SUBJECTS[-1])} if there is time,"
        f" {letters(MINUTES_TO_AGREE)} minutes for one agreement",
        f"looks back on that for {letters(MINUTES_TO_LOOK_BACK)} minutes",
        f"Below {letters(FEWEST_FOR_AGREEMENT)} people: what lies",
    )
    assert (MINUTES_OF_SUBJECTS[:-1], time_in_words(MINUTES_IN_ALL).in_("en")) == ((15, 15), "an hour")


TOLD_IN_SHORT: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "nl": (
        ("{asked} vragen", "{minutes} minuten", "minder dan {k} mensen", "Er zijn {fields} onderwerpen"),
        (
            "van boven naar beneden {growth} en {best}",
            "0, {halfway}, 100, {halfway} en 0",
            "minstens {enough}",
            "Onder de {developing} heet",
            "vanaf {developing} ‘in ontwikkeling’ en vanaf {strong} ‘op orde’",
            "{uneven} punten of meer",
            "minder dan {k} mensen",
            "minstens {count} mensen",
        ),
    ),
    "en": (
        ("{asked} questions", "{minutes} minutes", "fewer than {k} people", "There are {fields} subjects"),
        (
            "that is {growth} and {best} from top to bottom",
            "0, {halfway}, 100, {halfway} and 0",
            "at least {enough}",
            "Below {developing} a side",
            "from {developing} ‘developing’ and from {strong} ‘in good shape’",
            "{uneven} points apart or more",
            "fewer than {k} people",
            "at least {count} people",
        ),
    ),
}
"""What README and guide say of the rules, by language."""


@pytest.mark.parametrize(
    ("lang", "readme", "guide"), [("nl", "README.nl.md", "docs/handleiding.md"), ("en", "README.md", "docs/guide.md")]
)
def test_the_numbers_of_readme_and_guide_are_those_of_the_code(
    lang: Lang, readme: str, guide: str, known: Mapping[str, Questionnaire]
) -> None:
    *growth, best = POINTS["growth"].values()
    asked = sum(len(field.questions) for field in known.values() if field.core)
    numbers = {
        "asked": asked,
        "minutes": minutes_for(asked).in_(lang),
        "fields": in_words(len(known)).in_(lang),
        "growth": ", ".join(map(str, growth)),
        "best": best,
        "halfway": POINTS["balance"][2],
        "enough": in_words(FEWEST_FOR_SCORE).in_(lang),
        "developing": DEVELOPING_FROM,
        "strong": STRONG_FROM,
        "uneven": UNEVEN_FROM,
        "k": in_words(FEWEST_TO_SHOW).in_(lang),
        "count": in_words(FEWEST_TO_COUNT).in_(lang),
    }
    for page, sentences in zip((readme, guide), TOLD_IN_SHORT[lang], strict=True):
        assert not says(ROOT / page, *(sentence.format_map(numbers) for sentence in sentences))


def test_the_numbers_of_agreement_are_those_of_the_code() -> None:
    text = TEAM.read_text("utf-8")
    assert (Fraction(5, 6), 13) == (LARGEST_DEVIATION, ENOUGH_PEOPLE)
    assert [people for people in range(5, 13) if f"{largest_deviation(people)} for" not in " ".join(text.split())] == []
    camps = (max(LOW_CAMP), min(HIGH_CAMP))
    assert not says(
        TEAM,
        f"at least {share(CAMP_SHARE)} of them, and at least {letters(CAMP_PEOPLE)}, chose {camps[0]} or lower, and"
        f" likewise {camps[1]} or higher; and fewer chose {MIDDLE} than",
        "5/6 from thirteen on",
        f"Of fewer than {letters(FEWEST_FOR_AGREEMENT)} people",
    )


@pytest.mark.parametrize(("field", "in_a_hundred"), [(WITHOUT_BALANCE, 1), (ONE_ON_BALANCE, 2)])
def test_chance_changes_a_side_of_a_team_as_rarely_as_is_told(field: Questionnaire, in_a_hundred: int) -> None:
    assert f"at most {in_a_hundred} in 100" in " ".join(SCORING.read_text("utf-8").split())
    assert changed("noise", field, 7, CLOSED, teams=400) <= 4 * in_a_hundred


def test_the_numbers_of_change_are_those_of_the_code() -> None:
    assert (MOST_BITS, FEW) == (8 * 4 * 1024 * 1024, 16)
    pairs = letters(FEWEST_PAIRS)
    assert not says(
        SCORING,
        f"less than {CHANGED_FROM} points apart",
        f"Over fewer than {letters(FEWEST_FOR_CERTAINTY)} questions",
        f"at least {pairs} pairs",
        f"With fewer than {pairs} pairs",
        f"at least {LEAST_DIFFERENCE} points",
        f"and the {LEAST_DIFFERENCE} points are measured",
        f"p < {float(RARE)}",
        f"Of {pairs} pairs the test",
        f"takes {letters(FEWEST_PAIRS_ALIKE)}",
        f"k = {FEWEST_TO_SHOW}",
        f"on more than {share(MOSTLY)} of the questions of that side",
    )
