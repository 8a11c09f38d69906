"""What the faces have in common in words: the lines of a step, before any face escapes or draws them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from samenwerk_cli.core.change_views import FieldChangeView
    from samenwerk_cli.core.report import ChangeWords, Labels
    from samenwerk_cli.core.views import StepView


def lines_of_step(step: StepView, labels: Labels) -> list[tuple[str, str]]:
    """What stands under a step, each line with its label; the phase is left out where steps stand under it."""
    route = f"{step.phase_title} · {step.route_title}" if step.start_here else step.route_title
    lines = [
        (labels.because, step.because),
        (labels.done_when, step.done_when),
        (labels.route, f"{route} ({step.field_title})"),
    ]
    return lines if step.source is None else [*lines, (labels.source, step.source)]


def notes_of(field: FieldChangeView, words: ChangeWords) -> list[str]:
    """What stands under the sides of a field that is compared, if anything."""
    steps = [words.steps_unknown] if field.has_steps else []
    return steps if field.note is None else [field.note, *steps]
