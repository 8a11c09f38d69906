"""`team`: from many people's files to one team and its report; `consensus` and `compare` share part of that road."""

from __future__ import annotations

import os
from fractions import Fraction
from typing import TYPE_CHECKING, NamedTuple

from samenwerk_cli.commands import say
from samenwerk_cli.commands.choices import choose_lang, lines_given, number_from, put_schema
from samenwerk_cli.commands.reporting import deliver, shows_first_page, tell_how_to_go_on, tell_notices
from samenwerk_cli.core.answers.answers import answer_to
from samenwerk_cli.core.problems.problem import InputProblems, Place, Problem, WrongUsage, some_of
from samenwerk_cli.core.report.data.team import TeamData
from samenwerk_cli.core.report.team.report import Gathered, report_of_team
from samenwerk_cli.core.team.guard import FEWEST_TO_SHOW
from samenwerk_cli.core.team.people import agreed_in, differs, guard_of
from samenwerk_cli.core.words.phrase import Listed
from samenwerk_cli.files.people import read_people
from samenwerk_cli.files.questionnaires import Questionnaires

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from samenwerk_cli.commands.choices import Delivery, Scope
    from samenwerk_cli.core.answers.answers import Answers
    from samenwerk_cli.core.codes import Answer
    from samenwerk_cli.core.field.questionnaire import Questionnaire
    from samenwerk_cli.core.words.phrase import Lang, Phrase
    from samenwerk_cli.files.people import PeopleRead
    from samenwerk_cli.terminal.screen import Screen


OPEN_IF_HARDLY_BEGUN = Fraction(1, 2)
"""Of a file in which a larger share of the questions is open, it is told."""


class Team(NamedTuple):
    """A team that was read: what was gathered, on which fields, in which language, and which files were bad.

    `files` are all that were read, and `known` the questionnaires that they were held against.
    """

    gathered: Gathered
    fields: tuple[Questionnaire, ...]
    lang: Lang
    problems: tuple[Problem, ...]
    files: tuple[str, ...]
    known: Mapping[str, Questionnaire]


class Asked(NamedTuple):
    """What was asked of a team, as it was typed: of how many people it may show something, and what it is about.

    `strict` means that one file that is not right stops all.
    """

    min_group: str | None
    invited: str | None
    strict: bool
    subject: str | None
    we: str | None

    def fewest(self) -> int:
        """The fewest people of whom something is shown.

        Raises:
            WrongUsage: it is no number, or one that is too small.
        """
        return number_from(self.min_group, FEWEST_TO_SHOW, "--min-group") or FEWEST_TO_SHOW

    def about(self) -> tuple[str | None, str | None]:
        """What it is about and who 'we' are, as far as that was given.

        Raises:
            WrongUsage: it is too long.
        """
        lines = lines_given({"subject": self.subject, "we": self.we})
        return lines.get("subject"), lines.get("we")

    def as_options(self) -> list[str]:
        """The options that say the same on a command line."""
        given = {"--min-group": self.min_group, "--subject": self.subject, "--we": self.we}
        return [part for option, word in given.items() if word is not None for part in (option, word)]


def report_on_team(
    screen: Screen, paths: Sequence[str], *, scope: Scope, delivery: Delivery, wanted: Asked, schema: bool
) -> None:
    """Report on a team, or print the JSON Schema of what the report would be.

    A bad file is left out and told after the report.

    Raises:
        WrongUsage: there are no files to report on, or a number cannot be.
        InputProblems: some of the files have problems.
    """
    if schema:
        from samenwerk_cli.render.json.contract import team_schema

        put_schema(screen, team_schema(), delivery.outputs, choose_lang(scope.lang), force=delivery.force)
        return
    if not paths:
        raise WrongUsage(say.missing["PEOPLE"]())
    delivery.must_be_possible(*paths)
    team = read_team(screen, paths, scope, wanted)
    report = report_of_team(team.gathered, team.fields, team.lang)
    deliver(screen, report, delivery)
    words = [*paths, *scope.as_options(), *wanted.as_options()]
    tell_how_to_go_on(screen, report, delivery, ["team", *words])
    if shows_first_page(screen, delivery) and isinstance(report.data, TeamData) and report.data.agenda:
        screen.tell(say.in_the_meeting.in_(report.head.lang))
        screen.tell_command("samenwerk", "consensus", *words)
    if team.problems:
        raise InputProblems(team.problems, team.lang)


def read_team(
    screen: Screen,
    paths: Sequence[str],
    scope: Scope,
    wanted: Asked,
    *,
    command: str = "team",
    apart: str | None = None,
    of_consensus: Phrase = say.consensus_not_counted,
) -> Team:
    """Read a team's files, tell what is good to know of them, and work out what may be shown.

    What stands in the consensus file `apart` is left out; of the others `of_consensus` is told. `command` is the one
    that was typed.

    Raises:
        WrongUsage: a number cannot be.
        InputProblems: nobody's answers were found; or it is strict, and a file has problems or is doubtful.
    """
    choose_lang(scope.lang)
    fewest, invited, about = wanted.fewest(), number_from(wanted.invited, 1, "--invited"), wanted.about()
    known = Questionnaires(scope.questionnaires)
    with screen.progress(say.reading.in_(choose_lang(scope.lang))) as told:
        read = _without(apart, read_people(paths, known, told=told))
    lang = choose_lang(scope.lang, _language(read))
    tell_what_was_passed_over(screen, read, lang, [command, *paths, *scope.as_options(), *wanted.as_options()])
    must_be_usable([read], paths, lang, strict=wanted.strict)
    tell_notices(screen, [*read.notices, *read.doubts, *_left_out(read, of_consensus)], lang)
    if invited is not None and invited < len(read.people) - read.doubles:
        raise WrongUsage(say.invited_too_few(invited=invited, people=len(read.people) - read.doubles))
    on = sorted(scope.choose(known, _answered(read)), key=lambda field: (field.order, field.id))
    _tell_what_is_hardly_begun(screen, read, on, lang)
    guard = guard_of(read.answers, fewest, read.doubles, complete=not read.problems)
    together = agreed_in([each.answers for each in read.consensus], on)
    gathered = Gathered(read.answers, together, guard, invited, *about)
    tell_what_is_left_out(screen, gathered, lang)
    return Team(gathered, tuple(on), lang, read.problems, read.files, known)


def tell_what_was_passed_over(screen: Screen, read: PeopleRead, lang: Lang, words: Sequence[str] = ()) -> None:
    """Say what in a folder is something else, and where there is more, with the command that adds it to these words."""
    tell_notices(screen, read.others, lang)
    for each in read.inside:
        phrase = say.one_inside if each.files == 1 else say.more_inside
        what = phrase(folders=Listed(tuple(map(os.path.basename, each.folders))), count=each.files)
        remedy = say.to_add if words else say.put_beside
        tell_notices(screen, [Problem(remedy(what=what), place=Place(each.folder))], lang)
        if words:
            screen.tell_command("samenwerk", *words, *each.folders)


def must_be_usable(read: Sequence[PeopleRead], paths: Sequence[str], lang: Lang | None, *, strict: bool) -> None:
    """See to it that someone answered in each of these, and that all is well if it has to be.

    Raises:
        InputProblems: otherwise; all that is wrong.
    """
    problems = [problem for each in read for problem in each.problems]
    doubts = [doubt for each in read for doubt in each.doubts]
    if strict and (problems or doubts):
        raise InputProblems([*problems, *doubts], lang)
    empty = [(each, path) for each, path in zip(read, paths, strict=False) if not each.people]
    if empty:
        nobody = [] if problems else [_nobody(each, path) for each, path in empty]
        raise InputProblems([*problems, *doubts, *nobody], lang)


def _nobody(read: PeopleRead, path: str) -> Problem:
    """Nobody answered; but a team may have done so together, which has a report of its own."""
    instead = say.chosen_together_here(file=read.consensus[-1].file) if read.consensus else None
    return Problem(say.nobody_answered(), instead, place=Place(path))


def tell_what_is_left_out(screen: Screen, gathered: Gathered, lang: Lang) -> None:
    """Say where people wrote differently what it is about, and where nothing of that may be shown."""
    people, about, guard = gathered.people, gathered.about, gathered.guard
    for given, shown, differing, left_out in (
        ([each.subject for each in people], about.subject, say.differing_subjects, say.subject_left_out),
        ([each.we for each in people], about.we, say.differing_wes, say.we_left_out),
    ):
        told = [differing] if differs(given) else []
        may_be_shown = len(people) >= guard.fewest > 0
        told += [left_out] if any(given) and shown is None and may_be_shown else []
        for phrase in told:
            screen.tell(f"{say.notice.in_(lang)}: {phrase.in_(lang)}")


def _without(file: str | None, read: PeopleRead) -> PeopleRead:
    """What was read, without this consensus file and what is good to know of it."""
    if file is None:
        return read
    wanted = os.path.realpath(file)
    consensus = tuple(each for each in read.consensus if os.path.realpath(each.file) != wanted)
    notices = (each for each in read.notices if each.place is None or os.path.realpath(each.place.file) != wanted)
    return read._replace(consensus=consensus, notices=tuple(notices))


def _answered(read: PeopleRead) -> list[str]:
    """Every field that someone answered something of."""
    files = (*read.people, *read.consensus)
    return list(dict.fromkeys(field for each in files for field in each.answers.answers))


def _language(read: PeopleRead) -> Lang | None:
    """The language of the files, if they all have the same."""
    languages = {each.lang for each in read.answers}
    return languages.pop() if len(languages) == 1 else None


def _tell_what_is_hardly_begun(screen: Screen, read: PeopleRead, fields: Sequence[Questionnaire], lang: Lang) -> None:
    """Say in which files most questions of the fields that someone began are open; they count as they are."""
    given = ((each.file, _given(each.answers, fields)) for each in read.people)
    files = [
        say.answered_in(file=file, done=len(answers) - answers.count(None), total=len(answers))
        for file, answers in given
        if answers.count(None) > OPEN_IF_HARDLY_BEGUN * len(answers)
    ]
    if files:
        told = say.hardly_begun(count=len(files), total=len(read.people), files=some_of(files))
        screen.tell(f"{say.notice.in_(lang)}: {told.in_(lang)}")


def _given(answers: Answers, fields: Sequence[Questionnaire]) -> list[Answer | None]:
    """What was answered to every question of the fields that were begun."""
    begun = [field for field in fields if answers.of(field.id).answered]
    return [answer_to(question, answers.of(field.id)) for field in begun for question in field.questions]


def _left_out(read: PeopleRead, of_consensus: Phrase) -> Iterator[Problem]:
    yield from (Problem(say.plan_left_out(), place=Place(file)) for file in read.plans)
    yield from (Problem(of_consensus(), place=Place(each.file)) for each in read.consensus)
