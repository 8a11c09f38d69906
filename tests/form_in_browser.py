"""What someone does on the page on which colleagues answer, in a real browser."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pathlib import Path

    from in_browser import Seen

FILL = """([name, value]) => {
  document.forms[0].elements.namedItem(name).value = value;
  document.forms[0].dispatchEvent(new Event("input"));
}"""


def filled(seen: Seen, name: str, value: Any = 3) -> None:
    """Fill in an answer or a text, as choosing and pasting do."""
    seen.page.evaluate(FILL, [name, str(value)])


def to_the_end(seen: Seen) -> None:
    seen.page.evaluate("goTo(steps.length - 1)")


def saved(seen: Seen, folder: Path) -> Path:
    """The file that comes of saving."""
    to_the_end(seen)
    with seen.page.expect_download() as coming:
        seen.page.locator("#save").click()
    file = folder / coming.value.suggested_filename
    coming.value.save_as(file)
    return file
