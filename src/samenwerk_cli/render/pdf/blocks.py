"""A report as few kinds of blocks, each drawn by the function of its name in `report.typ`.

Blocks are plain data: texts stay texts, and what is a drawing is a number.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, assert_never

from samenwerk_cli.core.report import drawing, sections
from samenwerk_cli.core.words.number import whole

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from samenwerk_cli.core.report.data.change import PoleChangeData
    from samenwerk_cli.core.report.data.person import PoleData
    from samenwerk_cli.core.report.data.team import TeamPoleData, TeamQuestionData


class Heading(NamedTuple):
    """What follows is about this."""

    level: int
    words: str


class Prose(NamedTuple):
    """A paragraph, with or without a label before it."""

    words: str
    label: str = ""
    quiet: bool = False


class Listing(NamedTuple):
    """A list; each item with a label or without, and with a sign before it that asks for attention or without."""

    items: Sequence[sections.Row]
    alert: bool = False


class Entries(NamedTuple):
    """What is to be done or talked about, in its order; what has no number is to be ticked, or else has a bullet."""

    entries: Sequence[sections.Entry]
    ticked: bool = True


class Bars(NamedTuple):
    """Bars below each other: title, length from 0 to 100 if there is any, and words."""

    rows: Sequence[tuple[str, float | None, str]]


class Balance(NamedTuple):
    """A line with a dot on it, from minus 100 (left) to 100; in words it stands in what is said before it."""

    left: str
    right: str
    dot: float


class Answers(NamedTuple):
    """Questions, each with what its answer counts for."""

    rows: Sequence[sections.AnswerRow]


class Spread(NamedTuple):
    """A question with its score, and how many people chose each of its answers: a dot a person, or of many a bar."""

    points: str
    question: str
    words: str
    chosen: Sequence[tuple[int, str]]
    dotted: bool
    remarks: Sequence[sections.Row]


Block = Heading | Prose | Listing | Entries | Bars | Balance | Answers | Spread | sections.PaperQuestion


def blocks_of(those: Iterable[sections.Section]) -> Iterator[Block]:
    """Sections as blocks, in reading order."""
    for section in those:
        if section.heading:
            yield Heading(1, section.heading)
        yield from (block for part in section.parts for block in _part(part))


def _part(part: sections.Part) -> Iterator[Block]:
    if isinstance(part, sections.Words):
        return _words(part)
    if isinstance(part, sections.Entries):
        return _entries(part)
    return _answered(part) if isinstance(part, sections.Answered) else _figures(part)


def _words(part: sections.Words) -> Iterator[Block]:
    match part:
        case sections.Paragraphs(words):
            yield from map(Prose, words)
        case sections.Remarks(sentences):
            yield from (Prose(sentence, quiet=True) for sentence in sentences)
        case sections.Title(words):
            yield Heading(2, words)
        case sections.Items(items):
            yield _list(items)
        case sections.Cautions(sentences):
            yield Listing([("", sentence) for sentence in sentences], alert=True)
        case sections.Labelled(label, words):
            yield Prose(words, label)
        case sections.Summary(lines):
            yield Listing([(f"{label}:", words) for label, words in lines])
        case sections.Sources(title, sources, versions):
            if sources:
                yield Heading(2, title)
                yield _list(sources)
            yield Prose(versions, quiet=True)
        case _:
            assert_never(part)


def _list(items: Iterable[str]) -> Listing:
    return Listing([("", item) for item in items])


def _entries(part: sections.Entries) -> Iterator[Block]:
    match part:
        case sections.Steps(entries) | sections.Reasons(entries) | sections.Hour(entries):
            yield Entries(entries)
        case sections.ChangedAnswers(entries):
            yield Entries(entries, ticked=False)
        case _:
            assert_never(part)


def _answered(part: sections.Answered) -> Iterator[Block]:
    match part:
        case sections.AllAnswers(rows):
            yield Answers(rows)
        case sections.Spreads(questions):
            yield from map(_spread, questions)
        case sections.PaperQuestion():
            yield part
        case _:
            assert_never(part)


def _spread(view: TeamQuestionData) -> Spread:
    points = "–" if view.score is None else str(whole(view.score))
    chosen = [(count, words) for _, count, words in view.shown]
    dotted = sum(view.counts or ()) <= drawing.MOST_DRAWN
    return Spread(points, view.text, view.in_words, chosen, dotted, view.remarks)


def _figures(part: sections.Figures) -> Iterator[Block]:
    match part:
        case sections.Bars(reads, sides):
            yield Prose(reads, quiet=True)
            yield Bars([(side.title, _share(side), side.in_words) for side in sides])
        case sections.Sides(sides):
            yield from (block for side in sides for block in _side(side))
        case sections.Balance(left, right, difference, reads):
            yield Balance(left, right, -float(difference))
            yield Prose(reads, quiet=True)
        case sections.Sum(title, rows, total):
            yield Heading(3, title)
            if rows:
                yield Answers(rows)
            yield Prose(total)
        case sections.ThenAndNow():
            yield from (block for side in part.sides for block in _then_and_now(side, part))
        case sections.NotCompared(reason, items):
            yield Prose(reason)
            yield _list(items)
        case _:
            assert_never(part)


def _share(side: PoleData | TeamPoleData) -> float | None:
    return None if side.score is None else float(side.score)


def _side(side: PoleData | TeamPoleData) -> Iterator[Block]:
    """One side, with its score, if it has one, as a bar and in figures."""
    yield Heading(2, side.title)
    score = None if side.score is None else str(whole(side.score))
    words = " · ".join(words for words in (score, side.in_words, side.rests_on, side.wish) if words)
    yield Prose(words) if score is None else Bars([("", _share(side), words)])


def _then_and_now(side: PoleChangeData, part: sections.ThenAndNow) -> Iterator[Block]:
    yield Heading(2, side.title)
    yield from map(Prose, filter(None, [" · ".join(filter(None, (side.in_words, side.rests_on)))]))
    if side.before is not None and side.after is not None:
        both = ((part.then, side.before), (part.now, side.after))
        yield Bars([(label, float(score), str(whole(score))) for label, score in both])
    yield from map(Prose, filter(None, [" ".join(side.sentences)]))
