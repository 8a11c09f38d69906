"""The sections of a report as elements, with places to type where something is left to be written."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING, assert_never

from samenwerk_cli.core.report import say, sections
from samenwerk_cli.core.report.data.person import PoleData
from samenwerk_cli.render.html import parts, pictures
from samenwerk_cli.render.html.markup import Html, element, joined

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from samenwerk_cli.core.words.phrase import Lang


class Page:
    """Turns parts into elements, and knows whether something is left to be written."""

    def __init__(self, lang: Lang) -> None:
        self.lang, self.headings = lang, 0
        self.explained = self.has_blanks = False

    def after(self, rest: Sequence[sections.Section]) -> Iterator[Html]:
        """What comes after the first page: folded, but for the pictures of the fields if they open it."""
        drawn = list(takewhile(_is_drawn, rest))
        if drawn:
            yield element("div", *self.shown(drawn), class_="drawn-first")
        if rest:
            yield element("details", element("summary", say.to_read.in_(self.lang)), *self.shown(rest[len(drawn) :]))

    def shown(self, those: Iterable[sections.Section]) -> Iterator[Html]:
        """Each section in blocks, so that a drawing stands beside words, and one side of a field beside the other."""
        for section in those:
            blocks = [each for kind, block in _in_blocks(section.parts) for each in self.block(kind, block)]
            if not section.heading:
                yield element("div", *blocks, class_="section")
                continue
            self.headings += 1
            name = f"s{self.headings}"
            heading = element("h2", section.heading, id=name)
            yield element("section", heading, element("div", *blocks, class_="blocks"), aria_labelledby=name)

    def block(self, kind: str, own: Sequence[sections.Part]) -> Iterator[Html]:
        """Parts in a block of a kind; before the first axis it is said how to read it."""
        if not self.explained and isinstance(own[0], sections.Sides):
            self.explained = True
            reads = say.axis_reads if isinstance(own[0].sides[0], PoleData) else say.team_axis_reads
            yield element("p", reads.in_(self.lang), class_="words quiet")
        yield element("div", *(each for part in own for each in self.part(part)), class_=kind)

    def part(self, part: sections.Part) -> Iterator[Html]:
        """One part as elements after one another."""
        if isinstance(part, sections.Words):
            return parts.words(part)
        if isinstance(part, sections.Entries):
            return self.entries(part)
        return self.answered(part) if isinstance(part, sections.Answered) else self.figures(part)

    def fillable(self, words: str, label: str) -> Html:
        """Words in which a line to fill becomes a place to type, called as its label."""
        first, *more = words.split(sections.LINE_TO_FILL)
        return joined(first, *(each for after in more for each in (self.blank(label), after)))

    def blank(self, label: str) -> Html:
        """A place to type or to write by hand."""
        return element(
            "span", class_="blank", role="textbox", aria_label=label, contenteditable="true", spellcheck="false"
        )

    def entries(self, part: sections.Entries) -> Iterator[Html]:
        """What has labelled lines under it, as a list."""
        match part:
            case sections.Steps(entries):
                kind = "steps" if entries and entries[0].mark else "later"
                yield element("ol" if kind == "steps" else "ul", *map(self.step, entries), class_=kind)
            case sections.Reasons(entries):
                yield element("ol", *map(self.step, entries), class_="steps reasons")
            case sections.Hour(entries):
                yield element("ol", *map(self.subject, entries), class_="hour")
            case sections.ChangedAnswers(entries):
                yield element(
                    "ul", *(element("li", entry.words, parts.rows(entry.rows)) for entry in entries), class_="changed"
                )
            case _:
                assert_never(part)

    def step(self, entry: sections.Entry) -> Html:
        """What is to be done under what it answers, and room to write who does it and when."""
        mark = element("span", entry.mark.rstrip("."), " ", class_="mark") if entry.mark else None
        return element(
            "li",
            *(
                element("p", mark if not place else None, line, class_="above")
                for place, line in enumerate(entry.above)
            ),
            element("p", None if entry.above else mark, element("strong", entry.words) if entry.first else entry.words),
            parts.rows(entry.rows),
            self.to_fill(entry.blanks, entry.mark.rstrip(".")),
        )

    def subject(self, entry: sections.Entry) -> Html:
        """A part of a meeting, with its minutes."""
        title = element("h3", element("span", entry.mark, " ", class_="mark"), entry.words)
        return element("li", title, parts.rows(entry.rows), self.to_fill(entry.blanks))

    def to_fill(self, labels: Sequence[str], number: str = "") -> Html | None:
        """A row of places to type, each with its label; a screen reader tells those of one number from others."""
        if not labels:
            return None
        self.has_blanks = True
        blanks = (
            (element("span", label, " ", aria_hidden="true"), self.blank(f"{label} {number}".strip()))
            for label in labels
        )
        return element("p", *(element("span", *both) for both in blanks), class_="to-fill")

    def answered(self, part: sections.Answered) -> Iterator[Html]:
        """Questions with what was or can be answered."""
        match part:
            case sections.AllAnswers(rows):
                yield element("ul", *map(parts.answer, rows), class_="answers")
            case sections.Spreads(questions):
                yield parts.spreads(questions)
            case sections.PaperQuestion(question, hints, choices, talk):
                ticks = (
                    element("li", element("span", class_="box"), element("b", key), " ", words)
                    for key, words in choices
                )
                yield element(
                    "div",
                    element("h3", question),
                    *(element("p", hint, class_="quiet") for hint in hints),
                    element("ul", *ticks, class_="ticks"),
                    element("p", talk, class_="quiet"),
                    class_="question",
                )
            case _:
                assert_never(part)

    def figures(self, part: sections.Figures) -> Iterator[Html]:
        """What was found, drawn and in words."""
        match part:
            case sections.Bars(reads, sides):
                yield element("p", reads, class_="quiet")
                yield element("ul", *map(parts.bar, sides), class_="bars")
            case sections.Sides(sides):
                yield from (each for side in sides for each in parts.side(side, self.lang))
            case sections.Balance(left, right, difference, reads):
                ends = (element("span", left), pictures.balance(difference), element("span", right))
                yield element("div", *ends, class_="balance")
                yield element("p", reads, class_="quiet")
            case sections.Sum(title, rows, total):
                yield element("h4", title)
                yield element("ul", *map(parts.answer, rows), class_="answers") if rows else Html()
                yield element("p", total)
            case sections.ThenAndNow(sides):
                yield from (each for side in sides for each in parts.then_and_now(side, part, self.lang))
            case sections.NotCompared(reason, items):
                yield element("p", reason)
                yield parts.bullets(items)
            case _:
                assert_never(part)


def _is_drawn(section: sections.Section) -> bool:
    return any(isinstance(part, sections.Bars) for part in section.parts)


def _in_blocks(parts: Iterable[sections.Part]) -> Iterator[tuple[str, list[sections.Part]]]:
    """Parts that belong together, and of which kind they are; a side of a field begins a block."""
    kind, block = "words", list[sections.Part]()
    for part in parts:
        kind_of_part = _kind(part)
        if block and (kind_of_part != kind or isinstance(part, sections.Sides)):
            yield kind, block
            block = []
        kind = kind_of_part
        block.append(part)
    if block:
        yield kind, block


def _kind(part: sections.Part) -> str:
    if isinstance(part, sections.Bars):
        return "drawn"
    of_side = sections.Sides | sections.AllAnswers | sections.Spreads | sections.Cautions
    return "side" if isinstance(part, of_side) else "words"
