"""What can be typed: the keys and words of both languages, none of which means two things."""

from __future__ import annotations

import pytest

from samenwerk_cli.core.answers.roles import ROLE_IDS, ROLES, SHARES
from samenwerk_cli.core.codes import ANSWERS as CODES
from samenwerk_cli.terminal.keys import (
    ANSWERS,
    IMPORTANCES,
    KEYS,
    KEYS_TOGETHER,
    SHOWN_AS,
    WORDS_OF_KEYS,
    answer_meant,
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
    assert (IMPORTANCES[""], SHARE_WORDS[""]) == (1, "closed")
    assert set(IMPORTANCES.values()) == {0, 1, 2}
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
