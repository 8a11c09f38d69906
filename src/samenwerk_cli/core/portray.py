"""One field's scores in words: what chafes, how the sides compare, what is solid and what could be better."""

from __future__ import annotations

from typing import TYPE_CHECKING

from samenwerk_cli.core.phrases import report as say
from samenwerk_cli.core.score import STRONG_FROM, whole
from samenwerk_cli.core.views import AnswerView, BalanceView, Chafe, FieldView, PoleView
from samenwerk_cli.core.visible import one_line, visible

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from samenwerk_cli.core.phrases import Lang, Phrase
    from samenwerk_cli.core.questionnaire import Answer, Question
    from samenwerk_cli.core.score import Band, FieldScore, PoleScore, QuestionScore, Reason

MOST_EXAMPLES = 2
"""How many of the strongest and of the weakest answers are shown for a field."""

BANDS: dict[Band, Phrase] = {"attention": say.attention, "developing": say.developing, "strong": say.strong}
WISHES: dict[int, Phrase] = {0: say.not_wanted_now, 2: say.wanted_first}
REASONS: dict[Reason, Phrase] = {
    "too_few_answers": say.too_few_answers,
    "nothing_applicable": say.nothing_applicable,
    "no_score": say.no_score,
}


def portray(score: FieldScore, lang: Lang) -> FieldView:
    """Everything there is to say about one field, in one language."""
    questions = tuple(_answer(scored, lang) for scored in score.questions)
    return FieldView(
        id=score.questionnaire.id,
        version=score.version,
        title=one_line(score.questionnaire.title.in_(lang)),
        summary=_summary(score, lang),
        chafes=tuple(_chafes(score, questions, lang)),
        poles=(_pole(score.poles[0], lang), _pole(score.poles[1], lang)),
        balance=_balance(score, lang),
        strongest=_strongest(questions),
        weakest=_weakest(score, questions),
        blind_spots=tuple(_blind_spot(pole, score, lang) for pole in score.poles if pole.blind_spot),
        questions=questions,
    )


def answer_words(question: Question, answer: Answer | None, lang: Lang) -> str:
    """What was answered, as it was put."""
    match answer:
        case None:
            return say.unanswered.in_(lang)
        case "unknown":
            return say.unknown.in_(lang)
        case "n/a":
            return say.not_applicable.in_(lang)
        case _:
            return one_line(question.words(answer).in_(lang))


def _answer(scored: QuestionScore, lang: Lang) -> AnswerView:
    question = scored.question
    return AnswerView(
        id=question.id,
        pole=question.pole,
        question=one_line(question.question.in_(lang)),
        answer=scored.answer,
        words=answer_words(question, scored.answer, lang),
        score=scored.score,
        note=None if scored.note is None else visible(scored.note).strip(),
    )


def _pole(pole: PoleScore, lang: Lang) -> PoleView:
    in_words = REASONS[pole.reason] if pole.reason else BANDS[pole.band or "attention"]
    return PoleView(
        id=pole.pole.id,
        title=one_line(pole.pole.title.in_(lang)),
        score=pole.score,
        band=pole.band,
        reason=pole.reason,
        answered=pole.answered,
        applicable=pole.applicable,
        unknown=pole.unknown,
        blind_spot=pole.blind_spot,
        importance=pole.importance,
        in_words=in_words.in_(lang),
        rests_on=_rests_on(pole, lang),
        wish=WISHES[pole.importance].in_(lang) if pole.importance in WISHES else None,
    )


def _rests_on(pole: PoleScore, lang: Lang) -> str:
    total = pole.applicable + pole.not_applicable
    parts = [say.rests_on.in_(lang, answered=pole.answered, total=total)]
    if pole.not_applicable:
        parts.append(say.of_which_not_applicable.in_(lang, count=pole.not_applicable))
    if pole.unknown:
        parts.append(say.of_which_unknown.in_(lang, count=pole.unknown))
    return ", ".join(parts)


def _summary(score: FieldScore, lang: Lang) -> str:
    if score.answered == 0:
        return say.still_empty.in_(lang)
    ends = [end for scored in score.questions if (end := _end(scored, lang)) and scored.answer in (1, 5)]
    parts = [say.chafes.in_(lang, ends="; ".join(ends))] if ends else []
    return " ".join([*parts, *_compared(score, lang)])


def _balance(score: FieldScore, lang: Lang) -> BalanceView:
    balance = score.balance
    sentences = list(_compared(score, lang)) if balance.state == "uneven" else []
    if balance.state == "balanced":  # the bands stand above, beside the bars; even would be praise without them
        sentences.append((say.even_tentative if balance.tentative else say.even).in_(lang))
    if balance.difference is not None and balance.state == "uneven":
        sentences.append(say.gap.in_(lang, points=whole(abs(balance.difference))))
    if balance.tentative:
        sentences.append(say.tentative_why.in_(lang))
    if balance.state is None:
        sentences.append(say.no_balance.in_(lang))
    weaker = None if balance.weaker is None else balance.weaker.id
    return BalanceView(balance.difference, balance.state, weaker, balance.tentative, balance.reason, tuple(sentences))


def _compared(score: FieldScore, lang: Lang) -> Iterator[str]:
    """How the two sides compare, or each on its own when they cannot be compared."""
    first, second = score.poles
    if score.balance.state == "uneven":
        stronger, weaker = (second, first) if score.balance.weaker is first.pole else (first, second)
        phrase = say.uneven_tentative if score.balance.tentative else say.uneven
        yield phrase.in_(lang, stronger=_title(stronger, lang), weaker=_title(weaker, lang))
    elif score.balance.state == "balanced":
        phrase = say.balanced_tentative if score.balance.tentative else say.balanced
        bands = {"first_band": _band(first, lang), "second_band": _band(second, lang)}
        yield phrase.in_(lang, first=_title(first, lang), second=_title(second, lang), **bands)
    else:
        for pole in score.poles:
            yield say.pole_in_words.in_(lang, pole=_title(pole, lang), band=_band(pole, lang))


def _title(pole: PoleScore, lang: Lang) -> str:
    return one_line(pole.pole.title.in_(lang))


def _band(pole: PoleScore, lang: Lang) -> str:
    return _pole(pole, lang).in_words


def _end(scored: QuestionScore, lang: Lang) -> str | None:
    """In which direction a balance question was answered, or None if it was not off the middle."""
    if scored.question.ends is None or not isinstance(scored.answer, int) or scored.answer == 3:
        return None
    too_little, too_much = scored.question.ends
    return one_line((too_little if scored.answer < 3 else too_much).in_(lang))


def _chafes(score: FieldScore, views: Sequence[AnswerView], lang: Lang) -> Iterator[Chafe]:
    for scored, view in zip(score.questions, views, strict=True):
        end = _end(scored, lang)
        if end is not None:
            phrase = say.chafes if scored.answer in (1, 5) else say.leans
            yield Chafe(phrase.in_(lang, ends=end), view)


def _strongest(views: Sequence[AnswerView]) -> tuple[AnswerView, ...]:
    solid = [view for view in views if view.score is not None and view.score >= STRONG_FROM]
    return tuple(sorted(solid, key=lambda view: -(view.score or 0))[:MOST_EXAMPLES])


def _weakest(score: FieldScore, views: Sequence[AnswerView]) -> tuple[AnswerView, ...]:
    """The lowest answers; balance questions are left out, for they are told under what chafes."""
    weak = [
        view
        for scored, view in zip(score.questions, views, strict=True)
        if view.score is not None and view.score < STRONG_FROM and scored.question.scale == "growth"
    ]
    return tuple(sorted(weak, key=lambda view: view.score or 0)[:MOST_EXAMPLES])


def _blind_spot(pole: PoleScore, score: FieldScore, lang: Lang) -> str:
    asked = [
        each.question for each in score.questions if each.question.pole == pole.pole.id and each.answer == "unknown"
    ]
    questions = " ".join(f"“{one_line(question.question.in_(lang))}”" for question in asked)
    counts = {"unknown": pole.unknown, "applicable": pole.applicable}
    return say.blind_spot.in_(lang, pole=_title(pole, lang), questions=questions, **counts)
