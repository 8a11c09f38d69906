"""Pages as someone looks at them in a real browser, and what axe-core finds there that shuts people out.

Needed are Chromium, and `npm install --no-save --prefix tests/browser axe-core`; where they are not these tests are
skipped, unless SAMENWERK_BROWSER says `must`, or `whole` for every view of every page.
"""

from __future__ import annotations

import os
import shutil
from itertools import product
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from samenwerk_cli.core.words.phrase import LANGS, Lang

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Page

AXE = Path(__file__).parent / "browser" / "node_modules" / "axe-core" / "axe.min.js"
CHROMIUM = shutil.which("chromium") or shutil.which("google-chrome")
ASKED = os.environ.get("SAMENWERK_BROWSER")


class View(NamedTuple):
    """How someone looks at a page."""

    lang: Lang = "nl"
    scheme: Any = "light"
    width: int = 1280


PLAIN = View()
EVERY_VIEW = [View(*view) for view in product(LANGS, ("light", "dark"), (1280, 390))]


class Seen(NamedTuple):
    """A page that was opened, with all that it asked for besides itself and all that the browser had to say of it."""

    page: Page
    asked: list[str]
    told: list[str]


def found_by_axe(page: Page) -> list[str]:
    """Each rule that is broken or could not be tried, with the element and what would mend it; all rules are run."""
    page.evaluate(AXE.read_text("utf-8"))
    results = page.evaluate("axe.run()")
    return [line for kind in ("violations", "incomplete") for rule in results[kind] for line in _told(kind, rule)]


def _told(kind: str, rule: dict[str, Any]) -> Iterator[str]:
    yield f"{kind}: {rule['id']} ({rule['impact']}): {rule['help']}, {rule['helpUrl']}"
    for node in rule["nodes"]:
        yield f"  {node['html'][:200]}"
        yield from (f"    {line}" for line in (node.get("failureSummary") or "").splitlines())
