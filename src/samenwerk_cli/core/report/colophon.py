"""What stands under every report: how it was worked out, how far to trust it, and what it rests on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from samenwerk_cli import __version__
from samenwerk_cli.core.field.bands import DEVELOPING_FROM, FEWEST_FOR_SCORE, STRONG_FROM
from samenwerk_cli.core.field.questionnaire import POINTS
from samenwerk_cli.core.person.score import ENOUGH_FOR_SCORE, UNEVEN_FROM
from samenwerk_cli.core.report import say
from samenwerk_cli.core.report.sections import Paragraphs, Section, Sources
from samenwerk_cli.core.words.number import in_words, share_in_words
from samenwerk_cli.core.words.visible import one_line

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from samenwerk_cli.core.field.questionnaire import Questionnaire, Source
    from samenwerk_cli.core.person.advice import Advice
    from samenwerk_cli.core.person.score import FieldScore
    from samenwerk_cli.core.words.phrase import Lang, Message, Phrase

_RISING, _MIDDLE = (list(POINTS[scale].values()) for scale in ("growth", "balance"))
HOW_POINTS = say.how(
    rising=", ".join(str(points) for points in _RISING[:-1]),
    best=_RISING[-1],
    middle=_MIDDLE[2],
    beside=_MIDDLE[1],
    ends=_MIDDLE[0],
    enough=share_in_words(ENOUGH_FOR_SCORE),
    fewest=in_words(FEWEST_FOR_SCORE),
)
HOW_BANDS = say.how_bands(developing_from=DEVELOPING_FROM, strong_from=STRONG_FROM, uneven_from=UNEVEN_FROM)
HOW = (say.honesty(), say.how_scores(points=HOW_POINTS, bands=HOW_BANDS), say.how_steps())
"""How one person's report is worked out."""


def colophon(
    fields: Sequence[tuple[Questionnaire, int]],
    lang: Lang,
    shown: Sequence[Advice] = (),
    paragraphs: Iterable[Message] = HOW,
    heading: Phrase = say.how_scored,
) -> Section:
    """How it was worked out, how far to trust it, and what it rests on; a field with the version that was answered.

    What only steps rest on is there for the advice that is `shown`.
    """
    versions = (say.field_version.in_(lang, id=field.id, version=version) for field, version in fields)
    sources = (_source(source) for field, _ in fields for source in _rests_on(field, shown))
    made_with = say.versions.in_(lang, program=__version__, fields=", ".join(versions))
    parts = (
        Paragraphs(tuple(words.in_(lang) for words in paragraphs)),
        Sources(say.sources.in_(lang), tuple(dict.fromkeys(sources)), made_with),
    )
    return Section(heading.in_(lang), parts)


def versions_of(scores: Sequence[FieldScore]) -> list[tuple[Questionnaire, int]]:
    """Each field with the version that was answered."""
    return [(score.questionnaire, score.version) for score in scores]


def _rests_on(field: Questionnaire, shown: Iterable[Advice]) -> Iterator[Source]:
    """The sources of the questions, and those of the steps that are shown."""
    yield from (field.sources[question.source.from_] for question in field.questions)
    steps = (each.step for each in shown if each.field_id == field.id)
    yield from (field.sources[step.source.from_] for step in steps if step.source is not None)


def _source(source: Source) -> str:
    parts = (source.author, f"“{source.title}”", source.publisher, source.year, source.url)
    return one_line(", ".join(part for part in parts if part))
