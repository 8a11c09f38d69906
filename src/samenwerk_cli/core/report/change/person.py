"""The comparison of two runs of one person, or of two things that a team agreed on."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, NamedTuple

from samenwerk_cli.core.change.person import CHANGED_FROM, compare_field, fields_answered
from samenwerk_cli.core.field.bands import FEWEST_FOR_CERTAINTY
from samenwerk_cli.core.person.advice import advise
from samenwerk_cli.core.person.score import score_field
from samenwerk_cli.core.report import say as say_report
from samenwerk_cli.core.report.balance import TENTATIVE, sides_in_short
from samenwerk_cli.core.report.change import say
from samenwerk_cli.core.report.change.comparison import cautions, comparison, fields_left_out, of_side, side_of
from samenwerk_cli.core.report.change.then import begun_then, chosen_then
from samenwerk_cli.core.report.colophon import HOW_POINTS
from samenwerk_cli.core.report.data.change import (
    AnswerChangeData,
    ChangeData,
    FieldChangeData,
    LeftOutData,
    PoleChangeData,
)
from samenwerk_cli.core.words.visible import one_line

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from samenwerk_cli.core.answers.answers import Answers
    from samenwerk_cli.core.change.person import FieldChange, LeftOut, PoleChange, QuestionChange
    from samenwerk_cli.core.codes import Direction, NoFigure
    from samenwerk_cli.core.field.questionnaire import Questionnaire
    from samenwerk_cli.core.report.data.change import SideData
    from samenwerk_cli.core.report.data.person import StepData
    from samenwerk_cli.core.report.sections import Report
    from samenwerk_cli.core.words.phrase import Lang, Phrase

DIRECTIONS: dict[Direction, Phrase] = {"higher": say.higher, "same": say.about_the_same, "lower": say.lower}
REASONS: dict[NoFigure, Phrase] = {
    "too_few_answers": say.too_few_questions,
    "nothing_applicable": say.nothing_applied,
    "no_score": say.too_few_questions,
}
HOW = (say_report.honesty(), say.no_cause(), say.how_questions(), say.how_single(changed_from=CHANGED_FROM), HOW_POINTS)


class TwoRuns(NamedTuple):
    """The answers of then and of now, and whether both came from one and the same file."""

    before: Answers
    after: Answers
    same_source: bool = False


def report_of_change(runs: TwoRuns, known: Mapping[str, Questionnaire], lang: Lang) -> Report:
    """The comparison of two answers files, in one language.

    Beside each side stands what was advised for it then, of the steps to begin with. `known` has every field by its id.
    """
    then, now = (fields_answered([each]) for each in (runs.before, runs.after))
    changes = [compare_field(known[each], runs.before.of(each), runs.after.of(each)) for each in now if each in then]
    advice = advise([score_field(known[each], given) for each, given in runs.before.answers.items()])
    steps = begun_then((step for step in advice if step.start_here), lang)
    before, after = _said_by_person(runs.before), _said_by_person(runs.after)
    change = ChangeData(
        of="consensus" if runs.after.kind == "consensus" else "person",
        before=before,
        after=after,
        cautions=cautions(before, after, same_source=runs.same_source),
        fields=tuple(_field_of_person(each, steps, lang) for each in changes),
        fields_not_compared=fields_left_out(then, now, known, lang),
        together_then=chosen_then([runs.before], steps, known, lang) if runs.before.kind == "consensus" else (),
        steps_then=steps,
    )
    title = say.title_consensus if change.of == "consensus" else say.title
    return comparison(change, title, HOW, [each.questionnaire for each in changes], lang)


def left_out_data(left_out: LeftOut, lang: Lang) -> LeftOutData:
    """A question that was not compared."""
    text = None if left_out.question is None else one_line(left_out.question.question.in_(lang))
    return LeftOutData(one_line(left_out.id), text, left_out.reason)


def _said_by_person(answers: Answers) -> SideData:
    name = None if answers.name is None else one_line(answers.name)
    return side_of([answers])._replace(role=answers.role, name=name, people=None)


def _field_of_person(change: FieldChange, steps: Sequence[StepData], lang: Lang) -> FieldChangeData:
    field = change.questionnaire
    poles = tuple(_side_of_person(pole, of_side(steps, field, pole.pole), lang) for pole in change.poles)
    return FieldChangeData(
        id=field.id,
        title=one_line(field.title.in_(lang)),
        summary=sides_in_short([(pole.title, pole.in_words) for pole in poles], lang),
        paired=None,
        poles=poles,
        questions=tuple(_answer_then_and_now(each, lang) for each in change.questions),
        not_compared=tuple(left_out_data(each, lang) for each in change.left_out),
        note=None,
    )


def _side_of_person(pole: PoleChange, steps: tuple[str, ...], lang: Lang) -> PoleChangeData:
    words = REASONS[pole.reason or "no_score"] if pole.direction is None else DIRECTIONS[pole.direction]
    return PoleChangeData(
        id=pole.pole.id,
        title=one_line(pole.pole.title.in_(lang)),
        before=pole.before,
        after=pole.after,
        difference=pole.difference,
        direction=pole.direction,
        verdict=None,
        questions=pole.questions,
        people=None,
        moves=None,
        nearly_everyone=None,
        steps=steps,
        reason=pole.reason,
        in_words=words.in_(lang),
        rests_on=say.on_questions.in_(lang, count=pole.questions) if pole.reason is None else None,
        sentences=(TENTATIVE.in_(lang),) if _is_tentative(pole) else (),
    )


def _is_tentative(pole: PoleChange) -> bool:
    """Whether a side went a way over so few questions that it may be no more than another day."""
    return pole.direction in ("higher", "lower") and pole.questions < FEWEST_FOR_CERTAINTY


def _answer_then_and_now(change: QuestionChange, lang: Lang) -> AnswerChangeData:
    question = change.question
    return AnswerChangeData(
        id=question.id,
        pole=question.pole,
        text=one_line(question.question.in_(lang)),
        before=change.before,
        after=change.after,
        before_text=one_line(question.words(change.before).in_(lang)),
        after_text=one_line(question.words(change.after).in_(lang)),
        difference=Fraction(change.difference),
    )
