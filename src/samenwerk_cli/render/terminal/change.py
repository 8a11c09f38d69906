"""What a comparison of two runs looks like in a terminal, and as plain text."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from samenwerk_cli.core.report import drawing
from samenwerk_cli.core.report.lines import notes_of
from samenwerk_cli.core.report.sections import Cautions, ChangeSection, FieldThenAndNow, NotCompared
from samenwerk_cli.core.words.number import whole
from samenwerk_cli.render.terminal.paragraph import (
    BLANK,
    QUIET,
    Paragraph,
    indented,
    labelled,
    marked,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from fractions import Fraction

    from samenwerk_cli.core.report.data.change import AnswerChangeData, FieldChangeData, PoleChangeData
    from samenwerk_cli.core.report.sections import ChangeWords

BOLD = "bold"


def change_parts(section: ChangeSection, ink: drawing.Ink, heading: Callable[[str], Paragraph]) -> Iterator[Paragraph]:
    """A section of a comparison as paragraphs, drawn in this ink, under a heading in the manner of the face."""
    match section:
        case Cautions():
            yield heading(section.heading)
            yield from (marked("!", sentence) for sentence in section.sentences)
        case FieldThenAndNow():
            yield heading(section.field.title)
            yield from _field(section.field, section.words, ink)
        case NotCompared():
            yield heading(section.heading)
            for reason, questions in section.groups:
                yield indented(reason)
                yield from (marked("-", question, start=4) for question in questions)
        case _:
            assert_never(section)


def _field(field: FieldChangeData, words: ChangeWords, ink: drawing.Ink) -> Iterator[Paragraph]:
    for number, pole in enumerate(field.poles):
        if number:
            yield BLANK
        yield from _pole(pole, words, ink)
    for sentence in notes_of(field, words):
        yield BLANK
        yield indented((sentence, QUIET))
    if field.other_answers:
        yield BLANK
        yield indented((words.answers, BOLD))
        for answer in field.other_answers:
            yield from _answer(answer, words)
    elif field.questions:
        yield BLANK
        yield indented(words.no_other_answers)


def _pole(pole: PoleChangeData, words: ChangeWords, ink: drawing.Ink) -> Iterator[Paragraph]:
    yield indented((pole.title, BOLD), (f" · {pole.rests_on}" if pole.rests_on else "", QUIET))
    if pole.before is not None and pole.after is not None:
        width = max(len(words.then), len(words.now))
        yield _bar(words.then.ljust(width), pole.before, ink)
        yield _bar(words.now.ljust(width), pole.after, ink)
    if pole.in_words is not None:
        yield indented(pole.in_words[:1].upper() + pole.in_words[1:], ".")
    yield from (indented(sentence) for sentence in pole.sentences)
    for step in pole.steps:
        yield indented((f"{words.step}: ", QUIET), step)


def _bar(label: str, score: Fraction, ink: drawing.Ink) -> Paragraph:
    return indented((label, QUIET), "  ", drawing.bar(score, ink), f" {whole(score):>3}")


def _answer(answer: AnswerChangeData, words: ChangeWords) -> Iterator[Paragraph]:
    yield indented((answer.question, QUIET), by=4)
    rows = [(words.then, f"“{answer.before_words}”"), (words.now, f"“{answer.after_words}”")]
    yield from labelled(rows, 6)
