"""What an editor says of the steps: each by itself, and all of a field beside each other."""

from __future__ import annotations

from collections import defaultdict
from fractions import Fraction
from typing import TYPE_CHECKING

from samenwerk_cli.core.field import say
from samenwerk_cli.core.field.marks import CROWD, POINTING, TOO_LONG, WAITING, marked, numbers
from samenwerk_cli.core.field.reading import words
from samenwerk_cli.core.problems.problem import DataPath, Problem
from samenwerk_cli.core.words.phrase import LANGS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from samenwerk_cli.core.field.questionnaire import Advised, Questionnaire
    from samenwerk_cli.core.words.phrase import Lang, Phrase

SAME_OPENING, SAME_NUMBER = Fraction(1, 8), Fraction(1, 4)
"""Of the steps of a field: how many may begin with one word, and how many may have one number in them."""

ALWAYS_FINE = 5
"""So many may do so in any field, a small one too."""


def advice_on_steps(questionnaire: Questionnaire) -> Iterator[Problem]:
    """What could be better in the steps of a field."""
    steps = list(_steps_of(questionnaire))
    for path, step in steps:
        yield from marked(step.do, (*path, "do"), POINTING, CROWD)
        yield from marked(step.done_when, (*path, "done_when"), WAITING, TOO_LONG, CROWD)
    for lang in LANGS:
        yield from _too_often(steps, lang)


def _steps_of(questionnaire: Questionnaire) -> Iterator[tuple[DataPath, Advised]]:
    for index, question in enumerate(questionnaire.questions):
        yield from ((("questions", index, "steps", place), step) for place, step in enumerate(question.steps))
    yield from ((("steps", place), step) for place, step in enumerate(questionnaire.steps))


def _too_often(steps: Sequence[tuple[DataPath, Advised]], lang: Lang) -> Iterator[Problem]:
    """Words that come back in so many steps that these read as one, told at the first that is too many."""
    opening, number = defaultdict[str, list[DataPath]](list), defaultdict[str, list[DataPath]](list)
    for path, step in steps:
        do, done = (words(each.root.get(lang, "").lower()) for each in (step.do, step.done_when))
        for word in do[:1]:
            opening[word].append((*path, "do", lang))
        for word in {*do, *done}.intersection(numbers(lang, 2)):
            number[word].append((*path, "do", lang))
    yield from _over(opening, len(steps), SAME_OPENING, say.same_opening, say.open_otherwise)
    yield from _over(number, len(steps), SAME_NUMBER, say.same_number, say.number_otherwise)


def _over(
    found: dict[str, list[DataPath]], steps: int, share: Fraction, what: Phrase, remedy: Phrase
) -> Iterator[Problem]:
    most = max(ALWAYS_FINE, int(share * steps))
    for word, places in found.items():
        if len(places) > most:
            yield Problem(what(word=word, count=len(places), steps=steps), remedy(), places[most])
