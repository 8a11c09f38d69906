"""The report in a terminal, and the same without colour as plain text.

Every text goes to rich as a `Text`, never as markup. Meaning never hangs on colour alone.
"""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, assert_never

from rich.console import Console
from rich.text import Text

from samenwerk_cli.core.report import (
    LINE_TO_FILL,
    AllAnswers,
    BeginHere,
    Colophon,
    FieldSection,
    Form,
    LaterSteps,
    Reasons,
    Section,
    Summary,
    Sums,
)
from samenwerk_cli.core.score import whole
from samenwerk_cli.render import drawing
from samenwerk_cli.render.paragraph import BLANK, QUIET, Paragraph, indented, labelled, marked
from samenwerk_cli.render.parts import lines_of_step

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from samenwerk_cli.core.report import Report
    from samenwerk_cli.core.views import AnswerView, FieldView, PoleView, StepView
    from samenwerk_cli.render import Look

BAND_STYLES = {"attention": "red", "developing": "yellow", "strong": "green", None: ""}


def to_terminal(report: Report, look: Look) -> str:
    """The report as lines that fit the look, with or without colour codes."""
    console = Console(
        file=io.StringIO(),
        width=look.width,
        force_terminal=True,
        color_system="standard",
        legacy_windows=False,
        highlight=False,
        emoji=False,
        markup=False,
        _environ={},
    )
    face = _Face(report, drawing.ASCII if look.ascii_only else drawing.UNICODE, look.width)
    lines = [line for part in face.parts() for line in part.lines(console)]
    if not look.colour:
        return "".join(f"{line.plain.rstrip()}\n" for line in lines)
    with console.capture() as capture:
        for line in lines:
            line.rstrip()
            console.print(line, no_wrap=True, overflow="ignore", crop=False)
    return capture.get()


class _Face:
    """Turns sections into paragraphs."""

    def __init__(self, report: Report, ink: drawing.Ink, width: int) -> None:
        self.report, self.ink, self.width = report, ink, width

    def parts(self) -> Iterator[Paragraph]:
        yield Paragraph(Text(self.report.title, style="bold"))
        yield BLANK
        yield from labelled(self.report.facts)
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
            case _:
                assert_never(section)

    def summary(self, section: Summary) -> Iterator[Paragraph]:
        yield self.heading(section.heading)
        for title, line in section.lines:
            yield indented(Text.assemble((f"{title}. ", "bold"), line))

    def begin_here(self, section: BeginHere) -> Iterator[Paragraph]:
        yield self.heading(section.heading)
        yield indented(Text(section.opening))
        for number, step in enumerate(section.steps, start=1):
            yield BLANK
            yield from self.step(f"{number}.", step)

    def step(self, mark: str, step: StepView) -> Iterator[Paragraph]:
        labels = self.report.labels
        rows = list(lines_of_step(step, labels))
        if step.start_here:
            rows += [(labels.who, LINE_TO_FILL), (labels.when, LINE_TO_FILL)]
        yield from _with_rows(mark, step, rows)

    def field(self, field: FieldView) -> Iterator[Paragraph]:
        labels = self.report.labels
        yield self.heading(field.title)
        for chafe in field.chafes:
            yield indented(Text(chafe.direction, style="bold"))
            yield indented(_quoted(chafe.answer), 4)
        for pole in field.poles:
            yield BLANK
            yield from self.pole(pole)
        yield from self.balance(field)
        for heading, answers in ((labels.strongest, field.strongest), (labels.weakest, field.weakest)):
            if answers:
                yield BLANK
                yield indented(Text(heading, style="bold"))
                yield from (indented(_quoted(answer), 4) for answer in answers)
        for sentence in field.blind_spots:
            yield BLANK
            yield indented(Text.assemble((labels.blind_spot, "bold"), ": ", sentence))
        yield from self.notes(field)

    def pole(self, pole: PoleView) -> Iterator[Paragraph]:
        bar = "" if pole.score is None else f"{drawing.bar(pole.score, self.ink)} {whole(pole.score):>3}  "
        yield indented(Text.assemble((pole.title, "bold"), (f" · {pole.rests_on}", QUIET)))
        yield indented(Text.assemble((bar, BAND_STYLES[pole.band]), pole.in_words))
        if pole.wish is not None:
            yield indented(Text(pole.wish))

    def balance(self, field: FieldView) -> Iterator[Paragraph]:
        labels, difference = self.report.labels, field.balance.difference
        yield BLANK
        yield indented(Text(labels.balance, style="bold"))
        if difference is not None:
            left, right = (pole.title for pole in field.poles)
            room = self.width - 2
            yield from (
                indented(Text(line)) for line in drawing.balance_between(left, right, difference, self.ink, room)
            )
            yield indented(Text(labels.balance_reads, style=QUIET))
        yield indented(Text(" ".join(field.balance.sentences)))

    def notes(self, field: FieldView) -> Iterator[Paragraph]:
        if field.notes:
            yield BLANK
            yield indented(Text(self.report.labels.notes, style="bold"))
        for answer in field.notes:
            yield indented(Text(answer.question, style=QUIET), 4)
            yield indented(Text(answer.note or ""), 6)

    def later(self, section: LaterSteps) -> Iterator[Paragraph]:
        yield self.heading(section.heading)
        yield indented(Text(section.opening))
        for phase, steps in section.phases:
            yield BLANK
            yield indented(Text(phase, style="bold"))
            for step in steps:
                yield from self.step("[ ]", step)

    def answers(self, section: AllAnswers) -> Iterator[Paragraph]:
        yield self.heading(section.heading)
        for field in section.fields:
            yield BLANK
            yield indented(Text(field.title, style="bold"))
            for number, answer in enumerate(field.questions, start=1):
                item = marked(f"{number}.", Text(answer.question, style=QUIET))
                yield item
                yield indented(Text(answer.words, style="" if answer.answer else QUIET), item.indent)

    def colophon(self, section: Colophon) -> Iterator[Paragraph]:
        yield self.heading(section.heading)
        for paragraph in section.paragraphs:
            yield indented(Text(paragraph))
            yield BLANK
        yield indented(Text(section.sources_heading, style="bold"))
        for source in section.sources:
            yield indented(Text(source), 4)
        yield indented(Text(section.versions, style=QUIET))

    def sums(self, section: Sums) -> Iterator[Paragraph]:
        yield self.heading(section.heading)
        for field in section.fields:
            yield BLANK
            yield indented(Text(field.title, style="bold"))
            for pole in field.poles:
                yield BLANK
                yield indented(Text(pole.title, style="bold"), 4)
                for row in pole.rows:
                    yield marked(f"{row.points:>3}", Text.assemble((f"{row.question} ", QUIET), row.words), start=4)
                yield indented(Text(pole.sum), 4)
            yield BLANK
            yield indented(Text.assemble((f"{self.report.labels.balance}: ", "bold"), field.balance), 4)

    def reasons(self, section: Reasons) -> Iterator[Paragraph]:
        yield self.heading(section.heading)
        yield indented(Text(section.opening))
        for step, reason in section.steps:
            rows = [(self.report.labels.because, step.because), *reason.lines]
            yield BLANK
            yield from _with_rows(f"{step.rank}.", step, rows)

    def form(self, section: Form) -> Iterator[Paragraph]:
        yield Paragraph(Text(section.intro))
        for pole in section.poles:
            yield BLANK
            yield self.heading(pole.title)
            yield indented(Text(pole.about))
            for question in pole.questions:
                yield BLANK
                yield indented(Text(question.question, style="bold"))
                yield from (marked(f"[ ] {key}", Text(words)) for key, words in question.answers)
                yield indented(Text(question.talk, style=QUIET))

    def heading(self, words: str) -> Paragraph:
        rule = self.ink.line * 3
        return Paragraph(Text(f"{rule} {words} {rule}", style="bold cyan"))


def _with_rows(mark: str, step: StepView, rows: Iterable[tuple[str, str]]) -> Iterator[Paragraph]:
    item = marked(mark, Text(step.do, style="bold" if step.start_here else ""))
    yield item
    yield from labelled(rows, item.indent)


def _quoted(answer: AnswerView) -> Text:
    return Text.assemble((f"{answer.question} ", QUIET), f"“{answer.words}”")
