"""The sections of a team's report as markdown."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from samenwerk_cli.core.report import drawing
from samenwerk_cli.core.report.lines import remarks_on, shown_choices
from samenwerk_cli.core.report.sections import LINE_TO_FILL, AgendaSection, Passage, Spread, TeamFieldSection
from samenwerk_cli.render.markdown.markup import balance, escape, pole_line, quoted_lines

if TYPE_CHECKING:
    from collections.abc import Iterator

    from samenwerk_cli.core.report.data.team import SpreadData, TeamFieldData
    from samenwerk_cli.core.report.sections import Labels, TeamSection


def section(part: TeamSection, labels: Labels) -> Iterator[str]:
    """One section."""
    match part:
        case Passage():
            yield from _passage(part)
        case AgendaSection():
            yield from _agenda(part)
        case TeamFieldSection():
            yield from _field(part.field, labels)
        case Spread():
            yield from _spread(part, labels)
        case _:
            assert_never(part)


def _passage(section: Passage) -> Iterator[str]:
    """Paragraphs, and a list under them."""
    if section.heading:
        yield f"## {escape(section.heading)}"
    yield from (escape(words) for words in section.paragraphs)
    if section.items:
        yield "\n".join(f"- {escape(item)}" for item in section.items)


def _agenda(section: AgendaSection) -> Iterator[str]:
    """The agenda of an hour."""
    yield f"## {escape(section.heading)}"
    yield escape(section.opening)
    if section.tips:
        yield "\n".join(f"- {escape(tip)}" for tip in section.tips)
    for item in section.items:
        yield f"### {escape(item.minutes)} · {escape(item.title)}"
        yield "\n".join(f"- **{escape(label)}:** {_filled(words)}" for label, words in item.rows)
    label, words = section.missing
    yield f"**{escape(label)}?** {escape(words)}"


def _filled(words: str) -> str:
    """Words, or room to write, in which nothing needs escaping."""
    return words if words == LINE_TO_FILL else escape(words)


def _field(view: TeamFieldData, labels: Labels) -> Iterator[str]:
    """One field as the team sees it."""
    yield f"## {escape(view.title)}"
    yield "\n".join(pole_line(side) for side in view.poles)
    yield from balance(view, labels)
    for title, lines in view.groups:
        yield f"### {escape(title)}"
        yield "\n".join(f"- {escape(line)}" for line in lines)


def _spread(section: Spread, labels: Labels) -> Iterator[str]:
    """Every question with its five bars."""
    yield f"## {escape(section.heading)}"
    for view in section.fields:
        yield f"### {escape(view.title)}"
        for number, question in enumerate(view.questions, start=1):
            yield from _question(number, question, labels)


def _question(number: int, view: SpreadData, labels: Labels) -> Iterator[str]:
    yield f"#### {number}. {escape(view.question)}"
    yield escape(view.in_words)
    choices = list(shown_choices(view))
    if choices:
        bars = ((each, drawing.share(each.chosen, view.answered or 0, drawing.ASCII)) for each in choices)
        yield "\n".join(f"- `{each.position} {bar}` **{each.chosen}** · {escape(each.words)}" for each, bar in bars)
    yield from (f"- **{escape(label)}**\n\n{quoted_lines(words)}" for label, words in remarks_on(view, labels))
