"""The line face of a meeting on what everyone answered: the agenda first, and each question with the team's answers.

With a question it shows how the team answered it, what to talk about, and what to choose.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from rich.text import Text

from samenwerk_cli.core.interview.turns import is_open
from samenwerk_cli.core.report.drawing import ASCII, UNICODE, people
from samenwerk_cli.core.words.visible import one_line
from samenwerk_cli.terminal import say, say_meeting
from samenwerk_cli.terminal.keys import SHOWN_AS
from samenwerk_cli.terminal.screen import EndOfInput
from samenwerk_cli.terminal.show import table_of
from samenwerk_cli.terminal.together import AskingTogether, ShowingTogether

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from rich.console import RenderableType

    from samenwerk_cli.core.answers.answers import Answers
    from samenwerk_cli.core.codes import Answer
    from samenwerk_cli.core.interview.interview import Interview
    from samenwerk_cli.core.interview.turns import QuestionId, QuestionTurn
    from samenwerk_cli.core.report.data.team import TeamQuestionData
    from samenwerk_cli.core.words.phrase import Lang
    from samenwerk_cli.terminal.screen import Screen
    from samenwerk_cli.terminal.show import Row


class OnTheTable(NamedTuple):
    """What a meeting is about: the questions of its agenda, and what may be shown of every question."""

    subjects: tuple[QuestionId, ...]
    views: Mapping[QuestionId, TeamQuestionData]


class ShowingMeeting(ShowingTogether):
    """Shows the questions of a meeting on a screen, in one language."""

    def __init__(self, screen: Screen, lang: Lang, table: OnTheTable) -> None:
        super().__init__(screen, lang)
        self.table = table

    def question(self, turn: QuestionTurn, interview: Interview) -> None:
        """Show a question with how the team answered it."""
        view = self.table.views[turn.id]
        self.screen.say()
        self.screen.say(self._heading(turn, interview))
        self.screen.say()
        self.screen.tell(view.text, "bold")
        self._both_ends(turn.question)
        self.screen.tell(view.in_words, "dim")
        self.screen.say()
        self.tell(say_meeting.talk, talk=one_line(turn.question.talk.in_(self.lang)))
        self.screen.say()
        self.screen.say(table_of(self._rows_of(view, interview.given())))
        for label, words in view.remarks:
            self.screen.tell(f"{label}: {words}")
        self.screen.say()
        self._below(interview)

    def _heading(self, turn: QuestionTurn, interview: Interview) -> RenderableType:
        """A subject with its place on the agenda and how far that is; another question with its place in its field."""
        subjects, title = self.table.subjects, one_line(turn.questionnaire.title.in_(self.lang))
        if turn.id not in subjects:
            return Text(say.heading.in_(self.lang, field=title, number=turn.number, total=turn.total))
        left = say_meeting.heading.in_(self.lang, field=title, number=subjects.index(turn.id) + 1, total=len(subjects))
        return self._with_progress(left, interview.answered_of_first(len(subjects)), len(subjects))

    def _rows_of(self, view: TeamQuestionData, given: Answer | None) -> Iterator[Row]:
        """Every answer, with how many chose it if that may be shown."""
        ink = ASCII if self.screen.ascii_only else UNICODE
        marks = zip(people(view.counts or (), ink), view.shown, strict=True)
        bars = {place: f"{drawn} {chosen:>2}" for drawn, (place, chosen, _) in marks}
        for position, words in enumerate(view.choices, start=1):
            yield str(position), bars.get(position, ""), words, position == given
        for answer, phrase in self.not_answered.items():
            yield SHOWN_AS[answer], "", phrase.in_(self.lang), given == answer

    def _group(self, turn: QuestionTurn) -> tuple[str, str]:
        return (
            ("", say_meeting.on_the_agenda.in_(self.lang)) if turn.id in self.table.subjects else super()._group(turn)
        )

    def _short(self, turn: QuestionTurn, interview: Interview) -> Text:
        if turn.id in self.table.subjects or not is_open(turn, interview.answers):
            return super()._short(turn, interview)
        before = self.table.views[turn.id].together
        if before is None or before.answer is None:
            return Text()
        return Text(say_meeting.chosen_before.in_(self.lang, answer=SHOWN_AS[before.answer]))


class AskingMeeting(AskingTogether):
    """One meeting on a screen; `save` is called after every change."""

    def __init__(self, screen: Screen, lang: Lang, save: Callable[[Answers], None], table: OnTheTable) -> None:
        super().__init__(screen, lang, save)
        self.show = ShowingMeeting(screen, lang, table)

    def _checked(self, interview: Interview) -> Interview:
        """Where the team wants to go, or the interview as it is; a pipe that ends here is done."""
        try:
            return self._overview(interview, say_meeting.check_prompt)
        except EndOfInput:
            if self.screen.has_person:
                raise
            return interview
