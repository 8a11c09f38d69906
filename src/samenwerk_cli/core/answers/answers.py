"""The shape of an answers file, and how it fits the questionnaires that it answers.

Five things are never the same: an answer from 1 to 5, `unknown`, `unseen`, `n/a`, and not answered yet (absent or
empty).
Answers given under an older version of a questionnaire count as long as the question's wording has not changed since.
"""

from __future__ import annotations

from itertools import chain, islice
from typing import TYPE_CHECKING, Annotated, Literal, NamedTuple

from pydantic import Field

from samenwerk_cli.core.answers.roles import Role, Share
from samenwerk_cli.core.field.questionnaire import RESERVED_IDS, Question, Questionnaire, WrittenAnswer
from samenwerk_cli.core.field.shape import Day, FormatVersion, FromOne, FromZero, Shape, Written
from samenwerk_cli.core.problems import say as say_problems
from samenwerk_cli.core.problems.problem import MOST_PROBLEMS, DataPath, Problem, unknown_word
from samenwerk_cli.core.words.phrase import Lang, Phrase

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from samenwerk_cli.core.codes import Answer

Importance = Annotated[FromZero, Field(le=2)]
"""Work on this pole in the coming three months? 0 not now, 1 as usual (also when not asked), 2 first."""

LONGEST_TEXT, LONGEST_NOTE = 1_000, 20_000
"""Characters in a line about the run, and in a note."""

MOST_FIELDS = 200
"""Fields of one file that are looked at."""

Line = Annotated[Written, Field(max_length=LONGEST_TEXT)]


class Given(Shape):
    """What was given to one question: an answer, a note, or both; and for a team what a minority thinks."""

    answer: WrittenAnswer | None = None
    note: Annotated[Written, Field(max_length=LONGEST_NOTE)] | None = None
    minority: Annotated[Written, Field(max_length=LONGEST_NOTE)] | None = None
    """What else was said when a team agreed on this answer; only in a consensus file."""


NOTHING = Given()


class FieldAnswers(Shape):
    """Everything answered to one tension field, with the version of the field that was asked."""

    version: FromOne | None = None
    importance: dict[str, Importance] = Field(default_factory=dict)
    given: dict[str, Given] = Field(default_factory=dict)
    earlier: dict[str, Given] = Field(default_factory=dict)

    @property
    def answered(self) -> int:
        """How many questions have an answer, whether or not it still counts; a note alone is none."""
        return sum(given.answer is not None for given in self.given.values())

    def to(self, question_id: str) -> Given:
        """What was given to a question; an empty `Given` if nothing was."""
        return self.given.get(question_id, NOTHING)


class Answers(Shape):
    """One answers file: who answered, about what, and what.

    A key that is there without a value was asked and skipped; `model_fields_set` tells it from a key that is absent.
    """

    samenwerk: FormatVersion = 1
    kind: Literal["answers", "consensus"] = "answers"
    id: Line | None = None
    """Random, written when answers are first saved: two files with the same id are one person's."""
    round: Line | None = None
    """Random, of the form or the import that the answers came from: what was gathered together has the same one."""
    subject: Line | None = None
    we: Line | None = None
    date: Day | None = None
    role: Role | None = None
    name: Line | None = None
    lang: Lang | None = None
    share: Share | None = None
    answers: dict[str, FieldAnswers] = Field(default_factory=dict)

    @property
    def answered(self) -> int:
        """How many questions of all fields have an answer, whether or not it still counts."""
        return sum(field.answered for field in self.answers.values())

    def of(self, field_id: str) -> FieldAnswers:
        """What was answered to a field; empty if nothing was."""
        return self.answers.get(field_id, FieldAnswers())


def begun_together(day: Day, lang: Lang) -> Answers:
    """What a team's answers begin with: they are nobody's, and made to be shown."""
    return Answers(kind="consensus", date=day, lang=lang, share="open")


def is_older(field_answers: FieldAnswers, questionnaire: Questionnaire) -> bool:
    """Whether the field was answered under an older version than this one."""
    return field_answers.version is not None and field_answers.version < questionnaire.version


def still_counts(question: Question, answered_version: int | None) -> bool:
    """Whether an answer given under that version of the field still answers the question as it now reads."""
    return answered_version is None or question.since <= answered_version


def answer_to(question: Question, field_answers: FieldAnswers) -> Answer | None:
    """The answer to a question that counts today, or None if it is open."""
    if not still_counts(question, field_answers.version):
        return None
    return field_answers.to(question.id).answer


def up_to_date(field: FieldAnswers, questionnaire: Questionnaire) -> FieldAnswers:
    """The answers under the installed version; those that no longer count are kept under `earlier`."""
    if field.version is None or field.version >= questionnaire.version:
        return field.model_copy(update={"version": questionnaire.version})
    counts = {each.id for each in questionnaire.questions if still_counts(each, field.version)}
    given = {question_id: each for question_id, each in field.given.items() if question_id in counts}
    past = {question_id: each for question_id, each in field.given.items() if question_id not in counts}
    poles = {pole.id for pole in questionnaire.poles}
    importance = {pole_id: each for pole_id, each in field.importance.items() if pole_id in poles}
    earlier = _with_earlier(field.earlier, past)
    update = {"version": questionnaire.version, "importance": importance, "given": given, "earlier": earlier}
    return field.model_copy(update=update)


def _with_earlier(earlier: Mapping[str, Given], past: Mapping[str, Given]) -> dict[str, Given]:
    """What is kept of former versions; a still older answer to the same question moves to a name of its own."""
    kept = dict(earlier)
    for question_id, given in past.items():
        name = question_id
        while name in kept:
            name = f"{name}-earlier"
        if name != question_id:
            kept[name] = kept[question_id]
        kept[question_id] = given
    return kept


class Fit(NamedTuple):
    """How an answers file fits the questionnaires: what is wrong, and what the reader should know."""

    problems: tuple[Problem, ...]
    notices: tuple[Problem, ...]


def fit(answers: Answers, questionnaires: Mapping[str, Questionnaire]) -> Fit:
    """Hold an answers file against the questionnaires that it answers; paths are those of the file."""
    problems: list[Problem] = []
    notices: list[Problem] = []
    for field_id, field_answers in islice(answers.answers.items(), MOST_FIELDS):
        path: DataPath = ("answers", field_id)
        questionnaire = questionnaires.get(field_id)
        if questionnaire is None:
            problems.append(unknown_word(say_problems.unknown_field, field_id, list(questionnaires), path, on_key=True))
            continue
        if answers.kind != "consensus":
            problems += _minorities(field_answers, path)
        older = is_older(field_answers, questionnaire)
        problems += _version_problems(field_answers, questionnaire, path)
        poles = [pole.id for pole in questionnaire.poles]
        questions = [question.id for question in questionnaire.questions]
        pole_gone, question_gone = (say_problems.pole_gone, say_problems.question_gone) if older else (None, None)
        given, on_poles = field_answers.given, (*path, "importance")
        unknown = chain(
            _unknown_ids(field_answers.importance, poles, on_poles, say_problems.unknown_pole, pole_gone),
            _unknown_ids(given, questions, path, say_problems.unknown_question, question_gone, RESERVED_IDS),
        )
        (notices if older else problems).extend(islice(unknown, MOST_PROBLEMS))
        notices += _outdated(field_answers, questionnaire, path)
    return Fit(tuple(problems), tuple(notices))


def _minorities(given: FieldAnswers, path: DataPath) -> Iterator[Problem]:
    """A minority is what a team says of an answer that it agreed on."""
    for question_id, each in given.given.items():
        if each.minority is not None:
            where = (*path, question_id, "minority")
            yield Problem(say_problems.minority_elsewhere(), say_problems.make_it_a_note(), where, on_key=True)


def _version_problems(given: FieldAnswers, questionnaire: Questionnaire, path: DataPath) -> Iterator[Problem]:
    if given.version is not None and given.version > questionnaire.version:
        yield Problem(
            say_problems.newer_version(theirs=given.version, ours=questionnaire.version),
            say_problems.update_first(),
            (*path, "version"),
        )


def _unknown_ids(
    given: Iterable[str],
    known: Sequence[str],
    path: DataPath,
    unknown: Phrase,
    gone: Phrase | None,
    also: Iterable[str] = (),
) -> Iterator[Problem]:
    """What was given to poles or questions that the field does not have, or if `gone` says so, no longer has."""
    for word in given:
        if word not in known and gone is not None:
            yield Problem(gone(word=word), None, (*path, word), on_key=True)
        elif word not in known:
            yield unknown_word(unknown, word, known, (*path, word), on_key=True, also=also)


def _outdated(given: FieldAnswers, questionnaire: Questionnaire, path: DataPath) -> Iterator[Problem]:
    """The answers that no longer count, told at once: a new edition of a field changes many of its questions."""
    asked_anew = [
        question.id
        for question in questionnaire.questions
        if not still_counts(question, given.version) and given.to(question.id).answer is not None
    ]
    if asked_anew:
        yield Problem(
            say_problems.questions_changed(words=", ".join(asked_anew)), None, (*path, "version"), on_key=True
        )
