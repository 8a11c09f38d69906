"""What a good editor would say about the writing of a questionnaire, as far as a program can decide it.

Nothing here is wrong, so nothing here stops anyone: it is advice, each with its place, its reason and an example of
better. The rules are those that our own questionnaires keep to.
"""

from __future__ import annotations

import html
import re
import unicodedata
from itertools import chain, combinations, islice
from typing import TYPE_CHECKING, NamedTuple

from samenwerk_cli.core.field import say
from samenwerk_cli.core.field.shape import Shape
from samenwerk_cli.core.problems.problem import MOST_PROBLEMS, DataPath, Problem
from samenwerk_cli.core.problems.say_files import INVISIBLE, invisible_sign
from samenwerk_cli.core.words.number import in_words
from samenwerk_cli.core.words.text import Text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from samenwerk_cli.core.field.questionnaire import Question, Questionnaire
    from samenwerk_cli.core.words.phrase import Lang

LONGEST_SENTENCE = 20
"""Words."""

FEWEST_QUESTIONS = 4
"""In a pole; with fewer a score hangs on a single answer."""

SENTENCE_END = re.compile(r"(?<=[.!?…])[’”\"')]*\s+|\n+")
WORD = re.compile(r"\w+(?:[-’']\w+)*")

TAGS = "a|b|br|code|div|em|font|h[1-6]|hr|i|img|li|ol|p|script|span|strong|sub|sup|table|td|tr|u|ul"
MARKUP = re.compile(rf"</?(?:{TAGS})(?:\s[^<>]*)?/?>|&#?\w+;", re.IGNORECASE)
NOT_SEEN = frozenset({"Cf", "Zs", "Zl", "Zp"})
SEEN_AFTER_ALL = " \u200c\u200d"
"""A space is seen, and so is what the joiners do, which languages and emoji need."""

BOTH = {"nl": re.compile(r"\ben/of\b", re.IGNORECASE), "en": re.compile(r"\band/or\b", re.IGNORECASE)}
NEGATIONS = {
    "nl": re.compile(r"\b(niet|geen|nooit|niemand|nergens|niets|niks)\b", re.IGNORECASE),
    "en": re.compile(r"\b(not|no|never|nobody|nothing|nowhere|none|cannot|\w+n[’']t)\b", re.IGNORECASE),
}
JARGON = {
    "nl": {
        r"implement(?:eren|eert|atie\w*)": "invoeren",
        r"uitrol(?:len|t)?": "invoeren",
        r"draagvlak": "mensen die erachter staan",
        r"borg(?:en|t|ing)|geborgd": "volhouden",
        r"stakeholders?": "wie ermee te maken heeft",
        r"competenties?": "wat je kunt",
        r"adoptie": "gebruik",
        r"eigenaarschap": "wie ervoor zorgt",
        r"facilit(?:eren|eert|air)": "helpen",
        r"optimalis(?:eren|eert|atie)": "beter maken",
        r"synergie": "samen meer bereiken",
        r"governance": "wie waarover beslist",
        r"commitment": "afspraak",
        r"roadmap": "plan",
        r"pilots?": "proef",
        r"agile": "in kleine stappen",
        r"empower(?:en|ment)": "zelf laten beslissen",
        r"ketenregie": "wie de partners bij elkaar brengt",
    },
    "en": {
        r"implement(?:s|ed|ing|ation)?": "put into practice",
        r"roll(?:ing)?[- ]?outs?": "introduce",
        r"stakeholders?": "everyone involved",
        r"leverag(?:e|es|ed|ing)": "use",
        r"synerg(?:y|ies)": "achieve more together",
        r"roadmaps?": "plan",
        r"buy-in": "support",
        r"onboarding": "introduction",
        r"best practices?": "what works elsewhere",
        r"utili[sz](?:e|es|ed|ing|ation)": "use",
        r"facilitat(?:e|es|ed|ing|ion)": "help",
        r"empower(?:s|ed|ing|ment)?": "let people decide",
        r"governance": "who decides what",
        r"ownership": "who looks after it",
    },
}
"""Words that not everyone reads alike, with plainer ones."""


class Weights(NamedTuple):
    """What a long sentence and a long word take off the figure of a language."""

    a_word_a_sentence: float
    a_syllable_a_word: float


EASIEST = 206.835
WEIGHTS: dict[Lang, Weights] = {"nl": Weights(0.93, 77.0), "en": Weights(1.015, 84.6)}


def advise_on_writing(questionnaire: Questionnaire) -> list[Problem]:
    """What could be written better, as much as anyone will read; paths are those of the questionnaire's file."""
    every = chain(
        _advice_on_poles(questionnaire),
        _advice_on_english(questionnaire),
        *(_advice_on_question(each, ("questions", index)) for index, each in enumerate(questionnaire.questions)),
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
        if count < FEWEST_QUESTIONS:
            what = say.few_questions(word=pole.id, count=count, fewest=in_words(FEWEST_QUESTIONS))
            yield Problem(what, say.ask_more(), ("poles", index, "id"))


def _advice_on_english(questionnaire: Questionnaire) -> Iterator[Problem]:
    texts = list(texts_of(questionnaire))
    without = [path for path, text in texts if "en" not in text.root]
    if len(without) == len(texts):
        yield Problem(say.no_english_at_all(), say.add_english(), ("title",), on_key=True)
    else:
        yield from (Problem(say.no_english(), say.add_english(), path, on_key=True) for path in without)


def _advice_on_question(question: Question, path: DataPath) -> Iterator[Problem]:
    for lang, asked in question.question.root.items():
        where = (*path, "question", lang)
        if asked.count("?") > 1 or (lang in BOTH and BOTH[lang].search(asked)):
            yield Problem(say.two_questions(), say.ask_one(), where)
        negation = NEGATIONS[lang].search(asked) if lang in NEGATIONS else None
        if negation is not None:
            yield Problem(say.negation(word=negation[0]), say.ask_what_is(), where)
    yield from _advice_on_answers(question, path)


def _advice_on_answers(question: Question, path: DataPath) -> Iterator[Problem]:
    for lang in question.question.root:
        answers = [words(answer.root[lang].lower()) for answer in question.answers if lang in answer.root]
        for (one, first), (other, second) in combinations(enumerate(answers, start=1), 2):
            if differ_in_one_word(first, second):
                what = say.alike(one=one, other=other)
                yield Problem(what, say.write_what_you_see(), (*path, "answers", other - 1, lang))
    shown = [len(answer.in_("nl")) for answer in question.answers]
    if question.scale == "balance" and shown[2] > max(shown[:2] + shown[3:]):
        yield Problem(say.middle_longest(), say.even_out(), (*path, "answers", 2))


def differ_in_one_word(one: list[str], other: list[str]) -> bool:
    """Whether two sentences are the same but for one word, put in or put in another's place."""
    short, long = sorted((one, other), key=len)
    if len(short) == len(long):
        return sum(left != right for left, right in zip(short, long, strict=True)) == 1
    return len(long) == len(short) + 1 and any(long[:at] + long[at + 1 :] == short for at in range(len(long)))


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


def sentences(text: str) -> list[str]:
    """The sentences of a text."""
    return [sentence for sentence in SENTENCE_END.split(text) if WORD.search(sentence)]


def words(text: str) -> list[str]:
    """The words of a text; what a hyphen or an apostrophe joins is one."""
    return WORD.findall(text)


def reading_ease(texts: Iterable[str], lang: Lang, syllables: Callable[[str], int]) -> float | None:
    """How easily these texts read, mostly from 0 to 100, more being easier; None when there is nothing to read.

    Flesch's reading ease, and Douma's version of it for Dutch. Both look only at the length of sentences and of words,
    so they say how easy the words are and nothing of the sense.

    - Flesch, R. (1948). A new readability yardstick. Journal of Applied Psychology 32(3).
    - Douma, W.H. (1960). De leesbaarheid van landbouwbladen. Bulletin 17, Landbouwhogeschool Wageningen.

    Args:
        texts: what is to be read.
        lang: the language that all of them are in.
        syllables: counts the syllables of one word.
    """
    all_sentences = [sentence for text in texts for sentence in sentences(text)]
    all_words = [word for sentence in all_sentences for word in words(sentence)]
    if not all_words:
        return None
    weights = WEIGHTS[lang]
    a_sentence = len(all_words) / len(all_sentences)
    a_word = sum(syllables(word) for word in all_words) / len(all_words)
    return EASIEST - weights.a_word_a_sentence * a_sentence - weights.a_syllable_a_word * a_word
