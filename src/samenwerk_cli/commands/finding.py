"""What someone at a terminal did not name and can choose: an answers file of this folder, or tension fields."""

from __future__ import annotations

import contextlib
import datetime
import heapq
import os
from typing import TYPE_CHECKING, NamedTuple

from samenwerk_cli.commands import say
from samenwerk_cli.commands.choices import Scope, minutes_for
from samenwerk_cli.core.answers.roles import ROLES
from samenwerk_cli.core.interview.interview import begin
from samenwerk_cli.core.problems.problem import InputProblems, Interrupted, WrongUsage
from samenwerk_cli.core.report import say as say_report
from samenwerk_cli.core.words.day import day_in_words
from samenwerk_cli.core.words.phrase import Listed
from samenwerk_cli.core.words.visible import one_line
from samenwerk_cli.files.answers import read_answers
from samenwerk_cli.files.folders import is_answers_file
from samenwerk_cli.terminal import say as say_terminal
from samenwerk_cli.terminal.keys import KEYS, numbers
from samenwerk_cli.terminal.screen import EndOfInput

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from samenwerk_cli.core.answers.answers import Answers
    from samenwerk_cli.core.field.questionnaire import Questionnaire
    from samenwerk_cli.core.words.phrase import Lang, Phrase
    from samenwerk_cli.terminal.screen import Screen

MOST_READ, LARGEST_READ = 50, 64 * 1024
"""Of a full folder the newest files will do; and one with more bytes than this is hardly what someone answered."""

MOST_SHOWN = 9
LONGEST_SUBJECT = 40


class Found(NamedTuple):
    """An answers file: its name, what is in it, how much of that is answered, and when it was last changed."""

    file: str
    answers: Answers
    answered: int
    total: int
    changed: datetime.datetime

    @property
    def of_a_team(self) -> bool:
        """Whether a team answered together, and not one person."""
        return self.answers.kind == "consensus"

    def in_words(self, lang: Lang) -> str:
        """Whose it seems to be, what it is about, from when it is, and how far it is."""
        subject = one_line(self.answers.subject or "")
        parts = [
            self.answers.name or self.file,
            ROLES[self.answers.role].in_(lang) if self.answers.role else "",
            say_report.as_a_team.in_(lang) if self.of_a_team else "",
            subject if len(subject) <= LONGEST_SUBJECT else f"{subject[:LONGEST_SUBJECT].rstrip()}…",
            f"{day_in_words(self.changed, lang)} {self.changed:%H:%M}",
            say.so_many_answered.in_(lang, answered=self.answered, total=self.total),
        ]
        return " · ".join(part for part in parts if part)


def unfinished_here(known: Mapping[str, Questionnaire], *, together: bool) -> list[Found]:
    """What can be gone on with in this folder, the newest first; for a team `together` only what teams answered."""
    unfinished = (each for each in _here(known) if each.answered < each.total)
    return [each for each in unfinished if each.of_a_team or not together][:MOST_SHOWN]


def ask_to_go_on(screen: Screen, found: Sequence[Found], lang: Lang) -> str | None:
    """The file that the person goes on with; None if they begin anew.

    Raises:
        Interrupted: they stopped.
    """
    screen.tell(say.not_finished.in_(lang))
    chosen = _chosen(screen, found, lang, say.which_to_go_on)
    return chosen and chosen.file


def ask_which(screen: Screen, known: Mapping[str, Questionnaire], lang: Lang) -> str:
    """The answers file of this folder to report on: the only one, or the one that the person chooses.

    Raises:
        WrongUsage: there is none, or nobody to ask.
        Interrupted: they stopped.
    """
    found = [each for each in _here(known) if each.answered][:MOST_SHOWN] if screen.has_person else []
    if not found:
        raise WrongUsage(say.name_answers_file())
    if len(found) == 1:
        screen.tell(say.the_only_one.in_(lang, path=found[0].file))
        return found[0].file
    screen.tell(say.several_here.in_(lang))
    return (_chosen(screen, found, lang, say.which_to_report) or found[0]).file


def ask_fields(screen: Screen, known: Mapping[str, Questionnaire], lang: Lang, *, together: bool) -> tuple[str, ...]:
    """The fields that the person, or a team `together`, chooses by their numbers; none, as in `Scope`, for the core.

    Raises:
        Interrupted: they stopped.
    """
    from samenwerk_cli.terminal.show import table_of  # draws with rich, which most commands do without

    fields = {str(number): each for number, each in enumerate(known.values(), start=1)}
    core = {number: len(each.questions) for number, each in fields.items() if each.core}
    screen.tell("\n" + say.which_fields.in_(lang), "bold")
    for number, each in fields.items():
        row = say.field_to_choose.in_(lang, title=one_line(each.title.in_(lang)), count=len(each.questions))
        suits = f"\n{one_line(each.suits.in_(lang))}" if each.suits else ""
        screen.say(table_of([(number, "", row + suits, False)]))
    total = sum(core.values())
    minutes = minutes_for(total, together=together)
    enter = say.enter_is_core(core=Listed(tuple(core)), count=total, minutes=minutes)
    screen.tell(enter.in_(lang))
    while line := _typed(screen, say_terminal.choice_prompt, lang):
        with contextlib.suppress(KeyError):
            return tuple(fields[str(number)].id for number in numbers(line, len(fields)))
        screen.tell(say_terminal.no_such_number.in_(lang))
    return ()


def _chosen(screen: Screen, found: Sequence[Found], lang: Lang, prompt: Phrase) -> Found | None:
    """The one whose number is typed; None for Enter."""
    numbers = {str(number): each for number, each in enumerate(found, start=1)}
    for number, each in numbers.items():
        screen.tell(f"  {number}  {each.in_words(lang)}")
    while line := _typed(screen, prompt, lang):
        if (chosen := numbers.get(line.rstrip(".)"))) is not None:
            return chosen
        screen.tell(say_terminal.no_such_number.in_(lang))
    return None


def _typed(screen: Screen, prompt: Phrase, lang: Lang) -> str:
    try:
        line = screen.ask(prompt.in_(lang))
    except (EndOfInput, KeyboardInterrupt):
        line = "s"
    if KEYS.get(line.lower()) == "quit":
        raise Interrupted(None, lang, instead=say.stopped_choosing)
    return line


def _here(known: Mapping[str, Questionnaire]) -> Iterator[Found]:
    """The answers files in this folder, the newest first; what cannot be read as such is passed over."""
    for changed, name in heapq.nlargest(MOST_READ, _files()):
        with contextlib.suppress(InputProblems):
            answers = read_answers(name, known).answers
            on = Scope().choose(known, answers.answers)
            progress = begin(on, answers, only_questions=True).progress
            yield Found(name, answers, *progress, datetime.datetime.fromtimestamp(changed))


def _files() -> Iterator[tuple[float, str]]:
    """When each file that may hold answers was changed, and its name."""
    with contextlib.suppress(OSError), os.scandir() as entries:
        for each in entries:
            if is_answers_file(each.name) and each.is_file() and each.stat().st_size <= LARGEST_READ:
                yield each.stat().st_mtime, each.name
