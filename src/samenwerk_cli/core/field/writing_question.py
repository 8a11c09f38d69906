"""What an editor says of one question and its answers."""

from __future__ import annotations

import re
from itertools import combinations
from typing import TYPE_CHECKING

from samenwerk_cli.core.codes import POSITIONS
from samenwerk_cli.core.field import say
from samenwerk_cli.core.field.bands import STRONG_FROM
from samenwerk_cli.core.field.marks import BOTH, COUNTS_AS, LEANING, NEGATION, OF_EVERYBODY, marked
from samenwerk_cli.core.field.reading import sentences, words
from samenwerk_cli.core.problems.problem import DataPath, Problem

if TYPE_CHECKING:
    from collections.abc import Iterator

    from samenwerk_cli.core.field.questionnaire import Question

LONGEST_ANSWER = 18
"""Words."""

LIGHTEST = 4
"""Letters of a word that carries what a sentence says; shorter ones join those together."""

STEM = 6
"""Letters by which such words are told apart: it is one word in the plural, and in another tense."""

FEWEST_SHARED, MOSTLY = 3, 0.75
"""How many of such words two answers share, and what part that is of the shorter, when one refines the other."""

TOP = (4, 5)
"""Answers that are easily another and something more; two weak ones may well open alike, each with its own fault."""

PAUSE = re.compile(r"[,;:.]")
BUT = re.compile(r"\b(?:maar|but)\b")


def advice_on_question(question: Question, path: DataPath) -> Iterator[Problem]:
    """What could be better in a question and its answers."""
    for lang, asked in question.question.root.items():
        if asked.count("?") > 1 or (lang in BOTH and BOTH[lang].search(asked)):
            yield Problem(say.two_questions(), say.ask_one(), (*path, "question", lang))
    yield from marked(question.question, (*path, "question"), NEGATION)
    if question.counts_as is not None:
        yield from marked(question.counts_as, (*path, "counts_as"), COUNTS_AS)
    yield from _advice_on_each(question, (*path, "answers"))
    yield from _advice_on_two(question, (*path, "answers"))
    shown = [len(answer.in_("nl")) for answer in question.answers]
    if question.scale == "balance" and shown[2] > max(shown[:2] + shown[3:]):
        yield Problem(say.middle_longest(), say.even_out(), (*path, "answers", 2))


def _advice_on_each(question: Question, path: DataPath) -> Iterator[Problem]:
    """On answers by themselves; a weak one may say of everybody what is not so of all."""
    for position, answer in zip(POSITIONS, question.answers, strict=True):
        where = (*path, position - 1)
        strong = question.points(position) >= STRONG_FROM
        yield from marked(answer, where, LEANING, *([OF_EVERYBODY] if strong else []))
        for lang, written in answer.root.items():
            if len(sentences(written)) > 1 or len(words(written)) > LONGEST_ANSWER:
                yield Problem(say.long_answer(limit=LONGEST_ANSWER), say.shorten(), (*where, lang))


def _advice_on_two(question: Question, path: DataPath) -> Iterator[Problem]:
    for lang in question.question.root:
        answers = [answer.root[lang].lower() if lang in answer.root else "" for answer in question.answers]
        for (one, first), (other, second) in combinations(enumerate(answers, start=1), 2):
            where = (*path, other - 1, lang)
            if differ_in_one_word(words(first), words(second)):
                yield Problem(say.alike(one=one, other=other), say.write_what_you_see(), where)
            elif other in TOP and refines(first, second):
                yield Problem(say.refined(one=one, other=other), say.tell_apart(), where)


def differ_in_one_word(one: list[str], other: list[str]) -> bool:
    """Whether two sentences are the same but for one word, put in or put in another's place."""
    short, long = sorted((one, other), key=len)
    if len(short) == len(long):
        return sum(left != right for left, right in zip(short, long, strict=True)) == 1
    return len(long) == len(short) + 1 and any(long[:at] + long[at + 1 :] == short for at in range(len(long)))


def refines(one: str, other: str) -> bool:
    """Whether one answer says what the other says and something more, so that both are true of whoever chooses it.

    It is taken to do so when they open with the same clause, or when nearly all words of the shorter are in both; not
    when a `but` in one of them turns it against the other.
    """
    if any(BUT.search(each) for each in (one, other)):
        return False
    opening, same = (PAUSE.split(each, maxsplit=1)[0] for each in (one, other))
    if opening == same and len(words(opening)) >= FEWEST_SHARED:
        return True
    left, right = ({word[:STEM] for word in words(each) if len(word) >= LIGHTEST} for each in (one, other))
    shared = len(left & right)
    return shared >= FEWEST_SHARED and shared >= MOSTLY * min(len(left), len(right))
