"""The Word document, read back with python-docx: all that is said is there, and can be edited."""

from __future__ import annotations

import re
import time
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zipfile import ZipFile

import docx
import pytest
from docx.oxml.ns import qn
from hypothesis import given as given_any
from hypothesis import settings
from hypothesis import strategies as st

from real_command import run
from samenwerk_cli.commands.choices import Scope
from samenwerk_cli.core.answers.answers import Answers, FieldAnswers, Given
from samenwerk_cli.core.report import drawing
from samenwerk_cli.core.report.change.person import TwoRuns, report_of_change
from samenwerk_cli.core.report.paper import paper_of
from samenwerk_cli.core.report.person.explain import explanation_of_person
from samenwerk_cli.core.report.person.report import report_of_person
from samenwerk_cli.core.report.sections import AllAnswers, Balance, Bars, PaperQuestion, Section, Sides, Steps
from samenwerk_cli.core.words.number import whole
from samenwerk_cli.core.words.phrase import LANGS, Lang
from samenwerk_cli.core.words.visible import visible
from samenwerk_cli.files.answers import read_answers
from samenwerk_cli.render import render
from samenwerk_cli.render.word.blocks import TEXT_WIDTH
from small_fields import make_answers, make_field

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from docx.document import Document
    from docx.table import Table

    from samenwerk_cli.core.codes import Answer
    from samenwerk_cli.core.field.questionnaire import Questionnaire
    from samenwerk_cli.core.report.sections import Part, Report

EXAMPLES = Path(__file__).parents[2] / "examples"
WORKED = EXAMPLES / "antwoorden.yaml"


WORDS = qn("w:t"), qn("w:br")


def opened(report: Report) -> Document:
    return docx.Document(BytesIO(render(report, "docx")))


def person(known: Mapping[str, Questionnaire], lang: Lang = "nl", path: Path = WORKED) -> Report:
    answers = read_answers(str(path), known).answers
    return report_of_person(answers, Scope().choose(known, answers.answers), lang)


def reports(known: Mapping[str, Questionnaire], lang: Lang) -> Iterator[Report]:
    answers, later = (
        read_answers(str(EXAMPLES / f"{name}.yaml"), known).answers for name in (WORKED.stem, "antwoorden-later")
    )
    yield person(known, lang)
    yield explanation_of_person(answers, Scope().choose(known, answers.answers), lang)
    yield report_of_change(TwoRuns(answers, later), known, lang)
    yield paper_of(known["technologie-sociaal"], lang)


def parts(report: Report, kind: type[Part]) -> Iterator[Any]:
    return (part for section in report.sections for part in section.parts if isinstance(part, kind))


def texts(document: Document) -> list[str]:
    """What stands in every paragraph, those in tables too, in reading order."""
    return [
        "".join(
            "\n" if each.tag == qn("w:br") else (each.text or "").replace("\n", " ") for each in paragraph.iter(*WORDS)
        )
        for paragraph in document.element.body.iter(qn("w:p"))
    ]


def styled(document: Document, name: str) -> list[str]:
    return [each.text for each in document.paragraphs if each.style is not None and each.style.name == name]


def tables(document: Document, style: str) -> list[Table]:
    return [table for table in document.tables if table.style is not None and table.style.name == style]


def shades(table: Table) -> list[list[tuple[str, int]]]:
    """Of every row the shaded cells: their colour, and over how many columns."""
    return [
        [(shade.get(qn("w:fill"), ""), cell.grid_span) for cell in row.tc_lst for shade in cell.iter(qn("w:shd"))]
        for row in table._tbl.tr_lst  # noqa: SLF001 - what python-docx has no word for
    ]


@pytest.mark.parametrize("lang", LANGS)
def test_headings_are_headings_in_the_order_of_the_report(lang: Lang, known: Mapping[str, Questionnaire]) -> None:
    report = person(known, lang)
    document = opened(report)
    assert styled(document, "Title") == [report.head.title]
    assert styled(document, "Heading 1") == [section.heading for section in report.sections if section.heading]
    assert styled(document, "Heading of the rest") == ["Om na te lezen" if lang == "nl" else "To read afterwards"]
    assert [each.title for part in parts(report, Sides) for each in part.sides] == [
        words
        for words in styled(document, "Heading 2")
        if words in {side.title for side in next(parts(report, Bars)).sides}
    ]


def test_facts_stand_under_the_title(known: Mapping[str, Questionnaire]) -> None:
    report = person(known)
    assert styled(opened(report), "Fact") == [f"{label}\t{value}" for label, value in report.head.facts]


def test_the_first_steps_are_a_table_with_room_for_who_and_when(known: Mapping[str, Questionnaire]) -> None:
    report = person(known)
    (table,) = tables(opened(report), "Actions")
    top, *rows = [[cell.text for cell in row.cells] for row in table.rows]
    assert top == ["Wat", "Wat", "Klaar als", "Wie", "Wanneer"]  # the first stands over two columns
    entries = next(parts(report, Steps)).entries
    assert rows == [
        [f"{number}.", "\n".join([*entry.above, entry.words]), entry.rows[0][1], "", ""]
        for number, entry in enumerate(entries, start=1)
    ]
    marks = [bool([*row._tr.iter(qn("w:tblHeader"))]) for row in table.rows]  # noqa: SLF001
    assert marks == [True, False, False, False]


def test_what_has_no_column_stands_under_the_step(known: Mapping[str, Questionnaire]) -> None:
    report = person(known)
    (section,) = (each for each in report.first if any(isinstance(part, Steps) for part in each.parts))
    (steps,) = section.parts
    assert isinstance(steps, Steps)
    entries = tuple(each._replace(rows=(*each.rows, ("Bron", f"boek {each.mark}"))) for each in steps.entries)
    document = opened(report._replace(first=(section._replace(parts=(Steps(entries),)),), rest=()))
    (table,) = document.tables
    assert [row.cells[1].text.splitlines()[-1] for row in table.rows[1:]] == [f"Bron: boek {n}." for n in (1, 2, 3)]
    assert len(table.columns) == 5


def test_every_answer_has_a_row_with_what_it_counts_and_its_note(known: Mapping[str, Questionnaire]) -> None:
    report = person(known)
    shown = [[cell.text for cell in row.cells] for table in tables(opened(report), "Lines") for row in table.rows]
    answers = [row for part in parts(report, AllAnswers) for row in part.rows]
    remarks = [["\n".join(["", *(line for remark in row.remarks for line in remark)]).rstrip()] for row in answers]
    assert shown == [
        [row.points, row.question, f"{row.words}{more}"] for row, (more,) in zip(answers, remarks, strict=True)
    ]
    assert sum(bool(row.remarks) for row in answers) == 2


def test_bars_are_as_long_as_the_scores(known: Mapping[str, Questionnaire]) -> None:
    report = person(known)
    glance, *others = tables(opened(report), "Drawing")
    (bars,) = parts(report, Bars)
    filled = [drawing.bar(side.score, drawing.UNICODE).count("█") for side in bars.sides]
    assert shades(glance) == [[("0B5563", full), ("E4EBED", 20 - full)] for full in filled]
    assert [(row.cells[0].text, row.cells[-1].text) for row in glance.rows] == [
        (each.title, each.in_words) for each in bars.sides
    ]
    sides = [side for part in parts(report, Sides) for side in part.sides]
    assert [table.cell(0, 0).text for table in others] == [str(whole(side.score)) for side in sides]
    assert not re.search(r"\d", "".join(cell.text for row in glance.rows for cell in row.cells))


def test_a_side_without_a_score_has_no_bar() -> None:
    report = report_of_person(
        Answers(answers={"veld": make_answers({"a1": 2, "a2": 3, "a3": 4, "b1": 1})}), [make_field()], "nl"
    )
    glance, left = tables(opened(report), "Drawing")
    assert shades(glance) == [[("0B5563", 10), ("E4EBED", 10)], []]
    assert [row.cells[-1].text for row in glance.rows] == ["in ontwikkeling", "te weinig antwoorden voor een score"]
    assert left.cell(0, 0).text == "50"


@pytest.mark.parametrize(("low", "high"), [("a", "b"), ("b", "a")])
def test_the_dot_of_a_balance_is_on_the_side_of_the_higher_score(low: str, high: str) -> None:
    given: dict[str, Answer] = {f"{side}{n}": 1 if side == low else 5 for side in (low, high) for n in range(1, 6)}
    answers = make_answers(given)
    report = report_of_person(Answers(answers={"veld": answers}), [make_field()], "nl")
    (balance,) = parts(report, Balance)
    document = opened(report._replace(first=(), rest=(Section("", (balance,)),)))
    (row,) = document.tables[0].rows
    cells = [cell.text for cell in row.cells]
    assert (cells[0], cells[-1]) == (balance.left, balance.right)
    assert cells.index("●") == (cells[1:-1].index("●") + 1) == (22 if high == "b" else 2)
    assert styled(document, "Caption") == [balance.reads]


def test_the_form_has_boxes_that_word_can_tick(known: Mapping[str, Questionnaire]) -> None:
    report = paper_of(known["technologie-sociaal"], "nl")
    document = opened(report)
    asked = [*parts(report, PaperQuestion)]
    assert styled(document, "Choice") == [f"\t{key}\t{words}" for each in asked for key, words in each.answers]
    assert len([*document.element.body.iter(qn("w:sdt"))]) == len(styled(document, "Choice")) == 8 * 11
    assert styled(document, "Heading 2") == [each.question for each in asked]
    assert styled(document, "Remark") == [each.talk for each in asked]
    assert styled(document, "Fact to fill")[0].startswith("Verandering\t....")


@pytest.mark.parametrize("lang", LANGS)
def test_language_and_title_are_those_of_the_report(lang: Lang, known: Mapping[str, Questionnaire]) -> None:
    locale = {"nl": "nl-NL", "en": "en-GB"}[lang]
    for report in reports(known, lang):
        document = opened(report)
        languages = {each.get(qn("w:val")) for each in document.styles.element.iter(qn("w:lang"))}
        properties = document.core_properties
        assert (languages, properties.language, properties.title) == ({locale}, locale, report.head.title)
        assert (properties.created, properties.modified, properties.author, properties.comments) == (None, None, "", "")


@pytest.mark.parametrize("lang", LANGS)
def test_pages_are_a4_and_every_table_as_wide_as_the_text(lang: Lang, known: Mapping[str, Questionnaire]) -> None:
    for report in reports(known, lang):
        document = opened(report)
        (page,) = document.sections
        across, down = page.page_width, page.page_height
        assert across is not None
        assert down is not None
        assert (round(across.mm), round(down.mm)) == (210, 297)
        assert (across - (page.left_margin or 0) - (page.right_margin or 0)) == TEXT_WIDTH * 635
        for table in document.tables:
            grid = [int(each.get(qn("w:w"), "")) for each in table._tbl.tblGrid.gridCol_lst]  # noqa: SLF001
            assert sum(grid) == TEXT_WIDTH
            for row in table._tbl.tr_lst:  # noqa: SLF001
                assert sum(cell.grid_span for cell in row.tc_lst) == len(grid)
                assert sum(cell.width or 0 for cell in row.tc_lst) == TEXT_WIDTH * 635


@pytest.mark.parametrize("lang", LANGS)
def test_every_style_is_in_the_template(lang: Lang, known: Mapping[str, Questionnaire]) -> None:
    for report in reports(known, lang):
        document = opened(report)
        there = {style.style_id for style in document.styles}
        used = {
            each.get(qn("w:val"))
            for tag in ("pStyle", "rStyle", "tblStyle")
            for each in document.element.iter(qn(f"w:{tag}"))
        }
        assert used <= there


def test_the_same_report_is_the_same_bytes(known: Mapping[str, Questionnaire], monkeypatch: pytest.MonkeyPatch) -> None:
    report = person(known)
    first = render(report, "docx")
    later = time.localtime(time.time() + 100_000)
    monkeypatch.setattr(time, "localtime", lambda _seconds=None: later)
    assert render(report, "docx") == first


def test_nothing_in_the_file_reaches_outside_or_runs(known: Mapping[str, Questionnaire]) -> None:
    for report in reports(known, "nl"):
        with ZipFile(BytesIO(render(report, "docx"))) as file:
            content = {name: file.read(name).decode() for name in file.namelist()}
        assert not re.search("vba|embeddings|media|thumbnail", "".join(content))
        assert "TargetMode" not in "".join(content.values())
        assert not re.search("<w:(fldSimple|instrText|hyperlink|object|altChunk)", content["word/document.xml"])


HOSTILE = ["\x00\x1b[31m\x9b", "\ufffe\uffff", "\u200f\u202e", "]]>&lt;<w:t>", "👩‍⚕️", "a\tb\nc"]
words = st.text(min_size=1, max_size=60) | st.sampled_from(HOSTILE)


@given_any(words, words)
@settings(deadline=None)
def test_words_of_strangers_come_out_as_text(subject: str, note: str) -> None:
    given = {"a1": Given(answer=2, note=note), "b1": Given(answer=1)}
    report = report_of_person(
        Answers(subject=subject, answers={"veld": FieldAnswers(given=given)}), [make_field()], "nl"
    )
    shown = texts(opened(report))
    assert all(fact.value in "\n".join(shown) for fact in report.head.facts)
    remarks = [words for part in parts(report, AllAnswers) for row in part.rows for _, words in row.remarks]
    assert set(remarks) <= set(shown)
    if note.strip():
        assert visible(note).strip() in "\n".join(shown)


def test_a_very_long_note_is_all_there() -> None:
    note = "x" * 10_000
    given = {"a1": Given(answer=2, note=note)}
    report = report_of_person(Answers(answers={"veld": FieldAnswers(given=given)}), [make_field()], "nl")
    assert note in texts(opened(report))


def test_the_agenda_of_a_team_has_minutes_and_a_row_to_fill(tmp_path: Path) -> None:
    done = run(tmp_path, "team", EXAMPLES / "team", "--output", "team.docx")
    assert (done.code, done.out) == (0, "")
    document = docx.Document(str(tmp_path / "team.docx"))
    agenda = styled(document, "Agenda")
    assert all(re.fullmatch(r"\d+ min\t.+", each) for each in agenda)
    assert sum(int(each.split()[0]) for each in agenda) <= 60
    to_fill, steps = tables(document, "Actions")
    assert [[cell.text for cell in row.cells] for row in to_fill.rows] == [
        ["Wat", "Wie", "Wanneer", "Terugkijken op"],
        [""] * 4,
    ]
    assert [row.cells[0].text for row in steps.rows] == ["Wat", "1.", "2.", "3."]


def test_who_chose_what_in_a_team_is_a_mark_a_person(tmp_path: Path) -> None:
    run(tmp_path, "team", EXAMPLES / "team", "--output", "team.docx")
    document = docx.Document(str(tmp_path / "team.docx"))
    rows = [[cell.text for cell in row.cells] for table in tables(document, "Lines") for row in table.rows]
    assert len(rows) == 21 * 5  # of one question it may not be shown
    assert all(marks == "●" * int(count) for count, marks, _ in rows)


def test_a_comparison_has_both_answers_beside_each_other(known: Mapping[str, Questionnaire]) -> None:
    report = [*reports(known, "nl")][2]
    top = [[cell.text for cell in table.rows[0].cells] for table in tables(opened(report), "Lines")]
    assert [each for each in top if len(each) == 3] == [["", "Toen", "Nu"]] * 2
    (table,) = tables(opened(report), "Actions")
    assert [cell.text for cell in table.rows[0].cells] == ["Wat", "Wat", "Klaar als", "Antwoord nu"]
