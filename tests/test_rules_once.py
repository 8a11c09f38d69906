"""Each rule stands once: in a copy of the program with other numbers, every face says the other numbers.

The copy is changed in its constants alone. What then still says an old number has it as text.
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import pytest

import samenwerk_cli
from real_command import environment
from samenwerk_cli.core.words.number import IN_WORDS, SHARES, TIMES
from samenwerk_cli.core.words.phrase import Message, Phrase

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

ROOT = Path(__file__).parents[1]
PACKAGE = Path(samenwerk_cli.__file__).parent
GOLDEN = ROOT / "tests" / "golden"
EXAMPLES = ROOT / "examples"


class Rule(NamedTuple):
    """A constant, where it is, and what it is made: something that lets the same sentences be said."""

    file: str
    before: str
    after: str


RULES = (
    Rule("core/field/bands.py", "DEVELOPING_FROM = 50", "DEVELOPING_FROM = 45"),
    Rule("core/field/bands.py", "STRONG_FROM = 75", "STRONG_FROM = 70"),
    Rule("core/field/bands.py", "FEWEST_FOR_SCORE = 2", "FEWEST_FOR_SCORE = 3"),
    Rule("core/field/bands.py", "FEWEST_FOR_CERTAINTY = 5", "FEWEST_FOR_CERTAINTY = 12"),
    Rule("core/field/questionnaire.py", "2: 25, 3: 50, 4: 75, 5: 100", "2: 26, 3: 52, 4: 76, 5: 99"),
    Rule("core/field/questionnaire.py", "1: 0, 2: 50, 3: 100, 4: 50, 5: 0", "1: 3, 2: 51, 3: 98, 4: 51, 5: 3"),
    Rule("core/person/score.py", "UNEVEN_FROM = 25", "UNEVEN_FROM = 31"),
    Rule("core/person/score.py", "ENOUGH_FOR_SCORE = Fraction(1, 2)", "ENOUGH_FOR_SCORE = Fraction(2, 3)"),
    Rule("core/person/score.py", "FEWEST_FOR_BALANCE = 3", "FEWEST_FOR_BALANCE = 2"),
    Rule("core/person/advice.py", "MOST_TO_BEGIN_WITH = 3", "MOST_TO_BEGIN_WITH = 2"),
    Rule("core/person/advice.py", "SCORE_OF_UNKNOWN = Fraction(50)", "SCORE_OF_UNKNOWN = Fraction(48)"),
    Rule("core/team/guard.py", "FEWEST_TO_SHOW = 5", "FEWEST_TO_SHOW = 6"),
    Rule("core/team/guard.py", "FEWEST_TO_COUNT = 8", "FEWEST_TO_COUNT = 9"),
    Rule("core/team/agreement.py", "FEWEST_FOR_AGREEMENT = 5", "FEWEST_FOR_AGREEMENT = 7"),
    Rule("core/team/agreement.py", "Fraction(1, 4), 2", "Fraction(1, 3), 3"),
    Rule("core/team/agreement.py", "POSITIONS[:2], POSITIONS[2]", "POSITIONS[:3], POSITIONS[2]"),
    Rule("core/team/scores.py", "MOSTLY = Fraction(1, 2)", "MOSTLY = Fraction(2, 3)"),
    Rule("core/team/agenda.py", "MINUTES_TO_AGREE = 5, 5, 10", "MINUTES_TO_AGREE = 6, 4, 11"),
    Rule("core/team/agenda.py", "MINUTES_OF_SUBJECTS = 15, 15, 10", "MINUTES_OF_SUBJECTS = 18, 12"),
    Rule("core/report/team/report.py", "INVITED = Fraction(1, 2)", "INVITED = Fraction(3, 4)"),
    Rule("core/change/team.py", "FEWEST_PAIRS = 6", "FEWEST_PAIRS = 10"),
    Rule("core/change/team.py", "LEAST_DIFFERENCE = 10", "LEAST_DIFFERENCE = 11"),
    Rule("core/change/team.py", "RARE = Fraction(1, 20)", "RARE = Fraction(1, 40)"),
    Rule("commands/choices.py", "SECONDS_A_QUESTION = 28, 57", "SECONDS_A_QUESTION = 60, 120"),
)

FACES: dict[str, tuple[object, ...]] = {
    **{
        f"{name} {form} {lang}": (*command, "--format", form, "--lang", lang)
        for lang in ("nl", "en")
        for form in ("text", "md")
        for name, command in {
            "report": ("report", GOLDEN / "worked-example.yaml"),
            "few": ("report", GOLDEN / "partly.yaml"),
            "explain": ("explain", GOLDEN / "worked-example.yaml"),
            "team": ("team", EXAMPLES / "team", "--invited", "17"),
            "compare": ("compare", EXAMPLES / "antwoorden.yaml", EXAMPLES / "antwoorden-later.yaml"),
            "teams": ("compare", GOLDEN / "change" / "team" / "before", GOLDEN / "change" / "team" / "after"),
        }.items()
    },
    **{f"help {lang}": ("team", "--help", "--lang", lang) for lang in ("nl", "en")},
    **{f"welcome {lang}": ("--lang", lang) for lang in ("nl", "en")},
    **{f"schema of {name}": (name, "--schema") for name in ("report", "team", "compare")},
    "schema of a field": ("questionnaire", "schema"),
}

DRIVER = """
import contextlib, io, json, sys
from samenwerk_cli.cli.app import main
plain = str.maketrans({"\\\\": None, ">": " ", "\u2018": "'", "\u2019": "'", "\u2212": "-", "*": None})
said = {}
for name, arguments in json.load(sys.stdin).items():
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        main([str(each) for each in arguments])
    said[name] = " ".join((out.getvalue() + err.getvalue()).translate(plain).split())
json.dump(said, sys.stdout)
"""


def said_by(package: Path, home: Path) -> dict[str, str]:
    """What every face of the program says, on one line each."""
    done = subprocess.run(
        [sys.executable, "-c", DRIVER],
        input=json.dumps(FACES, default=str),
        capture_output=True,
        encoding="utf-8",
        env=environment(home) | {"PYTHONPATH": str(package.parent), "PYTHONUTF8": "1"},
        check=True,
        cwd=home,
    )
    said: dict[str, str] = json.loads(done.stdout)
    return said


@pytest.fixture(scope="module")
def before(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, str]:
    return said_by(PACKAGE, tmp_path_factory.mktemp("before"))


@pytest.fixture(scope="module")
def after(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, str]:
    home = tmp_path_factory.mktemp("after")
    package = shutil.copytree(PACKAGE, home / PACKAGE.name, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(ROOT / "questionnaires", package / "questionnaires", dirs_exist_ok=True)
    for rule in RULES:
        file = package / rule.file
        text = file.read_text("utf-8")
        assert text.count(rule.before) == 1, rule
        file.write_text(text.replace(rule.before, rule.after), "utf-8")
    return said_by(package, home)


SAID: tuple[tuple[str, str, tuple[str, ...], tuple[str, ...]], ...] = (
    ("report", "van boven naar beneden {} en {}, en bij", ("0, 25, 50, 75", "100"), ("0, 26, 52, 76", "99")),
    ("report", "too much {}, {}, {}, {} and {}.", ("0", "50", "100", "50", "0"), ("3", "51", "98", "51", "3")),
    ("report", "als dat er minstens {} zijn en meer dan {}.", ("twee", "de helft"), ("drie", "twee derde")),
    ("report", "if there are at least {} of them and more than {}.", ("two", "half"), ("three", "two thirds")),
    (
        "report",
        "Onder {} heet 'vraagt aandacht', vanaf {} 'in ontwikkeling', vanaf {} 'op orde'.",
        ("50", "50", "75"),
        ("45", "45", "70"),
    ),
    (
        "report",
        "Below {} is called 'needs attention', from {} 'developing', from {} 'in good shape'.",
        ("50", "50", "75"),
        ("45", "45", "70"),
    ),
    ("report", "Vanaf {} punten verschil noemen we", ("25",), ("31",)),
    ("few", "aan een kant zijn minder dan {} vragen beantwoord", ("drie",), ("twee",)),
    ("few", "on one of them fewer than {} questions were answered", ("three",), ("two",)),
    ("explain", "Hoogstens {} stappen worden voorgesteld", ("drie",), ("twee",)),
    ("explain", "At most {} steps are suggested", ("three",), ("two",)),
    (
        "explain",
        "Below {} needs attention, from {} developing, from {} in good shape:",
        ("50", "50", "75"),
        ("45", "45", "70"),
    ),
    ("explain", "That is {} or more: uneven.", ("25",), ("31",)),
    ("explain", "minder dan {} vragen beantwoord, dus dit kan toeval zijn", ("vijf",), ("twaalf",)),
    ("explain", "telt hier als {}:", ("50",), ("48",)),
    ("team", "Gespreksagenda voor hooguit {}", ("een uur",), ("51 minuten",)),
    ("team", "{} min Welkom", ("5",), ("6",)),
    ("team", "{} min Wat telt bij ons", ("5",), ("4",)),
    ("team", "{} min One agreement", ("10",), ("11",)),
    ("team", "groep van minder dan {} mensen, want", ("5",), ("6",)),
    ("team", "pas als minstens {} mensen de vraag", ("8",), ("9",)),
    (
        "team",
        "minstens {} koos antwoord {}, en minstens {} antwoord {}.",
        ("een kwart", "1 of 2", "een kwart", "4 of 5"),
        ("een derde", "1, 2 of 3", "een derde", "4 of 5"),
    ),
    ("team", "Each group is at least {} people", ("two",), ("three",)),
    ("team", "Kozen minder dan {} mensen een antwoord", ("vijf",), ("zeven",)),
    ("team", "divided on more than {} of the questions of a side", ("half",), ("two thirds",)),
    ("compare", "Een verschil van minder dan {} punten", ("25",), ("31",)),
    (
        "teams",
        "als {} mensen of meer beide keren meededen, het verschil {} punten of meer is",
        ("zes", "10"),
        ("tien", "11"),
    ),
    ("teams", "fewer than {} times.", ("1 in 20",), ("1 in 40",)),
    ("teams", "more than {} of its questions", ("half",), ("two thirds",)),
    ("help", "een groep van minder dan {} mensen", ("vijf",), ("zes",)),
    ("help", "hoger dan {} mag, lager niet", ("5",), ("6",)),
    ("help", "a group of fewer than {} people", ("five",), ("six",)),
    ("welcome", "in {} tot {} minuten", ("10", "20"), ("20", "45")),
    ("schema of report", "Below {}, from {}, from {}.", ("50", "50", "75"), ("45", "45", "70")),
    ("schema of team", "Below {}, from {}, from {}.", ("50", "50", "75"), ("45", "45", "70")),
    ("schema of team", '"minimum": {}, "type": "integer"', ("5",), ("6",)),
    ("schema of compare", "Less than {} apart is same", ("25",), ("31",)),
    ("schema of a field", "scores under {}, and for unknown", ("75",), ("70",)),
)
"""What a face says, with the numbers of the rules left out; and those numbers before and after."""


@pytest.mark.parametrize(("face", "words", "old", "new"), SAID, ids=[f"{face}: {words}" for face, words, _, _ in SAID])
def test_a_face_says_the_number_of_the_rule(
    face: str,
    words: str,
    old: tuple[str, ...],
    new: tuple[str, ...],
    before: Mapping[str, str],
    after: Mapping[str, str],
) -> None:
    faces = [name for name in FACES if name == face or name.startswith(f"{face} ")]
    saying = [name for name in faces if words.format(*old) in before[name]]
    assert saying, f"no face of {face} says {words.format(*old)!r}"
    for name in saying:
        assert words.format(*old) not in after[name]
        assert words.format(*new) in after[name]


FIGURE = re.compile(r"(?<![\w{.-])[0-9]+(?![\w}-]|\.[0-9])")
LETTERS = {form for phrase in (*IN_WORDS[3:], *SHARES.values(), *TIMES.values()) for form in (phrase.nl, phrase.en)}
IN_LETTERS = re.compile(rf"\b(?:{'|'.join(sorted(LETTERS, key=len, reverse=True))})\b", re.IGNORECASE)

NO_RULES = {
    "1",  # one; and the first of the five answers
    "1 2",  # the answers of a menu, and an example of a list
    "0 1 2",  # how much a side is wanted
    "0 1 2 1",
    "2 4",  # answers by their number
    "3 5",  # fields by theirs
    "0",  # typed for what is usual
    "3",
    "1 5",
    "1 2 3 4 5",
    "1 2 4 5",
    "1 5 2",
    "1 2 1",
    "2",
    "0 100",  # points run from 0 to 100, in every sum
    "100 100",
    "100",
    "0 100 60",  # as Flesch has it
    "0 100 100",
    "100 100 0 1 2",
    "14",  # an example
}
"""Figures of a sentence that no rule gives."""

IN_EVERY_DAY_WORDS = {
    "three months": "what a side is wanted for",
    "drie maanden": "what a side is wanted for",
    "two or three": "letters of a language code",
    "twee of drie": "letters of a language code",
    "five answers": "every question has five",
    "vijf antwoorden": "every question has five",
    "vier fasen": "the route, which the same sentence names",
    "four phases": "the route, which the same sentence names",
    "negen": "the parts of the route",
    "nine": "the parts of the route",
}


def phrases_in(value: object) -> Iterator[Phrase]:
    """Every phrase in a value, however deep."""
    if isinstance(value, Phrase):
        yield value
    elif isinstance(value, Message):
        yield value.phrase
    elif isinstance(value, dict | tuple):
        for each in value.values() if isinstance(value, dict) else value:
            yield from phrases_in(each)


SENTENCES = [
    pytest.param(sentence, id=f"{path.relative_to(PACKAGE).with_suffix('')}.{name}")
    for path in sorted(PACKAGE.rglob("say*.py"))
    for name, value in vars(import_module(".".join(path.relative_to(PACKAGE.parent).with_suffix("").parts))).items()
    if name not in ("EXAMPLES", "IN_WORDS")
    for phrase in phrases_in(value)
    for sentence in phrase
]


@pytest.mark.parametrize("sentence", SENTENCES)
def test_no_sentence_has_the_number_of_a_rule_as_text(sentence: str) -> None:
    figures = " ".join(FIGURE.findall(sentence))
    assert not figures or figures in NO_RULES, sentence
    for known in IN_EVERY_DAY_WORDS:
        sentence = sentence.replace(known, "")
    assert IN_LETTERS.findall(sentence) == []
