"""The explanation of a report: the sum of every score and balance, and for each step its rule, place and source."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from samenwerk_cli.core import report as made_of
from samenwerk_cli.core.compose import assemble, colophon, reference, versions_of, views
from samenwerk_cli.core.phrases import explain as say
from samenwerk_cli.core.portray import answer_words
from samenwerk_cli.core.visible import one_line

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from samenwerk_cli.core.answers import Answers
    from samenwerk_cli.core.phrases import Lang, Phrase
    from samenwerk_cli.core.report import Report
    from samenwerk_cli.core.score import Balance, FieldScore, PoleScore, QuestionScore
    from samenwerk_cli.core.steps import Advice, Choice, TieBreak
    from samenwerk_cli.core.views import FieldView, PoleView

CHOICES: dict[Choice, Phrase] = {
    "highest": say.highest,
    "new_field": say.new_field,
    "new_pole": say.new_pole,
    "widest_gap": say.widest_gap,
    "lower": say.lower,
    "tie": say.tie,
    "passed_over": say.passed_over,
    "kept_for_gap": say.kept_for_gap,
    "not_wanted": say.not_wanted,
}
TIE_BREAKS: dict[TieBreak, Phrase] = {
    "weaker_pole": say.tie_weaker_pole,
    "route": say.tie_route,
    "field": say.tie_field,
    "question": say.tie_question,
}
NOT_COUNTED = {"unknown": say.not_counted_unknown, "n/a": say.left_out, None: say.not_counted_open}


def explain(answers: Answers, scores: Sequence[FieldScore], advice: Sequence[Advice], lang: Lang) -> Report:
    """The explanation of the report on one answers file, in one language."""
    fields, steps = views(scores, advice, lang)
    sums = tuple(_field(score, view, lang) for score, view in zip(scores, fields, strict=True))
    reasons = tuple(_reason(item, len(advice), lang) for item in advice)
    opening = say.steps_intro if advice else say.no_steps
    sections = (
        made_of.Sums(say.scores.in_(lang), sums),
        made_of.Reasons(say.steps.in_(lang), opening.in_(lang), tuple(zip(steps, reasons, strict=True))),
        colophon(versions_of(scores), lang),
    )
    return assemble("explanation", say.title, answers, (fields, steps), sections, lang)


def number(value: Fraction, lang: Lang) -> str:
    """A figure with at most two decimals, written as the language does."""
    hundredths = (abs(value) * 100 + Fraction(1, 2)).__floor__()
    whole, rest = divmod(hundredths, 100)
    decimals = f"{rest:02}".rstrip("0")
    sign = "−" if value < 0 and hundredths else ""
    return f"{sign}{whole}" + (f"{',' if lang == 'nl' else '.'}{decimals}" if decimals else "")


def _field(score: FieldScore, view: FieldView, lang: Lang) -> made_of.FieldSums:
    poles = tuple(_pole(pole, shown, score, lang) for pole, shown in zip(score.poles, view.poles, strict=True))
    return made_of.FieldSums(view.title, poles, " ".join(_balance(score.balance, score.poles, lang)))


def _pole(pole: PoleScore, view: PoleView, score: FieldScore, lang: Lang) -> made_of.PoleSum:
    own = [scored for scored in score.questions if scored.question.pole == pole.pole.id]
    rows = tuple(_row(scored, lang) for scored in own)
    points = " + ".join(number(scored.score, lang) for scored in own if scored.score is not None)
    return made_of.PoleSum(view.title, rows, _sum(pole, view, points, lang))


def _row(scored: QuestionScore, lang: Lang) -> made_of.SumRow:
    question = one_line(scored.question.question.in_(lang))
    if scored.score is None:
        words = NOT_COUNTED[scored.answer if isinstance(scored.answer, str) else None].in_(lang)
        return made_of.SumRow("–", question, words)
    words = answer_words(scored.question, scored.answer, lang)
    return made_of.SumRow(number(scored.score, lang), question, f"“{words}”")


def _sum(pole: PoleScore, view: PoleView, points: str, lang: Lang) -> str:
    if pole.score is not None:
        score = number(pole.score, lang)
        return say.sum_of_pole.in_(lang, points=points, answered=pole.answered, score=score, band=view.in_words)
    if pole.reason == "nothing_applicable":
        return say.nothing_applies.in_(lang)
    return say.no_sum.in_(lang, answered=pole.answered, applicable=pole.applicable)


def _balance(balance: Balance, poles: tuple[PoleScore, PoleScore], lang: Lang) -> Iterator[str]:
    first, second = poles
    if balance.difference is None or first.score is None or second.score is None:
        yield (say.no_difference if balance.reason == "no_score" else say.too_few).in_(lang)
        return
    figures = {"first": first.score, "second": second.score, "difference": balance.difference}
    yield say.difference.in_(lang, **{name: number(figure, lang) for name, figure in figures.items()})
    yield (say.is_uneven if balance.state == "uneven" else say.is_balanced).in_(lang)
    if balance.tentative:
        yield say.is_tentative.in_(lang)


def _reason(advice: Advice, count: int, lang: Lang) -> made_of.Reason:
    place = say.rank.in_(lang, rank=advice.rank, count=count)
    if advice.tie_break is not None:
        place = f"{place}: {TIE_BREAKS[advice.tie_break].in_(lang)}"
    source = advice.question.question.source if advice.question else advice.step.source
    lines = [
        (say.weight.in_(lang), _weight(advice, lang)),
        (say.place.in_(lang), place),
        (say.chosen.in_(lang), CHOICES[advice.choice].in_(lang)),
    ]
    named = reference(source, advice.field.questionnaire)
    if named is not None:
        lines.append((say.source.in_(lang), named))
    return made_of.Reason(
        score=advice.score,
        importance=int(advice.importance),
        tie_break=advice.tie_break,
        choice=advice.choice,
        source=named,
        lines=tuple(lines),
    )


def _weight(advice: Advice, lang: Lang) -> str:
    figures = {"importance": advice.importance, "weight": number(advice.priority, lang)}
    if advice.kind == "balance":
        gap = number(100 - advice.score, lang)
        return say.weight_balance.in_(lang, gap=gap, sum=say.sum_of_gap.in_(lang, gap=gap, **figures))
    score = number(advice.score, lang)
    phrase = say.weight_find_out if advice.kind == "find_out" else say.weight_act
    return phrase.in_(lang, score=score, sum=say.sum_of_weight.in_(lang, score=score, **figures))
