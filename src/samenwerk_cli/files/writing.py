"""Writing files whole or not at all: what stood there stays until the new content is safely beside it."""

from __future__ import annotations

import contextlib
import os
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from samenwerk_cli.core.problems.problem import CannotWrite
from samenwerk_cli.core.problems.system import reason_of

if TYPE_CHECKING:
    from collections.abc import Iterator

MOST_NAMES = 1000
"""How many numbered names are tried before giving up."""


def write_whole(path: Path, content: str | bytes, *, replace: bool) -> None:
    """Write a file in one go, surviving a crash at any moment with the old or the new content.

    Args:
        path: where; a symbolic link is followed.
        content: the whole of it; text is written as UTF-8.
        replace: whether an existing file may be replaced.

    Raises:
        CannotWrite: it was not possible; nothing has changed.
        FileExistsError: the file exists and may not be replaced.
    """
    target = path.resolve() if path.is_symlink() else path
    try:
        beside = _write_beside(target, content.encode("utf-8") if isinstance(content, str) else content)
        try:
            _move(beside, target, replace=replace)
        finally:
            beside.unlink(missing_ok=True)
        _sync_folder(target.parent)
    except FileExistsError:
        raise
    except OSError as error:
        raise CannotWrite(str(path), reason_of(error)) from error


@contextlib.contextmanager
def alone_with(path: Path) -> Iterator[None]:
    """Keep other runs of this program from writing this file meanwhile, where the system can."""
    with contextlib.ExitStack() as held:
        if sys.platform != "win32":
            import fcntl

            with contextlib.suppress(OSError):  # there is no such file yet
                handle = os.open(path, os.O_RDONLY)
                held.callback(os.close, handle)
                fcntl.flock(handle, fcntl.LOCK_EX)
        yield


def free_name(path: Path) -> Path:
    """The path itself, or with `-2`, `-3` … before its ending if that is taken."""
    numbered = (path.with_stem(f"{path.stem}-{number}") for number in range(2, MOST_NAMES))
    return next((each for each in (path, *numbered) if not os.path.lexists(each)), path)


def _write_beside(target: Path, data: bytes) -> Path:
    handle, name = tempfile.mkstemp(prefix=f".{target.name}.", dir=target.parent)
    beside = Path(name)
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        beside.chmod(_mode_for(target))
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
