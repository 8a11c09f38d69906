"""What the faces have in common in words: the lines of steps and answers, before a face escapes or draws them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

    from samenwerk_cli.core.report.data.change import FieldChangeData
    from samenwerk_cli.core.report.data.person import StepData
    from samenwerk_cli.core.report.data.team import SpreadData
    from samenwerk_cli.core.report.sections import ChangeWords, Labels


class ShownChoice(NamedTuple):
    """One answer to a question, how many of the team chose it, and who, if that is open."""

    position: int
    chosen: int
    words: str


def lines_of_step(step: StepData, labels: Labels) -> list[tuple[str, str]]:
    """What stands under a step, each line with its label; the phase is left out where steps stand under it."""
    route = f"{step.phase.title} · {step.route.title}" if step.start_here else step.route.title
    lines = [
        (labels.because, step.because.words),
        (labels.done_when, step.done_when),
        (labels.route, f"{route} ({step.field_title})"),
    ]
    return lines if step.source is None else [*lines, (labels.source, step.source)]


def notes_of(field: FieldChangeData, words: ChangeWords) -> list[str]:
    """What stands under the sides of a field that is compared, if anything."""
    steps = [words.steps_unknown] if field.has_steps else []
    return steps if field.note is None else [field.note, *steps]


def shown_choices(view: SpreadData) -> Iterator[ShownChoice]:
    """The five answers of a question, if it may be shown how many chose each."""
    for position, ((words, who), count) in enumerate(zip(view.choices, view.counts or (), strict=False), start=1):
        yield ShownChoice(position, count, f"{words} ({', '.join(who)})" if who else words)


def remarks_on(view: SpreadData, labels: Labels) -> Iterator[tuple[str, str]]:
    """What stands under the answers of a question, each line with its label."""
    if view.unknown_by:
        yield labels.unknown, ", ".join(view.unknown_by)
    yield from ((response.who, response.note) for response in view.responses or () if response.note is not None)
    if view.together is not None:
        yield labels.together, view.together.words
        for label, words in ((labels.minority, view.together.minority), (labels.note, view.together.note)):
            if words is not None:
                yield label, words
