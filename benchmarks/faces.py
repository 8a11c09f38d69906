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


def seconds(report: Report, times: int) -> dict[str, float]:
    """How long each face takes to make so many, once what it needs is imported: the shortest of some rounds of all."""
    shortest = dict.fromkeys(BY_ENDING, float("inf"))
    for _ in range(ROUNDS):
        for ending, form in BY_ENDING.items():
            start = time.perf_counter()
            for _ in range(times):
                render(report, form)
            shortest[ending] = min(shortest[ending], time.perf_counter() - start)
    return shortest


def main() -> None:
    """Print a line a face."""
    known = Questionnaires(())
    answers = read_answers(str(EXAMPLE), known).answers
    report = report_of_person(answers, [known[field] for field in answers.answers], "nl")
    made = {ending: render(report, form) for ending, form in BY_ENDING.items()}
    one, many = seconds(report, 1), seconds(report, MANY)
    print(f"{'face':6} {'one':>8} {MANY:>8}    bytes   (times markdown)")
    for ending, content in made.items():
        size = len(content.encode() if isinstance(content, str) else content)
        print(f"{ending:6} {one[ending] / one['.md']:8.2f} {many[ending] / many['.md']:8.2f} {size:8}")


if __name__ == "__main__":
    main()
