"""What the system refuses is told in the reader's language, whatever the system calls it."""

from __future__ import annotations

import errno
import os

import pytest

from samenwerk_cli.core.problems.system import BY_CODE, REASONS, reason_of

COMMON = [
    "ENOENT",
    "EACCES",
    "EPERM",
    "ENOSPC",
    "EISDIR",
    "ENOTDIR",
    "ENAMETOOLONG",
    "EROFS",
    "EIO",
    "ELOOP",
    "EINVAL",
    "EBUSY",
    "EMFILE",
    "EEXIST",
    "EPIPE",
]


@pytest.mark.parametrize("name", COMMON)
def test_what_is_common_has_words_of_its_own(name: str) -> None:
    assert getattr(errno, name) in BY_CODE


@pytest.mark.parametrize("code", [None, *errno.errorcode])
def test_the_words_of_the_system_are_never_used(code: int | None) -> None:
    theirs = "It went wrong" if code is None else os.strerror(code)
    told = reason_of(OSError(theirs) if code is None else OSError(code, theirs)).in_("nl")
    assert theirs.lower() not in told.lower()
    assert told.strip(".")
    assert told == told.strip(".")


def test_what_has_no_words_has_its_number() -> None:
    assert reason_of(OSError(9999, "?!")).in_("nl") == "het systeem weigerde het (fout 9999)"


def test_no_code_stands_in_the_table_twice() -> None:
    names = [name for names in REASONS for name in names.split()]
    assert len(set(names)) == len(names)
