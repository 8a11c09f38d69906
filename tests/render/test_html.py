"""The page: whole, and what it promises of itself. How it looks and reads in a browser is tried in `tests/browser`."""

from __future__ import annotations

import base64
import hashlib
import html
import re
from fractions import Fraction
from typing import TYPE_CHECKING, Any

import pytest

from every_kind import KINDS
from golden_files import GOLDEN, compare_with
from samenwerk_cli.commands.choices import Scope
from samenwerk_cli.core.answers.answers import Answers, FieldAnswers, Given
from samenwerk_cli.core.field.bands import DEVELOPING_FROM, STRONG_FROM
from samenwerk_cli.core.report.paper import paper_of
from samenwerk_cli.core.report.person.explain import explanation_of_person
from samenwerk_cli.core.report.person.report import report_of_person
from samenwerk_cli.files.answers import read_answers
from samenwerk_cli.render import render
from samenwerk_cli.render.html import pictures
from samenwerk_cli.render.html.document import STYLE
from samenwerk_cli.render.html.markup import Html, element, joined

if TYPE_CHECKING:
    from samenwerk_cli.core.field.questionnaire import Questionnaire
    from samenwerk_cli.core.report.sections import Report

MOST_BYTES = 60_000
"""Of the page of the worked example: it goes by mail."""


@pytest.fixture(autouse=True)
def _any_version(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("samenwerk_cli.core.report.colophon.__version__", "X.Y.Z")


def report_on(case: str, known: dict[str, Questionnaire]) -> Report:
    answers = read_answers(str(GOLDEN / f"{case}.yaml"), known).answers
    return report_of_person(answers, Scope().choose(known, answers.answers), "nl")


def body(page: str) -> str:
    """A page without what is the same on all, a tag a line."""
    return page[page.index("<title>") :].replace("><", ">\n<")


def without_style(page: str) -> str:
    return re.sub("<style>.*</style>", "", page, flags=re.DOTALL)


@pytest.mark.parametrize("case", ["hostile", "worked-example"])
def test_a_page_is_what_it_was(case: str, known: dict[str, Questionnaire], *, renew: bool) -> None:
    compare_with(GOLDEN / f"{case}.html", body(without_style(render(report_on(case, known), "html"))), renew=renew)


def test_the_page_of_the_worked_example_is_small(known: dict[str, Questionnaire]) -> None:
    assert len(render(report_on("worked-example", known), "html").encode()) <= MOST_BYTES


def test_nothing_is_allowed_but_the_very_style_of_the_page(known: dict[str, Questionnaire]) -> None:
    page = html.unescape(render(report_on("worked-example", known), "html"))
    (style,) = re.findall("<style>(.*?)</style>", page, re.DOTALL)
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    assert f"content=\"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'\">" in page
    assert not re.search(r"<(script|link|img|iframe|object|embed|base|form|a)\b", page)
    assert not re.search(r"\s(style|on\w+|href|src)=", without_style(page))
    assert "url(" not in style
    assert "@import" not in style


def test_only_what_is_markup_stays_as_it_is() -> None:
    hostile = '<b onclick="x">&amp;\'"'
    shown = '&lt;b onclick="x"&gt;&amp;amp;\'"'
    assert joined(hostile) == shown
    assert element("p", hostile, Html("<br>"), None, "") == f"<p>{shown}<br></p>"
    assert element("p", title=hostile) == '<p title="&lt;b onclick=&quot;x&quot;&gt;&amp;amp;&#x27;&quot;"></p>'
    assert element("p", class_="a", aria_label="b", dir=None) == '<p class="a" aria-label="b"></p>'
    assert element("meta", charset="utf-8") == '<meta charset="utf-8">'
    assert element("p", "".join([Html("<br>")])) == "<p>&lt;br&gt;</p>"  # joined by other means it is text again


def test_answers_are_dots_and_scores_are_diamonds_where_they_belong_on_the_axis() -> None:
    points = [Fraction(25), Fraction(100), Fraction(25)]
    drawn = pictures.axis(points, [(Fraction(40), "then"), (Fraction(200, 3), "now")])
    dots = re.findall(r'<circle cx="([\d.]+)%" cy="(\d+)"', drawn)
    assert [across for across, _ in dots] == ["25.00", "100.00", "25.00"]
    assert len(set(dots)) == 3, "two of one score lie on each other"
    assert re.findall(r'x="([\d.]+)%" y="13" class="mark"><path d="[^"]*" class="(\w+)"', drawn) == [
        ("40.00", "then"),
        ("66.67", "now"),
    ]
    assert re.findall(r'x="([\d.]+)%" width="([\d.]+)%" y="11"', drawn) == [("40.00", "26.67")]
    assert re.findall(r'x="(\d+)%" width="(\d+)%"', drawn) == [("0", "48"), ("48", "25"), ("73", "29")]


def test_a_mark_on_the_first_score_of_a_band_lies_in_it() -> None:
    for score in (DEVELOPING_FROM, STRONG_FROM):
        assert any(start < score < end for start, end, _ in pictures.ZONES)


def test_what_the_bands_are_called_stands_under_them() -> None:
    style = STYLE.read_text("utf-8")
    low, middle, high = (end - start for start, end, _ in pictures.ZONES)
    assert f"grid-template-columns: {low}fr minmax(0, {middle}fr) minmax(0, {high}fr);" in style
    beyond = 100 * pictures.BEFORE / (100 + pictures.BEFORE)
    assert f".plot {{ display: grid; align-items: end; padding-right: {beyond:.2f}%; }}" in style


def test_of_a_team_questions_are_squares_since_dots_are_people() -> None:
    assert "<circle" not in pictures.axis([Fraction(50)], [], of_team=True)


@pytest.mark.parametrize(("score", "width"), [(0, "0.00"), (50, "50.00"), (100, "100.00")])
def test_a_bar_is_as_long_as_the_score(score: int, width: str) -> None:
    assert f'width="{width}%" height="100%" rx="3" class="fill"' in pictures.bar(Fraction(score))


@pytest.mark.parametrize(("difference", "across"), [(100, "0.00"), (30, "35.00"), (-100, "100.00")])
def test_a_balance_leans_to_the_higher_side(difference: int, across: str) -> None:
    assert f'cx="{across}%"' in pictures.balance(Fraction(difference))


def test_each_of_a_few_people_is_a_dot_and_of_many_a_share_is_a_bar() -> None:
    assert pictures.people(3, total=4, most=3).count("<circle") == 3
    many = pictures.people(12, total=24, most=12)
    assert "<circle" not in many
    assert 'width="50.00%"' in many


def test_what_has_no_place_on_the_axis_stands_beside_it(known: dict[str, Questionnaire]) -> None:
    written: dict[str, Any] = {"tempo": "unknown", "gebruik": "unseen", "eenvoud": 2, "inzet": 3, "oplossingen": 4}
    given = {question: Given(answer=answer) for question, answer in written.items()}
    answers = Answers(answers={"technologie-sociaal": FieldAnswers(given=given)})
    page = render(report_of_person(answers, [known["technologie-sociaal"]], "nl"), "html")
    assert re.findall('<div class="off" aria-hidden="true">(.*?)</div>', page) == ["<span>?</span><span>x</span>"]


def test_the_pictures_of_a_team_stand_before_the_fold(known: dict[str, Questionnaire]) -> None:
    page = render(KINDS["team example"](known, "nl"), "html")
    assert page.index('class="hour"') < page.index('class="bars"') < page.index("<details>")


def test_how_to_type_is_told_only_where_there_is_something_to_type(known: dict[str, Questionnaire]) -> None:
    answers = read_answers(str(GOLDEN / "worked-example.yaml"), known).answers
    explanation = explanation_of_person(answers, Scope().choose(known, answers.answers), "nl")
    on_paper = paper_of(known["technologie-sociaal"], "nl")
    pages = [render(each, "html") for each in (report_on("worked-example", known), explanation, on_paper)]
    assert ['class="how"' in page for page in pages] == [True, False, False]
    assert [page.count('contenteditable="true"') for page in pages] == [6, 0, 5]
    names = re.findall('aria-label="([^"]*)"', pages[0])
    assert names == ["Wie 1", "Wanneer 1", "Wie 2", "Wanneer 2", "Wie 3", "Wanneer 3"]
