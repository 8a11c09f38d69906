"""The report as one page for a browser: nothing in it is fetched, nothing in it is run.

It reads in the order in which the text report does. What comes after the first page is folded, and open in print.
"""

from __future__ import annotations

from pathlib import Path

from samenwerk_cli.core.report import say, sections
from samenwerk_cli.render.html.markup import Html, element, joined
from samenwerk_cli.render.html.page import Page
from samenwerk_cli.render.html.standalone import standalone

STYLE = Path(__file__).with_name("style.css")


def to_html(report: sections.Report) -> str:
    """The report as a page that stands by itself."""
    subject = [] if report.head.about.subject is None else [report.head.about.subject]
    return standalone(" · ".join([report.head.title, *subject]), report.head.lang, _body(report), style=STYLE)


def _body(report: sections.Report) -> Html:
    page = Page(report.head.lang)
    facts = (
        element("div", element("dt", fact.label), element("dd", page.fillable(fact.value, fact.label)))
        for fact in report.head.facts
    )
    first = joined(*page.shown(report.first))
    how = element("p", say.page_how.in_(report.head.lang), class_="how") if page.has_blanks else None
    return joined(
        element("header", element("h1", report.head.title), element("dl", *facts, class_="facts")),
        element("main", element("div", first, how, class_="first"), *page.after(report.rest)),
    )
