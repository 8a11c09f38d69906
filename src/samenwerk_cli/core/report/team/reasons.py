"""Why each step of a team's report was advised, line by line: the question, and what was answered by about how many."""

from __future__ import annotations

from typing import TYPE_CHECKING

from samenwerk_cli.core.report import say as say_report
from samenwerk_cli.core.report.answers import answer_words
from samenwerk_cli.core.report.steps import answer_of, because_of_scores, question_of
from samenwerk_cli.core.report.team import say, say_agenda

if TYPE_CHECKING:
    from samenwerk_cli.core.codes import Unanswerable
    from samenwerk_cli.core.person.advice import Advice
    from samenwerk_cli.core.team.agenda import Agreed
    from samenwerk_cli.core.team.shown import ShownField, ShownQuestion
    from samenwerk_cli.core.words.phrase import Lang, Phrase, Words

Shown = dict[tuple[str, str], tuple["ShownField", "ShownQuestion"]]
"""What is shown of every question, by the ids of field and question."""

MANY: dict[tuple[Unanswerable, ...], Phrase] = {
    ("unknown",): say.many_do_not_know,
    ("unseen",): say.many_do_not_see,
    ("unknown", "unseen"): say.many_do_not_know_or_see,
}
"""What half or more of the team makes silent, in words."""


def because(advice: Advice, shown: Shown, agreed: Agreed, lang: Lang, *, numbers: bool) -> tuple[str, ...]:
    """What called for a step; of a closed team without `numbers`."""
    asked, question, answer = advice.question, question_of(advice, lang), answer_of(advice, lang)
    if asked is None or question is None:
        return because_of_scores(advice, lang)
    key = (advice.field_id, asked.question.id)
    if key in agreed:
        by: Words = say_report.together
    elif advice.kind == "talk":
        return question, say.divided.in_(lang)
    elif advice.kind == "keep":
        return question, say.kept.in_(lang)
    else:
        by = _by(advice, *shown[key], numbers=numbers)
        answer = _silence(shown[key][1], lang) if advice.kind == "find_out" else answer
    return (say.answered_by.in_(lang, question=question, by=by, answer=answer or ""),)


def _by(advice: Advice, field: ShownField, asked: ShownQuestion, *, numbers: bool) -> Words:
    """By how many it was answered, or roughly how many."""
    if asked.nearly_everyone is not None:
        return say.everyone
    if advice.kind == "find_out":
        silent = {"unknown": asked.unknown, "unseen": asked.unseen}
        known = say.of_people(count=sum(silent[each] or 0 for each in asked.silence), people=field.people)
        return known if numbers else say.many if asked.hardly_known else say.some
    if numbers and asked.counts is not None and isinstance(advice.answer, int):
        return say.of_people(count=asked.counts[advice.answer - 1], people=asked.answered)
    return say.most if _chosen_by_most(advice, asked) else say.some


def _silence(asked: ShownQuestion, lang: Lang) -> str:
    """What those answered who do not know or see it, to stand between quotation marks."""
    return f"” {say_agenda.or_.in_(lang)} “".join(answer_words(asked.question, each, lang) for each in asked.silence)


def _chosen_by_most(advice: Advice, asked: ShownQuestion) -> bool:
    """Whether more than half chose the answer that called for a step, as far as that may be shown."""
    if asked.counts is None or not isinstance(advice.answer, int):
        return False
    return 2 * asked.counts[advice.answer - 1] > sum(asked.counts)


def how_many_do_not_know(asked: ShownQuestion, people: int | None, lang: Lang) -> str:
    """How many do not know or see it, in words; in numbers if they may be shown, and of how many people is given."""
    if asked.nearly_everyone is not None:
        return (say.hardly_anyone_sees if asked.silence == ("unseen",) else say.hardly_anyone_knows).in_(lang)
    if asked.unknown is not None and people is not None:
        words = [say.blind_spot_because.in_(lang, unknown=asked.unknown, people=people)] if asked.unknown else []
        words += [say.unseen_because.in_(lang, unseen=asked.unseen, people=people)] if asked.unseen else []
        return " ".join(words)
    return (MANY[asked.silence] if asked.hardly_known else say.some_do_not_know).in_(lang)
