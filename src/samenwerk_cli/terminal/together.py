"""The line face of a team that answers together: a question may stay open, and someone may see it differently."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from samenwerk_cli.core.words.visible import visible
from samenwerk_cli.terminal import say_meeting
from samenwerk_cli.terminal.ask import REMARKS, Asking, is_open_now
from samenwerk_cli.terminal.keys import KEYS_TOGETHER
from samenwerk_cli.terminal.screen import EndOfInput
from samenwerk_cli.terminal.show import HAS_REMARK, Showing

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from samenwerk_cli.core.answers.answers import Answers
    from samenwerk_cli.core.codes import Answer
    from samenwerk_cli.core.interview.interview import Interview
    from samenwerk_cli.core.interview.turns import Remark
    from samenwerk_cli.core.words.phrase import Lang, Phrase
    from samenwerk_cli.terminal.screen import Screen


class ShowingTogether(Showing):
    """Shows the turns of a conversation with a team on a screen, in one language."""

    keys, all_keys = say_meeting.keys, say_meeting.all_keys
    earlier, wanted = say_meeting.earlier, say_meeting.importance
    not_answered: ClassVar[dict[Answer, Phrase]] = {
        "unknown": say_meeting.unknown,
        "unseen": say_meeting.unseen,
        "n/a": say_meeting.not_applicable,
    }

    def _below(self, interview: Interview) -> None:
        super()._below(interview)
        if interview.given() is None:
            self.screen.tell(say_meeting.enter_leaves_open.in_(self.lang), "dim")


class AskingTogether(Asking):
    """One conversation with a team on a screen; `save` is called after every change."""

    def __init__(self, screen: Screen, lang: Lang, save: Callable[[Answers], None]) -> None:
        super().__init__(screen, lang, save)
        self.show, self.keys = ShowingTogether(screen, lang), KEYS_TOGETHER
        self._warned = False

    def _answered(self, interview: Interview, answer: Answer) -> Interview:
        """Keep the answer at once; then, if there is someone to ask, what a minority thinks, and a note."""
        interview = self._saved(interview.record(answer))
        if self.screen.has_person and not self._warned:  # once more, where it is about to happen
            self.show.tell(say_meeting.will_be_shown)
        self._warned = True
        for kind in HAS_REMARK if self.screen.has_person else ():
            remarked = self._ask_remark(interview, kind)
            if remarked is None:
                return interview
            interview = remarked
        return interview.keep()

    def _ask_remark(self, interview: Interview, kind: Remark) -> Interview | None:
        """Ask for one line, and what was pasted with it; an empty one leaves everything as it is.

        Returns:
            The interview with the remark; None if the line asks to go back to the question.

        Raises:
            EndOfInput: it asks to stop.
        """
        before = interview.remarked(kind)
        if before:
            self.show.tell(say_meeting.there_is, text=visible(before))
        written = self._gathered(interview, kind, self._line_with_what_follows(REMARKS[kind].in_one_line))
        key = self.keys.get(written[0].lower()) if len(written) == 1 else None
        if key == "quit":
            raise EndOfInput
        return None if key == "back" else self._added(interview, kind, written)

    def _line_with_what_follows(self, prompt: Phrase) -> Iterator[str]:
        yield from self._with_what_follows(self._ask(prompt))

    def _entered(self, interview: Interview) -> Interview:
        """An empty line keeps an earlier answer, or leaves the question open."""
        if not is_open_now(interview):
            return interview.keep()
        self.show.tell(say_meeting.stays_open)
        return interview.set_aside()
