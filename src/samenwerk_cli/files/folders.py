"""Folders that people's answers are gathered in: what in them may be answers, and where one sheet of them begins."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import NamedTuple

from samenwerk_cli.core.team.people import in_order
from samenwerk_cli.files.sheets import ENDING, SAYS_SOMETHING, holds_answers, is_text

ALWAYS_MEANT = (".yaml", ".yml")
ENDINGS = (*ALWAYS_MEANT, ".json", ENDING)

HIDDEN = (".", "~$")
"""How the names begin of files that nobody made: hidden ones, what a Mac leaves beside a file, an editor's own."""

PASSING = (".bak", ".tmp", ".part", ".crdownload", "~", "thumbs.db", "desktop.ini")
"""How the names end of files that nobody keeps for themselves: copies, what is still coming in, the system's own."""

OURS = re.compile(r"\b(?:samenwerk|answers)\b")


class Folder(NamedTuple):
    """What is in a folder, in order of name: files that may be answers, files that are not, and folders."""

    files: list[str]
    others: list[str]
    folders: list[str]


def look_into(path: str) -> Folder | None:
    """What is in the folder at this path; None where there is no folder that can be looked into."""
    if not os.path.isdir(path) or not os.access(path, os.X_OK):  # noqa: PTH112 - pathlib's may raise
        return None
    try:
        names = sorted(os.listdir(path), key=in_order)  # noqa: PTH208 - a folder may have many
    except OSError:
        return None  # to read that will say why it cannot be read
    found = Folder([], [], [])
    for name in names:
        whole = str(Path(path) / name)
        if name.startswith(HIDDEN) or name.lower().endswith(PASSING):
            continue
        if os.path.isfile(whole):  # noqa: PTH113 - pathlib's may raise
            (found.files if is_answers_file(name) else found.others).append(whole)
        elif os.path.isdir(whole):  # noqa: PTH112
            found.folders.append(whole)
    return found


def is_answers_file(name: str) -> bool:
    """Whether a file with this name is looked at when its folder is read."""
    return name.lower().endswith(ENDINGS) and not name.startswith(HIDDEN)


def is_named_so(file: str) -> bool:
    """Whether the name of a file says that it is meant to be read here."""
    return file.lower().endswith(ALWAYS_MEANT)


def may_be_answers(file: str, text: str) -> bool:
    """Whether the text of a file in a folder may be answers, right or wrong; an empty file may still become so."""
    if is_text(file):
        return holds_answers(text)
    return OURS.search(text) is not None or SAYS_SOMETHING.search(text) is None
