"""`consensus`: a team's meeting, question by question, with what it agrees on saved after every answer."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from samenwerk_cli.commands import say
from samenwerk_cli.commands.choices import STANDARD, choose_lang, may_create
from samenwerk_cli.commands.keeping import CONSENSUS_FILE, Keeping, read_resumed
from samenwerk_cli.commands.teaming import read_team
from samenwerk_cli.core.answers.answers import begun_together
from samenwerk_cli.core.interview.interview import begin_with
from samenwerk_cli.core.problems.problem import InputProblems, Place, Problem, WrongUsage
from samenwerk_cli.core.report.team import say as say_team_report
from samenwerk_cli.core.report.team import say_agenda
from samenwerk_cli.core.report.team.report import fields_in_words
from samenwerk_cli.core.team.agenda import MINUTES_OF_SUBJECTS, agenda
from samenwerk_cli.core.words.visible import one_line
from samenwerk_cli.files.folders import is_answers_file
from samenwerk_cli.files.writing import free_name
from samenwerk_cli.terminal import say_meeting
from samenwerk_cli.terminal.meeting import AskingMeeting, OnTheTable

if TYPE_CHECKING:
    import datetime
    from collections.abc import Sequence

    from samenwerk_cli.commands.assessing import Files
    from samenwerk_cli.commands.choices import Scope
    from samenwerk_cli.commands.teaming import Asked, Team
    from samenwerk_cli.core.answers.answers import Answers
    from samenwerk_cli.core.interview.interview import Interview
    from samenwerk_cli.core.interview.turns import QuestionId
    from samenwerk_cli.core.report.data.team import TeamQuestionData
    from samenwerk_cli.core.report.team.report import Gathered
    from samenwerk_cli.core.team.agenda import Agenda
    from samenwerk_cli.core.team.shown import ShownField
    from samenwerk_cli.core.words.phrase import Lang
    from samenwerk_cli.terminal.screen import Screen


class Wanted(NamedTuple):
    """What was asked on the command line: what to read, which fields and language, and where the answers go."""

    paths: tuple[str, ...]
    scope: Scope
    files: Files
    force: bool
    asked: Asked

    def must_be_possible(self) -> None:
        """See to it that there is something to read, and that a file can be written, before anything is asked.

        Raises:
            WrongUsage: otherwise.
        """
        if not self.paths:
            raise WrongUsage(say.missing["PEOPLE"]())
        if STANDARD in self.paths:
            raise WrongUsage(say.missing["PEOPLE"]())
        self.files.must_go_together()
        if self.files.save is not None:
            may_create(self.files.save, force=self.force)

    def file(self, today: datetime.date) -> Path:
        """Where the answers go: the file that was named, or else one beside the first that are read.

        Raises:
            WrongUsage: no file can be made there.
        """
        named = self.files.resume or self.files.save
        if named is not None:
            return Path(named)
        first = self.paths[0]
        folder = Path(first) if os.path.isdir(first) else Path(first).parent  # noqa: PTH112 - pathlib's may raise
        path = folder / CONSENSUS_FILE.format(day=today.isoformat())
        may_create(str(free_name(path)), force=False)
        return path

    def as_words(self, *more: str) -> list[str]:
        """The paths and options that say the same on a command line, with `more` between them."""
        return [*self.paths, *more, *self.scope.as_options(), *self.asked.as_options()]


def agree(screen: Screen, wanted: Wanted, today: datetime.date) -> None:
    """Walk a team through its agenda, and keep what it agrees on.

    Raises:
        WrongUsage: the files cannot go together, or cannot be read or written.
        InputProblems: of so few people nothing can be shown; or some of the files have problems, told at the end.
        Interrupted: the team stopped, with how to go on.
    """
    choose_lang(wanted.scope.lang)
    wanted.must_be_possible()
    team, shown = _team(screen, wanted)
    resumed = read_resumed(screen, wanted.files.resume, team.known, wanted.scope.lang, together=True)
    lang = choose_lang(wanted.scope.lang, (resumed.lang if resumed else None) or team.lang)
    talk = agenda(shown, team.gathered.agreed)
    subjects = talk.keys
    interview = begin_with(subjects, team.fields, resumed or _new(team, today, lang))
    replace = wanted.force and wanted.files.save is not None
    keeping = Keeping(screen, wanted.file(today), lang, resumed=resumed, fields=team.fields, replace=replace)
    _greet(screen, team, talk, interview, keeping)
    table = OnTheTable(subjects, _views(team.gathered, shown, lang))
    asking, strict = AskingMeeting(screen, lang, keeping.keep, table), ["--strict"] if wanted.asked.strict else []
    held = keeping.held(asking, interview, lambda file: ["consensus", *wanted.as_words("--resume", file), *strict])
    _finish(screen, held, len(subjects), keeping, wanted)
    if team.problems:
        raise InputProblems(team.problems, lang)


def _team(screen: Screen, wanted: Wanted) -> tuple[Team, tuple[ShownField, ...]]:
    """The team, and what may be shown of it, which is something at least; its files are not to be written over."""
    team = read_team(
        screen,
        wanted.paths,
        wanted.scope,
        wanted.asked,
        command="consensus",
        apart=wanted.files.resume,
        of_consensus=say_meeting.agreed_before,
    )
    shown = team.gathered.shown(team.fields)
    if all(field.reason is not None for field in shown):
        too_few = say_team_report.too_few_people(fewest=team.gathered.guard.min_group)
        raise InputProblems([Problem(too_few, place=Place(", ".join(wanted.paths))), *team.problems], team.lang)
    save = wanted.files.save
    if save is not None and os.path.realpath(save) in map(os.path.realpath, team.files):
        raise WrongUsage(say_meeting.is_read_too(path=save))
    return team, shown


def _new(team: Team, today: datetime.date, lang: Lang) -> Answers:
    """What a new meeting begins with: what is the same for all, and a text that is made to be shown."""
    about = team.gathered.about
    given = {key: words for key, words in (("subject", about.subject), ("we", about.we)) if words is not None}
    return begun_together(today, lang).model_copy(update=given)


def _views(gathered: Gathered, shown: Sequence[ShownField], lang: Lang) -> dict[QuestionId, TeamQuestionData]:
    """What a meeting sees of every question; of a closed team whether they agree, but not how many chose what."""
    views = {(field.id, view.id): view for field in fields_in_words(gathered, shown, lang) for view in field.questions}
    if gathered.guard.open_session:
        return views
    return {key: view._replace(counts=None, in_words=view.label) for key, view in views.items()}


def _greet(screen: Screen, team: Team, talk: Agenda, interview: Interview, keeping: Keeping) -> None:
    lang, total = keeping.lang, len(talk.subjects)
    if team.problems:
        files = dict.fromkeys(problem.place.file for problem in team.problems if problem.place)
        screen.tell(say_meeting.left_out.in_(lang, files=", ".join(files)))
    count = total - interview.answered_of_first(total)
    if count:
        many = say_meeting.subjects if count > 1 else say_meeting.one_subject
        screen.tell(many.in_(lang, count=count, minutes=sum(MINUTES_OF_SUBJECTS[:count])))
        screen.tell(say_meeting.how.in_(lang))
    else:
        screen.tell(say_meeting.nothing_to_ask.in_(lang))
    if talk.strength is not None:
        question = one_line(talk.strength[1].question.question.in_(lang))
        screen.tell(say_agenda.start_from.in_(lang, question=question))
    screen.tell(say_meeting.careful.in_(lang))
    screen.tell(say_meeting.will_be_in.in_(lang, path=keeping.path))


def _finish(screen: Screen, held: Interview, total: int, keeping: Keeping, wanted: Wanted) -> None:
    """Say what was agreed, where it is, and how to see it beside what everyone answered."""
    lang, agreed = keeping.lang, held.answered_of_first(total)
    others = held.progress[0] - agreed
    screen.say()
    if total:
        screen.tell(say_meeting.agreed_on.in_(lang, count=agreed, total=total))
    if others:
        screen.tell(say_meeting.agreed_on_others.in_(lang, count=others))
    if not keeping.make_sure():
        screen.tell(say_meeting.nothing_chosen.in_(lang))
        return
    screen.tell(say_meeting.saved_in.in_(lang, path=keeping.path))
    screen.tell(say_meeting.what_next.in_(lang))
    beside = [] if _is_read(keeping.path, wanted.paths) else [keeping.word]
    screen.tell_command("samenwerk", "team", *wanted.as_words(*beside))


def _is_read(file: Path, paths: tuple[str, ...]) -> bool:
    """Whether whoever reads these paths reads the file too."""
    places = [os.path.realpath(file), *([os.path.realpath(file.parent)] if is_answers_file(file.name) else [])]
    return any(os.path.realpath(path) in places for path in paths)
