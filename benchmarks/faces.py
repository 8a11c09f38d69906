"""How long each face takes beside markdown, for one report and for a hundred; ratios of one run.

Usage: python benchmarks/faces.py
"""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING

from samenwerk_cli.core.report.person.report import report_of_person
from samenwerk_cli.files.answers import read_answers
from samenwerk_cli.files.questionnaires import Questionnaires
from samenwerk_cli.render import BY_ENDING, render

if TYPE_CHECKING:
    from samenwerk_cli.core.report.sections import Report

EXAMPLE = Path(__file__).parents[1] / "examples" / "antwoorden.yaml"
MANY, ROUNDS = 100, 5


def seconds(report: Report, ending: str, times: int) -> float:
    """How long it takes to make so many, once what it needs is imported: the shortest of some rounds."""
    form = BY_ENDING[ending]
    render(report, form)
    rounds = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        for _ in range(times):
            render(report, form)
        rounds.append(time.perf_counter() - start)
    return min(rounds)


def main() -> None:
    """Print a line a face."""
    known = Questionnaires(())
    answers = read_answers(str(EXAMPLE), known).answers
    report = report_of_person(answers, [known[field] for field in answers.answers], "nl")
    base = {times: seconds(report, ".md", times) for times in (1, MANY)}
    print(f"{'face':6} {'one':>8} {MANY:>8}   bytes   (times markdown)")
    for ending, form in BY_ENDING.items():
        ratios = (seconds(report, ending, times) / base[times] for times in base)
        made = render(report, form)
        size = len(made.encode() if isinstance(made, str) else made)
        print(f"{ending:6} {' '.join(f'{ratio:8.2f}' for ratio in ratios)} {size:8}")


if __name__ == "__main__":
    main()
