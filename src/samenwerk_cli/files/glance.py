"""How many questions the default run has, seen at a glance: without YAML and without models.

Reading our own files takes three times as long as all the rest of the welcome, which only names the number. They are
all written in one way, so two of their lines tell it; a test holds that against the models. Files of one's own may be
written in any way that YAML allows, and have to be read.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

OF_A_CORE_FIELD, OF_A_QUESTION = "\ncore: true\n", "\n    scale: "
"""The line that every core field has, and the beginning of one that each of its questions has."""


def core_questions(our_own: Iterable[Path]) -> int:
    """The number of questions in those of our own files whose field is in the default run."""
    texts = (path.read_text("utf-8") for path in our_own)
    return sum(text.count(OF_A_QUESTION) for text in texts if OF_A_CORE_FIELD in text)
