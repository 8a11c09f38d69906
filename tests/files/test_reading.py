"""Files as people really have them: their encodings, other kinds of file, and text that a # cuts."""

from __future__ import annotations

import contextlib
import io
import time
import zipfile
from typing import TYPE_CHECKING

import pytest
import yaml

from samenwerk_cli.commands.failing import problem_told
from samenwerk_cli.core.problems.problem import InputProblems
from samenwerk_cli.files.answers import read_answers
from samenwerk_cli.files.questionnaires import read_questionnaire, read_with_places
from samenwerk_cli.files.reading import is_utf8, read_document, read_text
from small_fields import field_data

if TYPE_CHECKING:
    from pathlib import Path

    from samenwerk_cli.core.field.questionnaire import Questionnaire

CP1252 = (
    "Dit bestand is niet in UTF-8 bewaard; het is gelezen als tekst van Windows (cp1252). "
    "Hier staat nu ‘cliënten’. Klopt dat niet? Sla het bestand dan op in UTF-8."
)
SHEET = "samenwerk: 1\r\nsubject: Bellen met cliënten\r\nwe: café ‘Noord’\r\n"


def written(folder: Path, data: bytes, name: str = "a.yaml") -> str:
    (folder / name).write_bytes(data)
    return str(folder / name)


def told(folder: Path, data: bytes, name: str = "a.yaml") -> str:
    """What is said in Dutch of a file that is not right, without its name."""
    file = written(folder, data, name)
    with pytest.raises(InputProblems) as caught:
        read_document(file)
    (problem,) = caught.value.problems
    return problem_told(problem, "nl").removeprefix(file)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-be", "cp1252"])
def test_every_encoding_that_programs_save_in_reads_the_same(encoding: str, tmp_path: Path) -> None:
    mark = b"\xfe\xff" if encoding == "utf-16-be" else b""
    file = written(tmp_path, mark + SHEET.encode(encoding))
    document = read_document(file)
    assert document.data == {"samenwerk": "1", "subject": "Bellen met cliënten", "we": "café ‘Noord’"}
    assert [problem_told(each, "nl") for each in document.notices] == (
        [] if encoding != "cp1252" else [f"{file}:2:21: {CP1252}"]
    )
    assert is_utf8(file) is encoding.startswith("utf-8")


@pytest.mark.parametrize(
    ("data", "place"),
    [
        ("naam: Zoë ".encode() + "café".encode("cp1252"), ":1:14"),
        ("naam: café".encode("cp1252") + b"\x81", ":1:10"),
        ("we: “cliënten”\n".encode()[:-2], ":1:14"),
    ],
    ids=["a character of UTF-8 beside it", "a byte that Windows does not have", "cut off within a character"],
)
def test_a_damaged_file_is_not_taken_for_text_of_windows(data: bytes, place: str, tmp_path: Path) -> None:
    said = told(tmp_path, data)
    assert said.startswith(f"{place}: Dit bestand is geen UTF-8-tekst (byte ")


def zipped(*names: str) -> bytes:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        for name in names:
            archive.writestr(name, "x" * 99)
    return data.getvalue()


OLD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)
OTHERS = {
    "een Word-bestand": (zipped("[Content_Types].xml", "word/document.xml"), OLD + "WordDocument".encode("utf-16-le")),
    "een Excel-bestand": (zipped("xl/workbook.xml"), OLD + "Workbook".encode("utf-16-le")),
    "een presentatie": (zipped("ppt/slides/slide1.xml"),),
    "een oud Office-bestand": (OLD,),
    "een zip-bestand": (zipped("antwoorden.yaml"), b"PK\x03\x04xlsx"),
    "een RTF-bestand (tekst met opmaak)": (rb"{\rtf1\ansi samenwerk: 1}",),
    "een PDF": (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n",),
    "een afbeelding": (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff\xe0\0\x10JFIF", b"GIF89a", b"\0\0\0\x18ftypheic"),
    "een webpagina": (b"\n<!DOCTYPE html><html>", b"<!-- x --><HTML>samenwerk: 1", b"\xef\xbb\xbf<!doctype html>"),
    "een e-mail": (
        b"Return-Path: <a@b.nl>\r\nReceived: from x\r\nSubject: y\r\n\r\nHoi",
        b"Van: Petra\nAan: Anna\n\nHoi",
        OLD + "__substg1.0_".encode("utf-16-le"),
    ),
    "een tabel (CSV)": (b"Id;Begin;Eind\n1;2;3\n", b'"Id","Begin","Eind"\n1,2,3\n', b"a\tb\tc\n1\t2\t3"),
    "een rapport": (
        b"# Waar wringt het, en wat doen we eerst?\n\n- **Datum:** nu",
        b"Waarom het rapport dit zegt\n\nDatum  nu",
        b"# Then and now: our team\n\n",
        b'{"samenwerk": 1, "kind": "explanation", "fields": []}',
    ),
    "een bestand zonder leesbare tekst": ("samenwerk: 1".encode("utf-16-le"), bytes(100)),
}


@pytest.mark.parametrize(("called", "data"), [(called, each) for called, many in OTHERS.items() for each in many])
@pytest.mark.parametrize("name", ["a.yaml", "a.txt"])
def test_what_is_plainly_something_else_is_called_by_its_name(
    called: str, data: bytes, name: str, tmp_path: Path
) -> None:
    begin = f": Dit is {called}, geen antwoordenbestand. "
    said = told(tmp_path, data, name)
    assert said.startswith(begin)
    assert said.removeprefix(begin).endswith((".", "samenwerk answers template"))


def test_a_questionnaire_that_is_something_else_gets_advice_for_authors(tmp_path: Path) -> None:
    file = written(tmp_path, b"%PDF-1.7\n")
    with pytest.raises(InputProblems) as caught:
        read_questionnaire(file)
    assert problem_told(caught.value.problems[0], "nl").startswith(
        f"{file}: Dit is een PDF, geen vragenlijst. Begin met een kopie van een vragenlijst"
    )


def test_beside_a_report_the_answers_may_be_meant(tmp_path: Path) -> None:
    beside = written(tmp_path, b"samenwerk: 1\n", "ons.yaml")
    said = told(tmp_path, b"# Toen en nu\n", "ons.md")
    assert said == f": Dit is een rapport, geen antwoordenbestand. Bedoelde je {beside}?"


@pytest.mark.parametrize(
    "text",
    [
        "# Vertrouwelijk, voor ons, nu\n# Samen, met, elkaar\nsamenwerk: 1\n",
        "# samenwerk · antwoorden / answers\n# a; b; c\nsubject: Van; naar; terug\nname: A; B; C\nsamenwerk: 1\n",
        "name: From here\nsubject: To there\n",
        '{"samenwerk": 1, "subject": "a",\n"we": "b", "name": "c", "lang": "nl"}\n',
        "subject: Toen en nu\nwe: PK\n",
        "\n\n[1, 2, 3]\n[1, 2, 3]\n",
    ],
)
def test_text_of_ours_is_never_taken_for_something_else(text: str, tmp_path: Path) -> None:
    assert read_text(written(tmp_path, text.encode())) == text


def test_a_folder_is_named_with_what_reads_it(tmp_path: Path) -> None:
    with pytest.raises(InputProblems) as caught:
        read_document(str(tmp_path))
    assert problem_told(caught.value.problems[0], "nl") == (
        f"{tmp_path}: Dit is een map, geen bestand. Een map met antwoorden van een team lees je met: samenwerk team MAP"
    )


@pytest.mark.parametrize(
    ("line", "cut"),
    [
        ("subject: Rooster #2 voor Zuid", "1:18 'Rooster'"),
        ("we: Ploeg C #nacht", "1:13 'C'"),
        ("name: Zaal # 3", "1:12 'Zaal'"),
        ("subject: Kamer  #12", "1:17 'Kamer'"),
        ("subject: een\n  twee #3", "2:8 'twee'"),
        ("subject: Rooster  # over welke verandering gaat het?", None),
        ('subject: "Rooster #2"', None),
        ("subject:  # nog niets", None),
        ("subject: #2", None),
        ("subject: Rooster#2", None),
        ("share: open # voor iedereen", None),
    ],
)
def test_a_text_that_a_hash_cuts_is_told_at_the_hash(
    line: str, cut: str | None, tmp_path: Path, known: dict[str, Questionnaire]
) -> None:
    file = written(tmp_path, f"{line}\nsamenwerk: 1\n".encode())
    said = [problem_told(each, "nl").removeprefix(f"{file}:") for each in read_answers(file, known).notices]
    if cut is None:
        assert said == []
    else:
        place, word = cut.split()
        assert [each.partition(", telt")[0] for each in said] == [
            f"{place}: Deze tekst stopt bij {word}: wat achter # staat"
        ]


def test_a_questionnaire_is_read_in_the_same_encodings(tmp_path: Path) -> None:
    text = yaml.safe_dump(field_data("eigen", ("a1", "a2", "a3"), ("b1", "b2", "b3")), allow_unicode=True).replace(
        "klaar", "kláár"
    )
    for encoding in ("utf-16", "cp1252"):
        file = written(tmp_path, text.encode(encoding))
        questionnaire, document = read_with_places(file)
        assert "kláár" in str(questionnaire)
        assert len(document.notices) == (encoding == "cp1252")


def test_what_is_hostile_takes_no_time(tmp_path: Path) -> None:
    started = time.process_time()
    for data in (b"<!---->" * 100_000, b"a" * 900_000 + b"\xe9", b"a: \xe9" + b" \xe9a" * 200_000, b"," * 900_000):
        with contextlib.suppress(InputProblems):
            read_document(written(tmp_path, data))
    line = "samenwerk: 1\nwe: {" + "a: “b, " * 3_000 + "a: ”}"
    with contextlib.suppress(InputProblems):
        read_answers(written(tmp_path, line.encode()), {})
    assert time.process_time() - started < 5
