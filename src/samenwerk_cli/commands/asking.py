"""Asking whoever is at the terminal for one thing."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from samenwerk_cli.core.problems.problem import WrongUsage
from samenwerk_cli.terminal import say as say_terminal

if TYPE_CHECKING:
    from collections.abc import Callable

    from samenwerk_cli.core.words.phrase import Lang
    from samenwerk_cli.terminal.screen import Screen

Read = TypeVar("Read")


def ask_until(screen: Screen, lang: Lang, read: Callable[[str], Read]) -> Read:
    """Ask for a line until it can be read; what is wrong with another is told at once.

    Raises:
        EndOfInput: the person stopped.
    """
    while True:
        line = screen.ask(say_terminal.about_prompt.in_(lang), say_terminal.guessed.in_(lang))
        try:
            return read(line)
        except WrongUsage as wrong:
            screen.pass_over()  # the rest of a text that was pasted here by mistake
            screen.tell(wrong.message.in_(lang))
