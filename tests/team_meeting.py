"""A team's meeting on a small field: who answered what, and someone who leads the talk at a terminal."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import yaml

from real_command import ANSWER, Terminal, write_answers_file, write_field
from samenwerk_cli.terminal import say as say_terminal
from samenwerk_cli.terminal import say_meeting

if TYPE_CHECKING:
    from pathlib import Path

    from samenwerk_cli.core.words.phrase import Lang

GIVEN = {
    "a1": (1, 1, 1, 5, 5, 5),
    "a2": (2, 2, 2, 2, 2, 3),
    "a3": (5, 5, 5, 5, 4, 4),
    "b1": (1, 2, 2, 4, 4, 5),
    "b2": (4, 4, 3, 3, 4, 4),
    "b3": (4, 4, 4, 4, 4, 4),
}
"""What six people answer: on a1 and b1 they are divided, a2 is weak, a3 is the strength to start from."""

AGENDA = ["a1", "b1", "a2"]
OTHERS = ["a3", "b2", "b3"]
FIELD = ("--questionnaire", "eigen.veld.yaml")
COMMAND = ("consensus", "team", *FIELD)


def write_team(folder: Path, people: int = 6, **about: Any) -> Path:
    """The field in this folder, and the answers of so many people in the folder `team` in it."""
    folder.mkdir(exist_ok=True)
    write_field(folder, "eigen", ("a1", "a2", "a3"), ("b1", "b2", "b3"))
    (folder / "team").mkdir()
    for number in range(people):
        given = {question: answers[number] for question, answers in GIVEN.items()}
        write_answers_file(folder / "team" / f"p{number}.yaml", {"eigen": {"version": 1} | given}, lang="nl", **about)
    return folder


def agreed_file(folder: Path) -> Path:
    """The one consensus file that a meeting left beside the answers."""
    (path,) = (folder / "team").glob("consensus-*.yaml")
    return path


def default_name(suffix: str = "") -> str:
    """The name that a meeting of today gives to its file."""
    return f"consensus-{date.today().isoformat()}{suffix}.yaml"


def whole(path: Path) -> dict[str, Any]:
    """All that a file holds, read without any of the program's own code."""
    data: dict[str, Any] = yaml.safe_load(path.read_text("utf-8"))
    return data


def agreed(path: Path) -> dict[str, Any]:
    """What was agreed on, by question, without the field's own keys."""
    return {key: value for key, value in whole(path)["answers"]["eigen"].items() if key != "version"}


class Facilitator:
    """Someone who leads the talk at a terminal. Each method types behind a prompt and returns what came before it."""

    def __init__(self, folder: Path, *arguments: str | Path, lang: Lang = "nl", **extra: str) -> None:
        self.lang = lang
        chosen = () if lang == "nl" else ("--lang", lang)
        self.terminal = Terminal(folder, *(arguments or COMMAND), *chosen, **extra)

    def answers(self, line: object) -> str:
        """Type an answer or a key."""
        return self.terminal.at(ANSWER[self.lang], str(line))

    def differs(self, line: str = "") -> str:
        """Type what a minority thinks."""
        return self.terminal.at(say_meeting.ask_minority.in_(self.lang).strip(), line)

    def notes(self, line: str = "") -> str:
        """Type the note that is asked after an answer."""
        return self.terminal.at(say_meeting.ask_note.in_(self.lang).strip(), line)

    def agrees(self, answer: object, minority: str = "", note: str = "") -> str:
        """Type an answer with what stands beside it."""
        before = self.answers(answer)
        self.differs(minority)
        self.notes(note)
        return before

    def goes_to(self, number: object = "") -> str:
        """Type behind the prompt of the overview."""
        return self.terminal.at(say_terminal.overview_prompt.in_(self.lang).strip(), str(number))

    def checks(self, number: object = "") -> str:
        """Type behind the prompt of the overview at the end."""
        return self.terminal.at(say_meeting.check_prompt.in_(self.lang).strip(), str(number))

    def end(self) -> int:
        """Wait for the end; the exit code."""
        return self.terminal.end()
