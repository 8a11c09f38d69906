"""Comparing two runs: files, what a team agreed on, and folders; what is told, refused, and never shown."""

from __future__ import annotations

import json
import re
import shutil
from typing import TYPE_CHECKING, Any

import jsonschema
import pytest
import yaml

from real_command import OWN_FIELD, OWN_IDS, Ran, run, write_answers_file, write_field
from small_fields import field_data

if TYPE_CHECKING:
    from pathlib import Path

LOW, HIGH = dict.fromkeys(OWN_IDS, 2), dict.fromkeys(OWN_IDS, 4)
COLLEAGUES = ("Anna", "Bilal", "Carla", "Daan", "Emine", "Fatima", "Gert")


def compare(folder: Path, *arguments: str, **extra: str) -> Ran:
    return run(folder, "compare", *arguments, *OWN_FIELD, **extra)


def changed(folder: Path, *arguments: str) -> dict[str, Any]:
    ran = compare(folder, *arguments, "--format", "json")
    assert ran.code == 0, ran.err
    made: dict[str, Any] = json.loads(ran.out)
    return made


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A field of one's own, and two answers files about it."""
    write_field(tmp_path, "eigen", ("a1", "a2", "a3"), ("b1", "b2", "b3"))
    about = {"subject": "Beeldbellen", "we": "wijkteam", "lang": "nl"}
    write_answers_file(tmp_path / "toen.yaml", {"eigen": LOW}, date="2026-11-01", **about)
    write_answers_file(
        tmp_path / "nu.yaml", {"eigen": LOW | {"a1": 4, "a2": 5, "b3": "n/a"}}, date="2027-03-01", **about
    )
    return tmp_path


def write_team(folder: Path, answers: dict[str, Any], names: tuple[str, ...] = COLLEAGUES, **about: Any) -> None:
    """A folder of colleagues who all answered the same."""
    folder.mkdir()
    for number, name in enumerate(names):
        named = {"name": name} if name else {"id": f"wv{number}"}
        write_answers_file(folder / f"{number}.yaml", {"eigen": answers}, **named, **about)


@pytest.fixture
def teams(folder: Path) -> Path:
    """Two folders of a team."""
    write_team(folder / "voorjaar", LOW)
    write_team(folder / "najaar", HIGH)
    return folder


# One person


def test_one_person_sees_scores_words_answers_and_the_step_of_then(folder: Path) -> None:
    ran = compare(folder, "toen.yaml", "nu.yaml")
    assert (ran.code, ran.err) == (0, "")
    assert re.search(r"Toen +█+░+ +25\n +Nu +█+░+ +67\n +Hoger dan toen\.\n +Met minder dan vijf antwoorden", ran.out)
    assert ran.out.count("Met minder dan vijf antwoorden") == 1
    assert re.search(r"vraag a1\?\n +Toen +“a1 antwoord 2”\n +Nu +“a1 antwoord 4”", ran.out)
    assert "Ongeveer gelijk gebleven." in ran.out
    then, in_short = ran.out.index("─── De voorstellen van toen ───"), ran.out.index("─── In het kort ───")
    step = ("1.  vraag a1?", "“a1 antwoord 2”", "doe a1 2", "Klaar als: klaar a1 2", "Antwoord nu: “a1 antwoord 4”")
    assert then < ran.out.index("\n      ".join(step)) < in_short
    assert ran.out.count("weet samenwerk niet") == 1
    assert "Gold toen of nu niet voor ons:\n    -   Veld eigen: vraag b3?" in ran.out
    assert "veranderd" not in ran.out.casefold()


def test_the_json_has_the_figures_and_keeps_to_the_schema_that_the_command_prints(folder: Path) -> None:
    schema = json.loads(run(folder, "compare", "--schema").out)
    made = changed(folder, "toen.yaml", "nu.yaml")
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.Draft202012Validator(schema).validate(made)
    assert not jsonschema.Draft202012Validator(schema).is_valid(made | {"of": "nobody"})
    assert (made["kind"], made["of"], made["before"]["date"], made["after"]["date"]) == (
        "change",
        "person",
        "2026-11-01",
        "2027-03-01",
    )
    (field,) = made["fields"]
    left, right = field["poles"]
    assert (left["before"], left["after"], left["direction"]) == (25, pytest.approx(200 / 3), "higher")
    assert (right["before"], right["after"], right["direction"], right["questions"]) == (25, 25, "same", 2)
    assert field["questions"][0] == {
        "id": "a1",
        "text": "vraag a1?",
        "pole": "links",
        "before": 2,
        "before_text": "a1 antwoord 2",
        "after": 4,
        "after_text": "a1 antwoord 4",
        "difference": 50,
    }
    assert field["not_compared"] == [{"id": "b3", "text": "vraag b3?", "reason": "not_applicable"}]


def test_a_question_whose_meaning_changed_and_one_that_is_gone_are_told_with_their_reason(folder: Path) -> None:
    data = field_data("eigen", ("a1", "a2", "a3"), ("b1", "b2", "b3"), version=2)
    data["questions"][0]["since"] = 2
    (folder / "eigen.veld.yaml").write_text(yaml.safe_dump(data, sort_keys=False), "utf-8")
    write_answers_file(folder / "toen.yaml", {"eigen": LOW | {"version": 1, "weg": 3}})
    made = changed(folder, "toen.yaml", "nu.yaml")
    reasons = {each["id"]: each["reason"] for each in made["fields"][0]["not_compared"]}
    assert reasons == {"a1": "wording_changed", "b3": "not_applicable", "weg": "gone"}
    ran = compare(folder, "toen.yaml", "nu.yaml")
    assert "De vraag is intussen veranderd:\n    -   Veld eigen: vraag a1?" in ran.out
    assert "Vragen van toen die nu niet meer worden gesteld: 1." in ran.out
    assert ran.err.count("toen.yaml:") == 2


def test_what_a_team_agreed_on_is_compared_as_such(folder: Path) -> None:
    for name in ("toen", "nu"):
        write_answers_file(folder / f"{name}.yaml", {"eigen": LOW}, kind="consensus")
    assert compare(folder, "toen.yaml", "nu.yaml").out.startswith("Toen en nu: wat jullie samen kozen\n")
    assert changed(folder, "toen.yaml", "nu.yaml")["of"] == "consensus"


def test_one_side_may_come_from_standard_input(folder: Path) -> None:
    text = (folder / "nu.yaml").read_text("utf-8")
    from_file = compare(folder, "toen.yaml", "nu.yaml")
    assert run(folder, "compare", "toen.yaml", "-", *OWN_FIELD, stdin=text).out == from_file.out


CAUTIONS: dict[str, tuple[str, dict[str, Any], str]] = {
    "another subject": ("nu.yaml", {"subject": "Valpreventie"}, "subject_differs"),
    "others who are we": ("nu.yaml", {"we": "Zuid"}, "we_differs"),
    "an earlier date": ("nu.yaml", {"date": "2026-10-31"}, "dates_swapped"),
    "the same file": ("./toen.yaml", {}, "same_source"),
}


@pytest.mark.parametrize(("now", "about", "code"), CAUTIONS.values(), ids=list(CAUTIONS))
def test_what_to_beware_of_is_told_beside_the_report_and_in_it(
    now: str, about: dict[str, Any], code: str, folder: Path
) -> None:
    data = yaml.safe_load((folder / now).read_text("utf-8")) | about
    (folder / now).write_text(yaml.safe_dump(data), "utf-8")
    assert changed(folder, "toen.yaml", now)["cautions"] == [code]
    ran = compare(folder, "toen.yaml", now)
    assert ran.code == 0
    assert ran.err.startswith("let op: ")
    assert "".join(ran.err.removeprefix("let op: ").split()) in "".join(ran.out.split())


def test_nothing_in_common_is_said_and_no_error(folder: Path) -> None:
    write_answers_file(folder / "nu.yaml", {"technologie-sociaal": {"tempo": 3}})
    ran = compare(folder, "toen.yaml", "nu.yaml")
    assert ran.code == 0
    assert "Er valt dus niets te\n  vergelijken." in ran.out


# A team


def test_a_team_that_moved_has_changed_and_nobody_is_named(teams: Path) -> None:
    ran = compare(teams, "voorjaar", "najaar")
    assert (ran.code, ran.err) == (0, "")
    assert "Veranderd, hoger dan toen." in ran.out
    assert "meer dan toeval zou geven" in ran.out
    for form in ("text", "md", "json"):
        shown = compare(teams, "voorjaar", "najaar", "--format", form).out
        assert not re.search("|".join((*COLLEAGUES, r"\d\.yaml")), shown, re.IGNORECASE)


def test_consensus_plans_and_other_files_count_for_nobody(teams: Path) -> None:
    write_answers_file(teams / "najaar" / "samen.yaml", {"eigen": LOW}, kind="consensus", name="Samen")
    (teams / "najaar" / "plan.yaml").write_text("samenwerk: 1\nkind: plan\nsteps: []\n", "utf-8")
    assert changed(teams, "voorjaar", "najaar")["after"]["people"] == 7


def test_what_a_team_agreed_on_then_opens_its_comparison_and_of_now_there_is_nothing(teams: Path) -> None:
    write_answers_file(teams / "voorjaar" / "samen.yaml", {"eigen": {"b2": 3}}, kind="consensus")
    write_answers_file(teams / "najaar" / "samen.yaml", {"eigen": {"b1": 1}}, kind="consensus")
    made = changed(teams, "voorjaar", "najaar")
    assert made["together_then"] == [
        {
            "field": "eigen",
            "field_title": "Veld eigen",
            "question": "b2",
            "text": "vraag b2?",
            "answer": 3,
            "answer_text": "b2 antwoord 3",
            "do": "doe b2 3",
            "done_when": "klaar b2 3",
        }
    ]
    assert made["steps_then"] == []
    ran = compare(teams, "voorjaar", "najaar")
    assert ran.out.index("─── Toen kozen jullie samen ───") < ran.out.index("─── In het kort ───")
    assert "doe b1 1" not in ran.out


def test_a_bad_file_is_told_and_left_out_and_the_others_go_on_unless_strict(teams: Path) -> None:
    (teams / "najaar" / "kapot.yaml").write_text("samenwerk: 1\nanswers:\n  eigen: {a1: 9}\n", "utf-8")
    ran = compare(teams, "voorjaar", "najaar", "--output", "verschil.md")
    assert (ran.code, ran.out) == (1, "")
    assert "najaar/kapot.yaml:3:15: " in ran.err
    assert "Veranderd" in (teams / "verschil.md").read_text("utf-8").title()
    strict = compare(teams, "voorjaar", "najaar", "--output", "strict.md", "--strict")
    assert (strict.code, strict.out, (teams / "strict.md").exists()) == (1, "", False)
    assert "kapot.yaml" in strict.err


def test_a_larger_smallest_group_hides_more(teams: Path) -> None:
    assert changed(teams, "voorjaar", "najaar", "--min-group", "7")["fields"][0]["paired"]
    hidden = changed(teams, "voorjaar", "najaar", "--min-group", "8")
    assert (hidden["before"]["people"], hidden["both"], hidden["fields"]) == (None, None, [])


def test_a_closed_team_has_no_numbers_that_an_open_one_has(folder: Path) -> None:
    write_team(folder / "voorjaar", LOW, share="open")
    write_team(folder / "najaar", HIGH, share="open")
    first = changed(folder, "voorjaar", "najaar")["fields"][0]["poles"][0]
    assert first["moves"] == {"higher": 7, "same": 0, "lower": 0, "mean": 50, "p": 2 / 2**7}
    made = changed(folder, "voorjaar", "najaar")
    steps = [step for pole in made["fields"][0]["poles"] for step in pole["steps"]]
    assert steps == [step["do"] for step in made["steps_then"]] == ["doe a1 2", "doe a2 2", "doe a3 2", "doe b1 2"]
    assert all(step in compare(folder, "voorjaar", "najaar").out for step in steps)
    (folder / "najaar" / "6.yaml").write_text((folder / "najaar" / "6.yaml").read_text().replace("open", "closed"))
    first = changed(folder, "voorjaar", "najaar")["fields"][0]["poles"][0]
    assert (first["moves"], first["nearly_everyone"], first["reason"]) == (None, "higher", "would_reveal")
    assert first["steps"] == changed(folder, "voorjaar", "najaar")["steps_then"] == []


def test_people_without_names_are_not_said_to_have_changed(folder: Path) -> None:
    for name, answers in (("voorjaar", LOW), ("najaar", HIGH)):
        write_team(folder / name, answers, names=("",) * 6)
    ran = compare(folder, "voorjaar", "najaar")
    assert "kunnen andere mensen zijn" in ran.out
    assert "beide keren minder dan 5" in ran.out
    assert "Veranderd," not in ran.out


def test_the_same_folder_twice_is_told(teams: Path) -> None:
    assert changed(teams, "voorjaar", "./voorjaar")["cautions"] == ["same_source"]


def test_a_field_that_few_answered_is_passed_over_in_silence(teams: Path) -> None:
    write_answers_file(teams / "najaar" / "6.yaml", {"technologie-sociaal": {"tempo": 3}}, name="Gert")
    made = changed(teams, "voorjaar", "najaar")
    assert [each["id"] for each in made["fields"]] == ["eigen"]
    assert made["fields_not_compared"] == []


# Language, files, and what is refused


@pytest.mark.parametrize(
    ("option", "env", "title"),
    [
        ("", {}, "Then and now"),
        ("", {"SAMENWERK_LANG": "nl"}, "Toen en nu"),
        ("--lang nl", {"SAMENWERK_LANG": "en"}, "Toen en nu"),
    ],
)
def test_the_language_is_that_of_the_later_file_unless_another_is_asked_for(
    option: str, env: dict[str, str], title: str, folder: Path
) -> None:
    write_answers_file(folder / "nu.yaml", {"eigen": LOW}, lang="en")
    assert compare(folder, "toen.yaml", "nu.yaml", *option.split(), **env).out.startswith(f"{title}\n")


def test_a_team_speaks_dutch_unless_another_language_is_asked_for(teams: Path) -> None:
    assert compare(teams, "voorjaar", "najaar").out.startswith("Toen en nu: ons team\n")
    assert compare(teams, "voorjaar", "najaar", "--lang", "en").out.startswith("Then and now: our team\n")


def test_reports_go_to_files_and_never_over_one_without_force(folder: Path) -> None:
    outputs = ("--output", "v.md", "--output", "v.json")
    assert compare(folder, "toen.yaml", "nu.yaml", *outputs).code == 0
    assert (folder / "v.md").read_text("utf-8").startswith("# Toen en nu\n")
    (folder / "v.json").write_text("bewaar", "utf-8")
    assert compare(folder, "toen.yaml", "nu.yaml", *outputs).code == 2
    assert (folder / "v.json").read_text("utf-8") == "bewaar"
    assert compare(folder, "toen.yaml", "nu.yaml", *outputs, "--force").code == 0
    assert json.loads((folder / "v.json").read_text("utf-8"))["kind"] == "change"


def test_all_that_is_wrong_with_both_files_is_told(folder: Path) -> None:
    for name in ("toen.yaml", "nu.yaml"):
        write_answers_file(folder / name, {"eigen": {"a1": 7}})
    ran = compare(folder, "toen.yaml", "nu.yaml")
    assert (ran.code, ran.out) == (1, "")
    assert re.search(r"(?s)toen\.yaml:4:9.*nu\.yaml:4:9.*2 problemen", ran.err)


def test_a_folder_in_which_nobody_answered_is_a_problem(teams: Path) -> None:
    (teams / "leeg").mkdir()
    (teams / "samen").mkdir()
    write_answers_file(teams / "samen" / "a.yaml", {"eigen": LOW}, kind="consensus")
    for name in ("leeg", "samen"):
        ran = compare(teams, "voorjaar", name)
        assert (ran.code, ran.out) == (1, "")
        assert ran.err.startswith(f"{name}: ")


WRONG = {
    "nothing to compare": ([], "voorjaar.yaml najaar.yaml"),
    "just one": (["toen.yaml"], "voorjaar.yaml najaar.yaml"),
    "a folder and a file": (["voorjaar", "nu.yaml"], "voorjaar"),
    "a file and a folder": (["toen.yaml", "najaar"], "najaar"),
    "one person's and a team's": (["toen.yaml", "samen.yaml"], "samen.yaml"),
    "standard input twice": (["-", "-"], "-"),
    "too small a group": (["voorjaar", "najaar", "--min-group", "4"], "--min-group"),
    "a group that is no number": (["voorjaar", "najaar", "--min-group", "vijf"], "vijf"),
    "an ending that says nothing": (["toen.yaml", "nu.yaml", "--output", "a.odt"], ".json"),
    "over an answers file": (["toen.yaml", "nu.txt", "--output", "nu.txt"], "nu.txt"),
    "an unknown form": (["toen.yaml", "nu.yaml", "--format", "pdf"], "json"),
    "an unknown language": (["toen.yaml", "nu.yaml", "--lang", "de"], "nl"),
}


@pytest.mark.parametrize(("arguments", "named"), WRONG.values(), ids=list(WRONG))
def test_what_cannot_be_is_refused_in_words(arguments: list[str], named: str, teams: Path) -> None:
    write_answers_file(teams / "samen.yaml", {"eigen": LOW}, kind="consensus")
    ran = compare(teams, *arguments)
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith("Zo kan het niet: ")
    assert named in ran.err


HOSTILE = "[bold red]x[/] \x1b[31mrood\x1b[0m # kop <b>vet</b> | `c` **d**"


@pytest.mark.parametrize("form", ["text", "md", "json"])
def test_hostile_words_are_shown_and_never_obeyed(form: str, folder: Path) -> None:
    about = {"subject": HOSTILE, "we": HOSTILE, "name": HOSTILE}
    given = {"a1": {"answer": 2, "note": HOSTILE}, "a2": 3}
    for name in ("toen", "nu"):
        write_answers_file(folder / f"{name}.yaml", {"eigen": given}, **about)
    (folder / "nu.yaml").write_text((folder / "nu.yaml").read_text("utf-8").replace("rood", "blauw"), "utf-8")
    ran = compare(folder, "toen.yaml", "nu.yaml", "--format", form)
    assert ran.code == 0
    assert "\x1b" not in ran.out + ran.err
    assert ran.err.count("let op: ") == 3
    if form == "text":
        assert "[bold red]x[/] <U+001B>[31mblauw" in ran.out
    if form == "md":
        assert "<b>" not in ran.out
        assert "\n# kop" not in ran.out


def test_hostile_names_of_people_are_not_even_shown(folder: Path) -> None:
    names = tuple(f"{HOSTILE} {number}" for number in range(6))
    for name, answers in (("voorjaar", LOW), ("najaar", HIGH)):
        write_team(folder / name, answers, names, subject=HOSTILE)
    ran = compare(folder, "voorjaar", "najaar")
    assert (ran.code, "\x1b" in ran.out + ran.err) == (0, False)
    assert "beide keren 6" in ran.out
    assert ran.out.count("rood") == 1


def test_copies_and_empty_files_count_for_nobody_then_or_now(teams: Path) -> None:
    before = compare(teams, "voorjaar", "najaar", "--format", "json").out
    shutil.copy(teams / "voorjaar" / "0.yaml", teams / "voorjaar" / "0 (1).yaml")
    shutil.copy(teams / "najaar" / "1.yaml", teams / "najaar" / "Kopie van 1.yaml")
    write_answers_file(teams / "najaar" / "leeg.yaml", {"eigen": {}})
    ran = compare(teams, "voorjaar", "najaar", "--format", "json")
    assert (ran.code, ran.out) == (0, before)
    assert ran.err.count("tellen ze als één persoon") == 2
    assert ran.err.count("Hier is nog niets beantwoord.") == 1
    strict = compare(teams, "voorjaar", "najaar", "--strict")
    assert (strict.code, strict.out) == (1, "")


def test_a_name_that_is_there_twice_makes_every_group_one_smaller(folder: Path) -> None:
    for name in ("voorjaar", "najaar"):
        write_team(folder / name, LOW, names=("",) * 5)
        write_answers_file(folder / name / "5.yaml", {"eigen": LOW | {"a1": 2}}, name="Hanna")
    assert changed(folder, "voorjaar", "najaar")["fields"][0]["poles"][0]["before"] is not None
    for number in (6, 7):
        write_answers_file(folder / "najaar" / f"{number}.yaml", {"eigen": LOW | {"a1": number - 4}}, name="Hanna")
    (folder / "najaar" / "0.yaml").unlink()
    (folder / "najaar" / "1.yaml").unlink()
    assert changed(folder, "voorjaar", "najaar")["fields"][0]["poles"][0]["before"] is None
