"""One field's scores in words: what chafes, how the sides compare, what is solid and what could be better."""

from __future__ import annotations

from typing import TYPE_CHECKING

from samenwerk_cli.core.field.bands import STRONG_FROM
from samenwerk_cli.core.person.score import FEWEST_FOR_BALANCE
from samenwerk_cli.core.report import say as say_report
from samenwerk_cli.core.report.answers import answer_words
from samenwerk_cli.core.report.balance import (
    BANDS,
    WISHES,
    balance_data,
    balance_part,
    compared,
    direction,
    title_of,
)
from samenwerk_cli.core.report.data.person import FieldData, PoleData, QuestionData
from samenwerk_cli.core.report.sections import BlindSpots, Chafe, Chafes, Notes, Quotes, Section, Sides, Title
from samenwerk_cli.core.words.number import in_words
from samenwerk_cli.core.words.visible import one_line, visible

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from samenwerk_cli.core.codes import NoFigure
    from samenwerk_cli.core.person.score import FieldScore, PoleScore, QuestionScore
    from samenwerk_cli.core.report.sections import Part
    from samenwerk_cli.core.words.phrase import Lang, Phrase

MOST_EXAMPLES = 2
"""How many of the strongest and of the weakest answers are shown for a field."""

NO_BALANCE = say_report.no_balance(fewest=in_words(FEWEST_FOR_BALANCE))
REASONS: dict[NoFigure, Phrase] = {
    "too_few_answers": say_report.too_few_answers,
    "nothing_applicable": say_report.nothing_applicable,
    "no_score": say_report.no_score,
}


def field_in_words(score: FieldScore, lang: Lang) -> FieldData:
    """Everything there is to say about one field, in one language."""
    questions = tuple(_scored_answer(scored, lang) for scored in score.questions)
    return FieldData(
        id=score.questionnaire.id,
        version=score.version,
        title=one_line(score.questionnaire.title.in_(lang)),
        summary=_summary(score, lang),
        poles=(_scored_side(score.poles[0], lang), _scored_side(score.poles[1], lang)),
        balance=balance_data(score, _sides_in_words(score), NO_BALANCE, lang),
        questions=questions,
    )


def field_section(score: FieldScore, field: FieldData, lang: Lang) -> Section:
    """One field, from what chafes to its blind spots and its notes."""
    return Section(field.title, tuple(_parts(score, field, lang)))


def _parts(score: FieldScore, field: FieldData, lang: Lang) -> Iterator[Part]:
    yield Chafes(tuple(_chafes(score, field.questions, lang)))
    yield Sides(field.poles)
    yield balance_part(field, lang)
    strongest, weakest = _strongest(field.questions), _weakest(score, field.questions)
    for title, answers in ((say_report.strongest, strongest), (say_report.weakest, weakest)):
        if answers:
            yield Title(title.in_(lang))
            yield Quotes(answers)
    blind_spots = tuple(_blind_spot(pole, score, lang) for pole in score.poles if pole.blind_spot)
    if blind_spots:
        yield BlindSpots(say_report.blind_spots.in_(lang), blind_spots)
    if field.notes:
        yield Title(say_report.notes.in_(lang))
        yield Notes(field.notes)


def _scored_answer(scored: QuestionScore, lang: Lang) -> QuestionData:
    question = scored.question
    return QuestionData(
        id=question.id,
        pole=question.pole,
        question=one_line(question.question.in_(lang)),
        answer=scored.answer,
        words=answer_words(question, scored.answer, lang),
        score=scored.score,
        note=_note(scored, lang),
    )


def _note(scored: QuestionScore, lang: Lang) -> str | None:
    """The note that was left, and under it what a minority of the team thinks, if a team answered."""
    note, minority = (None if each is None else visible(each).strip() for each in (scored.note, scored.minority))
    also = [] if minority is None else [f"{say_report.minority.in_(lang)}: {minority}"]
    return "\n".join([*([] if note is None else [note]), *also]) if also else note


def _scored_side(pole: PoleScore, lang: Lang) -> PoleData:
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
    )


def _sides_in_words(score: FieldScore) -> tuple[Phrase, Phrase]:
    return _side_in_words(score.poles[0]), _side_in_words(score.poles[1])


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
    if score.answered == 0:
        return say_report.still_empty.in_(lang)
    ends = [
        end
        for scored in score.questions
        if (end := direction(scored.question, scored.answer, lang)) and scored.answer in (1, 5)
    ]
    parts = [say_report.chafes.in_(lang, ends="; ".join(ends))] if ends else []
    return " ".join([*parts, *compared(score, _sides_in_words(score), lang)])


def _chafes(score: FieldScore, views: Sequence[QuestionData], lang: Lang) -> Iterator[Chafe]:
    for scored, view in zip(score.questions, views, strict=True):
        end = direction(scored.question, scored.answer, lang)
        if end is not None:
            phrase = say_report.chafes if scored.answer in (1, 5) else say_report.leans
            yield Chafe(phrase.in_(lang, ends=end), view)


def _strongest(views: Sequence[QuestionData]) -> tuple[QuestionData, ...]:
    solid = [view for view in views if view.score is not None and view.score >= STRONG_FROM]
    return tuple(sorted(solid, key=lambda view: -(view.score or 0))[:MOST_EXAMPLES])


def _weakest(score: FieldScore, views: Sequence[QuestionData]) -> tuple[QuestionData, ...]:
    """The lowest answers; questions with ends are left out, for they are told under what chafes."""
    weak = [
        view
        for scored, view in zip(score.questions, views, strict=True)
        if view.score is not None and view.score < STRONG_FROM and scored.question.ends is None
    ]
    return tuple(sorted(weak, key=lambda view: view.score or 0)[:MOST_EXAMPLES])


def _blind_spot(pole: PoleScore, score: FieldScore, lang: Lang) -> str:
    asked = [
        each.question for each in score.questions if each.question.pole == pole.pole.id and each.answer == "unknown"
    ]
    questions = " ".join(f"“{one_line(question.question.in_(lang))}”" for question in asked)
    counts = {"unknown": pole.unknown, "applicable": pole.applicable}
    return say_report.blind_spot.in_(lang, pole=title_of(pole, lang), questions=questions, **counts)
