"""The report as GitHub-flavoured markdown that also reads well as it stands.

Every text from a file or a person goes through `escape`, so that nothing in it is taken for markup.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from samenwerk_cli.core.report import drawing, say, sections
from samenwerk_cli.core.words.number import whole
from samenwerk_cli.render.markdown.markup import bullets, escape, quoted_lines, rows_of
from samenwerk_cli.render.terminal.drawing import balance_between

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from samenwerk_cli.core.report.data.change import PoleChangeData
    from samenwerk_cli.core.report.data.person import PoleData
    from samenwerk_cli.core.report.data.team import TeamPoleData, TeamQuestionData

WIDTH_OF_CODE = 64


def to_markdown(report: sections.Report) -> str:
    """The report as a markdown document."""
    facts = "\n".join(f"- **{escape(fact.label)}:** {escape(fact.value)}" for fact in report.head.facts)
    blocks = [f"# {escape(report.head.title)}", facts, *_sections(report.first)]
    if report.rest:
        folded = f"<details>\n<summary>{escape(say.to_read.in_(report.head.lang))}</summary>"
        blocks += [folded, *_sections(report.rest), "</details>"]
    return "\n\n".join(block for block in blocks if block) + "\n"


def _sections(those: Iterable[sections.Section]) -> Iterator[str]:
    for section in those:
        if section.heading:
            yield f"## {escape(section.heading)}"
        yield from (block for part in section.parts for block in _part(part))


def _part(part: sections.Part) -> Iterator[str]:
    if isinstance(part, sections.Words):
        return _words(part)
    if isinstance(part, sections.Entries):
        return _entries(part)
    return _answered(part) if isinstance(part, sections.Answered) else _figures(part)


def _words(part: sections.Words) -> Iterator[str]:
    match part:
        case sections.Paragraphs(words) | sections.Remarks(words):
            yield from (escape(paragraph) for paragraph in words)
        case sections.Title(words):
            yield f"### {escape(words)}"
        case sections.Items(items) | sections.Cautions(items):
            yield bullets(items)
        case sections.Labelled(label, words):
            yield f"**{escape(label)}** {escape(words)}"
        case sections.Summary(lines):
            yield "\n".join(f"- **{escape(title)}:** {escape(line)}" for title, line in lines)
        case sections.Sources(title, sources, versions):
            yield f"### {escape(title)}" if sources else ""
            yield bullets(sources)
            yield escape(versions)
        case _:
            assert_never(part)


def _entries(part: sections.Entries) -> Iterator[str]:
    match part:
        case sections.Steps(entries):
            yield "\n".join(_step(entry) for entry in entries)
            yield _to_fill(entries)
        case sections.Reasons(entries):
            yield "\n".join(_step(entry) for entry in entries)
        case sections.Hour(entries):
            for entry in entries:
                yield f"### {escape(entry.mark)} · {escape(entry.words)}"
                yield "\n".join(rows_of(entry.rows))
                yield _to_fill([entry._replace(mark="")])
        case sections.ChangedAnswers(entries):
            yield "\n".join(_changed(entry) for entry in entries)
        case _:
            assert_never(part)


def _step(entry: sections.Entry) -> str:
    """What is to be done under what it answers, line by line; numbered, or else to be ticked."""
    mark = entry.mark or "-"
    indent = " " * (len(mark) + 1)
    words = f"**{escape(entry.words)}**" if entry.first else escape(entry.words)
    lines = [*map(escape, entry.above), words]
    first, *more = [f"{line}\\" for line in lines[:-1]] + lines[-1:]
    box = "" if entry.mark else "[ ] "
    return "\n".join([f"{mark} {box}{first}", *(f"{indent}{line}" for line in more), *rows_of(entry.rows, indent)])


def _to_fill(entries: Sequence[sections.Entry]) -> str:
    """A table with a row for each, in which is written who does it and when."""
    to_fill = [entry for entry in entries if entry.blanks]
    if not to_fill:
        return ""
    labels = ("", *to_fill[0].blanks) if to_fill[0].mark else to_fill[0].blanks
    rows = [[entry.mark.rstrip(".")] if entry.mark else [""] for entry in to_fill]
    filled = [row + [""] * (len(labels) - len(row)) for row in rows]
    cells = ([escape(label) for label in labels], ["---"] * len(labels), *filled)
    return "\n".join(f"| {' | '.join(row)} |" for row in cells)


def _changed(entry: sections.Entry) -> str:
    both = (f"  - {escape(label)}: {escape(said)}" for label, said in entry.rows)
    return "\n".join([f"- {escape(entry.words)}", *both])


def _answered(part: sections.Answered) -> Iterator[str]:
    match part:
        case sections.AllAnswers(rows):
            yield "\n".join(_answer(row) for row in rows)
        case sections.Spreads(questions):
            for question in questions:
                yield from _spread(question)
        case sections.PaperQuestion(question, hints, choices, talk):
            yield f"### {escape(question)}"
            yield from map(escape, hints)
            yield "\n".join(f"- [ ] {escape(key)} · {escape(words)}" for key, words in choices)
            yield f"_{escape(talk)}_"
        case _:
            assert_never(part)


def _answer(row: sections.AnswerRow) -> str:
    remarks = (f"\n\n  {escape(label)}:\n\n{quoted_lines(words)}\n" for label, words in row.remarks)
    return f"- **{escape(row.points)}** · {escape(row.question)} {escape(row.words)}{''.join(remarks)}"


def _spread(view: TeamQuestionData) -> Iterator[str]:
    score = "–" if view.score is None else f"{whole(view.score)}"
    yield f"**{score}** · **{escape(view.text)}**\\\n{escape(view.in_words)}"
    marks = drawing.people(view.counts or (), drawing.UNICODE)
    chosen = (
        (f"{drawn.strip()} **{count}**".strip(), words)
        for drawn, (_, count, words) in zip(marks, view.shown, strict=True)
    )
    yield "\n".join(f"- {count} · {escape(words)}" for count, words in chosen)
    yield from (f"- **{escape(label)}**\n\n{quoted_lines(words)}" for label, words in view.remarks)


def _figures(part: sections.Figures) -> Iterator[str]:
    match part:
        case sections.Bars(reads, sides):
            yield escape(reads)
            yield "\n".join(_bar(side) for side in sides)
        case sections.Sides(sides):
            yield from (block for side in sides for block in _side(side))
        case sections.Balance():
            yield from _balance(part)
        case sections.Sum(title, rows, total):
            yield f"#### {escape(title)}"
            yield "\n".join(_answer(row) for row in rows)
            yield escape(total)
        case sections.ThenAndNow():
            for side in part.sides:
                yield from _then_and_now(side, part)
        case sections.NotCompared(reason, items):
            yield escape(reason)
            yield bullets(items)
        case _:
            assert_never(part)


def _bar(side: PoleData | TeamPoleData) -> str:
    bar = "" if side.score is None else f"`{drawing.bar(side.score, drawing.UNICODE)}` "
    return f"- **{escape(side.title)}:** {bar}{escape(side.in_words)}"


def _side(side: PoleData | TeamPoleData) -> Iterator[str]:
    """One side, with its score as a bar."""
    yield f"### {escape(side.title)}"
    bar = [] if side.score is None else [f"`{drawing.bar(side.score, drawing.UNICODE)}` {whole(side.score)}"]
    words = [words for words in (side.in_words, side.rests_on, side.wish) if words]
    yield " · ".join([*bar, *(escape(each) for each in words)])


def _balance(part: sections.Balance) -> Iterator[str]:
    """How uneven the sides of a field are; in the drawing only the fence has a meaning."""
    lines = balance_between(part.left, part.right, part.difference, drawing.UNICODE, WIDTH_OF_CODE)
    yield "\n".join(["```text", *(line.replace("`", "'") for line in lines), "```"])
    yield escape(part.reads)


def _then_and_now(side: PoleChangeData, part: sections.ThenAndNow) -> Iterator[str]:
    yield f"### {escape(side.title)}"
    in_words = None if side.in_words is None else f"**{escape(side.in_words)}**"
    rests_on = None if side.rests_on is None else escape(side.rests_on)
    yield " · ".join(words for words in (in_words, rests_on) if words is not None)
    if side.before is not None and side.after is not None:
        both = ((part.then, side.before), (part.now, side.after))
        bars = ((label, drawing.bar(score, drawing.UNICODE), whole(score)) for label, score in both)
        yield "\n".join(f"- {escape(label)}: `{bar}` {score}" for label, bar, score in bars)
    yield escape(" ".join(side.sentences))
