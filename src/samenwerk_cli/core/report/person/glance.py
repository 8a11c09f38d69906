"""The first page of one person's report: what chafes and what is in good shape, in the words of the answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from samenwerk_cli.core.field.bands import STRONG_FROM
from samenwerk_cli.core.report import say
from samenwerk_cli.core.report.answers import answer_words
from samenwerk_cli.core.report.balance import direction, sides_at_a_glance
from samenwerk_cli.core.report.sections import Items, Labelled, Section, Title
from samenwerk_cli.core.words.visible import one_line

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from samenwerk_cli.core.person.score import FieldScore, QuestionScore
    from samenwerk_cli.core.report.data.person import PersonData
    from samenwerk_cli.core.report.sections import Part
    from samenwerk_cli.core.words.phrase import Lang

MOST_THAT_CHAFE = 3


def at_a_glance(scores: Sequence[FieldScore], data: PersonData, lang: Lang) -> Section:
    """What chafes, what is in good shape, and how each side stands."""
    return Section(say.in_short.in_(lang), tuple(_parts(scores, data, lang)))


def _parts(scores: Sequence[FieldScore], data: PersonData, lang: Lang) -> Iterator[Part]:
    chafes, in_order = _lowest(scores, data), _highest(scores)
    if chafes:
        yield Title(say.weakest.in_(lang))
        yield Items(tuple(_in_short(each, lang) for each in chafes))
    if in_order:
        yield Labelled(f"{say.strongest.in_(lang)}:", _with_question(in_order[0], lang))
    yield from sides_at_a_glance(data.fields, lang)


def _lowest(scores: Sequence[FieldScore], data: PersonData) -> list[QuestionScore]:
    """The lowest answers; first those that say in which direction it goes wrong, then in the order of their steps.

    So what chafes and what is suggested are about the same answers, in the same order, as far as can be.
    """
    ranks = {(step.field, step.question): step.rank for step in data.steps}
    low = [
        (scored.score, scored.question.ends is None, ranks[score.questionnaire.id, scored.question.id], scored)
        for score in scores
        for scored in score.questions
        if scored.score is not None and scored.score < STRONG_FROM
    ]
    lowest = sorted(low, key=lambda found: found[:3])[:MOST_THAT_CHAFE]
    return [scored for *_, scored in sorted(lowest, key=lambda found: found[1:3])]


def _highest(scores: Sequence[FieldScore]) -> list[QuestionScore]:
    solid = [
        (scored.score, scored)
        for score in scores
        for scored in score.questions
        if scored.score is not None and scored.score >= STRONG_FROM
    ]
    return [scored for _, scored in sorted(solid, key=lambda found: -found[0])]


def _in_short(scored: QuestionScore, lang: Lang) -> str:
    """In which direction it goes wrong, or else the answer in its own words."""
    end = direction(scored.question, scored.answer, lang)
    return f"“{answer_words(scored.question, scored.answer, lang)}”" if end is None else f"{end[:1].upper()}{end[1:]}."


def _with_question(scored: QuestionScore, lang: Lang) -> str:
    """An answer under which no step says what was asked."""
    question, answer = one_line(scored.question.question.in_(lang)), answer_words(scored.question, scored.answer, lang)
    return say.answered_so.in_(lang, question=question, answer=answer)
