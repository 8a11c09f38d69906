"""What a questionnaire means: do its parts refer to each other, and does every answer lead where it should?

Shape is for the models; here everything that a model cannot see is gathered as problems, all at once.
"""

from __future__ import annotations

from collections import Counter
from itertools import chain, islice
from typing import TYPE_CHECKING

from samenwerk_cli.core.codes import POSITIONS, Answer
from samenwerk_cli.core.field.bands import FEWEST_FOR_SCORE, STRONG_FROM
from samenwerk_cli.core.field.questionnaire import RESERVED_IDS, Question, Questionnaire, Reference
from samenwerk_cli.core.problems import say as say_problems
from samenwerk_cli.core.problems.problem import MOST_PROBLEMS, DataPath, Problem, unknown_word
from samenwerk_cli.core.words.number import in_words
from samenwerk_cli.core.words.visible import compared

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

TOO_LITTLE: frozenset[Answer] = frozenset({1, 2})
TOO_MUCH: frozenset[Answer] = frozenset({4, 5})


def check(questionnaire: Questionnaire) -> list[Problem]:
    """What is wrong with the meaning of a questionnaire, as much as anyone will read; paths are those of its file."""
    every = chain(_wrong_in_poles(questionnaire), _wrong_in_questions(questionnaire), _weaker_steps(questionnaire))
    return list(islice(every, MOST_PROBLEMS))


def answers_that_need_a_step(question: Question) -> list[Answer]:
    """The answers that call for a step: all that score less than solid, and `unknown`."""
    weak: list[Answer] = [position for position in POSITIONS if question.points(position) < STRONG_FROM]
    return [*weak, "unknown"]


def _wrong_in_poles(questionnaire: Questionnaire) -> Iterator[Problem]:
    ids = [pole.id for pole in questionnaire.poles]
    yield from _repeated(ids, "poles")
    for index, pole_id in enumerate(ids):
        count = len(questionnaire.of_pole(pole_id))
        if count < FEWEST_FOR_SCORE:
            what = say_problems.too_few_questions(word=pole_id, count=count, fewest=in_words(FEWEST_FOR_SCORE))
            yield Problem(what, say_problems.add_questions(), ("poles", index, "id"))


def _wrong_in_questions(questionnaire: Questionnaire) -> Iterator[Problem]:
    yield from _repeated([question.id for question in questionnaire.questions], "questions")
    for index, question in enumerate(questionnaire.questions):
        path = ("questions", index)
        yield from _wrong_in_question(question, questionnaire, path)
        yield from _ends(question, path)
        yield from _same_answers(question, path)
        yield from _steps(question, path)
        for place, step in enumerate(question.steps):
            yield from _reference(step.source, questionnaire, (*path, "steps", place, "source"))


def _wrong_in_question(question: Question, questionnaire: Questionnaire, path: DataPath) -> Iterator[Problem]:
    if question.id in RESERVED_IDS:
        yield Problem(say_problems.reserved_id(word=question.id), say_problems.choose_another(), (*path, "id"))
    if question.since > questionnaire.version:
        what = say_problems.since_too_new(since=question.since, version=questionnaire.version)
        yield Problem(what, say_problems.raise_version(), (*path, "since"))
    poles = [pole.id for pole in questionnaire.poles]
    if question.pole not in poles:
        yield unknown_word(say_problems.unknown_pole, question.pole, poles, (*path, "pole"))
    yield from _reference(question.source, questionnaire, (*path, "source"))


def _ends(question: Question, path: DataPath) -> Iterator[Problem]:
    if question.scale == "balance" and question.ends is None:
        yield Problem(say_problems.ends_missing(), say_problems.add_ends(), path)
    if question.scale == "growth" and question.ends is not None:
        yield Problem(say_problems.ends_superfluous(), say_problems.remove_ends(), (*path, "ends"), on_key=True)


def _same_answers(question: Question, path: DataPath) -> Iterator[Problem]:
    """Answers that read the same in some language; capitals and spaces make no difference."""
    first: dict[tuple[str, str], int] = {}
    for place, answer in enumerate(question.answers):
        for lang, words in answer.root.items():
            one = first.setdefault((lang, compared(words)), place)
            if one != place:
                what = say_problems.same_answers(one=one + 1, other=place + 1)
                yield Problem(what, say_problems.write_another(), (*path, "answers", place, lang))


def _steps(question: Question, path: DataPath) -> Iterator[Problem]:
    needed = answers_that_need_a_step(question)
    seen: set[Answer] = set()
    for index, step in enumerate(question.steps):
        where = (*path, "steps", index, "when")
        for answer in step.when:
            if answer in seen:
                yield Problem(say_problems.two_steps(answer=answer), say_problems.take_it_out(answer=answer), where)
            elif answer not in needed:
                needless = say_problems.needless_step(answer=answer, strong_from=STRONG_FROM)
                what = say_problems.no_step_for(answer=answer) if answer in ("unseen", "n/a") else needless
                yield Problem(what, say_problems.take_it_out(answer=answer), where)
            seen.add(answer)
        if question.scale == "balance" and TOO_LITTLE & set(step.when) and TOO_MUCH & set(step.when):
            yield Problem(say_problems.both_sides(), say_problems.split_step(), where)
    for answer in needed:
        if answer not in seen:
            yield Problem(
                say_problems.no_step(answer=answer), say_problems.add_step(answer=answer), (*path, "steps"), on_key=True
            )


def _weaker_steps(questionnaire: Questionnaire) -> Iterator[Problem]:
    poles = [pole.id for pole in questionnaire.poles]
    seen: set[str] = set()
    for index, step in enumerate(questionnaire.steps):
        where = ("steps", index, "weaker")
        if step.weaker not in poles:
            yield unknown_word(say_problems.unknown_pole, step.weaker, poles, where)
        elif step.weaker in seen:
            yield Problem(say_problems.two_weaker_steps(word=step.weaker), say_problems.keep_one(), where)
        seen.add(step.weaker)
        yield from _reference(step.source, questionnaire, ("steps", index, "source"))
    for pole_id in poles:
        if pole_id not in seen:
            remedy = say_problems.add_weaker_step(word=pole_id)
            yield Problem(say_problems.no_weaker_step(word=pole_id), remedy, ("steps",), on_key=True)


def _repeated(ids: Sequence[str], where: str) -> Iterator[Problem]:
    counts = Counter[str]()
    for index, item in enumerate(ids):
        counts[item] += 1
        if counts[item] > 1:
            yield Problem(say_problems.same_id_twice(word=item), say_problems.choose_another(), (where, index, "id"))


def _reference(reference: Reference | None, questionnaire: Questionnaire, path: DataPath) -> Iterator[Problem]:
    if reference is not None and reference.from_ not in questionnaire.sources:
        yield unknown_word(say_problems.unknown_source, reference.from_, list(questionnaire.sources), (*path, "from"))
