"""Opening what may be no file: a pipe that nobody writes to is told, where `open` would wait for ever."""

from __future__ import annotations

import errno
import os
import stat
import sys

SECONDS_FOR_A_WRITER = 2.0
"""How long a named pipe may take until someone writes to it."""

if sys.platform == "win32":

    def opened(path: str, flags: int) -> int:
        """What this path names, open; here no path names a pipe."""
        return os.open(path, flags)
else:

    def opened(path: str, flags: int) -> int:
        """What this path names, open.

        Raises:
            OSError: it cannot be opened, or it is a pipe that nobody writes to.
        """
        handle = os.open(path, flags | os.O_NONBLOCK)
        if stat.S_ISFIFO(os.fstat(handle).st_mode) and not _has_writer(handle):
            os.close(handle)
            raise OSError(errno.ENXIO, os.strerror(errno.ENXIO))
        os.set_blocking(handle, True)
        return handle

    def _has_writer(pipe: int) -> bool:
        """Whether something comes out of a pipe, or its writer takes its time; no byte of it is taken."""
        import select

        if select.select([pipe], [], [], SECONDS_FOR_A_WRITER)[0]:
            return True
        try:
            return os.read(pipe, 1) != b""
        except BlockingIOError:
            return True
