"""What can be typed: the keys and words of both languages, none of which means two things."""

from __future__ import annotations

import pytest

from samenwerk_cli.core.answers.roles import ROLE_IDS, ROLES, SHARES
from samenwerk_cli.core.codes import ANSWERS as CODES
from samenwerk_cli.terminal.keys import (
    ANSWERS,
    KEYS,
    KEYS_TOGETHER,
    LETTERS,
    SHOWN_AS,
    WORDS_OF_KEYS,
    answer_meant,
    importances,
    numbers,
    plain,
    roles,
)
from samenwerk_cli.terminal.keys import (
    SHARES as SHARE_WORDS,
)


def test_no_word_means_two_things() -> None:
    words = [word for line in WORDS_OF_KEYS.values() for word in line.split()]
    assert len(words) == len(set(words))
    assert not set(ANSWERS) & set(KEYS_TOGETHER)


def test_a_meeting_has_the_same_keys_and_one_more() -> None:
    assert KEYS.items() <= KEYS_TOGETHER.items()
    assert set(KEYS_TOGETHER.values()) - set(KEYS.values()) == {"minority"}


def test_every_answer_has_one_key() -> None:
    assert tuple(ANSWERS.values()) == CODES
    assert all(ANSWERS[key] == answer for answer, key in SHOWN_AS.items())


def test_an_empty_line_is_the_usual() -> None:
    assert (importances("", (None, None)), SHARE_WORDS[""]) == ((1, 1), "closed")
    assert set(SHARE_WORDS.values()) == set(SHARES)


MEANT = {
    3: ("3", "3.", "3)", " 3 ", "３", "3 ."),
    "unknown": ("?", "？", "weet niet", "Weet ik niet.", "I don’t know"),
    "unseen": (
        "x",
        "X",
        "ｘ",
        "x.",
        "unseen",
        "Zie ik niet",
        "niet te zien.",
        "Dat zie ik niet in mijn werk",
        "can’t see",
    ),
    "n/a": ("-", "–", "—", "−", "n.v.t.", "nvt", "N.v.t", "n/a", "not applicable", "geldt niet voor ons"),
    None: ("", ".", "...", "33", "3.5", "6", "0", "xx", "1. Regel 1", "n Sinds de verhuizing", "½"),
}


@pytest.mark.parametrize(("answer", "line"), [(answer, line) for answer, lines in MEANT.items() for line in lines])
def test_what_is_plainly_meant_is_taken_and_nothing_else(answer: object, line: str) -> None:
    assert answer_meant(line) == answer


def test_a_line_of_signs_only_is_not_an_empty_one() -> None:
    assert [plain(line) for line in (".", "...", ":)")] == [".", "...", ":)"]


def test_a_role_is_known_by_its_number_its_id_and_its_title_in_both_languages() -> None:
    known = roles()
    assert known[""] is None
    for number, role in enumerate(ROLE_IDS, start=1):
        titles = (ROLES[role].in_("nl").lower(), ROLES[role].in_("en").lower())
        assert {known[word] for word in (str(number), role, *titles)} == {role}


def test_a_letter_of_the_overview_means_nothing_else() -> None:
    assert len(LETTERS) >= 6
    assert not {*LETTERS} & {*KEYS_TOGETHER, *ANSWERS, "", "j", "y", "n"}


@pytest.mark.parametrize(
    ("line", "meant"),
    [
        ("3", [3]),
        ("3 5", [3, 5]),
        ("3, 5.", [3, 5]),
        ("3 en 5", [3, 5]),
        ("1) 2) –4", [1, 2, -4]),
        ("７", [7]),
        *((line, None) for line in ("", "0", "8", "1-3", "drie", "1 x", "- 3", "--3", "1.5", "٣", "9" * 400)),
    ],
)
def test_numbers_of_a_list_are_read_and_nothing_else(line: str, meant: list[int] | None) -> None:
    if meant is None:
        with pytest.raises(KeyError):
            numbers(line, 7)
    else:
        assert numbers(line, 7) == meant


@pytest.mark.parametrize(
    ("line", "before", "meant"),
    [
        ("2", (None, None, None), (1, 2, 1)),
        ("1 3", (None, None, None), (2, 1, 2)),
        ("-2", (None, None, None), (1, 0, 1)),
        ("3, –1", (2, 2, 2), (0, 1, 2)),
        ("", (0, None, 2), (0, 1, 2)),
        ("0", (0, 1, 2), (1, 1, 1)),
        ("gewoon", (0, 1, 2), (1, 1, 1)),
        *((line, (None, None, None), None) for line in ("4", "2 -2", "eerst", "-", "2 0")),
    ],
)
def test_what_is_wanted_first_and_what_not_now(
    line: str, before: tuple[int | None, ...], meant: tuple[int, ...] | None
) -> None:
    if meant is None:
        with pytest.raises(KeyError):
            importances(line, before)
    else:
        assert importances(line, before) == meant
