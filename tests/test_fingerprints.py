"""Wording of the bundled questions, guarded: when it changes, someone has to say whether the meaning changed.

Same meaning: renew the fingerprints with `pytest --renew`. Another meaning: raise `version` of the file and `since` of
the question first (a new meaning altogether is a new id); then renew.
"""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from golden_files import compare_with
from samenwerk_cli.files.questionnaires import Questionnaires

if TYPE_CHECKING:
    from samenwerk_cli.core.field.questionnaire import Question

FILE = Path(__file__).with_name("fingerprints.json")
FIELDS = Questionnaires()
QUESTIONS = [(field.id, question.id) for field in FIELDS.values() for question in field.questions]


def fingerprint(question: Question) -> str:
    """What makes a question the same to whoever answers it: its words, its answers and its scale."""
    words = [question.scale, question.question.root, *(answer.root for answer in question.answers)]
    words += [end.root for end in question.ends or ()]
    text = json.dumps(words, ensure_ascii=False, sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def current() -> dict[str, dict[str, Any]]:
    return {
        field.id: {each.id: {"since": each.since, "fingerprint": fingerprint(each)} for each in field.questions}
        for field in FIELDS.values()
    }


def test_fingerprints_are_renewed_only_on_purpose(*, renew: bool) -> None:
    if renew:
        compare_with(FILE, json.dumps(current(), indent=2, ensure_ascii=False) + "\n", renew=renew)
    recorded = json.loads(FILE.read_text("utf-8"))
    assert {field: list(questions) for field, questions in recorded.items()} == {
        field: list(questions) for field, questions in current().items()
    }, "a question came, went or moved: `pytest --renew`"


@pytest.mark.parametrize(("field", "question"), QUESTIONS)
def test_the_wording_is_what_was_decided(field: str, question: str) -> None:
    recorded = json.loads(FILE.read_text("utf-8")).get(field, {}).get(question)
    assert current()[field][question] == recorded, (
        f"the wording of {field}/{question} is new or changed: same meaning? then `pytest --renew`; "
        "another meaning? raise `version` and `since` first"
    )


def test_another_word_gives_another_fingerprint() -> None:
    question = FIELDS["proces-sociaal"].questions[0]
    other = question.model_copy(update={"answers": (*question.answers[:4], question.answers[0])})
    assert fingerprint(other) != fingerprint(question)
