"""A page on which colleagues answer, made for tests, and what is in it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from read_back import page
from samenwerk_cli.commands.choices import minutes_for
from samenwerk_cli.core.report.notice import Collecting, notice
from samenwerk_cli.exchange.form.form import Form
from samenwerk_cli.exchange.form.page import form_page

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from xml.etree.ElementTree import Element

    from samenwerk_cli.core.field.questionnaire import Questionnaire
    from samenwerk_cli.core.words.phrase import Lang

ROUND, SEND_TO = "mv7r", "joost@zorg.example"


def core_of(known: Mapping[str, Questionnaire]) -> tuple[Questionnaire, ...]:
    """The fields of the default run."""
    return tuple(field for field in known.values() if field.core)


def a_form(fields: Iterable[Questionnaire], lang: Lang = "nl", **changes: Any) -> Form:
    """A form about these fields; of the notice nothing was told."""
    nothing_told = notice(Collecting(), lang, on_paper=False)
    return Form(tuple(fields), lang, ROUND, minutes_for(22), nothing_told)._replace(**{"send_to": SEND_TO, **changes})


def a_page(fields: Iterable[Questionnaire], lang: Lang = "nl", **changes: Any) -> str:
    """The page of such a form."""
    return form_page(a_form(fields, lang, **changes))


def data_in(shown: str) -> dict[str, Any]:
    """What the script of a page is told."""
    (data,) = (each for each in page(shown).iter("script") if each.get("type") == "application/json")
    told: dict[str, Any] = json.loads(data.text or "")
    return told


def words_of(part: Element) -> str:
    """All words in an element, on one line."""
    return " ".join("".join(part.itertext()).split())
