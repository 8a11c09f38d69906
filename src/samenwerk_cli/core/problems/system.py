"""Why the system refused, in words of ours: its own are in one language, and differ from system to system."""

from __future__ import annotations

import errno
from typing import TYPE_CHECKING

from samenwerk_cli.core.problems import say_files

if TYPE_CHECKING:
    from samenwerk_cli.core.words.phrase import Message, Phrase

REASONS: dict[str, Phrase] = {
    "ENOENT": say_files.not_there,
    "EACCES EPERM": say_files.not_allowed_here,
    "ENOSPC": say_files.disk_full,
    "EDQUOT": say_files.quota_full,
    "EISDIR": say_files.is_a_folder,
    "ENOTDIR": say_files.no_folder_in_path,
    "EEXIST": say_files.exists,
    "ENAMETOOLONG": say_files.name_too_long,
    "EINVAL EILSEQ": say_files.name_impossible,
    "EROFS": say_files.read_only,
    "EIO": say_files.disk_fault,
    "ELOOP": say_files.link_loop,
    "EBUSY ETXTBSY EAGAIN EDEADLK": say_files.in_use,
    "EMFILE ENFILE": say_files.too_many_open,
    "EFBIG": say_files.too_big_there,
    "EBADF": say_files.closed,
    "EPIPE ECONNRESET": say_files.reader_gone,
    "ENXIO ENODEV ENOMEDIUM": say_files.no_device,
    "ESTALE ETIMEDOUT EHOSTDOWN EHOSTUNREACH ENETDOWN ENETUNREACH ENOTCONN EREMOTEIO": say_files.network_gone,
    "ENOMEM": say_files.no_memory,
}
"""What is said, by the names of the system's codes; not every system has all of them."""

BY_CODE = {
    getattr(errno, name): phrase for names, phrase in REASONS.items() for name in names.split() if hasattr(errno, name)
}


def reason_of(error: OSError) -> Message:
    """Why the system refused, as the end of a sentence without its full stop."""
    if error.errno in BY_CODE:
        return BY_CODE[error.errno]()
    return say_files.refused(code="?" if error.errno is None else error.errno)
