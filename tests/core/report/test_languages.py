"""A report says the same in both languages, each in its own words and none in the other's."""

from __future__ import annotations

import re
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

import samenwerk_cli
from golden_files import GOLDEN
from samenwerk_cli.core.report.change.person import TwoRuns, report_of_change
from samenwerk_cli.core.report.change.team import TwoTeams, report_of_team_change
from samenwerk_cli.core.report.person.explain import explanation_of_person
from samenwerk_cli.core.report.person.report import report_of_person
from samenwerk_cli.core.report.team.report import Gathered, report_of_team
from samenwerk_cli.core.team.people import guard_of
from samenwerk_cli.core.words.phrase import Phrase
from samenwerk_cli.files.answers import read_answers
from samenwerk_cli.files.people import read_people
from samenwerk_cli.render import render

if TYPE_CHECKING:
    from collections.abc import Mapping

    from samenwerk_cli.core.answers.answers import Answers
    from samenwerk_cli.core.field.questionnaire import Questionnaire
    from samenwerk_cli.core.report.sections import Report
    from samenwerk_cli.core.words.phrase import Lang

TESTS = Path(__file__).parents[2]
CHANGES = GOLDEN / "change"
SAYING = [
    import_module(".".join(path.relative_to(TESTS.parent / "src").with_suffix("").parts))
    for path in sorted(Path(samenwerk_cli.__file__).parent.glob("core/**/say*.py"))
]
WHOLE = 25
"""A sentence of so many letters is never part of another by chance."""


def longest_part(template: str) -> str:
    """The longest piece of a sentence without a place to fill in."""
    return max(re.split(r"\{[^}]*\}", template), key=len)


PHRASES = [phrase for module in SAYING for phrase in vars(module).values() if isinstance(phrase, Phrase)]
PARTS = {(longest_part(phrase.nl), longest_part(phrase.en)) for phrase in PHRASES}
SENTENCES = [(nl, en) for nl, en in PARTS if min(len(nl), len(en)) >= WHOLE]
Known = dict[str, "Questionnaire"]


def person(case: str, known: Known, lang: Lang) -> Report:
    answers = read_answers(str(GOLDEN / f"{case}.yaml"), known).answers
    return report_of_person(answers, [known[each] for each in answers.answers], lang)


def explanation(case: str, known: Known, lang: Lang) -> Report:
    answers = read_answers(str(GOLDEN / f"{case}.yaml"), known).answers
    return explanation_of_person(answers, [known[each] for each in answers.answers], lang)


def people_of(folder: Path, known: Mapping[str, Questionnaire]) -> list[Answers]:
    return [each.answers for each in read_people([str(folder)], known).people]


def team(case: str, known: Known, lang: Lang) -> Report:
    people = people_of(TESTS / "teams" / case, known)
    return report_of_team(Gathered(people, {}, guard_of(people)), list(known.values()), lang)


def change(case: str, known: Known, lang: Lang) -> Report:
    before, after = (read_answers(str(CHANGES / case / f"{side}.yaml"), known).answers for side in ("before", "after"))
    return report_of_change(TwoRuns(before, after), known, lang)


def team_change(case: str, known: Known, lang: Lang) -> Report:
    then, now = (people_of(CHANGES / case / side, known) for side in ("before", "after"))
    return report_of_team_change(TwoTeams(then, now, guard_of([*then, *now])), known, lang)


CASES = [
    *((kind, path.stem) for kind in (person, explanation) for path in sorted(GOLDEN.glob("*.yaml"))),
    *((team, path.name) for path in sorted((TESTS / "teams").iterdir())),
    *((change, path.parent.name) for path in sorted(CHANGES.glob("*/before.yaml"))),
    (team_change, "team"),
]


def without_words(value: Any) -> Any:
    """A value with its shape and figures, and of every text only that it is there."""
    if isinstance(value, str):
        return str
    if isinstance(value, tuple):
        return (type(value), *(without_words(each) for each in value))
    return value


@pytest.mark.parametrize(("make", "case"), CASES)
def test_both_languages_have_the_same_sections_and_figures(make: Any, case: str, known: Known) -> None:
    dutch, english = (make(case, known, lang) for lang in ("nl", "en"))
    assert without_words(dutch.sections) == without_words(english.sections)
    assert without_words(dutch.data) == without_words(english.data)


@pytest.mark.parametrize(("make", "case"), CASES)
def test_no_sentence_is_in_the_other_language(make: Any, case: str, known: Known) -> None:
    said = {lang: re.sub(r"\s+", " ", render(make(case, known, lang), "text")) for lang in ("nl", "en")}
    assert not [nl for nl, _ in SENTENCES if nl in said["en"]]
    assert not [en for _, en in SENTENCES if en in said["nl"]]
    assert [nl for nl, _ in SENTENCES if nl in said["nl"]] or case == "hostile"
