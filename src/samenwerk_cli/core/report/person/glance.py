"""The first page of one person's report: what chafes and what is in good shape, in the words of the answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from samenwerk_cli.core.field.bands import STRONG_FROM
from samenwerk_cli.core.report import say
from samenwerk_cli.core.report.answers import answer_words
from samenwerk_cli.core.report.balance import direction, sides_at_a_glance
from samenwerk_cli.core.report.sections import Items, Section, Title

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from fractions import Fraction

    from samenwerk_cli.core.person.score import FieldScore, QuestionScore
    from samenwerk_cli.core.report.data.person import FieldData
    from samenwerk_cli.core.report.sections import Part
    from samenwerk_cli.core.words.phrase import Lang

MOST_THAT_CHAFE, MOST_IN_ORDER = 3, 2


def at_a_glance(scores: Sequence[FieldScore], fields: Sequence[FieldData], lang: Lang) -> Section:
    """What chafes, what is in good shape, and how each side stands."""
    return Section(say.in_short.in_(lang), tuple(_parts(scores, fields, lang)))


def _parts(scores: Sequence[FieldScore], fields: Sequence[FieldData], lang: Lang) -> Iterator[Part]:
    scored = [(each.score, each) for score in scores for each in score.questions if each.score is not None]
    low = sorted((pair for pair in scored if pair[0] < STRONG_FROM), key=_lowest_first)[:MOST_THAT_CHAFE]
    high = sorted((pair for pair in scored if pair[0] >= STRONG_FROM), key=lambda pair: -pair[0])[:MOST_IN_ORDER]
    for title, chosen in ((say.weakest, low), (say.strongest, high)):
        if chosen:
            yield Title(title.in_(lang))
            yield Items(tuple(_in_its_own_words(each, lang) for _, each in chosen))
    yield from sides_at_a_glance(fields, lang)


def _lowest_first(pair: tuple[Fraction, QuestionScore]) -> tuple[Fraction, bool]:
    """Of equally low answers first those to a balance question, which say in which direction it goes wrong."""
    score, scored = pair
    return score, scored.question.ends is None


def _in_its_own_words(scored: QuestionScore, lang: Lang) -> str:
    answer, end = answer_words(scored.question, scored.answer, lang), direction(scored.question, scored.answer, lang)
    return f"“{answer}”" if end is None else f"{end[:1].upper()}{end[1:]}: “{answer}”"
