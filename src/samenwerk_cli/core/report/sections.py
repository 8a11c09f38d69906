"""Everything a report says, as typed sections, the language already chosen.

The sections put the data in reading order. A face (`render/`) shows every section and adds nothing; a new section
breaks every face at type-check time, on purpose. Texts have been made visible (see `visible`); escaping for a face is
that face's own duty.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from samenwerk_cli.core.answers.roles import Role
    from samenwerk_cli.core.report.data.change import ChangeData, FieldChangeData
    from samenwerk_cli.core.report.data.person import ExplanationData, FieldData, PersonData, Reason, StepData
    from samenwerk_cli.core.report.data.team import TeamData, TeamFieldData
    from samenwerk_cli.core.words.phrase import Lang

LINE_TO_FILL = "." * 30
"""Room to write on paper."""


class Labels(NamedTuple):
    """The small words that faces put beside what they show."""

    because: str
    route: str
    done_when: str
    source: str
    who: str
    when: str
    together: str
    minority: str
    note: str
    unknown: str
    strongest: str
    weakest: str
    notes: str
    blind_spot: str
    balance: str
    balance_reads: str


class Fact(NamedTuple):
    """One line about the report itself: what it is about, who answered, when."""

    label: str
    value: str


class Summary(NamedTuple):
    """One sentence a field."""

    heading: str
    lines: tuple[tuple[str, str], ...]


class BeginHere(NamedTuple):
    """The steps to begin with, at most three; `opening` says what they are, or why there are none."""

    heading: str
    opening: str
    steps: tuple[StepData, ...]


class FieldSection(NamedTuple):
    """One field, from what chafes to its blind spots."""

    field: FieldData


class LaterSteps(NamedTuple):
    """All other steps, by phase of the route."""

    heading: str
    opening: str
    phases: tuple[tuple[str, tuple[StepData, ...]], ...]


class AllAnswers(NamedTuple):
    """Every question with its answer."""

    heading: str
    fields: tuple[FieldData, ...]


class Colophon(NamedTuple):
    """How it was worked out, how far to trust it, and what it rests on."""

    heading: str
    paragraphs: tuple[str, ...]
    sources_heading: str
    sources: tuple[str, ...]
    versions: str


class SumRow(NamedTuple):
    """One question, what its answer counts for (a dash if it does not), and the answer in words."""

    points: str
    question: str
    words: str


class PoleSum(NamedTuple):
    """How the score of one side was worked out."""

    title: str
    rows: tuple[SumRow, ...]
    sum: str


class FieldSums(NamedTuple):
    """How the scores and the balance of a field were worked out."""

    title: str
    poles: tuple[PoleSum, ...]
    balance: str


class Sums(NamedTuple):
    """How every score was worked out."""

    heading: str
    fields: tuple[FieldSums, ...]


class Reasons(NamedTuple):
    """Every step with its reason, in order of rank."""

    heading: str
    opening: str
    steps: tuple[tuple[StepData, Reason], ...]


class FormQuestion(NamedTuple):
    """A question to tick: each answer with the key that stands for it, and what to talk about afterwards."""

    question: str
    answers: tuple[tuple[str, str], ...]
    talk: str


class FormPole(NamedTuple):
    """One side of a form."""

    title: str
    about: str
    questions: tuple[FormQuestion, ...]


class Form(NamedTuple):
    """A field to fill in on paper."""

    intro: str
    poles: tuple[FormPole, ...]


class Cautions(NamedTuple):
    """What to know before comparing."""

    heading: str
    sentences: tuple[str, ...]


class ChangeWords(NamedTuple):
    """The small words beside a field that is compared."""

    then: str
    now: str
    answers: str
    no_other_answers: str
    step: str
    steps_unknown: str


class FieldThenAndNow(NamedTuple):
    """One field, before and after."""

    field: FieldChangeData
    words: ChangeWords


class NotCompared(NamedTuple):
    """What could not be compared, by the reason why."""

    heading: str
    groups: tuple[tuple[str, tuple[str, ...]], ...]


ChangeSection = Cautions | FieldThenAndNow | NotCompared
"""What only a comparison of two runs has."""


class Passage(NamedTuple):
    """Words to read: paragraphs, and a list under them. Without a heading it stands right under what came before."""

    heading: str
    paragraphs: tuple[str, ...]
    items: tuple[str, ...] = ()


class AgendaItem(NamedTuple):
    """One part of an hour of talk: how long, what about, and what there is to say or to fill in."""

    minutes: str
    title: str
    rows: tuple[tuple[str, str], ...]


class AgendaSection(NamedTuple):
    """What a team talks about in one hour; `missing` says who else belongs there."""

    heading: str
    opening: str
    tips: tuple[str, ...]
    items: tuple[AgendaItem, ...]
    missing: tuple[str, str]


class TeamFieldSection(NamedTuple):
    """One field as the team sees it."""

    field: TeamFieldData


class Spread(NamedTuple):
    """Every question, with how often each answer was chosen."""

    heading: str
    fields: tuple[TeamFieldData, ...]


TeamSection = Passage | AgendaSection | TeamFieldSection | Spread
Section = (
    Summary
    | BeginHere
    | FieldSection
    | LaterSteps
    | AllAnswers
    | Colophon
    | Sums
    | Reasons
    | Form
    | TeamSection
    | ChangeSection
)


class About(NamedTuple):
    """What was filled in about the run itself, as given."""

    subject: str | None
    we: str | None
    date: str | None
    role: Role | None
    name: str | None


class Head(NamedTuple):
    """What stands above a report, in which language it is, and the small words of the faces."""

    title: str
    lang: Lang
    about: About
    facts: tuple[Fact, ...]
    labels: Labels


class Report(NamedTuple):
    """One report: its sections in reading order, and for programs the data that they are made of; a form has none."""

    head: Head
    sections: tuple[Section, ...]
    data: PersonData | ExplanationData | TeamData | ChangeData | None
