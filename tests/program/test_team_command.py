"""`team`: many people's files in, one report out; what is bad is left out and told, what is private is not shown."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from real_command import run, run_line, write_answers_file
from samenwerk_cli.core.report import say as say_report
from samenwerk_cli.core.report.team import say as say_team_report
from samenwerk_cli.core.report.team import say_agenda
from samenwerk_cli.core.words.number import time_in_words
from samenwerk_cli.core.words.phrase import LANGS, Lang

TESTS = Path(__file__).parents[1]
EXAMPLE = TESTS.parent / "examples" / "team"
OPEN, SMALL = TESTS / "teams" / "open", TESTS / "teams" / "small"
FIELD = "technologie-sociaal"
WHOLE: dict[str, Any] = dict.fromkeys(
    ("oplossingen", "gebruik", "tempo", "eenvoud", "inzet", "waarom", "houding", "handig", "hulp", "bezetting"), 3
)


def member(folder: Path, file: str, given: dict[str, Any] | None = None, **about: Any) -> Path:
    """One person's file."""
    return write_answers_file(folder / f"{file}.yaml", {FIELD: WHOLE | (given or {})}, **about)


@pytest.fixture
def team(tmp_path: Path) -> Path:
    """A folder with six people's files, two of whom share openly."""
    folder = tmp_path / "team"
    folder.mkdir()
    for number in range(6):
        share = "open" if number < 2 else "closed"
        member(folder, f"geheim-{number}", {"tempo": 1 + number % 5}, name=f"Naam{number}", share=share)
    return folder


def as_json(folder: Path, *arguments: str | Path) -> dict[str, Any]:
    ran = run(folder, "team", *arguments, "--format", "json")
    assert ran.code == 0, ran.err
    loaded: dict[str, Any] = json.loads(ran.out)
    return loaded


def test_the_json_of_the_example_team_is_what_the_interface_promises(tmp_path: Path) -> None:
    report = as_json(tmp_path, EXAMPLE)
    head = {key: report[key] for key in ("samenwerk", "kind", "people", "invited", "min_group", "share", "lang")}
    assert head == {
        "samenwerk": 1,
        "kind": "team",
        "people": 12,
        "invited": None,
        "min_group": 5,
        "share": "closed",
        "lang": "nl",
    }
    assert [(each["question"], each["why"], each["minutes"]) for each in report["agenda"]] == [
        ("hulp", "split", 15),
        ("begrijpen", "split", 15),
        ("tempo", "split", 10),
    ]
    second = next(each for each in report["fields"] if each["id"] == FIELD)
    split = next(each for each in second["questions"] if each["id"] == "hulp")
    assert (split["counts"], split["score"], split["band"], split["reason"]) == ([3, 3, 1, 3, 2], None, None, "split")
    assert {each["role"] for each in second["roles"]} == {"zorgprofessional", "leidinggevende", "ict", "adviseur"}
    assert {(each["people"], each["reason"]) for each in second["roles"]} == {(None, "would_reveal")}


@pytest.mark.parametrize("folder", [EXAMPLE, OPEN, SMALL, TESTS / "teams" / "solid"], ids=lambda folder: folder.name)
def test_the_json_keeps_to_the_schema_that_the_command_prints(folder: Path, tmp_path: Path) -> None:
    schema: dict[str, Any] = json.loads(run(tmp_path, "team", "--schema").out)
    jsonschema.Draft202012Validator.check_schema(schema)
    report = as_json(tmp_path, folder)
    jsonschema.Draft202012Validator(schema).validate(report)
    report["fields"][0]["questions"][0]["counts"] = [1, 2]
    assert not jsonschema.Draft202012Validator(schema).is_valid(report)


def test_a_bad_file_is_left_out_and_told_after_the_report(team: Path) -> None:
    member(team, "fout", {"tempo": 6})
    (team / "stuk.yaml").write_text("answers: [", "utf-8")
    ran = run(team, "team", ".", "--format", "json")
    assert ran.code == 1
    assert json.loads(ran.out)["people"] == 6
    assert "fout.yaml:" in ran.err
    assert "stuk.yaml:" in ran.err
    assert ran.last_line == "Er zijn 2 problemen."


def test_what_a_folder_leaves_out_is_told_with_the_command_that_adds_a_folder_inside(team: Path) -> None:
    (team / "van Petra").mkdir()
    member(team / "van Petra", "petra", {"tempo": 3})
    (team / "a.zip").write_bytes(b"PK")
    ran = run(team, "team", ".", "--strict", "--min-group", "5", "--output", "team.md")
    told = " ".join(ran.err.split())
    assert ran.code == 0
    assert "Eén bestand is overgeslagen, want het is geen antwoordenbestand: a.zip (pak het eerst uit)." in told
    assert "In een map hierin (van Petra) staat nog 1 antwoordenbestand. Dat is niet gelezen." in told
    assert "\n  samenwerk team . --min-group 5 'van Petra'\n" in ran.err


def test_of_a_folder_with_nothing_but_folders_that_is_told_too(team: Path) -> None:
    ran = run(team.parent, "team", ".")
    assert ran.code == 1
    assert f"\n  samenwerk team . {team.name}\n" in ran.err
    assert "In deze map staan geen antwoordenbestanden." in ran.err


def test_strict_makes_no_report_of_files_that_are_not_all_right(team: Path) -> None:
    member(team, "fout", {"tempo": 6})
    ran = run(team, "team", ".", "--strict", "--output", "team.md")
    assert (ran.code, ran.out) == (1, "")
    assert "fout.yaml:" in ran.err
    assert not (team / "team.md").exists()


def test_plans_and_what_was_agreed_on_do_not_count_as_people(tmp_path: Path) -> None:
    ran = run(tmp_path, "team", OPEN, "--format", "json", "--lang", "en")
    assert json.loads(ran.out)["people"] == 3
    told = " ".join(ran.err.split())
    assert "plan.yaml: note: This is a plan" in told
    assert "consensus.yaml: note: This is what you chose together" in told


def test_the_same_person_twice_is_told(team: Path) -> None:
    member(team, "nog-een", name="naam3")
    shutil.copy(team / "geheim-0.yaml", team / "kopie.yaml")
    ran = run(team, "team", ".", "geheim-1.yaml", "--format", "json")
    assert json.loads(ran.out)["people"] == 7
    assert "nog-een.yaml: let op: De naam 'naam3' staat ook in geheim-3.yaml" in ran.err
    assert "geheim-0.yaml: let op: Hier staat precies hetzelfde als in kopie.yaml" in ran.err
    assert "geheim-1.yaml: let op: Dit bestand is al gelezen" in ran.err
    strict = run(team, "team", ".", "--strict")
    assert (strict.code, strict.out) == (1, "")
    assert "geheim-0.yaml: Hier staat precies hetzelfde als in kopie.yaml." in strict.err


def test_a_person_copied_five_times_shows_nothing(team: Path) -> None:
    for number in range(1, 6):
        (team / f"geheim-{number}.yaml").unlink()
        shutil.copy(team / "geheim-0.yaml", team / f"geheim-0 ({number}).yaml")
    ran = run(team, "team", ".", "--format", "json")
    report = json.loads(ran.out)
    assert report["people"] == 1
    assert {each["reason"] for field in report["fields"] for each in field["poles"]} == {None}  # who shares openly
    member(team, "geheim-0", name="Anna", share="closed")
    for number in range(1, 6):
        shutil.copy(team / "geheim-0.yaml", team / f"geheim-0 ({number}).yaml")
    report = json.loads(run(team, "team", ".", "--format", "json").out)
    assert (report["people"], report["steps"], report["agenda"]) == (1, [], [])
    assert {field["reason"] for field in report["fields"]} == {"too_few_people"}


def test_empty_files_are_nobody_and_of_ten_asked_five_are_half(tmp_path: Path) -> None:
    for number in range(5):
        member(tmp_path, f"collega-{number}", {"tempo": 1 + number})
        (tmp_path / f"leeg-{number}.yaml").write_text("samenwerk: 1\nanswers:\n", "utf-8")
    warning = "Minder dan de helft van de genodigden deed mee."
    ran = run(tmp_path, "team", ".", "--invited", "10")
    assert ran.code == 0
    assert "5 van de 10 genodigden (50%)" in ran.out
    assert warning not in " ".join(ran.out.split())
    assert ran.err.count("Hier is nog niets beantwoord.") == 5
    assert warning in " ".join(run(tmp_path, "team", ".", "--invited", "11").out.split())
    assert run(tmp_path, "team", ".", "--strict").code == 1


def test_a_file_that_cannot_be_read_keeps_a_session_closed(tmp_path: Path) -> None:
    for number in range(5):
        member(tmp_path, f"{number}", {"tempo": 1 + number}, share="open", name=f"Naam{number}")
    assert as_json(tmp_path, ".")["share"] == "open"
    member(tmp_path, "stuk", {"tempo": 9}, share="closed", name="Zeker niet")
    ran = run(tmp_path, "team", ".", "--format", "json")
    assert (ran.code, json.loads(ran.out)["share"]) == (1, "closed")
    assert "Naam" not in ran.out


def test_a_double_may_be_nobody_more_than_was_invited(team: Path) -> None:
    member(team, "nog-een", {"tempo": 2}, name="Naam3")
    assert as_json(team, ".", "--invited", "6")["people"] == 7
    assert run(team, "team", ".", "--invited", "5").code == 2
    text = " ".join(run(team, "team", ".").out.split())
    assert "een groep van minder dan 6 mensen" in text
    assert "iedereen op 2 na" in text


def test_how_many_were_asked_is_said_to_be_unknown(team: Path) -> None:
    assert "hoeveel er zijn gevraagd, is niet" in run(team, "team", ".").out


@pytest.mark.parametrize("form", ["text", "md", "json"])
def test_a_closed_team_shows_no_name_no_note_and_no_file(team: Path, form: str) -> None:
    member(team, "geheim-7", {"tempo": {"answer": 2, "note": "Geheime notitie"}}, name="Naam7")
    ran = run(team, "team", ".", "--format", form)
    assert ran.code == 0
    for secret in ("Naam", "Geheim", "geheim"):
        assert secret not in ran.out


def test_a_report_says_how_many_of_those_invited_took_part(team: Path) -> None:
    assert "6 van de 9 genodigden (66%)" in run(team, "team", ".", "--invited", "9").out
    assert as_json(team, ".", "--invited", "8")["invited"] == 8


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        ([], "noem de map met de antwoorden"),
        ([".", "--min-group", "4"], "'4' kan niet bij --min-group; kies een heel getal van 5 of meer"),
        ([".", "--invited", "5"], "--invited is 5, maar er zijn antwoorden van 6 mensen"),
        ([".", "--invited", "veel"], "'veel' kan niet bij --invited; kies een heel getal van 1 of meer"),
        ([".", "--format", "pdf"], "'pdf' kan niet bij --format"),
        ([".", "--output", "team.doc"], "team.doc eindigt niet op"),
        ([".", "--output", "geheim-1.yaml"], "geheim-1.yaml eindigt niet op"),
        (["geheim-1.yaml", "--output", "weg/team.md"], "de map van weg/team.md bestaat niet"),
    ],
)
def test_what_cannot_be_is_wrong_usage(team: Path, arguments: list[str], told: str) -> None:
    ran = run(team, "team", *arguments)
    assert (ran.code, ran.out) == (2, "")
    assert told in ran.err


def test_a_report_that_is_there_is_not_overwritten_unless_forced(team: Path) -> None:
    report = team / "team.md"
    report.write_text("met de hand", "utf-8")
    assert run(team, "team", ".", "--output", "team.md").code == 2
    assert report.read_text("utf-8") == "met de hand"
    assert run(team, "team", ".", "--output", "team.md", "--force").code == 0
    assert report.read_text("utf-8").startswith(f"# {say_team_report.title.nl}")


def test_where_there_is_nobody_that_is_told(tmp_path: Path) -> None:
    (tmp_path / "leeg").mkdir()
    (tmp_path / "plan.yaml").write_text("samenwerk: 1\nkind: plan\n", "utf-8")
    assert "leeg: In deze map staan geen antwoordenbestanden." in run(tmp_path, "team", "leeg").err
    nobody = run(tmp_path, "team", "plan.yaml")
    assert nobody.code == 1
    assert "plan.yaml: Hier staan geen antwoorden van mensen." in nobody.err
    missing = run(tmp_path, "team", "weg.yaml")
    assert (missing.code, "weg.yaml" in missing.err) == (1, True)


def test_a_raised_group_hides_more(team: Path) -> None:
    ran = run(team, "team", ".", "--min-group", "7")
    assert ran.code == 0
    assert "minder dan 7" in ran.out
    assert as_json(team, ".", "--min-group", "7")["fields"][0]["reason"] == "too_few_people"
    assert as_json(team, ".", "--min-group", "6")["fields"][0]["reason"] is None


def test_people_who_answered_another_field_are_in_that_field_alone(team: Path) -> None:
    for number in range(5):
        other = {"ritme": 3, "leren": 1 + number}
        write_answers_file(team / f"ander-{number}.yaml", {"proces-sociaal": other}, share="closed")
    report = as_json(team, ".")
    assert report["people"] == 11
    assert [(each["id"], each["people"]) for each in report["fields"]] == [("proces-sociaal", 5), (FIELD, 6)]


def test_the_language_is_that_of_the_files_if_all_have_the_same(team: Path) -> None:
    for path in team.iterdir():
        path.write_text("lang: en\n" + path.read_text("utf-8"), "utf-8")
    assert run(team, "team", ".").out.startswith(say_team_report.title.en)
    assert run(team, "team", ".", "--lang", "nl").out.startswith(say_team_report.title.nl)
    member(team, "nederlands", lang="nl")
    assert run(team, "team", ".").out.startswith(say_team_report.title.nl)


@pytest.mark.parametrize(("key", "told"), [("subject", "dezelfde verandering"), ("we", "bij ‘wij’")])
@pytest.mark.parametrize("share", ["closed", "open"])
def test_what_a_team_is_about_is_what_enough_of_them_wrote(tmp_path: Path, key: str, told: str, share: str) -> None:
    for number in range(6):
        about: dict[str, Any] = {key: "Beeldbellen" if number else "beeldbellen.", "share": share}
        member(tmp_path, f"{number}", {"tempo": 1 + number % 5}, **about)
    ran = run(tmp_path, "team", ".")
    assert "Beeldbellen" in ran.out
    assert ran.err == ""
    about = {key: "Iets heel anders", "share": share}
    member(tmp_path, "anders", **about)
    ran = run(tmp_path, "team", ".")
    assert told in ran.err
    assert ("Beeldbellen" in ran.out, "Niet iedereen dacht" in ran.out) == (
        (True, False) if share == "closed" else (False, True)
    )
    for form in ("text", "md", "json"):
        assert "Iets heel anders" not in run(tmp_path, "team", ".", "--format", form).out
    given = as_json(tmp_path, ".", f"--{key}", "Sensoren  in de nacht")
    assert given[key] == "Sensoren in de nacht"


@pytest.mark.parametrize("command", ["team", "compare"])
def test_a_text_that_too_few_wrote_is_not_shown_and_can_be_given(tmp_path: Path, command: str) -> None:
    for folder in ("toen", "nu"):
        (tmp_path / folder).mkdir()
        for number in range(6):
            about = {"subject": "Beeldbellen", "we": "team Oost"} if number < 4 else {}
            member(tmp_path / folder, f"{number}", {"tempo": 1 + number % 5}, **about)
    paths = ["toen", "nu"] if command == "compare" else ["nu"]
    ran = run(tmp_path, command, *paths)
    assert "Geef die zelf op met --subject." in " ".join(ran.err.split())
    assert "Geef dat zelf op met --we." in " ".join(ran.err.split())
    assert ran.out.count("niet bekend, of niet voor iedereen dezelfde") == 2
    assert "Beeldbellen" not in ran.out
    given = run(tmp_path, command, *paths, "--subject", "Sensoren", "--we", "team West")
    assert "Verandering   Sensoren\nWie is ‘wij’  team West" in given.out
    assert given.err == ""


@pytest.mark.parametrize("share", ["closed", "open"])
def test_where_nothing_may_be_shown_anyway_no_text_is_said_to_be_left_out(tmp_path: Path, share: str) -> None:
    for number in range(4):
        about: dict[str, Any] = {"subject": f"Verandering {number}", "share": share}
        write_answers_file(tmp_path / f"{number}.yaml", {"technologie-sociaal": {"tempo": 3}}, **about)
    assert "--subject" not in run(tmp_path, "team", *tmp_path.glob("*.yaml")).err


def test_an_open_session_shows_who_chose_what_and_what_they_wrote(tmp_path: Path) -> None:
    report = as_json(tmp_path, OPEN)
    assert (report["share"], report["min_group"]) == ("open", None)
    tempo = next(each for each in report["fields"][0]["questions"] if each["id"] == "tempo")
    assert {each["who"]: each["answer"] for each in tempo["responses"]} == {
        "A. de Vries": 5,
        "B. <b>Bakker</b> [bold]x[/]": 1,
        "leidinggevende": 2,
    }
    assert (tempo["agreement"], tempo["together"]["answer"]) == (None, 2)
    text = run(tmp_path, "team", OPEN).out
    assert "verschil tussen laagste en hoogste antwoord: 4" in " ".join(text.split())
    assert "zijn verdeeld" not in text.split("Hoe dit is berekend")[0]


def test_one_closed_file_closes_the_session(tmp_path: Path) -> None:
    folder = tmp_path / "team"
    shutil.copytree(OPEN, folder)
    member(folder, "dicht")
    ran = run(folder, "team", ".")
    assert "Er deden minder dan 5 mensen mee." in ran.out
    assert "Bakker" not in ran.out


def test_a_reader_that_stops_early_ends_it_quietly(tmp_path: Path) -> None:
    ran = run_line(tmp_path, f"samenwerk team {EXAMPLE} | head -3")
    assert (ran.code, ran.err) == (0, "")
    assert len(ran.out.splitlines()) == 3


def test_hostile_words_are_shown_and_never_obeyed(tmp_path: Path) -> None:
    bad = "\x1b[31m[bold]x[/] <script>y</script> # z"
    for number in range(2):
        given = {"tempo": {"answer": 5, "note": bad}}
        member(tmp_path, f"{number}", given, name=f"{bad}{number}", subject=bad, share="open")
    for form in ("terminal", "text", "md", "json"):
        ran = run(tmp_path, "team", "0.yaml", "1.yaml", "--format", form)
        assert ran.code == 0
        assert "\x1b[31m" not in ran.out
    markdown = run(tmp_path, "team", "0.yaml", "1.yaml", "--format", "md").out
    assert "<script>" not in markdown
    assert "\n# z" not in markdown


WRITTEN = "Het geheim van één mens"


@pytest.mark.parametrize("people", [5, 7, 9])
def test_what_one_person_wrote_in_any_field_stands_in_no_face_of_a_closed_team(tmp_path: Path, people: int) -> None:
    for folder in ("toen", "nu"):
        (tmp_path / folder).mkdir()
        for number in range(people):
            tempo: dict[str, Any] = {"answer": 1 + number % 5}
            about: dict[str, Any] = {"subject": "Sensoren", "we": "Oost", "name": f"Naam{number}"}
            if number == 0:
                about = dict.fromkeys(("id", "subject", "we", "name"), WRITTEN)
                tempo["note"] = WRITTEN
                tempo = {"tempo": tempo, "earlier": {"tempo": {"answer": 2, "note": WRITTEN}}}
            else:
                tempo = {"tempo": tempo}
            member(tmp_path / folder, f"{WRITTEN if number == 0 else number}", tempo, **about)
    for command, *paths in (["team", "nu"], ["compare", "toen", "nu"]):
        for form in ("terminal", "text", "md", "json"):
            ran = run(tmp_path, command, *paths, "--format", form)
            assert ran.code == 0, ran.err
            assert WRITTEN not in " ".join(ran.out.split())
            assert ("Sensoren" in ran.out) is (people > 5)
    meeting = run(tmp_path, "consensus", "nu", "--save", "samen.yaml", stdin="3\n" * 30)
    assert WRITTEN not in " ".join((meeting.out + meeting.err).replace(f"{WRITTEN}.yaml", "").split())
    assert WRITTEN not in (tmp_path / "samen.yaml").read_text("utf-8")


@pytest.mark.parametrize("lang", ["nl", "en"])
@pytest.mark.parametrize("people", [6, 12])
def test_agenda_and_reasons_of_a_closed_team_have_no_numbers(tmp_path: Path, people: int, lang: Lang) -> None:
    for number in range(people):
        given = {"tempo": (1, 5)[number % 2], "hulp": "unknown" if number % 3 == 0 else 2 + number % 2}
        member(tmp_path, f"{number:02}", {**given, "inzet": (1, 2, 3, 1, 2, 2)[number % 6]}, name=f"Naam{number}")
    report = as_json(tmp_path, ".", "--lang", lang)
    counts = [each["counts"] for each in report["fields"][0]["questions"]]
    assert (any(counts), len(report["agenda"])) == (people == 12, 3)
    text = run(tmp_path, "team", ".", "--lang", lang, "--format", "md").out
    sections = sections_of(text)
    numbers = re.compile(r"\d+ (keer|times|van de|of) |\((?!vrijwel|almost)[^)]*\d[^)]*\)")
    without = [section for heading, section in sections if heading in HEADINGS[lang] or SUGGESTED[lang] in heading]
    assert len(without) >= 2
    assert not any(numbers.search(section) for section in without)
    if people == 12:  # where it is shown how often each answer was chosen, there are numbers to be found
        assert numbers.search(text)


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_why_a_side_of_a_closed_team_comes_first_has_no_numbers(tmp_path: Path, lang: Lang) -> None:
    weak = ("oplossingen", "gebruik", "eenvoud", "inzet")
    for number in range(6):
        given = {each: 1 + number % 2 if each in weak else 4 + number % 2 for each in WHOLE if each != "houding"}
        member(tmp_path, f"{number}", {**given, "tempo": 3}, id=f"k3fq-{number}")
    report = as_json(tmp_path, ".", "--lang", lang)
    assert [each["weaker"] for each in report["steps"] if each["kind"] == "balance"] == ["techniek"]
    scores = [round(pole["score"]) for pole in report["fields"][0]["poles"]]
    text = run(tmp_path, "team", ".", "--lang", lang, "--format", "md").out
    (begin,) = (section for heading, section in sections_of(text) if SUGGESTED[lang] in heading)
    assert say_report.uneven.in_(lang, **dict.fromkeys(UNEVEN, "|")).split("|")[2] in begin
    assert not any(re.search(rf"\b{score}\b", begin) for score in scores)


UNEVEN = ("stronger", "stronger_band", "weaker", "weaker_band")


def sections_of(text: str) -> list[tuple[str, str]]:
    """The headings of a report in markdown, each with what stands under it."""
    return list(zip(*[iter(re.split(r"^## (.*)$", text, flags=re.MULTILINE)[1:])] * 2, strict=True))


SUGGESTED = {"nl": "voorstel", "en": "suggestion"}
"""What the heading above the suggestions says."""

HEADINGS = {
    lang: [say_agenda.agenda.in_(lang, time=time_in_words(60)), say_report.other_steps.in_(lang)] for lang in LANGS
}
