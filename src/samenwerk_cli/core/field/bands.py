"""Bands: how well a side is looked after, in three words; agreements, not norms."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from fractions import Fraction

    from samenwerk_cli.core.codes import Band

DEVELOPING_FROM = 50
STRONG_FROM = 75

FEWEST_FOR_SCORE = 2
"""Questions of a side that are answered; of fewer there is no score."""

FEWEST_FOR_CERTAINTY = 5
"""With fewer answers than this in either pole, a balance is tentative."""


def band_of(score: Fraction) -> Band:
    """The band of a score from 0 to 100; bands are agreements, not norms."""
    if score < DEVELOPING_FROM:
        return "attention"
    return "developing" if score < STRONG_FROM else "strong"
