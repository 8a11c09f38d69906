"""Where questionnaires are. Nothing is read and nothing heavy imported: shell completion asks here too."""

from __future__ import annotations

from pathlib import Path

PACKAGE = Path(__file__).resolve().parents[1]
ENDING = "*.yaml"


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


def _by_name(folder: Path) -> dict[str, Path]:
    try:
        return {path.stem: path for path in sorted(folder.glob(ENDING))}
    except OSError:  # a folder that may not be read
        return {}
