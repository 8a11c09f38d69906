"""What every face owes to whoever wrote the words in it: they are shown, and never obeyed."""

from __future__ import annotations

import json
from html.parser import HTMLParser
from typing import TYPE_CHECKING, Any

import jsonschema
import pytest
from hypothesis import given as given_any
from hypothesis import settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from samenwerk_cli.core.answers.answers import Answers, FieldAnswers, Given
from samenwerk_cli.core.codes import ANSWERS
from samenwerk_cli.core.field.questionnaire import Questionnaire
from samenwerk_cli.core.report.person.explain import explanation_of_person
from samenwerk_cli.core.report.person.report import report_of_person
from samenwerk_cli.core.words.visible import one_line
from samenwerk_cli.render import FORMATS, Look, render
from samenwerk_cli.render.json.contract import explanation_schema, report_schema
from samenwerk_cli.render.markdown.markup import escape
from small_fields import field_data, make_answers, make_field, text

if TYPE_CHECKING:
    from samenwerk_cli.core.report.sections import Report

MARKDOWN = MarkdownIt("gfm-like", {"linkify": False}).disable("linkify")
MARKS = "<script>x</script> [a](http://b) **c** _d_ `e` | f | ~~g~~ ![h](i) &amp; # j \\ $k$ <!-- l --> [bold]m[/]"
HOSTILE_LINES = [
    MARKS,
    "# kop",
    "- lijst",
    "+ lijst",
    "12. lijst",
    "3) lijst",
    "> citaat",
    "===",
    "---",
    "```",
    "~~~",
    "    code",
    "| a | b |",
    "[x]: http://y",
    "- [ ] taak",
    "\x1b[31mrood\x1b[0m",
    "\x1b]0;titel\x07",
    "\u202eomgekeerd",
    "=cmd|' /C calc'!A0",
]
words = st.text(min_size=1, max_size=60) | st.sampled_from(HOSTILE_LINES)
notes = st.lists(words, min_size=1, max_size=4).map("\n".join).filter(str.strip)


class Words(HTMLParser):
    """The text of a page, and the tags it has."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.text, self.tags = "", set[str]()
        self.feed(html)
        self.close()

    def handle_data(self, data: str) -> None:
        self.text += data

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        del attrs
        self.tags.add(tag)


def report_on(subject: str | None, note: str | None, lang: Any = "nl", field: Questionnaire | None = None) -> Report:
    field = field or make_field()
    answers = Answers(
        subject=subject,
        answers={field.id: FieldAnswers(given={"a1": Given(answer=2, note=note), "b1": Given(answer=1)})},
    )
    return report_of_person(answers, [field], lang)


def squeezed(words: str) -> str:
    return "".join(words.split())


@given_any(words.filter(lambda each: bool(one_line(each))))
@settings(deadline=None)
def test_markdown_shows_a_subject_as_it_was_written(subject: str) -> None:
    shown = Words(MARKDOWN.render(f"- x {escape(one_line(subject))}"))
    assert squeezed(shown.text) == squeezed("x" + one_line(subject))
    assert shown.tags == {"ul", "li"}


@given_any(notes)
@settings(deadline=None)
def test_a_note_stays_inside_its_quotation(note: str) -> None:
    with_note = MARKDOWN.render(render(report_on("onderwerp", note), "md"))
    without = MARKDOWN.render(render(report_on("onderwerp", "x"), "md"))
    assert Words(with_note).tags - {"br", "p"} == Words(without).tags - {"br", "p"}
    assert with_note.count("<h2>") == without.count("<h2>")
    assert with_note.count("<blockquote>") == without.count("<blockquote>") == 1


@given_any(words, notes, st.sampled_from(FORMATS))
@settings(deadline=None)
def test_no_face_lets_a_control_character_through(subject: str, note: str, form: Any) -> None:
    shown = render(report_on(subject.replace("\x00", "") or "x", note), form)
    assert not [char for char in shown if ord(char) < 32 and char != "\n"]
    assert not set("\x7f\x9b\u202e\u2066") & set(shown) or form == "json"


@given_any(notes)
@settings(deadline=None)
def test_rich_markup_in_a_note_is_only_text(note: str) -> None:
    marked = "[bold red]x[/] [link=http://y]z[/link] :smile:"
    assert marked in render(report_on(marked, note), "text")


@pytest.mark.parametrize("place", ["title", "intro", "question", "answer", "do", "done_when", "pole", "source"])
def test_texts_of_a_questionnaire_are_no_more_trusted(place: str) -> None:
    data = field_data()
    spots: dict[str, tuple[Any, Any]] = {
        "title": (data, "title"),
        "intro": (data, "intro"),
        "question": (data["questions"][0], "question"),
        "answer": (data["questions"][0]["answers"], 1),
        "do": (data["questions"][0]["steps"][1], "do"),
        "done_when": (data["questions"][0]["steps"][1], "done_when"),
        "pole": (data["poles"][0], "title"),
        "source": (data["sources"]["bron"], "title"),
    }
    where, key = spots[place]
    hostile = MARKS + "\n# kop\n```\n\x1b[2J"
    where[key] = hostile if place == "source" else text(hostile)
    field = Questionnaire.model_validate(data)
    answers = Answers(answers={field.id: make_answers({"a1": 2, "b1": 1})})
    for make in (report_of_person, explanation_of_person):
        page = Words(MARKDOWN.render(render(make(answers, [field], "nl"), "md")))
        plain = Words(MARKDOWN.render(render(make(answers, [make_field()], "nl"), "md")))
        assert page.tags == plain.tags
        assert "\x1b" not in render(make(answers, [field], "nl"), "terminal", Look())


answers_of_any_kind = st.dictionaries(
    st.sampled_from([f"{side}{number}" for side in "ab" for number in range(1, 6)]), st.sampled_from(ANSWERS)
)


@given_any(answers_of_any_kind, st.sampled_from(["nl", "en"]), st.integers(0, 2), st.integers(0, 2))
@settings(deadline=None)
def test_every_report_fits_its_schema(given_answers: Any, lang: Any, left: int, right: int) -> None:
    field = make_field(left=("a1", "a2", ("a3", "balance"), "a4", "a5"))
    importance = {"links": left, "rechts": right}
    answers = Answers(answers={field.id: make_answers(given_answers, importance)})
    report, explanation = report_of_person(answers, [field], lang), explanation_of_person(answers, [field], lang)
    VALIDATOR.validate(json.loads(render(report, "json")))
    EXPLAINED.validate(json.loads(render(explanation, "json")))
    assert all(render(each, form) for form in FORMATS for each in (report, explanation))


EXPLAINED = jsonschema.Draft202012Validator(explanation_schema())
VALIDATOR = jsonschema.Draft202012Validator(report_schema())


def test_the_schema_is_a_schema_and_can_say_no(known: dict[str, Questionnaire]) -> None:
    jsonschema.Draft202012Validator.check_schema(report_schema())
    data = json.loads(render(report_of_person(Answers(), list(known.values()), "nl"), "json"))
    VALIDATOR.validate(data)
    for broken in (data | {"kind": "other"}, data | {"extra": 1}, data | {"fields": [{}]}):
        assert not VALIDATOR.is_valid(broken)
