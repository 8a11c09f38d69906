"""What a turn of the interview looks like, as lines on a screen."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, ClassVar

from rich.cells import cell_len
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from samenwerk_cli.core.answers.roles import ROLE_IDS, ROLES
from samenwerk_cli.core.interview import say as say_interview
from samenwerk_cli.core.interview.turns import AboutTurn, ImportanceTurn, QuestionTurn, given_to, is_open
from samenwerk_cli.core.report import say as say_report
from samenwerk_cli.core.report.balance import both_ends
from samenwerk_cli.core.words.visible import one_line, visible
from samenwerk_cli.terminal import say, say_meeting
from samenwerk_cli.terminal.keys import ANSWERS, LETTERS, SHOWN_AS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from rich.console import RenderableType

    from samenwerk_cli.core.answers.answers import Answers
    from samenwerk_cli.core.codes import Answer
    from samenwerk_cli.core.field.questionnaire import Question
    from samenwerk_cli.core.interview.interview import Interview
    from samenwerk_cli.core.interview.turns import Remark, Turn
    from samenwerk_cli.core.words.phrase import Lang, Phrase
    from samenwerk_cli.terminal.screen import Screen

ABOUT_WORDS: dict[str, tuple[Phrase, Phrase]] = {
    "subject": (say.subject, say.subject_hint),
    "we": (say.we, say.we_hint),
    "role": (say.role, say.role_hint),
    "name": (say.name, say.name_hint),
    "share": (say.share, say.share_hint),
}
LABELS: dict[str, Phrase] = {
    "subject": say_report.subject,
    "we": say_report.we,
    "role": say.label_role,
    "name": say_report.name,
    "share": say.label_share,
    "importance": say.label_importance,
}
USUAL = {"subject": say_report.usual_subject, "we": say_report.usual_we, "share": say.SHARED["closed"]}
"""What an empty line means where someone could tell something about the run."""

NAMED: dict[str, Mapping[str, Phrase]] = {"role": ROLES, "share": say.SHARED}
"""What is told by a word of our own, and what that is called."""

HAS_REMARK: dict[Remark, Phrase] = {"minority": say_meeting.has_minority, "note": say.has_note}
"""What can stand beside an answer, in the order in which a meeting asks for it, and how it is shown."""

Row = tuple[str, str, str, bool]
"""An answer to choose: its key, a bar for how many chose it, the words, and whether it was chosen before."""

PROGRESS_WIDTH = 24
AROUND_A_PAGE = 4
"""Lines: the heading of an overview, the keys, and what is asked below it."""

ROLES_IN_A_ROW = 2


class Showing:
    """Shows the turns of one conversation on a screen, in one language."""

    keys, all_keys = say.keys, say.all_keys
    """What can be typed at a question, as a reminder and in full."""
    earlier, wanted = say.earlier, say_interview.importance
    not_answered: ClassVar[dict[Answer, Phrase]] = {
        "unknown": say.unknown,
        "unseen": say.unseen,
        "n/a": say.not_applicable,
    }

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
        self._both_ends(turn.question)
        self.screen.say()
        self.screen.say(table_of(self._rows(turn, interview.given())))
        self.screen.say()
        self._below(interview)

    def _both_ends(self, question: Question) -> None:
        """Say so where an answer further down is not always better."""
        ends = both_ends(question, self.lang)
        if ends is not None:
            self.screen.tell(ends, "dim")

    def why(self, question: Question) -> None:
        """Say what counts, if the question tells, and why it matters."""
        if question.counts_as is not None:
            self.screen.tell(one_line(question.counts_as.in_(self.lang)))
        self.tell(say.why, why=one_line(question.why.in_(self.lang)))

    def _introduce(self, turn: QuestionTurn, interview: Interview) -> None:
        """Say what a field is about when it begins, and only then."""
        field = turn.questionnaire
        if not interview.answers.of(field.id).answered and field.id not in self._introduced:
            self.screen.say()
            self.screen.tell(one_line(field.intro.in_(self.lang)))
        self._introduced.add(field.id)

    def _below(self, interview: Interview) -> None:
        """What was written beside the question and answered to it before, and what can be typed."""
        for kind, phrase in HAS_REMARK.items():
            text = interview.remarked(kind)
            if text is not None:
                self.tell(phrase, note=visible(text))
        given = interview.given()
        if given is not None:
            self.tell(self.earlier, answer=SHOWN_AS[given])
        self.screen.tell(self.keys.in_(self.lang), "dim")

    def _heading(self, turn: QuestionTurn, interview: Interview) -> RenderableType:
        """The field, and how far it is: in its field and with a bar, or where no bar is of use in the whole run."""
        title, (done, total) = one_line(turn.questionnaire.title.in_(self.lang)), interview.progress
        if self.screen.draws:
            left = say.heading.in_(self.lang, field=title, number=turn.number, total=turn.total)
            return self._with_progress(left, done, total)
        number = sum(isinstance(each, QuestionTurn) for each in interview.turns[: interview.at]) + 1
        return Text(say.heading.in_(self.lang, field=title, number=number, total=total))

    def _with_progress(self, left: str, done: int, total: int) -> RenderableType:
        """A heading, and a bar that shows how far it is; beside each other if that fits."""
        if not self.screen.draws:
            return Text(left)
        filled = PROGRESS_WIDTH * done // total
        full, empty = ("=", "-") if self.screen.ascii_only else ("━", "─")
        right = f"{full * filled}{empty * (PROGRESS_WIDTH - filled)} {done}/{total}"
        if cell_len(left) + cell_len(right) >= self.screen.console.width:
            return Text.assemble(left, "\n", (right, "dim"))
        table = Table.grid(expand=True, padding=(0, 1, 0, 0))
        table.add_column(no_wrap=True)
        table.add_column(justify="right", no_wrap=True)
        table.add_row(Text(left), Text(right, style="dim"))
        return table

    def _rows(self, turn: QuestionTurn, given: Answer | None) -> Iterator[Row]:
        for key, answer in ANSWERS.items():
            yield key, "", self._words(turn.question, answer), answer == given

    def _words(self, question: Question, answer: Answer) -> str:
        words = question.words(answer) if isinstance(answer, int) else self.not_answered[answer]
        return one_line(words.in_(self.lang))

    def importance(self, turn: ImportanceTurn, interview: Interview) -> None:
        """Show all sides, to choose which of them to work on first; a line each if there are many."""
        self.screen.say()
        self.screen.tell(self.wanted.in_(self.lang), "bold")
        self.screen.say()
        sides = [one_line(f"{pole.title.in_(self.lang)} – {pole.about.in_(self.lang)}") for _, pole in turn.poles]
        if not self._fits(2 * len(sides) + AROUND_A_PAGE):
            sides = [self._cut(side, self.screen.console.width - 6).plain for side in sides]
        self.screen.say(table_of((str(number), "", side, False) for number, side in enumerate(sides, start=1)))
        self.screen.say()
        self.tell(say.importance_hint)
        if any(each is not None for each in turn.given(interview.answers)):
            self.tell(say.earlier_importance, answer=self._importances(turn, interview.answers))
        else:
            self.tell(say.enter_all_usual)
        self.screen.tell(self.keys_around(interview), "dim")

    def about(self, turn: AboutTurn, interview: Interview) -> None:
        """Show a question about the run itself."""
        question, hint = ABOUT_WORDS[turn.key]
        self.screen.say()
        self.screen.tell(question.in_(self.lang), "bold")
        self.tell(hint, usual=USUAL.get(turn.key, ""))
        if turn.key == "role":
            self._roles()
        if interview.given() is not None:
            self.tell(say.earlier_given, answer=self._setting(turn, interview.answers))
        self.screen.tell(self.keys_around(interview), "dim")

    def keys_around(self, interview: Interview) -> str:
        """The keys that work outside questions."""
        return (say.short_keys if interview.at > 0 or interview.trail else say.only_quit).in_(self.lang)

    def _roles(self) -> None:
        table = Table.grid(padding=(0, 3, 0, 0))
        words = [f"{number:>2}  {ROLES[role].in_(self.lang)}" for number, role in enumerate(ROLE_IDS, start=1)]
        for start in range(0, len(words), ROLES_IN_A_ROW):
            table.add_row(*(Text(each) for each in words[start : start + ROLES_IN_A_ROW]))
        self.screen.say(table)

    # The overview

    def pages(self, interview: Interview) -> list[dict[str, int]]:
        """Every turn that can be gone to, by what is typed for it; field by field if they do not fit on the screen."""
        asked = {at: turn for at, turn in enumerate(interview.turns) if isinstance(turn, QuestionTurn)}
        settings = (at for at in range(len(interview.turns)) if at not in asked)
        places = dict(zip(LETTERS, settings, strict=False)) | {str(key): at for key, at in enumerate(asked, start=1)}
        first = next(iter(asked.values()))  # settings stand above it
        groups = groupby(places.items(), key=lambda place: self._group(asked.get(place[1], first)))
        pages = [dict(group) for _, group in groups]
        return [places] if self._fits(len(places) + len(pages)) else pages

    def page(self, interview: Interview, places: Mapping[str, int]) -> None:
        """Show one page of the overview: what was told about the run, and questions with what was chosen."""
        self.screen.say()
        self.screen.tell(say.overview.in_(self.lang), "bold")
        half = (self.screen.console.width - max(map(len, places)) - 4) // 2
        table, before = Table.grid(padding=(0, 2, 0, 0)), None
        table.add_column(justify="right")
        for _ in range(2):
            table.add_column(width=half, overflow="fold")
        for key, at in places.items():
            turn = interview.turns[at]
            if isinstance(turn, QuestionTurn) and self._group(turn) != before:
                before = self._group(turn)
                table.add_row("", self._cut(before[1], half, "bold"))
            table.add_row(key, *self._row(turn, interview, half))
        self.screen.say(table)
        self.screen.tell(say.short_keys.in_(self.lang), "dim")

    def _row(self, turn: Turn, interview: Interview, half: int) -> tuple[Text, Text]:
        """A turn and what was given to it, each on half a line; but half of what comes first says something else."""
        if isinstance(turn, QuestionTurn):
            asked, short = turn.question.question.in_(self.lang), self._short(turn, interview)
            return self._cut(asked, half), self._cut(short.plain, half, str(short.style))
        label = LABELS["importance" if isinstance(turn, ImportanceTurn) else turn.key].in_(self.lang)
        told = self._setting(turn, interview.answers)
        return Text(label), Text(told) if isinstance(turn, ImportanceTurn) else self._cut(told, half)

    def _short(self, turn: QuestionTurn, interview: Interview) -> Text:
        """What was answered to a question, in words, and whether something was written beside it."""
        given = given_to(turn, interview.answers)
        mark = say.noted.in_(self.lang) if any(getattr(given, kind) for kind in HAS_REMARK) else ""
        if given.answer is None:
            return Text(f"{mark}{say.overview_open.in_(self.lang)}", style="bold")
        return Text(f"{SHOWN_AS[given.answer]}  {mark}{self._words(turn.question, given.answer)}")

    def _setting(self, turn: AboutTurn | ImportanceTurn, answers: Answers) -> str:
        """What was told about the run, in words."""
        if isinstance(turn, ImportanceTurn):
            return self._importances(turn, answers)
        given = getattr(answers, turn.key)
        if given is not None:
            return one_line(NAMED[turn.key][given].in_(self.lang) if turn.key in NAMED else given)
        waits = turn.key == "share" and is_open(turn, answers)
        return (say.overview_open if waits else USUAL.get(turn.key, say.not_told)).in_(self.lang)

    def _importances(self, turn: ImportanceTurn, answers: Answers) -> str:
        given = turn.given(answers)
        if set(given) == {None}:
            return say.overview_open.in_(self.lang)
        titles = [one_line(pole.title.in_(self.lang)) for _, pole in turn.poles]
        chosen = {want: [title for title, each in zip(titles, given, strict=True) if each == want] for want in (2, 0)}
        told = [say.WANTED[want].in_(self.lang, poles=", ".join(those)) for want, those in chosen.items() if those]
        return "; ".join(told) or say.all_usual.in_(self.lang)

    def _fits(self, rows: int) -> bool:
        """Whether so many lines fit on the screen of a person, who cannot see what has scrolled away."""
        return not self.screen.has_person or rows + AROUND_A_PAGE <= self.screen.console.height

    def _group(self, turn: QuestionTurn) -> tuple[str, str]:
        """Under which heading a question stands in the overview: what tells it from others, and its words."""
        return turn.questionnaire.id, turn.questionnaire.title.in_(self.lang)

    def _cut(self, words: str, room: int, style: str = "") -> Text:
        """Words on one line, with as many of them as there is room for."""
        dots = "..." if self.screen.ascii_only else "…"
        text = Text(one_line(words).replace("…", dots), style=style, no_wrap=True)
        if text.cell_len > room:
            text.truncate(room - len(dots))
            text.append(dots)
        return text

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
