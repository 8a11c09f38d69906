"""The sections of a team's report on a terminal's page."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from samenwerk_cli.core.report.drawing import share
from samenwerk_cli.core.report.lines import remarks_on, shown_choices
from samenwerk_cli.core.report.sections import AgendaSection, Passage, Spread, TeamFieldSection
from samenwerk_cli.render.terminal import page
from samenwerk_cli.render.terminal.page import BOLD
from samenwerk_cli.render.terminal.paragraph import (
    BLANK,
    QUIET,
    Paragraph,
    indented,
    labelled,
    marked,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from samenwerk_cli.core.report.data.team import SpreadData, TeamFieldData
    from samenwerk_cli.core.report.drawing import Ink
    from samenwerk_cli.core.report.sections import Labels, TeamSection


def section(part: TeamSection, labels: Labels, ink: Ink, width: int) -> Iterator[Paragraph]:
    """One section."""
    match part:
        case Passage():
            yield from _passage(part, ink)
        case AgendaSection():
            yield from _agenda(part, ink)
        case TeamFieldSection():
            yield from _field(part.field, labels, ink, width)
        case Spread():
            yield from _spread(part, labels, ink)
        case _:
            assert_never(part)


def _passage(section: Passage, ink: Ink) -> Iterator[Paragraph]:
    """Paragraphs, and a list under them."""
    if section.heading:
        yield page.heading(section.heading, ink)
    for place, words in enumerate(section.paragraphs):
        if place:
            yield BLANK
        yield indented(words, by=2 if section.heading else 0)
    yield from (marked("-", item) for item in section.items)


def _agenda(section: AgendaSection, ink: Ink) -> Iterator[Paragraph]:
    """The agenda of an hour."""
    yield page.heading(section.heading, ink)
    yield indented(section.opening)
    yield from (marked("-", tip) for tip in section.tips)
    for item in section.items:
        yield BLANK
        yield from page.with_rows(item.minutes, (item.title, BOLD), item.rows)
    yield BLANK
    label, words = section.missing
    yield indented((f"{label}? ", BOLD), words)


def _field(view: TeamFieldData, labels: Labels, ink: Ink, width: int) -> Iterator[Paragraph]:
    """One field as the team sees it."""
    yield page.heading(view.title, ink)
    for place, side in enumerate(view.poles):
        if place:
            yield BLANK
        yield from page.pole(side, ink)
    yield from page.balance(view, labels, ink, width)
    for title, lines in view.groups:
        yield BLANK
        yield indented((title, BOLD))
        yield from (marked("-", line) for line in lines)


def _spread(section: Spread, labels: Labels, ink: Ink) -> Iterator[Paragraph]:
    """Every question with its five bars."""
    yield page.heading(section.heading, ink)
    for view in section.fields:
        yield BLANK
        yield indented((view.title, BOLD))
        for number, question in enumerate(view.questions, start=1):
            yield BLANK
            yield from _question(f"{number}.", question, labels, ink)


def _question(mark: str, view: SpreadData, labels: Labels, ink: Ink) -> Iterator[Paragraph]:
    item = marked(mark, (view.question, BOLD))
    yield item
    yield indented((view.in_words, QUIET), by=item.indent)
    for choice in shown_choices(view):
        bar = share(choice.chosen, view.answered or 0, ink)
        yield marked(f"{choice.position} {bar} {choice.chosen:>2}", choice.words, start=item.indent)
    yield from labelled(remarks_on(view, labels), item.indent)
