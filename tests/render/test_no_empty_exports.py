"""No face drops what another shows: all that a report says is read back from each, in the order in which it is said.

The parts of a report are walked as they are typed, so that what is new in them is asked of every face.
"""

from __future__ import annotations

import json
from collections import Counter
from fractions import Fraction
from typing import TYPE_CHECKING, Any, get_args, get_type_hints

import pytest

from every_kind import KINDS
from read_back import READERS, held_against, said
from samenwerk_cli.core.report import say, sections
from samenwerk_cli.core.report.data.told import SAID
from samenwerk_cli.core.words.phrase import LANGS
from samenwerk_cli.render import render

if TYPE_CHECKING:
    from collections.abc import Iterator

    from samenwerk_cli.core.field.questionnaire import Questionnaire
    from samenwerk_cli.core.words.phrase import Phrase

OF_ITS_OWN: dict[str, tuple[Phrase, ...]] = {
    "md": (say.to_read,),
    "docx": (say.to_read, say.what),
    "html": (say.to_read, say.page_how, say.axis_reads, say.team_axis_reads),
}
"""What a face says besides: how to read it."""


@pytest.mark.parametrize("form", READERS)
@pytest.mark.parametrize("kind", KINDS)
def test_a_face_drops_nothing_moves_nothing_and_adds_nothing(
    kind: str, form: Any, known: dict[str, Questionnaire]
) -> None:
    for lang in LANGS:
        report = KINDS[kind](known, lang)
        shown = READERS[form](render(report, form))
        own = [phrase.in_(lang) for phrase in OF_ITS_OWN.get(form, ())]
        assert held_against(shown, list(said(report)), own) == ([], [], [])


def those_in(part: Any, kind: Any) -> Iterator[Any]:
    """All of a kind in a report, however deep."""
    if isinstance(part, kind):
        yield part
    if isinstance(part, tuple):
        yield from (found for each in part for found in those_in(each, kind))


def test_the_reports_here_have_every_kind_of_part_and_all_that_can_be_said_in_it(
    known: dict[str, Questionnaire],
) -> None:
    filled: dict[Any, set[str]] = {}
    for make in KINDS.values():
        for part in those_in(make(known, "nl").sections, tuple):
            keys = {key for key in getattr(part, "_fields", ()) if getattr(part, key) not in (None, "", ())}
            filled.setdefault(type(part), set()).update(keys)
    assert [(kind, key) for kind in filled for key in getattr(kind, "_fields", ()) if key not in filled[kind]] == []
    assert {kind for kind in get_args(sections.Part) if kind not in filled} == set()


def leaves(part: Any) -> Iterator[str | float]:
    """All that is in a report's data, but for what is only said to people."""
    match part:
        case None:
            pass
        case Fraction():
            yield float(part)
        case str() | int() | float():
            yield part
        case dict():
            yield from leaves(tuple(part.items()))
        case tuple() if hasattr(part, "_fields"):
            hints = get_type_hints(type(part), include_extras=True)
            told = [key for key, hint in hints.items() if SAID not in getattr(hint, "__metadata__", ())]
            yield from leaves(tuple(getattr(part, key) for key in told))
        case _:
            yield from (leaf for each in part for leaf in leaves(each))


@pytest.mark.parametrize("kind", [kind for kind in KINDS if not kind.startswith("form")])
def test_json_drops_nothing_of_what_the_other_faces_are_made_of(kind: str, known: dict[str, Questionnaire]) -> None:
    report = KINDS[kind](known, "en")
    told = json.loads(render(report, "json"))
    assert Counter(leaves(report.data)) - Counter(leaves(told)) == Counter()
    assert set(leaves(tuple(report.head.about))) <= set(leaves(told))
