"""A field in words, of a person and of a team alike: in short, how its sides compare, and to which end one leans."""

from __future__ import annotations

from typing import TYPE_CHECKING

from samenwerk_cli.core.field.bands import FEWEST_FOR_CERTAINTY
from samenwerk_cli.core.interview import say as say_interview
from samenwerk_cli.core.report import say
from samenwerk_cli.core.report.data.person import BalanceData
from samenwerk_cli.core.report.sections import Balance, Bars, Paragraphs, Summary
from samenwerk_cli.core.words.number import in_words as number_in_words
from samenwerk_cli.core.words.number import whole
from samenwerk_cli.core.words.visible import one_line

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from samenwerk_cli.core.codes import Answer, Band
    from samenwerk_cli.core.field.questionnaire import Question
    from samenwerk_cli.core.person.advice import FieldFigures, SideFigures
    from samenwerk_cli.core.report.data.person import FieldData
    from samenwerk_cli.core.report.data.team import TeamFieldData
    from samenwerk_cli.core.report.sections import Part
    from samenwerk_cli.core.words.phrase import Lang, Phrase, Words

BANDS: dict[Band, Phrase] = {"attention": say.attention, "developing": say.developing, "strong": say.strong}
TENTATIVE = say.tentative(fewest=number_in_words(FEWEST_FOR_CERTAINTY))
BOTH: dict[Band | None, Phrase] = {"attention": say.both_attention, "strong": say.both_strong}
WISHES: dict[int, Phrase] = {0: say.not_wanted_now, 2: say.wanted_first}

MOST_WITH_BARS = 2
"""Fields; of more there is no room on a first page for a bar a side."""


def sides_in_short(sides: Iterable[tuple[str, str | None]], lang: Lang) -> str:
    """The sides of a field: each title with a few words."""
    return " ".join(say.pole_in_words.in_(lang, pole=title, band=words) for title, words in sides)


def _how_they_compare(field: FieldFigures, lang: Lang) -> Iterator[str]:
    """How the sides compare; never praise for two weak sides."""
    first, second = field.poles
    if field.balance.state == "balanced" and first.band is second.band and first.band in BOTH:
        yield BOTH[first.band].in_(lang, first=title_of(first, lang), second=title_of(second, lang))
        return
    if field.balance.state is not None:
        yield uneven(field, lang) if field.balance.state == "uneven" else say.little_difference.in_(lang)
    if field.balance.tentative:
        yield TENTATIVE.in_(lang)


def uneven(field: FieldFigures, lang: Lang) -> str:
    """Which side scores higher than which, each with its band."""
    weaker, stronger = sorted(field.poles, key=lambda side: side.score or 0)
    sides = {"weaker": weaker, "stronger": stronger}
    titles = {name: title_of(side, lang) for name, side in sides.items()}
    bands = {f"{name}_band": BANDS[side.band or "attention"].in_(lang) for name, side in sides.items()}
    return say.uneven.in_(lang, **titles, **bands)


def balance_data(field: FieldFigures, why_none: Words, lang: Lang) -> BalanceData:
    """The balance of a field, with `why_none` where there is none."""
    balance = field.balance
    sentences = list(_how_they_compare(field, lang)) or [why_none.in_(lang)]
    if balance.difference is not None and balance.state == "uneven":
        sentences.insert(1, say.gap.in_(lang, points=whole(abs(balance.difference))))
    weaker = None if balance.weaker is None else balance.weaker.id
    return BalanceData(balance.difference, balance.state, weaker, balance.tentative, balance.reason, tuple(sentences))


def sides_at_a_glance(fields: Sequence[FieldData] | Sequence[TeamFieldData], lang: Lang) -> Iterator[Part]:
    """Every side as a bar; of many fields a line a field, and of a field without a score what there is to say."""
    scored = [field for field in fields if any(side.score is not None for side in field.poles)]
    if len(fields) <= MOST_WITH_BARS:
        if scored:
            yield Bars(say.bars_read.in_(lang), tuple(side for field in scored for side in field.poles))
        rows = [(field.title, field.summary) for field in fields if field not in scored]
    else:
        rows = [(field.title, _both_bands(field, lang)) for field in fields]
    if rows:
        yield Summary(tuple(rows))


def _both_bands(field: FieldData | TeamFieldData, lang: Lang) -> str:
    """Of both sides the band, in the order in which the title of the field has them: there is room for no more."""
    none = say.no_score.in_(lang)
    return " · ".join(none if side.band is None else BANDS[side.band].in_(lang) for side in field.poles)


def balance_parts(field: FieldData | TeamFieldData, lang: Lang, before: Iterable[str] = ()) -> Iterator[Part]:
    """How the sides of a field compare, after what is said `before` it; drawn if they are uneven."""
    yield Paragraphs((" ".join([*before, *field.balance.sentences]),))
    if field.balance.state == "uneven" and field.balance.difference is not None:
        left, right = (side.title for side in field.poles)
        yield Balance(left, right, field.balance.difference, say.balance_reads.in_(lang))


def title_of(side: SideFigures, lang: Lang) -> str:
    """What a side is called."""
    return one_line(side.pole.title.in_(lang))


def both_ends(question: Question, lang: Lang) -> str | None:
    """What there can be too little of, and what too much; None of a question that knows only better answers."""
    if question.ends is None:
        return None
    too_little, too_much = (one_line(end.in_(lang)) for end in question.ends)
    return say_interview.both_ends.in_(lang, too_little=too_little, too_much=too_much)


def direction(question: Question, answer: Answer | None, lang: Lang) -> str | None:
    """In which direction a balance question was answered, or None if it was not off the middle."""
    if question.ends is None or not isinstance(answer, int) or answer == 3:
        return None
    too_little, too_much = question.ends
    return one_line((too_little if answer < 3 else too_much).in_(lang))
