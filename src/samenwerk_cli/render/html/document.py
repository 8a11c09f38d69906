"""The report as one page for a browser: nothing in it is fetched, nothing in it is run.

It reads in the order in which the text report does. What comes after the first page is folded, and open in print.
"""

from __future__ import annotations

import base64
import hashlib
from functools import cache
from pathlib import Path

from samenwerk_cli.core.report import say, sections
from samenwerk_cli.render.html.markup import Html, element, joined
from samenwerk_cli.render.html.page import Page

STYLE = "style.css"


def to_html(report: sections.Report) -> str:
    """The report as a page that stands by itself."""
    page = element("html", _head(report.head), _body(report), lang=report.head.lang)
    return f"<!doctype html>\n{page}\n"


@cache
def _style() -> tuple[Html, str]:
    """The style, and what allows it to be used: nothing but this very text, and nothing else of any kind."""
    style = Path(__file__).with_name(STYLE).read_text("utf-8")
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    policy = f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    return element("style", Html(style)), policy


def _head(head: sections.Head) -> Html:
    style, policy = _style()
    subject = [] if head.about.subject is None else [head.about.subject]
    return element(
        "head",
        element("meta", charset="utf-8"),
        element("meta", http_equiv="Content-Security-Policy", content=policy),
        element("meta", name="viewport", content="width=device-width, initial-scale=1"),
        element("meta", name="color-scheme", content="light dark"),
        element("title", " · ".join([head.title, *subject])),
        style,
    )


def _body(report: sections.Report) -> Html:
    page = Page(report.head.lang)
    facts = (
        element("div", element("dt", fact.label), element("dd", page.fillable(fact.value, fact.label)))
        for fact in report.head.facts
    )
    first = joined(*page.shown(report.first))
    how = element("p", say.page_how.in_(report.head.lang), class_="how") if page.has_blanks else None
    return element(
        "body",
        element("header", element("h1", report.head.title), element("dl", *facts, class_="facts")),
        element("main", element("div", first, how, class_="first"), *page.after(report.rest)),
    )
