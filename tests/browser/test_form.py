"""The page on which colleagues answer, in a real browser: what is filled in is what is read, and nothing is left."""

from __future__ import annotations

import datetime
import itertools
from typing import TYPE_CHECKING

import pytest

from a_form import ROUND, a_page, core_of
from form_in_browser import FILL, filled, saved, to_the_end
from in_browser import ASKED, EVERY_VIEW, Seen, View, found_by_axe
from samenwerk_cli.core.answers.answers import LONGEST_TEXT, Answers, FieldAnswers, Given
from samenwerk_cli.core.codes import ANSWERS
from samenwerk_cli.core.words.text import is_blank
from samenwerk_cli.exchange.form import say
from samenwerk_cli.files.answers import read_answers
from strategies import LIVE, SURROGATES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from pathlib import Path

    from playwright.sync_api import Dialog, Page

    from samenwerk_cli.core.field.questionnaire import Questionnaire

    Look = Callable[..., Seen]
    Known = Mapping[str, Questionnaire]

TODAY = datetime.date(2026, 11, 26)
WIDTHS = (1280, 390, 320)
ONE, NOTE = "technologie-sociaal/gebruik", "note/technologie-sociaal/gebruik"
VIEWS = EVERY_VIEW[:: 1 if ASKED == "whole" else 7]

HARD = (
    *("'\"", "\n", "a\n\n  b\n", "\t", "\u2028", "\x85", "\ufeff", "👩‍👩‍👧‍👦", "אבג abc", "\u202eabc"),
    *("</script><!--", "# x", ": ", "- "),
)
"""Texts that are lost or obeyed where a file is written carelessly."""

WELL = [text for text in (*HARD, *LIVE) if not is_blank(text) and len(text) <= LONGEST_TEXT]


def read(file: Path, known: Known) -> Answers:
    """The answers in a file, about which there is nothing to remark."""
    right = read_answers(str(file), known)
    assert right.notices == ()
    return right.answers


def status(seen: Seen) -> str:
    return seen.page.locator("#told").inner_text()


SAVED = "document.getElementById('copy').click()"
MOMENTS = {
    **{each: f"goTo({number})" for number, each in enumerate(("notice", "how", "introduction", "question"))},
    **{each: f"goTo(steps.length - {number})" for number, each in ((3, "sides"), (2, "about you"), (1, "end"))},
    "saved": SAVED,
    "done": "window.confirm = () => true; document.getElementById('wipe-after').click()",
}
"""What someone comes by, and what leads there."""


@pytest.mark.parametrize("view", VIEWS, ids=lambda view: "-".join(map(str, view)))
def test_the_page_shuts_nobody_out_and_fits_every_screen(view: View, look: Look, known: Known) -> None:
    seen = look(a_page(core_of(known), view.lang, notes=True, subject="x" * LONGEST_TEXT, send_to="x" * 300), view)
    seen.page.evaluate("document.querySelectorAll('details').forEach(each => { each.open = true })")
    filled(seen, ONE)
    found = []
    for moment, leads in MOMENTS.items():
        seen.page.evaluate(leads)
        seen.page.evaluate("document.querySelector('nav').style.position = 'static'")  # or it lies over what is tried
        found += [f"{moment}: {line}" for line in found_by_axe(seen.page)]
        for width in (*WIDTHS, view.width):
            seen.page.set_viewport_size({"width": width, "height": 800})
            assert seen.page.evaluate("document.scrollingElement.scrollWidth") <= width
    if found:
        pytest.fail("\n".join(found), pytrace=False)
    assert (seen.asked, seen.told) == ([], [])


def test_who_is_asked_whose_answers_these_are_is_not_shut_out(look: Look, known: Known) -> None:
    seen = look(a_page(core_of(known)), View(width=390))
    filled(seen, ONE)
    seen.page.reload()
    assert seen.page.locator("#found").is_visible()
    assert found_by_axe(seen.page) == []


def pressed(page: Page, *keys: str) -> None:
    for key in keys:
        page.keyboard.press(key)


def focused(page: Page) -> str:
    name: str = page.evaluate(
        "document.activeElement.name || document.activeElement.id || document.activeElement.tagName"
    )
    return name


def tabbed_to(page: Page, name: str) -> None:
    """Go on with the Tab key until something has the focus."""
    for _ in range(200):
        if focused(page) == name:
            return
        page.keyboard.press("Tab")
    pytest.fail(f"the Tab key does not reach {name}")


def gone_on(page: Page) -> None:
    tabbed_to(page, "next")
    page.keyboard.press("Enter")


def test_all_is_answered_with_the_keyboard_and_read_as_it_was_meant(look: Look, known: Known, tmp_path: Path) -> None:
    fields, wanted = core_of(known), itertools.cycle(ANSWERS)
    seen = look(a_page(fields, notes=True, subject="Beeldbellen", we="wijkteam Noord"), View(width=390))
    seen.page.clock.set_fixed_time(datetime.datetime.combine(TODAY, datetime.time(12)))
    answers: dict[str, FieldAnswers] = {}
    for _ in ("notice", "how"):
        gone_on(seen.page)
    for field in fields:
        gone_on(seen.page)
        given = {}
        for question in field.questions:
            tabbed_to(seen.page, f"{field.id}/{question.id}")
            answer, text = next(wanted), f'Notitie bij {question.id}: ja, "zo" # is het.'
            pressed(seen.page, "Space", *["ArrowDown"] * ANSWERS.index(answer), "Tab", "Tab")
            seen.page.keyboard.type(text)
            gone_on(seen.page)
            given[question.id] = Given(answer=answer, note=text)
        answers[field.id] = FieldAnswers(version=field.version, given=given)
    for field in fields:
        for pole, keys in zip(field.poles, (("ArrowUp",), ("ArrowDown",)), strict=True):
            tabbed_to(seen.page, f"importance/{field.id}/{pole.id}")
            pressed(seen.page, *keys)
        importance = {pole.id: want for pole, want in zip(field.poles, (2, 0), strict=True)}
        answers[field.id] = answers[field.id].model_copy(update={"importance": importance})
    gone_on(seen.page)
    tabbed_to(seen.page, "role")
    seen.page.keyboard.type("zorgp")
    tabbed_to(seen.page, "name")
    seen.page.keyboard.type("zonnebloem")
    tabbed_to(seen.page, "share")
    pressed(seen.page, "ArrowDown")
    gone_on(seen.page)
    assert seen.page.locator("#open").inner_text() == say.TOLD["all_done"].nl
    tabbed_to(seen.page, "save")
    with seen.page.expect_download() as coming:
        pressed(seen.page, "Enter")
    file = tmp_path / coming.value.suggested_filename
    coming.value.save_as(file)
    found = read(file, known)
    assert found == Answers(
        id=found.id,
        round=ROUND,
        subject="Beeldbellen",
        we="wijkteam Noord",
        date=TODAY,
        role="zorgprofessional",
        name="zonnebloem",
        lang="nl",
        share="open",
        answers=answers,
    )
    assert found.id is not None
    assert file.name == f"antwoorden-{found.id[:4]}.txt"
    assert status(seen) == say.TOLD["saved"].in_("nl", file=file.name)


def test_what_is_left_open_is_not_in_the_file(look: Look, known: Known, tmp_path: Path) -> None:
    seen = look(a_page(core_of(known), "en"))
    filled(seen, ONE, "n/a")
    found = read(saved(seen, tmp_path), known)
    usual = {field.id: {pole.id: 1 for pole in field.poles} for field in core_of(known)}
    assert {id_: field.importance for id_, field in found.answers.items()} == usual
    assert {id_: field.given for id_, field in found.answers.items() if field.given} == {
        "technologie-sociaal": {"gebruik": Given(answer="n/a")}
    }
    assert (found.lang, found.share) == ("en", "closed")
    assert not found.model_fields_set & {"subject", "we", "role", "name", "kind"}


def test_every_text_is_read_as_it_was_written(look: Look, known: Known, tmp_path: Path) -> None:
    seen = look(a_page(core_of(known), notes=True))
    names = [(field.id, question.id) for field in core_of(known) for question in field.questions]
    lost = []
    for texts in batched(WELL, len(names)):
        for (field, question), text in zip(names, texts, strict=False):
            filled(seen, f"note/{field}/{question}", text)
            filled(seen, f"{field}/{question}")
        answers = read(saved(seen, tmp_path), known).answers
        for (field, question), text in zip(names, texts, strict=False):
            found = answers[field].given[question].note
            if found != text.replace("\r\n", "\n").replace("\r", "\n"):
                lost.append((text, found))
    assert lost == []


def batched(texts: list[str], size: int) -> Iterator[list[str]]:
    """The texts, so many at a time, and at last all of them in one."""
    for begin in range(0, len(texts), size):
        yield texts[begin : begin + size]
    yield ["".join(texts)]


def test_half_a_character_becomes_the_sign_for_one(look: Look, known: Known, tmp_path: Path) -> None:
    seen = look(a_page(core_of(known), notes=True))
    for half in SURROGATES:
        codes = [ord(each) for each in half]
        seen.page.evaluate(f"codes => ({FILL})(['{NOTE}', `a${{String.fromCharCode(...codes)}}b`])", codes)
        filled(seen, ONE)
        found = read(saved(seen, tmp_path), known).answers["technologie-sociaal"].given["gebruik"].note
        assert found == "a" + "\ufffd" * len(half) + "b"


def test_a_word_is_one_line_without_signs_that_are_obeyed(look: Look, known: Known, tmp_path: Path) -> None:
    seen = look(a_page(core_of(known)))
    filled(seen, ONE)
    filled(seen, "name", "  zonne\u202e\x1b[31m   bloem\x07 " + "x" * 2 * LONGEST_TEXT)
    name = read(saved(seen, tmp_path), known).name
    assert name == ("zonne [31m bloem " + "x" * LONGEST_TEXT)[:LONGEST_TEXT]


def test_the_day_is_that_where_it_was_answered(look: Look, known: Known, tmp_path: Path) -> None:
    seen = look(a_page(core_of(known)), timezone_id="Europe/Amsterdam")
    seen.page.clock.set_fixed_time(datetime.datetime(2026, 11, 26, 23, 30, tzinfo=datetime.UTC))
    filled(seen, ONE)
    assert read(saved(seen, tmp_path), known).date == TODAY + datetime.timedelta(days=1)


def test_nothing_is_saved_before_something_is_answered(look: Look, known: Known) -> None:
    seen = look(a_page(core_of(known)))
    to_the_end(seen)
    seen.page.locator("#save").click()
    assert status(seen) == say.TOLD["nothing_yet"].nl
    assert not seen.page.locator("#after").is_visible()


def test_someone_who_saves_twice_is_one_person_and_the_next_is_another(
    look: Look, known: Known, tmp_path: Path
) -> None:
    seen = look(a_page(core_of(known)))
    seen.page.on("dialog", lambda dialog: dialog.accept())
    ids = []
    for more in ("gebruik", "tempo"):
        filled(seen, f"technologie-sociaal/{more}")
        ids.append(read(saved(seen, tmp_path), known).id)
    seen.page.locator("#wipe-after").click()
    assert seen.page.locator("#then").is_visible()  # to whom it goes, and the code
    assert str(ids[0]) in seen.page.locator("#done").inner_text()
    assert not seen.page.locator("form").is_visible()
    seen.page.reload()
    assert not seen.page.locator("#found").is_visible()
    filled(seen, ONE)
    ids.append(read(saved(seen, tmp_path), known).id)
    assert ids[0] == ids[1] != ids[2]


def test_what_changes_after_saving_asks_to_be_saved(look: Look, known: Known, tmp_path: Path) -> None:
    seen = look(a_page(core_of(known)))
    filled(seen, ONE)
    saved(seen, tmp_path)
    seen.page.locator("#copy").click()
    filled(seen, "technologie-sociaal/tempo")
    assert status(seen) == say.TOLD["changed"].nl
    assert not seen.page.locator("#after, #text").first.is_visible()
    assert read(saved(seen, tmp_path), known).answered == 2


def test_nothing_is_wiped_by_mistake(look: Look, known: Known, tmp_path: Path) -> None:
    seen = look(a_page(core_of(known)))
    seen.page.on("dialog", lambda dialog: dialog.dismiss())
    filled(seen, ONE)
    saved(seen, tmp_path)
    seen.page.locator("#wipe-after").click()
    assert read(saved(seen, tmp_path), known).answered == 1


# What is kept in the browser


def test_a_reload_loses_nothing_and_shows_nothing_unasked(look: Look, known: Known, tmp_path: Path) -> None:
    seen = look(a_page(core_of(known), notes=True))
    filled(seen, ONE, "unseen")
    filled(seen, NOTE, "Sinds de\n\nverhuizing.")
    before = read(saved(seen, tmp_path), known)
    seen.page.reload()
    assert seen.page.locator("#found").is_visible()
    assert not seen.page.locator("form").is_visible()
    assert seen.page.locator(f'[name="{NOTE}"]').input_value() == ""
    seen.page.locator("#go-on").click()
    assert read(saved(seen, tmp_path), known) == before


def test_who_wipes_sees_nothing_of_what_was_there(look: Look, known: Known) -> None:
    seen = look(a_page(core_of(known), notes=True))
    filled(seen, ONE, "unseen")
    filled(seen, NOTE, "geheim")
    seen.page.reload()
    seen.page.locator("#wipe").click()
    assert seen.page.locator("form").is_visible()
    assert seen.page.locator(f'[name="{NOTE}"]').input_value() == ""
    seen.page.reload()
    assert not seen.page.locator("#found").is_visible()
    assert "geheim" not in seen.page.evaluate("JSON.stringify([{ ...sessionStorage }, { ...localStorage }])")


@pytest.mark.parametrize("longer", [False, True])
def test_a_closed_window_leaves_answers_only_if_that_was_chosen(longer: bool, look: Look, known: Known) -> None:
    seen = look(a_page(core_of(known)))
    filled(seen, ONE)
    if longer:
        seen.page.locator('[name="longer"]').check()
    address = seen.page.url
    seen.page.close()
    again = seen.page.context.new_page()
    again.goto(address)
    assert again.locator("#found").is_visible() == longer
    if longer:
        again.locator("#go-on").click()
        again.evaluate("goTo(0)")
        again.locator('[name="longer"]').uncheck()
        assert again.evaluate("localStorage.length") == 0


def test_another_form_does_not_find_the_answers_to_this_one(look: Look, known: Known) -> None:
    seen = look(a_page(core_of(known)))
    filled(seen, ONE)
    seen.page.evaluate("sessionStorage.setItem('samenwerk-xxxx', sessionStorage.getItem('samenwerk-mv7r'))")
    seen.page.evaluate("sessionStorage.removeItem('samenwerk-mv7r')")
    seen.page.reload()
    assert not seen.page.locator("#found").is_visible()


NO_STORAGE = """
for (const each of ["sessionStorage", "localStorage"]) {
  Object.defineProperty(window, each, { get() { throw new Error("no"); } });
}
"""


def test_where_nothing_is_kept_it_is_said_and_saving_works(look: Look, known: Known, tmp_path: Path) -> None:
    seen = look(a_page(core_of(known)), before=NO_STORAGE)
    assert seen.page.locator("#keeps-nothing").inner_text() == say.keeps_nothing.nl
    filled(seen, ONE)
    assert read(saved(seen, tmp_path), known).answered == 1
    assert seen.told == []


FULL = """where => {
  for (let size = 1 << 20; size; ) {
    try {
      window[where].setItem(Math.random(), "x".repeat(size));
    } catch {
      size >>= 1;
    }
  }
}"""


@pytest.mark.parametrize("where", ["sessionStorage", "localStorage"])
def test_where_there_is_no_room_it_is_said(where: str, look: Look, known: Known) -> None:
    seen = look(a_page(core_of(known), notes=True))
    filled(seen, ONE)
    seen.page.evaluate(FULL, where)
    if where == "localStorage":
        seen.page.locator('[name="longer"]').check()
    to_the_end(seen)
    filled(seen, NOTE, "x" * 2_000)
    assert seen.page.locator("#keeps-nothing").is_visible()
    seen.page.evaluate(f"{where}.clear()")
    filled(seen, ONE)
    assert not seen.page.locator("#keeps-nothing").is_visible()


def test_what_was_kept_stays_where_there_is_no_room_to_keep_it_longer(look: Look, known: Known) -> None:
    seen = look(a_page(core_of(known)))
    filled(seen, ONE)
    seen.page.evaluate(FULL, "localStorage")
    seen.page.locator('[name="longer"]').check()
    seen.page.reload()
    seen.page.locator("#go-on").click()
    assert seen.page.evaluate(f"given('{ONE}')") == "3"


BROKEN = ("{", "[[1]]", "null", '{"length":1}', "[null]", '[["longer","yes"],["nobody/knows","x"],["role","<b>"]]')


@pytest.mark.parametrize("kept", BROKEN)
def test_what_is_kept_may_be_broken(kept: str, look: Look, known: Known, tmp_path: Path) -> None:
    seen = look(a_page(core_of(known)))
    seen.page.evaluate("([round, kept]) => sessionStorage.setItem(`samenwerk-${round}`, kept)", [ROUND, kept])
    seen.page.reload()
    if seen.page.locator("#found").is_visible():
        seen.page.locator("#go-on").click()
    filled(seen, ONE)
    assert read(saved(seen, tmp_path), known).answered == 1
    assert seen.told == []


# Who it is about, and where it goes


def test_subject_and_we_may_stand_in_the_address(look: Look, known: Known, tmp_path: Path) -> None:
    behind = "#subject=Beeldbellen%0A%E2%80%AE%3Cb%3E&we=wijkteam+Noord" + "x" * LONGEST_TEXT
    seen = look(a_page(core_of(known)), behind=behind)
    assert seen.page.locator("#subject").inner_text() == "Beeldbellen <b>"
    filled(seen, ONE)
    found = read(saved(seen, tmp_path), known)
    assert found.subject == "Beeldbellen <b>"
    assert found.we == ("wijkteam Noord" + "x" * LONGEST_TEXT)[:LONGEST_TEXT]


def test_another_address_in_the_same_window_is_about_something_else(look: Look, known: Known) -> None:
    seen = look(a_page(core_of(known)), behind="#we=wijkteam+Noord")
    with seen.page.expect_event("load"):
        seen.page.evaluate("location.hash = 'we=wijkteam+Zuid'")
    assert seen.page.locator("#we").inner_text() == "wijkteam Zuid"


def test_an_address_does_not_change_what_the_organiser_wrote(look: Look, known: Known) -> None:
    seen = look(a_page(core_of(known), subject="Dit", we="wij"), behind="#subject=Dat&we=zij")
    assert seen.page.locator("dd").all_inner_texts() == ["Dit", "wij"]


def test_after_saving_it_says_to_whom_the_file_goes(look: Look, known: Known, tmp_path: Path) -> None:
    seen = look(a_page(core_of(known), send_to="<b>Joost</b>"))
    filled(seen, ONE)
    found = read(saved(seen, tmp_path), known)
    words = seen.page.locator("#after").inner_text()
    assert "<b>Joost</b>" in words
    assert say.TOLD["your_code"].in_("nl", id=found.id) in words


SHARES = """
navigator.canShare = () => true;
navigator.share = async ({ files: [file] }) => { window.shared = [file.name, await file.text()]; };
"""


def test_the_file_is_shared_where_that_can_be(look: Look, known: Known, tmp_path: Path) -> None:
    assert not look(a_page(core_of(known))).page.locator("#share").is_visible()
    seen = look(a_page(core_of(known)), before=SHARES)
    filled(seen, ONE)
    to_the_end(seen)
    seen.page.locator("#share").click()
    name, text = seen.page.evaluate("window.shared")
    (tmp_path / name).write_text(text, "utf-8")
    assert read(tmp_path / name, known).answered == 1


@pytest.mark.parametrize("allowed", [True, False])
def test_the_text_can_be_copied(allowed: bool, look: Look, known: Known, tmp_path: Path) -> None:
    copies = "navigator.clipboard.writeText = async (text) => { if (!%s) throw new Error('no'); window.copied = text }"
    seen = look(a_page(core_of(known)), before=copies % str(allowed).lower())
    filled(seen, ONE)
    to_the_end(seen)
    seen.page.locator("#copy").click()
    assert status(seen) == say.TOLD["copied" if allowed else "copy_yourself"].nl
    text = seen.page.locator("#text").input_value()
    assert allowed == (seen.page.evaluate("window.copied || null") == text)
    (tmp_path / "geplakt.txt").write_text(text, "utf-8")
    assert read(tmp_path / "geplakt.txt", known).answered == 1


def test_closing_asks_while_something_is_not_saved(look: Look, known: Known, tmp_path: Path) -> None:
    seen, asks = look(a_page(core_of(known))), list[str]()

    def agreed(dialog: Dialog) -> None:
        asks.append(dialog.type)
        dialog.accept()

    seen.page.on("dialog", agreed)
    filled(seen, ONE)
    seen.page.reload()
    assert asks == ["beforeunload"]
    seen.page.locator("#go-on").click()
    saved(seen, tmp_path)
    seen.page.reload()
    assert asks == ["beforeunload"]


def test_it_is_seen_how_far_one_is_and_what_is_open(look: Look, known: Known) -> None:
    fields = core_of(known)
    total = sum(len(field.questions) for field in fields)
    seen = look(a_page(fields), View(width=390))
    first, second = (f"{fields[0].id}/{question.id}" for question in fields[0].questions[:2])
    filled(seen, first)
    to_the_end(seen)
    assert seen.page.locator("#open").inner_text() == say.TOLD["still_open"].in_("nl", count=total - 1)
    seen.page.locator("#to-open").click()
    assert seen.page.locator(f'input[name="{second}"]').first.is_visible()
    assert not seen.page.locator(f'input[name="{first}"]').first.is_visible()
    progress = seen.page.locator("#progress-words")
    assert progress.inner_text() == say.TOLD["progress"].in_("nl", number=2, total=total)
    seen.page.mouse.wheel(0, 2000)
    box = progress.bounding_box()
    assert box is not None
    assert 700 < box["y"] < 800


def test_from_the_end_one_goes_past_what_is_open_and_back_to_the_end(look: Look, known: Known) -> None:
    names = [f"{field.id}/{question.id}" for field in core_of(known) for question in field.questions]
    seen = look(a_page(core_of(known)))
    for name in names[:4] + names[5:9] + names[10:]:
        filled(seen, name)
    to_the_end(seen)
    seen.page.locator("#to-open").click()
    for name in (names[4], names[9]):
        assert seen.page.locator(f'input[name="{name}"]').first.is_visible()
        seen.page.locator("#next").click()
    assert seen.page.locator("#save").is_visible()
    seen.page.locator("#back").click()
    seen.page.locator("#next").click()
    assert seen.page.locator("#save").is_visible()


def test_who_goes_on_gets_to_the_first_open_question(look: Look, known: Known) -> None:
    fields = core_of(known)
    seen = look(a_page(fields))
    filled(seen, f"{fields[0].id}/{fields[0].questions[0].id}")
    seen.page.reload()
    seen.page.locator("#go-on").click()
    assert seen.page.locator("h2:visible").inner_text() == fields[0].questions[1].question.in_("nl")
    assert seen.page.evaluate("document.activeElement.tagName") == "H2"


def test_without_script_it_is_said_and_nothing_can_be_filled_in(look: Look, known: Known) -> None:
    seen = look(a_page(core_of(known)), java_script_enabled=False)
    assert seen.page.get_by_text(say.asleep.nl).is_visible()
    assert not seen.page.locator("form").is_visible()


def test_nothing_is_run_or_fetched_even_if_it_got_into_the_page(look: Look, known: Known) -> None:
    added = "<script>document.title = 1</script><img src='https://example.org/x.png'><p onclick='x()'>x</p>"
    seen = look(a_page(core_of(known)).replace("</main>", f"{added}</main>"))
    assert len([line for line in seen.told if "violates the following Content Security Policy" in line]) == 3
    assert seen.page.title() == say.title.nl
    assert seen.page.evaluate("fetch('https://example.org').then(() => 'sent', () => 'refused')") == "refused"
