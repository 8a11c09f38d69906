"""Answers files written and read: nothing is lost or changed, and nothing that is fed to the reader breaks it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import yaml
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from samenwerk_cli.commands.failing import problem_told
from samenwerk_cli.core.answers.answers import Answers, FieldAnswers, Given
from samenwerk_cli.core.answers.roles import ROLE_IDS
from samenwerk_cli.core.codes import ANSWERS
from samenwerk_cli.core.field.questionnaire import Questionnaire
from samenwerk_cli.core.problems.problem import InputProblems
from samenwerk_cli.files.answers import HEADERS, AnswersRead, is_own_writing, read_answers, write_answers
from samenwerk_cli.files.questionnaires import read_questionnaire
from samenwerk_cli.files.writing import write_whole
from small_fields import field_data

if TYPE_CHECKING:
    from collections.abc import Callable

    from samenwerk_cli.core.problems.problem import Problem

CASES = sorted((Path(__file__).parents[1] / "cases" / "valid" / "answers").glob("*.yaml"))

LOOK_LIKE_TYPES = ("null", "yes", "on", "1", "1e3", "2026-01-01", "0x1", "true", "note", "answer")
"""Ids that a careless reader of YAML would turn into something else."""


def field(field_id: str, **changes: Any) -> Questionnaire:
    data = field_data(field_id, LOOK_LIKE_TYPES[:5], LOOK_LIKE_TYPES[5:], version=9)
    for question in data["questions"]:
        question["since"] = changes.get(question["id"], 1)
    return Questionnaire.model_validate(data)


KNOWN = {"no": field("no"), "10": field("10")}


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("antwoorden") / "antwoorden.yaml"


def read_back(answers: Answers, file: Path) -> AnswersRead:
    write_whole(file, write_answers(answers), replace=True)
    return read_answers(str(file), KNOWN)


# Writing and reading is the identity

SIGNS = "null ~ yes No on 5.10 1_000 0x1 2026-01-01 # &a *a !a % @ ` | > [ {} ' \" \\ --- ... = << é 👩‍⚕️ {x} %s [b]"
SPACED = ["- a", "a: b", "a #b", "? a", " ", "  a", "a  ", "\t", "\ta", "\xa0"]
LINES = [
    "\n",
    "\na",
    "a\n",
    "a\n\n\n",
    " a\nb",
    "a\n b\n  c",
    "a\n\tb",
    "a\r\nb",
    "a\rb",
    "\u0085",
    "a\n\u2028b",
    "\x0b",
]
ODD = [
    "\ufeff",
    "a\ufeff",
    "\0",
    "\x07",
    "\x1b[31m",
    "صحة الفريق",
    "\u202egnorw",
    "e\u0301",
    "\U0010ffff",
    "\ufffe",
    "\x7f",
]
HOSTILE = st.sampled_from([*SIGNS.split(), *SPACED, *LINES, *ODD])
CARRIED = st.characters(exclude_categories=["Cs"])
WORDS = st.one_of(
    HOSTILE, st.text(CARRIED, min_size=1, max_size=30), st.lists(HOSTILE, min_size=2, max_size=4).map("".join)
)
IDS = st.one_of(
    st.sampled_from(LOOK_LIKE_TYPES),
    st.from_regex(r"[a-z0-9]+(-[a-z0-9]+)*", fullmatch=True).filter(lambda it: len(it) <= 60),
)
GIVENS = st.builds(Given, answer=st.none() | st.sampled_from(ANSWERS), note=st.none() | WORDS)
FIELDS = st.builds(
    FieldAnswers,
    version=st.none() | st.integers(1, 9),
    importance=st.dictionaries(st.sampled_from(["links", "rechts"]), st.integers(0, 2)),
    given=st.dictionaries(st.sampled_from(LOOK_LIKE_TYPES), GIVENS),
    earlier=st.dictionaries(IDS, GIVENS, max_size=3),
)
OPTIONAL: dict[str, st.SearchStrategy[Any]] = {
    "kind": st.sampled_from(["answers", "consensus"]),
    "id": st.none() | WORDS,
    "round": st.none() | WORDS,
    "subject": st.none() | WORDS,
    "we": st.none() | WORDS,
    "date": st.none() | st.dates(),
    "role": st.none() | st.sampled_from(ROLE_IDS),
    "name": st.none() | WORDS,
    "lang": st.none() | st.sampled_from(["nl", "en"]),
    "share": st.none() | st.sampled_from(["open", "closed"]),
    "answers": st.dictionaries(st.sampled_from(list(KNOWN)), FIELDS),
}
ALL_ANSWERS = st.fixed_dictionaries({}, optional=OPTIONAL).map(lambda about: Answers(**about))


def with_note(note: str) -> Answers:
    return Answers(subject=note, answers={"no": FieldAnswers(given={"yes": Given(answer=3, note=note)})})


@given(answers=ALL_ANSWERS)
@example(answers=with_note("a\n\u0085b"))
@example(answers=with_note("a\n\u2028b\u2029"))
@example(answers=with_note("a\r\nb\rc"))
@example(answers=with_note("\n \n\ta\n"))
@example(answers=with_note("\ufeff\na\ufeff"))
@settings(deadline=None)
def test_what_is_written_is_read_back_the_same(answers: Answers, file: Path) -> None:
    read = read_back(answers, file).answers
    assert read == answers
    assert write_answers(read) == write_answers(answers)
    assert read.model_fields_set - {"samenwerk", "answers"} == answers.model_fields_set - {"samenwerk", "answers"}


@pytest.mark.skipif(not yaml.__with_libyaml__, reason="there is only one writer here")
@given(answers=ALL_ANSWERS)
@example(answers=with_note("Goed 👩‍⚕️"))
@example(answers=with_note("Een map: C:\\Users"))
@example(answers=Answers(subject="a\n\n"))
@example(answers=with_note("a\n...\nb"))
@settings(deadline=None)
def test_every_machine_writes_the_same_with_and_without_libyaml(answers: Answers) -> None:
    written = write_answers(answers)
    with pytest.MonkeyPatch.context() as machine:
        machine.delattr(yaml, "CSafeDumper")
        assert write_answers(answers) == written


@pytest.mark.skipif(not yaml.__with_libyaml__, reason="there is only one writer here")
def test_libyaml_writes_where_it_is_there(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(yaml, "SafeDumper", None)
    assert "subject: Ons plan\n" in write_answers(with_note("Ons plan"))


WRITTEN_EARLIER = r"""samenwerk: 1
subject: 'Zorg: samen 👩‍⚕️ beeldbellen met cliënten thuis, ook in het weekend, ook voor wie dat nog nooit deed'
we: |+
  wij

name:
answers:
  'no':
    version: 9
    importance: {links: 2}
    'yes': {answer: n/a, note: Bel 👍}
    'null':
      answer: 3
      note: |-
        Eén:
        "twee"
    'on':
      note: "a\r\nb"
"""


WARNED_EARLIER = """\
# samenwerk · antwoorden / answers
# Vertrouwelijk: wie de bestanden van een team verzamelt, kan alles lezen wat hier staat.
# Confidential: whoever gathers a team's files can read everything in here.
"""


@pytest.mark.parametrize("header", ["# samenwerk · antwoorden / answers\n", WARNED_EARLIER, HEADERS["answers"]])
def test_what_an_earlier_version_wrote_is_known_as_our_own(header: str, file: Path) -> None:
    text = header + WRITTEN_EARLIER
    file.write_text(text, "utf-8", newline="")
    answers = read_answers(str(file), KNOWN).answers
    assert is_own_writing(text, answers)
    assert not is_own_writing(text.replace("name:", "name:  # wie?"), answers)


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_a_file_made_by_hand_says_the_same_after_it_is_rewritten(
    path: Path, known: dict[str, Questionnaire], tmp_path: Path
) -> None:
    by_hand = read_answers(str(path), known).answers
    rewritten = tmp_path / "antwoorden.yaml"
    write_whole(rewritten, write_answers(by_hand), replace=True)
    assert read_answers(str(rewritten), known).answers == by_hand


def test_answers_are_written_as_a_person_would_write_them() -> None:
    given_to = {"yes": Given(answer=4), "null": Given(answer="n/a", note="Dit regelt de gemeente."), "on": Given()}
    fields = {"no": FieldAnswers(version=1, importance={"links": 2}, given=given_to)}
    lines = write_answers(Answers(subject="5.10", we=None, lang="nl", answers=fields)).splitlines()
    assert [line for line in lines if not line.startswith("# ")] == [
        "samenwerk: 1",
        "subject: '5.10'",
        "we:",
        "lang: nl",
        "answers:",
        "  'no':",
        "    version: 1",
        "    importance: {links: 2}",
        "    'yes': 4",
        "    'null': {answer: n/a, note: Dit regelt de gemeente.}",
        "    'on':",
    ]


def test_a_note_of_several_lines_stands_line_under_line() -> None:
    written = write_answers(with_note("Eerste regel.\nTweede: regel."))
    assert "      note: |-\n        Eerste regel.\n        Tweede: regel.\n" in written


# Answers under an older version


def read_under(version: str, known: Questionnaire, tmp_path: Path) -> AnswersRead:
    path = tmp_path / "antwoorden.yaml"
    path.write_text(
        f"answers:\n  veld:\n    {version}\n    yes: 4\n    on: {{note: Alleen dit}}\n    weg: 2\n", encoding="utf-8"
    )
    return read_answers(str(path), {"veld": known})


def places(problems: Any) -> list[tuple[int | None, int | None]]:
    return [(each.place.line, each.place.column) for each in problems]


def test_under_an_older_version_what_changed_or_went_is_told_as_a_notice_and_nothing_is_lost(tmp_path: Path) -> None:
    read = read_under("version: 5", field("veld", yes=6, on=6), tmp_path)
    assert places(read.notices) == [(3, 5), (6, 5)]
    assert dict(read.answers.of("veld").given) == {
        "yes": Given(answer=4),
        "on": Given(note="Alleen dit"),
        "weg": Given(answer=2),
    }
    assert "weg: 2" in write_answers(read.answers)


def test_a_question_of_the_version_that_was_answered_still_counts(tmp_path: Path) -> None:
    assert places(read_under("version: 6", field("veld", yes=6, on=6), tmp_path).notices) == [(6, 5)]


@pytest.mark.parametrize("version", ["version: 9", "version:"])
def test_under_the_version_of_today_a_question_that_is_not_there_is_a_problem(version: str, tmp_path: Path) -> None:
    with pytest.raises(InputProblems) as caught:
        read_under(version, field("veld"), tmp_path)
    assert places(caught.value.problems) == [(6, 5)]


def test_problems_speak_the_language_that_the_file_asks_for(tmp_path: Path) -> None:
    path = tmp_path / "antwoorden.yaml"
    path.write_text("lang: en\nrole: koning\n", encoding="utf-8")
    with pytest.raises(InputProblems) as caught:
        read_answers(str(path), KNOWN)
    assert caught.value.lang == "en"


# Whatever is fed to it: problems with their place, and nothing else

KEYS = "samenwerk answers no 10 yes null given version importance earlier answer note poles questions title steps when"
BLOCK = [": ", ":", "\n", "\n  ", "\n    ", "- ", "? ", "|\n", ">\n", "---\n", "...\n", "%YAML 1.1\n"]
FLOW = ["[", "]", "{", "}", ", ", "&a ", "*a", "!!str ", "!x ", "<<", '"', "'"]
REST = ["1", "4", "~", "#", "\t", "\0", "\x85", "\ufeff", "\\", "@"]
PIECES = st.sampled_from([*KEYS.split(), *BLOCK, *FLOW, *REST])
PLAIN: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.sampled_from(["1", "4", "nl", "yes", "", "x", "links", "n/a"]) | WORDS,
    lambda inner: (
        st.lists(inner, max_size=5)
        | st.dictionaries(
            st.sampled_from([*FieldAnswers.model_fields, *Answers.model_fields, *Questionnaire.model_fields]), inner
        )
        | st.dictionaries(
            st.sampled_from(["no", "10", "yes", "on", "answer", "note", "nl", "id", "pole", "when", "links"]), inner
        )
    ),
    max_leaves=15,
)


def problems_of(read: Callable[[], object]) -> tuple[Problem, ...] | None:
    """The problems that reading told, or None if all was well."""
    try:
        read()
    except InputProblems as told:
        return told.problems
    return None


def only_problems(read: Callable[[], object], content: bytes, file: Path) -> None:
    file.write_bytes(content)
    problems = problems_of(read)
    assert problems != ()
    assert all(each.place is not None and each.place.file == str(file) for each in problems or ())
    assert all(problem_told(each, "nl") and problem_told(each, "en") for each in problems or ())


def feed(content: bytes, file: Path) -> None:
    only_problems(lambda: read_answers(str(file), KNOWN), content, file)
    only_problems(lambda: read_questionnaire(str(file)), content, file)


@given(content=st.binary(max_size=200))
@settings(deadline=None)
def test_any_bytes_are_read_or_told_as_problems(content: bytes, file: Path) -> None:
    feed(content, file)


@given(content=st.lists(PIECES, max_size=40).map("".join))
@example(content="{answers: {no: {{}: 1}}}")
@example(content="*a")
@example(content="? *a\n: 1")
@example(content="[]: 1")
@settings(deadline=None)
def test_any_text_that_resembles_yaml_is_read_or_told_as_problems(content: str, file: Path) -> None:
    feed(content.encode(), file)


@given(data=st.dictionaries(st.sampled_from([*Answers.model_fields, *Questionnaire.model_fields]), PLAIN))
@example(data={"answers": {"no": {"given": {"yes": []}}}})
@settings(deadline=None, max_examples=40, suppress_health_check=[HealthCheck.too_slow])
def test_any_data_in_the_place_of_answers_or_a_questionnaire_is_read_or_told_as_problems(data: Any, file: Path) -> None:
    feed(yaml.safe_dump(data, allow_unicode=True).encode(), file)


def items(part: Any) -> list[tuple[Any, Any]]:
    return list(part.items()) if isinstance(part, dict) else list(enumerate(part))


def a_part_of(whole: Any, data: st.DataObject) -> Any:
    """A mapping or list somewhere in plain data."""
    part = whole
    for _ in range(data.draw(st.integers(0, 4))):
        inner = [value for _, value in items(part) if isinstance(value, (dict, list)) and value]
        part = data.draw(st.sampled_from(inner)) if inner else part
    return part


@given(change=PLAIN, data=st.data())
@settings(deadline=None, max_examples=40, suppress_health_check=[HealthCheck.too_slow])
def test_a_questionnaire_with_anything_in_the_place_of_one_part_is_read_or_told_as_problems(
    change: Any, data: st.DataObject, file: Path
) -> None:
    whole = field_data()
    part = a_part_of(whole, data)
    part[data.draw(st.sampled_from([key for key, _ in items(part)]))] = change
    only_problems(lambda: read_questionnaire(str(file)), yaml.safe_dump(whole, allow_unicode=True).encode(), file)
