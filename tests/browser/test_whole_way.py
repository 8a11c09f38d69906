"""From the page that is made to the file of what a team chose, as twelve people and one who gathers go it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from a_form import core_of, data_in
from form_in_browser import filled, saved
from in_browser import PLAIN, Seen
from samenwerk_cli.core.codes import ANSWERS
from samenwerk_cli.files.answers import read_answers

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from samenwerk_cli.core.field.questionnaire import Questionnaire

pytest.importorskip("pexpect")
from real_command import Ran, run

PEOPLE = 12
ROLES = ("zorgprofessional", "leidinggevende")
STRANGER = """\
samenwerk: 1
id: "zzzz-9999"
name: "\\x1b[2J<script>document.title='run'</script>[bold]=cmd|' /C calc'!A0"
role: client
answers:
  technologie-sociaal:
    gebruik: {answer: 2, note: "![x](https://example.org/x.png)<img src=x onerror=document.title='run'>"}
"""


def ran(folder: Path, *arguments: str | Path, stdin: str = "") -> Ran:
    done = run(folder, *arguments, stdin=stdin)
    assert done.code == 0, done.err
    return done


def answer_of(person: int, place: int) -> str:
    """What someone answers to a question: not all the same, and every kind of answer somewhere."""
    return str(ANSWERS[(person + place * person) % len(ANSWERS)])


def filled_in(seen: Seen, person: int, names: list[str], folder: Path) -> None:
    """One person's way through the page, to a file in the folder of whoever gathers them."""
    for place, name in enumerate(names):
        filled(seen, name, answer_of(person, place))
    filled(seen, "role", ROLES[person % 2])
    saved(seen, folder)
    seen.page.locator("#wipe-after").click()
    seen.page.reload()


def test_twelve_people_answer_on_a_page_and_their_team_agrees(
    look: Callable[..., Seen], known: Mapping[str, Questionnaire], tmp_path: Path
) -> None:
    ran(tmp_path, "form", "--output", "vragen.html", "--subject", "Beeldbellen", "--we", "Noord", "--send-to", "Joost")
    page, folder = (tmp_path / "vragen.html").read_text("utf-8"), tmp_path / "antwoorden"
    folder.mkdir()
    questions = [(field, question) for field in core_of(known) for question in field.questions]
    seen = look(page, PLAIN)
    seen.page.on("dialog", lambda dialog: dialog.accept())
    for person in range(PEOPLE):
        filled_in(seen, person, [f"{field.id}/{question.id}" for field, question in questions], folder)
    assert (set(seen.asked), seen.told) == ({seen.page.url}, [])  # it was loaded again for each of them
    files = sorted(folder.iterdir())
    people = [read_answers(str(file), known) for file in files]
    assert [each.notices for each in people] == [()] * PEOPLE
    assert {each.answers.round for each in people} == {data_in(page)["round"]}

    told = ran(tmp_path, "team", folder, "--format", "json")
    assert told.err == ""
    report = json.loads(told.out)
    assert (report["people"], report["subject"], report["we"]) == (PEOPLE, "Beeldbellen", "Noord")
    assert report["agenda"]

    ran(tmp_path, "consensus", folder, stdin="3\n" * 3)
    (consensus,) = folder.glob("consensus-*.yaml")
    assert read_answers(str(consensus), known).answers.kind == "consensus"
    assert json.loads(ran(tmp_path, "team", folder, "--format", "json").out)["people"] == PEOPLE

    (folder / "stranger.txt").write_text(STRANGER, "utf-8")
    ran(tmp_path, "team", folder, "--output", "rapport.html")
    assert "\x1b" not in ran(tmp_path, "team", folder).out
    strange = look((tmp_path / "rapport.html").read_text("utf-8"))
    assert (strange.asked, strange.told) == ([], [])
    assert strange.page.title() != "run"

    ran(tmp_path, "answers", "delete", folder, "--yes")
    assert list(folder.iterdir()) == []
