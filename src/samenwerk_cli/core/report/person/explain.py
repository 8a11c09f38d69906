"""The explanation of a report: the sum of every score and balance, and for each step its rule, place and source."""

from __future__ import annotations

from typing import TYPE_CHECKING

from samenwerk_cli.core.field.bands import DEVELOPING_FROM, FEWEST_FOR_CERTAINTY, FEWEST_FOR_SCORE, STRONG_FROM
from samenwerk_cli.core.person.advice import MOST_TO_BEGIN_WITH, advise
from samenwerk_cli.core.person.score import ENOUGH_FOR_SCORE, FEWEST_FOR_BALANCE, UNEVEN_FROM
from samenwerk_cli.core.report import say as say_report
from samenwerk_cli.core.report.answers import answer_words
from samenwerk_cli.core.report.colophon import colophon, versions_of
from samenwerk_cli.core.report.data.person import ExplanationData, Reason
from samenwerk_cli.core.report.person import say
from samenwerk_cli.core.report.person.report import fields_and_steps, head_of, scores_of
from samenwerk_cli.core.report.sections import AnswerRow, Entry, Paragraphs, Reasons, Report, Section, Sum, Title
from samenwerk_cli.core.report.steps import reference
from samenwerk_cli.core.words.number import in_words, number, share_in_words
from samenwerk_cli.core.words.visible import one_line

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from samenwerk_cli.core.answers.answers import Answers
    from samenwerk_cli.core.codes import Choice, TieBreak
    from samenwerk_cli.core.field.questionnaire import Questionnaire
    from samenwerk_cli.core.person.advice import Advice
    from samenwerk_cli.core.person.score import Balance, FieldScore, PoleScore, QuestionScore
    from samenwerk_cli.core.report.data.person import FieldData, PoleData, StepData
    from samenwerk_cli.core.report.sections import Part
    from samenwerk_cli.core.words.phrase import Lang, Phrase

CHOICES: dict[Choice, Phrase] = {
    "highest": say.highest,
    "new_field": say.new_field,
    "new_pole": say.new_pole,
    "worst_balance": say.worst_balance,
    "widest_gap": say.widest_gap,
    "lower": say.lower,
    "tie": say.tie,
    "passed_over": say.passed_over,
    "kept_for_balance": say.kept_for_balance,
    "kept_for_gap": say.kept_for_gap,
    "not_wanted": say.not_wanted,
}
TIE_BREAKS: dict[TieBreak, Phrase] = {
    "weaker_pole": say.tie_weaker_pole,
    "route": say.tie_route,
    "field": say.tie_field,
    "question": say.tie_question,
}
MOST = in_words(MOST_TO_BEGIN_WITH)
NOT_COUNTED = {
    "unknown": say.not_counted_unknown,
    "unseen": say.left_out_unseen,
    "n/a": say.left_out,
    None: say_report.unanswered,
}


def explanation_of_person(answers: Answers, fields: Sequence[Questionnaire], lang: Lang) -> Report:
    """The explanation of the report on these fields of one answers file, in one language."""
    scores = scores_of(answers, fields)
    advice = advise(scores)
    views, steps = fields_and_steps(scores, advice, lang, together=answers.kind == "consensus")
    reasons = (_reason(item, len(advice), lang) for item in advice)
    data = ExplanationData(views, tuple(zip(steps, reasons, strict=True)))
    sums = (part for score, view in zip(scores, views, strict=True) for part in _sums(score, view, lang))
    first, others = _first_steps(data, lang), tuple(_other_steps(data, lang))
    last = colophon(versions_of(scores), lang, advice)
    rest = (*others, Section(say.scores.in_(lang), tuple(sums)), last)
    return Report(head_of(answers, say.title, lang), (first,), rest, data)


def _first_steps(data: ExplanationData, lang: Lang) -> Section:
    """Why these steps are the first, or why there are none."""
    first = _entries([both for both in data.steps if both[0].start_here], 1, lang)
    why_none = say_report.none_wanted if data.steps else say.no_steps
    opening = Paragraphs(((say.steps_intro if first else why_none).in_(lang, most=MOST),))
    return Section(say.steps.in_(lang), (opening, Reasons(first)))


def _other_steps(data: ExplanationData, lang: Lang) -> Iterator[Section]:
    others = [both for both in data.steps if not both[0].start_here]
    if others:
        entries = _entries(others, len(data.steps) - len(others) + 1, lang)
        yield Section(say_report.other_steps.in_(lang), (Reasons(entries),))


def _entries(steps: Sequence[tuple[StepData, Reason]], begin: int, lang: Lang) -> tuple[Entry, ...]:
    """Steps numbered as they stand here: in markdown a list can leave no number out, as their ranks would."""
    return tuple(_entry(f"{number}.", *both, lang) for number, both in enumerate(steps, start=begin))


def _sums(score: FieldScore, view: FieldData, lang: Lang) -> Iterator[Part]:
    """How the scores and the balance of a field were worked out."""
    yield Title(view.title)
    yield from (_sum_of_side(pole, shown, score, lang) for pole, shown in zip(score.poles, view.poles, strict=True))
    yield Sum(say_report.balance.in_(lang), (), " ".join(_balance(score.balance, score.poles, lang)))


def _entry(mark: str, step: StepData, reason: Reason, lang: Lang) -> Entry:
    """A step in full, for the report may have had no room for it, with its reasons."""
    phase = f"{step.phase.title} · {step.route.title} ({step.field_title})"
    source = say_report.rests_on_source.in_(lang)
    sources = [(source, named) for named in dict.fromkeys((reason.rests_on, step.source)) if named is not None]
    about = ((say_report.done_when.in_(lang), step.done_when), (say.phase.in_(lang), phase))
    return Entry(mark, step.do, (*about, *reason.lines, *sources), step.start_here, step.because.lines)


def _sum_of_side(pole: PoleScore, view: PoleData, score: FieldScore, lang: Lang) -> Sum:
    own = [scored for scored in score.questions if scored.question.pole == pole.pole.id]
    rows = tuple(_row(scored, lang) for scored in own)
    points = " + ".join(number(scored.score, lang) for scored in own if scored.score is not None)
    return Sum(view.title, rows, _sum(pole, view, points, lang))


def _row(scored: QuestionScore, lang: Lang) -> AnswerRow:
    question = one_line(scored.question.question.in_(lang))
    if scored.score is None:
        words = NOT_COUNTED[scored.answer if isinstance(scored.answer, str) else None].in_(lang)
        return AnswerRow("–", question, words)
    words = answer_words(scored.question, scored.answer, lang)
    return AnswerRow(number(scored.score, lang), question, f"“{words}”")


def _sum(pole: PoleScore, view: PoleData, points: str, lang: Lang) -> str:
    if pole.score is not None:
        score = number(pole.score, lang)
        limits = {"developing_from": DEVELOPING_FROM, "strong_from": STRONG_FROM}
        figures = {"points": points, "answered": pole.answered, "score": score}
        return say.sum_of_pole.in_(lang, **figures, band=view.in_words, **limits)
    if pole.reason == "nothing_applicable":
        return say.nothing_applies.in_(lang)
    least = {"fewest": in_words(FEWEST_FOR_SCORE), "enough": share_in_words(ENOUGH_FOR_SCORE)}
    return say.no_sum.in_(lang, answered=pole.answered, applicable=pole.applicable, **least)


def _balance(balance: Balance, poles: tuple[PoleScore, PoleScore], lang: Lang) -> Iterator[str]:
    first, second = poles
    if balance.difference is None or first.score is None or second.score is None:
        yield (say.no_difference if balance.reason == "no_score" else say.too_few).in_(
            lang, fewest=in_words(FEWEST_FOR_BALANCE)
        )
        return
    figures = {"first": first.score, "second": second.score, "difference": balance.difference}
    yield say.difference.in_(lang, **{name: number(figure, lang) for name, figure in figures.items()})
    yield (say.is_uneven if balance.state == "uneven" else say.is_balanced).in_(lang, uneven_from=UNEVEN_FROM)
    if balance.tentative:
        yield say.is_tentative.in_(lang, fewest=in_words(FEWEST_FOR_CERTAINTY))


def _reason(advice: Advice, count: int, lang: Lang) -> Reason:
    place = say.rank.in_(lang, rank=advice.rank, count=count)
    if advice.tie_break is not None:
        place = f"{place}: {TIE_BREAKS[advice.tie_break].in_(lang, before=advice.rank - 1)}"
    source = advice.question.question.source if advice.question else advice.step.source
    return Reason(
        score=advice.score,
        importance=int(advice.importance),
        tie_break=advice.tie_break,
        choice=advice.choice,
        rests_on=reference(source, advice.field.questionnaire),
        lines=(
            (say.weight.in_(lang), _weight(advice, lang)),
            (say.place.in_(lang), place),
            (say.suggested.in_(lang), CHOICES[advice.choice].in_(lang, most=MOST)),
        ),
    )


def _weight(advice: Advice, lang: Lang) -> str:
    figures = {"importance": advice.importance, "weight": number(advice.priority, lang)}
    if advice.kind == "balance":
        gap = number(100 - advice.score, lang)
        return say.weight_balance.in_(lang, gap=gap, sum=say.sum_of_gap.in_(lang, gap=gap, **figures))
    score = number(advice.score, lang)
    phrase = say.weight_find_out if advice.kind == "find_out" else say.weight_act
    return phrase.in_(lang, score=score, sum=say.sum_of_weight.in_(lang, score=score, **figures))
