"""Where the bundled questionnaires are. Nothing is read and nothing heavy imported: shell completion asks here too."""

from __future__ import annotations

from pathlib import Path

PACKAGE = Path(__file__).resolve().parents[1]


def bundled_folder() -> Path:
    """In the installed package, or beside `src` in a checkout."""
    inside = PACKAGE / "questionnaires"
    return inside if inside.is_dir() else PACKAGE.parents[1] / "questionnaires"


def bundled_files() -> dict[str, Path]:
    """The file of each bundled questionnaire by its id, which is the file's name too."""
    return {path.stem: path for path in sorted(bundled_folder().glob("*.yaml"))}
