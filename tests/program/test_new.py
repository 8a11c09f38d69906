"""`questionnaire new`: asked in a pipe and in a terminal, told by options, refused, stopped; and used afterwards."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from real_command import CTRL_C, CTRL_D, EXISTING, Piped, Ran, Terminal, lines, run, run_line, run_together
from samenwerk_cli.commands import say_starting
from samenwerk_cli.commands.starting import LONGEST_NAME
from samenwerk_cli.files.questionnaires import read_questionnaire
from samenwerk_cli.terminal import say as say_terminal

if TYPE_CHECKING:
    from pathlib import Path

    from samenwerk_cli.core.words.phrase import Lang

NEW = ("questionnaire", "new")
FILE = "mijn-veld.yaml"
TOLD = ("--title", "Snelheid en zorg", "--pole", "Snelheid", "--pole", "Zorg", "--languages", "nl,en")
# What is asked, in order, and what is typed behind it.
ASKED = (
    (say_starting.title, "Snelheid en zorg"),
    (say_starting.first_side, ""),
    (say_starting.second_side, "Zorgvuldigheid"),
    (say_starting.languages, ""),
    (say_starting.translated, "Speed and care"),
    (say_starting.translated, "Speed"),
    (say_starting.translated, "Care"),
)
TYPED = [line for _, line in ASKED]


def names(path: Path) -> list[dict[str, str]]:
    """What the field in a file and its sides are called."""
    field = read_questionnaire(str(path))
    return [field.title.root, *(pole.title.root for pole in field.poles)]


def commands_told(ran_err: str) -> list[str]:
    """The commands that stand alone on a line."""
    return [line.strip() for line in ran_err.splitlines() if line.startswith("  samenwerk ")]


# Asked


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_it_asks_line_by_line_on_standard_error(lang: Lang, tmp_path: Path) -> None:
    ran = run(tmp_path, *NEW, "mijn-veld", "--lang", lang, stdin=lines(*TYPED))
    assert (ran.code, ran.out) == (0, "")
    places = [ran.err.index(phrase.in_(lang)[:30]) for phrase, _ in ASKED[:4]]
    assert places == sorted(places)
    assert ran.err.count("\n> ") == len(ASKED)
    assert names(tmp_path / FILE) == [
        {"nl": "Snelheid en zorg", "en": "Speed and care"},
        {"nl": "Snelheid", "en": "Speed"},
        {"nl": "Zorgvuldigheid", "en": "Care"},
    ]


def test_enter_at_every_question_gives_a_field_that_is_right(tmp_path: Path) -> None:
    assert run(tmp_path, *NEW, "mijn-veld", stdin=lines(*[""] * 7)).code == 0
    assert names(tmp_path / FILE) == [
        dict.fromkeys(("nl", "en"), name) for name in ("Mijn veld", "Eerste kant", "Tweede kant")
    ]
    assert run(tmp_path, "questionnaire", "check", FILE).code == 0


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_the_commands_it_tells_work(lang: Lang, tmp_path: Path) -> None:
    made = run(tmp_path, *NEW, "mijn-veld", *TOLD, "--output", "ons veld.yaml", "--lang", lang)
    check, assess = commands_told(made.err)
    assert check == f"samenwerk questionnaire check 'ons veld.yaml' --lang {lang}"
    assert assess == f"samenwerk assess mijn-veld --questionnaire 'ons veld.yaml' --lang {lang}"
    assert run_line(tmp_path, check).code == 0
    ran = run_line(tmp_path, f"{assess} --format md", lines(1, 5, 2, "?"))
    assert ran.code == 0
    assert ("te veel ‘Snelheid’" if lang == "nl" else "too much ‘Snelheid’") in ran.out
    assert made.err.count("ons veld.yaml") == 3


def test_without_lang_the_commands_are_as_short_as_can_be(tmp_path: Path) -> None:
    made = run(tmp_path, *NEW, "mijn-veld", *TOLD)
    assert commands_told(made.err) == [
        "samenwerk questionnaire check mijn-veld.yaml",
        "samenwerk assess mijn-veld --questionnaire mijn-veld.yaml",
    ]


def test_answers_from_a_script_can_be_reported_on(tmp_path: Path) -> None:
    run(tmp_path, *NEW, "mijn-veld", *TOLD)
    template = run(tmp_path, "answers", "template", "mijn-veld", "--questionnaire", FILE).out
    filled = template.replace("op-de-agenda:", "op-de-agenda: 2").replace("wie-let-op:", "wie-let-op: 1")
    (tmp_path / "antwoorden.yaml").write_text(filled, "utf-8")
    ran = run(tmp_path, "assess", "--answers", "antwoorden.yaml", "--questionnaire", FILE, "--format", "json")
    assert (ran.code, ran.err) == (0, "")
    assert '"id": "snelheid"' in ran.out


def test_what_cannot_be_is_told_and_asked_again(tmp_path: Path) -> None:
    long = "x" * (LONGEST_NAME + 1)
    typed = lines(long, "Snelheid en zorg", "", "SNELHEID", "", "klingon", "nl, fy", long, "", "", "")
    ran = run(tmp_path, *NEW, "mijn-veld", stdin=typed)
    assert ran.code == 0
    assert ran.err.count(say_terminal.too_long.in_("nl", limit=LONGEST_NAME)) == 2
    assert say_starting.same_name.nl in ran.err
    assert say_starting.bad_language.in_("nl", word="klingon") in " ".join(ran.err.split())
    assert say_starting.only_shown.nl.split(".")[0] in " ".join(ran.err.split())
    assert names(tmp_path / FILE)[1:] == [dict.fromkeys(("nl", "fy"), name) for name in ("Snelheid", "Zorg")]


def test_a_name_that_the_title_suggests_is_not_offered_twice(tmp_path: Path) -> None:
    ran = run(tmp_path, *NEW, "mijn-veld", "--languages", "nl", stdin=lines("Techniek en mensen", "mensen", ""))
    assert ran.code == 0
    assert names(tmp_path / FILE)[1:] == [{"nl": "mensen"}, {"nl": "Techniek"}]


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_it_works_in_a_terminal(lang: Lang, tmp_path: Path) -> None:
    pytest.importorskip("pexpect")
    terminal = Terminal(tmp_path, *NEW, "mijn-veld", "--lang", lang)
    for phrase, line in ASKED:
        before = terminal.at(say_terminal.about_prompt.in_(lang), line)
        assert phrase.in_(lang, words="@", language="@").partition("@")[0][:30] in before
    assert terminal.end() == 0
    assert all(len(line) <= 80 for line in terminal.text.splitlines())
    assert names(tmp_path / FILE)[2] == {"nl": "Zorgvuldigheid", "en": "Care"}


def test_a_pasted_text_that_is_too_long_answers_nothing_else(tmp_path: Path) -> None:
    pytest.importorskip("pexpect")
    terminal = Terminal(tmp_path, *NEW, "mijn-veld", "--languages", "nl")
    terminal.at("> ", "\n".join(["x" * (LONGEST_NAME + 1), "Nog een regel", "En nog een"]))
    terminal.wait_for(say_terminal.too_long.in_("nl", limit=LONGEST_NAME))
    terminal.at("> ", "Snelheid en zorg")
    terminal.at("> ")
    terminal.at("> ")
    assert terminal.end() == 0
    assert names(tmp_path / FILE)[0] == {"nl": "Snelheid en zorg"}


# Told by options


def test_what_is_told_is_not_asked(tmp_path: Path) -> None:
    asked, told = tmp_path / "gevraagd", tmp_path / "verteld"
    asked.mkdir()
    told.mkdir()
    run(asked, *NEW, "mijn-veld", stdin=lines("Snelheid en zorg", "", "", "", "", "", ""))
    ran = run(told, *NEW, "mijn-veld", *TOLD)
    assert (ran.code, ran.out) == (0, "")
    assert "\n> " not in ran.err
    assert (asked / FILE).read_text("utf-8") == (told / FILE).read_text("utf-8")


@pytest.mark.parametrize(
    ("told", "asked"),
    [
        (
            TOLD[:2],
            [
                say_starting.first_side,
                say_starting.second_side,
                say_starting.languages,
                say_starting.translated,
                say_starting.translated,
            ],
        ),
        (TOLD[2:6], [say_starting.title, say_starting.languages, say_starting.translated]),
        (
            TOLD[6:],
            [
                say_starting.title,
                say_starting.first_side,
                say_starting.second_side,
                say_starting.translated,
                say_starting.translated,
                say_starting.translated,
            ],
        ),
        (TOLD[:6], [say_starting.languages]),
        (TOLD[2:], [say_starting.title, say_starting.translated]),
    ],
)
def test_only_the_rest_is_asked(told: tuple[str, ...], asked: list[object], tmp_path: Path) -> None:
    ran = run(tmp_path, *NEW, "mijn-veld", *told, stdin=lines(*[""] * len(asked)))
    assert ran.code == 0
    assert ran.err.count("\n> ") == len(asked)
    assert (say_starting.title.nl in ran.err) is (say_starting.title in asked)
    assert (say_starting.languages.nl in ran.err) is (say_starting.languages in asked)


def test_standard_output_is_a_file_too(tmp_path: Path) -> None:
    ran = run(tmp_path, *NEW, "mijn-veld", *TOLD, "--output", "-")
    assert (ran.code, ran.err, list(tmp_path.iterdir())) == (0, "", [])
    run(tmp_path, *NEW, "mijn-veld", *TOLD)
    assert (tmp_path / FILE).read_text("utf-8") == ran.out
    assert run(tmp_path, "questionnaire", "check", "-", stdin=ran.out).code == 0


@pytest.mark.parametrize(
    "title",
    [
        'De "zorg": nu # of {straks}?',
        "C:\\zorg",
        "👩‍👩‍👧 ï",
        "- *x &y !z",
        "null",
        "\x1b[31mrood\x07",
        "a\n\tb",
        "\udcff",
    ],
)
def test_an_awkward_name_makes_no_other_file(title: str, tmp_path: Path) -> None:
    poles = ("--pole", f"{title} 1", "--pole", f"{title} 2")
    ran = run(tmp_path, *NEW, "mijn-veld", "--title", title, *poles, "--languages", "nl,en,fy")
    assert ran.code == 0
    assert "\x1b" not in ran.err
    checked = run(tmp_path, "questionnaire", "check", FILE)
    assert (checked.code, checked.err) == (0, "")
    assert len({*names(tmp_path / FILE)[0].values()}) == 1


# Refused, before anything is asked

WRONG: dict[str, tuple[list[str], str]] = {
    "no name": ([], "noem een naam"),
    "capitals and a space": (["Mijn veld"], "mijn-veld"),
    "the name of a file": (["mijn-veld.yaml"], "zoals mijn-veld."),
    "a folder": (["map/veld"], "map-veld"),
    "accents": (["cliënten"], "clienten"),
    "an empty name": ([""], "mijn-veld"),
    "nothing that can be in an id": (["???"], "mijn-veld"),
    "too long a name": (["x" * 61], "x" * 60),
    "a bundled field": (["proces-sociaal"], "mijn-proces-sociaal"),
    "one side": (["veld", "--pole", "A"], "--pole"),
    "three sides": (["veld", "--pole", "A", "--pole", "B", "--pole", "C"], "--pole"),
    "twice the same side": (["veld", "--pole", "Zorg", "--pole", " zorg "], "kanten"),
    "an empty side": (["veld", "--pole", "A", "--pole", "\u200b"], "--pole"),
    "an empty title": (["veld", "--title", "  "], "--title"),
    "too long a title": (["veld", "--title", "x" * 101], "--title"),
    "too long a side": (["veld", "--pole", "x" * 101, "--pole", "B"], "--pole"),
    "no language": (["veld", "--languages", "klingon"], "klingon"),
    "too many languages": (["veld", "--languages", "aa,ab,ac,ad,ae,af,ag,ah,ai,aj"], "10"),
    "a file that exists": (["veld", "--output", "bestaat.md"], "--force"),
    "no such folder": (["veld", "--output", "weg/veld.yaml"], "weg/veld.yaml"),
    "a folder as file": (["veld", "--output", ".", "--force"], "."),
    "a name too long for a file": (["veld", "--output", "x" * 300], "xxx"),
    "unknown option": (["veld", "--poles", "A"], "--pole"),
}


@pytest.fixture(scope="module")
def wrongly(tmp_path_factory: pytest.TempPathFactory) -> dict[str, tuple[Path, Ran]]:
    """What came of each wrong call, with Enter for every question in the pipe."""
    calls = {name: ([*NEW, *arguments], lines(*[""] * 9)) for name, (arguments, _) in WRONG.items()}
    return run_together(tmp_path_factory.mktemp("wrong"), calls)


@pytest.mark.parametrize(("name", "told"), [(name, told) for name, (_, told) in WRONG.items()], ids=list(WRONG))
def test_what_cannot_be_is_told_before_anything_is_asked(
    name: str, told: str, wrongly: dict[str, tuple[Path, Ran]]
) -> None:
    folder, ran = wrongly[name]
    assert (ran.code, ran.out) == (2, "")
    assert told in ran.err
    assert "\n> " not in ran.err
    assert [each.name for each in folder.iterdir()] == ["bestaat.md"]
    assert (folder / "bestaat.md").read_text("utf-8") == EXISTING


def test_a_file_that_exists_is_only_replaced_by_force(tmp_path: Path) -> None:
    (tmp_path / FILE).write_text(EXISTING, "utf-8")
    refused = run(tmp_path, *NEW, "mijn-veld", *TOLD)
    assert (refused.code, (tmp_path / FILE).read_text("utf-8")) == (2, EXISTING)
    assert "--force" in refused.err
    assert run(tmp_path, *NEW, "mijn-veld", *TOLD, "--force").code == 0
    assert names(tmp_path / FILE)[0]["nl"] == "Snelheid en zorg"


def test_a_file_that_appears_meanwhile_is_left_alone(tmp_path: Path) -> None:
    piped = Piped(tmp_path, *NEW, "mijn-veld")
    piped.has_said(say_starting.title.nl)
    (tmp_path / FILE).write_text(EXISTING, "utf-8")
    ran = piped.end(*TYPED)
    assert (ran.code, (tmp_path / FILE).read_text("utf-8")) == (1, EXISTING)
    assert FILE in ran.last_line
    assert [each.name for each in tmp_path.iterdir()] == [FILE]


# Stopped


@pytest.mark.parametrize("lang", ["nl", "en"])
@pytest.mark.parametrize("typed", range(len(ASKED)))
def test_the_end_of_input_writes_nothing(typed: int, lang: Lang, tmp_path: Path) -> None:
    ran = run(tmp_path, *NEW, "mijn-veld", "--lang", lang, stdin=lines(*TYPED[:typed]))
    assert (ran.code, ran.out) == (130, "")
    assert ran.last_line == say_starting.stopped.in_(lang)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("key", [CTRL_C, CTRL_D], ids=["Ctrl-C", "Ctrl-D"])
@pytest.mark.parametrize("typed", [0, 3, 6])
def test_a_person_who_stops_leaves_nothing_behind(typed: int, key: str, tmp_path: Path) -> None:
    pytest.importorskip("pexpect")
    terminal = Terminal(tmp_path, *NEW, "mijn-veld")
    for line in TYPED[:typed]:
        terminal.at("> ", line)
    terminal.wait_for("\n> ")
    terminal.press(key)
    assert terminal.end() == 130
    assert terminal.last_line == say_starting.stopped.nl
    assert "Traceback" not in terminal.text
    assert list(tmp_path.iterdir()) == []


def test_a_file_is_replaced_by_force_only_at_the_end(tmp_path: Path) -> None:
    (tmp_path / FILE).write_text(EXISTING, "utf-8")
    ran = run(tmp_path, *NEW, "mijn-veld", "--force", stdin=lines(*TYPED[:5]))
    assert (ran.code, (tmp_path / FILE).read_text("utf-8")) == (130, EXISTING)
