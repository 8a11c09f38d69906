"""Feed hostile input to the program for some minutes; tell how many, how slow and how large it became.

PYTHONPATH=tests python benchmarks/fuzz.py 12

The properties are those of `tests/test_hostile_input.py`. Besides, the real command gets files of nearly a mebibyte;
its time (of the processor, less that of an empty run) and its memory are those of its own process.
"""

from __future__ import annotations

import contextlib
import resource
import subprocess
import sys
import tempfile
import time
import traceback
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import yaml
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from broken_files import any_bytes, pairs
from hostile_properties import ends_well, is_inert, is_read_or_told, is_shown_tamely
from large import CALLS, large_pairs
from samenwerk_cli.files.questionnaires import Questionnaires
from strategies import runs, views

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from hypothesis.strategies import SearchStrategy

COMMAND = Path(sys.executable).with_name("samenwerk")
EXAMPLES_A_ROUND = {"read": 80, "read without libyaml": 40, "show": 20, "command": 40, "large": 12}
MEASURE = """
import resource, subprocess, sys
for what, most in ((resource.RLIMIT_CPU, 20), (resource.RLIMIT_AS, 2**30)):
    resource.setrlimit(what, (most, most))
code = subprocess.call(sys.argv[1:], stdout=sys.stderr)
used = resource.getrusage(resource.RUSAGE_CHILDREN)
print(code, used.ru_utime + used.ru_stime, used.ru_maxrss)
"""
"""Runs a command within limits from a small process, as a large one would count for the memory of what it starts."""


@dataclass
class Tally:
    """What was seen of one property."""

    examples: int = 0
    faults: list[str] = field(default_factory=list)
    slowest: float = 0
    slowest_input: str = ""
    largest: int = 0

    def add(self, seconds: float, what: str, memory: int = 0) -> None:
        """Count one example: seconds of the processor, and the bytes that its own process took, if it had one."""
        self.examples += 1
        self.largest = max(self.largest, memory)
        if seconds > self.slowest:
            self.slowest, self.slowest_input = seconds, what


@contextlib.contextmanager
def timed(tally: Tally, what: Any) -> Iterator[None]:
    """Add the time of what happens inside to the tally."""
    began = time.process_time()
    yield
    tally.add(time.process_time() - began, repr(what)[:300])


def run_command(arguments: Sequence[str]) -> tuple[int, str, float, int]:
    """Run the real command: its code, what it said, its seconds and its bytes."""
    with tempfile.TemporaryFile() as said:
        measured = subprocess.run(
            [sys.executable, "-I", "-S", "-c", MEASURE, COMMAND, *arguments],
            stdout=subprocess.PIPE,
            stderr=said,
            stdin=subprocess.DEVNULL,
            check=True,
        )
        said.seek(0)
        text = said.read().decode()
    code, seconds, kibibytes = measured.stdout.split()
    return int(code), text, float(seconds), int(kibibytes) * 1024


def properties(tallies: dict[str, Tally]) -> Iterator[tuple[str, SearchStrategy[Any], Callable[[Any], None]]]:
    """Every property: its name, what it is fed with, and how it is tried and timed."""
    known, file = Questionnaires(), Path("proef.yaml")
    _, _, empty, _ = run_command(["--lang", "nl", "questionnaire", "list"])

    def read(example: Any) -> None:
        data, view = example
        with timed(tallies["read"], example):
            is_read_or_told(data, view, file, known)

    def read_slowly(example: Any) -> None:
        quick = vars(yaml).pop("CSafeLoader")
        try:
            data, view = example
            with timed(tallies["read without libyaml"], example):
                is_read_or_told(data, view, file, known)
        finally:
            vars(yaml)["CSafeLoader"] = quick

    def show(example: Any) -> None:
        with timed(tallies["show"], example):
            is_shown_tamely(*example)

    def command(example: Any) -> None:
        (call, lang), contents = example
        for name, content in zip(("a.yaml", "q.yaml"), contents, strict=True):
            Path(name).write_bytes(content)
        with timed(tallies["command"], example):
            ends_well([*call, "--lang", lang], contents[0])

    def large(example: Any) -> None:
        call, (shape, *contents) = example
        for name, content in zip(("a.yaml", "q.yaml"), contents, strict=True):
            Path(name).write_bytes(content)
        code, text, seconds, memory = run_command(call)
        tallies["large"].add(seconds - empty, f"{call} {shape}", memory)
        if code not in (0, 1, 2) or not is_inert(text) or "Traceback" in text:
            raise AssertionError(f"{code} {call} {shape}: {text[-500:]!r}")

    calls = st.tuples(st.sampled_from(CALLS), st.sampled_from(["nl", "en"]))
    yield "read", st.tuples(any_bytes, views), read
    yield "read without libyaml", st.tuples(any_bytes, views), read_slowly
    yield "show", st.tuples(runs() | runs(30), views), show
    yield "command", st.tuples(calls, pairs), command
    yield "large", st.tuples(st.sampled_from(CALLS), large_pairs), large


def looking(name: str) -> settings:
    """How many examples, and no other limit."""
    most = EXAMPLES_A_ROUND[name]
    return settings(
        max_examples=most,
        deadline=None,
        database=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )


def one_round(strategy: SearchStrategy[Any], attempt: Callable[[Any], None], most: settings, tally: Tally) -> None:
    """Try so many examples; a fault is kept with its example."""
    try:
        most(given(strategy)(attempt))()
    except Exception as error:  # noqa: BLE001 - whatever it is, it is what we look for
        notes = "\n".join(getattr(error, "__notes__", []))
        tally.faults.append(f"{''.join(traceback.format_exception(error))[-2000:]}\n{notes[:2000]}")
        sys.stdout.write(tally.faults[-1] + "\n")
        sys.stdout.flush()


def told(tallies: dict[str, Tally], minutes: float) -> Iterator[str]:
    """What was seen, in lines."""
    for name, tally in tallies.items():
        yield f"{name}: {tally.examples} examples, {len(tally.faults)} rounds with a fault"
        yield f"  slowest {tally.slowest * 1000:.0f} ms: {tally.slowest_input}"
        if tally.largest:
            yield f"  largest {tally.largest / 1024**2:.0f} MiB"
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    total = sum(tally.examples for tally in tallies.values())
    yield f"{total} examples in {minutes:.1f} minutes; this process, tests and all, took {peak:.0f} MiB"


def main(minutes: float) -> None:
    """Go round all properties until the time is over."""
    tallies = {name: Tally() for name in EXAMPLES_A_ROUND}
    began = time.monotonic()
    with tempfile.TemporaryDirectory() as folder, contextlib.chdir(folder):
        every = list(properties(tallies))
        while time.monotonic() - began < minutes * 60:
            for name, strategy, attempt in every:
                one_round(strategy, attempt, looking(name), tallies[name])
    sys.stdout.write("\n".join(told(tallies, (time.monotonic() - began) / 60)) + "\n")


if __name__ == "__main__":
    main(float(sys.argv[1]) if len(sys.argv) > 1 else 10)
