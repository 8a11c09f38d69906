"""Keeping the answers of a running interview: whole after every answer, and never over another's change."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path
from typing import TYPE_CHECKING

from samenwerk_cli.commands import say
from samenwerk_cli.commands.choices import choose_lang
from samenwerk_cli.commands.reporting import tell_notices
from samenwerk_cli.core.answers.answers import is_older
from samenwerk_cli.core.problems.problem import CannotWrite, InputProblems, Interrupted, Place, Problem
from samenwerk_cli.files.answers import is_own_writing, read_answers, write_answers
from samenwerk_cli.files.reading import is_utf8, read_text
from samenwerk_cli.files.writing import alone_with, free_name, write_whole
from samenwerk_cli.terminal import say as say_terminal
from samenwerk_cli.terminal import say_meeting
from samenwerk_cli.terminal.screen import EndOfInput, command_line

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from samenwerk_cli.core.answers.answers import Answers
    from samenwerk_cli.core.field.questionnaire import Questionnaire
    from samenwerk_cli.core.interview.interview import Interview
    from samenwerk_cli.core.words.phrase import Lang
    from samenwerk_cli.terminal.ask import Asking
    from samenwerk_cli.terminal.screen import Screen

OTHERWISE = {
    "answers": (say_meeting.of_a_team, say_meeting.go_on_with_consensus),
    "consensus": (say_meeting.of_one_person, say_meeting.go_on_with_assess),
}
"""What is said of a file that is not of this kind, and with which command that one goes on."""


def read_resumed(
    screen: Screen, file: str | None, known: Mapping[str, Questionnaire], lang: str | None, *, kind: str
) -> Answers | None:
    """What was answered in an earlier run that is continued, if one is.

    Raises:
        InputProblems: it has problems, or is not of this kind.
    """
    if file is None:
        return None
    read = read_answers(file, known)
    spoken = choose_lang(lang, read.answers.lang)
    if read.answers.kind != kind:
        what, instead = OTHERWISE[kind]
        raise InputProblems([Problem(what(), instead(file=file), place=Place(file))], spoken)
    tell_notices(screen, read.notices, spoken)
    return read.answers


class Keeping:
    """Writes the answers to one file, under the next free name if there is one already; asks where else if it fails.

    `complete` says whether everything that was given to keep is on disk.
    """

    def __init__(
        self,
        screen: Screen,
        path: Path,
        lang: Lang,
        *,
        resumed: Answers | None,
        fields: Iterable[Questionnaire],
        replace: bool,
    ) -> None:
        self.screen, self.lang, self._wanted = screen, lang, path
        self.path = path if resumed or replace else free_name(path)
        self._on_disk = None if resumed is None else read_text(str(path))
        self._keep_original = resumed is not None and (
            any(is_older(resumed.of(field.id), field) for field in fields)
            or not is_own_writing(self._on_disk or "", resumed)
            or not is_utf8(str(path))
        )
        self._replace = replace
        self.resumed = resumed is not None
        self.complete = True

    def keep(self, answers: Answers) -> None:
        """Write the answers; if that fails, say so and ask where it can be done.

        Raises:
            CannotWrite: it failed, and there is nobody to ask.
            EndOfInput: the person gave up.
        """
        text, self.complete = write_answers(answers), False
        while True:
            try:
                self._write(text)
            except CannotWrite as fault:
                self.screen.tell(say_terminal.cannot_save.in_(self.lang, reason=fault))
                if not self.screen.has_person:
                    raise
                self._elsewhere()
            else:
                self.complete = True
                return

    def held(self, asking: Asking, interview: Interview, going_on: Callable[[str], Sequence[str]]) -> Interview:
        """The interview, held to its end; `going_on` makes the words of a command that goes on with a file.

        Raises:
            Interrupted: the person stopped, with how to go on if anything is kept.
        """
        try:
            return asking.hold(interview)
        except (EndOfInput, KeyboardInterrupt) as stopped:
            how = command_line("samenwerk", *going_on(str(self.path))) if self.make_sure() else None
            raise Interrupted(how, self.lang, complete=self.complete) from stopped

    def make_sure(self) -> bool:
        """Whether the answers are on disk, written once more if the file has gone since."""
        if self._on_disk is not None and not self.path.exists():
            with contextlib.suppress(CannotWrite):
                write_whole(self.path, self._on_disk, replace=False)
        return self._on_disk is not None and self.path.exists()

    def _write(self, text: str) -> None:
        if self._on_disk is None:
            self._create(text)
        else:
            self._rewrite(text)
        self._on_disk, self._replace = text, False

    def _create(self, text: str) -> None:
        """The first time; a name that someone else took meanwhile makes way for the next one."""
        while True:
            try:
                write_whole(self.path, text, replace=self._replace)
            except FileExistsError:
                self.path = free_name(self._wanted)
            else:
                return

    def _rewrite(self, text: str) -> None:
        with alone_with(self.path):
            now = self._now()
            if now is not None and now != self._on_disk:
                raise CannotWrite(str(self.path), say_terminal.changed_on_disk())
            if self._keep_original and now is not None:
                self._set_aside(self.path.read_bytes())
            write_whole(self.path, text, replace=True)

    def _now(self) -> str | None:
        """What the file holds now; something that was never ours if it cannot be read."""
        if not os.path.lexists(self.path):
            return None
        try:
            return read_text(str(self.path))
        except InputProblems:
            return ""

    def _set_aside(self, original: bytes) -> None:
        """Keep the first original of a file that writing anew would take something from: comments, or old answers."""
        beside = self.path.with_name(self.path.name + ".bak")
        if not beside.exists():
            write_whole(beside, original, replace=False)
            self.screen.tell(say.copied.in_(self.lang, path=beside))
        self._keep_original = False

    def _elsewhere(self) -> None:
        """Ask for another file until there is one that is free."""
        while True:
            name = self.screen.ask(say_terminal.another_path.in_(self.lang))
            path = Path(os.path.expanduser(name))  # noqa: PTH111 - pathlib's raises for an unknown user
            if not name:
                continue
            if os.path.lexists(path):
                self.screen.tell(say_terminal.path_taken.in_(self.lang))
                continue
            self.path, self._wanted, self._on_disk, self._keep_original = path, path, None, False
            return
