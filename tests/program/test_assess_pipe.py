"""`assess` with a pipe for standard input: only the questions, line by line, and never an endless loop."""

from __future__ import annotations

import json
import os
import re
import time
from itertools import cycle, islice
from typing import TYPE_CHECKING, Any

import jsonschema
import pytest
import yaml

from real_command import Piped, answers_in, lines, run, run_line, saved_file, until, write_answers_file, write_field

if TYPE_CHECKING:
    from pathlib import Path

    from samenwerk_cli.core.field.questionnaire import Questionnaire

PROMPT = "Antwoord:"
ALL = ["a1", "a2", "b1", "b2"]
OWN = ("assess", "eigen", "--questionnaire", "eigen.veld.yaml")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with a small field of one's own."""
    write_field(tmp_path, "eigen", ("a1", "a2"), ("b1", "b2"))
    return tmp_path


def said_after_each_prompt(err: str) -> list[list[str]]:
    """The lines that follow each prompt, up to the next one."""
    return [[line for line in part.splitlines() if line.strip()] for part in err.split(PROMPT)[1:]]


def test_an_answer_a_line_makes_the_report_of_the_core_fields(tmp_path: Path, known: dict[str, Questionnaire]) -> None:
    ids = [question.id for field in known.values() if field.core for question in field.questions]
    given = list(islice(cycle([1, 2, 3, 4, 5, "?", "x", "-"]), len(ids)))
    ran = run(tmp_path, "assess", "--format", "json", stdin=lines(*given))
    assert (ran.code, ran.err.count(PROMPT)) == (0, len(ids))
    expected = dict(
        zip(ids, [{"?": "unknown", "x": "unseen", "-": "n/a"}.get(str(each), each) for each in given], strict=True)
    )
    made = json.loads(ran.out)
    assert {each["id"]: each["answer"] for field in made["fields"] for each in field["questions"]} == expected
    assert answers_in(saved_file(tmp_path)) == expected


def test_everything_but_the_report_goes_to_standard_error_without_colour(folder: Path) -> None:
    ran = run(folder, *OWN, stdin=lines(3, 3, 3, 3), TERM="xterm-256color", COLORTERM="truecolor")
    assert "--lang en" in ran.err.strip().splitlines()[0]
    assert PROMPT not in ran.out
    assert saved_file(folder).name not in ran.out
    assert saved_file(folder).name in ran.err
    assert "\x1b" not in ran.out + ran.err
    assert ran.out == run(folder, "report", saved_file(folder), "-q", "eigen.veld.yaml").out


def test_with_an_output_file_standard_output_stays_empty(folder: Path) -> None:
    ran = run(folder, *OWN, "--output", "r.md", "--output", "r.json", stdin=lines(3, 3, 3, 3))
    assert (ran.code, ran.out) == (0, "")
    assert (folder / "r.md").read_text("utf-8").startswith("# ")
    assert json.loads((folder / "r.json").read_text("utf-8"))["fields"][0]["id"] == "eigen"


def test_what_is_said_on_the_command_line_is_kept(folder: Path) -> None:
    about = {"subject": "Beeldbellen: nu", "we": "wij", "role": "ict", "name": "A. 'Fatima' B.", "share": "open"}
    options = [part for key, word in about.items() for part in (f"--{key}", word)]
    ran = run(folder, *OWN, *options, "--lang", "en", stdin=lines(3, 3, 3, 3))
    assert (ran.code, ran.err.count("Answer:")) == (0, 4)
    saved = yaml.safe_load(saved_file(folder).read_text("utf-8"))
    assert {key: saved[key] for key in (*about, "lang")} == about | {"lang": "en"}


WRONG = ("0", "6", "ja", "33", "3 4", "", "٣", "--help", "\udcff")


def test_wrong_input_is_told_in_one_line_and_asked_again(folder: Path) -> None:
    ran = run(folder, *OWN, stdin=lines(*WRONG, 2, 3, 4, 5))
    assert (ran.code, ran.err.count(PROMPT)) == (0, len(WRONG) + 4)
    told = [len(said) for said in said_after_each_prompt(ran.err)[: len(WRONG)]]
    assert told == [1] * (len(WRONG) - 1) + [2]  # what is not UTF-8 is told too
    assert ran.err.count("vraag a1?") == 1
    assert answers_in(saved_file(folder)) == dict(zip(ALL, (2, 3, 4, 5), strict=True))


def test_spaces_and_line_endings_do_not_matter(folder: Path) -> None:
    assert run(folder, *OWN, stdin="2\r\n 3\n\t4 \n5").code == 0
    assert answers_in(saved_file(folder)) == dict(zip(ALL, (2, 3, 4, 5), strict=True))


def test_the_keys_work_in_a_pipe(folder: Path) -> None:
    typed = ("t", 1, 2, "t", "", "u", "n", "een", "twee", "", "o", "", "o", 2, 4, 3, "n", "drie", "", "b", 5, "w", 1)
    ran = run(folder, *OWN, stdin=lines(*typed))
    assert ran.code == 0
    assert answers_in(saved_file(folder)) == dict(zip(ALL, (1, 4, 5, 1), strict=True))
    assert yaml.safe_load(saved_file(folder).read_text("utf-8"))["answers"]["eigen"]["b1"]["note"] == "een\ntwee"
    assert ran.err.count("waarom b1") == 1
    assert "waarom b2" in ran.err


def test_any_text_can_be_a_note_and_is_read_again(folder: Path) -> None:
    note = ["- geen lijst", "# geen commentaar: 'wel' \"tekst\"", "x\x07\x1b[31my\x7f", "\x85a\u2028b\ufeff", "👍 {n}"]
    ran = run(folder, *OWN, stdin=lines("n", *note, "", 2, 3, 4, 5))
    assert ran.code == 0
    assert "\x1b" not in ran.out + ran.err
    again = run(folder, "report", saved_file(folder), "-q", "eigen.veld.yaml")
    assert (again.code, again.err, again.out) == (0, "", ran.out)


# Stopping

STOPPED = {
    "end of input": lines(1, 2),
    "end of input in a note": lines(1, 2, "n", "een"),
    "end of input in the overview": lines(1, 2, "o"),
    "the key to stop": lines(1, 2, "s", 3, 4),
}


@pytest.mark.parametrize("typed", STOPPED.values(), ids=list(STOPPED))
def test_stopping_early_keeps_what_was_answered_and_reports_nothing(typed: str, folder: Path) -> None:
    ran = run(folder, *OWN, stdin=typed)
    assert (ran.code, ran.out) == (130, "")
    assert answers_in(saved_file(folder)) == {"a1": 1, "a2": 2}
    assert ran.last_line.startswith("samenwerk assess --resume ")


def test_the_last_line_is_the_command_that_goes_on_with_what_is_open(folder: Path) -> None:
    name = "mijn 'eigen' antwoorden $HOME.yaml"
    command = run(folder, *OWN, "--save", name, stdin=lines(1, 2)).last_line
    ran = run_line(folder, command, lines(4, 5))
    assert (ran.code, ran.err.count(PROMPT)) == (0, 2)
    assert "vraag a1?" not in ran.err
    assert "vraag a2?" not in ran.err
    assert answers_in(folder / name) == dict(zip(ALL, (1, 2, 4, 5), strict=True))


def test_going_on_can_be_stopped_again(folder: Path) -> None:
    command = run(folder, *OWN, stdin=lines(1)).last_line
    again = run_line(folder, command, lines(2))
    assert (again.code, again.last_line) == (130, command)
    assert answers_in(saved_file(folder)) == {"a1": 1, "a2": 2}


def test_going_on_speaks_the_language_it_was_begun_in(folder: Path) -> None:
    command = run(folder, *OWN, "--lang", "en", stdin=lines(1, 2, 3)).last_line
    ran = run_line(folder, command, lines(4))
    assert (ran.code, ran.err.count("Answer:"), ran.err.count(PROMPT)) == (0, 1, 0)
    assert "vraag a1? (en)" in ran.out


def test_what_was_answered_can_be_reported_on_without_going_on(folder: Path) -> None:
    command = run(folder, *OWN, stdin=lines(1, 2)).last_line
    ran = run_line(folder, f"{command} --format json".replace("--resume", "--answers"))
    assert ran.code == 0
    assert [each["answer"] for each in json.loads(ran.out)["fields"][0]["questions"]] == [1, 2, None, None]


def test_going_on_writes_the_report_where_it_was_asked_for(folder: Path) -> None:
    command = run(folder, *OWN, "--output", "mijn rapport.md", stdin=lines(1, 2)).last_line
    assert run_line(folder, command, lines(3, 4)).code == 0
    assert (folder / "mijn rapport.md").read_text("utf-8").startswith("# ")


def test_only_the_fields_that_were_begun_are_gone_on_with(tmp_path: Path, known: dict[str, Questionnaire]) -> None:
    command = run(tmp_path, "assess", "technologie-sociaal", stdin=lines(1, 2)).last_line
    ran = run_line(tmp_path, command)
    assert (ran.code, ran.err.count(PROMPT)) == (130, 1)
    assert known["technologie-sociaal"].questions[2].question.in_("nl")[:30] in ran.err


@pytest.mark.parametrize("command", ["samenwerk assess </dev/null", "samenwerk assess <&-"], ids=["empty", "closed"])
def test_without_any_input_it_stops_and_leaves_nothing_behind(command: str, tmp_path: Path) -> None:
    ran = run_line(tmp_path, command)
    assert (ran.code, ran.out) == (130, "")
    assert [*tmp_path.iterdir()] == []


def test_what_is_complete_asks_nothing(folder: Path) -> None:
    answers = write_answers_file(folder / "a.yaml", {"eigen": dict.fromkeys(ALL, 3)})
    ran = run(folder, "assess", "--resume", answers.name, "-q", "eigen.veld.yaml")
    assert (ran.code, ran.err.count(PROMPT)) == (0, 0)
    assert "vraag a1?" in ran.out


# Files


def test_runs_of_colleagues_have_files_that_fit_in_one_folder(folder: Path) -> None:
    assert [run(folder, *OWN, stdin=lines(1, 1, 1, each)).code for each in (1, 2)] == [0, 0]
    assert run(folder, *OWN, "--name", " Zoë d'Ancona-Łuk  CON. ", stdin=lines(1, 1, 1, 3)).code == 0
    files = {re.sub(r"^samenwerk-\d{4}-\d\d-\d\d-", "", each.stem) for each in folder.glob("samenwerk-*.yaml")}
    letters = files - {"zoe-dancona-luk-con"}
    assert len(letters) == 2
    assert all(re.fullmatch("[bcdfghjkmnpqrstvwxz]{4}", each) for each in letters)


def test_two_runs_under_one_name_at_the_same_moment_say_where_their_answers_go(folder: Path) -> None:
    both = [Piped(folder, *OWN, "--name", "Anna") for _ in range(2)]
    for each in both:
        each.has_said("-anna.yaml")
    ran = [each.end(2, 2, number, number) for number, each in ((3, both[0]), (4, both[1]))]
    assert [each.code for each in ran] == [0, 0]
    assert sorted(answers_in(each)["b2"] for each in folder.glob("samenwerk-*-anna*.yaml")) == [3, 4]
    # The second to write found its name taken, and says so at that moment.
    told = [each for each in ran if re.search(r"De antwoorden komen in samenwerk-.*-anna-2\.yaml", each.err)]
    assert len(told) == 1


def test_an_existing_file_is_replaced_with_force_at_the_first_answer(folder: Path) -> None:
    (folder / "a.yaml").write_text("van gisteren", "utf-8")
    piped = Piped(folder, *OWN, "--save", "a.yaml", "--force")
    piped.has_said("a.yaml")
    assert (folder / "a.yaml").read_text("utf-8") == "van gisteren"
    assert piped.end(4).code == 130
    assert answers_in(folder / "a.yaml") == {"a1": 4}


def test_going_on_with_a_file_made_by_hand_keeps_the_first_original(folder: Path) -> None:
    by_hand = "# van ons\nsamenwerk: 1\nanswers:\n  eigen: {b2: 5,   a1: 2}\n"
    (folder / "a.yaml").write_text(by_hand, "utf-8")
    for answer in (3, 4):
        run(folder, "assess", "--resume", "a.yaml", "-q", "eigen.veld.yaml", stdin=lines(answer))
        assert (folder / "a.yaml.bak").read_text("utf-8") == by_hand
    assert answers_in(folder / "a.yaml") == {"a1": 2, "a2": 3, "b1": 4, "b2": 5}


def test_going_on_keeps_the_original_also_beside_a_copy_that_is_there(folder: Path) -> None:
    (folder / "a.yaml.bak").write_text("van gisteren", "utf-8")
    by_hand = "# van ons\nanswers:\n  eigen: {a1: 2}\n"
    for _ in range(2):  # the second time the copy is there already, as after a kill
        (folder / "a.yaml").write_text(by_hand, "utf-8")
        (folder / "a.yaml-2.bak").unlink(missing_ok=True)
        run(folder, "assess", "--resume", "a.yaml", "-q", "eigen.veld.yaml", stdin=lines(3))
        assert (folder / "a.yaml.bak").read_text("utf-8") == "van gisteren"
        assert (folder / "a.yaml-2.bak").read_text("utf-8") == by_hand
    (folder / "a.yaml.bak").write_text(by_hand, "utf-8")
    (folder / "a.yaml").write_text(by_hand, "utf-8")
    (folder / "a.yaml-2.bak").unlink()
    run(folder, "assess", "--resume", "a.yaml", "-q", "eigen.veld.yaml", stdin=lines(3))
    assert not (folder / "a.yaml-2.bak").exists()


def test_a_file_with_the_longest_name_is_kept_too_when_it_goes_on(folder: Path) -> None:
    name = f"{'x' * 250}.yaml"
    (folder / name).write_text("# van ons\nanswers:\n  eigen: {a1: 2}\n", "utf-8")
    assert run(folder, "assess", "--resume", name, "-q", "eigen.veld.yaml", stdin=lines(3)).code == 130
    assert [each.read_text("utf-8")[:9] for each in folder.glob("xxx*.bak")] == ["# van ons"]
    too_long = run(folder, *OWN, "--save", f"x{name}", stdin=lines(3))
    assert (too_long.code, too_long.err.count(PROMPT)) == (2, 0)
    assert "de naam is te lang" in too_long.err


def test_a_name_that_begins_like_an_option_is_written_so_that_the_command_works(folder: Path) -> None:
    command = run(folder, *OWN, "--save", "-x.yaml", stdin=lines(1, 2)).last_line
    again = run_line(folder, command, lines(3)).last_line
    assert run_line(folder, again, lines(4)).code == 0


def test_what_a_killed_run_left_is_gone_once_the_file_is_opened_again(folder: Path) -> None:
    write_answers_file(folder / "a.yaml", {"eigen": {"a1": 3}})
    left = folder / ".samenwerk-abcd1234.tmp"
    left.touch()
    for age, there in ((0, True), (120, False)):
        os.utime(left, (time.time() - age,) * 2)
        run(folder, "assess", "--resume", "a.yaml", "-q", "eigen.veld.yaml")
        assert left.exists() is there


@pytest.mark.parametrize("what", ["pipe", "folder"])
@pytest.mark.parametrize("option", ["--save", "--resume", "--output", "--answers"])
def test_something_else_in_the_place_of_a_file_is_told_and_not_waited_for(option: str, what: str, folder: Path) -> None:
    name = "r.md" if option == "--output" else "a.yaml"
    os.mkfifo(folder / name) if what == "pipe" else (folder / name).mkdir()
    for force in ((), ("--force",)):
        ran = run(folder, *OWN, option, name, *force, stdin=lines(1, 2, 3, 4))
        assert (ran.code, ran.err.count(PROMPT)) == (1 if option == "--answers" else 2, 0)
        assert name in ran.err


def test_answers_can_come_through_a_pipe_that_takes_its_time(folder: Path) -> None:
    write_answers_file(folder / "a.yaml", {"eigen": dict.fromkeys(ALL, 3)})
    report = "samenwerk report -q eigen.veld.yaml"
    os.mkfifo(folder / "p.yaml")
    for line in (
        f"{report} <(cat a.yaml)",
        f"{report} <(sleep 2.5; cat a.yaml)",
        f"cat a.yaml >p.yaml & {report} p.yaml",
    ):
        assert "vraag a1?" in run_line(folder, line).out


def test_a_folder_that_is_gone_is_told_before_the_first_question(folder: Path) -> None:
    for command in ("assess", "assess --save x.yaml", "report x.yaml -o x.md", "team ."):
        ran = run_line(folder, f"mkdir weg; cd weg; rmdir ../weg; samenwerk {command}", lines(1))
        assert (ran.code, ran.out) == (2, "")
        assert "er niet meer" in ran.last_line


def test_going_on_with_its_own_file_keeps_no_copy(folder: Path) -> None:
    command = run(folder, *OWN, "--subject", "Beeldbellen", stdin=lines(1, "n", "een", "twee", "", 2)).last_line
    before = {each.name for each in folder.iterdir()}
    assert run_line(folder, command, lines(3, 4)).code == 0
    assert {each.name for each in folder.iterdir()} == before


@pytest.mark.parametrize("encoding", ["utf-16", "cp1252"])
def test_going_on_with_a_file_in_another_encoding_writes_utf8_and_keeps_the_bytes(encoding: str, folder: Path) -> None:
    run(folder, *OWN, "--save", "a.yaml", "--subject", "Bij cliënten", stdin=lines(1, 2))
    original = (folder / "a.yaml").read_text("utf-8").replace("\n", "\r\n").encode(encoding)
    (folder / "a.yaml").write_bytes(original)
    ran = run(folder, "assess", "--resume", "a.yaml", "-q", "eigen.veld.yaml", stdin=lines(3))
    assert ("cp1252" in ran.err) is (encoding == "cp1252")
    assert (folder / "a.yaml.bak").read_bytes() == original
    assert "subject: Bij cliënten" in (folder / "a.yaml").read_text("utf-8")
    assert answers_in(folder / "a.yaml") == {"a1": 1, "a2": 2, "b1": 3}


def test_a_file_changed_by_hand_meanwhile_is_not_overwritten(folder: Path) -> None:
    piped = Piped(folder, *OWN, "--save", "a.yaml")
    piped.type(1)
    until((folder / "a.yaml").exists)
    (folder / "a.yaml").write_text("samenwerk: 1\n", "utf-8")
    ran = piped.end(2, 3, 4)
    assert (ran.code, ran.out) == (1, "")
    assert "a.yaml" in ran.err
    assert (folder / "a.yaml").read_text("utf-8") == "samenwerk: 1\n"


def test_a_report_that_appeared_meanwhile_is_neither_overwritten_nor_a_fault(folder: Path) -> None:
    piped = Piped(folder, *OWN, "--save", "a.yaml", "--output", "r.md")
    piped.type(1)
    until((folder / "a.yaml").exists)
    (folder / "r.md").write_text("wie: Fatima", "utf-8")
    ran = piped.end(2, 3, 4)
    assert ran.code != 3
    assert (folder / "r.md").read_text("utf-8") == "wie: Fatima"
    assert answers_in(folder / "a.yaml") == dict(zip(ALL, (1, 2, 3, 4), strict=True))


def test_answers_get_an_id_when_they_are_first_saved_and_keep_it(folder: Path) -> None:
    assert run(folder, *OWN, stdin=lines(3, 3)).code == 130
    own = whole(saved_file(folder))["id"]
    assert re.fullmatch(r"[bcdfghjkmnpqrstvwxz2-9]{4}-[bcdfghjkmnpqrstvwxz2-9]{4}", own)
    assert run(folder, *OWN, "--resume", saved_file(folder), stdin=lines(3, 3)).code == 0
    assert whole(saved_file(folder))["id"] == own
    for form in ("text", "md", "json"):
        assert own not in run(folder, "report", saved_file(folder), "-q", "eigen.veld.yaml", "--format", form).out
    again = run(folder, *OWN, "--save", "nog-een.yaml", stdin=lines(3, 3, 3, 3))
    assert (again.code, whole(folder / "nog-een.yaml")["id"] == own) == (0, False)


def test_going_on_with_a_file_without_an_id_gives_it_one_and_a_script_gives_none(folder: Path) -> None:
    file = write_answers_file(folder / "hand.yaml", {"eigen": {"a1": 3}})
    assert run(folder, "assess", "--answers", file, "-q", "eigen.veld.yaml").code == 0
    assert "id" not in whole(file)
    assert run(folder, *OWN, "--resume", file, stdin=lines(3)).code == 130
    assert whole(file)["id"]
    assert "id:" not in run(folder, "answers", "template").out
    schema = json.loads(run(folder, "answers", "schema", *OWN[1:]).out)
    jsonschema.validate(json.loads(json.dumps(whole(file), default=str)), schema)


def test_the_round_that_answers_came_from_is_kept_and_printed_nowhere(folder: Path) -> None:
    file = write_answers_file(folder / "antwoorden-kbqf.txt", {"eigen": {"a1": 3}}, id="kbqf-9zpt", round="mv7r")
    assert run(folder, *OWN, "--resume", file, stdin=lines(3, 3, 3)).code == 0
    assert list(whole(file))[:3] == ["samenwerk", "id", "round"]
    assert whole(file)["round"] == "mv7r"
    for form in ("text", "md", "json", "html"):
        told = run(folder, "report", file, "-q", "eigen.veld.yaml", "--format", form)
        assert (told.code, "mv7r" in told.out + told.err) == (0, False)


def whole(file: Path) -> dict[str, Any]:
    """All that a file holds, read without any of the program's own code."""
    data: dict[str, Any] = yaml.safe_load(file.read_text("utf-8"))
    return data
