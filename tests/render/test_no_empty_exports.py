"""No face drops what another shows: all that a report says is read back from each, in the order in which it is said.

The parts of a report are walked as they are typed, so that what is new in them is asked of every face.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from fractions import Fraction
from typing import TYPE_CHECKING, Any, NamedTuple, get_args, get_type_hints

import pytest

from every_kind import KINDS
from read_back import READERS
from samenwerk_cli.core.report import say, sections
from samenwerk_cli.core.report.data.person import PoleData
from samenwerk_cli.core.report.data.team import TeamPoleData, TeamQuestionData
from samenwerk_cli.core.report.data.told import SAID
from samenwerk_cli.core.words.number import whole
from samenwerk_cli.core.words.phrase import LANGS
from samenwerk_cli.render import render

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from samenwerk_cli.core.field.questionnaire import Questionnaire
    from samenwerk_cli.core.words.phrase import Phrase
    from samenwerk_cli.render import Format


class Beside(str):
    """Words that each face puts where they look well, near those before and after them."""

    __slots__ = ()


def beside(*parts: Any) -> tuple[Beside, ...]:
    return tuple(map(Beside, said(parts)))


def _with_blanks(part: sections.Steps | sections.Hour) -> tuple[Any, ...]:
    """Entries, and once what is left to be written: some faces have a table for it."""
    return (*part.entries, *beside(*{label for entry in part.entries for label in entry.blanks}))


def _side(side: PoleData | TeamPoleData) -> tuple[Any, ...]:
    return (side.title, *beside(side.score, side.in_words, side.rests_on, side.wish))


def _then_and_now(part: sections.ThenAndNow) -> Iterator[Any]:
    for side in part.sides:
        both = None not in (side.before, side.after)
        figures = (part.then, side.before, part.now, side.after) if both else ()
        yield (side.title, *beside(side.rests_on, side.in_words, *figures), side.sentences)


TO_BE_READ: dict[type, Callable[[Any], Iterable[Any]]] = {
    sections.Report: lambda part: (part.head.title, part.head.facts, part.sections),
    sections.Bars: lambda part: (part.reads, *((side.title, side.in_words) for side in part.sides)),
    sections.Balance: lambda part: (part.left, part.right, part.reads),
    sections.ThenAndNow: _then_and_now,
    sections.Steps: _with_blanks,
    sections.Hour: _with_blanks,
    sections.Entry: lambda part: (*beside(part.mark.rstrip(".")), part.above, part.words, part.rows),
    sections.AnswerRow: lambda part: (*beside(part.points), part.question, part.words, part.remarks),
    sections.Sources: lambda part: (part.title if part.sources else "", part.sources, part.versions),
    PoleData: _side,
    TeamPoleData: _side,
    TeamQuestionData: lambda part: (
        *(part.score, part.text, part.in_words),
        *((count, words) for _, count, words in part.shown),
        part.remarks,
    ),
}
"""Of what is not read as it stands, from its first field to its last: what is read, and in which order."""


def said(part: Any) -> Iterator[str]:
    """All that is to be read in a part of a report, in reading order."""
    match part:
        case None:
            pass
        case str():
            yield from map(type(part), part.split(sections.LINE_TO_FILL))
        case Fraction() | int():
            yield Beside(whole(Fraction(part)))
        case _:
            yield from (words for each in TO_BE_READ.get(type(part), tuple)(part) for words in said(each))


def squeezed(words: str) -> str:
    return "".join(words.split()).casefold()


class Found(NamedTuple):
    """What is wrong with what was read in a face."""

    dropped: list[str]
    moved: list[str]
    added: list[str]


def held_against(shown: str, expected: Sequence[str], own: Iterable[str] = ()) -> Found:
    """Cross off what was expected, the longest first, so that nothing counts that is only a part of something else."""
    words, dropped = squeezed(shown), []
    for each in _longest_first(own):
        words = words.replace(each, " ")
    rest = added = words
    for each in _longest_first(expected):
        if each not in rest:
            dropped.append(each)
        rest, added = rest.replace(each, " ", 1), added.replace(each, " ")
    return Found(dropped, list(_moved(words, expected)), re.findall(r"\w+", added))


def _longest_first(words: Iterable[str]) -> list[str]:
    return sorted(filter(None, map(squeezed, words)), key=len, reverse=True)


def _moved(shown: str, expected: Iterable[str]) -> Iterator[str]:
    """What is not found behind all that was said before it."""
    place = 0
    for each in expected:
        if isinstance(each, Beside):
            continue
        found = shown.find(squeezed(each), place)
        if found < 0:
            yield each
        place = max(found + len(squeezed(each)), place)


OF_ITS_OWN: dict[Format, tuple[Phrase, ...]] = {
    "md": (say.to_read,),
    "html": (say.to_read, say.page_how, say.axis_reads, say.team_axis_reads),
}
"""What a face says besides: how to read it."""


@pytest.mark.parametrize("form", READERS)
@pytest.mark.parametrize("kind", KINDS)
def test_a_face_drops_nothing_moves_nothing_and_adds_nothing(
    kind: str, form: Format, known: dict[str, Questionnaire]
) -> None:
    for lang in LANGS:
        report = KINDS[kind](known, lang)
        shown = READERS[form](render(report, form))
        own = (phrase.in_(lang) for phrase in OF_ITS_OWN.get(form, ()))
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
