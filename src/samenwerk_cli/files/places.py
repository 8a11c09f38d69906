"""Where questionnaires are, and what can be told of them without YAML and models: shell completion asks here too."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

PACKAGE = Path(__file__).resolve().parents[1]
ENDING = "*.yaml"

OF_A_CORE_FIELD, OF_A_QUESTION = "\ncore: true\n", "\n    scale: "
"""The line that every core field has, and the beginning of one that each of its questions has."""


def bundled_files() -> dict[str, Path]:
    """The file of each bundled questionnaire by its id, which is the file's name too."""
    return _by_name(bundled_folder())


def own_files() -> dict[str, Path]:
    """The files in the user's own folder, by their names, which must be their ids."""
    return _by_name(own_folder())


def bundled_folder() -> Path:
    """In the installed package, or beside `src` in a checkout."""
    inside = PACKAGE / "questionnaires"
    return inside if inside.is_dir() else PACKAGE.parents[1] / "questionnaires"


def own_folder() -> Path:
    """In the user's configuration folder, wherever the system keeps that; it need not exist."""
    import platformdirs

    return platformdirs.user_config_path("samenwerk", appauthor=False) / "questionnaires"


def page_to_open() -> Path:
    """The one page that is written to be looked at, in the user's cache folder, which need not exist."""
    import platformdirs

    return platformdirs.user_cache_path("samenwerk", appauthor=False) / "report.html"


def core_questions(our_own: Iterable[Path]) -> int:
    """How many questions the default run has, seen at a glance at our own files.

    To read them takes three times as long as all the rest of the welcome, which only names the number. They are all
    written in one way, so two of their lines tell it; a test holds that against the models. Files of one's own may be
    written in any way that YAML allows, and have to be read.
    """
    texts = (path.read_text("utf-8") for path in our_own)
    return sum(text.count(OF_A_QUESTION) for text in texts if OF_A_CORE_FIELD in text)


def _by_name(folder: Path) -> dict[str, Path]:
    try:
        return {path.stem: path for path in sorted(folder.glob(ENDING))}
    except OSError:  # a folder that may not be read
        return {}
