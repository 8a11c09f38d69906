"""What colleagues are asked on a page, and what the page's script has to know: as data, with nothing decided in it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, NamedTuple

from samenwerk_cli.core.answers.answers import LONGEST_TEXT
from samenwerk_cli.exchange.form import say
from samenwerk_cli.files.answers import HEADERS

if TYPE_CHECKING:
    from samenwerk_cli.core.field.questionnaire import Questionnaire
    from samenwerk_cli.core.report.sections import Section
    from samenwerk_cli.core.words.phrase import Lang, Message


class Form(NamedTuple):
    """A page to make: the fields that are asked, the notice above them, and what whoever gathers the answers told.

    `round` is what the files of this one page have in common. With `notes` there is room for one at every question.
    """

    fields: tuple[Questionnaire, ...]
    lang: Lang
    round: str
    minutes: Message
    notice: Section
    subject: str | None = None
    we: str | None = None
    send_to: str | None = None
    notes: bool = False


def data_of(form: Form) -> dict[str, Any]:
    """What the script has to know: which answers belong to what, what is the same for all, and its words."""
    return {
        "header": HEADERS["answers"],
        "file": say.file_name.in_(form.lang),
        "longest": LONGEST_TEXT,
        "lang": form.lang,
        "round": form.round,
        "subject": form.subject,
        "we": form.we,
        "fields": [
            {
                "id": field.id,
                "version": field.version,
                "poles": [pole.id for pole in field.poles],
                "questions": [question.id for question in field.questions],
            }
            for field in form.fields
        ],
        "say": {name: phrase.open_in(form.lang) for name, phrase in say.TOLD.items()},
    }


def written_data(data: dict[str, Any]) -> str:
    """Data as it stands in a page: `<` is an escape, so that no text in it can end it; all others are themselves."""
    return json.dumps(data, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c")
