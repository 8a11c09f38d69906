"""Typst, always asked for PDF/UA-1, and with no fonts but its own: pages are the same everywhere."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import typst

CannotTypeset = typst.TypstError

_HERE = Path(__file__).parent


def typeset(source: bytes, content: str = "") -> bytes:
    """A source of ours as a PDF; what others wrote is `content`, which the source reads as data.

    Raises:
        CannotTypeset: something would be lost on who listens: there is no title, or no font has a sign.
    """
    return typst.compile(
        source,
        root=_HERE,  # a source reads no file; if it did, none of those of whoever runs it
        sys_inputs={"report": content},
        font_paths=_own_fonts(),
        pdf_standards=["ua-1"],
    )


@cache
def _own_fonts() -> typst.Fonts:
    return typst.Fonts(include_system_fonts=False)
