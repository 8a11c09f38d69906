"""Why each step of a team's report was advised, in words: in full for the first steps, in short for the later ones."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from samenwerk_cli.core.report.answers import answer_words
from samenwerk_cli.core.report.steps import because_of_scores
from samenwerk_cli.core.report.team import say, say_agenda
from samenwerk_cli.core.team.agreement import HIGH_CAMP, LOW_CAMP
from samenwerk_cli.core.words.number import in_words
from samenwerk_cli.core.words.visible import one_line

if TYPE_CHECKING:
    from samenwerk_cli.core.codes import Unanswerable
    from samenwerk_cli.core.person.advice import Advice
    from samenwerk_cli.core.team.advice import Agreed
    from samenwerk_cli.core.team.shown import ShownField, ShownQuestion
    from samenwerk_cli.core.words.phrase import Lang, Phrase

Shown = dict[tuple[str, str], tuple["ShownField", "ShownQuestion"]]
"""What is shown of every question, by the ids of field and question."""


MANY: dict[tuple[Unanswerable, ...], Phrase] = {
    ("unknown",): say.many_do_not_know,
    ("unseen",): say.many_do_not_see,
    ("unknown", "unseen"): say.many_do_not_know_or_see,
}
"""What half or more of the team makes silent, in words."""


class Because(NamedTuple):
    """How it is said why a step was advised; `_by` says roughly by how many, where numbers are not said."""

    split: Phrase
    nobody_knows: Phrase
    unknown: Phrase
    unknown_by: Phrase
    chosen: Phrase
    chosen_by: Phrase
    everyone: Phrase
    together: Phrase


IN_FULL = Because(
    split=say.because_split,
    nobody_knows=say.because_nobody_knows,
    unknown=say.because_unknown,
    unknown_by=say.because_unknown_by,
    chosen=say.because_chosen,
    chosen_by=say.because_chosen_by,
    everyone=say.because_everyone,
    together=say.because_together,
)
IN_SHORT = Because(
    split=say.because_split_in_short,
    nobody_knows=say.because_everyone_in_short,
    unknown=say.because_count_in_short,
    unknown_by=say.because_some_in_short,
    chosen=say.because_count_in_short,
    chosen_by=say.because_some_in_short,
    everyone=say.because_everyone_in_short,
    together=say.because_together_in_short,
)


def because(advice: Advice, shown: Shown, agreed: Agreed, lang: Lang, *, numbers: bool) -> tuple[str, ...]:
    """What called for a step; of a closed team without `numbers`."""
    if advice.question is None:
        return because_of_scores(advice, lang)
    key = (advice.field_id, advice.question.question.id)
    words: dict[str, object] = {
        "question": one_line(advice.question.question.question.in_(lang)),
        "low": in_words(len(LOW_CAMP)),
        "high": in_words(len(HIGH_CAMP)),
    }
    if advice.answer is not None:
        words["answer"] = answer_words(advice.question.question, advice.answer, lang)
    phrases = IN_FULL if advice.start_here else IN_SHORT
    if key in agreed:
        return (phrases.together.in_(lang, **words),)
    field, asked = shown[key]
    if advice.kind == "find_out":
        words["answer"] = _silence(asked, lang)
    if numbers:
        phrase, figures = _with_numbers(advice, asked, field.people, phrases)
        return (phrase.in_(lang, **words, **figures),)
    phrase, by = _roughly(advice, asked, phrases)
    return (phrase.in_(lang, **words, by="" if by is None else by.in_(lang)),)


def _silence(asked: ShownQuestion, lang: Lang) -> str:
    """What those answered who do not know or see it, to stand between quotation marks."""
    return f"” {say_agenda.or_.in_(lang)} “".join(answer_words(asked.question, each, lang) for each in asked.silence)


def _with_numbers(
    advice: Advice, asked: ShownQuestion, people: int | None, phrases: Because
) -> tuple[Phrase, dict[str, object]]:
    """What to say, and the figures in it."""
    counts = asked.counts or ()
    match advice.kind:
        case "talk":
            return phrases.split, {}
        case "find_out":
            silent = {"unknown": asked.unknown, "unseen": asked.unseen}
            return phrases.unknown, {"count": sum(silent[each] or 0 for each in asked.silence), "people": people}
        case "act" if isinstance(advice.answer, int):
            return phrases.chosen, {"count": counts[advice.answer - 1], "people": asked.answered}
        case _:
            return say.because_kept, {}


def _roughly(advice: Advice, asked: ShownQuestion, phrases: Because) -> tuple[Phrase, Phrase | None]:
    """What to say, and by how many, roughly."""
    match advice.kind:
        case "talk":
            return phrases.split, None
        case "find_out" if asked.nearly_everyone is not None:
            return phrases.nobody_knows, None
        case "find_out":
            return phrases.unknown_by, say.many if asked.hardly_known else say.some
        case "act" if asked.nearly_everyone is None:
            return phrases.chosen_by, say.most if _chosen_by_most(advice, asked) else say.some
        case "act":
            return phrases.everyone, None
        case _:
            return say.because_kept, None


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
