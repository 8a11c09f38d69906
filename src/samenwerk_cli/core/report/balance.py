"""A field in words, of a person and of a team alike: in short, how its sides compare, and to which end one leans."""

from __future__ import annotations

from typing import TYPE_CHECKING

from samenwerk_cli.core.report import say
from samenwerk_cli.core.report.data.person import BalanceData
from samenwerk_cli.core.report.sections import Balance, Section, Summary
from samenwerk_cli.core.words.number import whole
from samenwerk_cli.core.words.visible import one_line

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from samenwerk_cli.core.codes import Answer, Band
    from samenwerk_cli.core.field.questionnaire import Question
    from samenwerk_cli.core.person.advice import FieldFigures, SideFigures
    from samenwerk_cli.core.report.data.change import FieldChangeData
    from samenwerk_cli.core.report.data.person import FieldData
    from samenwerk_cli.core.report.data.team import TeamFieldData
    from samenwerk_cli.core.words.phrase import Lang, Phrase, Words

BANDS: dict[Band, Phrase] = {"attention": say.attention, "developing": say.developing, "strong": say.strong}
WISHES: dict[int, Phrase] = {0: say.not_wanted_now, 2: say.wanted_first}


def compared(field: FieldFigures, in_words: tuple[Phrase, Phrase], lang: Lang) -> Iterator[str]:
    """How the sides compare, or each on its own, in these words, when they cannot be compared."""
    first, second = (title_of(side, lang) for side in field.poles)
    first_band, second_band = (words.in_(lang) for words in in_words)
    balance = field.balance
    if balance.state == "uneven":
        stronger, weaker = (second, first) if balance.weaker is field.poles[0].pole else (first, second)
        phrase = say.uneven_tentative if balance.tentative else say.uneven
        yield phrase.in_(lang, stronger=stronger, weaker=weaker)
    elif balance.state == "balanced":
        phrase = say.balanced_tentative if balance.tentative else say.balanced
        yield phrase.in_(lang, first=first, second=second, first_band=first_band, second_band=second_band)
    else:
        yield say.pole_in_words.in_(lang, pole=first, band=first_band)
        yield say.pole_in_words.in_(lang, pole=second, band=second_band)


def balance_data(field: FieldFigures, in_words: tuple[Phrase, Phrase], why_none: Words, lang: Lang) -> BalanceData:
    """The balance of a field, with `why_none` where there is none."""
    balance = field.balance
    sentences = list(compared(field, in_words, lang)) if balance.state == "uneven" else []
    if balance.state == "balanced":  # the bands stand above, beside the bars; even would be praise without them
        sentences.append((say.even_tentative if balance.tentative else say.even).in_(lang))
    if balance.difference is not None and balance.state == "uneven":
        sentences.append(say.gap.in_(lang, points=whole(abs(balance.difference))))
    if balance.tentative:
        sentences.append(say.tentative_why.in_(lang))
    if balance.state is None:
        sentences.append(why_none.in_(lang))
    weaker = None if balance.weaker is None else balance.weaker.id
    return BalanceData(balance.difference, balance.state, weaker, balance.tentative, balance.reason, tuple(sentences))


def in_short(fields: Iterable[FieldData | TeamFieldData | FieldChangeData], lang: Lang) -> Section:
    """One sentence a field."""
    return Section(say.in_short.in_(lang), (Summary(tuple((field.title, field.summary) for field in fields)),))


def balance_part(field: FieldData | TeamFieldData, lang: Lang) -> Balance:
    """How the sides of a field compare, as it is shown."""
    left, right = (side.title for side in field.poles)
    return Balance(say.balance.in_(lang), left, right, field.balance, say.balance_reads.in_(lang))


def title_of(side: SideFigures, lang: Lang) -> str:
    """What a side is called."""
    return one_line(side.pole.title.in_(lang))


def direction(question: Question, answer: Answer | None, lang: Lang) -> str | None:
    """In which direction a balance question was answered, or None if it was not off the middle."""
    if question.ends is None or not isinstance(answer, int) or answer == 3:
        return None
    too_little, too_much = question.ends
    return one_line((too_little if answer < 3 else too_much).in_(lang))
