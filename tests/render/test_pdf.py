"""The report as PDF, read back with pypdf: all is there, on pages of A4, for who sees and for who listens."""

from __future__ import annotations

import re
from fractions import Fraction
from importlib.resources import files
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from pypdf import PdfReader

from samenwerk_cli.core.report import say
from samenwerk_cli.core.report import sections as told
from samenwerk_cli.core.report.data.person import PersonData
from samenwerk_cli.core.report.paper import paper_of
from samenwerk_cli.core.report.person.report import report_of_person
from samenwerk_cli.core.report.team.report import Gathered, report_of_team
from samenwerk_cli.core.team.people import agreed_in, guard_of
from samenwerk_cli.core.words.number import whole
from samenwerk_cli.core.words.phrase import LANGS
from samenwerk_cli.core.words.visible import visible
from samenwerk_cli.files.answers import read_answers
from samenwerk_cli.files.people import read_people
from samenwerk_cli.render import render
from samenwerk_cli.render.pdf.blocks import Balance, Bars, Spread, blocks_of
from samenwerk_cli.render.pdf.signs import with_squares

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from samenwerk_cli.core.field.questionnaire import Questionnaire
    from samenwerk_cli.core.words.phrase import Lang

    Known = Mapping[str, Questionnaire]

EXAMPLES = Path(__file__).parents[2] / "examples"
WIDTH, HEIGHT = 595, 842
"""Of A4, in points."""


def of_person(known: Known, lang: Lang) -> told.Report:
    answers = read_answers(str(EXAMPLES / "antwoorden.yaml"), known).answers
    return report_of_person(answers, [known[each] for each in answers.answers], lang)


def of_team(known: Known, lang: Lang) -> told.Report:
    people = [each.answers for each in read_people([str(EXAMPLES / "team")], known).people]
    fields = [field for field in known.values() if field.core]
    return report_of_team(Gathered(people, agreed_in([], fields), guard_of(people)), fields, lang)


def opened(report: told.Report) -> PdfReader:
    return PdfReader(BytesIO(render(report, "pdf")))


def squeezed(text: str) -> str:
    return "".join(text.replace("\u200b", "").split())


def words_of(pdf: PdfReader) -> str:
    """All that stands on its pages, without what stands at the foot of each."""
    pages = (re.sub(r"[^\n]*\s\d+ / \d+\s*$", "", page.extract_text()) for page in pdf.pages)
    return squeezed("".join(pages))


def everywhere(text: str, lang: Lang = "nl") -> told.Report:
    """A report with one text in every part that is only words."""
    rows = ((text, text),)
    entry = told.Entry("1.", text, rows, above=(text,), blanks=(text, text))
    answer = told.AnswerRow("25", text, text, rows)
    parts = (
        told.Paragraphs((text,)),
        told.Title(text),
        told.Cautions((text,)),
        told.Remarks((text,)),
        told.Labelled(text, text),
        told.Summary(rows),
        told.Steps((entry, entry._replace(mark="2."))),
        told.Steps((entry._replace(mark="", blanks=()),)),
        told.Hour((entry._replace(mark="5 min", blanks=(text,) * 4),)),
        told.ChangedAnswers((entry._replace(mark=""),)),
        told.AllAnswers((answer,)),
        told.PaperQuestion(text, (text,), rows, text),
        told.Balance(text, text, Fraction(30), text),
        told.Sum(text, (answer,), text),
        told.NotCompared(text, (text,)),
        told.Sources(text, (text,), text),
    )
    head = told.Head(" ".join(text.split()), lang, told.About(), (told.Fact(text, text),))
    return told.Report(head, (told.Section(text, parts),), (told.Section("", parts),), None)


def texts_in(part: Any) -> Iterator[str]:
    if isinstance(part, str):
        yield part
    elif isinstance(part, tuple):
        yield from (text for each in part for text in texts_in(each))


# What stands on the pages


@pytest.mark.parametrize("lang", LANGS)
def test_every_score_answer_note_and_step_is_on_its_pages(lang: Lang, known: Known) -> None:
    report = of_person(known, lang)
    words = words_of(opened(report))
    assert isinstance(report.data, PersonData)
    for field in report.data.fields:
        for question in field.questions:
            points = "–" if question.score is None else str(whole(question.score))
            assert squeezed(f"{points} {question.text}") in words
            assert squeezed(question.answer_text) in words
            assert squeezed(question.note or "") in words
        for pole in field.poles:
            assert pole.score is not None
            assert squeezed(f"{pole.title} {whole(pole.score)} · {pole.in_words} · {pole.rests_on}") in words
    for step in report.data.steps[:3]:
        assert squeezed(step.do) in words
        assert squeezed(step.done_when) in words


@pytest.mark.parametrize("make", [of_person, of_team])
@pytest.mark.parametrize("lang", LANGS)
def test_the_first_page_is_one_sheet(make: Callable[[Known, Lang], told.Report], lang: Lang, known: Known) -> None:
    report = make(known, lang)
    pdf = opened(report)
    assert {(round(page.mediabox.width), round(page.mediabox.height)) for page in pdf.pages} == {(WIDTH, HEIGHT)}
    first, second = (squeezed(page.extract_text()) for page in pdf.pages[:2])
    parts = [part for section in report.first for part in section.parts if isinstance(part, told.Entries)]
    assert all(squeezed(text) in first for text in texts_in(tuple(parts)))
    assert second.startswith(squeezed(next(filter(None, texts_in(report.rest)))))


def test_there_is_room_to_write_on_a_form_and_what_is_asked_is_on_one_page(known: Known) -> None:
    report = paper_of(known["proces-sociaal"], "nl")
    pages = [squeezed(page.extract_text()) for page in opened(report).pages]
    assert told.LINE_TO_FILL not in "".join(pages)
    asked = [part for section in report.first for part in section.parts if isinstance(part, told.PaperQuestion)]
    assert asked
    for part in asked:
        (page,) = [page for page in pages if squeezed(part.question) in page]
        assert squeezed("".join(f"{key}{words}" for key, words in part.answers) + part.talk) in page


def test_drawings_are_as_long_as_what_they_show(known: Known) -> None:
    sides = [block for block in blocks_of(of_person(known, "nl").first) if isinstance(block, Bars)]
    assert [share for bars in sides for _, share, _ in bars.rows] == [60, 40, 50, 62.5]
    leaning = told.Section("", (told.Balance("links", "rechts", Fraction(30), ""),))  # the left side scores higher
    assert next(blocks_of([leaning])) == Balance("links", "rechts", -30)
    spreads = [block for block in blocks_of(of_team(known, "nl").rest) if isinstance(block, Spread)]
    assert spreads[0].dotted
    assert [count for count, _ in spreads[0].chosen] == [1, 6, 3, 0, 0]


# For whoever listens, and everywhere the same


@pytest.mark.parametrize("lang", LANGS)
def test_it_can_be_listened_to(lang: Lang, known: Known) -> None:
    report = of_person(known, lang)
    pdf = opened(report)
    root: Any = pdf.trailer["/Root"]
    assert root["/MarkInfo"]["/Marked"]
    assert str(root["/Lang"]).startswith(lang)
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]
    assert pdf.metadata is not None
    assert pdf.metadata.title == report.head.title
    assert b"<pdfuaid:part>1</pdfuaid:part>" in root["/Metadata"].get_object().get_data()
    roles = list(roles_under(root["/StructTreeRoot"]))
    assert roles.count("/H1") == len([section for section in report.sections if section.heading])
    assert {"/H2", "/L", "/LI", "/LBody"} <= set(roles)
    assert "/Figure" not in roles  # bars are for the eye; what they show stands beside them


def roles_under(part: Any) -> Iterator[str]:
    """What the parts of a document are, in reading order."""
    part = part.get_object() if hasattr(part, "get_object") else part
    if isinstance(part, list):
        yield from (role for each in part for role in roles_under(each))
    elif isinstance(part, dict):
        yield str(part.get("/S", ""))
        yield from roles_under(part.get("/K"))


def test_the_same_answers_give_the_same_bytes(known: Known) -> None:
    pdf = render(of_person(known, "nl"), "pdf")
    assert pdf == render(of_person(known, "nl"), "pdf")
    assert {b"/CreationDate", b"/ModDate", b"xmp:CreateDate"} & set(re.findall(rb"/\w+Date|xmp:\w+Date", pdf)) == set()


def test_fonts_are_those_of_typst() -> None:
    fonts: set[str] = set()
    for page in opened(everywhere("Latijn, Ελληνικά, שלום, مرحبا, ✓")).pages:
        resources: Any = page["/Resources"]
        fonts |= {font.get_object()["/BaseFont"].split("+")[1].split("-")[0] for font in resources["/Font"].values()}
    assert fonts == {"LibertinusSerif", "DejaVuSansMono", "NewCMMath"}


def test_the_template_reads_its_data_and_no_file() -> None:
    template = files("samenwerk_cli.render.pdf").joinpath("report.typ").read_text("utf-8")
    reads = r"\b(?:read|image|import|include|bibliography|plugin|csv|cbor|toml|xml|yaml|json)\b.*"
    assert re.findall(reads, re.sub("//.*", "", template)) == ["json(bytes(sys.inputs.report))"]


# Whatever was written


@pytest.mark.parametrize(
    "text",
    [
        '#eval("1 + 1") #import "@preview/x:1.0.0": * \\ \\u{41} $x^2$ *vet* _schuin_ `code` <kop> @bron',
        "= kop",
        "- lijst",
        "/ term: uitleg // opmerking /* nog een */ ~ --- ...",
        '"aanhaling" \\" \\\\n {"kind": ["heading"]} ]] }} \'',
        "<script>alert(1)</script> [bold]m[/] **c** | d |",
        "\x00\x07\x1b[31mrood\u202eomgekeerd",
        "שלום עליכם, مرحبا",
        "a\u0301\u0489b\u0324",
        "\u200b\u200d\ufeff\u00ad-",
    ],
)
def test_what_people_write_is_shown_and_never_obeyed(text: str) -> None:
    shown = words_of(opened(everywhere(visible(text))))
    if text.isascii():
        often = words_of(opened(everywhere("gewoon"))).count("gewoon")
        assert shown.count(squeezed(visible(text))) == often > 60


@pytest.mark.parametrize("text", ["woord " * 1700, "x" * 10_000, "regel\n" * 200], ids=["words", "word", "lines"])
def test_what_has_many_lines_or_no_room_runs_off_no_page(text: str) -> None:
    places: list[tuple[float, float]] = []

    def seen(_words: str, page: list[float], at: list[float], *_: Any) -> None:
        left, up = at[4:]
        places.append((page[0] * left + page[2] * up + page[4], page[1] * left + page[3] * up + page[5]))

    note = told.AllAnswers((told.AnswerRow("25", "Vraag?", "", (("Notitie", text),)),))
    step = told.Steps((told.Entry("1.", text, ()),))
    pdf = opened(everywhere("x")._replace(first=(told.Section("Kop", (note, step)),), rest=()))
    for page in pdf.pages:
        page.extract_text(visitor_text=seen)
    assert len(pdf.pages) > 3
    assert all(0 <= left < WIDTH and 0 <= up < HEIGHT for left, up in places)
    assert words_of(pdf).count(squeezed(text)[:50]) >= 2


@pytest.mark.parametrize(
    ("text", "shown", "lacking"),
    [
        ("gaat goed 👍, vindt iedereen", "gaat goed □, vindt iedereen", 1),
        ("漢字", "□□", 2),
        ("kies 1️⃣ of 2️⃣", "kies 1□ of 2□", 2),
        ("é “ ‘ – € → ✓ ☐ ½ ≥ a\u0301 ❤️", "é “ ‘ – € → ✓ ☐ ½ ≥ a\u0301 ❤️", 0),
        ("\uffff 👩\u200d⚕️", "□ □\u200d⚕️", 2),
    ],
)
def test_what_no_font_has_becomes_a_square_and_is_counted(text: str, shown: str, lacking: int) -> None:
    assert with_squares(text) == (shown, lacking)


@pytest.mark.parametrize("lang", LANGS)
def test_under_the_colophon_it_says_how_many_are_lacking(lang: Lang) -> None:
    def last_words(note: str) -> str:
        part = told.Remarks((note,))
        report = told.Report(told.Head("Kop", lang, told.About(), ()), (told.Section("", (part,)),), (), None)
        return words_of(opened(report))

    assert last_words("niets").endswith("niets")
    assert last_words("👍").endswith(squeezed(say.one_sign_lacking.in_(lang)))
    assert last_words("👍👍").endswith(squeezed(say.signs_lacking.in_(lang, count=2)))
