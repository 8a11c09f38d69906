"""The line face of the interview: shows a turn, reads a line, passes on the move.

Lines in, lines out, no drawn screen: it works over SSH, with a screen reader, on Windows and through a pipe.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from samenwerk_cli.core.answers.answers import LONGEST_NOTE, LONGEST_TEXT
from samenwerk_cli.core.interview.turns import AboutTurn, IllegalMove, ImportanceTurn, QuestionTurn, is_open
from samenwerk_cli.core.words.visible import one_line, visible
from samenwerk_cli.terminal import keys, say, say_meeting
from samenwerk_cli.terminal.screen import EndOfInput
from samenwerk_cli.terminal.show import Showing

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from samenwerk_cli.core.answers.answers import Answers
    from samenwerk_cli.core.codes import Answer
    from samenwerk_cli.core.interview.interview import Interview
    from samenwerk_cli.core.interview.turns import Remark
    from samenwerk_cli.core.words.phrase import Lang, Phrase
    from samenwerk_cli.terminal.screen import Screen

CHOICES: dict[str, Mapping[str, Any]] = {"role": keys.roles(), "share": keys.SHARES}
"""What can be answered where not any text will do."""


class RemarkWords(NamedTuple):
    """What is said around one kind of remark."""

    intro: Phrase
    prompt: Phrase
    in_one_line: Phrase
    kept: Phrase
    removed: Phrase


REMARKS: dict[Remark, RemarkWords] = {
    "note": RemarkWords(say.note_intro, say.note_prompt, say_meeting.ask_note, say.note_kept, say.note_removed),
    "minority": RemarkWords(
        say_meeting.minority_intro,
        say_meeting.minority_prompt,
        say_meeting.ask_minority,
        say_meeting.minority_kept,
        say_meeting.minority_removed,
    ),
}


class Asking:
    """One conversation on a screen; `save` is called after every change."""

    def __init__(self, screen: Screen, lang: Lang, save: Callable[[Answers], None]) -> None:
        self.screen, self.lang, self.save = screen, lang, save
        self.show, self.keys, self._wrote = Showing(screen, lang), keys.KEYS, False

    def hold(self, interview: Interview) -> Interview:
        """Ask until there is nothing open, and the person is content with the overview.

        Raises:
            EndOfInput: the person stopped; everything answered has been saved.
        """
        while True:
            while interview.current is not None:
                interview = self._turn(interview)
            checked = self._checked(interview)
            if checked is interview:
                return interview
            interview = checked

    def _checked(self, interview: Interview) -> Interview:
        """The interview as it is if the person is content with it, or is not there; else where they want to go."""
        return self._overview(interview, say.check_prompt) if self.screen.has_person else interview

    def _turn(self, interview: Interview) -> Interview:
        match interview.current:
            case QuestionTurn() as turn:
                self.show.question(turn, interview)
                return self._question(turn, interview)
            case ImportanceTurn() as turn:
                self.show.importance(turn, interview)
                before = turn.given(interview.answers)
                return self._choice(interview, lambda line: keys.importances(line, before), f"1-{len(before)}, -1")
            case AboutTurn() as turn:
                self.show.about(turn, interview)
                choices = CHOICES.get(turn.key)
                if choices is None:
                    return self._text(interview)
                return self._choice(interview, choices.__getitem__, ", ".join(filter(str.isdecimal, choices)))
            case None:
                return interview

    # One question

    def _question(self, turn: QuestionTurn, interview: Interview) -> Interview:
        while True:
            line = self._ask(say.prompt)
            answer = keys.answer_meant(line)
            if answer is not None:
                return self._answered(interview, answer)
            moved = self._entered(interview) if line == "" else None
            if moved is not None:
                return moved
            word, _, text = line.partition(" ")
            if text and self.keys.get(word.lower()) == "note":
                interview = self._write_down(interview, "note", text.strip())
                continue
            match self.keys.get(keys.plain(line)):
                case "why":
                    self.show.why(turn.question)
                case "note" | "minority" as kind:
                    interview = self._write_down(interview, kind)
                case "overview":
                    return self._overview(interview, say.overview_prompt)
                case "help":
                    self.show.tell(self.show.all_keys)
                case None:
                    self.screen.pass_over()  # a text that was pasted here by mistake answers nothing
                    self.show.tell(say.wrong, keys=self.show.all_keys.in_(self.lang))
                case key:
                    if (moved := self._common(key, interview)) is not None:
                        return moved

    def _answered(self, interview: Interview, answer: Answer) -> Interview:
        return self._saved(interview.answer(answer))

    def _entered(self, interview: Interview) -> Interview | None:
        """An empty line keeps an earlier answer; without one it means nothing."""
        return None if interview.given() is None else interview.keep()

    def _common(self, key: keys.Key | None, interview: Interview) -> Interview | None:
        """The keys that work everywhere: back and quit."""
        if key == "quit":
            raise EndOfInput
        try:
            return interview.back()
        except IllegalMove:
            self.show.tell(say.no_further_back)
            return None

    # Beside an answer

    def _write_down(self, interview: Interview, kind: Remark, text: str = "") -> Interview:
        """Take down the text, or without one lines up to an empty one."""
        before, words = interview.remarked(kind), REMARKS[kind]
        if not self._wrote:
            self.show.tell(say.no_names)
        self._wrote = True
        if not text:
            self.show.tell(say.note_more if before else words.intro, note=visible(before or ""))
        lines = self._with_what_follows(text) if text else self._lines(words.prompt)
        written = self._gathered(interview, kind, lines)
        changed = self._added(interview, kind, written)
        if changed is not interview:
            self.show.tell(words.kept if changed.remarked(kind) else words.removed)
        return changed

    def _gathered(self, interview: Interview, kind: Remark, lines: Iterator[str]) -> list[str]:
        """All of the lines; when the person stops halfway, what was written is kept first."""
        written: list[str] = []
        try:
            written.extend(lines)
        except EndOfInput:
            text = _under(interview.remarked(kind), written)
            if any(written) and len(text) <= LONGEST_NOTE:
                self._saved(interview.remark(kind, text))
            raise
        return written

    def _lines(self, prompt: Phrase) -> Iterator[str]:
        """Lines up to an empty one that nothing follows at once, for a pasted text may have empty lines."""
        while (line := self._ask(prompt)) or self.screen.has_more():
            yield line

    def _with_what_follows(self, line: str) -> Iterator[str]:
        """A line, and what was pasted with it."""
        yield line
        while self.screen.has_more():
            yield self.screen.ask("")

    def _added(self, interview: Interview, kind: Remark, written: list[str]) -> Interview:
        """The interview with these lines under what was there, or without a remark if they are a lone dash."""
        before = interview.remarked(kind)
        if not any(written):
            return interview
        if before and written == ["-"]:
            return self._saved(interview.remark(kind, None))
        text = _under(before, written)
        if len(text) > LONGEST_NOTE:
            self.show.tell(say.too_long, limit=LONGEST_NOTE)
            return interview
        return self._saved(interview.remark(kind, text))

    # Everything around the questions

    def _choice(self, interview: Interview, meant: Callable[[str], Any], choices: str) -> Interview:
        """Ask until what is typed is meant by something, or is a key; `choices` is what to type, in short."""
        while True:
            line = keys.plain(self._ask(say.choice_prompt))
            key = keys.KEYS.get(line)
            if line == "" and not is_open_now(interview):
                return interview.keep()
            if key in keys.EVERYWHERE:
                if (moved := self._common(key, interview)) is not None:
                    return moved
                continue
            try:
                return self._saved(interview.answer(meant(line)))
            except KeyError:
                self.show.tell(say.wrong_choice, choices=choices, keys=self.show.keys_around(interview))

    def _text(self, interview: Interview) -> Interview:
        while True:
            line = self._ask(say.about_prompt)
            if line == "" and not is_open_now(interview):
                return interview.keep()
            key = keys.KEYS.get(line.lower())
            if len(line) > LONGEST_TEXT:
                self.show.tell(say.too_long, limit=LONGEST_TEXT)
            elif key not in keys.EVERYWHERE:
                return self._saved(interview.answer(one_line(line) or None))
            elif (moved := self._common(key, interview)) is not None:
                return moved

    def _overview(self, interview: Interview, prompt: Phrase) -> Interview:
        """All that was asked, page by page, from where the person last went; Enter leaves everything as it is."""
        pages = self.show.pages(interview)
        places = {key: at for page in pages for key, at in page.items()}
        changed = interview.trail[-1:] if interview.current is None else ()
        first = next((number for number, page in enumerate(pages) if {*changed} & {*page.values()}), 0)
        for page in pages[first:]:
            self.show.page(interview, page)
            moved = self._from_overview(interview, prompt if page is pages[-1] else say.next_page, places)
            if moved is not None:
                return moved
        return interview

    def _from_overview(self, interview: Interview, prompt: Phrase, places: Mapping[str, int]) -> Interview | None:
        """Where the person wants to go; None for Enter, the interview as it is for the way back to a question."""
        while True:
            line = keys.plain(self._ask(prompt))
            if line in keys.YES:
                return None
            if line in places:
                return interview.jump(places[line])
            key = keys.KEYS.get(line)
            if key == "back" and interview.current is not None:
                return interview
            if key not in keys.EVERYWHERE:
                self.show.tell(say.no_such_number)
            elif (moved := self._common(key, interview)) is not None:
                return moved

    def _ask(self, prompt: Phrase) -> str:
        return self.screen.ask(prompt.in_(self.lang), say.guessed.in_(self.lang))

    def _saved(self, interview: Interview) -> Interview:
        self.save(interview.answers)
        return interview


def agreed(screen: Screen, question: str, lang: Lang, *, by_enter: bool = True) -> bool:
    """Whether the answer to a question is yes; it is asked again until it is yes or no.

    An empty line means yes, unless what was asked about cannot be undone: then `by_enter` is false.

    Raises:
        EndOfInput: there is no answer.
    """
    yes = keys.YES if by_enter else keys.YES - {""}
    while (line := keys.plain(screen.ask(question))) not in yes | keys.NO:
        screen.tell(say.yes_or_no.in_(lang))
    return line in yes


def is_open_now(interview: Interview) -> bool:
    """Whether the current turn has not been answered or skipped before."""
    return interview.current is not None and is_open(interview.current, interview.answers)


def _under(remark: str | None, lines: list[str]) -> str:
    """A remark with more lines under it."""
    return "\n".join([*([remark] if remark else []), *lines]).strip("\n")
