"""Whether a page can be shown, on systems that these tests do not run on."""

from __future__ import annotations

import webbrowser
from pathlib import Path

import pytest

from samenwerk_cli.terminal import browser


@pytest.mark.parametrize(
    ("platform", "environment", "shown"),
    [
        ("darwin", {}, True),
        ("win32", {}, True),
        ("darwin", {"SSH_CONNECTION": "1"}, False),
        ("linux", {}, False),
        ("linux", {"WAYLAND_DISPLAY": "wayland-0"}, True),
        ("linux", {"DISPLAY": ":10", "SSH_CONNECTION": "1"}, True),
    ],
)
def test_a_page_opens_where_the_person_sees_windows(
    platform: str, environment: dict[str, str], shown: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Browser:
        name = "/usr/bin/bladeraar"

        def open(self, _page: str) -> bool:
            return True

    monkeypatch.setattr("sys.platform", platform)
    monkeypatch.setattr("os.environ", environment)
    monkeypatch.setattr(webbrowser, "get", Browser)
    assert browser.opened(Path("report.html")) == shown


def test_where_no_browser_is_found_nothing_is_opened(monkeypatch: pytest.MonkeyPatch) -> None:
    def none() -> None:
        raise webbrowser.Error

    monkeypatch.setenv("DISPLAY", ":0")
    monkeypatch.setattr(webbrowser, "get", none)
    assert not browser.opened(Path("report.html"))
