"""What a team talks about in one hour: a strength to start from, two subjects, and a third if there is time.

First what splits the team, the widest split first; then what many do not know; then what all agree is weak. Of fewer
than five people nothing is called split: there what lies furthest apart comes first. What the team has agreed on
together needs no talk any more. It is made from what may be shown, so it tells no more.
"""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from typing import TYPE_CHECKING, NamedTuple

from samenwerk_cli.core.codes import Answer
from samenwerk_cli.core.field.bands import STRONG_FROM
from samenwerk_cli.core.team.agreement import FEWEST_FOR_AGREEMENT, spread

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from samenwerk_cli.core.codes import Why
    from samenwerk_cli.core.field.questionnaire import Questionnaire
    from samenwerk_cli.core.team.shown import ShownField, ShownQuestion

Agreed = Mapping[tuple[str, str], Answer]
"""The answers that the team agreed on together, by the ids of field and question."""

MINUTES_TO_WELCOME, MINUTES_FOR_STRENGTH, MINUTES_TO_AGREE = 5, 5, 10
MINUTES_OF_SUBJECTS = 15, 15, 10
"""Together one hour; the last subject is there if there is time."""

MINUTES_TO_LOOK_BACK = 10
"""On what was agreed on before, in place of the strength and the last subject."""

MINUTES_IN_ALL = MINUTES_TO_WELCOME + MINUTES_FOR_STRENGTH + sum(MINUTES_OF_SUBJECTS) + MINUTES_TO_AGREE

WIDE = 2
"""Answers this far apart are worth a talk in a small group."""


class Subject(NamedTuple):
    """One question to talk about."""

    field: Questionnaire
    question: ShownQuestion
    why: Why

    @property
    def key(self) -> tuple[str, str]:
        """The ids of its field and question."""
        return self.field.id, self.question.question.id


class Agenda(NamedTuple):
    """One hour of talk: what to start from, if there is anything solid that all agree on, and the subjects.

    Where something was agreed on before, it looks back on that, in place of the strength and the last subject.
    """

    strength: tuple[Questionnaire, ShownQuestion] | None
    subjects: tuple[Subject, ...]
    looks_back: bool = False

    @property
    def keys(self) -> tuple[tuple[str, str], ...]:
        """The ids of field and question of every subject."""
        return tuple(subject.key for subject in self.subjects)

    @property
    def timed(self) -> list[tuple[Subject, int]]:
        """The subjects, each with its minutes."""
        return list(zip(self.subjects, MINUTES_OF_SUBJECTS, strict=False))


def agenda(fields: Sequence[ShownField], agreed: Agreed | None = None) -> Agenda:
    """What to talk about, over all fields."""
    every = [(field, each, (field.questionnaire.id, each.question.id)) for field in fields for each in field.questions]
    not_settled = [(field, each) for field, each, key in every if key not in (agreed or {})]
    looks_back = len(not_settled) < len(every)
    found = sorted((subject for field, each in not_settled for subject in _subjects(field, each)), key=_order)
    if looks_back:
        return Agenda(None, tuple(found[: len(MINUTES_OF_SUBJECTS) - 1]), looks_back)
    kept = [(field.questionnaire, each) for field, each in not_settled if each.kind == "keep"]
    strength = max(kept, key=lambda pair: (pair[1].level or Fraction(), -pair[1].deviation), default=None)
    return Agenda(strength, tuple(found[: len(MINUTES_OF_SUBJECTS)]))


def _subjects(field: ShownField, question: ShownQuestion) -> Iterator[Subject]:
    small = field.people is not None and field.people < FEWEST_FOR_AGREEMENT
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
