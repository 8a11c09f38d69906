"""The small words of the faces, in one language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from samenwerk_cli.core.report import say
from samenwerk_cli.core.report.sections import Labels

if TYPE_CHECKING:
    from samenwerk_cli.core.words.phrase import Lang

NAMED_OTHERWISE = {"source": "rests_on_source", "blind_spot": "blind_spots"}
"""Labels whose phrase has another name than they have; the rest have the same."""


def labels(lang: Lang) -> Labels:
    """The small words of the faces."""
    names = {label: NAMED_OTHERWISE.get(label, label) for label in Labels._fields}
    words = {label: getattr(say, name) for label, name in names.items()}
    return Labels(**{name: phrase.in_(lang) for name, phrase in words.items()})
