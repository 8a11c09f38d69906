"""The report in a terminal, and the same without colour as plain text.

No text goes to rich as markup. Meaning never hangs on colour alone, and only drawings have colour: letters in any of
the eight colours cannot be read on some background.
"""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, assert_never

from samenwerk_cli.core.report import drawing
from samenwerk_cli.core.report.lines import lines_of_step
from samenwerk_cli.core.report.sections import (
    LINE_TO_FILL,
    AgendaSection,
    AllAnswers,
    BeginHere,
    Cautions,
    Colophon,
    FieldSection,
    FieldThenAndNow,
    Form,
    LaterSteps,
    NotCompared,
    Passage,
    Reasons,
    Section,
    Spread,
    Summary,
    Sums,
    TeamFieldSection,
)
from samenwerk_cli.render.terminal import page
from samenwerk_cli.render.terminal import team as page_team
from samenwerk_cli.render.terminal.change import change_parts
from samenwerk_cli.render.terminal.page import BOLD
from samenwerk_cli.render.terminal.paragraph import (
    BLANK,
    QUIET,
    Paragraph,
    Piece,
    StyledLine,
    indented,
    labelled,
    marked,
    plain,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from samenwerk_cli.core.report.data.person import AnswerData, FieldData, StepData
    from samenwerk_cli.core.report.sections import Report
    from samenwerk_cli.render import Look


def to_terminal(report: Report, look: Look) -> str:
    """The report as lines that fit the look, with or without colour codes."""
    face = _Face(report, drawing.ASCII if look.ascii_only else drawing.UNICODE, look.width)
    lines = [line for part in face.parts() for line in part.lines(look.width)]
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


class _Face:
    """Turns sections into paragraphs."""

    def __init__(self, report: Report, ink: drawing.Ink, width: int) -> None:
        self.report, self.ink, self.width = report, ink, width

    def parts(self) -> Iterator[Paragraph]:
        yield indented((self.report.head.title, BOLD), by=0)
        yield BLANK
        yield from labelled(self.report.head.facts)
        for section in self.report.sections:
            yield BLANK
            yield from self.section(section)

    def section(self, section: Section) -> Iterator[Paragraph]:
        match section:
            case Summary():
                yield from self.summary(section)
            case BeginHere():
                yield from self.begin_here(section)
            case FieldSection():
                yield from self.field(section.field)
            case LaterSteps():
                yield from self.later(section)
            case AllAnswers():
                yield from self.answers(section)
            case Colophon():
                yield from self.colophon(section)
            case Sums():
                yield from self.sums(section)
            case Reasons():
                yield from self.reasons(section)
            case Form():
                yield from self.form(section)
            case Cautions() | FieldThenAndNow() | NotCompared():
                yield from change_parts(section, self.ink, self.heading)
            case Passage() | AgendaSection() | TeamFieldSection() | Spread():
                yield from page_team.section(section, self.report.head.labels, self.ink, self.width)
            case _:
                assert_never(section)

    def summary(self, section: Summary) -> Iterator[Paragraph]:
        yield self.heading(section.heading)
        for title, line in section.lines:
            yield indented((f"{title}. ", BOLD), line)

    def begin_here(self, section: BeginHere) -> Iterator[Paragraph]:
        yield self.heading(section.heading)
        yield indented(section.opening)
        for number, step in enumerate(section.steps, start=1):
            yield BLANK
            yield from self.step(f"{number}.", step)

    def step(self, mark: str, step: StepData) -> Iterator[Paragraph]:
        labels = self.report.head.labels
        rows = list(lines_of_step(step, labels))
        if step.start_here:
            rows += [(labels.who, LINE_TO_FILL), (labels.when, LINE_TO_FILL)]
        yield from page.with_rows(mark, (step.do, BOLD if step.start_here else ""), rows)

    def field(self, field: FieldData) -> Iterator[Paragraph]:
        labels = self.report.head.labels
        yield self.heading(field.title)
        for chafe in field.chafes:
            yield indented((chafe.direction, BOLD))
            yield indented(*_quoted(chafe.answer), by=4)
        for pole in field.poles:
            yield BLANK
            yield from page.pole(pole, self.ink)
        yield from page.balance(field, labels, self.ink, self.width)
        for heading, answers in ((labels.strongest, field.strongest), (labels.weakest, field.weakest)):
            if answers:
                yield BLANK
                yield indented((heading, BOLD))
                yield from (indented(*_quoted(answer), by=4) for answer in answers)
        for sentence in field.blind_spots:
            yield BLANK
            yield indented((labels.blind_spot, BOLD), ": ", sentence)
        yield from self.notes(field)

    def notes(self, field: FieldData) -> Iterator[Paragraph]:
        if field.notes:
            yield BLANK
            yield indented((self.report.head.labels.notes, BOLD))
        for answer in field.notes:
            yield indented((answer.question, QUIET), by=4)
            yield indented(answer.note or "", by=6)

    def later(self, section: LaterSteps) -> Iterator[Paragraph]:
        yield self.heading(section.heading)
        yield indented(section.opening)
        for phase, steps in section.phases:
            yield BLANK
            yield indented((phase, BOLD))
            for step in steps:
                yield from self.step("[ ]", step)

    def answers(self, section: AllAnswers) -> Iterator[Paragraph]:
        yield self.heading(section.heading)
        for field in section.fields:
            yield BLANK
            yield indented((field.title, BOLD))
            for number, answer in enumerate(field.questions, start=1):
                item = marked(f"{number}.", (answer.question, QUIET))
                yield item
                yield indented((answer.words, "" if answer.answer else QUIET), by=item.indent)

    def colophon(self, section: Colophon) -> Iterator[Paragraph]:
        yield self.heading(section.heading)
        for paragraph in section.paragraphs:
            yield indented(paragraph)
            yield BLANK
        yield indented((section.sources_heading, BOLD))
        for source in section.sources:
            yield indented(source, by=4)
        yield indented((section.versions, QUIET))

    def sums(self, section: Sums) -> Iterator[Paragraph]:
        yield self.heading(section.heading)
        for field in section.fields:
            yield BLANK
            yield indented((field.title, BOLD))
            for pole in field.poles:
                yield BLANK
                yield indented((pole.title, BOLD), by=4)
                for row in pole.rows:
                    yield marked(f"{row.points:>3}", (f"{row.question} ", QUIET), row.words, start=4)
                yield indented(pole.sum, by=4)
            yield BLANK
            yield indented((f"{self.report.head.labels.balance}: ", BOLD), field.balance, by=4)

    def reasons(self, section: Reasons) -> Iterator[Paragraph]:
        yield self.heading(section.heading)
        yield indented(section.opening)
        for step, reason in section.steps:
            rows = [(self.report.head.labels.because, step.because.words), *reason.lines]
            yield BLANK
            yield from page.with_rows(f"{step.rank}.", (step.do, BOLD if step.start_here else ""), rows)

    def form(self, section: Form) -> Iterator[Paragraph]:
        yield indented(section.intro, by=0)
        for pole in section.poles:
            yield BLANK
            yield self.heading(pole.title)
            yield indented(pole.about)
            for question in pole.questions:
                yield BLANK
                yield indented((question.question, BOLD))
                yield from (marked(f"[ ] {key}", words) for key, words in question.answers)
                yield indented((question.talk, QUIET))

    def heading(self, words: str) -> Paragraph:
        return page.heading(words, self.ink)


def _quoted(answer: AnswerData) -> tuple[Piece, ...]:
    return (f"{answer.question} ", QUIET), f"“{answer.words}”"
