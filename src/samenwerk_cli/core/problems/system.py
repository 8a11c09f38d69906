"""Why the system could not do something with a file, in the reader's language."""

from __future__ import annotations

import errno
from typing import TYPE_CHECKING

from samenwerk_cli.core.problems import say

if TYPE_CHECKING:
    from samenwerk_cli.core.words.phrase import Message

REASONS = {
    errno.ENOSPC: say.disk_full,
    errno.EDQUOT: say.disk_full,
    errno.EFBIG: say.file_grows_too_large,
    errno.EROFS: say.read_only,
    errno.EACCES: say.not_permitted,
    errno.EPERM: say.not_permitted,
    errno.EBUSY: say.in_use,
    errno.ENOENT: say.not_there,
    errno.ENOTDIR: say.no_folder_on_the_way,
    errno.EISDIR: say.folder_is_there,
    errno.EEXIST: say.something_is_there,
    errno.ENAMETOOLONG: say.name_too_long,
    errno.EIO: say.disk_fails,
}


def reason_of(error: OSError) -> Message:
    """What went wrong; what has no words of our own is quoted from the system."""
    phrase = REASONS.get(error.errno or 0)
    return phrase() if phrase else say.system_says(words=error.strerror or str(error))
