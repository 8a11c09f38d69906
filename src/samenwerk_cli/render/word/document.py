"""The report as a Word document, with headings, lists and tables that can be edited."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, assert_never

from samenwerk_cli.core.report import drawing, say, sections
from samenwerk_cli.core.words.number import whole
from samenwerk_cli.render.word.blocks import TEXT_WIDTH, Box, Cell, Run, Table, cell, paragraph, quiet, strong
from samenwerk_cli.render.word.file import word_file

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from samenwerk_cli.core.report.data.change import PoleChangeData
    from samenwerk_cli.core.report.data.person import PoleData
    from samenwerk_cli.core.report.data.team import TeamPoleData, TeamQuestionData
    from samenwerk_cli.core.words.phrase import Lang
    from samenwerk_cli.render.word.blocks import Block, Paragraph

INK = drawing.UNICODE
NOTHING_DRAWN = " " * drawing.BAR_WIDTH
FULL, MIDDLE, EMPTY = "0B5563", "9FB0B5", "E4EBED"
COLOURS = {INK.full: FULL, INK.middle: MIDDLE, " ": ""}
"""Of the cells of a drawing, by their character; those of any other are empty."""

DRAWN, MARKS, NUMBER, TO_FILL, SAID = 3450, 2500, 454, 1474, 2494
"""Widths of columns: of a drawing, of marks, of a number, of what is left to be written, of what a label says."""

MOST_BESIDE = 3
"""Columns beside the step itself; what does not fit in them stands under it."""

TIMES_FOR_A_PEN = 4


def to_word(report: sections.Report) -> bytes:
    """The report as a Word document; the same report is always the same bytes."""
    return word_file(report.head, _report(report))


def _report(report: sections.Report) -> Iterator[Block]:
    lang = report.head.lang
    yield paragraph("Title", report.head.title)
    for fact in report.head.facts:
        to_fill = fact.value == sections.LINE_TO_FILL
        value = fact.value * TIMES_FOR_A_PEN if to_fill else fact.value
        yield paragraph("FactToFill" if to_fill else "Fact", quiet(fact.label), "\t", value)
    yield from _sections(report.first, lang)
    if report.rest:
        yield paragraph("HeadingOfTheRest", say.to_read.in_(lang))
        yield from _sections(report.rest, lang)


def _sections(those: Iterable[sections.Section], lang: Lang) -> Iterator[Block]:
    for section in those:
        if section.heading:
            yield paragraph("Heading1", section.heading)
        for part in section.parts:
            yield from _part(part, lang)


def _part(part: sections.Part, lang: Lang) -> Iterator[Block]:
    if isinstance(part, sections.Words):
        return _words(part)
    if isinstance(part, sections.Entries):
        return _entries(part, lang)
    return _answered(part) if isinstance(part, sections.Answered) else _figures(part)


def _words(part: sections.Words) -> Iterator[Block]:
    match part:
        case sections.Paragraphs(words):
            yield from (paragraph("Normal", each) for each in words)
        case sections.Title(words):
            yield paragraph("Heading2", words)
        case sections.Items(items):
            yield from (paragraph("ListBullet", item) for item in items)
        case sections.Cautions(sentences):
            yield from (paragraph("Caution", sentence) for sentence in sentences)
        case sections.Remarks(sentences):
            yield from (paragraph("Remark", sentence) for sentence in sentences)
        case sections.Labelled(label, words):
            yield paragraph("Normal", strong(label), f" {words}")
        case sections.Summary(lines):
            rows = ((cell(strong(title)), cell(line)) for title, line in lines)
            yield Table("Lines", (DRAWN, TEXT_WIDTH - DRAWN), tuple(rows))
        case sections.Sources(title, sources, versions):
            if sources:
                yield paragraph("Heading2", title)
            yield from (paragraph("ListBullet", source) for source in sources)
            yield paragraph("Remark", versions)
        case _:
            assert_never(part)


def _entries(part: sections.Entries, lang: Lang) -> Iterator[Block]:
    match part:
        case sections.Steps(entries):
            if any(entry.mark for entry in entries):
                yield _actions(entries, lang)
            else:
                yield from (block for entry in entries for block in _listed(entry, Box()))
        case sections.Reasons(entries):
            yield from (block for entry in entries for block in _listed(entry, strong(entry.mark)))
        case sections.Hour(entries):
            yield from (block for entry in entries for block in _agenda(entry))
        case sections.ChangedAnswers(entries):
            yield from _changed(entries)
        case _:
            assert_never(part)


def _actions(entries: Sequence[sections.Entry], lang: Lang) -> Table:
    """Steps as a table: what each answers above it, and beside it when it is done and who does it when."""
    blanks = entries[0].blanks
    labels = [*dict.fromkeys(label for entry in entries for label, _ in entry.rows)][: MOST_BESIDE - len(blanks)]
    beside = [SAID] * len(labels) + [TO_FILL] * len(blanks)
    top = [cell(say.what.in_(lang))._replace(columns=2), *map(cell, (*labels, *blanks))]
    rows = (
        [
            cell(strong(entry.mark)),
            _step(entry, labels),
            *(cell(dict(entry.rows).get(label, "")) for label in labels),
            *(cell() for _ in blanks),
        ]
        for entry in entries
    )
    widths = (NUMBER, TEXT_WIDTH - NUMBER - sum(beside), *beside)
    return Table("Actions", widths, tuple(map(tuple, [top, *rows])), header=True)


def _step(entry: sections.Entry, elsewhere: Sequence[str]) -> Cell:
    words = paragraph("CellText", strong(entry.words) if entry.first else entry.words)
    under = (_labelled("CellText", row) for row in entry.rows if row[0] not in elsewhere)
    return Cell((*(paragraph("CellAbove", line) for line in entry.above), words, *under))


def _labelled(style: str, row: sections.Row) -> Paragraph:
    label, words = row
    return paragraph(style, quiet(f"{label}: "), words)


def _listed(entry: sections.Entry, mark: Box | Run) -> Iterator[Block]:
    """A step after its mark, line by line, on one page."""
    words = strong(entry.words) if entry.first else entry.words
    first, *more = [*map(quiet, entry.above), words]
    yield paragraph("Step", mark, "\t", first)
    lines = [*(paragraph("StepText", line) for line in more), *(_labelled("StepText", row) for row in entry.rows)]
    yield from lines[:-1]
    yield from (line._replace(style="StepEnd") for line in lines[-1:])


def _agenda(entry: sections.Entry) -> Iterator[Block]:
    """What to talk about after its minutes, and a row to write in if something is to be written."""
    yield paragraph("Agenda", Run(entry.mark, "Drawn"), "\t", entry.words)
    yield from (_labelled("AgendaText", row) for row in entry.rows)
    if entry.blanks:
        first, *others = entry.blanks
        widths = (TEXT_WIDTH - TO_FILL * len(others), *(TO_FILL for _ in others))
        rows = tuple(map(cell, (first, *others))), tuple(cell(style="CellToFill") for _ in entry.blanks)
        yield Table("Actions", widths, rows, header=True)


def _changed(entries: Sequence[sections.Entry]) -> Iterator[Table]:
    labels = [label for label, _ in entries[0].rows]
    top = [cell(), *map(cell, labels)]
    rows = ([cell(entry.words), *(cell(words) for _, words in entry.rows)] for entry in entries)
    width = TEXT_WIDTH // (1 + len(labels))
    widths = (TEXT_WIDTH - width * len(labels), *(width for _ in labels))
    yield Table("Lines", widths, tuple(map(tuple, [top, *rows])), header=True)


def _answered(part: sections.Answered) -> Iterator[Block]:
    match part:
        case sections.AllAnswers(rows):
            yield _answers(rows)
        case sections.Spreads(questions):
            for question in questions:
                yield from _spread(question)
        case sections.PaperQuestion(question, hints, choices, talk):
            yield paragraph("Heading2", question)
            yield from (paragraph("Caption", hint) for hint in hints)
            yield from (paragraph("Choice", Box(), "\t", quiet(key), "\t", words) for key, words in choices)
            yield paragraph("Remark", talk)
        case _:
            assert_never(part)


def _answers(answers: Iterable[sections.AnswerRow]) -> Table:
    """What each counts, the question, and the answer with what was written under it."""
    rows = []
    for row in answers:
        remarks = (block for remark in row.remarks for block in _remark(*remark))
        said = Cell((paragraph("CellText", row.words), *remarks))
        rows.append((cell(strong(row.points)), cell(row.question), said))
    points, question = 680, 4360
    return Table("Lines", (points, question, TEXT_WIDTH - points - question), tuple(rows))


def _remark(label: str, words: str) -> tuple[Paragraph, Paragraph]:
    return paragraph("CellAbove", label), paragraph("Quote", words)


def _spread(view: TeamQuestionData) -> Iterator[Block]:
    """A question with its score, and who chose which of its answers as marks."""
    score = "–" if view.score is None else f"{whole(view.score)}"
    yield paragraph("Heading3", Run(score, "Drawn"), f" · {view.text}")
    yield paragraph("Caption", view.in_words)
    marks = drawing.people(view.counts or (), INK)
    rows = (
        (
            cell(strong(str(count)), style="CellTextKept"),
            cell(Run(drawn.strip(), "Drawn"), style="CellTextKept"),
            cell(words, style="CellTextKept"),
        )
        for drawn, (_, count, words) in zip(marks, view.shown, strict=True)
    )
    if view.shown:
        yield Table("Lines", (NUMBER, MARKS, TEXT_WIDTH - NUMBER - MARKS), tuple(rows))
    for remark in view.remarks:
        yield from _remark(*remark)


def _figures(part: sections.Figures) -> Iterator[Block]:
    match part:
        case sections.Bars(reads, sides):
            yield paragraph("Caption", reads)
            yield _drawing([(side.title, _bar(side), side.in_words) for side in sides])
        case sections.Sides(sides):
            for side in sides:
                yield from _side(side)
        case sections.Balance(left, right, difference, reads):
            yield _drawing([(left, drawing.balance(difference, INK), right)])
            yield paragraph("Caption", reads)
        case sections.Sum(title, answers, total):
            yield paragraph("Heading3", title)
            if answers:
                yield _answers(answers)
            yield paragraph("Normal", total)
        case sections.ThenAndNow(sides):
            for changed in sides:
                yield from _then_and_now(changed, part)
        case sections.NotCompared(reason, items):
            yield paragraph("Caption" if items else "Normal", reason)
            yield from (paragraph("ListBullet", item) for item in items)
        case _:
            assert_never(part)


def _bar(side: PoleData | TeamPoleData) -> str:
    return NOTHING_DRAWN if side.score is None else drawing.bar(side.score, INK)


def _drawing(rows: Sequence[tuple[str | Run, str, str]], width: int = 3000) -> Table:
    """Drawings of equally many characters as shaded cells, each between words; those before it get this width."""
    units = len(rows[0][1])
    columns = [DRAWN // units] * units
    shaded = (
        (
            cell(before, style="CellBefore"),
            *(_shaded(char, len([*chars])) for char, chars in groupby(drawn)),
            cell(after, style="CellAfter"),
        )
        for before, drawn, after in rows
    )
    return Table("Drawing", (width, *columns, TEXT_WIDTH - width - sum(columns)), tuple(shaded))


def _shaded(char: str, columns: int) -> Cell:
    marker = [char] if char == INK.marker else []
    return cell(*marker, style="CellDrawn")._replace(columns=columns, colour=COLOURS.get(char, EMPTY))


def _side(side: PoleData | TeamPoleData) -> Iterator[Block]:
    """One side, with its score as a bar."""
    yield paragraph("Heading2", side.title)
    about = [words for words in (side.rests_on, side.wish) if words]
    if about:
        yield paragraph("Caption", " · ".join(about))
    if side.score is None:
        yield paragraph("Normal", side.in_words)
    else:
        yield _drawing([(strong(str(whole(side.score))), _bar(side), side.in_words)], 680)


def _then_and_now(side: PoleChangeData, part: sections.ThenAndNow) -> Iterator[Block]:
    yield paragraph("Heading2", side.title)
    in_words = [] if side.in_words is None else [strong(side.in_words)]
    rests_on = [] if side.rests_on is None else [f"{' · ' if in_words else ''}{side.rests_on}"]
    if in_words or rests_on:
        yield paragraph("Normal", *in_words, *rests_on)
    if side.before is not None and side.after is not None:
        both = (part.then, side.before), (part.now, side.after)
        yield _drawing([(label, drawing.bar(score, INK), str(whole(score))) for label, score in both], 1000)
    yield from (paragraph("Normal", sentence) for sentence in side.sentences)
