"""How a text reads: its sentences, its words, and a figure for how easy they are."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from samenwerk_cli.core.words.phrase import Lang

SENTENCE_END = re.compile(r"(?<=[.!?…])[’”\"')]*\s+|\n+")
WORD = re.compile(r"\w+(?:[-’']\w+)*")


class Weights(NamedTuple):
    """What a long sentence and a long word take off the figure of a language."""

    a_word_a_sentence: float
    a_syllable_a_word: float


EASIEST = 206.835
WEIGHTS: dict[Lang, Weights] = {"nl": Weights(0.93, 77.0), "en": Weights(1.015, 84.6)}


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
