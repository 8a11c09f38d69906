"""Work for other processes, in a module that they can import."""

from __future__ import annotations

import os
import time


def name_of(file: str) -> str | None:
    """The file itself; nothing for one that is called so."""
    return None if file.startswith("nothing") else file


def fails(file: str) -> str:
    """The file, unless it goes wrong."""
    if file.startswith("wrong"):
        raise ValueError(file)
    return file


def dies(file: str) -> str:
    """The file, unless the process ends without a word, as when there is no memory left."""
    if file.startswith("dead"):
        os._exit(9)
    return file


def lasts(file: str) -> str:
    """The file, after a while."""
    time.sleep(0.05)
    return file
