"""An answer in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from samenwerk_cli.core.report import say
from samenwerk_cli.core.words.visible import one_line

if TYPE_CHECKING:
    from samenwerk_cli.core.codes import Answer
    from samenwerk_cli.core.field.questionnaire import Question
    from samenwerk_cli.core.words.phrase import Lang


def answer_words(question: Question, answer: Answer | None, lang: Lang) -> str:
    """What was answered, as it was put."""
    match answer:
        case None:
            return say.unanswered.in_(lang)
        case "unknown":
            return say.unknown.in_(lang)
        case "unseen":
            return say.unseen.in_(lang)
        case "n/a":
            return say.not_applicable.in_(lang)
        case _:
            return one_line(question.words(answer).in_(lang))
