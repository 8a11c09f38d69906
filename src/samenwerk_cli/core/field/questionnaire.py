"""The shape of a tension field: two poles, their questions, the steps that follow. What it means is for `check`."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field, WithJsonSchema
from pydantic_core import PydanticCustomError

from samenwerk_cli.core.codes import ANSWERS, Answer, Position
from samenwerk_cli.core.field.bands import STRONG_FROM
from samenwerk_cli.core.field.route import RouteId
from samenwerk_cli.core.field.shape import FormatVersion, FromOne, FromZero, Id, Shape, YesOrNo
from samenwerk_cli.core.words.text import LONGEST_WORDS, PlainWords, Text

AS_TEXT: dict[str, Answer] = {str(answer): answer for answer in ANSWERS}


def _answer(value: Any) -> Any:
    """An answer as a file writes it: the digit or the word."""
    answer = AS_TEXT.get(str(value))
    if answer is not None:
        return answer
    raise PydanticCustomError("answer", "1 to 5, unknown, unseen or n/a is wanted")


AS_WRITTEN = {"enum": [*ANSWERS, "1", "2", "3", "4", "5"]}
WrittenAnswer = Annotated[Answer, BeforeValidator(_answer), WithJsonSchema(AS_WRITTEN)]

Scale = Literal["growth", "balance"]

MOST_QUESTIONS, MOST_SOURCES = 100, 100
"""In one field; our own have about ten, and a few."""

RESERVED_IDS = frozenset({"version", "importance", "earlier"})
"""Keys of an answers file that can therefore not be the id of a question."""

POINTS: dict[Scale, dict[Position, int]] = {
    "growth": {1: 0, 2: 25, 3: 50, 4: 75, 5: 100},
    "balance": {1: 0, 2: 50, 3: 100, 4: 50, 5: 0},
}
"""What each answer scores, 0 to 100. See docs/scoring.md."""


class Source(Shape):
    """A text that questions rest on; only what is known is filled in."""

    title: PlainWords
    """The title of the text."""
    publisher: PlainWords | None = None
    """Who published it."""
    author: PlainWords | None = None
    """Who wrote it."""
    year: PlainWords | None = None
    """When it appeared."""
    url: Annotated[str, Field(pattern=r"^https?://\S+$", max_length=LONGEST_WORDS)] | None = None
    """Where it can be read."""


class Reference(Shape):
    """Which source, and which part of it."""

    from_: Annotated[Id, Field(alias="from")]
    """The name of a source under `sources`."""
    part: PlainWords | None = None
    """Which part of it."""


class Pole(Shape):
    """One of the two sides of a tension field."""

    id: Id
    """A name for ever: lower case, hyphens, never shown."""
    title: Text
    """What the side is called in reports."""
    about: Text
    """What the side is about, in one sentence."""


class Advised(Shape):
    """What any step has: where it stands on the route, what to do, and how you see that it is done."""

    route: RouteId
    """The step of the innovation route, which orders the steps of a report."""
    do: Text
    """What to do, concretely, in one or two sentences, and who could take it."""
    done_when: Text
    """How you see that it is done."""
    source: Reference | None = None
    """Where the step itself rests on something."""


class QuestionStep(Advised):
    """A next step for some of a question's answers."""

    when: Annotated[tuple[WrittenAnswer, ...], Field(min_length=1, max_length=len(ANSWERS))]
    """The answers that it is meant for, such as [1, 2] or [unknown]."""


class WeakerStep(Advised):
    """A next step for when one pole stands clearly weaker than the other."""

    weaker: Id
    """The id of that pole."""


class Question(Shape):
    """One question with its five answers, from the weakest up, or from too little through right to too much."""

    id: Id
    """A name for ever: lower case, hyphens, never reused, never shown."""
    since: FromOne = 1
    """The version of the field in which the wording last changed its meaning."""
    pole: Id
    """The id of the side that it belongs to."""
    scale: Scale
    """growth: the fifth answer is best. balance: the third is, and both ends are bad."""
    ends: Annotated[tuple[Text, ...], Field(min_length=2, max_length=2)] | None = None
    """For balance: what there is too little of, and too much, in a few words."""
    question: Text
    """The question itself: one idea, everyday words, `we`."""
    counts_as: Text | None = None
    """What counts as yes, in one sentence; shown with `why`, before it."""
    why: Text
    """Why it matters, in one or two sentences, with an example from care."""
    talk: Text
    """An open question to talk about with the team."""
    source: Reference
    """What the question rests on."""
    answers: Annotated[tuple[Text, ...], Field(min_length=5, max_length=5)]
    """Five answers, each a sentence that someone could have said."""
    steps: Annotated[
        tuple[QuestionStep, ...],
        Field(max_length=20, description=f"A step for every answer that scores under {STRONG_FROM}, and for unknown."),
    ]

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

    samenwerk: FormatVersion
    """The version of this file format: 1."""
    id: Id
    """A name for ever: lower case and hyphens."""
    version: FromOne
    """The version of the field; raise it when a question changes its meaning."""
    core: YesOrNo = False
    """Whether the field is in the default run."""
    order: FromZero = 1000
    """The place in lists and ties."""
    title: Text
    """What the field is called."""
    intro: Text
    """What the field is about, shown before its first question."""
    suits: Text | None = None
    """For whom the field is, in one sentence; shown where fields are chosen."""
    sources: Annotated[dict[Id, Source], Field(max_length=MOST_SOURCES)]
    """The texts that the questions rest on, by a short name."""
    poles: Annotated[tuple[Pole, ...], Field(min_length=2, max_length=2)]
    """The two sides, which need each other and pull against each other."""
    questions: Annotated[tuple[Question, ...], Field(min_length=1, max_length=MOST_QUESTIONS)]
    """The questions, in the order of asking."""
    steps: Annotated[tuple[WeakerStep, ...], Field(max_length=20)]
    """One step for each side being the weaker one."""

    def __hash__(self) -> int:
        """Of what tells fields apart; all of their content would take long."""
        return hash((self.id, self.version))

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
