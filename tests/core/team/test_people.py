"""People instead of files: who is one person, who is nobody, and what a team's texts have in common."""

from __future__ import annotations

import datetime
from itertools import permutations
from typing import TYPE_CHECKING, Any

import pytest

from samenwerk_cli.core.answers.answers import Answers
from samenwerk_cli.core.team import say as say_team
from samenwerk_cli.core.team.people import AnswersFile, differs, guard_of, people_in, shared
from small_fields import make_answers

if TYPE_CHECKING:
    from collections.abc import Sequence

    from samenwerk_cli.core.team.people import People

DAYS = [datetime.date(2026, 11, day) for day in (1, 2)]


def file(path: str, answers: dict[str, Any] | None = None, **about: Any) -> AnswersFile:
    given: dict[str, Any] = {"a1": 3} if answers is None else answers
    return AnswersFile(path, Answers(**about, answers={"veld": make_answers(given)}))


def counted(*files: AnswersFile) -> list[str]:
    return [each.file for each in people_in(files).people]


def told(found: People) -> list[tuple[str, object, dict[str, object]]]:
    return [(str(doubt.place), doubt.what.phrase, dict(doubt.what.values)) for doubt in found.doubts]


ONE_PERSON = {
    "the later date": (file("a", date=DAYS[1], id="x"), file("b", {"a1": 1, "a2": 2}, date=DAYS[0], id="x")),
    "no date is the earliest": (file("a", date=DAYS[0], id="x"), file("b", {"a1": 1, "a2": 2}, id="x")),
    "then the fuller file": (
        file("a", {"a1": 1, "a2": "unknown"}, date=DAYS[0], id="x"),
        file("b", date=DAYS[0], id="x"),
    ),
    "then the last by name": (file("b", {"a1": 1}, id="x"), file("a", {"a1": 2}, id="x")),
    "in whatever folder": (file("a/wim.yaml", {"a1": 1}, id="x"), file("z\\\\anna.yaml", {"a1": 2}, id="x")),
    "and with numbers as numbers": (file("a-10.yaml", {"a1": 1}, id="x"), file("a-9.yaml", {"a1": 2}, id="x")),
    "the same content": (file("b"), file("a")),
    "the same content in another order": (file("b", {"a1": 1, "a2": 2}), file("a", {"a2": 2, "a1": 1})),
    "an id in capitals": (file("b", {"a1": 1}, id="Ab-1"), file("a", {"a1": 2}, id=" ab-1")),
    "a copy that lost its id": (file("b", id="x"), file("a")),
}


@pytest.mark.parametrize("files", ONE_PERSON.values(), ids=ONE_PERSON)
def test_of_one_person_one_file_counts_in_whatever_order_they_are_read(files: Sequence[AnswersFile]) -> None:
    assert counted(*files) == counted(*reversed(files)) == [files[0].file]


def test_all_files_of_one_person_are_told_and_whether_they_differ() -> None:
    files = [file("a", id="x"), file("b", {"a1": 4}, id="x", date=DAYS[0]), file("c", {"a1": 4}, id="x", date=DAYS[0])]
    for order in permutations(files):
        found = people_in(order)
        assert sorted(told(found), key=str) == [
            ("a", say_team.other_version, {"other": "c"}),
            ("b", say_team.copy, {"other": "c"}),
        ]


@pytest.mark.parametrize(
    "other",
    [
        file("b", {"a1": 4}),
        file("b", name="Bea"),
        file("b", date=DAYS[0]),
        AnswersFile("b", Answers(answers={"veld": make_answers({"a1": 3}), "ander": make_answers({})})),
    ],
)
def test_files_that_differ_in_anything_are_two_people(other: AnswersFile) -> None:
    assert len(counted(file("a"), other)) == 2


def test_a_blank_id_is_none() -> None:
    assert len(counted(file("a", {"a1": 1}, id="  "), file("b", {"a1": 2}, id="  "))) == 2


def test_two_ids_are_two_people_however_much_they_agree_and_a_bare_copy_is_one_of_them() -> None:
    assert counted(file("a", id="x"), file("b", id="y")) == ["a", "b"]
    for order in permutations([file("a", id="x"), file("b", id="y"), file("c")]):
        assert sorted(counted(*order)) == ["a", "c"]


@pytest.mark.parametrize("answer", ["unknown", "unseen", "n/a", 1])
def test_whoever_gave_any_answer_is_someone(answer: Any) -> None:
    assert counted(file("a", {"a1": answer})) == ["a"]


def test_a_file_without_an_answer_is_nobodys_and_is_told() -> None:
    noted = AnswersFile("b", Answers(answers={"veld": make_answers({"a1": None})}))
    found = people_in([file("a", {}), noted, AnswersFile("c", Answers())])
    assert found.people == ()
    assert told(found) == [(name, say_team.nobody, {}) for name in "abc"]


def test_two_people_with_one_name_count_both_and_are_told() -> None:
    found = people_in(
        [file("a", name="A. de Vries"), file("b", {"a1": 1}, name="a.  de vries."), file("c", name="Bea")]
    )
    assert ([each.file for each in found.people], found.doubles) == (["a", "b", "c"], 1)
    assert told(found) == [("b", say_team.same_name, {"word": "a.  de vries.", "other": "a"})]


def test_three_of_one_name_are_two_too_many_and_no_name_is_nobodys() -> None:
    named = [file(name, {"a1": place}, name="An\u200bna") for place, name in enumerate("abc", start=1)]
    assert people_in([*named, file("d", {"a1": 1}), file("e", {"a1": 2})]).doubles == 2
    assert people_in([*named[:1], file("b", {"a1": 4}, id="x", name="Anna")]).doubles == 1


def test_copies_of_one_person_share_openly_only_if_all_do() -> None:
    files = [file("a", id="x", share="closed"), file("b", id="x", share="open", date=DAYS[0])]
    found = people_in(files)
    assert [(each.file, each.answers.share) for each in found.people] == [("b", "closed")]
    assert not guard_of([each.answers for each in found.people]).open_session
    assert [what for _, what, _ in told(found)] == [say_team.other_version]


def test_what_is_doubtful_is_told_in_the_order_of_the_files() -> None:
    files = [
        file("a", {"a1": 1}, name="Anna"),
        file("b", {"a1": 2}, name="Anna"),
        file("c", {"a1": 3}, id="x", date=DAYS[0]),
        file("d", {"a1": 4}, id="x", date=DAYS[1]),
        file("e", {}),
    ]
    assert [place for place, _, _ in told(people_in(files))] == ["b", "c", "e"]
    assert [place for place, _, _ in told(people_in(list(reversed(files))))] == ["e", "c", "a"]


# What their texts have in common


@pytest.mark.parametrize(
    ("given", "common"),
    [
        (["Beeldbellen"] * 5, "Beeldbellen"),
        (["Beeldbellen"] * 4, None),
        (["Beeldbellen"] * 4 + [None] * 5, None),
        (["Beeldbellen"] * 5 + ["Dossier"] * 4, "Beeldbellen"),
        (["Beeldbellen"] * 5 + ["Dossier"] * 5, None),
        (["Cafe\u0301 in de wijk"] * 2 + ["Caf\xe9  in de wijk."] * 3, "Caf\xe9 in de wijk."),
        (["beeldbellen", "Beeldbellen.", "BEELDBELLEN", "Beeldbellen", "Beeldbellen"], "Beeldbellen"),
        (["Beeldbellen.", "Beeldbellen", "BEELDBELLEN", "beeldbellen.", "beeldbellen\U000e0041"], "Beeldbellen"),
        ([None] * 9, None),
    ],
)
def test_a_text_is_shown_if_it_is_the_only_one_of_enough_people(given: list[str | None], common: str | None) -> None:
    assert shared(given, 5) == shared(list(reversed(given)), 5) == common


def test_in_an_open_session_it_is_what_all_wrote_who_wrote_something() -> None:
    assert shared(["Beeldbellen", None, "beeldbellen."], 0) == "Beeldbellen"
    assert shared(["Beeldbellen", "Dossier"], 0) is None


def test_a_spelling_is_no_difference() -> None:
    assert not differs(["Cafe\u0301.", "CAF\xc9", None, " caf\xe9 "])
    assert differs(["Beeldbellen", "Dossier"])


def of_rounds(**rounds: str | None) -> list[AnswersFile]:
    """A file for each person, named after them, of a round."""
    return [file(name, {"a1": 1}, id=name, round=own) for name, own in rounds.items()]


OTHERS: dict[str, tuple[list[AnswersFile], str]] = {
    "one of another": (of_rounds(a="mv7r", b="mv7r", c="xkcd"), "c (xkcd) hoort"),
    "two of two others": (of_rounds(a="mv7r", b="xkcd", c="mv7r", d="zwbk"), "b (xkcd) en d (zwbk) horen"),
    "one of none": (of_rounds(a="mv7r", b="mv7r", c=None, d="xkcd"), "d (xkcd) hoort"),
    "most of none": (of_rounds(a=None, b=None, c=None, d="mv7r", e="mv7r", f="xkcd"), "f (xkcd) hoort"),
    "as many of both, the last": (
        [*of_rounds(a="xkcd"), file("b", {"a1": 1}, date=DAYS[0], round="mv7r")],
        "a (xkcd) hoort",
    ),
    "as many of both, on one day": (of_rounds(a="mv7r", b="xkcd"), "a (mv7r) hoort"),
}


@pytest.mark.parametrize("name", OTHERS)
def test_files_of_another_round_than_most_are_told_and_count(name: str) -> None:
    files, wanted = OTHERS[name]
    for order in (files, files[::-1]):
        found = people_in(order)
        assert len(found.people) == len(files)
        (doubt,) = found.doubts
        words = doubt.what.in_("nl").replace("d (zwbk) en b (xkcd)", "b (xkcd) en d (zwbk)")
        assert words.startswith(f"{wanted} ")


def test_of_many_files_of_another_round_some_are_named() -> None:
    files = of_rounds(**dict.fromkeys("abcdefgh", "mv7r"), **dict.fromkeys("stuvwxy", "xkcd"))
    (doubt,) = people_in(files).doubts
    assert doubt.what.in_("en") == "s (xkcd), t (xkcd), u (xkcd), v (xkcd) and 3 others belong to another round."


def test_one_round_however_it_is_spelled_or_none_is_no_other() -> None:
    assert people_in(of_rounds(a="mv7r", b=" MV7R", c=None)).doubts == ()
    assert people_in(of_rounds(a=None, b=None)).doubts == ()


def test_of_what_does_not_count_no_round_is_told() -> None:
    later = file("c", {"a1": 2}, id="a", round="mv7r", date=DAYS[1])
    nobody = file("d", {}, round="zwbk")
    found = people_in([*of_rounds(a="xkcd", b="mv7r"), later, nobody])
    assert [phrase for _, phrase, _ in told(found)] == [say_team.other_version, say_team.nobody]
