"""Files are written whole or not at all: a fault at any moment leaves what stood there, and nothing beside it."""

from __future__ import annotations

import errno
import os
import stat
import subprocess
import sys
import time
from typing import TYPE_CHECKING, Any, Self

import pytest

from samenwerk_cli.core.problems.problem import CannotWrite
from samenwerk_cli.files.writing import (
    MOST_NAMES,
    PAUSES,
    SECONDS_OF_WRITING,
    free_name,
    remove_leftovers,
    rename_free,
    write_free,
    write_whole,
)

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

POSIX = pytest.mark.skipif(os.name != "posix", reason="rights and links work otherwise here")
FULL = OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def contents(folder: Path) -> dict[str, str]:
    return {path.name: path.read_text(encoding="utf-8") for path in folder.iterdir()}


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


# What is written


@pytest.mark.parametrize("replace", [True, False])
@pytest.mark.parametrize("text", ["", "regel\n", "a\r\nb\n\n", "é 👩‍⚕️ \u2028\n"])
def test_a_new_file_holds_exactly_the_text(text: str, replace: bool, tmp_path: Path) -> None:
    path = tmp_path / "nieuw.yaml"
    write_whole(path, text, replace=replace)
    assert path.read_bytes() == text.encode("utf-8")
    assert list(tmp_path.iterdir()) == [path]


def test_an_existing_file_is_replaced_by_the_whole_of_the_new_text(tmp_path: Path) -> None:
    path = tmp_path / "oud.yaml"
    path.write_text("een lange oude inhoud\n", encoding="utf-8")
    write_whole(path, "nieuw\n", replace=True)
    assert contents(tmp_path) == {"oud.yaml": "nieuw\n"}


def test_an_existing_file_that_may_not_be_replaced_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "van-iemand.yaml"
    path.write_text("van iemand\n", encoding="utf-8")
    with pytest.raises(FileExistsError):
        write_whole(path, "nieuw\n", replace=False)
    assert contents(tmp_path) == {"van-iemand.yaml": "van iemand\n"}


@POSIX
def test_a_link_to_nowhere_is_not_a_free_name_to_write_to_twice(tmp_path: Path) -> None:
    link = tmp_path / "link.yaml"
    link.symlink_to(tmp_path / "doel.yaml")
    write_whole(link, "een\n", replace=False)
    with pytest.raises(FileExistsError):
        write_whole(link, "twee\n", replace=False)
    assert contents(tmp_path) == {"link.yaml": "een\n", "doel.yaml": "een\n"}


@pytest.mark.parametrize("taken", [True, False])
def test_without_hard_links_it_is_still_whole_and_never_over_another(
    taken: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "link", failing(PermissionError(errno.EPERM, "no links here")))
    path = tmp_path / "bestand.yaml"
    if taken:
        path.write_text("van iemand\n", encoding="utf-8")
        with pytest.raises(FileExistsError):
            write_whole(path, "nieuw\n", replace=False)
    else:
        write_whole(path, "nieuw\n", replace=False)
    assert contents(tmp_path) == {"bestand.yaml": "van iemand\n" if taken else "nieuw\n"}


# Rights and links


@POSIX
@pytest.mark.parametrize("rights", [0o600, 0o640, 0o664, 0o444])
def test_a_replaced_file_keeps_its_rights(rights: int, tmp_path: Path) -> None:
    path = tmp_path / "eigen.yaml"
    path.touch()
    path.chmod(rights)
    write_whole(path, "nieuw\n", replace=True)
    assert mode(path) == rights


@POSIX
def test_a_new_file_gets_the_rights_that_any_new_file_gets(tmp_path: Path) -> None:
    any_new_file = tmp_path / "gewoon"
    any_new_file.touch()
    write_whole(tmp_path / "nieuw.yaml", "nieuw\n", replace=False)
    assert mode(tmp_path / "nieuw.yaml") == mode(any_new_file)


@POSIX
@pytest.mark.parametrize("target", ["doel.yaml", "ergens/doel.yaml"])
def test_through_a_link_the_file_it_points_to_is_replaced(target: str, tmp_path: Path) -> None:
    real, link = tmp_path / target, tmp_path / "link.yaml"
    real.parent.mkdir(exist_ok=True)
    real.write_text("oud\n", encoding="utf-8")
    link.symlink_to(target)
    write_whole(link, "nieuw\n", replace=True)
    assert link.is_symlink()
    assert real.read_text(encoding="utf-8") == "nieuw\n"
    assert not real.is_symlink()


# Faults


def failing(error: BaseException) -> Callable[..., Any]:
    def fail(*_: Any, **__: Any) -> Any:
        raise error

    return fail


class FullStream:
    """A file on a disk that runs full halfway."""

    def __init__(self, handle: int, *_: Any) -> None:
        self.handle = handle

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        os.close(self.handle)

    def write(self, data: bytes) -> None:
        os.write(self.handle, data[:1])
        raise FULL


MOMENTS = {
    "write": ("fdopen", FullStream),
    "fsync": ("fsync", failing(FULL)),
    "rename": ("replace", failing(FULL)),
    "rename-across": ("replace", failing(OSError(errno.EXDEV, os.strerror(errno.EXDEV)))),
}
KILLED = {
    "fsync": ("fsync", failing(KeyboardInterrupt())),
    "rename": ("replace", failing(KeyboardInterrupt())),
}


@pytest.mark.parametrize(("name", "fault"), MOMENTS.values(), ids=MOMENTS.keys())
def test_a_fault_leaves_the_old_file_and_nothing_else(
    name: str, fault: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "antwoorden.yaml"
    path.write_text("oud\n", encoding="utf-8")
    with monkeypatch.context() as patch:
        patch.setattr(os, name, fault)
        with pytest.raises(CannotWrite) as caught:
            write_whole(path, "nieuw\n", replace=True)
    assert contents(tmp_path) == {"antwoorden.yaml": "oud\n"}
    assert caught.value.path == str(path)
    assert caught.value.reason.in_("nl") in {"de schijf is vol", f"het systeem weigerde het (fout {errno.EXDEV})"}


@pytest.mark.parametrize(("name", "fault"), KILLED.values(), ids=KILLED.keys())
def test_an_interruption_leaves_the_old_file_and_nothing_else(
    name: str, fault: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "antwoorden.yaml"
    path.write_text("oud\n", encoding="utf-8")
    with monkeypatch.context() as patch:
        patch.setattr(os, name, fault)
        with pytest.raises(KeyboardInterrupt):
            write_whole(path, "nieuw\n", replace=True)
    assert contents(tmp_path) == {"antwoorden.yaml": "oud\n"}


@pytest.mark.parametrize("moment", ["write", "fsync", "rename"])
def test_a_fault_while_making_a_new_file_leaves_no_file_at_all(
    moment: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(os, "link", failing(PermissionError(errno.EPERM, "no links here")))
        patch.setattr(os, *MOMENTS[moment])
        with pytest.raises(CannotWrite):
            write_whole(tmp_path / "nieuw.yaml", "nieuw\n", replace=False)
    assert contents(tmp_path) == {}


@POSIX
def test_that_the_folder_cannot_be_synced_does_not_undo_what_was_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = os.fsync

    def only_files(handle: int) -> None:
        if stat.S_ISDIR(os.fstat(handle).st_mode):
            raise OSError(errno.EINVAL, os.strerror(errno.EINVAL))
        real(handle)

    monkeypatch.setattr(os, "fsync", only_files)
    write_whole(tmp_path / "nieuw.yaml", "nieuw\n", replace=True)
    assert contents(tmp_path) == {"nieuw.yaml": "nieuw\n"}


def noting(name: str, done: list[str]) -> Callable[..., Any]:
    real = getattr(os, name)

    def note(*args: Any) -> Any:
        done.append(name)
        return real(*args)

    return note


def test_the_content_is_on_disk_before_it_takes_the_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    done: list[str] = []
    for name in ("fsync", "replace"):
        monkeypatch.setattr(os, name, noting(name, done))
    write_whole(tmp_path / "nieuw.yaml", "nieuw\n", replace=True)
    assert done[:2] == ["fsync", "replace"]


@pytest.mark.parametrize("replace", [True, False])
@pytest.mark.parametrize("where", ["niet/hier.yaml", "bestand/hier.yaml"])
def test_a_folder_that_is_not_there_cannot_be_written_to(where: str, replace: bool, tmp_path: Path) -> None:
    (tmp_path / "bestand").write_text("geen map\n", encoding="utf-8")
    with pytest.raises(CannotWrite):
        write_whole(tmp_path / where, "nieuw\n", replace=replace)
    assert contents(tmp_path) == {"bestand": "geen map\n"}


def test_a_folder_is_not_replaced_by_a_file(tmp_path: Path) -> None:
    folder = tmp_path / "map"
    folder.mkdir()
    with pytest.raises(CannotWrite):
        write_whole(folder, "nieuw\n", replace=True)
    assert list(tmp_path.iterdir()) == [folder]
    assert list(folder.iterdir()) == []


@POSIX
@pytest.mark.skipif(hasattr(os, "geteuid") and os.geteuid() == 0, reason="root may write anywhere")
@pytest.mark.parametrize("replace", [True, False])
def test_a_folder_that_may_not_be_written_to_keeps_what_it_has(replace: bool, tmp_path: Path) -> None:
    (tmp_path / "oud.yaml").write_text("oud\n", encoding="utf-8")
    tmp_path.chmod(0o555)
    try:
        with pytest.raises(CannotWrite):
            write_whole(tmp_path / ("oud.yaml" if replace else "nieuw.yaml"), "nieuw\n", replace=replace)
        assert contents(tmp_path) == {"oud.yaml": "oud\n"}
    finally:
        tmp_path.chmod(0o755)


@POSIX
def test_killed_halfway_the_old_file_stands(tmp_path: Path) -> None:
    path = tmp_path / "antwoorden.yaml"
    path.write_text("oud\n", encoding="utf-8")
    program = (
        "import os, signal, sys, pathlib\n"
        "from samenwerk_cli.files.writing import write_whole\n"
        "os.fsync = lambda handle: os.kill(os.getpid(), signal.SIGKILL)\n"
        "write_whole(pathlib.Path(sys.argv[1]), 'nieuw', replace=True)\n"
    )
    assert subprocess.run([sys.executable, "-c", program, str(path)], check=False).returncode == -9
    assert path.read_text(encoding="utf-8") == "oud\n"


# A file that is held for a moment


def held_for(tries: int, error: OSError, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the first so many tries to replace a file fail."""
    real, left = os.replace, [tries]

    def replace(*args: Any) -> None:
        left[0] -= 1
        if left[0] >= 0:
            raise error
        real(*args)

    monkeypatch.setattr(os, "replace", replace)


@pytest.mark.parametrize("error", [PermissionError(errno.EACCES, "held"), OSError(errno.EBUSY, "held")])
@pytest.mark.parametrize("tries", [1, len(PAUSES)])
def test_a_file_that_is_held_for_a_moment_is_tried_again(
    tries: int, error: OSError, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    held_for(tries, error, monkeypatch)
    path, slept = tmp_path / "a.yaml", list[float]()
    path.write_text("oud\n", encoding="utf-8")
    write_whole(path, "nieuw\n", replace=True, sleep=slept.append)
    assert contents(tmp_path) == {"a.yaml": "nieuw\n"}
    assert slept == list(PAUSES[:tries])


def test_a_file_that_is_held_on_is_told_after_two_seconds(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    held_for(100, PermissionError(errno.EACCES, "held"), monkeypatch)
    path, slept = tmp_path / "a.yaml", list[float]()
    path.write_text("oud\n", encoding="utf-8")
    with pytest.raises(CannotWrite) as caught:
        write_whole(path, "nieuw\n", replace=True, sleep=slept.append)
    assert sum(slept) == pytest.approx(2)
    assert "een ander programma" in caught.value.reason.in_("nl")
    assert contents(tmp_path) == {"a.yaml": "oud\n"}


def test_what_waiting_does_not_help_is_told_at_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    held_for(1, FULL, monkeypatch)
    slept: list[float] = []
    with pytest.raises(CannotWrite):
        write_whole(tmp_path / "a.yaml", "nieuw\n", replace=True, sleep=slept.append)
    assert slept == []


# What a kill leaves


def test_what_a_killed_run_left_is_removed_and_what_another_may_be_writing_is_not(tmp_path: Path) -> None:
    for name, age in ((".samenwerk-abcd_123.tmp", 61), (".samenwerk-young123.tmp", 50), (".samenwerk-mijn.tmp", 900)):
        (tmp_path / name).touch()
        moment = time.time() - age
        os.utime(tmp_path / name, (moment, moment))
    remove_leftovers(tmp_path / "a.yaml")
    assert contents(tmp_path).keys() == {".samenwerk-young123.tmp", ".samenwerk-mijn.tmp"}


@POSIX
def test_what_stands_beside_a_file_while_it_is_written_is_known_for_what_it_is(tmp_path: Path) -> None:
    program = (
        "import os, signal, sys, pathlib\n"
        "from samenwerk_cli.files.writing import write_whole\n"
        "os.fsync = lambda handle: os.kill(os.getpid(), signal.SIGKILL)\n"
        "write_whole(pathlib.Path(sys.argv[1]), 'nieuw', replace=True)\n"
    )
    longest = tmp_path / f"{'x' * 250}.yaml"
    assert subprocess.run([sys.executable, "-c", program, str(longest)], check=False).returncode == -9
    (left,) = tmp_path.iterdir()
    os.utime(left, (time.time() - SECONDS_OF_WRITING - 1,) * 2)
    remove_leftovers(longest)
    assert contents(tmp_path) == {}
    write_whole(longest, "nieuw\n", replace=True)
    assert contents(tmp_path) == {longest.name: "nieuw\n"}


# A free name


def test_a_new_file_takes_the_next_free_name_also_where_links_cannot_be(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert write_free(tmp_path / "a.yaml", "een") == tmp_path / "a.yaml"
    monkeypatch.setattr(os, "link", failing(PermissionError(errno.EPERM, "no links here")))
    assert write_free(tmp_path / "a.yaml", "twee") == tmp_path / "a-2.yaml"
    assert contents(tmp_path) == {"a.yaml": "een", "a-2.yaml": "twee"}


@pytest.mark.parametrize("links", [True, False])
def test_a_file_gets_another_name_and_never_that_of_another(
    links: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if not links:
        monkeypatch.setattr(os, "link", failing(PermissionError(errno.EPERM, "no links here")))
    (tmp_path / "a.yaml").write_text("van mij", encoding="utf-8")
    (tmp_path / "b.yaml").write_text("van jou", encoding="utf-8")
    assert rename_free(tmp_path / "a.yaml", tmp_path / "b.yaml") == tmp_path / "b-2.yaml"
    assert contents(tmp_path) == {"b.yaml": "van jou", "b-2.yaml": "van mij"}


@pytest.mark.parametrize(
    ("taken", "free"),
    [
        ([], "a.yaml"),
        (["a-2.yaml"], "a.yaml"),
        (["a.yaml"], "a-2.yaml"),
        (["a.yaml", "a-2.yaml"], "a-3.yaml"),
        (["a.yaml", "a-3.yaml"], "a-2.yaml"),
    ],
)
def test_the_first_free_number_is_taken(taken: list[str], free: str, tmp_path: Path) -> None:
    for name in taken:
        (tmp_path / name).touch()
    assert free_name(tmp_path / "a.yaml") == tmp_path / free


def test_a_folder_takes_a_name_too(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").mkdir()
    assert free_name(tmp_path / "a.yaml") == tmp_path / "a-2.yaml"


def test_when_all_names_are_taken_nothing_is_ever_overwritten(tmp_path: Path) -> None:
    for number in range(2, MOST_NAMES):
        (tmp_path / f"a-{number}.yaml").touch()
    (tmp_path / "a.yaml").touch()
    with pytest.raises(FileExistsError):
        write_whole(free_name(tmp_path / "a.yaml"), "nieuw\n", replace=False)
    with pytest.raises(CannotWrite):
        write_free(tmp_path / "a.yaml", "nieuw\n")
