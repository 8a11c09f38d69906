"""How long a team of 12, 40 and 1,000 people takes, beside what PyYAML takes only to load the same files.

    python benchmarks/team.py          # every size
    python benchmarks/team.py 1000     # one size

Every measure is of a whole command in a process of its own, from its start to its end, its imports included. Both
sides run in turn, and what is told is the median of their processor time, and the largest memory.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import NamedTuple

from crowd import write_crowd
from samenwerk_cli.files.questionnaires import Questionnaires

ROUNDS = 9
SIZES = (12, 40, 1_000)

COMMAND = [str(Path(sys.executable).with_name("samenwerk")), "team", "--format", "json"]

LOADING = """
import glob, sys, yaml

for file in sorted(glob.glob(sys.argv[1] + "/*.yaml")):
    with open(file, encoding="utf-8") as stream:
        yaml.load(stream.read(), Loader=yaml.CSafeLoader)
"""


class Run(NamedTuple):
    """What one run took, its processor time in seconds."""

    seconds: float
    mebibytes: float


def main() -> None:
    """Measure and print."""
    sizes = [int(each) for each in sys.argv[1:]] or SIZES
    print("".join(f"{head:>11}" for head in ("people", "yaml.load", "samenwerk", "MiB", "yaml MiB")))
    for people in sizes:
        with tempfile.TemporaryDirectory() as folder:
            write_crowd(Path(folder), people, [each for each in Questionnaires().values() if each.core])
            print(row(folder, people), flush=True)


def row(folder: str, people: int) -> str:
    """One row of the table: both sides in turn, again and again."""
    loading, reporting = [sys.executable, "-c", LOADING, folder], [*COMMAND, folder]
    rounds = [(run(loading), run(reporting)) for _ in range(ROUNDS)]
    theirs, ours = (statistics.median(side.seconds for side in sides) for sides in zip(*rounds, strict=True))
    their_size, our_size = (max(side.mebibytes for side in sides) for sides in zip(*rounds, strict=True))
    return f"{people:11,}{theirs:11.2f}{ours:11.2f}{our_size:11.0f}{their_size:11.0f}"


def run(command: list[str]) -> Run:
    """Run a command to its end."""
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"{command} ended with {process.returncode}")
    return Run(used.ru_utime + used.ru_stime, used.ru_maxrss / 1024)


if __name__ == "__main__":
    main()
