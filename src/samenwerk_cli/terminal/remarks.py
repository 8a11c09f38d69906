"""What is written beside an answer, line by line: a note, or what a minority thinks."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from samenwerk_cli.core.answers.answers import LONGEST_NOTE
from samenwerk_cli.core.words.visible import visible
from samenwerk_cli.terminal import say, say_meeting
from samenwerk_cli.terminal.screen import EndOfInput

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from samenwerk_cli.core.interview.interview import Interview
    from samenwerk_cli.core.interview.turns import Remark
    from samenwerk_cli.core.words.phrase import Lang, Phrase
    from samenwerk_cli.terminal.screen import Screen


class RemarkWords(NamedTuple):
    """What is said around one kind of remark."""

    intro: Phrase
    prompt: Phrase
    in_one_line: Phrase
    kept: Phrase
    removed: Phrase


WORDS: dict[Remark, RemarkWords] = {
    "note": RemarkWords(say.note_intro, say.note_prompt, say_meeting.ask_note, say.note_kept, say.note_removed),
    "minority": RemarkWords(
        say_meeting.minority_intro,
        say_meeting.minority_prompt,
        say_meeting.ask_minority,
        say_meeting.minority_kept,
        say_meeting.minority_removed,
    ),
}


class Remarks:
    """Takes down remarks at the current question of an interview; `save` is called for each that was made."""

    def __init__(self, screen: Screen, lang: Lang, save: Callable[[Interview], Interview]) -> None:
        self.screen, self.lang, self.save = screen, lang, save

    def write(self, interview: Interview, kind: Remark) -> Interview:
        """Take down lines up to an empty one."""
        before, words = interview.remarked(kind), WORDS[kind]
        self._tell(say.note_more if before else words.intro, note=visible(before or ""))
        written = self._gathered(interview, kind, self._lines(words.prompt))
        changed = self._added(interview, kind, written)
        if changed is not interview:
            self._tell(words.kept if changed.remarked(kind) else words.removed)
        return changed

    def ask(self, interview: Interview, kind: Remark, leaving: Callable[[str], bool]) -> Interview | None:
        """Ask for one line, and what was pasted with it; an empty one leaves everything as it is.

        Returns:
            The interview with the remark; None if the line is one that is `leaving` instead.
        """
        before, words = interview.remarked(kind), WORDS[kind]
        if before:
            self._tell(say_meeting.there_is, text=visible(before))
        written = self._gathered(interview, kind, self._line_with_what_follows(words.in_one_line))
        if len(written) == 1 and leaving(written[0]):
            return None
        return self._added(interview, kind, written)

    def _gathered(self, interview: Interview, kind: Remark, lines: Iterator[str]) -> list[str]:
        """All of the lines; when the person stops halfway, what was written is kept first."""
        written: list[str] = []
        try:
            written.extend(lines)
        except EndOfInput:
            text = _under(interview.remarked(kind), written)
            if any(written) and len(text) <= LONGEST_NOTE:
                self.save(interview.remark(kind, text))
            raise
        return written

    def _lines(self, prompt: Phrase) -> Iterator[str]:
        """Lines up to an empty one that nothing follows at once, for a pasted text may have empty lines."""
        while (line := self.screen.ask(prompt.in_(self.lang))) or self.screen.has_more():
            yield line

    def _line_with_what_follows(self, prompt: Phrase) -> Iterator[str]:
        yield self.screen.ask(prompt.in_(self.lang))
        while self.screen.has_more():
            yield self.screen.ask("")

    def _added(self, interview: Interview, kind: Remark, written: list[str]) -> Interview:
        """The interview with these lines under what was there, or without a remark if they are a lone dash."""
        before = interview.remarked(kind)
        if not any(written):
            return interview
        if before and written == ["-"]:
            return self.save(interview.remark(kind, None))
        text = _under(before, written)
        if len(text) > LONGEST_NOTE:
            self._tell(say.too_long, limit=LONGEST_NOTE)
            return interview
        return self.save(interview.remark(kind, text))

    def _tell(self, phrase: Phrase, **values: object) -> None:
        self.screen.tell(phrase.in_(self.lang, **values))


def _under(remark: str | None, lines: list[str]) -> str:
    """A remark with more lines under it."""
    return "\n".join([*([remark] if remark else []), *lines]).strip("\n")
