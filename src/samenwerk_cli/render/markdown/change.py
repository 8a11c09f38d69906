"""What a comparison of two runs looks like in markdown."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from samenwerk_cli.core.report import drawing
from samenwerk_cli.core.report.lines import notes_of
from samenwerk_cli.core.report.sections import Cautions, ChangeSection, FieldThenAndNow, NotCompared
from samenwerk_cli.core.words.number import whole

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from samenwerk_cli.core.report.data.change import AnswerChangeData, FieldChangeData, PoleChangeData
    from samenwerk_cli.core.report.sections import ChangeWords


def change_blocks(section: ChangeSection, escape: Callable[[str], str]) -> Iterator[str]:
    """A section of a comparison as blocks of markdown; every text goes through `escape`."""
    match section:
        case Cautions():
            yield f"## {escape(section.heading)}"
            yield _listed(section.sentences, escape)
        case FieldThenAndNow():
            yield f"## {escape(section.field.title)}"
            yield from _field(section.field, section.words, escape)
        case NotCompared():
            yield f"## {escape(section.heading)}"
            for reason, questions in section.groups:
                yield escape(reason)
                yield _listed(questions, escape)
        case _:
            assert_never(section)


def _listed(sentences: tuple[str, ...], escape: Callable[[str], str]) -> str:
    return "\n".join(f"- {escape(sentence)}" for sentence in sentences)


def _field(field: FieldChangeData, words: ChangeWords, escape: Callable[[str], str]) -> Iterator[str]:
    for pole in field.poles:
        yield f"### {escape(pole.title)}"
        yield from _pole(pole, words, escape)
    yield from (escape(sentence) for sentence in notes_of(field, words))
    if field.other_answers:
        yield f"### {escape(words.answers)}"
        yield "\n".join(_answer(answer, words, escape) for answer in field.other_answers)
    elif field.questions:
        yield escape(words.no_other_answers)


def _pole(pole: PoleChangeData, words: ChangeWords, escape: Callable[[str], str]) -> Iterator[str]:
    words_in_bold = None if pole.in_words is None else f"**{escape(pole.in_words)}**"
    rests_on = None if pole.rests_on is None else escape(pole.rests_on)
    yield " · ".join(part for part in (words_in_bold, rests_on) if part is not None)
    if pole.before is not None and pole.after is not None:
        bars = ((words.then, pole.before), (words.now, pole.after))
        yield "\n".join(
            f"- {escape(label)}: `{drawing.bar(score, drawing.ASCII)}` {whole(score)}" for label, score in bars
        )
    if pole.sentences:
        yield escape(" ".join(pole.sentences))
    yield from (f"**{escape(words.step)}:** {escape(step)}" for step in pole.steps)


def _answer(answer: AnswerChangeData, words: ChangeWords, escape: Callable[[str], str]) -> str:
    both = ((words.then, answer.before_words), (words.now, answer.after_words))
    lines = (f"  - {escape(label)}: “{escape(said)}”" for label, said in both)
    return "\n".join([f"- {escape(answer.question)}", *lines])
