"""What a shell can complete: commands, options, fields, roles and the like. Files are left to the shell itself.

The functions that Typer asks take the word as far as it is typed and return the words that it can become.
"""

from __future__ import annotations

from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

from samenwerk_cli.core.words.phrase import LANGS

LANG_ASKED = object()
"""What a context holds when the word after `--lang` is to be completed."""

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


def fields(incomplete: str) -> list[str]:
    """Ids of the bundled tension fields and of those in the user's own folder; nothing is read to find them."""
    from samenwerk_cli.files.places import bundled_files, own_files

    return _beginning(incomplete, bundled_files() | own_files())


def roles(incomplete: str) -> list[str]:
    """Roles to answer from."""
    from samenwerk_cli.core.answers.roles import ROLE_IDS

    return _beginning(incomplete, ROLE_IDS)


def shares(incomplete: str) -> list[str]:
    """Whether others may see who answered what."""
    from samenwerk_cli.core.answers.roles import SHARES

    return _beginning(incomplete, SHARES)


def forms(incomplete: str) -> list[str]:
    """Faces of a report."""
    from samenwerk_cli.render import FORMATS

    return _beginning(incomplete, FORMATS)


def paper_forms(incomplete: str) -> list[str]:
    """Faces of what is meant for paper."""
    from samenwerk_cli.render import PAPER_FORMATS

    return _beginning(incomplete, PAPER_FORMATS)


def langs(incomplete: str) -> list[Any]:
    """Languages, after `--lang`, which Typer does not know; see cli_lang.take_lang."""
    return offers(dict.fromkeys(LANGS), incomplete)


def offers(about: Mapping[str, str | None], incomplete: str) -> list[Any]:
    """The words that begin so, with what there is to say about each, in the shape of Typer's own items.

    Typer does not export those; a shell's formatter needs no more of them than this.
    """
    return [SimpleNamespace(value=each, type="plain", help=about[each]) for each in _beginning(incomplete, about)]


def _beginning(incomplete: str, words: Iterable[str]) -> list[str]:
    return [word for word in words if word.startswith(incomplete)]
