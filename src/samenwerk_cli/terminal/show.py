"""What a turn of the interview looks like, as lines on a screen."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from rich.cells import cell_len
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from samenwerk_cli.core.answers.roles import ROLE_IDS, ROLES
from samenwerk_cli.core.interview.turns import QuestionTurn, is_open
from samenwerk_cli.core.words.visible import one_line, visible
from samenwerk_cli.terminal import say, say_meeting
from samenwerk_cli.terminal.keys import ANSWERS, SHOWN_AS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from rich.console import RenderableType

    from samenwerk_cli.core.codes import Answer
    from samenwerk_cli.core.interview.interview import Interview
    from samenwerk_cli.core.interview.turns import AboutTurn, ImportanceTurn, Remark
    from samenwerk_cli.core.words.phrase import Lang, Phrase
    from samenwerk_cli.terminal.screen import Screen

ABOUT_WORDS: dict[str, tuple[Phrase, Phrase]] = {
    "subject": (say.subject, say.subject_hint),
    "we": (say.we, say.we_hint),
    "role": (say.role, say.role_hint),
    "name": (say.name, say.name_hint),
    "share": (say.share, say.share_hint),
}

HAS_REMARK: dict[Remark, Phrase] = {"minority": say_meeting.has_minority, "note": say.has_note}
"""What can stand beside an answer, in the order in which a meeting asks for it, and how it is shown."""

Row = tuple[str, str, str, bool]
"""An answer to choose: its key, a bar for how many chose it, the words, and whether it was chosen before."""

PROGRESS_WIDTH = 24
GAP = 2
ROLES_IN_A_ROW = 2


class Showing:
    """Shows the turns of one conversation on a screen, in one language."""

    all_keys: ClassVar[Phrase] = say.all_keys
    """Everything that can be typed at a question."""

    def __init__(self, screen: Screen, lang: Lang) -> None:
        self.screen, self.lang = screen, lang
        self._introduced: set[str] = set()

    def question(self, turn: QuestionTurn, interview: Interview) -> None:
        """Show a question with its answers, and the introduction when a field begins."""
        self._introduce(turn, interview)
        self.screen.say()
        self.screen.say(self._heading(turn, interview))
        self.screen.say()
        self.screen.tell(one_line(turn.question.question.in_(self.lang)), "bold")
        self.screen.say()
        self.screen.say(table_of(self._rows(turn, interview.given())))
        self.screen.say()
        self._earlier(interview)
        self.screen.tell(say.keys.in_(self.lang), "dim")

    def _introduce(self, turn: QuestionTurn, interview: Interview) -> None:
        """Say what a field is about when it begins, and only then."""
        field = turn.questionnaire
        begun = any(given.answer is not None for given in interview.answers.of(field.id).given.values())
        if not begun and field.id not in self._introduced:
            self.screen.say()
            self.screen.tell(one_line(field.intro.in_(self.lang)))
        self._introduced.add(field.id)

    def _earlier(self, interview: Interview, earlier: Phrase = say.earlier) -> None:
        """What was written beside the question and answered to it before."""
        for kind, phrase in HAS_REMARK.items():
            text = interview.remarked(kind)
            if text is not None:
                self.tell(phrase, note=visible(text))
        given = interview.given()
        if given is not None:
            self.tell(earlier, answer=SHOWN_AS[given])

    def _heading(self, turn: QuestionTurn, interview: Interview) -> RenderableType:
        title = one_line(turn.questionnaire.title.in_(self.lang))
        left = say.heading.in_(self.lang, field=title, number=turn.number, total=turn.total)
        return self._with_progress(left, *interview.progress)

    def _with_progress(self, left: str, done: int, total: int) -> Table:
        """A heading, and a bar that shows how far it is; beside each other if that fits."""
        filled = PROGRESS_WIDTH * done // total
        full, empty = ("=", "-") if self.screen.ascii_only else ("━", "─")
        right = f"{full * filled}{empty * (PROGRESS_WIDTH - filled)} {done}/{total}"
        table = Table.grid(expand=True, padding=(0, 1, 0, 0))
        if cell_len(left) + cell_len(right) < self.screen.console.width:
            table.add_column(no_wrap=True)
            table.add_column(justify="right", no_wrap=True)
            table.add_row(Text(left), Text(right, style="dim"))
        else:
            table.add_row(Text(left))
            table.add_row(Text(right, style="dim"))
        return table

    def _rows(self, turn: QuestionTurn, given: Answer | None) -> Iterator[Row]:
        silent = {"unknown": say.unknown, "unseen": say.unseen, "n/a": say.not_applicable}
        words = {answer: phrase.in_(self.lang) for answer, phrase in silent.items()}
        for key, answer in ANSWERS.items():
            shown = one_line(turn.question.words(answer).in_(self.lang)) if isinstance(answer, int) else words[answer]
            yield key, "", shown, answer == given

    def importance(self, turn: ImportanceTurn, interview: Interview) -> None:
        """Show the question after a side's importance."""
        self.screen.say()
        title = one_line(turn.pole.title.in_(self.lang))
        self.screen.tell(say.importance.in_(self.lang, pole=title), "bold")
        self.tell(say.importance_hint)
        self._keys_around(interview)

    def about(self, turn: AboutTurn, interview: Interview) -> None:
        """Show a question about the run itself."""
        question, hint = ABOUT_WORDS[turn.key]
        self.screen.say()
        self.screen.tell(question.in_(self.lang), "bold")
        self.tell(hint)
        if turn.key == "role":
            self._roles()
        self._keys_around(interview)

    def _keys_around(self, interview: Interview) -> None:
        """Show what was given before, and the keys."""
        given = interview.given()
        if given is not None:
            self.tell(say.earlier_given, answer=one_line(str(given)))
        self.screen.tell(self.keys_around(interview), "dim")

    def keys_around(self, interview: Interview) -> str:
        """The keys that work outside questions."""
        return (say.short_keys if interview.at > 0 else say.only_quit).in_(self.lang)

    def _roles(self) -> None:
        table = Table.grid(padding=(0, 3, 0, 0))
        words = [f"{number:>2}  {ROLES[role].in_(self.lang)}" for number, role in enumerate(ROLE_IDS, start=1)]
        for start in range(0, len(words), ROLES_IN_A_ROW):
            table.add_row(*(Text(each) for each in words[start : start + ROLES_IN_A_ROW]))
        self.screen.say(table)

    def overview(self, interview: Interview, places: list[int]) -> None:
        """Show all questions with their answers, numbered."""
        self.screen.say()
        self.screen.tell(say.overview.in_(self.lang), "bold")
        turns = [turn for index in places if isinstance(turn := interview.turns[index], QuestionTurn)]
        answers = [self._short(turn, interview) for turn in turns]
        taken = len(str(len(turns))) + max(answer.cell_len for answer in answers) + 2 * GAP
        table = Table.grid(padding=(0, GAP, 0, 0))
        table.add_column(justify="right", no_wrap=True)
        groups = [self._group(turn) for turn in turns]
        for number, (turn, answer) in enumerate(zip(turns, answers, strict=True), start=1):
            if groups[number - 1] not in groups[: number - 1]:
                table.add_row("", self._cut(groups[number - 1][1], taken, "bold"), "")
            table.add_row(Text(str(number)), self._cut(turn.question.question.in_(self.lang), taken), answer)
        self.screen.say(table)

    def _group(self, turn: QuestionTurn) -> tuple[str, str]:
        """Under which heading a question stands in the overview: what tells it from others, and its words."""
        return turn.questionnaire.id, turn.questionnaire.title.in_(self.lang)

    def _cut(self, words: str, taken: int, style: str = "") -> Text:
        """Words on one line beside what is taken of it: rich would cut the numbers and the answers too."""
        text = Text(one_line(words), style=style, no_wrap=True)
        text.truncate(self.screen.console.width - taken, overflow="ellipsis")
        return text

    def _short(self, turn: QuestionTurn, interview: Interview) -> Text:
        if is_open(turn, interview.answers):
            return Text(say.overview_open.in_(self.lang), style="bold")
        given = interview.answers.of(turn.questionnaire.id).to(turn.question.id)
        return Text(SHOWN_AS[given.answer] if given.answer is not None else "")

    def tell(self, phrase: Phrase, **values: object) -> None:
        """Say one sentence."""
        self.screen.tell(phrase.in_(self.lang, **values))


def table_of(rows: Iterable[Row]) -> Padding:
    """Answers to choose from, with bars if there are any."""
    listed = list(rows)
    has_bars = any(bar for _, bar, _, _ in listed)
    table = Table.grid(padding=(0, 2, 0, 0))
    for _ in range(2 if has_bars else 1):
        table.add_column(no_wrap=True)
    table.add_column(overflow="fold")
    for key, bar, words, chosen in listed:
        bars = [Text(bar)] if has_bars else []
        table.add_row(Text(key, style="bold"), *bars, Text(words, style="bold" if chosen else ""))
    return Padding(table, (0, 0, 0, 2))
