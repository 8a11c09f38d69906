"""How much work the whole command is for the processor, as a multiple of starting Python itself.

Run it with the Python of an environment into which samenwerk was installed with pip:

    pip install . && python benchmarks/startup.py

All commands run in turn, again and again, and what is told is the median of each. Processor time, of the program and of
the system for it, leaves out what else the machine does meanwhile. Only the ratios mean anything: they hardly differ
between machines, where milliseconds do.
"""

from __future__ import annotations

import os
import resource
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).parent
ROUNDS = 15
COMMAND = str(Path(sys.executable).with_name("samenwerk"))
LIBRARIES_AND_MODELS = """
import typer, pydantic, rich, yaml
import samenwerk_cli.core.field.questionnaire, samenwerk_cli.core.answers.answers
"""
ANSWERS = HERE.parent / "tests" / "golden" / "both-fields.yaml"

PYTHON = "python -c pass"
IMPORTS = "the libraries and the models"
COMMANDS = {
    PYTHON: [sys.executable, "-c", "pass"],
    IMPORTS: [sys.executable, "-c", LIBRARIES_AND_MODELS],
    "samenwerk": [COMMAND],
    "samenwerk --version": [COMMAND, "--version"],
    "samenwerk --help": [COMMAND, "--help"],
    "samenwerk assess --answers": [COMMAND, "assess", "--answers", str(ANSWERS)],
    "samenwerk report --format json": [COMMAND, "report", str(ANSWERS), "--format", "json"],
}


def main() -> None:
    """Measure and print."""
    seconds: dict[str, list[float]] = {name: [] for name in COMMANDS}
    with tempfile.TemporaryDirectory() as elsewhere:
        for counts in [False] + [True] * ROUNDS:  # the first round fills the caches
            for name, command in COMMANDS.items():
                took = seconds_for(command, elsewhere)
                seconds[name] += [took] if counts else []
    middle = {name: statistics.median(all_of_it) for name, all_of_it in seconds.items()}
    print(f"{'median of ' + str(ROUNDS):34}{'ms':>6}{'× python':>10}{'× imports':>11}")
    for name, median in middle.items():
        print(f"{name:34}{median * 1000:6.0f}{median / middle[PYTHON]:10.2f}{median / middle[IMPORTS]:11.2f}")


def seconds_for(command: list[str], folder: str) -> float:
    """The processor time of one command from its start to its end, with its compiled files where pip put them."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, cwd=folder, env=environment, stdout=subprocess.DEVNULL, check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


if __name__ == "__main__":
    main()
