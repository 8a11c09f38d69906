"""`form` as a command: the page that it makes, what it asks the organiser, and the letters that it prints."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pytest

from a_form import core_of, data_in, words_of
from read_back import page
from samenwerk_cli.commands import say as say_commands
from samenwerk_cli.commands import say_inviting, say_noticing, say_starting
from samenwerk_cli.core.report import say_notice
from samenwerk_cli.core.words.phrase import LANGS
from samenwerk_cli.terminal import say as say_terminal

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from samenwerk_cli.core.field.questionnaire import Questionnaire

pytest.importorskip("pexpect")
from real_command import CTRL_C, OWN_FIELD, OWN_IDS, Terminal, run, write_field

FAR = "2099-01-15"
TOLD = ("--organisation", "De Linde", "--collector", "Joost", "--collector-manages", "no", "--contact", "Sanne")


def heard(shown: str) -> str:
    body = page(shown).find("body")
    assert body is not None
    return words_of(body)


@pytest.mark.parametrize("lang", LANGS)
def test_a_page_is_made_with_what_was_told_and_letters_are_printed(
    lang: Any, tmp_path: Path, known: Mapping[str, Questionnaire]
) -> None:
    about = ("--subject", "Beeldbellen", "--we", "Noord", "--send-to", "joost@zorg.example", "--delete-on", FAR)
    done = run(tmp_path, "form", *TOLD, *about, "--lang", lang)
    file = tmp_path / say_inviting.form_file.in_(lang)
    shown = file.read_text("utf-8")
    assert done.code == 0
    told = data_in(shown)
    assert [each["id"] for each in told["fields"]] == [field.id for field in core_of(known)]
    assert (told["subject"], told["we"], told["lang"]) == ("Beeldbellen", "Noord", lang)
    assert re.fullmatch("[bcdfghjkmnpqrstvwxz]{4}", told["round"])
    for words in ("De Linde", "Joost", "Sanne", "joost@zorg.example", "2099"):
        assert words in heard(shown)
        assert words in done.out
    assert say_inviting.invitation.in_(lang) in done.out
    assert say_inviting.reminder.in_(lang) in done.out
    assert f"samenwerk team {say_inviting.folder.in_(lang)} --lang {lang}\n" in done.err
    assert say_commands.written.in_(lang, path=file.name) in done.err


def test_each_page_is_a_round_of_its_own_and_no_page_is_lost(tmp_path: Path) -> None:
    rounds = {data_in(run(tmp_path, "form", "--output", "-").out)["round"] for _ in range(3)}
    assert len(rounds) == 3
    assert [run(tmp_path, "form").code for _ in range(2)] == [0, 0]
    assert len(list(tmp_path.glob("vragen*.html"))) == 2


def test_a_page_on_standard_output_is_nothing_but_a_page(tmp_path: Path) -> None:
    done = run(tmp_path, "form", "--output", "-")
    assert done.out.startswith("<!doctype html>")
    assert done.out.endswith("</html>\n")
    assert say_inviting.invitation.nl.split(".")[0] in done.err
    assert list(tmp_path.iterdir()) == []


def test_fields_are_chosen_also_those_of_ones_own(tmp_path: Path) -> None:
    write_field(tmp_path, "eigen", tuple(OWN_IDS[:3]), tuple(OWN_IDS[3:]))
    own = run(tmp_path, "form", "eigen", "netwerk", *OWN_FIELD, "--output", "-", "--notes")
    assert [each["id"] for each in data_in(own.out)["fields"]] == ["eigen", "netwerk"]
    assert '<textarea id="note/eigen/a1"' in own.out
    every = run(tmp_path, "form", "--all", "--output", "-")
    assert len(data_in(every.out)["fields"]) > 2


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        (("--output", "vragen.pdf"), "vragen.pdf"),
        (("--output", "bestaat.html"), "bestaat.html"),
        (("--output", "weg/vragen.html"), "weg"),
        (("--delete-on", "2020-01-01"), "2020-01-01"),
        (("--delete-on", "morgen"), "morgen"),
        (("--collector-manages", "soms"), "soms"),
        (("--subject", "x" * 1001), "--subject"),
        (("technolgie-sociaal",), "technologie-sociaal"),
        (("--all", "netwerk"), "--all"),
    ],
)
def test_what_cannot_be_is_told_and_nothing_is_made(wrong: tuple[str, ...], told: str, tmp_path: Path) -> None:
    (tmp_path / "bestaat.html").write_text("met namen", "utf-8")
    done = run(tmp_path, "form", *wrong)
    assert done.code == 2
    assert told in done.err
    assert (done.out, [each.name for each in tmp_path.iterdir()]) == ("", ["bestaat.html"])
    assert (tmp_path / "bestaat.html").read_text("utf-8") == "met namen"


def test_with_force_a_page_is_written_over(tmp_path: Path) -> None:
    (tmp_path / "vragen.html").write_text("oud", "utf-8")
    assert run(tmp_path, "form", "--output", "vragen.html", "--force").code == 0
    assert (tmp_path / "vragen.html").read_text("utf-8").startswith("<!doctype html>")


def test_what_is_not_told_is_asked_at_a_terminal_and_named_where_it_is_left_open(tmp_path: Path) -> None:
    terminal = Terminal(tmp_path, "form", "--collector", "Joost", "--send-to", "joost@zorg.example")
    questions = say_noticing.QUESTIONS
    asked = (
        (say_terminal.subject.nl, "Beeldbellen"),
        (say_terminal.we.nl, ""),
        (questions["organisation"].nl[:30], ""),
        (questions["collector-manages"].nl[:30], "ja"),
        (questions["contact"].nl[:30], ""),
        (questions["delete-on"].nl[:20], ""),
    )
    for words, line in asked:
        assert words in " ".join(terminal.at("> ", line).split())
    assert terminal.end() == 0
    words = heard((tmp_path / "vragen.html").read_text("utf-8"))
    assert "Beeldbellen" in words
    assert say_notice.manager.nl in words
    assert say_notice.not_when.nl in words


@pytest.mark.parametrize("told", [(), ("--subject", "Beeldbellen", "--we", "wij")])
def test_who_stops_leaves_nothing_at_any_question(told: tuple[str, ...], tmp_path: Path) -> None:
    terminal = Terminal(tmp_path, "form", *told)
    terminal.at("> ", "Zorggroep De Linde")
    terminal.wait_for("\n> ")
    terminal.press(CTRL_C)
    assert terminal.end() == 130
    assert terminal.last_line == say_starting.stopped.nl
    assert list(tmp_path.iterdir()) == []
