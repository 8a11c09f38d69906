"""Everything a report says, as sections of typed parts, the language already chosen.

A section is a heading and its parts, in reading order. A face (`render/`) shows every part and adds nothing; a new kind
of part breaks every face at type-check time, on purpose. Texts have been made visible (see `visible`); escaping for a
face is that face's own duty.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from fractions import Fraction

    from samenwerk_cli.core.answers.roles import Role
    from samenwerk_cli.core.report.data.change import ChangeData, PoleChangeData
    from samenwerk_cli.core.report.data.person import (
        ExplanationData,
        PersonData,
        PoleData,
    )
    from samenwerk_cli.core.report.data.team import TeamData, TeamPoleData, TeamQuestionData
    from samenwerk_cli.core.words.phrase import Lang

LINE_TO_FILL = "." * 24
"""Room to write on paper."""

Row = tuple[str, str]
"""A label, and what is said under it."""


class Paragraphs(NamedTuple):
    """Words to read."""

    words: tuple[str, ...]


class Title(NamedTuple):
    """What the parts after it are about."""

    words: str


class Items(NamedTuple):
    """Lines of a list."""

    items: tuple[str, ...]


class Cautions(NamedTuple):
    """Lines of a list that ask for attention."""

    sentences: tuple[str, ...]


class Remarks(NamedTuple):
    """What is said besides."""

    sentences: tuple[str, ...]


class Labelled(NamedTuple):
    """A question in a few words, and its answer."""

    label: str
    words: str


class Summary(NamedTuple):
    """One sentence a field."""

    lines: tuple[Row, ...]


class Entry(NamedTuple):
    """Something with labelled lines under it.

    `mark` is its number or its minutes, if it has any; `first` tells it from what is only there for later. What stands
    `above` it is what it answers; `blanks` are what is left to be written, each with room for it.
    """

    mark: str
    words: str
    rows: tuple[Row, ...]
    first: bool = True
    above: tuple[str, ...] = ()
    blanks: tuple[str, ...] = ()


class Steps(NamedTuple):
    """Steps to take, each to be ticked when it is done."""

    entries: tuple[Entry, ...]


class Reasons(NamedTuple):
    """Steps with their reasons, in order of rank."""

    entries: tuple[Entry, ...]


class Hour(NamedTuple):
    """What to talk about, part by part, each with its minutes."""

    entries: tuple[Entry, ...]


class ChangedAnswers(NamedTuple):
    """Questions that were answered otherwise, each with both answers."""

    entries: tuple[Entry, ...]


class Sides(NamedTuple):
    """Sides of a field, as a person or a team sees them."""

    sides: tuple[PoleData | TeamPoleData, ...]


class Bars(NamedTuple):
    """Sides at a glance, each as a bar with its band in words: no numbers, which are taken for marks.

    `reads` says how to read them.
    """

    reads: str
    sides: tuple[PoleData | TeamPoleData, ...]


class Balance(NamedTuple):
    """How uneven two sides are, to be drawn: the left score minus the right one; `reads` says how to read it."""

    left: str
    right: str
    difference: Fraction
    reads: str


class AnswerRow(NamedTuple):
    """One question, what its answer counts for (a dash if it does not), and the answer in words."""

    points: str
    question: str
    words: str
    remarks: tuple[Row, ...] = ()


class AllAnswers(NamedTuple):
    """Questions with their answers, in the order in which they are to be read."""

    rows: tuple[AnswerRow, ...]


class Spreads(NamedTuple):
    """Every question of a field, with how often each answer was chosen."""

    questions: tuple[TeamQuestionData, ...]


class Sources(NamedTuple):
    """What it rests on, and with which versions it was made."""

    title: str
    sources: tuple[str, ...]
    versions: str


class Sum(NamedTuple):
    """How the score of one side was worked out, or without rows the balance of a field."""

    title: str
    rows: tuple[AnswerRow, ...]
    sum: str


class PaperQuestion(NamedTuple):
    """A question to tick, with hints; each answer with the key that stands for it, and what to talk about then."""

    question: str
    hints: tuple[str, ...]
    answers: tuple[Row, ...]
    talk: str


class ThenAndNow(NamedTuple):
    """Both sides of a field, before and after, with the small words beside them."""

    sides: tuple[PoleChangeData, ...]
    then: str
    now: str


class NotCompared(NamedTuple):
    """What could not be compared, under the reason why."""

    reason: str
    items: tuple[str, ...]


Words = Paragraphs | Title | Items | Cautions | Remarks | Labelled | Summary | Sources
"""What is only words."""

Entries = Steps | Reasons | Hour | ChangedAnswers

Answered = AllAnswers | Spreads | PaperQuestion
"""Questions, and what was or can be answered to them."""

Figures = Sides | Bars | Balance | Sum | ThenAndNow | NotCompared
"""What was found of a field."""

Part = Words | Entries | Answered | Figures


class Section(NamedTuple):
    """Parts under a heading; without one they stand right under what came before."""

    heading: str
    parts: tuple[Part, ...]


class Fact(NamedTuple):
    """One line about the report itself: what it is about, who answered, when."""

    label: str
    value: str


class About(NamedTuple):
    """What was filled in about the run itself, as given."""

    subject: str | None = None
    we: str | None = None
    date: str | None = None
    role: Role | None = None
    name: str | None = None


class Head(NamedTuple):
    """What stands above a report, and in which language it is."""

    title: str
    lang: Lang
    about: About
    facts: tuple[Fact, ...]


class Report(NamedTuple):
    """One report: its sections in reading order, and for programs the data that they are made of; a form has none.

    The `first` sections are its first page, which can be read alone; the `rest` is to look things up in.
    """

    head: Head
    first: tuple[Section, ...]
    rest: tuple[Section, ...]
    data: PersonData | ExplanationData | TeamData | ChangeData | None

    @property
    def sections(self) -> tuple[Section, ...]:
        """All of them."""
        return self.first + self.rest

    @property
    def first_page(self) -> Report:
        """The report without the rest."""
        return self._replace(rest=())
