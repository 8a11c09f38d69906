"""The report in a terminal, and the same without colour as plain text.

Every text goes to rich as a `Text`, never as markup. Meaning never hangs on colour alone.
"""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, assert_never

from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.table import Table
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
from samenwerk_cli.render.parts import lines_of_step

if TYPE_CHECKING:
    from collections.abc import Iterator

    from samenwerk_cli.core.report import Report
    from samenwerk_cli.core.views import AnswerView, FieldView, PoleView, StepView
    from samenwerk_cli.render import Look

BAND_STYLES = {"attention": "red", "developing": "yellow", "strong": "green", None: ""}
QUIET = "dim"


def to_terminal(report: Report, look: Look) -> str:
    """The report as lines that fit the look, with or without colour codes."""
    console = Console(
        file=io.StringIO(),
        width=look.width,
        force_terminal=look.colour,
        color_system="standard" if look.colour else None,
        no_color=not look.colour,
        legacy_windows=False,
        highlight=False,
        emoji=False,
        markup=False,
        _environ={},
    )
    face = _Face(report, drawing.ASCII if look.ascii_only else drawing.UNICODE, look.width)
    with console.capture() as capture:
        for part in face.parts():
            console.print(part)
    lines = capture.get().splitlines()
    return "\n".join(line.rstrip() for line in lines) + "\n"


class _Face:
    """Turns sections into things that rich can draw."""

    def __init__(self, report: Report, ink: drawing.Ink, width: int) -> None:
        self.report, self.ink, self.width = report, ink, width

    def parts(self) -> Iterator[RenderableType]:
        yield Text(self.report.title, style="bold")
        yield ""
        yield _rows((fact.label, Text(fact.value)) for fact in self.report.facts)
        for section in self.report.sections:
            yield ""
            yield from self.section(section)

    def section(self, section: Section) -> Iterator[RenderableType]:
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

    def summary(self, section: Summary) -> Iterator[RenderableType]:
        yield self.heading(section.heading)
        for title, line in section.lines:
            yield _indented(Text.assemble((f"{title}. ", "bold"), line))

    def begin_here(self, section: BeginHere) -> Iterator[RenderableType]:
        yield self.heading(section.heading)
        yield _indented(Text(section.opening))
        for number, step in enumerate(section.steps, start=1):
            yield ""
            yield self.step(f"{number}.", step)

    def step(self, mark: str, step: StepView) -> RenderableType:
        labels = self.report.labels
        rows = [(label, Text(words)) for label, words in lines_of_step(step, labels)]
        if step.start_here:
            rows += [(labels.who, Text(LINE_TO_FILL)), (labels.when, Text(LINE_TO_FILL))]
        return _item(mark, Group(Text(step.do, style="bold" if step.start_here else ""), _rows(rows)))

    def field(self, field: FieldView) -> Iterator[RenderableType]:
        labels = self.report.labels
        yield self.heading(field.title)
        for chafe in field.chafes:
            yield _indented(Text(chafe.direction, style="bold"))
            yield _indented(_quoted(chafe.answer), 4)
        for pole in field.poles:
            yield ""
            yield from self.pole(pole)
        yield from self.balance(field)
        for heading, answers in ((labels.strongest, field.strongest), (labels.weakest, field.weakest)):
            if answers:
                yield ""
                yield _indented(Text(heading, style="bold"))
                yield from (_indented(_quoted(answer), 4) for answer in answers)
        for sentence in field.blind_spots:
            yield ""
            yield _indented(Text.assemble((labels.blind_spot, "bold"), ": ", sentence))
        yield from self.notes(field)

    def pole(self, pole: PoleView) -> Iterator[RenderableType]:
        bar = "" if pole.score is None else f"{drawing.bar(pole.score, self.ink)} {whole(pole.score):>3}  "
        yield _indented(Text.assemble((pole.title, "bold"), (f" · {pole.rests_on}", QUIET)))
        yield _indented(Text.assemble((bar, BAND_STYLES[pole.band]), pole.in_words))
        if pole.wish is not None:
            yield _indented(Text(pole.wish))

    def balance(self, field: FieldView) -> Iterator[RenderableType]:
        labels, difference = self.report.labels, field.balance.difference
        yield ""
        yield _indented(Text(labels.balance, style="bold"))
        if difference is not None:
            left, right = (pole.title for pole in field.poles)
            room = self.width - 2
            yield from (
                _indented(Text(line)) for line in drawing.balance_between(left, right, difference, self.ink, room)
            )
            yield _indented(Text(labels.balance_reads, style=QUIET))
        yield _indented(Text(" ".join(field.balance.sentences)))

    def notes(self, field: FieldView) -> Iterator[RenderableType]:
        if field.notes:
            yield ""
            yield _indented(Text(self.report.labels.notes, style="bold"))
        for answer in field.notes:
            yield _indented(Text(answer.question, style=QUIET), 4)
            yield _indented(Text(answer.note or ""), 6)

    def later(self, section: LaterSteps) -> Iterator[RenderableType]:
        yield self.heading(section.heading)
        yield _indented(Text(section.opening))
        for phase, steps in section.phases:
            yield ""
            yield _indented(Text(phase, style="bold"))
            for step in steps:
                yield self.step("[ ]", step)

    def answers(self, section: AllAnswers) -> Iterator[RenderableType]:
        yield self.heading(section.heading)
        for field in section.fields:
            yield ""
            yield _indented(Text(field.title, style="bold"))
            for number, answer in enumerate(field.questions, start=1):
                words = Text(answer.words, style="" if answer.answer else QUIET)
                yield _item(f"{number}.", Group(Text(answer.question, style=QUIET), words))

    def colophon(self, section: Colophon) -> Iterator[RenderableType]:
        yield self.heading(section.heading)
        for paragraph in section.paragraphs:
            yield _indented(Text(paragraph))
            yield ""
        yield _indented(Text(section.sources_heading, style="bold"))
        for source in section.sources:
            yield _indented(Text(source), 4)
        yield _indented(Text(section.versions, style=QUIET))

    def sums(self, section: Sums) -> Iterator[RenderableType]:
        yield self.heading(section.heading)
        for field in section.fields:
            yield ""
            yield _indented(Text(field.title, style="bold"))
            for pole in field.poles:
                yield ""
                yield _indented(Text(pole.title, style="bold"), 4)
                for row in pole.rows:
                    yield _indented(_item(f"{row.points:>3}", Text.assemble((f"{row.question} ", QUIET), row.words)))
                yield _indented(Text(pole.sum), 4)
            yield ""
            yield _indented(Text.assemble((f"{self.report.labels.balance}: ", "bold"), field.balance), 4)

    def reasons(self, section: Reasons) -> Iterator[RenderableType]:
        yield self.heading(section.heading)
        yield _indented(Text(section.opening))
        for step, reason in section.steps:
            rows = [(self.report.labels.because, step.because), *reason.lines]
            words = Text(step.do, style="bold" if step.start_here else "")
            yield ""
            yield _item(f"{step.rank}.", Group(words, _rows((label, Text(line)) for label, line in rows)))

    def form(self, section: Form) -> Iterator[RenderableType]:
        yield Text(section.intro)
        for pole in section.poles:
            yield ""
            yield self.heading(pole.title)
            yield _indented(Text(pole.about))
            for question in pole.questions:
                yield ""
                yield _indented(Text(question.question, style="bold"))
                yield from (_item(f"[ ] {key}", Text(words)) for key, words in question.answers)
                yield _indented(Text(question.talk, style=QUIET))

    def heading(self, words: str) -> RenderableType:
        rule = self.ink.line * 3
        return Text(f"{rule} {words} {rule}", style="bold cyan")


def _indented(part: RenderableType, by: int = 2) -> Padding:
    return Padding(part, (0, 0, 0, by))


def _quoted(answer: AnswerView) -> Text:
    return Text.assemble((f"{answer.question} ", QUIET), f"“{answer.words}”")


def _rows(rows: Iterator[tuple[str, Text]] | list[tuple[str, Text]]) -> Table:
    """Labels with what they say beside them."""
    table = Table.grid(padding=(0, 2, 0, 0))
    table.add_column(no_wrap=True, style=QUIET)
    table.add_column(overflow="fold")
    for label, words in rows:
        table.add_row(Text(label), words)
    return table


def _item(mark: str, content: RenderableType) -> Padding:
    table = Table.grid(padding=(0, 1, 0, 0))
    table.add_column(no_wrap=True, min_width=3)
    table.add_column(overflow="fold")
    table.add_row(Text(mark), content)
    return _indented(table)
