"""A tension field on paper: every question with room to tick, for a meeting without a screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from samenwerk_cli.core.interview import say as say_interview
from samenwerk_cli.core.report import say
from samenwerk_cli.core.report.balance import both_ends
from samenwerk_cli.core.report.notice import Collecting, left_out, notice
from samenwerk_cli.core.report.sections import (
    LINE_TO_FILL,
    About,
    Cautions,
    Fact,
    Head,
    PaperQuestion,
    Paragraphs,
    Report,
    Section,
)
from samenwerk_cli.core.words.visible import one_line

if TYPE_CHECKING:
    from samenwerk_cli.core.field.questionnaire import Pole, Question, Questionnaire
    from samenwerk_cli.core.words.phrase import Lang

TOLD_NOTHING = Collecting()


def paper_of(questionnaire: Questionnaire, lang: Lang, told: Collecting = TOLD_NOTHING) -> Report:
    """One field as a form to tick, in one language, and before it what the organiser tells of how it is gathered.

    An organiser who tells nothing gathers nothing, as far as the form knows: then one line does.
    """
    blanks = (say.subject, say.we, say.own_role, say.own_word, say.date)
    facts = tuple(Fact(phrase.in_(lang), LINE_TO_FILL) for phrase in blanks)
    intros = (say_interview.who_is_who, say_interview.how_to_choose, questionnaire.intro)
    intro = Section("", (Paragraphs(tuple(one_line(each.in_(lang)) for each in intros)),))
    first = (
        Section("", (Cautions(left_out(told, lang)),)) if told == TOLD_NOTHING else notice(told, lang, on_paper=True)
    )
    sides = (_side_to_fill(pole, questionnaire, lang) for pole in questionnaire.poles)
    head = Head(one_line(questionnaire.title.in_(lang)), lang, About(), facts)
    return Report(head, (first, intro, *sides), (), data=None)


def _side_to_fill(pole: Pole, questionnaire: Questionnaire, lang: Lang) -> Section:
    about = Paragraphs((one_line(pole.about.in_(lang)),))
    questions = (_question_to_tick(question, lang) for question in questionnaire.of_pole(pole.id))
    return Section(one_line(pole.title.in_(lang)), (about, *questions))


def _question_to_tick(question: Question, lang: Lang) -> PaperQuestion:
    answers = [one_line(answer.in_(lang)) for answer in question.answers]
    marked = [(str(position), answer) for position, answer in enumerate(answers, start=1)]
    marked += [("?", say.unknown.in_(lang)), ("x", say.unseen.in_(lang)), ("-", say.not_applicable.in_(lang))]
    counts = None if question.counts_as is None else one_line(question.counts_as.in_(lang))
    hints = tuple(each for each in (both_ends(question, lang), counts) if each is not None)
    return PaperQuestion(one_line(question.question.in_(lang)), hints, tuple(marked), one_line(question.talk.in_(lang)))
