"""The report as a Word document."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

import docx

if TYPE_CHECKING:
    from samenwerk_cli.core.report.sections import Report


def to_word(report: Report) -> bytes:
    """The report as a Word document."""
    document = docx.Document()
    document.add_heading(report.head.title)
    file = BytesIO()
    document.save(file)
    return file.getvalue()
