"""One field of one person in words: at a glance, and every answer from the lowest to the highest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from samenwerk_cli.core.person.score import FEWEST_FOR_BALANCE
from samenwerk_cli.core.report import say as say_report
from samenwerk_cli.core.report.answers import answer_words
from samenwerk_cli.core.report.balance import (
    BANDS,
    WISHES,
    balance_data,
    balance_parts,
    direction,
    sides_in_short,
    title_of,
)
from samenwerk_cli.core.report.data.person import FieldData, PoleData, QuestionData
from samenwerk_cli.core.report.sections import AllAnswers, AnswerRow, Cautions, Section, Sides
from samenwerk_cli.core.words.number import in_words, whole
from samenwerk_cli.core.words.visible import one_line, remark

if TYPE_CHECKING:
    from collections.abc import Iterator

    from samenwerk_cli.core.codes import NoFigure
    from samenwerk_cli.core.person.score import FieldScore, PoleScore, QuestionScore
    from samenwerk_cli.core.report.sections import Part, Row
    from samenwerk_cli.core.words.phrase import Lang, Phrase

NO_BALANCE = say_report.no_balance(fewest=in_words(FEWEST_FOR_BALANCE))
REASONS: dict[NoFigure, Phrase] = {
    "too_few_answers": say_report.too_few_answers,
    "nothing_applicable": say_report.nothing_applicable,
    "no_score": say_report.no_score,
}
NO_POINTS = "–"


def field_in_words(score: FieldScore, lang: Lang) -> FieldData:
    """Everything there is to say about one field, in one language."""
    questions = tuple(_scored_answer(scored, lang) for scored in score.questions)
    return FieldData(
        id=score.questionnaire.id,
        version=score.version,
        title=one_line(score.questionnaire.title.in_(lang)),
        summary=_summary(score, lang),
        poles=(_scored_side(score, score.poles[0], lang), _scored_side(score, score.poles[1], lang)),
        balance=balance_data(score, NO_BALANCE, lang),
        questions=questions,
    )


def field_section(score: FieldScore, field: FieldData, lang: Lang) -> Section:
    """One field: what chafes, and each side with its answers."""
    return Section(field.title, tuple(_parts(score, field, lang)))


def leaning(scored: QuestionScore, lang: Lang) -> str | None:
    """To which end a balance question was answered, in a sentence, if it was not answered with the middle."""
    end = direction(scored.question, scored.answer, lang)
    if end is None:
        return None
    return (say_report.chafes if scored.answer in (1, 5) else say_report.leans).in_(lang, ends=end)


def _parts(score: FieldScore, field: FieldData, lang: Lang) -> Iterator[Part]:
    yield from balance_parts(field, lang, (said for scored in score.questions if (said := leaning(scored, lang))))
    for pole, side in zip(score.poles, field.poles, strict=True):
        yield Sides((side,))
        yield AllAnswers(tuple(_row(scored, lang) for scored in _from_low_to_high(score, pole)))
        if pole.blind_spot:
            counts = {"unknown": pole.unknown, "applicable": pole.applicable}
            yield Cautions((say_report.blind_spot.in_(lang, pole=side.title, **counts),))


def _from_low_to_high(score: FieldScore, pole: PoleScore) -> list[QuestionScore]:
    """The questions of a side, the lowest answer first; after them those without points."""
    own = (scored for scored in score.questions if scored.question.pole == pole.pole.id)
    return sorted(own, key=lambda scored: (scored.score is None, scored.score or 0))


def _row(scored: QuestionScore, lang: Lang) -> AnswerRow:
    said = ((say_report.note, scored.note), (say_report.minority, scored.minority))
    remarks: tuple[Row, ...] = tuple((label.in_(lang), shown) for label, text in said if (shown := remark(text)))
    words = answer_words(scored.question, scored.answer, lang)
    if scored.score is None:
        return AnswerRow(NO_POINTS, one_line(scored.question.question.in_(lang)), words, remarks)
    return AnswerRow(str(whole(scored.score)), one_line(scored.question.question.in_(lang)), f"“{words}”", remarks)


def _scored_answer(scored: QuestionScore, lang: Lang) -> QuestionData:
    question = scored.question
    return QuestionData(
        id=question.id,
        pole=question.pole,
        text=one_line(question.question.in_(lang)),
        answer=scored.answer,
        answer_text=answer_words(question, scored.answer, lang),
        score=scored.score,
        note=remark(scored.note),
        minority=remark(scored.minority),
    )


def _scored_side(field: FieldScore, pole: PoleScore, lang: Lang) -> PoleData:
    own = (scored.score for scored in field.questions if scored.question.pole == pole.pole.id)
    return PoleData(
        id=pole.pole.id,
        title=title_of(pole, lang),
        score=pole.score,
        band=pole.band,
        reason=pole.reason,
        answered=pole.answered,
        applicable=pole.applicable,
        unknown=pole.unknown,
        unseen=pole.unseen,
        blind_spot=pole.blind_spot,
        importance=pole.importance,
        in_words=_side_in_words(pole).in_(lang),
        rests_on=_rests_on(pole, lang),
        wish=WISHES[pole.importance].in_(lang) if pole.importance in WISHES else None,
        points=tuple(points for points in own if points is not None),
    )


def _side_in_words(pole: PoleScore) -> Phrase:
    """The band of a side, or the reason why it has no score."""
    return REASONS[pole.reason] if pole.reason else BANDS[pole.band or "attention"]


def _rests_on(pole: PoleScore, lang: Lang) -> str:
    total = pole.applicable + pole.not_applicable + pole.unseen
    parts = [say_report.rests_on.in_(lang, answered=pole.answered, total=total)]
    if pole.not_applicable:
        parts.append(say_report.of_which_not_applicable.in_(lang, count=pole.not_applicable))
    if pole.unseen:
        parts.append(say_report.of_which_unseen.in_(lang, count=pole.unseen))
    if pole.unknown:
        parts.append(say_report.of_which_unknown.in_(lang, count=pole.unknown))
    return ", ".join(parts)


def _summary(score: FieldScore, lang: Lang) -> str:
    given = {scored.answer for scored in score.questions}
    if given == {None}:
        return say_report.still_empty.in_(lang)
    if given == {"unknown"}:
        return say_report.all_unknown.in_(lang, count=len(score.questions))
    return sides_in_short(((title_of(pole, lang), _side_in_words(pole).in_(lang)) for pole in score.poles), lang)
