"""Writing files whole or not at all: what stood there stays until the new content is safely beside it."""

from __future__ import annotations

import contextlib
import errno
import os
import sys
import tempfile
import time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from samenwerk_cli.core.problems.problem import CannotWrite
from samenwerk_cli.core.problems.system import reason_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

MOST_NAMES = 1000
"""How many numbered names are tried before giving up."""

PAUSES = (0.05, 0.15, 0.3, 0.5, 1.0)
"""Seconds to wait before trying again, two in all: OneDrive and virus scanners hold a file for a moment on Windows."""

HELD = {errno.EACCES, errno.EPERM, errno.EBUSY}
"""What the system says of a file that something else holds."""

BEFORE, AFTER = ".samenwerk-", ".tmp"
"""Around the eight random signs in the name of a file that is being written, which is as short for every file."""

OWNER_ONLY = 0o600

SECONDS_OF_WRITING = 60
"""A file that is being written is never as old as this; an older one was left by a run that was killed."""


def write_whole(
    path: Path,
    content: str | bytes,
    *,
    replace: bool,
    private: bool = False,
    sleep: Callable[[float], None] = time.sleep,
) -> None:
    """Write a file in one go, surviving a crash at any moment with the old or the new content.

    Args:
        path: where; a symbolic link is followed.
        content: the whole of it; text is written as UTF-8.
        replace: whether an existing file may be replaced.
        private: whether only its owner may read it.
        sleep: waits so many seconds for a file that is held.

    Raises:
        CannotWrite: it was not possible; nothing has changed.
        FileExistsError: the file exists and may not be replaced.
    """
    target = Path(os.path.realpath(path)) if os.path.islink(path) else path  # noqa: PTH114 - pathlib's may raise
    with _told(path), _written_beside(target, content, private=private) as beside:
        _patiently(partial(_move, beside, target, replace=replace), sleep)


def write_free(path: Path, content: str | bytes) -> Path:
    """Write a new file under this name or the next that is free; the name that it got.

    Raises:
        CannotWrite: it was not possible.
    """
    with _told(path), _written_beside(path, content) as beside:
        return _move_to_free(beside, path)


def rename_free(path: Path, wanted: Path) -> Path:
    """Give a file another name or the next that is free; the name that it got.

    Raises:
        CannotWrite: it was not possible; the file still has its name.
    """
    with _told(wanted):
        named = _move_to_free(path, wanted)
        path.unlink(missing_ok=True)
        return named


def remove_leftovers(path: Path) -> None:
    """Remove what runs that were killed while they wrote left beside a file; never what a run may be writing now."""
    with contextlib.suppress(OSError):
        for each in Path(os.path.realpath(path)).parent.glob(f"{BEFORE}{'?' * 8}{AFTER}"):
            if time.time() - each.lstat().st_mtime > SECONDS_OF_WRITING:
                each.unlink()


@contextlib.contextmanager
def alone_with(path: Path) -> Iterator[None]:
    """Keep other runs of this program from writing this file meanwhile, where the system can."""
    with contextlib.ExitStack() as held:
        if sys.platform != "win32":
            import fcntl

            with contextlib.suppress(OSError):  # there is no such file yet
                handle = os.open(path, os.O_RDONLY | os.O_NONBLOCK)  # a named pipe would keep us waiting
                held.callback(os.close, handle)
                fcntl.flock(handle, fcntl.LOCK_EX)
        yield


def free_name(path: Path) -> Path:
    """The path itself, or with `-2`, `-3` … before its ending if that is taken."""
    return next(_free_names(path), path)


def _free_names(path: Path) -> Iterator[Path]:
    numbered = (path.with_stem(f"{path.stem}-{number}") for number in range(2, MOST_NAMES))
    return (each for each in (path, *numbered) if not os.path.lexists(each))


@contextlib.contextmanager
def _told(path: Path) -> Iterator[None]:
    """Tell what goes wrong as something that could not be written."""
    try:
        yield
    except FileExistsError:
        raise
    except OSError as error:
        raise CannotWrite(str(path), reason_of(error)) from error


@contextlib.contextmanager
def _written_beside(target: Path, content: str | bytes, *, private: bool = False) -> Iterator[Path]:
    """The content in a file of its own, to be moved to its place; gone if it is not."""
    mode = OWNER_ONLY if private else _mode_for(target)
    beside = _write_beside(target, content.encode("utf-8") if isinstance(content, str) else content, mode)
    try:
        yield beside
    finally:
        beside.unlink(missing_ok=True)
    _sync_folder(target.parent)


def _write_beside(target: Path, data: bytes, mode: int) -> Path:
    handle, name = tempfile.mkstemp(prefix=BEFORE, suffix=AFTER, dir=target.parent)
    beside = Path(name)
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        beside.chmod(mode)
    except BaseException:
        beside.unlink(missing_ok=True)
        raise
    return beside


def _mode_for(target: Path) -> int:
    """The rights of the file that is replaced, or those that a new file would get."""
    if target.exists():
        return target.stat().st_mode & 0o777
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask


def _patiently(move: Callable[[], None], sleep: Callable[[float], None]) -> None:
    for pause in PAUSES:
        try:
            return move()
        except OSError as error:
            if error.errno not in HELD:
                raise
        sleep(pause)
    return move()


def _move_to_free(beside: Path, wanted: Path) -> Path:
    for each in _free_names(wanted):
        with contextlib.suppress(FileExistsError):  # someone else took it meanwhile
            _patiently(partial(_move, beside, each, replace=False), time.sleep)
            return each
    raise CannotWrite(str(wanted), reason_of(FileExistsError(errno.EEXIST, "")))


def _move(beside: Path, target: Path, *, replace: bool) -> None:
    if replace:
        os.replace(beside, target)  # noqa: PTH105 - the rename is the point
        return
    try:
        os.link(beside, target)
    except FileExistsError:
        raise
    except OSError:  # a file system without links
        with target.open("xb"):
            pass
        try:
            os.replace(beside, target)  # noqa: PTH105
        except OSError:
            target.unlink()
            raise


def _sync_folder(folder: Path) -> None:
    """Make the new name itself survive a power cut, where the system can."""
    if os.name != "posix":
        return
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
