"""Sheets of answers in texts, as mail and phones deliver them: read, or a clear problem with its line."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, NamedTuple

import pytest

from samenwerk_cli.commands.failing import problem_told
from samenwerk_cli.core.problems import say_files
from samenwerk_cli.core.problems.problem import InputProblems
from samenwerk_cli.core.words.phrase import LANGS
from samenwerk_cli.files.answers import answers_in, read_answers
from samenwerk_cli.files.people import read_people
from samenwerk_cli.files.reading import LARGEST
from samenwerk_cli.files.sheets import MOST, document_on, read_sheets
from small_fields import make_field

if TYPE_CHECKING:
    from pathlib import Path

    from samenwerk_cli.core.problems.problem import Problem

KNOWN = {"veld": make_field()}

SHEET = """\
# samenwerk · antwoorden / answers
# Vertrouwelijk: wie de bestanden van een team verzamelt, kan alles lezen wat hier staat.
samenwerk: 1
id: "kbqf-9zpt"
round: "mv7r"
we: "cliënten & ’t team"
answers:
  veld:
    version: 1
    a1: {answer: 3, note: "Eerst \\"zo\\".\\nDan zus: # niet meer."}
    b1: unknown
"""
"""As the page writes one: every text between quotation marks, on one line."""

OTHER = SHEET.replace("kbqf", "wxyz")
BARE, BARE_OTHER = (each[each.index("samenwerk:") :] for each in (SHEET, OTHER))
IPHONE = "Verstuurd vanaf mijn iPhone"


class Came(NamedTuple):
    """How sheets came in: the text, how many lines stand before each, and on which lines other words were told."""

    text: str
    before: tuple[int, ...] = (0,)
    words: tuple[int, ...] = ()
    encoding: str = "utf-8"


READ = {
    "as the page writes it": Came(SHEET),
    "with the mark of Windows": Came(SHEET, encoding="utf-8-sig"),
    "in UTF-16": Came(SHEET, encoding="utf-16"),
    "in the old encoding of Windows": Came(SHEET, encoding="cp1252"),
    "with line ends of Windows": Came(SHEET.replace("\n", "\r\n"), encoding="utf-8-sig"),
    "without an end of its last line": Came(SHEET.rstrip()),
    "blank lines before": Came(f"\n \n\n{SHEET}", (3,)),
    "without its comments": Came(BARE),
    "a greeting before": Came(f"Hoi Anna,\n\nHier zijn ze: veel plezier ermee!\n\n{SHEET}", (4,), (1,)),
    "headers of a mail before": Came(f"Van: Bo <bo@zorg.nl>\nOnderwerp: answers\n\n{SHEET}", (3,), (1,)),
    "a greeting and a line before": Came(f"\nHoi\n---\n{SHEET}", (3,), (2,)),
    "keys in another order": Came(f"name: Bo\n{SHEET}"),
    "a signature after": Came(f"{SHEET}\n-- \n{IPHONE}\n", words=(13,)),
    "a signature without a space after": Came(f"{SHEET}--\nTel: 06 12345678\n  Thuis\n", words=(12,)),
    "the line of a phone after": Came(f"{SHEET}\n\n{IPHONE}\n", words=(14,)),
    "a link after": Came(f"{SHEET}\nOutlook voor Android<https://aka.ms/o0ukef>\n\n", words=(13,)),
    "a farewell with a telephone": Came(f"{SHEET}\nGroetjes,\nBo\n\nTel: 06 1\nMail: bo@zorg.nl\n", words=(13,)),
    "two under each other": Came(SHEET + OTHER, (0, 11)),
    "two with blank lines": Came(f"{SHEET}\n\n{OTHER}", (0, 13)),
    "two with a line between": Came(f"{SHEET}---\n{OTHER}", (0, 12)),
    "two of which each has its mark": Came(f"{SHEET}\ufeff{OTHER}", (0, 11), encoding="utf-8-sig"),
    "two without comments of which each has its mark": Came(f"{BARE}\ufeff{BARE_OTHER}", (0, 9), encoding="utf-8-sig"),
    "two with words before, between and after": Came(
        f"Van Bo:\n{SHEET}\n{IPHONE}\n\nEn die van Cas\n{OTHER}\n-- \n{IPHONE}\n", (1, 16), (1, 14, 29)
    ),
    "lines broken where a mail is full": Came(
        SHEET.replace("Dan zus", "Dan\nzus").replace("cliënten &", "cliënten\n&")
    ),
}


@pytest.mark.parametrize("name", READ)
def test_what_came_by_mail_or_phone_is_read_and_what_stands_around_it_is_told(name: str, tmp_path: Path) -> None:
    came, file = READ[name], tmp_path / "antwoorden-kbqf.txt"
    file.write_bytes(came.text.encode(came.encoding))
    plain = tmp_path / "zoals-geschreven.yaml"
    plain.write_text(SHEET, "utf-8")
    sheets = read_sheets(str(file))
    read = [answers_in(document_on(sheet), KNOWN) for sheet in sheets]
    wanted = read_answers(str(plain), KNOWN).answers
    ids = (wanted.id, (wanted.id or "").replace("kbqf", "wxyz"))
    named = {"name": "Bo"} if came.text.startswith("name") else {}
    assert [each.answers for each in read] == [
        wanted.model_copy(update=named | {"id": own}) for own in ids[: len(came.before)]
    ]
    comments = 2 if "#" in came.text.partition("samenwerk:")[0] else 0
    starts = [before + comments + 1 for before in came.before]
    assert [sheet.name for sheet in sheets] == ([f"{file}:{line}" for line in starts] if starts[1:] else [str(file)])
    told = [notice for each in read for notice in each.notices]
    around = [notice for notice in told if notice.what.phrase is say_files.words_around]
    assert tuple(sorted(notice.place.line or 0 for notice in around if notice.place)) == came.words
    others = [notice.what.phrase for notice in told if notice not in around]
    assert others == ([say_files.read_as_cp1252] if came.encoding == "cp1252" else [])


@pytest.mark.parametrize("name", READ)
def test_a_folder_and_a_name_give_the_same_people_however_their_sheets_came(name: str, tmp_path: Path) -> None:
    came, file = READ[name], tmp_path / "antwoorden-kbqf.txt"
    file.write_bytes(came.text.encode(came.encoding))
    in_folder, named = (read_people([path], KNOWN) for path in (str(tmp_path), str(file)))
    if not came.text.startswith("name"):  # words that only a human takes for answers are answers if they are named
        assert in_folder == named._replace(others=in_folder.others)
        assert (in_folder.others, in_folder.problems) == ((), ())
    assert len(named.people) == len(came.before)


def told(problems: tuple[Problem, ...], file: Path) -> list[str]:
    return [problem_told(each, "en").removeprefix(f"{file}:").lstrip() for each in problems]


QUOTE = "There is a > from a quoted email here. Remove the > and the space after it on every line."
PACKED = (
    "This is text as email packs it (with signs such as =C3=AB, or lines that end in =). Open the email in your mail "
    "program. Save the attachment, or copy the text again from there."
)
QUOTED = "".join(f"> {line}\n" for line in SHEET.splitlines())
NO_COLON = (
    "This line has no colon, and does not belong to the line above it either. Write 'key: value'. After that the rest "
    "can be checked."
)
NOT_CLOSED = (
    "This quotation mark is never closed. Put one at the end of the text too. After that the rest can be checked."
)
FULL_LINE = f'    a2: {{note: "{"x" * 59}=\nmeer"}}\n'

WRONG = {
    "quoted": (QUOTED, [f"3: {QUOTE}"]),
    "quoted after a greeting": (f"Op 3 mei schreef Bo:\n\n{QUOTED}", [f"5: {QUOTE}"]),
    "quoted twice": (QUOTED.replace("> ", ">> "), [f"3: {QUOTE}"]),
    "quoted below another": (f"{SHEET}\n{QUOTED}", [f"15: {QUOTE}"]),
    "packed by mail, with letters": (SHEET.replace("·", "=C2=B7").replace("ë", "=C3=AB"), [f"6: {PACKED}"]),
    "packed by mail, curly": (SHEET.replace("’", "=E2=80=99"), [f"6: {PACKED}"]),
    "packed by mail, with long lines": (SHEET + FULL_LINE, [f"12: {PACKED}"]),
    "a key that is misspelled at the end": (
        f"{SHEET}\nshar: open\n",
        ["13:1: 'shar' is not a known key here. Did you mean 'share'?"],
    ),
    "words within": (SHEET.replace("answers:", "\nHoi\n\nanswers:"), [f"8:1: {NO_COLON}"]),
    "words at the end without a blank line": (f"{SHEET}share open\n", [f"12:1: {NO_COLON}"]),
    "the end is cut off": (SHEET[: SHEET.index("Dan zus")], [f"10:27: {NOT_CLOSED}"]),
}


@pytest.mark.parametrize("name", WRONG)
def test_what_mail_made_of_it_is_a_problem_with_its_line(name: str, tmp_path: Path) -> None:
    text, wanted = WRONG[name]
    file = tmp_path / "antwoorden-kbqf.txt"
    file.write_text(text, "utf-8")
    with pytest.raises(InputProblems) as caught:
        read_answers(str(file), KNOWN)
    assert told(caught.value.problems, file) == wanted
    read = read_people([str(tmp_path)], KNOWN)
    assert (read.problems, read.people, read.others) == (caught.value.problems, (), ())


def test_one_sheet_that_is_wrong_stops_no_other_and_has_the_lines_of_the_file(tmp_path: Path) -> None:
    file = tmp_path / "allen.txt"
    file.write_text(SHEET + OTHER.replace("b1: unknown", "b9: 1") + SHEET.replace("kbqf", "bcdf"), "utf-8")
    read = read_people([str(file)], KNOWN)
    assert [each.file for each in read.people] == [f"{file}:3", f"{file}:25"]
    (line,) = told(read.problems, file)
    assert line.startswith("22:5: ")


def test_a_quoted_sheet_above_another_is_not_passed_over(tmp_path: Path) -> None:
    file = tmp_path / "allen.txt"
    file.write_text(QUOTED + OTHER, "utf-8")
    read = read_people([str(tmp_path)], KNOWN)
    assert ([each.file for each in read.people], told(read.problems, file)) == ([f"{file}:14"], [f"3: {QUOTE}"])


def test_where_one_persons_answers_are_wanted_several_are_a_problem_with_what_to_do(tmp_path: Path) -> None:
    file = tmp_path / "allen.txt"
    file.write_text(SHEET * 7, "utf-8")
    with pytest.raises(InputProblems) as caught:
        read_answers(str(file), KNOWN)
    (problem,) = caught.value.problems
    assert problem_told(problem, "en") == (
        f"{file}: There are answers here 7 times, one below the other, from lines 3, 14, 25, 36 and 3 others. Read "
        "them together with: samenwerk team FILE. Or put the answers that you want in a file of their own."
    )
    assert all("{" not in problem_told(problem, lang) for lang in LANGS)


def test_other_endings_are_one_sheet_from_their_first_sign_to_their_last(tmp_path: Path) -> None:
    for ending in ("yaml", "json"):
        file = tmp_path / f"a.{ending}"
        file.write_text(f"{SHEET}\n-- \n{IPHONE}\n", "utf-8")
        with pytest.raises(InputProblems):
            read_answers(str(file), KNOWN)


def test_a_text_that_only_speaks_of_answers_is_none(tmp_path: Path) -> None:
    for number, text in enumerate(("Begin met\nsamenwerk: 1\n", "Hoi\nanswers: ja\n", "samenwerk is leuk\n")):
        (tmp_path / f"{number}.txt").write_text(text, "utf-8")
    read = read_people([str(tmp_path)], KNOWN)
    assert (read.people, len(read.problems), len(read.others)) == ((), 1, 1)


LARGE = ["samenwerk:\n", "samenwerk: 1\n", "---\nx\n", "\nx\n", "> samenwerk:\n", "--\n", "=\n", ">", " \n", "a"]


@pytest.mark.parametrize("line", LARGE)
def test_the_largest_file_of_one_line_is_cut_within_seconds(line: str, tmp_path: Path) -> None:
    file = tmp_path / "groot.txt"
    file.write_text(f"samenwerk: 1\n{line * (LARGEST // len(line) - 100)}", "utf-8")
    began = time.process_time()
    sheets = read_sheets(str(file))
    assert time.process_time() - began < 5
    assert len(sheets) <= MOST


def test_sheets_far_below_each_other_are_read_within_seconds(tmp_path: Path) -> None:
    between = "\n" * (LARGEST // MOST - 60)
    (tmp_path / "allen.txt").write_text(f"samenwerk: 1\nanswers: {{veld: {{a1: 3}}}}\n{between}" * MOST, "utf-8")
    began = time.process_time()
    assert len(read_people([str(tmp_path)], KNOWN).problems) == 1
    assert time.process_time() - began < 5


def test_more_sheets_than_anyone_wrote_are_one_problem(tmp_path: Path) -> None:
    file = tmp_path / "allen.txt"
    for count, wrong in ((MOST, 0), (MOST + 1, 1)):
        file.write_text("samenwerk: 1\nanswers: {veld: {a1: 3}}\n" * count, "utf-8")
        assert (len(read_sheets(str(file))), len(read_people([str(tmp_path)], KNOWN).problems)) == (
            (1, 1) if wrong else (MOST, 0)
        )
