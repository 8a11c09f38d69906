"""What a shell can complete: commands, options, fields, roles and the like. Files are left to the shell itself.

The functions that Typer asks take the word as far as it is typed and return the words that it can become.
"""

from __future__ import annotations

from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

LANG_ASKED = object()
"""What a context holds when the word after `--lang` is to be completed."""

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping


def fields(incomplete: str) -> list[str]:
    """Ids of the bundled tension fields and of those in the user's own folder; nothing is read to find them."""
    from samenwerk_cli.files.places import bundled_files, own_files

    return _beginning(incomplete, bundled_files() | own_files())


def among(words: Iterable[str]) -> Callable[[str], list[str]]:
    """What completes a word to one of these."""

    def complete(incomplete: str) -> list[str]:
        return _beginning(incomplete, words)

    return complete


def offers(about: Mapping[str, str | None], incomplete: str) -> list[Any]:
    """The words that begin so, with what there is to say about each, in the shape of Typer's own items.

    Typer does not export those; a shell's formatter needs no more of them than this.
    """
    return [SimpleNamespace(value=each, type="plain", help=about[each]) for each in _beginning(incomplete, about)]


def _beginning(incomplete: str, words: Iterable[str]) -> list[str]:
    return [word for word in words if word.startswith(incomplete)]
