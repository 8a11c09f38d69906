"""The report as GitHub-flavoured markdown that also reads well as it stands.

Every text from a file or a person goes through `escape`, so that nothing in it is taken for markup.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

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
from samenwerk_cli.render.markdown import team as markdown_team
from samenwerk_cli.render.markdown.change import change_blocks
from samenwerk_cli.render.markdown.markup import balance, escape, pole_line, quoted_lines

if TYPE_CHECKING:
    from collections.abc import Iterator

    from samenwerk_cli.core.report.data.person import AnswerData, FieldData, StepData
    from samenwerk_cli.core.report.sections import Report


def to_markdown(report: Report) -> str:
    """The report as a markdown document."""
    blocks = [f"# {escape(report.head.title)}", _facts(report)]
    for section in report.sections:
        blocks += _section(section, report)
    return "\n\n".join(block for block in blocks if block) + "\n"


def _facts(report: Report) -> str:
    return "\n".join(f"- **{escape(fact.label)}:** {escape(fact.value)}" for fact in report.head.facts)


def _section(section: Section, report: Report) -> Iterator[str]:
    match section:
        case Summary():
            yield f"## {escape(section.heading)}"
            yield "\n".join(f"- **{escape(title)}.** {escape(line)}" for title, line in section.lines)
        case BeginHere():
            yield f"## {escape(section.heading)}"
            yield escape(section.opening)
            yield "\n".join(_step(step, report) for step in section.steps)
        case FieldSection():
            yield from _field(section.field, report)
        case LaterSteps():
            yield f"## {escape(section.heading)}"
            yield escape(section.opening)
            yield from _phases(section, report)
        case AllAnswers():
            yield f"## {escape(section.heading)}"
            yield from _answers(section)
        case Colophon():
            yield from _colophon(section)
        case Sums():
            yield from _sums(section, report)
        case Reasons():
            yield from _reasons(section, report)
        case Form():
            yield from _form(section)
        case Cautions() | FieldThenAndNow() | NotCompared():
            yield from change_blocks(section, escape)
        case Passage() | AgendaSection() | TeamFieldSection() | Spread():
            yield from markdown_team.section(section, report.head.labels)
        case _:
            assert_never(section)


def _phases(section: LaterSteps, report: Report) -> Iterator[str]:
    for phase, steps in section.phases:
        yield f"### {escape(phase)}"
        yield "\n".join(_step(step, report) for step in steps)


def _answers(section: AllAnswers) -> Iterator[str]:
    for field in section.fields:
        yield f"### {escape(field.title)}"
        yield "\n".join(_numbered(number, each) for number, each in enumerate(field.questions, start=1))


def _step(step: StepData, report: Report) -> str:
    labels, do = report.head.labels, escape(step.do)
    rows = [(label, escape(words)) for label, words in lines_of_step(step, labels)]
    if step.start_here:
        rows += [(labels.who, LINE_TO_FILL), (labels.when, LINE_TO_FILL)]
    first = f"- [ ] **{do}**" if step.start_here else f"- [ ] {do}"
    return "\n".join([first, *(f"  - **{escape(label)}:** {words}" for label, words in rows)])


def _field(field: FieldData, report: Report) -> Iterator[str]:
    labels = report.head.labels
    yield f"## {escape(field.title)}"
    yield from (f"**{escape(chafe.direction)}** {_quoted(chafe.answer)}" for chafe in field.chafes)
    yield "\n".join(pole_line(side) for side in field.poles)
    yield from balance(field, labels)
    for heading, answers in ((labels.strongest, field.strongest), (labels.weakest, field.weakest)):
        if answers:
            yield f"### {escape(heading)}"
            yield "\n".join(f"- {_quoted(answer)}" for answer in answers)
    if field.blind_spots:
        yield f"### {escape(labels.blind_spot)}"
        yield "\n".join(f"- {escape(sentence)}" for sentence in field.blind_spots)
    if field.notes:
        yield f"### {escape(labels.notes)}"
        yield "\n".join(_note(answer) for answer in field.notes)


def _quoted(answer: AnswerData) -> str:
    return f"{escape(answer.question)} “{escape(answer.words)}”"


def _note(answer: AnswerData) -> str:
    """A note under its question; every line of it stays inside the quotation."""
    return f"- {escape(answer.question)}\n\n{quoted_lines(answer.note or '')}"


def _numbered(number: int, answer: AnswerData) -> str:
    words = f"**{escape(answer.words)}**" if answer.answer is not None else f"_{escape(answer.words)}_"
    return f"{number}. {escape(answer.question)}\\\n   {words}"


def _sums(section: Sums, report: Report) -> Iterator[str]:
    yield f"## {escape(section.heading)}"
    for field in section.fields:
        yield f"### {escape(field.title)}"
        for pole in field.poles:
            yield f"#### {escape(pole.title)}"
            yield "\n".join(
                f"- **{escape(row.points)}** · {escape(row.question)} {escape(row.words)}" for row in pole.rows
            )
            yield escape(pole.sum)
        yield f"#### {escape(report.head.labels.balance)}"
        yield escape(field.balance)


def _reasons(section: Reasons, report: Report) -> Iterator[str]:
    yield f"## {escape(section.heading)}"
    yield escape(section.opening)
    for step, reason in section.steps:
        rows = [(report.head.labels.because, step.because.words), *reason.lines]
        lines = [f"   - **{escape(label)}:** {escape(line)}" for label, line in rows]
        yield "\n".join([f"{step.rank}. {escape(step.do)}", *lines])


def _form(section: Form) -> Iterator[str]:
    yield escape(section.intro)
    for pole in section.poles:
        yield f"## {escape(pole.title)}"
        yield escape(pole.about)
        for question in pole.questions:
            yield f"### {escape(question.question)}"
            yield "\n".join(f"- [ ] {escape(key)} · {escape(words)}" for key, words in question.answers)
            yield f"_{escape(question.talk)}_"


def _colophon(section: Colophon) -> Iterator[str]:
    yield f"## {escape(section.heading)}"
    yield from (escape(paragraph) for paragraph in section.paragraphs)
    yield f"### {escape(section.sources_heading)}"
    yield "\n".join(f"- {escape(source)}" for source in section.sources)
    yield escape(section.versions)
