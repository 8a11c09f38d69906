"""A browser, and pages in it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from in_browser import ASKED, AXE, CHROMIUM, PLAIN, Seen, View

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from playwright.sync_api import Browser


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """The system's Chromium; its sandbox does not start for root, and our own pages do not need it."""
    if not (ASKED or (CHROMIUM and AXE.is_file())):
        pytest.skip("needs chromium, and axe-core in tests/browser")
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture
def look(browser: Browser, tmp_path: Path) -> Iterator[Callable[..., Seen]]:
    """Opens a page from a file; `before` is run in it first, and `behind` stands at the end of its address."""
    contexts = []

    def opened(page: str, view: View = PLAIN, *, before: str = "", behind: str = "", **options: Any) -> Seen:
        file = tmp_path / "page.html"
        file.write_text(page, "utf-8")
        size: Any = {"width": view.width, "height": 800}
        contexts.append(browser.new_context(viewport=size, color_scheme=view.scheme, **options))
        contexts[-1].add_init_script(before)
        seen = Seen(contexts[-1].new_page(), [], [])
        seen.page.on("request", lambda request: seen.asked.append(request.url))
        seen.page.on("console", lambda message: seen.told.append(message.text))
        seen.page.on("pageerror", lambda error: seen.told.append(str(error)))
        seen.page.goto(f"{file.as_uri()}{behind}")
        seen.asked.remove(file.as_uri())
        return seen

    yield opened
    for context in contexts:
        context.close()
