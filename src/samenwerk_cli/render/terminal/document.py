"""The report in a terminal, and the same without colour as plain text.

No text goes to rich as markup. Meaning never hangs on colour alone, and only drawings have colour: letters in any of
the eight colours cannot be read on some background.
"""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, assert_never

from rich.cells import cell_len

from samenwerk_cli.core.report import drawing, sections
from samenwerk_cli.core.words.number import whole
from samenwerk_cli.render.terminal.drawing import balance_between
from samenwerk_cli.render.terminal.paragraph import (
    BLANK,
    QUIET,
    Paragraph,
    StyledLine,
    apart,
    column_of,
    indented,
    labelled,
    marked,
    marked_lines,
    plain,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from samenwerk_cli.core.report.data.change import PoleChangeData
    from samenwerk_cli.core.report.data.person import PoleData
    from samenwerk_cli.core.report.data.team import TeamPoleData, TeamQuestionData
    from samenwerk_cli.render import Look

BOLD = "bold"
HEADING_STYLE = "cyan"
BAR_STYLE = "cyan"
"""One hue: red and green would read as marks."""


APART = sections.Hour | sections.Paragraphs | sections.Title | sections.Sides | sections.Bars | sections.Summary
"""Parts that stand apart from those above them."""


def to_terminal(report: sections.Report, look: Look) -> str:
    """The report as lines that fit the look, with or without colour codes."""
    page = _Page(drawing.ASCII if look.ascii_only else drawing.UNICODE, look.width)
    lines = [line for paragraph in page.of(report) for line in paragraph.lines(look.width)]
    if look.colour:
        return _coloured(lines, look.width)
    return "".join(f"{plain(line)}\n" for line in lines)


def _coloured(lines: Iterable[StyledLine], width: int) -> str:
    from rich.console import Console
    from rich.text import Text

    console = Console(
        file=io.StringIO(),
        width=width,
        force_terminal=True,
        color_system="standard",
        legacy_windows=False,
        highlight=False,
        emoji=False,
        markup=False,
        _environ={},
    )
    with console.capture() as capture:
        for line in lines:
            text = Text.assemble(*line)
            text.rstrip()
            console.print(text, no_wrap=True, overflow="ignore", crop=False)
    return capture.get()


class _Page:
    """Turns parts into paragraphs."""

    def __init__(self, ink: drawing.Ink, width: int) -> None:
        self.ink, self.width = ink, width

    def of(self, report: sections.Report) -> Iterator[Paragraph]:
        """The whole report, with an empty line above each section."""
        yield indented((report.head.title, BOLD), by=0)
        yield BLANK
        yield from labelled(report.head.facts)
        for section in report.sections:
            yield BLANK
            yield from self.section(section)

    def section(self, section: sections.Section) -> Iterator[Paragraph]:
        """A heading and its parts: some stand right under it, and apart from any other part before them."""
        rule = self.ink.line * 3
        if section.heading:
            yield indented((rule, HEADING_STYLE), (f" {section.heading} ", BOLD), (rule, HEADING_STYLE), by=0)
        for place, part in enumerate(section.parts):
            if place and _stands_apart(part):
                yield BLANK
            yield from (each if section.heading else each._replace(indent=0) for each in self.part(part))

    def part(self, part: sections.Part) -> Iterator[Paragraph]:
        if isinstance(part, sections.Words):
            return self.words(part)
        if isinstance(part, sections.Entries):
            return self.entries(part)
        return self.answered(part) if isinstance(part, sections.Answered) else self.figures(part)

    def words(self, part: sections.Words) -> Iterator[Paragraph]:
        match part:
            case sections.Paragraphs(words):
                yield from apart([indented(paragraph)] for paragraph in words)
            case sections.Title(words):
                yield indented((words, BOLD))
            case sections.Items(items):
                yield from (Paragraph((item,), 2, "-", 4) for item in items)
            case sections.Cautions(items):
                yield from (marked("!", sentence) for sentence in items)
            case sections.Remarks(sentences):
                for sentence in sentences:
                    yield BLANK
                    yield indented((sentence, QUIET))
            case sections.Labelled(label, words):
                yield BLANK
                yield indented((f"{label} ", BOLD), words)
            case sections.Summary(lines):
                yield from labelled(lines, 2)
            case sections.Sources(title, sources, versions):
                yield BLANK
                yield from labelled([(title if not place else "", each) for place, each in enumerate(sources)], 2)
                yield indented((versions, QUIET))
            case _:
                assert_never(part)

    def entries(self, part: sections.Entries) -> Iterator[Paragraph]:
        match part:
            case sections.Steps(entries) | sections.Reasons(entries):
                yield from self.steps(entries)
            case sections.Hour(entries):
                yield from apart(self.hour(entries))
            case sections.ChangedAnswers(entries):
                for entry in entries:
                    yield indented((entry.words, QUIET), by=4)
                    yield from labelled(entry.rows, 6)
            case _:
                assert_never(part)

    def steps(self, entries: Iterable[sections.Entry]) -> Iterator[Paragraph]:
        """What is to be done, each under what it answers."""
        for place, entry in enumerate(entries):
            quiet = [(line, QUIET) for line in entry.above]
            item, *more = marked_lines(entry.mark or "[ ]", [*quiet, (entry.words, BOLD if entry.first else "")])
            yield from [BLANK, item, *more] if entry.mark and place else [item, *more]
            yield from _rows(entry.rows, item.indent)
            yield from self.blanks(entry.blanks, item.indent)

    def hour(self, entries: Sequence[sections.Entry]) -> Iterator[list[Paragraph]]:
        """What to talk about, each with its minutes before it and what there is to say under it."""
        widest = max(cell_len(entry.mark) for entry in entries)
        for entry in entries:
            title = marked(entry.mark.rjust(widest), (entry.words, BOLD))
            yield [title, *_rows(entry.rows, 4), *self.blanks(entry.blanks, 4)]

    def blanks(self, labels: Iterable[str], indent: int) -> Iterator[Paragraph]:
        """Labels, each with room to write on the same line, as many to a line as there is room for."""
        line = ""
        for label in labels:
            blank = f"{label} {sections.LINE_TO_FILL}"
            if line and cell_len(f"{line}  {blank}") > self.width - indent:
                yield indented(line, by=indent)
                line = ""
            line = f"{line}  {blank}" if line else blank
        if line:
            yield indented(line, by=indent)

    def answered(self, part: sections.Answered) -> Iterator[Paragraph]:
        match part:
            case sections.AllAnswers(rows):
                yield from (paragraph for row in rows for paragraph in _answer(row))
            case sections.Spreads(questions):
                yield from apart(self.spread(question) for question in questions)
            case sections.PaperQuestion(question, hints, choices, talk):
                yield BLANK
                yield indented((question, BOLD))
                yield from (indented((hint, QUIET)) for hint in hints)
                yield from (marked(f"[ ] {key}", words) for key, words in choices)
                yield indented((talk, QUIET))
            case _:
                assert_never(part)

    def spread(self, view: TeamQuestionData) -> Iterator[Paragraph]:
        """A question with its score, and who chose which of its five answers as marks."""
        item = marked(f"{_points(view):>3}", (view.text, BOLD))
        yield item
        yield indented((view.in_words, QUIET), by=item.indent)
        for marks, (_, chosen, words) in zip(drawing.people(view.counts or (), self.ink), view.shown, strict=True):
            yield marked(f"{marks} {chosen:>2}", words, start=item.indent)
        yield from labelled(view.remarks, item.indent)

    def figures(self, part: sections.Figures) -> Iterator[Paragraph]:
        match part:
            case sections.Bars(reads, sides):
                yield indented((reads, QUIET))
                yield from self.bars(sides)
            case sections.Sides(sides):
                yield from apart(self.side(side) for side in sides)
            case sections.Balance():
                yield from self.balance(part)
            case sections.Sum():
                yield BLANK
                yield from self.sum(part)
            case sections.ThenAndNow():
                yield from apart(self.then_and_now(side, part) for side in part.sides)
            case sections.NotCompared(reason, items):
                yield indented(reason)
                yield from (marked("-", item, start=4) for item in items)
            case _:
                assert_never(part)

    def side(self, side: PoleData | TeamPoleData) -> Iterator[Paragraph]:
        """One side, with its score as a bar."""
        score = "" if side.score is None else f" {whole(side.score):>3}  "
        bar = "" if side.score is None else drawing.bar(side.score, self.ink)
        about = [words for words in (side.rests_on, side.wish) if words]
        yield indented((side.title, BOLD), (f" · {' · '.join(about)}" if about else "", QUIET))
        yield indented((bar, BAR_STYLE), score, side.in_words)

    def bars(self, sides: Sequence[PoleData | TeamPoleData]) -> Iterator[Paragraph]:
        """Sides beside each other, each as a bar with words."""
        indent = 2 + column_of(side.title for side in sides)
        for side in sides:
            bar = drawing.bar(side.score, self.ink) if side.score is not None else ""
            yield Paragraph(((bar, BAR_STYLE), "  " if bar else "", side.in_words), 2, side.title, indent)

    def balance(self, part: sections.Balance) -> Iterator[Paragraph]:
        """How uneven the sides of a field are."""
        lines = balance_between(part.left, part.right, part.difference, self.ink, self.width - 2)
        yield from (indented(line) for line in lines)
        yield indented((part.reads, QUIET))

    def sum(self, part: sections.Sum) -> Iterator[Paragraph]:
        """How a score was worked out, under its title; without rows beside it."""
        if not part.rows:
            yield indented((f"{part.title}: ", BOLD), part.sum, by=4)
            return
        yield indented((part.title, BOLD), by=4)
        yield from (paragraph for row in part.rows for paragraph in _answer(row, start=4))
        yield indented(part.sum, by=4)

    def then_and_now(self, side: PoleChangeData, part: sections.ThenAndNow) -> Iterator[Paragraph]:
        yield indented((side.title, BOLD), (f" · {side.rests_on}" if side.rests_on else "", QUIET))
        if side.before is not None and side.after is not None:
            width = max(len(part.then), len(part.now))
            for label, score in ((part.then, side.before), (part.now, side.after)):
                bar = drawing.bar(score, self.ink)
                yield indented((label.ljust(width), QUIET), "  ", bar, f" {whole(score):>3}")
        if side.in_words is not None:
            yield indented(side.in_words[:1].upper() + side.in_words[1:], ".")
        yield from (indented(sentence) for sentence in side.sentences)


def _stands_apart(part: sections.Part) -> bool:
    """Whether there is an empty line above it, unless it comes right under a heading; so have steps with a number."""
    numbered = isinstance(part, sections.Steps | sections.Reasons) and any(entry.mark for entry in part.entries)
    return numbered or isinstance(part, APART)


def _rows(rows: Iterable[sections.Row], indent: int) -> Iterator[Paragraph]:
    """What is said under a step or a subject, each with its label before it."""
    return (indented((f"{label}: ", QUIET), words, by=indent) for label, words in rows)


def _points(view: TeamQuestionData) -> str:
    return "–" if view.score is None else f"{whole(view.score)}"


def _answer(row: sections.AnswerRow, start: int = 2) -> Iterator[Paragraph]:
    item = marked(f"{row.points:>3}", (f"{row.question} ", QUIET), row.words, start=start)
    yield item
    yield from labelled(row.remarks, item.indent)
