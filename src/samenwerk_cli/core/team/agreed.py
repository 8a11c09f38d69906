"""What a team agreed on in its meetings, from its consensus files: the latest answer to each question counts."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from samenwerk_cli.core.answers.answers import still_counts

if TYPE_CHECKING:
    from collections.abc import Sequence

    from samenwerk_cli.core.answers.answers import Answers, Given
    from samenwerk_cli.core.field.questionnaire import Questionnaire


def agreed_in(files: Sequence[Answers], fields: Sequence[Questionnaire]) -> dict[tuple[str, str], Given]:
    """What was agreed on, by the ids of field and question; of files with the same date the last one counts.

    A file that is not shared openly gives its answers, not what was said beside them.
    """
    agreed: dict[tuple[str, str], Given] = {}
    for answers in sorted(files, key=lambda each: each.date or datetime.date.min):
        for field in fields:
            on_field = answers.of(field.id)
            for question in field.questions:
                given = on_field.to(question.id)
                if given.answer is not None and still_counts(question, on_field.version):
                    shown = given if answers.share == "open" else given.model_copy(update=_SILENT)
                    agreed[field.id, question.id] = shown
    return agreed


_SILENT = {"note": None, "minority": None}
