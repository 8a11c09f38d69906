"""The report as GitHub-flavoured markdown that also reads well as it stands.

Every text from a file or a person goes through `escape`, so that nothing in it is taken for markup.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from samenwerk_cli.core.report import drawing, sections
from samenwerk_cli.core.words.number import whole
from samenwerk_cli.render.markdown.markup import bullets, escape, quoted_lines, rows_of
from samenwerk_cli.render.terminal.drawing import balance_between

if TYPE_CHECKING:
    from collections.abc import Iterator

    from samenwerk_cli.core.report.data.change import PoleChangeData
    from samenwerk_cli.core.report.data.person import PoleData, QuestionData
    from samenwerk_cli.core.report.data.team import TeamPoleData, TeamQuestionData

WIDTH_OF_CODE = 64


def to_markdown(report: sections.Report) -> str:
    """The report as a markdown document."""
    facts = "\n".join(f"- **{escape(fact.label)}:** {escape(fact.value)}" for fact in report.head.facts)
    blocks = [f"# {escape(report.head.title)}", facts]
    for section in report.sections:
        blocks += [f"## {escape(section.heading)}" if section.heading else ""]
        blocks += [block for part in section.parts for block in _part(part)]
    return "\n\n".join(block for block in blocks if block) + "\n"


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
            yield "\n".join(f"- **{escape(title)}.** {escape(line)}" for title, line in lines)
        case sections.Sources(sources, versions):
            yield bullets(sources)
            yield escape(versions)
        case _:
            assert_never(part)


def _entries(part: sections.Entries) -> Iterator[str]:
    match part:
        case sections.Steps(entries):
            yield "\n".join(_step(entry) for entry in entries)
        case sections.Reasons(entries):
            for entry in entries:
                yield "\n".join([f"{entry.mark} {escape(entry.words)}", *rows_of(entry.rows, "   ")])
        case sections.Hour(entries):
            for entry in entries:
                yield f"### {escape(entry.mark)} · {escape(entry.words)}"
                yield "\n".join(rows_of(entry.rows))
        case sections.ChangedAnswers(entries):
            yield "\n".join(_changed(entry) for entry in entries)
        case _:
            assert_never(part)


def _step(entry: sections.Entry) -> str:
    do = escape(entry.words)
    return "\n".join([f"- [ ] **{do}**" if entry.first else f"- [ ] {do}", *rows_of(entry.rows, "  ")])


def _changed(entry: sections.Entry) -> str:
    both = (f"  - {escape(label)}: {escape(said)}" for label, said in entry.rows)
    return "\n".join([f"- {escape(entry.words)}", *both])


def _answered(part: sections.Answered) -> Iterator[str]:
    match part:
        case sections.Quotes(answers):
            yield "\n".join(f"- {_quoted(answer)}" for answer in answers)
        case sections.Notes(answers):
            notes = ((answer.question, quoted_lines(answer.note or "")) for answer in answers)
            yield "\n".join(f"- {escape(question)}\n\n{note}" for question, note in notes)
        case sections.AllAnswers(answers):
            yield "\n".join(_numbered(number, each) for number, each in enumerate(answers, start=1))
        case sections.Spreads(questions):
            for number, question in enumerate(questions, start=1):
                yield from _spread(number, question)
        case sections.FormQuestion(question, hints, choices, talk):
            yield f"### {escape(question)}"
            yield from map(escape, hints)
            yield "\n".join(f"- [ ] {escape(key)} · {escape(words)}" for key, words in choices)
            yield f"_{escape(talk)}_"
        case _:
            assert_never(part)


def _quoted(answer: QuestionData) -> str:
    return f"{escape(answer.question)} “{escape(answer.words)}”"


def _numbered(number: int, answer: QuestionData) -> str:
    words = f"**{escape(answer.words)}**" if answer.answer is not None else f"_{escape(answer.words)}_"
    return f"{number}. {escape(answer.question)}\\\n   {words}"


def _spread(number: int, view: TeamQuestionData) -> Iterator[str]:
    yield f"#### {number}. {escape(view.question)}"
    yield escape(view.in_words)
    bars = (
        (place, drawing.share(chosen, view.answered or 0, drawing.ASCII), chosen, words)
        for place, chosen, words in view.shown
    )
    yield "\n".join(f"- `{place} {bar}` **{chosen}** · {escape(words)}" for place, bar, chosen, words in bars)
    yield from (f"- **{escape(label)}**\n\n{quoted_lines(words)}" for label, words in view.remarks)


def _figures(part: sections.Figures) -> Iterator[str]:
    match part:
        case sections.Chafes(chafes):
            yield from (f"**{escape(chafe.direction)}** {_quoted(chafe.answer)}" for chafe in chafes)
        case sections.Sides(sides):
            yield "\n".join(_side(side) for side in sides)
        case sections.Balance():
            yield from _balance(part)
        case sections.BlindSpots(title, sentences):
            yield f"### {escape(title)}"
            yield bullets(sentences)
        case sections.Sum(title, rows, total):
            yield f"#### {escape(title)}"
            yield "\n".join(f"- **{escape(row.points)}** · {escape(row.question)} {escape(row.words)}" for row in rows)
            yield escape(total)
        case sections.ThenAndNow():
            for side in part.sides:
                yield from _then_and_now(side, part)
        case sections.NotCompared(reason, items):
            yield escape(reason)
            yield bullets(items)
        case _:
            assert_never(part)


def _side(side: PoleData | TeamPoleData) -> str:
    """One side, with its score as a bar."""
    bar = [] if side.score is None else [f"`{drawing.bar(side.score, drawing.ASCII)}` {whole(side.score)}"]
    words = [words for words in (side.in_words, side.rests_on, side.wish) if words]
    return f"- **{escape(side.title)}:** {' · '.join([*bar, *(escape(each) for each in words)])}"


def _balance(part: sections.Balance) -> Iterator[str]:
    """How the sides of a field compare, drawn and in words; in the drawing only the fence has a meaning."""
    yield f"### {escape(part.title)}"
    difference = part.balance.difference
    if difference is not None:
        lines = balance_between(part.left, part.right, difference, drawing.ASCII, WIDTH_OF_CODE)
        yield "\n".join(["```text", *(line.replace("`", "'") for line in lines), "```"])
        yield escape(part.reads)
    yield escape(" ".join(part.balance.sentences))


def _then_and_now(side: PoleChangeData, part: sections.ThenAndNow) -> Iterator[str]:
    yield f"### {escape(side.title)}"
    in_words = None if side.in_words is None else f"**{escape(side.in_words)}**"
    rests_on = None if side.rests_on is None else escape(side.rests_on)
    yield " · ".join(words for words in (in_words, rests_on) if words is not None)
    if side.before is not None and side.after is not None:
        both = ((part.then, side.before), (part.now, side.after))
        bars = ((label, drawing.bar(score, drawing.ASCII), whole(score)) for label, score in both)
        yield "\n".join(f"- {escape(label)}: `{bar}` {score}" for label, bar, score in bars)
    yield escape(" ".join(side.sentences))
    yield from (f"**{escape(part.step)}:** {escape(step)}" for step in side.steps)
