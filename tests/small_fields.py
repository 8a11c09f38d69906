"""Small fields and answers to test with, built from the real models."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from samenwerk_cli.core.answers.answers import FieldAnswers, Given
from samenwerk_cli.core.field.questionnaire import Questionnaire

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from samenwerk_cli.core.codes import Answer
    from samenwerk_cli.core.field.questionnaire import Scale

ROUTE_OF_POSITION = {1: "analyse", 2: "gesprekken", 3: "visie", 4: "besluit", 5: "invoeren"}


def text(words: str) -> dict[str, str]:
    """A text in both languages that shows which language it is."""
    return {"nl": words, "en": f"{words} (en)"}


def question(question_id: str, pole: str, scale: Scale = "growth", *, route: str | None = None) -> dict[str, Any]:
    """The plain data of a question; each answer that needs a step has one of its own, on `route` if that is given."""
    needs: tuple[int | str, ...] = (1, 2, 4, 5, "unknown") if scale == "balance" else (1, 2, 3, "unknown")
    ends = {"ends": [text("te weinig"), text("te veel")]} if scale == "balance" else {}
    steps = [
        {
            "when": [answer],
            "route": route or (ROUTE_OF_POSITION[answer] if isinstance(answer, int) else "gesprekken"),
            "do": text(f"doe {question_id} {answer}"),
            "done_when": text(f"klaar {question_id} {answer}"),
        }
        for answer in needs
    ]
    return {
        "id": question_id,
        "pole": pole,
        "scale": scale,
        **ends,
        "question": text(f"vraag {question_id}?"),
        "why": text(f"waarom {question_id}"),
        "talk": text(f"praat {question_id}?"),
        "source": {"from": "bron", "part": "1"},
        "answers": [text(f"{question_id} antwoord {position}") for position in range(1, 6)],
        "steps": steps,
    }


def field_data(
    field_id: str = "veld",
    left: Sequence[str | tuple[str, Scale]] = ("a1", "a2", "a3", "a4", "a5"),
    right: Sequence[str | tuple[str, Scale]] = ("b1", "b2", "b3", "b4", "b5"),
    **changes: Any,
) -> dict[str, Any]:
    """The plain data of a field with poles `links` and `rechts`; a question is an id, or an id with its scale."""
    sides = (("links", left), ("rechts", right))
    named = [
        (each, "growth", pole) if isinstance(each, str) else (*each, pole) for pole, side in sides for each in side
    ]
    weaker = [
        {"weaker": pole, "route": "visie", "do": text(f"versterk {pole}"), "done_when": text(f"sterk {pole}")}
        for pole, _ in sides
    ]
    return {
        "samenwerk": 1,
        "id": field_id,
        "version": 1,
        "title": text(f"Veld {field_id}"),
        "intro": text("intro"),
        "sources": {"bron": {"title": "De bron"}},
        "poles": [{"id": pole, "title": text(pole.title()), "about": text(f"over {pole}")} for pole, _ in sides],
        "questions": [question(question_id, pole, scale) for question_id, scale, pole in named],  # type: ignore[arg-type]
        "steps": weaker,
        **changes,
    }


def make_field(*args: Any, **kwargs: Any) -> Questionnaire:
    """A questionnaire from `field_data`."""
    return Questionnaire.model_validate(field_data(*args, **kwargs))


def make_answers(
    given: Mapping[str, Answer | None], importance: Mapping[str, int] | None = None, version: int | None = None
) -> FieldAnswers:
    """Answers to a field, by question id."""
    return FieldAnswers(
        version=version,
        importance=dict(importance or {}),
        given={question_id: Given(answer=answer) for question_id, answer in given.items()},
    )
