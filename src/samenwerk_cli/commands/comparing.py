"""From two runs to a delivered comparison: two answers files, two that a team agreed on, or two folders of a team."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, NamedTuple

from samenwerk_cli.commands import say
from samenwerk_cli.commands.choices import choose_lang, put_schema
from samenwerk_cli.commands.reporting import deliver, tell_how_to_go_on, tell_notices
from samenwerk_cli.commands.teaming import must_be_usable, tell_what_is_left_out, tell_what_was_passed_over
from samenwerk_cli.core.problems.problem import InputProblems, WrongUsage
from samenwerk_cli.core.report.change.person import TwoRuns, report_of_change
from samenwerk_cli.core.report.change.team import TwoTeams, report_of_team_change
from samenwerk_cli.core.report.sections import Cautions
from samenwerk_cli.core.report.team.report import Gathered
from samenwerk_cli.core.team.people import guard_of
from samenwerk_cli.files.answers import read_answers
from samenwerk_cli.files.people import read_people
from samenwerk_cli.files.questionnaires import Questionnaires
from samenwerk_cli.files.reading import STANDARD_INPUT

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from samenwerk_cli.commands.choices import Delivery, Scope
    from samenwerk_cli.commands.teaming import Asked
    from samenwerk_cli.core.field.questionnaire import Questionnaire
    from samenwerk_cli.core.report.sections import Report
    from samenwerk_cli.files.answers import AnswersRead
    from samenwerk_cli.terminal.screen import Screen


class TwoPaths(NamedTuple):
    """The files or folders of then and of now, as they were named."""

    before: str
    after: str

    @property
    def same_source(self) -> bool:
        """Whether both names are those of one and the same file or folder."""
        return os.path.realpath(self.before) == os.path.realpath(self.after)

    def are_folders(self) -> bool:
        """Whether both are folders rather than files.

        Raises:
            WrongUsage: one of them is, and the other is not.
        """
        folders = [os.path.isdir(side) for side in self]  # noqa: PTH112 - pathlib's may raise
        if folders[0] != folders[1]:
            named = {"folder": self[folders.index(True)], "file": self[folders.index(False)]}
            raise WrongUsage(say.file_and_folder(**named))
        return all(folders)


def compare_or_schema(
    screen: Screen,
    before: str | None,
    after: str | None,
    *,
    asked: Asked,
    schema: bool,
    scope: Scope,
    delivery: Delivery,
) -> None:
    """Compare two runs, or print the JSON Schema of what the comparison would be.

    Raises:
        WrongUsage: one of both is not named, or they cannot be compared with each other.
        InputProblems: there are files with problems; of a folder, the others have been compared unless it is `strict`.
    """
    if schema:
        from samenwerk_cli.render.json.contract import change_schema

        put_schema(screen, change_schema(), delivery.outputs, choose_lang(scope.lang), force=delivery.force)
        return
    choose_lang(scope.lang)
    if before is None or after is None:
        raise WrongUsage(say.missing["BEFORE"]())
    if before == after == STANDARD_INPUT:
        raise WrongUsage(say.same_file(path=STANDARD_INPUT))
    paths = TwoPaths(before, after)
    delivery.must_be_possible(before, None if paths.same_source else after)
    if paths.are_folders():
        compare_folders(screen, paths, asked, scope=scope, delivery=delivery)
    else:
        compare_files(screen, paths, scope=scope, delivery=delivery)


def compare_files(screen: Screen, paths: TwoPaths, *, scope: Scope, delivery: Delivery) -> None:
    """Compare two answers files, or two files with what a team agreed on."""
    known = Questionnaires(scope.questionnaires)
    before, after = _read_both(paths, known)
    if before.answers.kind != after.answers.kind:
        raise WrongUsage(say.different_kinds(before=paths.before, after=paths.after))
    lang = choose_lang(scope.lang, after.answers.lang)
    tell_notices(screen, [*before.notices, *([] if paths.same_source else after.notices)], lang)
    runs = TwoRuns(before.answers, after.answers, paths.same_source)
    words = ["compare", paths.before, paths.after, *scope.as_options()]
    _deliver(screen, report_of_change(runs, known, lang), delivery, words)


def compare_folders(screen: Screen, paths: TwoPaths, asked: Asked, *, scope: Scope, delivery: Delivery) -> None:
    """Compare two runs of a team, each a folder of people's answers files."""
    known, lang = Questionnaires(scope.questionnaires), choose_lang(scope.lang)
    fewest, given = asked.fewest(), asked.about()
    before = read_people([paths.before], known)
    after = before if paths.same_source else read_people([paths.after], known)
    read = [before] if paths.same_source else [before, after]
    for people in read:
        tell_what_was_passed_over(screen, people, lang)
    must_be_usable(read, paths, lang, strict=asked.strict)
    tell_notices(screen, [notice for people in read for notice in (*people.notices, *people.doubts)], lang)
    everyone = [each for people in read for each in people.answers]
    problems = [problem for people in read for problem in people.problems]
    guard = guard_of(everyone, fewest, max(people.doubles for people in read), complete=not problems)
    for people in read:
        tell_what_is_left_out(screen, Gathered(people.answers, {}, guard, None, *given), lang)
    agreed = [each.answers for each in before.consensus]
    teams = TwoTeams(before.answers, after.answers, guard, paths.same_source, *given, agreed)
    words = ["compare", paths.before, paths.after, *scope.as_options(), *asked.as_options()]
    _deliver(screen, report_of_team_change(teams, known, lang), delivery, words)
    if problems:
        raise InputProblems(problems)


def _read_both(paths: TwoPaths, known: Mapping[str, Questionnaire]) -> tuple[AnswersRead, AnswersRead]:
    """Both files; what is wrong with either is told together."""
    if paths.same_source:
        return (read_answers(paths.before, known),) * 2
    read: list[AnswersRead] = []
    wrong: list[InputProblems] = []
    for side in paths:
        try:
            read.append(read_answers(side, known))
        except InputProblems as those:
            wrong.append(those)
    if wrong:
        raise InputProblems([problem for those in wrong for problem in those.problems], wrong[-1].lang)
    return read[0], read[1]


def _deliver(screen: Screen, report: Report, delivery: Delivery, words: Sequence[str]) -> None:
    """Deliver the report, after what should be known of it."""
    for part in (part for section in report.sections for part in section.parts if isinstance(part, Cautions)):
        for caution in part.sentences:
            screen.tell(f"{say.notice.in_(report.head.lang)}: {caution}")
    deliver(screen, report, delivery)
    tell_how_to_go_on(screen, report, delivery, words)
