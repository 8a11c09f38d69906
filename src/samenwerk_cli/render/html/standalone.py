"""A page that stands by itself: nothing in it is fetched, and nothing is run or shown but its own script and style."""

from __future__ import annotations

import base64
import hashlib
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from samenwerk_cli.render.html.markup import Html, element

if TYPE_CHECKING:
    from samenwerk_cli.core.words.phrase import Lang

BASE = Path(__file__).with_name("base.css")
"""What all pages have in common."""


def standalone(title: str, lang: Lang, body: Html, *, style: Path, script: Path | None = None) -> str:
    """A whole page; its policy allows this very style and script, and nothing else of any kind."""
    allowed = f"default-src 'none'; style-src '{_digest(_text(BASE, style))}'"
    if script is not None:
        allowed += f"; script-src '{_digest(_text(script))}'; connect-src 'none'"
    policy = f"{allowed}; base-uri 'none'; form-action 'none'"
    head = element(
        "head",
        element("meta", charset="utf-8"),
        element("meta", http_equiv="Content-Security-Policy", content=policy),
        element("meta", name="viewport", content="width=device-width, initial-scale=1"),
        element("meta", name="color-scheme", content="light dark"),
        element("title", title),
        element("style", _text(BASE, style)),
    )
    end = [] if script is None else [element("script", _text(script))]
    return f"<!doctype html>\n{element('html', head, element('body', body, *end), lang=lang)}\n"


@cache
def _text(*files: Path) -> Html:
    return Html("\n".join(file.read_text("utf-8") for file in files))


@cache
def _digest(text: str) -> str:
    return f"sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}"
