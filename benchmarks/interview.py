"""How long a person waits between an answer and the next question, and what it costs to be sure that it is on disk.

    pip install '.[dev]' && python benchmarks/interview.py

The interview runs in a pseudo-terminal. Each answer is scored, written to a new file, forced to disk (file and folder)
and put in the old one's place before the next question comes.
"""

from __future__ import annotations

import statistics
import sys
import tempfile
import time
from pathlib import Path
from unittest import mock

import pexpect

from samenwerk_cli.files.writing import write_whole

COMMAND = str(Path(sys.executable).with_name("samenwerk"))
PROMPT = "Antwoord: "
RUNS, QUESTIONS, WRITES = 3, 8, 200
TEXT = (Path(__file__).parent.parent / "tests" / "golden" / "both-fields.yaml").read_text("utf-8")
KNOWN = ("--subject", "Beeldbellen", "--we", "wijkteam Noord", "--role", "zorgprofessional", "--name", "A. de Vries")


def main() -> None:
    """Measure and print. The files are in the working directory, since a temporary one may be in memory."""
    with tempfile.TemporaryDirectory(dir=".") as folder:
        tell("from an answer to the next question", [wait for run in range(RUNS) for wait in waits(f"{folder}/{run}")])
        tell("writing the answers", writes(folder))
        with mock.patch("os.fsync"):
            tell("writing them without fsync", writes(folder))


def tell(what: str, seconds: list[float]) -> None:
    """Print the median and the longest."""
    middle, longest = statistics.median(seconds) * 1000, max(seconds) * 1000
    print(f"{what:38}median {middle:6.2f} ms, longest {longest:6.2f} ms ({len(seconds)} times)")


def waits(folder: str) -> list[float]:
    """Seconds from the Enter after an answer to the prompt of the next question."""
    Path(folder).mkdir()
    child = pexpect.spawn(COMMAND, ["assess", "technologie-sociaal", *KNOWN], cwd=folder, encoding="utf-8")
    child.delaybeforesend = None
    child.expect_exact(PROMPT)
    seconds = [one_wait(child) for _ in range(QUESTIONS)]
    child.close(force=True)
    return seconds


def one_wait(child: pexpect.spawn[str]) -> float:
    """Answer one question."""
    start = time.perf_counter()
    child.sendline("4")
    child.expect_exact(PROMPT)
    return time.perf_counter() - start


def writes(folder: str) -> list[float]:
    """Seconds for writing an answers file over an older one."""
    return [one_write(Path(folder) / "answers.yaml") for _ in range(WRITES)]


def one_write(path: Path) -> float:
    """Write once."""
    start = time.perf_counter()
    write_whole(path, TEXT, replace=True)
    return time.perf_counter() - start


if __name__ == "__main__":
    main()
