"""Reports as pages in a real browser: nobody is shut out, nothing is cut off or fetched, and all of it is printed."""

from __future__ import annotations

import io
from itertools import product
from typing import TYPE_CHECKING, Any

import pytest
from pypdf import PdfReader

from every_kind import KINDS
from in_browser import ASKED, EVERY_VIEW, Seen, View, found_by_axe
from read_back import held_against, said, sheets
from samenwerk_cli.core.answers.answers import LONGEST_NOTE, LONGEST_TEXT, Answers, FieldAnswers, Given
from samenwerk_cli.core.report import say
from samenwerk_cli.core.report.person.report import report_of_person
from samenwerk_cli.core.words.phrase import LANGS
from samenwerk_cli.render import render

if TYPE_CHECKING:
    from collections.abc import Callable

    from samenwerk_cli.core.field.questionnaire import Questionnaire

    Look = Callable[..., Seen]
    Known = dict[str, Questionnaire]

LOOKED_AT = (
    *("person worked-example", "person both-fields", "person empty", "person hostile", "explanation worked-example"),
    *("team example", "team small", "agreed open", "form technologie-sociaal"),
    *("change one-person", "change agreed-together", "change team-closed", "change team-open"),
)
"""Of every kind at least one, and those with the most and with the least in them."""

LOOKS = list(product(LOOKED_AT, EVERY_VIEW))[:: 1 if ASKED == "whole" else 7]
"""In an ordinary run each page in one or two views."""

WIDTHS = (1280, 390, 320)
EXAMPLE = "person worked-example"
A4 = (595, 842)
"""In points."""


def page_of(kind: str, known: Known, lang: Any = "nl") -> str:
    return render(KINDS[kind](known, lang), "html")


@pytest.mark.parametrize(
    ("kind", "view"), LOOKS, ids=lambda each: each if isinstance(each, str) else "-".join(map(str, each))
)
def test_a_page_shuts_nobody_out_and_fits_every_screen(kind: str, view: View, look: Look, known: Known) -> None:
    seen = look(page_of(kind, known, view.lang), view)
    unfold(seen)
    found = found_by_axe(seen.page)
    if found:
        pytest.fail("\n".join(found), pytrace=False)
    fits_every_screen(seen)
    assert (seen.asked, seen.told) == ([], [])


def fits_every_screen(seen: Seen) -> None:
    for width in WIDTHS:
        seen.page.set_viewport_size({"width": width, "height": 800})
        assert seen.page.evaluate("document.scrollingElement.scrollWidth") <= width


def test_no_word_is_so_long_that_a_page_must_be_moved_sideways(look: Look, known: Known) -> None:
    given = {"oplossingen": Given(answer=2, note="x" * LONGEST_NOTE)}
    long, fields = "W" * LONGEST_TEXT, {"technologie-sociaal": FieldAnswers(given=given)}
    answers = Answers(subject=long, we=long, name=long, answers=fields)
    seen = look(render(report_of_person(answers, [known["technologie-sociaal"]], "nl"), "html"))
    unfold(seen)
    fits_every_screen(seen)


def unfold(seen: Seen) -> None:
    seen.page.evaluate("document.querySelectorAll('details').forEach(each => { each.open = true })")


def test_what_shuts_people_out_is_found_and_told(look: Look) -> None:
    found = found_by_axe(look('<html lang="nl"><title>x</title><main><h1>x</h1><img src="data:,"></main>').page)
    assert found[0].startswith("violations: image-alt (critical)")
    assert '<img src="data:,">' in found[1]


@pytest.mark.parametrize("lang", LANGS)
def test_the_first_page_of_the_example_is_above_the_fold(lang: Any, look: Look, known: Known) -> None:
    box = look(page_of(EXAMPLE, known, lang)).page.locator(".first").bounding_box()
    assert box is not None
    assert box["y"] + box["height"] <= 800


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("kind", [EXAMPLE, "person both-fields", "team example", "change one-person"])
def test_all_is_printed_and_the_first_page_is_one_sheet(kind: str, lang: Any, look: Look, known: Known) -> None:
    report = KINDS[kind](known, lang)
    made = printed(look(render(report, "html")))
    own = [each.in_(lang) for each in (say.axis_reads, say.team_axis_reads)]
    assert held_against("\n".join(made), list(said(report)), own).dropped == []
    assert printed(look(render(report.first_page, "html"))) == made[:1]


def printed(seen: Seen) -> list[str]:
    """The text of each sheet of A4."""
    made = seen.page.pdf(prefer_css_page_size=True)
    sizes = {(round(sheet.mediabox.width), round(sheet.mediabox.height)) for sheet in PdfReader(io.BytesIO(made)).pages}
    assert sizes == {A4}
    return sheets(made)


ADDED = (
    "<script>document.title = 1</script>",
    '<p onclick="document.title = 1">x</p>',
    '<p style="color: red">x</p>',
    "<style>h1 { color: red }</style>",
    '<img src="https://example.org/x.png">',
    '<link rel="stylesheet" href="https://example.org/x.css">',
    '<iframe src="https://example.org"></iframe>',
)


def test_nothing_is_run_or_fetched_even_if_it_got_into_a_page(look: Look, known: Known) -> None:
    seen = look(page_of(EXAMPLE, known).replace("</main>", f"{''.join(ADDED)}</main>"))
    refused = [line for line in seen.told if "violates the following Content Security Policy" in line]
    assert (len(refused), seen.told) == (len(ADDED), refused)
    assert seen.page.title() != "1"


def test_a_page_is_read_and_filled_in_with_the_keyboard(look: Look, known: Known) -> None:
    page = look(page_of(EXAMPLE, known)).page
    blanks = page.get_by_role("textbox").count()
    for number in range(blanks):
        page.keyboard.press("Tab")
        page.keyboard.type(f"naam {number}")
    assert page.get_by_role("textbox").all_text_contents() == [f"naam {number}" for number in range(blanks)]
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert page.locator("details").get_attribute("open") is not None
