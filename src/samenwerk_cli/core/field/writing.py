"""What a good editor would say about the writing of a questionnaire, as far as a program can decide it.

Nothing here is wrong, so nothing here stops anyone: it is advice, each with its place, its reason and an example of
better. The rules are those that our own questionnaires keep to.
"""

from __future__ import annotations

import html
import re
import unicodedata
from itertools import chain, islice
from typing import TYPE_CHECKING

from samenwerk_cli.core.field import say
from samenwerk_cli.core.field.bands import FEWEST_FOR_CERTAINTY
from samenwerk_cli.core.field.marks import JARGON
from samenwerk_cli.core.field.reading import sentences, words
from samenwerk_cli.core.field.shape import Shape
from samenwerk_cli.core.field.writing_question import advice_on_question
from samenwerk_cli.core.field.writing_steps import advice_on_steps
from samenwerk_cli.core.problems.problem import MOST_PROBLEMS, DataPath, Problem
from samenwerk_cli.core.problems.say_files import INVISIBLE, invisible_sign
from samenwerk_cli.core.words.number import in_words
from samenwerk_cli.core.words.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from samenwerk_cli.core.field.questionnaire import Questionnaire

LONGEST_SENTENCE = 20
"""Words."""

TAGS = "a|b|br|code|div|em|font|h[1-6]|hr|i|img|li|ol|p|script|span|strong|sub|sup|table|td|tr|u|ul"
MARKUP = re.compile(rf"</?(?:{TAGS})(?:\s[^<>]*)?/?>|&#?\w+;", re.IGNORECASE)
NOT_SEEN = frozenset({"Cf", "Zs", "Zl", "Zp"})
SEEN_AFTER_ALL = " \u200c\u200d"
"""A space is seen, and so is what the joiners do, which languages and emoji need."""


def advise_on_writing(questionnaire: Questionnaire) -> list[Problem]:
    """What could be written better, as much as anyone will read; paths are those of the questionnaire's file."""
    every = chain(
        _advice_on_poles(questionnaire),
        _advice_on_english(questionnaire),
        _advice_on_what_counts(questionnaire),
        *(advice_on_question(each, ("questions", index)) for index, each in enumerate(questionnaire.questions)),
        advice_on_steps(questionnaire),
        *(_advice_on_text(text, path) for path, text in texts_of(questionnaire)),
    )
    return list(islice(every, MOST_PROBLEMS))


def texts_of(part: object, path: DataPath = ()) -> Iterator[tuple[DataPath, Text]]:
    """Every text of a questionnaire, or of a part of it, and where it is."""
    if isinstance(part, Text):
        yield path, part
    elif isinstance(part, Shape):
        for name, value in part:
            yield from texts_of(value, (*path, name))
    elif isinstance(part, tuple):
        for index, each in enumerate(part):
            yield from texts_of(each, (*path, index))


def _advice_on_poles(questionnaire: Questionnaire) -> Iterator[Problem]:
    for index, pole in enumerate(questionnaire.poles):
        count = len(questionnaire.of_pole(pole.id))
        if count < FEWEST_FOR_CERTAINTY:
            what = say.few_questions(word=pole.id, count=count, fewest=in_words(FEWEST_FOR_CERTAINTY))
            yield Problem(what, say.ask_more(), ("poles", index, "id"))


def _advice_on_english(questionnaire: Questionnaire) -> Iterator[Problem]:
    texts = list(texts_of(questionnaire))
    without = [path for path, text in texts if "en" not in text.root]
    if len(without) == len(texts):
        yield Problem(say.no_english_at_all(), say.add_english(), ("title",), on_key=True)
    else:
        yield from (Problem(say.no_english(), say.add_english(), path, on_key=True) for path in without)


def _advice_on_what_counts(questionnaire: Questionnaire) -> Iterator[Problem]:
    questions = questionnaire.questions
    without = [("questions", index) for index, each in enumerate(questions) if each.counts_as is None]
    if len(without) == len(questions):
        yield Problem(say.never_counts(), say.count_as(), ("questions",), on_key=True)
    else:
        yield from (Problem(say.does_not_count(), say.count_as(), path) for path in without)


def _advice_on_text(text: Text, path: DataPath) -> Iterator[Problem]:
    for lang, written in text.root.items():
        yield from _advice_on_signs(written, (*path, lang))
        for sentence in sentences(written):
            count = len(words(sentence))
            if count > LONGEST_SENTENCE:
                begin = " ".join(sentence.split()[:4])
                what = say.long_sentence(count=count, begin=begin, limit=LONGEST_SENTENCE)
                yield Problem(what, say.cut_it(), (*path, lang))
        for pattern, better in JARGON.get(lang, {}).items():
            found = re.search(rf"\b(?:{pattern})\b", written, re.IGNORECASE)
            if found is not None:
                yield Problem(say.jargon(word=found[0]), say.write_instead(better=better), (*path, lang))


def _advice_on_signs(written: str, path: DataPath) -> Iterator[Problem]:
    """What is not text, but comes along when it is pasted from a page or a document."""
    found = [each for each in MARKUP.findall(written) if each[0] == "<" or html.unescape(each) != each]
    if found:
        signs = ", ".join(dict.fromkeys(found))
        yield Problem(say.markup(signs=signs), say.take_markup_away(signs=signs), path)
    for char in dict.fromkeys(written):
        if unicodedata.category(char) in NOT_SEEN and char not in SEEN_AFTER_ALL:
            sign = INVISIBLE.get(char, invisible_sign)(code=f"U+{ord(char):04X}")
            yield Problem(say.invisible(sign=sign), say.type_it_anew(), path)
