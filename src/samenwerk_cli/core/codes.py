"""Every fixed vocabulary that figures, reports and JSON share."""

from __future__ import annotations

from typing import Literal, get_args

Position = Literal[1, 2, 3, 4, 5]
"""One of the five answers of a question, counted from 1."""

Unanswerable = Literal["unknown", "unseen", "n/a"]
"""I don't know; I don't see this in my work; it doesn't apply to us."""

Answer = Position | Unanswerable
"""What can be answered: one of the five, or one of three ways of not answering."""

ANSWERS: tuple[Answer, ...] = (1, 2, 3, 4, 5, "unknown", "unseen", "n/a")

POSITIONS: tuple[Position, ...] = (1, 2, 3, 4, 5)

Band = Literal["attention", "developing", "strong"]

State = Literal["balanced", "uneven"]

NoFigure = Literal["too_few_answers", "nothing_applicable", "no_score"]
"""Why there is no figure: too few questions answered, none applicable, or a pole without a score."""

Kind = Literal["act", "find_out", "balance", "talk", "keep"]
"""To act, to find out, to strengthen the weaker side; and for a team to talk first, or to keep and share."""

TieBreak = Literal["weaker_pole", "route", "field", "question"]
"""What put a step after the one just before it in rank, when both have the same priority."""

KeptFor = Literal["worst_balance", "widest_gap"]
"""In a place among the first that is kept for the worst balance answer, or for the widest gap."""

Chosen = Literal["highest", "new_field", "new_pole", KeptFor]
"""Among the first: simply next in rank; fresh at equal priority; or in a kept place."""

NotChosen = Literal["lower", "tie", "passed_over", "kept_for_balance", "kept_for_gap", "not_wanted"]
"""Not among them: of lower priority; equal, but later in rank; equal and earlier, but a fresh one went first; displaced
by the step for the worst balance answer, or by that for the widest gap; or priority 0."""

Choice = Chosen | NotChosen

CHOSEN: tuple[Chosen, ...] = get_args(Chosen)

Hidden = Literal["too_few_people", "would_reveal", "split"]
"""Why a figure is not shown: of too few people, it would tell about too few people, or the team is divided."""

Alike = Answer | Literal["open"]
"""What (nearly) everyone gave to a question; `open` is nothing."""

Agreement = Literal["agreed", "mixed", "split"]

Why = Literal["split", "blind_spot", "low", "difference"]
"""Why a subject is on the agenda; `difference` only for fewer than five people."""

Direction = Literal["higher", "same", "lower"]

LeftOutReason = Literal[
    "wording_changed", "gone", "only_before", "only_after", "not_answered", "not_applicable", "unseen", "unknown"
]
"""Why a question was not compared; `not_answered` in neither run, the last three in at least one."""

Verdict = Literal["changed", "no_clear_change"]

ChangeOf = Literal["person", "consensus", "team"]

CautionCode = Literal["same_source", "dates_swapped", "subject_differs", "we_differs", "name_differs"]

FieldLeftOutReason = Literal["only_before", "only_after"]
