"""Drawings with words beside them, which must know how wide those are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.cells import cell_len

from samenwerk_cli.core.report.drawing import balance

if TYPE_CHECKING:
    from fractions import Fraction

    from samenwerk_cli.core.report.drawing import Ink


def balance_between(left: str, right: str, difference: Fraction, ink: Ink, width: int) -> list[str]:
    """A balance with the names of its sides: on one line if that fits in `width` characters, else above and below."""
    line = balance(difference, ink)
    together = f"{left}  {line}  {right}"
    return [together] if cell_len(together) <= width else [f"< {left}", line, f"> {right}"]
