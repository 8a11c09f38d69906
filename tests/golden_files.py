"""Files that hold what was written before, to compare with."""

from __future__ import annotations

from pathlib import Path

GOLDEN = Path(__file__).parent / "golden"


def compare_with(golden: Path, text: str, *, renew: bool) -> None:
    """Compare a text with a file; or write it anew, to be read in the diff."""
    if renew:
        golden.write_text(text, "utf-8")
    expected = golden.read_text("utf-8") if golden.is_file() else ""
    assert text == expected, f"{golden.name} says something else: meant? then `pytest --renew`, and read the diff"
