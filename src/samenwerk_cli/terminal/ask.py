"""The line face of the interview: shows a turn, reads a line, passes on the move.

Lines in, lines out, no drawn screen: it works over SSH, with a screen reader, on Windows and through a pipe.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from samenwerk_cli.core.answers.answers import LONGEST_TEXT
from samenwerk_cli.core.interview.turns import AboutTurn, IllegalMove, ImportanceTurn, QuestionTurn, is_open
from samenwerk_cli.core.words.visible import one_line
from samenwerk_cli.terminal import keys, say
from samenwerk_cli.terminal.remarks import Remarks
from samenwerk_cli.terminal.screen import EndOfInput
from samenwerk_cli.terminal.show import Showing

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from samenwerk_cli.core.answers.answers import Answers
    from samenwerk_cli.core.codes import Answer
    from samenwerk_cli.core.interview.interview import Interview
    from samenwerk_cli.core.words.phrase import Lang, Phrase
    from samenwerk_cli.terminal.screen import Screen


class Asking:
    """One conversation on a screen; `save` is called after every change."""

    def __init__(self, screen: Screen, lang: Lang, save: Callable[[Answers], None]) -> None:
        self.screen, self.lang, self.save = screen, lang, save
        self.show, self.keys = Showing(screen, lang), keys.KEYS
        self.remarks = Remarks(screen, lang, self._saved)

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
                return self._question(interview)
            case ImportanceTurn() as turn:
                self.show.importance(turn, interview)
                return self._choice(interview, keys.IMPORTANCES, say.choice_prompt)
            case AboutTurn(key="share") as turn:
                self.show.about(turn, interview)
                return self._choice(interview, keys.SHARES, say.choice_prompt)
            case AboutTurn(key="role") as turn:
                self.show.about(turn, interview)
                return self._choice(interview, keys.roles(), say.choice_prompt)
            case AboutTurn() as turn:
                self.show.about(turn, interview)
                return self._text(interview)
            case None:
                return interview

    # One question

    def _question(self, interview: Interview) -> Interview:
        while True:
            line = self.screen.ask(say.prompt.in_(self.lang))
            if line in keys.ANSWERS:
                return self._answered(interview, keys.ANSWERS[line])
            moved = self._entered(interview) if line == "" else None
            if moved is not None:
                return moved
            match self.keys.get(line.lower()):
                case "why":
                    self._why(interview)
                case "note" | "minority" as kind:
                    interview = self.remarks.write(interview, kind)
                case "overview":
                    return self._overview(interview, say.overview_prompt)
                case None:
                    self.screen.pass_over()  # a text that was pasted here by mistake answers nothing
                    self.show.tell(say.wrong)
                case key:
                    moved = self._common(key, interview)
                    if moved is not None:
                        return moved

    def _answered(self, interview: Interview, answer: Answer) -> Interview:
        return self._saved(interview.answer(answer))

    def _entered(self, interview: Interview) -> Interview | None:
        """An empty line keeps an earlier answer; without one it means nothing."""
        return None if interview.given() is None else interview.keep()

    def _common(self, key: keys.Key, interview: Interview) -> Interview | None:
        """The keys that work everywhere: back and quit."""
        if key == "quit":
            raise EndOfInput
        try:
            return interview.back()
        except IllegalMove:
            self.show.tell(say.no_further_back)
            return None

    def _why(self, interview: Interview) -> None:
        if isinstance(interview.current, QuestionTurn):
            why = interview.current.question.why.in_(self.lang)
            self.show.tell(say.why, why=one_line(why))

    # Everything around the questions

    def _choice(self, interview: Interview, choices: Mapping[str, Any], prompt: Phrase) -> Interview:
        while True:
            line = self.screen.ask(prompt.in_(self.lang)).lower()
            if line == "" and not is_open_now(interview):
                return interview.keep()
            if line in choices:
                return self._saved(interview.answer(choices[line]))
            key = keys.KEYS.get(line)
            moved = self._common(key, interview) if key in ("back", "quit") and key else None
            if moved is not None:
                return moved
            if key not in ("back", "quit"):
                shown = [choice for choice in choices if choice.isdecimal()]
                self.show.tell(say.wrong_choice, choices=", ".join(shown))

    def _text(self, interview: Interview) -> Interview:
        while True:
            line = self.screen.ask(say.about_prompt.in_(self.lang))
            if line == "" and not is_open_now(interview):
                return interview.keep()
            key = keys.KEYS.get(line.lower())
            if len(line) > LONGEST_TEXT:
                self.show.tell(say.too_long, limit=LONGEST_TEXT)
                continue
            if key not in ("back", "quit") or key is None:
                return self._saved(interview.answer(one_line(line) or None))
            moved = self._common(key, interview)
            if moved is not None:
                return moved

    def _overview(self, interview: Interview, prompt: Phrase) -> Interview:
        """All questions with their answers; a number goes to that question, Enter leaves everything as it is."""
        places = [index for index, turn in enumerate(interview.turns) if isinstance(turn, QuestionTurn)]
        self.show.overview(interview, places)
        while True:
            line = self.screen.ask(prompt.in_(self.lang))
            if line.lower() in keys.YES:
                return interview
            if keys.KEYS.get(line.lower()) == "quit":
                raise EndOfInput
            number = next((index for index in range(len(places)) if line == str(index + 1)), None)
            if number is not None:
                return interview.jump(places[number])
            self.show.tell(say.no_such_number)

    def _saved(self, interview: Interview) -> Interview:
        self.save(interview.answers)
        return interview


def is_open_now(interview: Interview) -> bool:
    """Whether the current turn has not been answered or skipped before."""
    return interview.current is not None and is_open(interview.current, interview.answers)
