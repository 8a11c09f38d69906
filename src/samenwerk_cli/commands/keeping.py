"""Keeping the answers of a running interview: whole after every answer, and never over another's change."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path
from typing import TYPE_CHECKING

from samenwerk_cli.commands import say
from samenwerk_cli.commands.choices import choose_lang
from samenwerk_cli.commands.reporting import tell_notices
from samenwerk_cli.core.answers.answers import Answers, is_older
from samenwerk_cli.core.problems.problem import CannotWrite, InputProblems, Interrupted, Place, Problem
from samenwerk_cli.core.words.visible import one_line
from samenwerk_cli.files.answers import is_own_writing, read_answers, write_answers
from samenwerk_cli.files.folders import ALWAYS_MEANT
from samenwerk_cli.files.reading import is_utf8, read_text
from samenwerk_cli.files.writing import alone_with, free_name, remove_leftovers, rename_free, write_free, write_whole
from samenwerk_cli.terminal import say as say_terminal
from samenwerk_cli.terminal import say_meeting
from samenwerk_cli.terminal.keys import KEYS
from samenwerk_cli.terminal.screen import EndOfInput
from samenwerk_cli.terminal.shell import command_line

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from samenwerk_cli.core.field.questionnaire import Questionnaire
    from samenwerk_cli.core.interview.interview import Interview
    from samenwerk_cli.core.words.phrase import Lang
    from samenwerk_cli.terminal.ask import Asking
    from samenwerk_cli.terminal.screen import Screen

LONGEST_NAME = 240
"""Bytes in the name of a file that still leave room for an ending and a number."""

CONSENSUS_FILE = "consensus-{day}.yaml"
"""How the file is called of what a team chooses together, unless it was named."""


def read_resumed(
    screen: Screen, file: str | None, known: Mapping[str, Questionnaire], lang: str | None, *, together: bool
) -> Answers | None:
    """What was answered in an earlier run that is continued, if one is.

    Raises:
        InputProblems: it has problems, or is one person's where a team goes on `together`.
    """
    if file is None:
        return None
    read = read_answers(file, known)
    spoken = choose_lang(lang, read.answers.lang)
    if together and read.answers.kind != "consensus":
        instead = say_meeting.go_on_with_assess(file=file)
        raise InputProblems([Problem(say_meeting.of_one_person(), instead, place=Place(file))], spoken)
    tell_notices(screen, read.notices, spoken)
    return read.answers


class Keeping:
    """Writes the answers to one file, under the next free name if there is one already; asks where else if it fails.

    A file that was not `named` by the person is called after them once their name is known.
    """

    def __init__(
        self,
        screen: Screen,
        path: Path,
        lang: Lang,
        *,
        resumed: Answers | None,
        fields: Sequence[Questionnaire],
        replace: bool = False,
        named: Callable[[str | None], Path] | None = None,
    ) -> None:
        self.screen, self.lang, self._wanted, self._named = screen, lang, path, named
        self.path = path if resumed or replace else free_name(path)
        self._on_disk = None if resumed is None else read_text(str(path))
        self._keep_original = resumed is not None and (
            any(is_older(resumed.of(field.id), field) for field in fields)
            or not is_own_writing(self._on_disk or "", resumed)
            or not is_utf8(str(path))
        )
        self._replace, self._fields, self._kept = replace, fields, resumed or Answers()
        self.resumed = resumed is not None
        self.unsaved = ""
        remove_leftovers(path)

    @property
    def word(self) -> str:
        """The file as it stands in a command, where it is no option."""
        return f"./{self.path}" if str(self.path).startswith("-") else str(self.path)

    def keep(self, answers: Answers) -> None:
        """Write the answers; if that fails, say so and ask where it can be done.

        Raises:
            CannotWrite: it failed, and there is nobody to ask.
            EndOfInput: the person gave up.
        """
        text, self.unsaved = write_answers(answers), self._different(answers)
        self._follow(answers.name)
        while True:
            try:
                self._write(text)
            except CannotWrite as fault:
                self.screen.tell(say_terminal.cannot_save.in_(self.lang, reason=fault))
                if not self.screen.has_person:
                    raise
                self._elsewhere()
            else:
                self.unsaved, self._kept = "", answers
                return

    def held(
        self,
        asking: Asking,
        interview: Interview,
        going_on: Callable[[str], Sequence[str]],
        *,
        at_once: bool = False,
    ) -> Interview:
        """The interview, held to its end; `going_on` makes the words of a command that goes on with a file.

        What the interview begins with is kept `at_once`, or else with the first answer.

        Raises:
            Interrupted: the person stopped, with how to go on if anything is kept.
        """
        try:
            if at_once:
                self.keep(interview.answers)
            return asking.hold(interview)
        except (EndOfInput, KeyboardInterrupt) as stopped:
            how = command_line("samenwerk", *going_on(self.word)) if self.make_sure() else None
            raise Interrupted(how, self.lang, unsaved=self.unsaved) from stopped

    def make_sure(self) -> bool:
        """Whether the answers are on disk, written once more if the file has gone since."""
        if self._on_disk is not None and not self.path.exists():
            with contextlib.suppress(CannotWrite):
                write_whole(self.path, self._on_disk, replace=False)
        return self._on_disk is not None and self.path.exists()

    def _different(self, answers: Answers) -> str:
        """In words, what of these answers is not kept yet."""
        questions = ((field.id, question) for field in self._fields for question in field.questions)
        new = (each for field, each in questions if answers.of(field).to(each.id) != self._kept.of(field).to(each.id))
        return " ".join(one_line(each.question.in_(self.lang)) for each in new) or say_terminal.the_last.in_(self.lang)

    def _follow(self, name: str | None) -> None:
        """Call the file after the person, if their name has become known; its old name will do if that fails."""
        wanted = self._wanted if self._named is None else self._named(name)
        if wanted == self._wanted:
            return
        self._wanted = wanted
        if self._on_disk is None:
            self.path = free_name(wanted)
        else:
            with contextlib.suppress(CannotWrite):
                self.path = rename_free(self.path, wanted)
        self._tell_path()

    def _tell_path(self) -> None:
        self.screen.tell(say_terminal.will_be_in.in_(self.lang, path=self.path))

    def _write(self, text: str) -> None:
        if self._on_disk is not None:
            self._rewrite(text)
        elif self._replace:
            write_whole(self.path, text, replace=True)
        else:
            self._create(text)
        self._on_disk, self._replace = text, False

    def _create(self, text: str) -> None:
        """The first time; a name that someone else took meanwhile makes way for the next one."""
        told, self.path = self.path, write_free(self._wanted, text)
        if self.path != told:
            self._tell_path()

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
        """Keep the original of a file that writing anew would take something from: comments, or old answers."""
        name = self.path.name
        while len(os.fsencode(name)) > LONGEST_NAME:
            name = name[:-1]
        beside = self.path.with_name(f"{name}.bak")
        if not beside.is_file() or beside.read_bytes() != original:  # or an earlier run was killed just after this
            self.screen.tell(say.copied.in_(self.lang, path=write_free(beside, original)))
        self._keep_original = False

    def _elsewhere(self) -> None:
        """Ask whether to try the same file again, or for another one until there is one that is free.

        Raises:
            EndOfInput: the person stops.
        """
        while name := self.screen.ask(say_terminal.another_path.in_(self.lang)):
            path = Path(os.path.expanduser(name))  # noqa: PTH111 - pathlib's raises for an unknown user
            if KEYS.get(name.lower()) == "quit":
                raise EndOfInput
            if not name.lower().endswith(ALWAYS_MEANT):
                self.screen.tell(say_terminal.path_needs_ending.in_(self.lang))
            elif os.path.lexists(path):
                self.screen.tell(say_terminal.path_taken.in_(self.lang))
            else:
                self.path, self._wanted, self._on_disk, self._keep_original = path, path, None, False
                self._named = None
                return
