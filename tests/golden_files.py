"""Files that hold what was written before, to compare with; `pytest --renew` writes them anew, and fails."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from samenwerk_cli.render import Format

GOLDEN = Path(__file__).parent / "golden"

ENDINGS: dict[str, Format] = {"md": "md", "json": "json", "txt": "text"}
"""The faces that are compared whole for every case; of a page three are, without its style (`render/test_html`)."""

RENEWED: list[str] = []
"""Files that this test wrote anew; when it ends the fixture `renew` fails for them, so that they are read."""


def with_part(file: Path, part: str, text: str) -> str:
    """All of a file, with this text between the marks of a part that a program makes."""
    begin, end = f"<!-- {part}: begin -->\n", f"<!-- {part}: end -->"
    before, _, rest = file.read_text("utf-8").partition(begin)
    return f"{before}{begin}\n{text}{end}{rest.partition(end)[2]}"


def compare_with(file: Path, text: str, *, renew: bool) -> None:
    """Compare a text with all of a file; or where they differ write it there."""
    expected = file.read_text("utf-8") if file.is_file() else ""
    if renew and text != expected:
        file.write_text(text, encoding="utf-8", newline="\n")
        RENEWED.append(file.name)
        return
    assert text == expected, f"{file.name} says something else: meant? then `pytest --renew`, and read the diff"
