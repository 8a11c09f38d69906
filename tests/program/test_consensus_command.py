"""`consensus` in a real terminal and by pipe: the walk through the agenda, and the file that it makes."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING

import jsonschema
import pytest

from real_command import answers_in, lines, run, run_line, write_answers_file
from samenwerk_cli.core.report import say as say_report
from samenwerk_cli.core.report.team import say as say_team_report
from samenwerk_cli.core.report.team import say_agenda
from samenwerk_cli.terminal import say as say_terminal
from samenwerk_cli.terminal import say_meeting
from team_meeting import AGENDA, COMMAND, FIELD, Facilitator, agreed, agreed_file, default_name, whole, write_team

if TYPE_CHECKING:
    from samenwerk_cli.core.words.phrase import Lang

pytest.importorskip("pexpect")

ROOT = Path(__file__).parents[2]
KEYS: dict[Lang, dict[str, str]] = {
    "nl": {"back": "t", "note": "n", "minority": "a", "why": "u", "overview": "o", "quit": "s"},
    "en": {"back": "b", "note": "n", "minority": "m", "why": "w", "overview": "o", "quit": "q"},
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with a small field of one's own, and a team of six."""
    return write_team(tmp_path)


def asked_in(text: str) -> list[str]:
    """The questions that were asked, in their order."""
    return re.findall(r"^vraag (\w+)\?(?: \(en\))?$", text.replace("\r", ""), re.MULTILINE)


def shown(words: str, screen: str) -> bool:
    """Whether these words are on the screen, however the lines were broken."""
    return " ".join(words.split()) in " ".join(screen.split())


# In a terminal


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_a_whole_meeting_with_every_key(lang: Lang, folder: Path) -> None:
    leader, key = Facilitator(folder, *COMMAND, lang=lang), KEYS[lang]
    first = leader.answers(key["why"])
    assert shown(say_meeting.careful.in_(lang), first)
    assert shown(say_agenda.start_from.in_(lang, question="vraag a3?"), first)
    assert shown(say_meeting.talk.in_(lang, talk="praat a1?"), first)
    assert shown(say_team_report.split_label.in_(lang), first)
    assert shown("waarom a1", leader.answers(9))
    # An answer is followed by what a minority thinks and a note, each in one line.
    leader.agrees(2, "De nachtdienst ziet het anders.", "Sanne belt de helpdesk.")
    assert agreed(agreed_file(folder))["a1"]["answer"] == 2
    # Back shows what was chosen, and Enter keeps it; a question that is left open is not asked again.
    assert shown(say_meeting.talk.in_(lang, talk="praat b1?"), leader.answers(key["back"]))
    back = leader.answers("")
    assert shown(say_meeting.earlier.in_(lang, answer=2), back)
    assert shown("De nachtdienst ziet het anders.", back)
    assert not shown(say_meeting.earlier.in_(lang, answer=2), leader.answers(""))
    assert shown(say_meeting.stays_open.in_(lang), leader.answers(key["minority"]))
    for line in ("Twee mensen", "weten het niet.", ""):
        leader.terminal.at(say_meeting.minority_prompt.in_(lang).strip(), line)
    leader.agrees("?")
    # The agenda is done: another question, by its number in the overview.
    overview = leader.checks(5)
    assert shown(say_terminal.overview_open.in_(lang), overview)
    assert shown("vraag b2?", leader.answers(key["overview"]))
    leader.goes_to()
    leader.agrees(4)
    leader.checks()
    assert leader.end() == 0
    assert shown(say_meeting.agreed_on.in_(lang, count=2, total=3), leader.terminal.text)
    assert shown(say_meeting.agreed_on_others.in_(lang, count=1), leader.terminal.text)
    assert agreed(agreed_file(folder)) == {
        "a1": {"answer": 2, "note": "Sanne belt de helpdesk.", "minority": "De nachtdienst ziet het anders."},
        "a2": {"answer": "unknown", "minority": "Twee mensen\nweten het niet."},
        "b2": 4,
    }


def test_the_file_is_the_teams_own_and_stands_beside_the_others(tmp_path: Path) -> None:
    folder = write_team(tmp_path, subject="Beeldbellen", we="wijkteam Noord")
    for number in range(2):
        file = folder / "team" / f"p{number}.yaml"
        other = whole(file) | {"we": "wijkteam Zuid"}
        write_answers_file(file, other.pop("answers"), **{**other, "samenwerk": 1, "share": "closed"})
    assert run(folder, *COMMAND, stdin=lines(3, 3, 3)).code == 0
    data = whole(folder / "team" / default_name())
    assert list(data) == ["samenwerk", "kind", "subject", "date", "lang", "share", "answers"]
    about = {key: data[key] for key in ("kind", "subject", "lang", "share")}
    assert about == {"kind": "consensus", "subject": "Beeldbellen", "lang": "nl", "share": "open"}
    assert data["answers"]["eigen"]["version"] == 1
    assert run(folder, "answers", "check", agreed_file(folder), *FIELD).code == 0


def test_whoever_leads_the_meeting_can_say_what_it_is_about(folder: Path) -> None:
    leader = run(folder, *COMMAND, "--subject", "Sensoren", "--we", "team Oost", stdin=lines(3))
    assert leader.last_line.split("  ")[-1].count("--subject Sensoren") == 1
    data = whole(agreed_file(folder))
    assert (data["subject"], data["we"]) == ("Sensoren", "team Oost")


def test_an_editor_knows_what_stands_in_the_file(folder: Path) -> None:
    assert run(folder, *COMMAND, stdin=lines("a", "Twee.", "", 3, 3, 3)).code == 0
    schema = json.loads(run(folder, "answers", "schema", "eigen", *FIELD).out)
    jsonschema.validate(whole(agreed_file(folder)) | {"date": "2026-12-01"}, schema)


def test_the_last_line_is_the_command_that_shows_both_side_by_side(folder: Path) -> None:
    leader = Facilitator(folder)
    leader.agrees(2, "Anders [bold]gezien[/bold] \x1b[31mrood", "Een {noot}")
    leader.answers("")
    leader.answers("")
    leader.checks()
    assert leader.end() == 0
    assert leader.terminal.last_line == f"samenwerk team team {' '.join(FIELD)}"
    report = run_line(folder, leader.terminal.last_line)
    assert report.code == 0
    for words in (
        "Samen gekozen  a1 antwoord 2",
        "Ook gezegd     Anders [bold]gezien[/bold]",
        "Notitie        Een {noot}",
    ):
        assert words in report.out
    assert "\x1b" not in report.out
    assert "praat a1?" not in report.out


def test_nothing_that_is_typed_is_obeyed(folder: Path) -> None:
    leader = Facilitator(folder, *COMMAND, TERM="dumb")
    leader.agrees(1, "[red]rood[/red] \x1b[2J {x}", "\x9b31m\u202eom")
    leader.answers("t")
    again = leader.answers("s")
    assert leader.end() == 130
    assert shown("[red]rood[/red] {x}", again)
    assert "\u202e" not in again
    assert "<U+202E>" in again


# What is shown


def test_an_open_session_sees_how_often_each_answer_was_chosen(tmp_path: Path) -> None:
    folder = write_team(tmp_path, share="open")
    question = run(folder, *COMMAND, stdin=lines(3, 3, 3)).err.split("vraag a1?\n")[1].split("Antwoord:")[0]
    rows = re.findall(r"^  ([1-5])  (●*) +(\d)  a1 antwoord \1", question, re.MULTILINE)
    assert rows == [("1", "●●●", "3"), ("2", "", "0"), ("3", "", "0"), ("4", "", "0"), ("5", "●●●", "3")]


def test_a_closed_team_sees_what_divides_it_and_no_numbers(folder: Path) -> None:
    err = run(folder, *COMMAND, stdin=lines(3, 3, 3)).err
    for name, words in (
        ("a1", say_team_report.split_label.nl),
        ("a2", say_team_report.nearly_everyone.in_("nl", words="a2 antwoord 2")),
    ):
        question = err.split(f"vraag {name}?\n")[1].split("Antwoord:")[0]
        assert shown(words, question)
        assert re.findall(r"^  ([1-5]) +a. antwoord \1$", question, re.MULTILINE) == ["1", "2", "3", "4", "5"]
        assert not re.search(r"[█●]|\d keer|\d van de", question)


def test_of_a_closed_team_the_screen_tells_no_more_than_the_report(folder: Path) -> None:
    for number, role in enumerate(["ict", "bestuurder", *["zorgprofessional"] * 4]):
        path = folder / "team" / f"p{number}.yaml"
        write_answers_file(path, whole(path)["answers"], role=role, name=f"Naam{number}", share="closed")
    told = run(folder, *COMMAND, stdin=lines(3, 3, 3, 4, 3, 5, 3, 6, 3))
    assert told.code == 0
    report = json.loads(run(folder, "team", "team", *FIELD, "--format", "json").out)
    for question in report["fields"][0]["questions"]:
        block = told.err.split(f"\nvraag {question['id']}?\n")[1].split("Antwoord:")[0]
        counts = [int(each) for each in re.findall(r"^  [1-5]  ●* +(\d+)  ", block, re.MULTILINE)]
        assert counts == (question["counts"] or [])
    assert not re.search(r"Naam\d|ict|bestuurder", told.err)


def test_in_an_open_session_the_screen_shows_who_chose_what(tmp_path: Path) -> None:
    folder = write_team(tmp_path, people=4, share="open")
    for number in range(4):
        path = folder / "team" / f"p{number}.yaml"
        write_answers_file(path, whole(path)["answers"], name=f"Naam{number}", share="open")
    ran = run(folder, *COMMAND, stdin=lines("", "", ""))
    assert ran.code == 0
    assert re.search(r"^  5  ● +1  a1 antwoord 5 \(Naam3\)$", ran.err, re.MULTILINE)


@pytest.mark.parametrize(("people", "option"), [(4, ()), (6, ("--min-group", "7"))])
def test_of_too_few_people_nothing_is_shown_and_the_way_out_is_told(
    people: int, option: tuple[str, ...], tmp_path: Path
) -> None:
    folder = write_team(tmp_path, people=people)
    ran = run(folder, *COMMAND, *option, stdin=lines(3, 3, 3))
    assert (ran.code, ran.out) == (1, "")
    assert "share: open" in ran.err
    assert "Antwoord:" not in ran.err
    assert [*(folder / "team").glob("consensus-*")] == []


# The agenda


def test_what_was_agreed_before_is_not_asked_again_and_stays_as_it_was(folder: Path) -> None:
    before = write_answers_file(
        folder / "team" / "samen.yaml", {"eigen": {"a1": 4}}, kind="consensus", date="2026-01-31", share="open"
    )
    text = before.read_text("utf-8")
    leader = Facilitator(folder)
    assert shown("vraag b1?", leader.answers("o"))
    assert shown(say_meeting.chosen_before.in_("nl", answer=4), leader.goes_to(3))
    assert shown("Samen gekozen: a1 antwoord 4", leader.agrees(2))
    leader.answers("s")
    assert leader.end() == 130
    assert before.read_text("utf-8") == text
    assert agreed(agreed_file(folder)) == {"a1": 2}
    # Of the two the later one counts.
    report = json.loads(run(folder, "team", "team", *FIELD, "--format", "json").out)
    assert next(each for each in report["fields"][0]["questions"] if each["id"] == "a1")["together"]["answer"] == 2


def test_of_two_meetings_on_one_day_the_second_counts(folder: Path) -> None:
    assert run(folder, *COMMAND, stdin=lines(1, "", "")).code == 0
    assert run(folder, *COMMAND, stdin=lines("", "", 3, 5)).code == 0
    assert agreed(folder / "team" / default_name("-2")) == {"a1": 5}
    report = json.loads(run(folder, "team", "team", *FIELD, "--format", "json").out)
    assert next(each for each in report["fields"][0]["questions"] if each["id"] == "a1")["together"]["answer"] == 5


def test_with_nothing_on_the_agenda_any_question_can_be_talked_about(folder: Path) -> None:
    settled = dict.fromkeys(AGENDA, 3)
    write_answers_file(folder / "team" / "samen.yaml", {"eigen": settled}, kind="consensus", date="2026-01-31")
    leader = Facilitator(folder)
    assert shown(say_meeting.nothing_to_ask.nl, leader.checks(6))
    assert shown("vraag b3?", leader.agrees(5, "", "Zo blijft het."))
    leader.checks()
    assert leader.end() == 0
    assert agreed(agreed_file(folder)) == {"b3": {"answer": 5, "note": "Zo blijft het."}}


def test_where_nothing_is_chosen_no_file_is_made(folder: Path) -> None:
    ran = run(folder, *COMMAND, stdin=lines("", "", ""))
    assert ran.code == 0
    assert say_meeting.nothing_chosen.nl in ran.err
    assert [*(folder / "team").glob("consensus-*")] == []


# By pipe


def test_by_pipe_only_the_questions_are_read_line_by_line(folder: Path) -> None:
    ran = run(folder, *COMMAND, stdin=lines("a", "Twee zien het anders.", "", 2, "", "z", 5))
    assert (ran.code, ran.out, asked_in(ran.err)) == (0, "", AGENDA)
    assert agreed(agreed_file(folder)) == {"a1": {"answer": 2, "minority": "Twee zien het anders."}, "a2": 5}
    assert ran.err.count("Niet begrepen.") == 1


def test_by_pipe_the_end_of_input_stops_and_the_last_line_goes_on(folder: Path) -> None:
    ran = run(folder, *COMMAND, "--strict", "--min-group", "6", stdin=lines(2))
    assert ran.code == 130
    file = agreed_file(folder)
    assert ran.last_line.startswith(f"samenwerk consensus team --resume team/{file.name} ")
    again = run_line(folder, ran.last_line, stdin=lines(4, 5))
    assert (again.code, asked_in(again.err)) == (0, AGENDA[1:])
    assert agreed(file) == {"a1": 2, "b1": 4, "a2": 5}
    assert [each.name for each in file.parent.iterdir() if "consensus" in each.name] == [file.name]


@pytest.mark.parametrize("typed", ["", lines(7, "ja", "t")], ids=["nothing", "nothing that counts"])
def test_by_pipe_nothing_is_chosen_that_was_not_typed(typed: str, folder: Path) -> None:
    ran = run(folder, *COMMAND, stdin=typed)
    assert ran.code == 130
    assert "--resume" not in ran.err
    assert [*(folder / "team").glob("consensus-*")] == []


# Files


def test_the_file_comes_beside_the_first_of_files_and_takes_a_free_name(folder: Path) -> None:
    (folder / "team" / default_name()).write_text("van ons", "utf-8")
    files = sorted(each.relative_to(folder) for each in (folder / "team").glob("p*.yaml"))
    ran = run(folder, "consensus", *files, *FIELD, stdin=lines(1, 2, 3))
    assert ran.code == 0
    mine = f"team/{default_name('-2')}"
    assert answers_in(folder / mine) == {"a1": 1, "b1": 2, "a2": 3}
    assert (folder / "team" / default_name()).read_text("utf-8") == "van ons"
    # The command for the report names the file too, since these files do not stand for it.
    assert ran.last_line == f"samenwerk team {' '.join(map(str, files))} {mine} {' '.join(FIELD)}"
    assert "Samen gekozen" in run_line(folder, ran.last_line).out


def test_a_file_of_ones_choice_is_not_written_over_unless_it_is_asked(folder: Path) -> None:
    (folder / "samen.yaml").write_text("van ons", "utf-8")
    ran = run(folder, *COMMAND, "--save", "samen.yaml", stdin=lines(1, 2, 3))
    assert (ran.code, "Antwoord:" in ran.err) == (2, False)
    assert (folder / "samen.yaml").read_text("utf-8") == "van ons"
    assert run(folder, *COMMAND, "--save", "samen.yaml", "--force", stdin=lines(1, 2, 3)).code == 0
    assert answers_in(folder / "samen.yaml") == {"a1": 1, "b1": 2, "a2": 3}


WRONG = {
    "no files": ("consensus",),
    "standard input": ("consensus", "-"),
    "both": (*COMMAND, "--save", "a.yaml", "--resume", "b.yaml"),
    "a folder that is not there": (*COMMAND, "--save", "weg/a.yaml"),
    "someone's answers": (*COMMAND, "--save", "team/p0.yaml", "--force"),
    "a group too small": (*COMMAND, "--min-group", "4"),
    "a language that is not there": (*COMMAND, "--lang", "fr"),
}


@pytest.mark.parametrize("arguments", WRONG.values(), ids=list(WRONG))
def test_wrong_usage_is_told_before_anything_is_asked(arguments: tuple[str, ...], folder: Path) -> None:
    before = {each: each.read_bytes() for each in (folder / "team").iterdir()}
    ran = run(folder, *arguments, stdin=lines(1, 2, 3))
    assert (ran.code, ran.out, "Antwoord:" in ran.err) == (2, "", False)
    assert {each: each.read_bytes() for each in (folder / "team").iterdir()} == before


def test_one_persons_answers_are_no_meeting_to_go_on_with(folder: Path) -> None:
    ran = run(folder, *COMMAND, "--resume", "team/p0.yaml", stdin=lines(1, 2, 3))
    assert (ran.code, "Antwoord:" in ran.err) == (1, False)
    assert "samenwerk assess --resume team/p0.yaml" in ran.err


def test_a_bad_file_is_told_before_and_after_and_with_strict_nothing_is_asked(folder: Path) -> None:
    (folder / "team" / "fout.yaml").write_text("samenwerk: 1\nanswers:\n  eigen: {a1: 9}\n", "utf-8")
    strict = run(folder, *COMMAND, "--strict", stdin=lines(1, 2, 3))
    assert (strict.code, "Antwoord:" in strict.err) == (1, False)
    ran = run(folder, *COMMAND, stdin=lines(1, 2, 3))
    assert ran.code == 1
    assert "team/fout.yaml" in ran.err.split("Antwoord:")[0]
    assert "team/fout.yaml:3:15: " in ran.err.split("Antwoord:")[-1]
    assert answers_in(agreed_file(folder)) == {"a1": 1, "b1": 2, "a2": 3}


def test_the_report_and_its_explanation_read_what_was_agreed_like_any_answers(folder: Path) -> None:
    assert run(folder, *COMMAND, stdin=lines("a", "Twee.", "", "n", "Een noot.", "", 1, 2, 3)).code == 0
    for command in ("report", "explain"):
        ran = run(folder, command, agreed_file(folder), *FIELD)
        assert (ran.code, ran.err) == (0, "")
        assert "a1 antwoord 1" in ran.out
    report = run(folder, "report", agreed_file(folder), *FIELD, "--format", "md").out
    assert say_report.as_a_team.nl in report
    said = [line.strip(" >*:") for line in report.splitlines() if line.strip()]
    assert said[said.index("Een noot.") - 1] == say_report.note.nl
    assert said[said.index("Twee.") - 1] == say_report.minority.nl


def test_an_older_answer_of_the_meeting_that_goes_on_is_told_once_and_kept(folder: Path) -> None:
    field = folder / "eigen.veld.yaml"
    newer = field.read_text("utf-8").replace("version: 1", "version: 2").replace("- id: a1\n", "- id: a1\n  since: 2\n")
    assert run(folder, *COMMAND, stdin=lines(1, 2, 3)).code == 0
    file = agreed_file(folder)
    for number in range(6):
        path = folder / "team" / f"p{number}.yaml"
        path.write_text(path.read_text("utf-8").replace("version: 1", "version: 2"), "utf-8")
    field.write_text(newer, "utf-8")
    ran = run(folder, *COMMAND, "--resume", file.relative_to(folder), stdin=lines(4))
    assert (ran.code, asked_in(ran.err)) == (0, ["a1"])
    assert len(re.findall(r"consensus-[\d-]+\.yaml:\d+:\d+: ", ran.err)) == 1
    assert agreed(file) == {"a1": 4, "b1": 2, "a2": 3, "earlier": {"a1": 1}}
    assert [*file.parent.glob("*.bak")] != []


# Around it


@pytest.mark.parametrize(("lang", "words"), [("nl", "Voorbeeld:"), ("en", "Example:")])
def test_help_has_examples_in_both_languages(lang: str, words: str, folder: Path) -> None:
    ran = run(folder, "consensus", "--help", "--lang", lang)
    assert ran.code == 0
    assert "samenwerk consensus " in ran.out.split(words)[1]


def test_the_shell_completes_the_command_and_its_options(folder: Path) -> None:
    asked = {"_SAMENWERK_COMPLETE": "complete_fish", "_TYPER_COMPLETE_FISH_ACTION": "get-args"}
    for typed, word in (("cons", "consensus"), ("consensus --res", "--resume"), ("consensus --min", "--min-group")):
        assert run(folder, **asked, _TYPER_COMPLETE_ARGS=f"samenwerk {typed}").out.startswith(word)
    assert run(folder, **asked, _TYPER_COMPLETE_ARGS="samenwerk consensus ").out.strip() == ""
