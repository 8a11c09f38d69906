"""The commands around the interview, run as a user runs them: help, usage, templates, lists and checks."""

from __future__ import annotations

import json
import re
import subprocess
from typing import TYPE_CHECKING

import pytest

from real_command import COMMAND, EXISTING, Ran, environment, lines, run, run_together, write_answers_file, write_field
from samenwerk_cli import __version__
from samenwerk_cli.commands.choices import minutes_for
from samenwerk_cli.core.interview import say as say_interview
from samenwerk_cli.core.report import say_notice
from samenwerk_cli.files.places import bundled_folder

if TYPE_CHECKING:
    from pathlib import Path

    from samenwerk_cli.core.field.questionnaire import Questionnaire
    from samenwerk_cli.core.words.phrase import Lang

COMMANDS = (
    "",
    "assess",
    "report",
    "compare",
    "answers",
    "answers template",
    "answers check",
    "questionnaire",
    "questionnaire list",
    "questionnaire check",
    "questionnaire new",
)
EXAMPLE = {"nl": "Voorbeeld", "en": "Example"}
USAGE = {"nl": "Gebruik:", "en": "Usage:"}


def test_without_a_command_it_welcomes_and_names_the_two_commands_to_start_with(tmp_path: Path) -> None:
    ran = run(tmp_path)
    assert (ran.code, ran.err) == (0, "")
    assert "samenwerk assess" in ran.out
    assert "samenwerk --help" in ran.out


def test_the_welcome_says_how_many_questions_there_are_and_how_long_they_take(
    tmp_path: Path, known: dict[str, Questionnaire]
) -> None:
    count = sum(len(field.questions) for field in known.values() if field.core)
    assert f"{count} vragen, alleen of als team, in {minutes_for(count).in_('nl')} minuten" in run(tmp_path).out
    assert [minutes_for(each).in_("nl") for each in (1, 4, 21, 76)] == ["1 tot 2", "2 tot 4", "10 tot 20", "35 tot 70"]
    assert [minutes_for(each, together=True).in_("nl") for each in (4, 21)] == ["5 tot 10", "25 tot 50"]


def test_the_first_line_of_the_welcome_offers_english(tmp_path: Path) -> None:
    assert "--lang en" in run(tmp_path).out.splitlines()[0]


def test_the_version_is_told(tmp_path: Path) -> None:
    ran = run(tmp_path, "--version")
    assert (ran.code, ran.out, ran.err) == (0, f"samenwerk {__version__}\n", "")


@pytest.fixture(scope="module")
def helps(tmp_path_factory: pytest.TempPathFactory) -> dict[str, tuple[Path, Ran]]:
    """The help of every command in both languages."""
    calls = {
        f"{lang}{command}": ([*command.split(), "--help", "--lang", lang], "") for command in COMMANDS for lang in USAGE
    }
    return run_together(tmp_path_factory.mktemp("help"), calls)


@pytest.mark.parametrize("lang", ["nl", "en"])
@pytest.mark.parametrize("command", COMMANDS)
def test_the_help_of_a_command_has_an_example_in_the_readers_language(
    command: str, lang: Lang, helps: dict[str, tuple[Path, Ran]]
) -> None:
    ran = helps[f"{lang}{command}"][1]
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.startswith(USAGE[lang])
    examples = ran.out.split(f"\n{EXAMPLE[lang]}:\n")[1].strip().splitlines()
    assert examples
    assert all(line.strip().startswith(f"samenwerk {command}".strip()) for line in examples)


def test_the_variable_holds_for_help(tmp_path: Path) -> None:
    assert run(tmp_path, "--help", SAMENWERK_LANG="en").out.startswith(USAGE["en"])


@pytest.mark.parametrize("line", ["--lang en --help", "--lang=en assess --help", "assess --help --lang en"])
def test_the_language_option_holds_for_help_wherever_it_stands(line: str, tmp_path: Path) -> None:
    assert run(tmp_path, *line.split()).out.startswith(USAGE["en"])


def test_the_language_option_goes_before_the_variable(tmp_path: Path) -> None:
    assert run(tmp_path, "report", "--help", "--lang", "nl", SAMENWERK_LANG="en").out.startswith(USAGE["nl"])


# What is told on paper


def test_paper_has_the_notice_that_was_typed_and_nobody_is_asked(tmp_path: Path) -> None:
    told = ("--collector", "Sanne", "--collector-manages", "yes", "--delete-on", "2999-03-01", "--lang", "en")
    ran = run(tmp_path, "questionnaire", "show", "netwerk", "--format", "md", *told)
    assert (ran.code, ran.err) == (0, "")
    for words in ("Sanne.", say_notice.manager.en, "destroyed on 1 March 2999", say_notice.not_contact.en):
        assert words in ran.out


# How a command is called

ENGLISH = r"\b(Got|Missing|unexpected|argument|requires|takes?|does|not)\b"
WRONG = {
    "unknown command": ("bogus", "bogus"),
    "nearly a command": ("asess", "assess"),
    "nearly a command of a group": ("answers chekc", "check"),
    "unknown option": ("assess --bogus", "--bogus"),
    "nearly an option": ("report a.yaml --outptu b.md", "--output"),
    "an option without its value": ("report a.yaml --output", "--output"),
    "an argument too many": ("report a.yaml b.yaml", "b.yaml"),
    "no argument": ("report", "noem een antwoordenbestand"),
    "no command of a group": ("answers", "answers"),
    "unknown language": ("assess --lang de", "nl"),
    "unknown field": ("assess bogus", "proces-sociaal"),
    "unknown format": ("assess --format pdf", "json"),
    "unknown role": ("assess --role bogus", "zorgprofessional"),
    "what people call a role": ("assess --role Verpleegkundige", "Bedoelde je zorgprofessional?"),
    "nearly a role": ("assess --role leidingevende", "Bedoelde je leidinggevende?"),
    "nearly a field": ("assess netwrk", "Bedoelde je netwerk?"),
    "the title of a field": ("assess Netwerk", "Bedoelde je netwerk?"),
    "a pole of a field": ("assess techniek", "Bedoelde je technologie-sociaal?"),
    "how only one field begins": ("questionnaire show wend", "Bedoelde je wendbaarheid?"),
    "a word of two fields": ("assess mensen", "proces-sociaal, technologie-sociaal?"),
    "no file of a command": ("answers check", "noem een bestand"),
    "no field": ("questionnaire show", "noem een spanningsveld"),
    "deleted before it was asked": ("questionnaire show netwerk --delete-on 2020-01-31", "2020-01-31 is al voorbij"),
    "a day that is none": ("questionnaire show netwerk --delete-on 31-12-2030", "Schrijf jaar-maand-dag"),
    "neither yes nor no": ("questionnaire show netwerk --collector-manages x", "'x' is niet ja of nee"),
    "no team": ("team", "noem de map"),
    "no then": ("compare a.yaml", "toen en van nu"),
    "help for what is not there": ("help bogus", "bogus"),
    "a template over a file": ("answers template --output bestaat.md", "--force"),
    "a schema over a file": ("report --schema --output bestaat.md", "--force"),
    "unknown share": ("assess --share bogus", "closed"),
    "answers and resume": ("assess --answers a.yaml --resume b.yaml", "--resume"),
    "answers and save": ("assess --answers a.yaml --save b.yaml", "--save"),
    "resume and save": ("assess --resume a.yaml --save b.yaml", "--save"),
    "resume from standard input": ("assess --resume -", "--resume"),
    "answers saved on standard output": ("assess --save -", "--save"),
    "unknown ending": ("assess --output rapport.odt", ".json"),
    "no ending": ("assess --output rapport", ".json"),
    "no folder for the report": ("assess --output weg/rapport.md", "weg/rapport.md"),
    "no folder for the answers": ("assess --save weg/antwoorden.yaml", "weg/antwoorden.yaml"),
    "one report twice": ("assess --output a.md --output a.md", "a.md"),
    "one report twice, written differently": ("assess --output a.md --output ./a.md", "a.md"),
    "answers and report in one file": ("assess --save a.txt --output a.txt", "a.txt"),
    "report exists": ("assess --output bestaat.md", "--force"),
    "second report exists": ("assess --output nieuw.md --output bestaat.md", "--force"),
    "answers exist": ("assess --save bestaat.md", "--force"),
    "a name too long for a file": (f"assess --output {'x' * 300}.md", ".md"),
}


@pytest.fixture(scope="module")
def wrongly(tmp_path_factory: pytest.TempPathFactory) -> dict[str, tuple[Path, Ran]]:
    """What came of each wrong call, with answers to all questions in the pipe."""
    calls = {name: (line.split(), lines(*[3] * 22)) for name, (line, _) in WRONG.items()}
    return run_together(tmp_path_factory.mktemp("wrong"), calls)


@pytest.mark.parametrize(("name", "told"), [(name, told) for name, (_, told) in WRONG.items()], ids=list(WRONG))
def test_wrong_usage_is_told_before_the_first_question_and_changes_nothing(
    name: str, told: str, wrongly: dict[str, tuple[Path, Ran]]
) -> None:
    folder, ran = wrongly[name]
    assert (ran.code, ran.out) == (2, "")
    assert told in ran.err
    assert not re.search(ENGLISH, ran.err)
    assert "Antwoord:" not in ran.err
    assert [each.name for each in folder.iterdir()] == ["bestaat.md"]
    assert (folder / "bestaat.md").read_text("utf-8") == EXISTING


def test_an_unknown_language_in_the_environment_is_wrong_usage(tmp_path: Path) -> None:
    ran = run(tmp_path, "questionnaire", "list", SAMENWERK_LANG="de")
    assert (ran.code, ran.out) == (2, "")
    assert "de" in ran.err


# Answers files

FLAWED = """\
samenwerk: 1
rol: ict
role: arts
answers:
  technologie-sociaal:
    tempo: 6
    gebruk: 2
    inzet: 3
    inzet: 4
  technolgie:
    tempo: 1
"""
PLACES = ["2:1", "3:7", "6:12", "7:5", "9:5", "10:3"]


@pytest.mark.parametrize("command", ["report", "answers check", "assess --resume"])
def test_all_problems_of_an_answers_file_are_told_with_their_place(command: str, tmp_path: Path) -> None:
    (tmp_path / "fout.yaml").write_text(FLAWED, "utf-8")
    ran = run(tmp_path, *command.split(), "fout.yaml")
    assert (ran.code, ran.out) == (1, "")
    assert re.findall(r"^fout\.yaml:(\d+:\d+): ", ran.err, re.MULTILINE) == PLACES
    for nearest in ("'role'", "'gebruik'", "'technologie-sociaal'"):
        assert nearest in ran.err


def test_a_missing_answers_file_is_a_problem_of_the_input(tmp_path: Path) -> None:
    ran = run(tmp_path, "report", "weg.yaml")
    assert (ran.code, ran.out) == (1, "")
    assert "weg.yaml" in ran.err


def test_checking_tells_of_each_file_whether_it_is_right(tmp_path: Path) -> None:
    write_answers_file(tmp_path / "goed.yaml", {"technologie-sociaal": {"tempo": 3, "inzet": "n/a"}})
    (tmp_path / "fout.yaml").write_text(FLAWED, "utf-8")
    write_answers_file(tmp_path / "ook.yaml", {"proces-sociaal": {"ritme": 3}})
    ran = run(tmp_path, "answers", "check", "goed.yaml", "fout.yaml", "ook.yaml")
    assert ran.code == 1
    assert [line.split(":")[0] for line in ran.out.splitlines()] == ["goed.yaml", "ook.yaml"]
    assert "goed" not in ran.err
    assert ran.err.count("fout.yaml:") == len(PLACES)


def test_checking_counts_what_is_answered(tmp_path: Path, known: dict[str, Questionnaire]) -> None:
    total = len(known["technologie-sociaal"].questions)
    write_answers_file(tmp_path / "a.yaml", {"technologie-sociaal": {"tempo": 3, "inzet": "n/a", "hulp": None}})
    ran = run(tmp_path, "answers", "check", "-", stdin=(tmp_path / "a.yaml").read_text("utf-8"))
    assert ran.code == 0
    assert f"2 van {total}" in ran.out


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp1252"])
def test_a_sheet_on_standard_input_may_be_in_another_encoding(encoding: str, tmp_path: Path) -> None:
    sheet = "samenwerk: 1\nname: Zoë\nanswers: {technologie-sociaal: {tempo: 3}}\n".encode(encoding)
    command = [str(COMMAND), "report", "-", "--format", "json"]
    ran = subprocess.run(command, input=sheet, capture_output=True, cwd=tmp_path, env=environment(tmp_path), check=True)
    assert json.loads(ran.stdout)["kind"] == "single"
    assert ("Zoë" in ran.stderr.decode()) is (encoding == "cp1252")


@pytest.mark.parametrize("given", [3, 6], ids=["right", "wrong"])
def test_checking_speaks_the_language_of_the_file(given: int, tmp_path: Path) -> None:
    write_answers_file(tmp_path / "a.yaml", {"technologie-sociaal": {"tempo": given}}, lang="en")
    ran = run(tmp_path, "answers", "check", "a.yaml")
    assert ran.code == (0 if given == 3 else 1)
    assert "all right" in ran.out or "problem." in ran.err


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_a_template_is_itself_an_answers_file_also_when_filled_in(
    lang: Lang, tmp_path: Path, known: dict[str, Questionnaire]
) -> None:
    printed = run(tmp_path, "answers", "template", "--lang", lang)
    assert (printed.code, printed.err) == (0, "")
    comments = " ".join(line[2:] for line in printed.out.splitlines() if line.startswith("# "))
    assert f"{say_interview.who_is_who.in_(lang)} {say_interview.how_to_choose.in_(lang)}" in comments
    filled, count = re.subn(r"^    ([a-z-]+):$", r"    \1: 3", printed.out, flags=re.MULTILINE)
    filled = filled.replace("subject: ", "subject: Beeldbellen ").replace("role: ", "role: ict ")
    questions = sum(len(each.questions) for each in known.values() if each.core)
    assert count == questions
    (tmp_path / "leeg.yaml").write_text(printed.out, "utf-8")
    (tmp_path / "vol.yaml").write_text(filled, "utf-8")
    ran = run(tmp_path, "answers", "check", "leeg.yaml", "vol.yaml", "--lang", "nl")
    assert ran.code == 0
    empty, full = ran.out.splitlines()
    assert f"0 van {questions}" in empty
    assert f"{questions} van {questions}" in full


def test_a_template_can_be_reported_on_in_its_own_language(tmp_path: Path) -> None:
    printed = run(tmp_path, "answers", "template", "technologie-sociaal", "--lang", "en").out
    ran = run(tmp_path, "report", "-", "--format", "json", stdin=printed)
    assert (ran.code, ran.err) == (0, "")
    assert '"lang": "en"' in ran.out
    assert "proces-sociaal" not in ran.out


# Tension fields


def test_the_list_names_every_field_also_ones_own(tmp_path: Path, known: dict[str, Questionnaire]) -> None:
    own = write_field(tmp_path, "eigen", ("a1", "a2"), ("b1", "b2"))
    ran = run(tmp_path, "questionnaire", "list", "--questionnaire", own)
    assert (ran.code, ran.err) == (0, "")
    assert {line.split()[0] for line in ran.out.splitlines() if " · " in line} == {*known, "eigen"}


def test_the_bundled_fields_are_right(tmp_path: Path, known: dict[str, Questionnaire]) -> None:
    ran = run(tmp_path, "questionnaire", "check", *sorted(bundled_folder().glob("*.yaml")))
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.count(": in orde (") == len(known)


def test_all_problems_of_a_field_are_told_with_their_place(tmp_path: Path) -> None:
    own = write_field(tmp_path, "eigen", ("a1", "a2"), ("b1", "b2"))
    right = own.read_text("utf-8").splitlines()
    wrongs = {"- id: a1": "- idd: a1", "  pole: links": "  pole: lniks", "    from: bron": "    from: boek"}
    at = {old: max(index for index, line in enumerate(right) if line == old) for old in wrongs}
    wrong = [wrongs[line] if at.get(line) == index else line for index, line in enumerate(right)]
    own.write_text("\n".join(wrong), "utf-8")
    ran = run(tmp_path, "questionnaire", "check", own.name)
    assert (ran.code, ran.out) == (1, "")
    told = re.findall(rf"^{re.escape(own.name)}:(\d+):\d+: ", ran.err, re.MULTILINE)
    assert {*map(int, told)} >= {index + 1 for index in at.values()}
