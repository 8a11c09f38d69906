"""The page on which colleagues answer, without a browser: what is asked, what is told, and what is allowed."""

from __future__ import annotations

import base64
import hashlib
import html
import json
import re
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from a_form import ROUND, a_page, core_of, data_in, words_of
from read_back import page
from samenwerk_cli.core.answers.answers import LONGEST_NOTE, LONGEST_TEXT
from samenwerk_cli.core.answers.roles import ROLE_IDS
from samenwerk_cli.core.codes import ANSWERS
from samenwerk_cli.core.field.questionnaire import Questionnaire
from samenwerk_cli.core.report import say as say_report
from samenwerk_cli.core.report import say_notice
from samenwerk_cli.core.report.balance import both_ends
from samenwerk_cli.core.report.notice import Collecting, notice
from samenwerk_cli.core.words.phrase import LANGS
from samenwerk_cli.core.words.visible import one_line
from samenwerk_cli.exchange.form import say
from samenwerk_cli.exchange.form.form import written_data
from samenwerk_cli.exchange.form.page import SCRIPT
from samenwerk_cli.files.answers import HEADERS
from strategies import fields as hostile_fields
from strategies import hostile

if TYPE_CHECKING:
    from collections.abc import Mapping
    from xml.etree.ElementTree import Element

    Known = Mapping[str, Questionnaire]

MOST_BYTES = 100_000


def by_name(shown: str, name: str) -> list[Element]:
    return [each for each in page(shown).iter() if each.get("name") == name]


def asked(shown: str) -> list[tuple[str, list[str], list[str]]]:
    """Every question: its name, its values, and all that is said there."""
    found = []
    for each in page(shown).iter("fieldset"):
        inputs = [box for box in each.iter("input") if box.get("type") == "radio"]
        found.append((inputs[0].get("name", ""), [box.get("value", "") for box in inputs], words_in(each)))
    return found


def words_in(part: Element) -> list[str]:
    return [words_of(each) for each in part.iter() if each.tag in {"h2", "span", "p", "summary"}]


@pytest.mark.parametrize("lang", LANGS)
def test_every_question_is_asked_as_the_questionnaire_has_it(lang: Any, known: Known) -> None:
    fields = core_of(known)
    expected = [
        (
            f"{field.id}/{question.id}",
            [str(answer) for answer in ANSWERS],
            [
                question.question.in_(lang),
                *([both_ends(question, lang)] if question.scale == "balance" else []),
                *(answer.in_(lang) for answer in question.answers),
                *(each.in_(lang) for each in (say_report.unknown, say_report.unseen, say_report.not_applicable)),
                say.explanation.in_(lang),
                *(each.in_(lang) for each in (question.counts_as, question.why) if each is not None),
            ],
        )
        for field in fields
        for question in field.questions
    ]
    assert asked(a_page(fields, lang))[: len(expected)] == expected


def test_the_script_is_told_what_the_questionnaires_say(known: Known) -> None:
    fields = core_of(known)
    told = data_in(a_page(fields, "en", subject="Video calls", we=None))
    assert told["fields"] == [
        {
            "id": field.id,
            "version": field.version,
            "poles": [pole.id for pole in field.poles],
            "questions": [question.id for question in field.questions],
        }
        for field in fields
    ]
    assert (told["round"], told["lang"], told["subject"], told["we"]) == (ROUND, "en", "Video calls", None)
    assert (told["header"], told["longest"], told["file"]) == (HEADERS["answers"], LONGEST_TEXT, "answers")


def test_the_script_says_nothing_that_it_is_not_told(known: Known) -> None:
    script = SCRIPT.read_text("utf-8")
    named = set(re.findall(r'\b(?:say|tell)\("(\w+)"', script)) | set(re.findall(r'\? "(\w+)" : "(\w+)"', script)[0])
    assert named == data_in(a_page(core_of(known)))["say"].keys()


@pytest.mark.parametrize("lang", LANGS)
def test_sides_role_word_and_share_are_asked(lang: Any, known: Known) -> None:
    shown = a_page(core_of(known), lang)
    for field in core_of(known):
        for pole in field.poles:
            boxes = by_name(shown, f"importance/{field.id}/{pole.id}")
            assert [(box.get("value"), box.get("checked")) for box in boxes] == [("2", None), ("1", ""), ("0", None)]
    (role,) = by_name(shown, "role")
    assert [each.get("value") for each in role] == ["", *ROLE_IDS]
    assert [(box.get("value"), box.get("checked")) for box in by_name(shown, "share")] == [
        ("closed", ""),
        ("open", None),
    ]
    (word,) = by_name(shown, "name")
    assert word.get("maxlength") == str(LONGEST_TEXT)


@pytest.mark.parametrize("lang", LANGS)
def test_who_shares_is_told_that_notes_are_shared_where_there_are_notes(lang: Any, known: Known) -> None:
    for notes, words in ((False, say.SHARES), (True, say.SHARES_WITH_NOTES)):
        (share,) = (
            words_in(each)
            for each in page(a_page(core_of(known), lang, notes=notes)).iter("fieldset")
            if any(box.get("name") == "share" for box in each.iter("input"))
        )
        assert [each.in_(lang) for each in words.values()] == share[-2:]
    assert say.note.in_(lang).lower() in say.SHARES_WITH_NOTES["open"].in_(lang)


@pytest.mark.parametrize("lang", LANGS)
def test_of_the_notice_only_what_the_team_sees_and_rights_unfold(lang: Any, known: Known) -> None:
    told = Collecting(organisation="De Linde", collector="Joost", manages=True, contact="Sanne")
    shown = page(a_page(core_of(known), lang, notice=notice(told, lang, on_paper=False)))
    first = next(each for each in shown.iter("section") if each.get("class") == "step")
    (folded,) = first.iter("details")
    hidden, seen = words_of(folded), words_of(first).replace(words_of(folded), "")
    for label in (say_notice.team_sees, say_notice.rights):
        assert label.in_(lang) in hidden
    for words in (say_notice.who, say_notice.may_i_object, say_notice.what_for, say_notice.kept, say_notice.manager):
        assert words.in_(lang) in seen
    assert "De Linde" in seen


def test_notes_are_asked_only_if_that_was_wanted(known: Known) -> None:
    assert not list(by_name(a_page(core_of(known)), "note/technologie-sociaal/gebruik"))
    shown = a_page(core_of(known), notes=True)
    (box,) = by_name(shown, "note/technologie-sociaal/gebruik")
    assert box.get("maxlength") == str(LONGEST_NOTE)
    questions = sum(len(field.questions) for field in core_of(known))
    assert shown.count(say.about_notes.nl) == questions


@pytest.mark.parametrize("lang", LANGS)
def test_the_page_of_the_core_is_small(lang: Any, known: Known) -> None:
    assert len(a_page(core_of(known), lang, notes=True).encode()) < MOST_BYTES


def digest(text: str) -> str:
    return base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()


def test_nothing_is_allowed_but_the_very_script_and_style_of_the_page(known: Known) -> None:
    shown = a_page(core_of(known))
    (script,) = re.findall("<script>(.*?)</script>", shown, re.DOTALL)
    (style,) = re.findall("<style>(.*?)</style>", shown, re.DOTALL)
    policy = (
        f"default-src 'none'; style-src 'sha256-{digest(style)}'; script-src 'sha256-{digest(script)}'; "
        "connect-src 'none'; base-uri 'none'; form-action 'none'"
    )
    assert f'<meta http-equiv="Content-Security-Policy" content="{policy}">' in html.unescape(shown)
    assert script == SCRIPT.read_text("utf-8")
    bare = shown.replace(script, "").replace(style, "")
    assert not re.search(r"<(?:link|base|iframe|object|embed|img|a)\b", bare)
    assert not re.search(r"\s(?:style|on\w+|href|src|action)=", bare)
    assert not re.search(
        r"url\(|@import|innerHTML|eval|fetch\(|XMLHttpRequest|import\(|document\.write", script + style
    )


@given(hostile)
def test_no_text_in_the_data_ends_it_and_all_of_it_is_itself(text: str) -> None:
    written = written_data({"x": text})
    assert "<" not in written
    assert json.loads(written) == {"x": text}
    as_is = (char for char in text if char not in '<"\\' and char > "\x1f")
    assert all(char in written for char in as_is)


@settings(max_examples=20)
@given(hostile_fields(most=2), hostile, st.sampled_from(LANGS))
def test_nothing_that_strangers_wrote_is_markup(data: dict[str, Any], words: str, lang: Any) -> None:
    field = Questionnaire.model_validate(data)
    plain = page(a_page([field], lang, subject="x", we="x", send_to="x", notes=True))
    for text in (words, "</script><script>x", "<!--<script>"):
        line = one_line(text)
        shown = page(a_page([field], lang, subject=line, we=line, send_to=line, notes=True))
        assert [each.tag for each in shown.iter()] == [each.tag for each in plain.iter()]
        assert not {key for each in shown.iter() for key in each.keys() if key.startswith("on")}  # noqa: SIM118


def test_without_script_it_is_said_what_to_do(known: Known) -> None:
    shown = a_page(core_of(known))
    assert f"<noscript><p>{say.no_script.nl}</p></noscript>" in shown
    (form,) = page(shown).iter("form")
    assert form.get("hidden") is not None


def test_no_browser_is_asked_to_remember_what_is_filled_in_or_to_send_it_to_be_checked(known: Known) -> None:
    (form,) = page(a_page(core_of(known), notes=True)).iter("form")
    told = {name: form.get(name) for name in ("autocomplete", "spellcheck", "writingsuggestions")}
    assert told == {"autocomplete": "off", "spellcheck": "false", "writingsuggestions": "false"}
