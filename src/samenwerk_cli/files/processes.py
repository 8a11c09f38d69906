"""Work on many files divided over processes, so that a large folder takes all cores.

- Whoever asks takes part: some batches are its own, and the others each take several times as many, since whoever asks
  has more to do. They send what came of them in order, through a pipe. They end when they are done, or when nobody
  listens any more.
- Where a process cannot be started, or ends too soon, nothing comes of its files, and whoever asked works on those too.
- Ctrl-C is for whoever asked, and so is all that goes wrong: the others never say anything.
"""

from __future__ import annotations

import gc
import os
import signal
import sys
import threading
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, TypeVar, cast

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator, Sequence
    from multiprocessing.connection import _ConnectionBase
    from multiprocessing.context import SpawnContext, SpawnProcess

Outcome = TypeVar("Outcome")

Start = Literal["fork", "spawn"]

BATCH = 50
"""Files. What came of so many fits in a pipe, so that a process can go on before anyone listens."""

AHEAD = 3
"""How many batches each of the others takes for one of whoever asks, who also works on what comes of them all."""

FEWEST: dict[Start, int] = {"fork": 400, "spawn": 5_000}
"""Files from which more processes save more time than it takes to start them; a spawned one imports everything anew."""


def processes_for(files: int) -> int:
    """In how many processes so many files are best worked on: in one, or in one a core."""
    return _cores() if files >= FEWEST[_start()] else 1


def divided(work: Callable[[str], Outcome | None], files: Sequence[str], processes: int) -> Generator[Outcome | None]:
    """What came of each file, in order; None where whoever asks is to work on it, as one of so many processes.

    Work and outcomes are such as can be sent to another process. To stop before the end, close the generator.
    """
    batches = [files[first : first + BATCH] for first in range(0, len(files), BATCH)]
    turns = [0, *(AHEAD * [*range(1, processes)])]
    workers: list[_Worker] = []
    try:
        if processes > 1:
            with _held_back(), suppress(OSError):
                for own in range(1, processes):
                    theirs = [batch for number, batch in enumerate(batches) if turns[number % len(turns)] == own]
                    workers.append(_Worker.started(work, theirs))
        for number, batch in enumerate(batches):
            turn = turns[number % len(turns)]
            outcomes = workers[turn - 1].outcomes() if 0 < turn <= len(workers) else None
            yield from outcomes or [None] * len(batch)
    finally:
        for each in workers:
            each.stop()


class _Worker(NamedTuple):
    process: SpawnProcess
    receiver: _ConnectionBase[Any, Any]

    @classmethod
    def started(cls, work: Callable[[str], object], batches: Sequence[Sequence[str]]) -> _Worker:
        """A process that goes through the batches."""
        import multiprocessing

        context = cast("SpawnContext", multiprocessing.get_context(_start()))
        receiver, sender = context.Pipe(duplex=False)
        process = context.Process(target=_go_through, args=(work, batches, sender), daemon=True)
        try:
            process.start()
        except OSError:
            receiver.close()
            raise
        finally:
            sender.close()
        return cls(process, receiver)

    def outcomes(self) -> list[Any] | None:
        """What came of the next batch; None if nothing comes any more."""
        try:
            received: list[Any] = self.receiver.recv()
        except (EOFError, OSError):
            return None
        return received

    def stop(self) -> None:
        """End it, whether it was done or not."""
        self.receiver.close()
        self.process.terminate()
        self.process.join()


def _go_through(
    work: Callable[[str], object], batches: Sequence[Sequence[str]], sender: _ConnectionBase[Any, Any]
) -> None:
    """What a process does; where it fails it just ends, for whoever asked meets the same and can say so."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # on Windows nothing else holds it back
    gc.disable()  # the process will soon be gone
    with suppress(Exception):
        for batch in batches:
            sender.send([work(file) for file in batch])


def _start() -> Start:
    """How a process is started: as a copy of this one where that is safe, which is the faster way."""
    return "fork" if sys.platform == "linux" and threading.active_count() == 1 else "spawn"


def _cores() -> int:
    """How many cores this process may use."""
    cores = os.cpu_count() or 1
    if sys.platform == "linux":
        cores = len(os.sched_getaffinity(0))
    return cores


@contextmanager
def _held_back() -> Iterator[None]:
    """Ctrl-C waits, and never reaches the processes that are started meanwhile, not even before they ignore it."""
    if sys.platform == "win32":
        yield
    else:
        if _start() == "spawn":
            from multiprocessing import resource_tracker

            resource_tracker.ensure_running()  # which lets Ctrl-C through while it starts
        before = signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGINT])
        try:
            yield
        finally:
            signal.pthread_sigmask(signal.SIG_SETMASK, before)
