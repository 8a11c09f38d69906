"""What a question looks like in a team's meeting: how the team answered it, what to talk about, and what to choose."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from samenwerk_cli.core.interview.turns import is_open
from samenwerk_cli.core.report.drawing import ASCII, UNICODE, share
from samenwerk_cli.core.words.visible import one_line, visible
from samenwerk_cli.terminal import say, say_meeting
from samenwerk_cli.terminal.keys import SHOWN_AS
from samenwerk_cli.terminal.show import Showing

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from rich.console import RenderableType

    from samenwerk_cli.core.codes import Answer
    from samenwerk_cli.core.interview.interview import Interview
    from samenwerk_cli.core.interview.turns import QuestionId, QuestionTurn, Remark
    from samenwerk_cli.core.report.data.team import TeamQuestionData
    from samenwerk_cli.core.words.phrase import Lang, Phrase
    from samenwerk_cli.terminal.screen import Screen

Row = tuple[Text, Text, Text]
HAS_REMARK: dict[Remark, Phrase] = {"minority": say_meeting.has_minority, "note": say.has_note}


class OnTheTable(NamedTuple):
    """What a meeting is about: the questions of its agenda, and what may be shown of every question."""

    subjects: tuple[QuestionId, ...]
    views: Mapping[QuestionId, TeamQuestionData]


class ShowingTogether(Showing):
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
        self.screen.tell(view.question, "bold")
        self.screen.tell(view.in_words, "dim")
        self.screen.say()
        self.tell(say_meeting.talk, talk=one_line(turn.question.talk.in_(self.lang)))
        self.screen.say()
        self.screen.say(self._spread(view, interview.given()))
        for label, words in view.remarks:
            self.screen.tell(f"{label}: {words}")
        self.screen.say()
        self._earlier(interview)
        self.screen.tell(say_meeting.keys.in_(self.lang), "dim")
        if interview.given() is None:
            self.screen.tell(say_meeting.enter_leaves_open.in_(self.lang), "dim")

    def _heading(self, turn: QuestionTurn, interview: Interview) -> RenderableType:
        """A subject with its place on the agenda and how far that is; another question with its place in its field."""
        subjects, title = self.table.subjects, one_line(turn.questionnaire.title.in_(self.lang))
        if turn.id not in subjects:
            return Text(say.heading.in_(self.lang, field=title, number=turn.number, total=turn.total))
        left = say_meeting.heading.in_(self.lang, field=title, number=subjects.index(turn.id) + 1, total=len(subjects))
        return self._with_progress(left, interview.answered_of_first(len(subjects)), len(subjects))

    def _spread(self, view: TeamQuestionData, given: Answer | None) -> Padding:
        rows = list(self._rows(view, given))
        has_bars = any(bar.plain for _, bar, _ in rows)
        table = Table.grid(padding=(0, 2, 0, 0))
        for _ in range(2 if has_bars else 1):
            table.add_column(no_wrap=True)
        table.add_column(overflow="fold")
        for key, bar, words in rows:
            table.add_row(*([key, bar, words] if has_bars else [key, words]))
        return Padding(table, (0, 0, 0, 2))

    def _rows(self, view: TeamQuestionData, given: Answer | None) -> Iterator[Row]:
        """Every answer with its key, and with how many chose it if that may be shown."""
        ink = ASCII if self.screen.ascii_only else UNICODE
        bars = {place: f"{share(chosen, view.answered or 0, ink)} {chosen:>2}" for place, chosen, _ in view.shown}
        for position, words in enumerate(view.choices, start=1):
            yield _row(str(position), bars.get(position, ""), words, chosen=position == given)
        yield _row("?", "", say_meeting.unknown.in_(self.lang), chosen=given == "unknown")
        yield _row("-", "", say_meeting.not_applicable.in_(self.lang), chosen=given == "n/a")

    def _earlier(self, interview: Interview) -> None:
        given = interview.given()
        for kind, phrase in HAS_REMARK.items():
            text = interview.remarked(kind)
            if text is not None:
                self.tell(phrase, note=visible(text))
        if given is not None:
            self.tell(say_meeting.earlier, answer=SHOWN_AS[given])

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


def _row(key: str, bar: str, words: str, *, chosen: bool) -> Row:
    return Text(key, style="bold"), Text(bar), Text(words, style="bold" if chosen else "")
