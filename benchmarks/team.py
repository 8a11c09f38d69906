"""How long a team of 10, 100, 1,000 and 10,000 people takes, beside what PyYAML takes only to load the same files.

    python benchmarks/team.py          # every size, on one core and on two
    python benchmarks/team.py 1000     # one size

Every measure is of a whole command in a process of its own, from its start to its end, its imports included. Both
sides run in turn, on the same number of cores, and what is told is the median of each. Only the ratio means anything,
and that time and memory for one more person do not grow with the team. Memory is that of the largest process.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

from crowd import write_crowd
from samenwerk_cli.files.questionnaires import Questionnaires

ROUNDS = {10: 9, 100: 9, 1_000: 7, 10_000: 5}
CORES = (1, 2)

COMMAND = [str(Path(sys.executable).with_name("samenwerk")), "team", "--format", "json"]

LOADING = """
import glob, multiprocessing, sys, yaml

def load(file):
    with open(file, encoding="utf-8") as stream:
        yaml.load(stream.read(), Loader=yaml.CSafeLoader)

if __name__ == "__main__":
    files, cores = sorted(glob.glob(sys.argv[1] + "/*.yaml")), int(sys.argv[2])
    if cores == 1:
        for file in files:
            load(file)
    else:
        with multiprocessing.Pool(cores) as pool:
            pool.map(load, files)
"""


class Run(NamedTuple):
    """What one run took."""

    seconds: float
    mebibytes: float


def main() -> None:
    """Measure and print."""
    sizes = [int(each) for each in sys.argv[1:]] or list(ROUNDS)
    heads = ("people", "cores", "yaml.load", "samenwerk", "ratio", "ms each", "MiB", "yaml MiB")
    print("".join(f"{head:>11}" for head in heads))
    for people in sizes:
        with tempfile.TemporaryDirectory() as folder:
            write_crowd(Path(folder), people, [each for each in Questionnaires().values() if each.core])
            for cores in CORES:
                print(row(folder, people, cores), flush=True)


def row(folder: str, people: int, cores: int) -> str:
    """One row of the table: both sides in turn, again and again."""
    loading, reporting = [sys.executable, "-c", LOADING, folder, str(cores)], [*COMMAND, folder]
    rounds = [(run(loading, cores), run(reporting, cores)) for _ in range(ROUNDS.get(people, 5))]
    theirs, ours = (statistics.median(side.seconds for side in sides) for sides in zip(*rounds, strict=True))
    their_size, our_size = (max(side.mebibytes for side in sides) for sides in zip(*rounds, strict=True))
    figures = f"{theirs:11.2f}{ours:11.2f}{ours / theirs:11.2f}{1000 * ours / people:11.3f}"
    return f"{people:11,}{cores:11}{figures}{our_size:11.0f}{their_size:11.0f}"


def run(command: list[str], cores: int) -> Run:
    """Run a command to its end on so many cores."""
    every = os.sched_getaffinity(0)
    os.sched_setaffinity(0, sorted(every)[:cores])
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    _, status, used = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - start
    os.sched_setaffinity(0, every)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"{command} ended with {process.returncode}")
    return Run(seconds, used.ru_maxrss / 1024)


if __name__ == "__main__":
    main()
