"""How far long work is, on standard error, for whoever waits at a terminal; nothing of it stays."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from rich.progress import Progress, TaskID

    from samenwerk_cli.terminal.screen import Screen

WORTH_SHOWING = 500
"""Pieces of work; fewer are done before anyone could read it."""


@contextmanager
def progress(screen: Screen, words: str) -> Iterator[Callable[[int, int], None]]:
    """A function to tell how much is done, and of how much."""
    shown: list[tuple[Progress, TaskID]] = []

    def told(done: int, total: int) -> None:
        if total < WORTH_SHOWING or not screen.console.is_terminal:
            return
        if not shown:
            shown.append(_started(screen, words, total))
        bar, task = shown[0]
        bar.update(task, completed=done, refresh=True)

    try:
        yield told
    finally:
        for bar, _ in shown:
            bar.stop()


def _started(screen: Screen, words: str, total: int) -> tuple[Progress, TaskID]:
    """A bar that is drawn when it is told something; without a thread, beside which no process may be forked."""
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

    columns = (TextColumn("{task.description}", markup=False), BarColumn(), MofNCompleteColumn())
    bar = Progress(*columns, console=screen.console, auto_refresh=False, transient=True)
    bar.start()
    return bar, bar.add_task(words, total=total)
