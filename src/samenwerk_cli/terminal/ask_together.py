"""The line face of a team's meeting: like an interview, but a question may stay open, and someone may differ."""

from __future__ import annotations

from typing import TYPE_CHECKING

from samenwerk_cli.core.interview.turns import is_open
from samenwerk_cli.terminal import keys, say_meeting
from samenwerk_cli.terminal.ask import Asking
from samenwerk_cli.terminal.screen import EndOfInput
from samenwerk_cli.terminal.show_together import ShowingTogether

if TYPE_CHECKING:
    from collections.abc import Callable

    from samenwerk_cli.core.answers.answers import Answers
    from samenwerk_cli.core.codes import Answer
    from samenwerk_cli.core.interview.interview import Interview
    from samenwerk_cli.core.interview.turns import Remark
    from samenwerk_cli.core.words.phrase import Lang
    from samenwerk_cli.terminal.screen import Screen
    from samenwerk_cli.terminal.show_together import OnTheTable

BESIDE_AN_ANSWER: tuple[Remark, ...] = ("minority", "note")
"""What is asked after an answer, in this order."""


class AskingTogether(Asking):
    """One meeting on a screen; `save` is called after every change."""

    def __init__(self, screen: Screen, lang: Lang, save: Callable[[Answers], None], table: OnTheTable) -> None:
        super().__init__(screen, lang, save)
        self.show, self.keys = ShowingTogether(screen, lang, table), keys.KEYS_TOGETHER
        self._warned = False

    def _checked(self, interview: Interview) -> Interview:
        """Where the team wants to go, or the interview as it is; a pipe that ends here is done."""
        try:
            return self._overview(interview, say_meeting.check_prompt)
        except EndOfInput:
            if self.screen.has_person:
                raise
            return interview

    def _answered(self, interview: Interview, answer: Answer) -> Interview:
        """Keep the answer at once; then, if there is someone to ask, what a minority thinks, and a note."""
        interview = self._saved(interview.record(answer))
        self._warn()
        for kind in BESIDE_AN_ANSWER if self.screen.has_person else ():
            remarked = self.remarks.ask(interview, kind, self._leaves)
            if remarked is None:
                return interview
            interview = remarked
        return interview.keep()

    def _warn(self) -> None:
        """Say once more, where it is about to happen, that what is written will be shown."""
        if self.screen.has_person and not self._warned:
            self.show.tell(say_meeting.will_be_shown)
        self._warned = True

    def _leaves(self, line: str) -> bool:
        """Whether a line asks to go back to the question.

        Raises:
            EndOfInput: it asks to stop.
        """
        key = self.keys.get(line.lower())
        if key == "quit":
            raise EndOfInput
        return key == "back"

    def _entered(self, interview: Interview) -> Interview:
        """An empty line keeps an earlier answer, or leaves the question open."""
        if interview.current is not None and not is_open(interview.current, interview.answers):
            return interview.keep()
        self.show.tell(say_meeting.stays_open)
        return interview.set_aside()
