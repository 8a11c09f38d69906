"""What a team talks about in one hour: a strength to start from, and at most three subjects.

First what splits the team, the widest split first; then what many do not know; then what all agree is weak. Of fewer
than five people nothing is called split: there what lies furthest apart comes first. What the team has agreed on
together needs no talk any more. It is made from what may be shown, so it tells no more.
"""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, NamedTuple

from samenwerk_cli.core.field.bands import STRONG_FROM
from samenwerk_cli.core.team.agreement import FEWEST_FOR_AGREEMENT, spread

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from samenwerk_cli.core.codes import Why
    from samenwerk_cli.core.field.questionnaire import Questionnaire
    from samenwerk_cli.core.team.advice import Agreed
    from samenwerk_cli.core.team.shown import ShownField, ShownQuestion

MOST_SUBJECTS = 3
MINUTES_FOR_STRENGTH, MINUTES_A_SUBJECT, MINUTES_TO_AGREE = 5, 15, 10
"""Together with three subjects one hour."""

MINUTES_IN_ALL = MINUTES_FOR_STRENGTH + MOST_SUBJECTS * MINUTES_A_SUBJECT + MINUTES_TO_AGREE
PARTS_OF_A_SUBJECT = 3
"""Equally long: what the opening of the agenda tells to do."""

WIDE = 2
"""Answers this far apart are worth a talk in a small group."""


class Subject(NamedTuple):
    """One question to talk about."""

    field: Questionnaire
    question: ShownQuestion
    why: Why


class Agenda(NamedTuple):
    """One hour of talk: what to start from, if there is anything solid that all agree on, and the subjects."""

    strength: tuple[Questionnaire, ShownQuestion] | None
    subjects: tuple[Subject, ...]


def agenda(fields: Sequence[ShownField], agreed: Agreed | None = None) -> Agenda:
    """What to talk about, over all fields."""
    settled = agreed or {}
    found = sorted((subject for field in fields for subject in _subjects(field, settled)), key=_order)
    kept = [(field.questionnaire, each) for field in fields for each in field.questions if each.kind == "keep"]
    strength = max(kept, key=lambda pair: (pair[1].level or Fraction(), -pair[1].deviation), default=None)
    return Agenda(strength, tuple(found[:MOST_SUBJECTS]))


def _subjects(field: ShownField, agreed: Agreed) -> Iterator[Subject]:
    small = field.people is not None and field.people < FEWEST_FOR_AGREEMENT
    for question in field.questions:
        if (field.questionnaire.id, question.question.id) in agreed:
            continue
        why = _why(question, small=small)
        if why is not None:
            yield Subject(field.questionnaire, question, why)


def _why(question: ShownQuestion, *, small: bool) -> Why | None:
    if question.agreement == "split":
        return "split"
    if small and question.counts is not None and spread(question.counts) >= WIDE:
        return "difference"
    if question.blind_spot:
        return "blind_spot"
    low = question.level is not None and question.level < STRONG_FROM
    return "low" if low and (small or question.agreed) else None


def _order(subject: Subject) -> tuple[object, ...]:
    question = subject.question
    within: dict[Why, Fraction] = {
        "split": -question.deviation,
        "difference": Fraction(-spread(question.counts)) if question.counts else Fraction(),
        "blind_spot": -question.silent_share,
        "low": question.level or Fraction(),
    }
    kinds: tuple[Why, ...] = ("split", "difference", "blind_spot", "low")
    return (kinds.index(subject.why), within[subject.why], subject.field.order, subject.field.id, question.place)
