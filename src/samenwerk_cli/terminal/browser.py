"""A page shown in the browser, where there is one with a window of its own."""

from __future__ import annotations

import os
import sys
from pathlib import Path

TEXT_BROWSERS = ("www-browser", "links", "elinks", "lynx", "w3m")
"""They would take over the terminal."""


def opened(page: Path) -> bool:
    """Open a page, if that can be done; whether it was done."""
    if not _has_windows():
        return False
    import webbrowser

    try:
        browser = webbrowser.get()
        return Path(browser.name).stem not in TEXT_BROWSERS and browser.open(page.resolve().as_uri())
    except (webbrowser.Error, OSError):
        return False


def _has_windows() -> bool:
    """Whether the person sits at a screen that can show a window; with X11 also from afar."""
    if os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"):
        return True
    return sys.platform in ("win32", "darwin") and "SSH_CONNECTION" not in os.environ
