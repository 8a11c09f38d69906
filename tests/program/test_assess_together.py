"""`assess --together` in a real terminal and by pipe: a team around one laptop, and the file that is nobody's."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from real_command import Person, Terminal, lines, run, run_line, saved_file, write_answers_file, write_field
from samenwerk_cli.commands import say as say_commands
from samenwerk_cli.commands.choices import minutes_for
from samenwerk_cli.core.interview import say as say_interview
from samenwerk_cli.core.report import say as say_report
from samenwerk_cli.core.report.change import say as say_change
from samenwerk_cli.terminal import say as say_terminal
from samenwerk_cli.terminal import say_meeting
from team_meeting import default_name, whole

if TYPE_CHECKING:
    from samenwerk_cli.core.words.phrase import Lang

pytest.importorskip("pexpect")

OWN = ("--questionnaire", "eigen.veld.yaml")
COMMAND = ("assess", "--together", "eigen", *OWN)
KEYS: dict[Lang, dict[str, str]] = {
    "nl": {"back": "t", "minority": "a", "overview": "o", "quit": "s"},
    "en": {"back": "b", "minority": "m", "overview": "o", "quit": "q"},
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with a small field of one's own."""
    write_field(tmp_path, "eigen", ("a1", "a2"), ("b1", "b2"))
    return tmp_path


def shown(words: str, screen: str) -> bool:
    """Whether these words are on the screen, however the lines were broken."""
    return " ".join(words.split()) in " ".join(screen.split())


def given(file: Path) -> dict[str, Any]:
    """What a team gave to the questions, without the field's own keys."""
    field: dict[str, Any] = whole(file)["answers"]["eigen"]
    return {key: value for key, value in field.items() if key not in ("version", "importance")}


class Team(Person):
    """A team whose answers one of them types."""

    def differs(self, line: str = "") -> str:
        """Type what a minority thinks."""
        return self.terminal.at(say_meeting.ask_minority.in_(self.lang).strip(), line)

    def agrees(self, answer: object, minority: str = "", note: str = "") -> str:
        """Type an answer with what stands beside it; what was shown before it."""
        before = self.answers(answer)
        self.differs(minority)
        self.terminal.at(say_meeting.ask_note.in_(self.lang).strip(), note)
        return before


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_a_whole_run_of_a_team(lang: Lang, folder: Path) -> None:
    team, key = Team(lang, folder, *COMMAND), KEYS[lang]
    begun = team.tells("Beeldbellen")
    minutes = minutes_for(4, together=True)
    assert shown(say_terminal.welcome.in_(lang, count=4, minutes=minutes), begun)
    for words in (say_meeting.other_language, say_meeting.how_together, say_meeting.how_to_choose):
        assert shown(words.in_(lang), begun)
    assert default_name() in begun
    # What it is about and who we are, and at once the first question; nobody's role or name.
    team.tells("wijkteam Noord")
    first = team.answers(key["overview"])
    assert re.search(r"^vraag a1\?", first, re.MULTILINE)
    for words in (say_meeting.unknown, say_meeting.keys, say_meeting.enter_leaves_open):
        assert shown(words.in_(lang), first)
    overview = team.goes_to()
    assert shown("wijkteam Noord", overview)
    for label in (say_terminal.label_role, say_report.name, say_terminal.label_share):
        assert not re.search(rf"^ *\w  {label.in_(lang)} ", overview, re.MULTILINE)
    assert shown("a1", team.agrees(2, "De nachtdienst ziet het anders.", "Sinds de verhuizing."))
    # A question that the team is not yet agreed on stays open, and is not asked again.
    assert not shown(say_meeting.stays_open.in_(lang), team.answers(""))
    assert shown(say_meeting.stays_open.in_(lang), team.answers(key["back"]))
    assert shown("a2", team.answers(""))
    again = team.answers(key["minority"])
    assert shown("b1", again)
    for line in ("Twee mensen", "weten het niet.", ""):
        team.terminal.at(say_meeting.minority_prompt.in_(lang).strip(), line)
    team.agrees("?")
    team.agrees(5)
    assert shown(say_meeting.importance.in_(lang), team.chooses("1"))
    checked = team.checks(1)
    assert shown(say_terminal.overview_open.in_(lang), checked)
    assert shown(say_meeting.earlier.in_(lang, answer=2), team.answers(""))
    team.checks()
    report = team.is_offered("n")
    assert shown(say_report.as_a_team.in_(lang), report)
    assert team.terminal.end() == 0
    assert shown(say_meeting.agree_on_one.in_(lang), team.terminal.text)
    for words in (say_terminal.send_it, say_interview.how_to_choose, say_terminal.share, say_interview.importance):
        assert not shown(words.in_(lang), team.terminal.text)
    assert f"samenwerk report {default_name()}" in team.terminal.text
    data = whole(folder / default_name())
    assert list(data) == ["samenwerk", "kind", "subject", "we", "date", "lang", "share", "answers"]
    assert (data["kind"], data["share"], data["we"]) == ("consensus", "open", "wijkteam Noord")
    assert data["answers"]["eigen"]["importance"] == {"links": 2, "rechts": 1}
    assert given(folder / default_name()) == {
        "a1": {"answer": 2, "note": "Sinds de verhuizing.", "minority": "De nachtdienst ziet het anders."},
        "b1": {"answer": "unknown", "minority": "Twee mensen\nweten het niet."},
        "b2": 5,
    }
    assert run(folder, "answers", "check", default_name(), *OWN).code == 0


def test_after_each_answer_it_is_saved_and_the_last_line_goes_on(folder: Path) -> None:
    team = Team("nl", folder, *COMMAND)
    team.tells("Beeldbellen")
    team.tells()
    team.answers(4)
    team.differs("Eén ziet het anders.")
    team.terminal.wait_for(say_meeting.ask_note.nl.strip())
    team.terminal.kill()
    file = folder / default_name()
    assert given(file) == {"a1": {"answer": 4, "minority": "Eén ziet het anders."}}
    stopped = Team("nl", folder, "assess", "--together", "--resume", file.name, *OWN)
    first = stopped.agrees(3)
    assert shown("vraag a2?", first)
    assert shown(say_terminal.go_on.in_("nl", count=3), first)
    stopped.answers("s")
    assert stopped.terminal.end() == 130
    last = stopped.terminal.last_line
    assert last == f"samenwerk assess --together --resume {file.name} {' '.join(OWN)} --lang nl"
    ran = run_line(folder, f"{last} < /dev/null")
    assert ran.code == 130
    assert "vraag b1?" in ran.err


def test_going_on_with_a_teams_file_asks_the_team_also_without_the_option(folder: Path) -> None:
    file = write_answers_file(folder / "samen.yaml", {"eigen": {"a1": 2, "a2": 3}}, kind="consensus", lang="nl")
    ran = run(folder, "assess", "--resume", file.name, *OWN, stdin=lines(4, ""))
    assert ran.code == 0
    assert say_meeting.unknown.nl in ran.err
    data = whole(file)
    assert (data["kind"], data.keys() & {"id", "role", "name"}) == ("consensus", set())
    assert given(file) == {"a1": 2, "a2": 3, "b1": 4}


def test_one_persons_answers_are_not_gone_on_with_together(folder: Path) -> None:
    file = write_answers_file(folder / "anna.yaml", {"eigen": {"a1": 2}}, name="Anna")
    ran = run(folder, "assess", "--together", "--resume", file.name, *OWN, stdin=lines(1, 1, 1))
    assert (ran.code, "Antwoord:" in ran.err) == (1, False)
    assert "samenwerk assess --resume anna.yaml" in ran.err


@pytest.mark.parametrize(
    ("option", "others"),
    [
        ("--role", ("--role", "ict")),
        ("--name", ("--name", "Anna")),
        ("--share", ("--share", "closed")),
        ("--answers", ("--answers", "af.yaml")),
    ],
)
@pytest.mark.parametrize("lang", ["nl", "en"])
def test_nothing_is_told_of_one_person_and_that_is_said_before_anything(
    option: str, others: tuple[str, ...], lang: Lang, folder: Path
) -> None:
    write_answers_file(folder / "af.yaml", {"eigen": {"a1": 2}})
    there = sorted(folder.iterdir())
    ran = run(folder, *COMMAND, *others, "--lang", lang, stdin=lines(1, 2, 3, 4))
    assert (ran.code, ran.out, sorted(folder.iterdir())) == (2, "", there)
    told = say_commands.about_one_person.in_(lang, option=option)
    both = say_commands.not_together.in_(lang, one="--together", other=option)
    assert (both if option == "--answers" else told) in ran.err
    assert "vraag a1" not in ran.err


def test_at_a_terminal_it_is_said_before_the_fields_are_asked(folder: Path) -> None:
    terminal = Terminal(folder, "assess", "--together", "--role", "ict")
    assert terminal.end() == 2
    assert say_commands.which_fields.nl not in terminal.text


def test_nor_of_a_teams_file_that_is_gone_on_with(folder: Path) -> None:
    file = write_answers_file(folder / "samen.yaml", {"eigen": {"a1": 2}}, kind="consensus")
    before = file.read_bytes()
    ran = run(folder, "assess", "--resume", "samen.yaml", "--name", "Anna", *OWN, stdin=lines(1, 2, 3))
    assert (ran.code, ran.out, file.read_bytes()) == (2, "", before)
    assert say_commands.about_one_person.in_("nl", option="--name") in ran.err


def test_through_a_pipe_only_questions_are_asked_and_an_empty_line_leaves_one_open(folder: Path) -> None:
    ran = run(folder, *COMMAND, "--subject", "Sensoren", "--format", "json", stdin=lines(2, "", "x", 5))
    assert ran.code == 0
    assert given(folder / default_name()) == {"a1": 2, "b1": "unseen", "b2": 5}
    report = json.loads(ran.out)
    assert (report["subject"], report["name"], report["role"]) == ("Sensoren", None, None)
    assert [each["answer"] for each in report["fields"][0]["questions"]] == [2, None, "unseen", 5]
    assert "Sensoren" in (folder / default_name()).read_text("utf-8")
    early = run(folder, *COMMAND, stdin=lines(3))
    assert (early.code, early.out) == (130, "")
    assert given(folder / default_name("-2")) == {"a1": 3}
    assert early.last_line == f"samenwerk assess --together --resume {default_name('-2')} {' '.join(OWN)}"


def test_where_everything_stays_open_no_file_is_made_and_that_is_said(folder: Path) -> None:
    ran = run(folder, *COMMAND, stdin=lines("", "", "", ""))
    assert ran.code == 0
    assert [*folder.glob("consensus-*")] == []
    assert ran.last_line == say_meeting.nothing_chosen.nl


def test_it_goes_where_it_is_told_to(folder: Path) -> None:
    ran = run(folder, *COMMAND, "--save", "wij.yaml", "--output", "rapport.md", stdin=lines(2, 2, 2, 2))
    assert (ran.code, ran.out) == (0, "")
    assert given(folder / "wij.yaml") == dict.fromkeys(("a1", "a2", "b1", "b2"), 2)
    assert say_report.as_a_team.nl in (folder / "rapport.md").read_text("utf-8")


# What can be gone on with


def test_what_a_team_began_is_offered_to_it_and_no_colleagues_file(folder: Path) -> None:
    write_answers_file(folder / "samen.yaml", {"technologie-sociaal": {"gebruik": 3}}, kind="consensus")
    write_answers_file(folder / "anna.yaml", {"technologie-sociaal": {"gebruik": 3}})
    prompt = say_commands.which_to_go_on.nl.strip()
    alone = Terminal(folder, "assess")
    both = alone.at(prompt, "s")
    assert "anna.yaml" in both
    assert shown(f"samen.yaml · {say_report.as_a_team.nl} ·", both)
    assert alone.end() == 130
    team = Team("nl", folder, "assess", "--together")
    listed = team.terminal.at(prompt, "1")
    assert ("anna.yaml" in listed, "samen.yaml" in listed) == (False, True)
    assert shown(say_terminal.go_on.in_("nl", count=10), team.agrees(3))
    team.answers("s")
    assert team.terminal.end() == 130
    assert "assess --together --resume samen.yaml" in team.terminal.last_line


def test_a_teams_file_can_be_taken_up_from_the_list_of_a_plain_run(folder: Path) -> None:
    write_answers_file(folder / "samen.yaml", {"technologie-sociaal": {"gebruik": 3}}, kind="consensus")
    team = Team("nl", folder, "assess")
    team.terminal.at(say_commands.which_to_go_on.nl.strip(), "1")
    team.agrees(3, "Twee zien het anders.")
    team.answers("s")
    assert team.terminal.end() == 130
    assert whole(folder / "samen.yaml").keys() & {"id", "role", "name"} == set()


def test_beginning_anew_makes_a_file_of_ones_own(folder: Path) -> None:
    before = write_answers_file(folder / "samen.yaml", {"technologie-sociaal": {"gebruik": 3}}, kind="consensus")
    text = before.read_bytes()
    for words in (("--together",), ()):
        someone = Team("nl", folder, "assess", *words)
        someone.terminal.at(say_commands.which_to_go_on.nl.strip())
        assert shown(str(minutes_for(22, together=bool(words)).in_("nl")), someone.chooses("2"))
        if words:
            someone.tells()
            someone.tells()
            someone.agrees(3)
        else:
            someone.begins()
            someone.answers(3)
        someone.answers("s")
        assert someone.terminal.end() == 130
    assert before.read_bytes() == text
    assert whole(folder / default_name())["kind"] == "consensus"
    assert "id" in whole(saved_file(folder))


# The file afterwards


def test_it_is_reported_explained_and_compared_as_what_a_team_chose(folder: Path) -> None:
    typed = lines("a", "Twee zien het anders.", "", 2, 2, 4, 4)
    assert run(folder, *COMMAND, stdin=typed).code == 0
    first = default_name()
    report = run(folder, "report", first, *OWN).out
    assert say_report.as_a_team.nl in report
    assert f"{say_report.minority.nl}  Twee zien het anders." in report
    assert say_report.your_answer_together.in_("nl", question="vraag a1?", answer="a1 antwoord 2") in report
    assert say_report.as_a_team.nl in run(folder, "explain", first, *OWN).out
    assert run(folder, *COMMAND, stdin=lines(4, 4, 4, 4)).code == 0
    change = run(folder, "compare", first, default_name("-2"), *OWN)
    assert (change.code, say_change.title_consensus.nl in change.out) == (0, True)
    team = Terminal(folder, "report", *OWN)
    assert default_name("-2") in team.at(say_commands.which_to_report.nl.strip(), "2")
    assert team.end() == 0


@pytest.mark.parametrize("command", ["team", "consensus"])
def test_where_a_folder_has_nothing_else_its_own_report_is_pointed_to(command: str, folder: Path) -> None:
    (folder / "map").mkdir()
    write_answers_file(folder / "map" / "samen.yaml", {"eigen": {"a1": 2}}, kind="consensus")
    ran = run(folder, command, "map", *OWN)
    assert (ran.code, ran.out) == (1, "")
    assert f"samenwerk report {Path('map', 'samen.yaml')}" in ran.err
    assert "samenwerk report" not in run(folder, command, ".", *OWN).err


def test_of_too_few_people_it_is_the_first_advice(folder: Path) -> None:
    (folder / "map").mkdir()
    for number in range(4):
        write_answers_file(folder / "map" / f"p{number}.yaml", {"eigen": {"a1": number + 1}})
    for lang in ("nl", "en"):
        for told in (
            run(folder, "team", "map", *OWN, "--lang", lang).out,
            run(folder, "consensus", "map", *OWN, "--lang", lang).err,
        ):
            words = " ".join(told.split())
            assert 0 < words.index("samenwerk assess --together") < words.index("share: open")
