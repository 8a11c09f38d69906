"""From the scores of several people to those of their team, question by question and side by side.

- Every figure is a median over people who were scored one by one, so three people at either end are not fifty each.
- A question that splits the team has no score: talking comes first. Nor has a side that mostly consists of such
  questions; which of them count is for `privacy`, since a label that may not be shown may not decide either.
- Nothing here is fit to be shown: what may be shown of a small group is for `privacy`.
"""

from __future__ import annotations

import statistics
from collections import Counter
from fractions import Fraction
from typing import TYPE_CHECKING, NamedTuple

from samenwerk_cli.core.codes import POSITIONS
from samenwerk_cli.core.person.score import USUAL_IMPORTANCE
from samenwerk_cli.core.team.agreement import agreement

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from samenwerk_cli.core.codes import Agreement
    from samenwerk_cli.core.field.questionnaire import Pole, Question, Questionnaire
    from samenwerk_cli.core.person.score import FieldScore


MOSTLY = Fraction(1, 2)
"""The share of the questions of a side of which more must split the team to leave the side without a score."""


class TeamQuestion(NamedTuple):
    """One question as a team answered it.

    `counts` says how many chose each of the five answers, `open` how many gave nothing.
    """

    place: int
    question: Question
    counts: tuple[int, ...]
    unknown: int
    unseen: int
    not_applicable: int
    open: int
    score: Fraction | None
    agreement: Agreement | None

    @property
    def answered(self) -> int:
        """How many people chose one of the five answers."""
        return sum(self.counts)


class TeamPole(NamedTuple):
    """One side as a team sees it: the median of those who have a score, however divided, and how many they are.

    `answered` is how many answers the score rests on, over all of them.
    """

    pole: Pole
    score: Fraction | None
    people: int
    answered: int
    importance: Fraction


class TeamField(NamedTuple):
    """One tension field as a team answered it."""

    questionnaire: Questionnaire
    people: int
    poles: tuple[TeamPole, TeamPole]
    questions: tuple[TeamQuestion, ...]


def score_team(questionnaire: Questionnaire, people: Sequence[FieldScore]) -> TeamField:
    """The team's figures on one field, from those of everyone who answered something of it."""
    first, second = (_team_pole(place, pole, people) for place, pole in enumerate(questionnaire.poles))
    given = [[scored.answer for scored in person.questions] for person in people]
    columns = list(zip(*given, strict=True)) or [()] * len(questionnaire.questions)
    questions = (
        _team_question(place, question, Counter(columns[place]))
        for place, question in enumerate(questionnaire.questions)
    )
    return TeamField(questionnaire, len(people), (first, second), tuple(questions))


def mostly_split(labels: Sequence[Agreement | None]) -> bool:
    """Whether a side has no score, for more than half of all its questions, by these labels, split the team."""
    return labels.count("split") > MOSTLY * len(labels)


def median(figures: Iterable[Fraction | int]) -> Fraction | None:
    """The exact middle of some figures, or of the two in the middle; of none, None."""
    exact = [Fraction(figure) for figure in figures]
    return statistics.median(exact) if exact else None


def _team_pole(place: int, pole: Pole, people: Sequence[FieldScore]) -> TeamPole:
    own = [person.poles[place] for person in people]
    scored = [each for each in own if each.score is not None]
    importance = median(each.importance for each in own)
    return TeamPole(
        pole=pole,
        score=median(each.score for each in scored if each.score is not None),
        people=len(scored),
        answered=sum(each.answered for each in scored),
        importance=Fraction(USUAL_IMPORTANCE) if importance is None else importance,
    )


def _team_question(place: int, question: Question, given: Counter[object]) -> TeamQuestion:
    counts = tuple(given[position] for position in POSITIONS)
    label = agreement(counts)
    points = [question.points(each) for each in Counter(dict(zip(POSITIONS, counts, strict=True))).elements()]
    return TeamQuestion(
        place=place,
        question=question,
        counts=counts,
        unknown=given["unknown"],
        unseen=given["unseen"],
        not_applicable=given["n/a"],
        open=given[None],
        score=None if label == "split" else median(points),
        agreement=label,
    )
