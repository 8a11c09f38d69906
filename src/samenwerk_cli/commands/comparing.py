"""From two runs to a delivered comparison: two answers files, two that a team agreed on, or two folders of a team."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, NamedTuple

from samenwerk_cli.commands import say
from samenwerk_cli.commands.choices import choose_lang
from samenwerk_cli.commands.gathering import Asked, must_be_usable, tell_what_is_left_out
from samenwerk_cli.commands.reporting import deliver, tell_notices
from samenwerk_cli.core.change.person import compare_field, fields_answered
from samenwerk_cli.core.change.team import compare_team
from samenwerk_cli.core.person.advice import advise
from samenwerk_cli.core.person.score import score_field
from samenwerk_cli.core.problems.problem import InputProblems, WrongUsage
from samenwerk_cli.core.report.change.person import TwoRuns, compose_change, field_left_out
from samenwerk_cli.core.report.change.team import TwoTeams, compose_team_change
from samenwerk_cli.core.report.team.compose import Gathered
from samenwerk_cli.core.team.advice import advise_team
from samenwerk_cli.core.team.people import guard_of
from samenwerk_cli.core.team.privacy import Person, show_field
from samenwerk_cli.core.words.visible import one_line
from samenwerk_cli.files.answers import read_answers
from samenwerk_cli.files.people import read_people
from samenwerk_cli.files.questionnaires import Questionnaires
from samenwerk_cli.files.reading import STANDARD_INPUT

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from samenwerk_cli.commands.choices import Delivery, Scope
    from samenwerk_cli.core.answers.answers import Answers
    from samenwerk_cli.core.field.questionnaire import Questionnaire
    from samenwerk_cli.core.report.data.change import FieldLeftOutView
    from samenwerk_cli.core.report.sections import Report
    from samenwerk_cli.core.team.guard import Guard
    from samenwerk_cli.core.words.phrase import Lang
    from samenwerk_cli.files.answers import AnswersRead
    from samenwerk_cli.terminal.screen import Screen


class Sides(NamedTuple):
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


class Wanted(NamedTuple):
    """What is to be compared, as it was typed, and what was asked of a team."""

    before: str | None
    after: str | None
    asked: Asked = Asked()

    def sides(self) -> Sides:
        """Both files or folders.

        Raises:
            WrongUsage: one of them is not named, or both are standard input.
        """
        if self.before is None or self.after is None:
            raise WrongUsage(say.missing_argument(word="BEFORE" if self.before is None else "AFTER"))
        if self.before == self.after == STANDARD_INPUT:
            raise WrongUsage(say.same_file(path=STANDARD_INPUT))
        return Sides(self.before, self.after)


def compare_or_schema(screen: Screen, wanted: Wanted, *, schema: bool, scope: Scope, delivery: Delivery) -> None:
    """Compare two runs, or print the JSON Schema of what the comparison would be.

    Raises:
        WrongUsage: one of both is not named, or they cannot be compared with each other.
        InputProblems: there are files with problems; of a folder, the others have been compared unless it is `strict`.
    """
    if schema:
        from samenwerk_cli.render.json.change import change_schema

        screen.put_json(change_schema())
        return
    choose_lang(scope.lang)
    sides = wanted.sides()
    delivery.must_be_possible(sides.before, None if sides.same_source else sides.after)
    if sides.are_folders():
        compare_folders(screen, sides, wanted.asked, scope=scope, delivery=delivery)
    else:
        compare_files(screen, sides, scope=scope, delivery=delivery)


def compare_files(screen: Screen, sides: Sides, *, scope: Scope, delivery: Delivery) -> None:
    """Compare two answers files, or two files with what a team agreed on."""
    known = Questionnaires(scope.questionnaires)
    before, after = _read_both(sides, known)
    if before.answers.kind != after.answers.kind:
        raise WrongUsage(say.different_kinds(before=sides.before, after=sides.after))
    lang = choose_lang(scope.lang, after.answers.lang)
    tell_notices(screen, [*before.notices, *([] if sides.same_source else after.notices)], lang)
    runs = TwoRuns(before.answers, after.answers, sides.same_source)
    _deliver(screen, make_change(runs, known, lang), delivery)


def compare_folders(screen: Screen, sides: Sides, asked: Asked, *, scope: Scope, delivery: Delivery) -> None:
    """Compare two runs of a team, each a folder of people's answers files."""
    known, lang = Questionnaires(scope.questionnaires), choose_lang(scope.lang)
    fewest, about = asked.fewest(), asked.about()
    given = about.get("subject"), about.get("we")
    before = read_people([sides.before], known)
    after = before if sides.same_source else read_people([sides.after], known)
    read = [before] if sides.same_source else [before, after]
    must_be_usable(read, sides, lang, strict=asked.strict)
    tell_notices(screen, [notice for people in read for notice in (*people.notices, *people.doubts)], lang)
    everyone = [each for people in read for each in people.answers]
    guard = guard_of(everyone, fewest, max(people.doubles for people in read))
    for people in read:
        tell_what_is_left_out(screen, Gathered(people.answers, {}, guard, None, *given), lang)
    teams = TwoTeams(before.answers, after.answers, guard, sides.same_source, *given)
    _deliver(screen, make_team_change(teams, known, lang), delivery)
    problems = [problem for people in read for problem in people.problems]
    if problems:
        raise InputProblems(problems)


def make_change(runs: TwoRuns, known: Mapping[str, Questionnaire], lang: Lang) -> Report:
    """The comparison of two answers files."""
    before, after = runs.before.answers, runs.after.answers
    then, now = (fields_answered([each]) for each in (runs.before, runs.after))
    changes = [compare_field(known[each], before[each], after[each]) for each in now if each in then]
    steps = advise([score_field(known[each], given) for each, given in before.items()])
    return compose_change(runs, changes, steps, _left_out(then, now, known, lang), lang)


def make_team_change(teams: TwoTeams, known: Mapping[str, Questionnaire], lang: Lang) -> Report:
    """The comparison of two runs of a team; an open session hides nothing.

    A field of which too few people answered anything, then as well as now, is passed over.
    """
    guard = teams.guard
    then, now = fields_answered(teams.before), fields_answered(teams.after)
    told = [field for field in {**now, **then} if max(then[field], now[field]) >= guard.fewest]
    changes = [
        compare_team(
            known[field],
            [each.of(field) for each in teams.before],
            [each.of(field) for each in teams.after],
            teams.pairs,
            guard,
        )
        for field in told
        if then[field] and now[field]
    ]
    left_out = _left_out([each for each in told if then[each]], [each for each in told if now[each]], known, lang)
    steps = (
        _steps_then(teams.before, [known[field] for field in told if then[field]], guard, lang)
        if guard.open_session
        else {}
    )
    return compose_team_change(teams, changes, left_out, lang, steps=steps)


def _steps_then(
    people: Sequence[Answers], fields: Sequence[Questionnaire], guard: Guard, lang: Lang
) -> dict[tuple[str, str], list[str]]:
    """What a team that shares openly was advised then to begin with, by the ids of a field and a side.

    A closed team's steps rest on what everyone answered, and beside figures of the pairs they could tell too much.
    """
    shown = [
        show_field(field, [Person(each.role, score_field(field, each.of(field.id))) for each in people], guard)
        for field in fields
    ]
    steps: dict[tuple[str, str], list[str]] = {}
    for advice in advise_team(shown):
        if advice.start_here:
            steps.setdefault((advice.field_id, advice.pole.id), []).append(one_line(advice.step.do.in_(lang)))
    return steps


def _read_both(sides: Sides, known: Mapping[str, Questionnaire]) -> tuple[AnswersRead, AnswersRead]:
    """Both files; what is wrong with either is told together."""
    if sides.same_source:
        return (read_answers(sides.before, known),) * 2
    read: list[AnswersRead] = []
    wrong: list[InputProblems] = []
    for side in sides:
        try:
            read.append(read_answers(side, known))
        except InputProblems as those:
            wrong.append(those)
    if wrong:
        raise InputProblems([problem for those in wrong for problem in those.problems], wrong[-1].lang)
    return read[0], read[1]


def _left_out(
    then: Collection[str], now: Collection[str], known: Mapping[str, Questionnaire], lang: Lang
) -> list[FieldLeftOutView]:
    """Fields that were answered on one side only."""
    gone = [field_left_out(known[each], "only_before", lang) for each in then if each not in now]
    return gone + [field_left_out(known[each], "only_after", lang) for each in now if each not in then]


def _deliver(screen: Screen, report: Report, delivery: Delivery) -> None:
    """Deliver the report, after what should be known of it."""
    if report.change is not None:
        for caution in report.change.cautions:
            screen.tell(f"{say.notice.in_(report.lang)}: {caution.words}")
    deliver(screen, report, delivery)
