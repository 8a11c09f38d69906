"""The data of a team's report: figures, ids and words of what may be shown, the language already chosen."""

from __future__ import annotations

from fractions import Fraction
from typing import Annotated, NamedTuple

from pydantic import Field

from samenwerk_cli.core.answers.roles import Role, Share
from samenwerk_cli.core.codes import POSITIONS, Agreement, Alike, Answer, Band, Hidden, Why
from samenwerk_cli.core.report.data.person import BANDS_TOLD, BalanceData, StepData
from samenwerk_cli.core.report.data.told import Count, FromOne, Points, Said

WhyHidden = Annotated[Hidden | None, Field(description="Why a figure is not shown.")]


class TogetherData(NamedTuple):
    """What the team agreed on in its meeting."""

    answer: Answer | None
    answer_text: str
    score: Points | None
    minority: str | None
    note: str | None


class ResponseData(NamedTuple):
    """What one person answered, in an open session."""

    who: str
    role: Role | None
    answer: Answer | None
    answer_text: str
    note: str | None


class TeamQuestionData(NamedTuple):
    """One question as the team answered it.

    `choices` holds the five answers in words, each with who chose it in an open session; `label` says whether the team
    agrees, `in_words` all there is to say of it on one line, and `remarks` what stands under it, with labels.
    """

    id: str
    text: str
    pole: str
    answered: Annotated[Count | None, Field(description="People who answered with 1 to 5.")]
    unknown: Annotated[Count | None, Field(description="People who answered with unknown; null as counts is.")]
    unseen: Annotated[Count | None, Field(description="People who answered with unseen; null as counts is.")]
    not_applicable: Annotated[Count | None, Field(description="People who answered with n/a; null as counts is.")]
    open: Annotated[Count | None, Field(description="People who answered other questions; null as counts is.")]
    counts: Annotated[
        Annotated[tuple[Count, ...], Field(min_length=5, max_length=5)] | None,
        Field(description="How many chose answer 1, 2, 3, 4 and 5; of a closed team null where few answered."),
    ]
    answer_texts: Annotated[
        tuple[str, ...], Field(min_length=5, max_length=5, description="Of answer 1, 2, 3, 4 and 5.")
    ]
    score: Annotated[Points | None, Field(description="The median; null also where the team is split.")]
    band: Band | None
    agreement: Agreement | None
    nearly_everyone: Annotated[
        Alike | None, Field(description="What all gave, or all but one; open: nothing. All else is then null.")
    ]
    nearly_everyone_text: str | None
    reason: WhyHidden
    together: Annotated[TogetherData | None, Field(description="From a consensus file.")]
    responses: Annotated[
        tuple[ResponseData, ...] | None, Field(description="Who answered what; only if all share openly.")
    ]
    choices: Said[tuple[str, ...]]
    label: Said[str]
    in_words: Said[str]
    remarks: Said[tuple[tuple[str, str], ...]]

    @property
    def shown(self) -> list[tuple[int, int, str]]:
        """Its answers, if it may be shown how many chose each: its place, how many chose it, and its words."""
        return list(zip(POSITIONS, self.counts or (), self.choices, strict=False))


class TeamPoleData(NamedTuple):
    """One side of a tension field, as the team sees it; `points` are the scores of its questions that have one."""

    id: str
    title: str
    score: Annotated[
        Points | None,
        Field(description="The median of the scores of people, 0 to 100; null also if most questions are split."),
    ]
    band: Annotated[Band | None, Field(description=BANDS_TOLD)]
    people: Annotated[Count | None, Field(description="People with a score on this side.")]
    importance: Annotated[Fraction | None, Field(ge=0, le=2, description="The median of what people want.")]
    reason: WhyHidden
    in_words: Said[str]
    rests_on: Said[str]
    wish: Said[str | None]
    points: Said[tuple[Fraction, ...]]


class RolePoleData(NamedTuple):
    """One side as one role sees it."""

    id: str
    title: str
    score: Points | None
    reason: WhyHidden


class RoleData(NamedTuple):
    """One role."""

    role: Role
    title: str
    people: Count | None
    poles: tuple[RolePoleData, ...]
    reason: WhyHidden


class TeamFieldData(NamedTuple):
    """One tension field as the team answered it."""

    id: str
    version: FromOne
    title: str
    people: Annotated[Count | None, Field(description="People who answered something of it.")]
    poles: tuple[TeamPoleData, TeamPoleData]
    balance: BalanceData
    questions: tuple[TeamQuestionData, ...]
    roles: tuple[RoleData, ...]
    reason: WhyHidden
    summary: Said[str]


class SubjectData(NamedTuple):
    """One subject of the agenda."""

    rank: FromOne
    field: str
    field_title: str
    question: str
    text: str
    why: Why
    talk: str
    minutes: FromOne


class TeamData(NamedTuple):
    """A team's report as programs read it."""

    people: int
    invited: int | None
    min_group: int | None
    share: Share
    fields: tuple[TeamFieldData, ...]
    agenda: tuple[SubjectData, ...]
    steps: tuple[StepData, ...]
