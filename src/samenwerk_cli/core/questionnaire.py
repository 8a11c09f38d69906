"""The shape of a tension field: two poles, their questions, the steps that follow. What it means is for `check`."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field
from pydantic_core import PydanticCustomError

from samenwerk_cli.core.route import RouteId
from samenwerk_cli.core.shape import Id, Shape, Whole, YesOrNo
from samenwerk_cli.core.text import Text, Words

Position = Literal[1, 2, 3, 4, 5]
"""One of the five answers of a question, counted from 1."""

Unanswerable = Literal["unknown", "n/a"]
Answer = Position | Unanswerable
"""What can be answered: one of the five, "I don't know", or "not applicable"."""

ANSWERS: tuple[Answer, ...] = (1, 2, 3, 4, 5, "unknown", "n/a")


def _answer(value: Any) -> Any:
    """An answer as a file writes it: the digit or the word."""
    for answer in ANSWERS:
        if str(value) == str(answer):
            return answer
    raise PydanticCustomError("answer", "1 to 5, unknown or n/a is wanted")


WrittenAnswer = Annotated[Answer, BeforeValidator(_answer)]

Scale = Literal["growth", "balance"]

POSITIONS: tuple[Position, ...] = (1, 2, 3, 4, 5)
RESERVED_IDS = frozenset({"version", "importance", "earlier"})
"""Keys of an answers file that can therefore not be the id of a question."""

POINTS: dict[Scale, dict[Position, int]] = {
    "growth": {1: 0, 2: 25, 3: 50, 4: 75, 5: 100},
    "balance": {1: 0, 2: 50, 3: 100, 4: 50, 5: 0},
}
"""What each answer scores, 0 to 100. See docs/scoring.md."""


class Source(Shape):
    """A text that questions rest on; only what is known is filled in."""

    title: Words
    publisher: Words | None = None
    author: Words | None = None
    year: Words | None = None
    url: Annotated[str, Field(pattern=r"^https?://\S+$")] | None = None


class Reference(Shape):
    """Which source, and which part of it."""

    from_: Annotated[Id, Field(alias="from")]
    part: Words | None = None


class Pole(Shape):
    """One of the two sides of a tension field."""

    id: Id
    title: Text
    about: Text


class Advised(Shape):
    """What any step has: where it stands on the route, what to do, and how you see that it is done."""

    route: RouteId
    do: Text
    done_when: Text
    source: Reference | None = None


class QuestionStep(Advised):
    """A next step for some of a question's answers."""

    when: Annotated[tuple[WrittenAnswer, ...], Field(min_length=1)]


class WeakerStep(Advised):
    """A next step for when one pole stands clearly weaker than the other."""

    weaker: Id


class Question(Shape):
    """One question with its five answers, from the weakest up, or from too little through right to too much."""

    id: Id
    since: Annotated[Whole, Field(ge=1)] = 1
    pole: Id
    scale: Scale
    ends: Annotated[tuple[Text, ...], Field(min_length=2, max_length=2)] | None = None
    question: Text
    why: Text
    talk: Text
    source: Reference
    answers: Annotated[tuple[Text, ...], Field(min_length=5, max_length=5)]
    steps: tuple[QuestionStep, ...]

    def points(self, position: Position) -> int:
        """What an answer scores, 0 to 100."""
        return POINTS[self.scale][position]

    def words(self, position: Position) -> Text:
        """The answer as it was put."""
        return self.answers[position - 1]

    def step_for(self, answer: Answer) -> QuestionStep | None:
        """The step that an answer calls for, if it calls for one."""
        return next((step for step in self.steps if answer in step.when), None)


class Questionnaire(Shape):
    """One tension field, as its file describes it."""

    samenwerk: Annotated[Whole, Field(ge=1, le=1)]
    id: Id
    version: Annotated[Whole, Field(ge=1)]
    core: YesOrNo = False
    order: Annotated[Whole, Field(ge=0)] = 1000
    title: Text
    intro: Text
    sources: dict[Id, Source]
    poles: Annotated[tuple[Pole, ...], Field(min_length=2, max_length=2)]
    questions: Annotated[tuple[Question, ...], Field(min_length=1)]
    steps: tuple[WeakerStep, ...]

    def question(self, question_id: str) -> Question | None:
        """The question with this id, if there is one."""
        return next((question for question in self.questions if question.id == question_id), None)

    def of_pole(self, pole_id: str) -> tuple[Question, ...]:
        """The questions of one pole, in order."""
        return tuple(question for question in self.questions if question.pole == pole_id)

    def pole(self, pole_id: str) -> Pole:
        """The pole with this id; the check has seen to it that it is there."""
        return next(pole for pole in self.poles if pole.id == pole_id)

    def step_if_weaker(self, pole_id: str) -> WeakerStep | None:
        """The step for when this pole is the weaker one."""
        return next((step for step in self.steps if step.weaker == pole_id), None)
