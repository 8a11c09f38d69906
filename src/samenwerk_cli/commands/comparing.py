"""From two runs to a delivered comparison: two answers files, two that a team agreed on, or two folders of a team."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, NamedTuple

from samenwerk_cli.commands.choices import choose_lang, number_from
from samenwerk_cli.commands.reporting import deliver, tell_notices
from samenwerk_cli.core.advice import advise
from samenwerk_cli.core.change import compare_field, fields_answered
from samenwerk_cli.core.change_team import Rule, compare_team
from samenwerk_cli.core.compose_change import TwoRuns, compose_change, field_left_out
from samenwerk_cli.core.compose_change_team import TwoTeams, compose_team_change
from samenwerk_cli.core.phrases import commands as say_commands
from samenwerk_cli.core.phrases import comparing as say
from samenwerk_cli.core.privacy import FEWEST_TO_SHOW, Person, show_field
from samenwerk_cli.core.problems import InputProblems, Place, Problem, WrongUsage
from samenwerk_cli.core.score import score_field
from samenwerk_cli.core.team_advice import advise_team
from samenwerk_cli.core.visible import one_line
from samenwerk_cli.files.answers import read_answers
from samenwerk_cli.files.people import read_people
from samenwerk_cli.files.questionnaires import Questionnaires
from samenwerk_cli.files.reading import STANDARD_INPUT

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from samenwerk_cli.commands.choices import Delivery, Scope
    from samenwerk_cli.core.answers import Answers
    from samenwerk_cli.core.change_views import FieldLeftOutView
    from samenwerk_cli.core.phrases import Lang
    from samenwerk_cli.core.questionnaire import Questionnaire
    from samenwerk_cli.core.report import Report
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
    """What is to be compared, as it was typed, and how: of how many people, and whether one bad file stops all."""

    before: str | None
    after: str | None
    min_group: str | None = None
    strict: bool = False

    def sides(self) -> Sides:
        """Both files or folders.

        Raises:
            WrongUsage: one of them is not named, or both are standard input.
        """
        if self.before is None or self.after is None:
            raise WrongUsage(say_commands.missing_argument(word="BEFORE" if self.before is None else "AFTER"))
        if self.before == self.after == STANDARD_INPUT:
            raise WrongUsage(say_commands.same_file(path=STANDARD_INPUT))
        return Sides(self.before, self.after)

    def rule(self) -> Rule:
        """What may be shown of a closed team.

        Raises:
            WrongUsage: the smallest group is no number, or one that is too small.
        """
        fewest = number_from(self.min_group, FEWEST_TO_SHOW, "--min-group")
        return Rule() if fewest is None else Rule(fewest)


def compare_or_schema(screen: Screen, wanted: Wanted, *, schema: bool, scope: Scope, delivery: Delivery) -> None:
    """Compare two runs, or print the JSON Schema of what the comparison would be.

    Raises:
        WrongUsage: one of both is not named, or they cannot be compared with each other.
        InputProblems: there are files with problems; of a folder, the others have been compared unless it is `strict`.
    """
    if schema:
        from samenwerk_cli.render.machine_change import change_schema

        screen.put_json(change_schema())
        return
    choose_lang(scope.lang)
    sides, rule = wanted.sides(), wanted.rule()
    delivery.must_be_possible(sides.before, None if sides.same_source else sides.after)
    if sides.are_folders():
        compare_folders(screen, sides, scope=scope, delivery=delivery, rule=rule, strict=wanted.strict)
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


def compare_folders(
    screen: Screen, sides: Sides, *, scope: Scope, delivery: Delivery, rule: Rule, strict: bool
) -> None:
    """Compare two runs of a team, each a folder of people's answers files."""
    known, lang = Questionnaires(scope.questionnaires), choose_lang(scope.lang)
    before = read_people([sides.before], known)
    after = before if sides.same_source else read_people([sides.after], known)
    read = {sides.before: before} if sides.same_source else {sides.before: before, sides.after: after}
    problems = [problem for people in read.values() for problem in people.problems]
    empty = [
        Problem(say.no_people(), None, place=Place(folder))
        for folder, people in read.items()
        if not people.people and not people.problems
    ]
    if not (before.people and after.people) or (strict and problems):
        raise InputProblems([*problems, *empty])
    tell_notices(screen, [notice for people in read.values() for notice in people.notices], lang)
    then, now = ([each.answers for each in people.people] for people in (before, after))
    teams = TwoTeams(then, now, sides.same_source)
    _deliver(screen, make_team_change(teams, known, rule, lang), delivery)
    if problems:
        raise InputProblems(problems)


def make_change(runs: TwoRuns, known: Mapping[str, Questionnaire], lang: Lang) -> Report:
    """The comparison of two answers files."""
    before, after = runs.before.answers, runs.after.answers
    then, now = (fields_answered([each]) for each in (runs.before, runs.after))
    changes = [compare_field(known[each], before[each], after[each]) for each in now if each in then]
    steps = advise([score_field(known[each], given) for each, given in before.items()])
    return compose_change(runs, changes, steps, _left_out(then, now, known, lang), lang)


def make_team_change(teams: TwoTeams, known: Mapping[str, Questionnaire], rule: Rule, lang: Lang) -> Report:
    """The comparison of two runs of a team; an open session hides nothing.

    A field of which too few people answered anything, then as well as now, is passed over.
    """
    rule = rule._replace(open_session=teams.open_session)
    then, now = fields_answered(teams.before), fields_answered(teams.after)
    told = [field for field in {**now, **then} if max(then[field], now[field]) >= rule.fewest]
    changes = [
        compare_team(
            known[field],
            [each.of(field) for each in teams.before],
            [each.of(field) for each in teams.after],
            teams.pairs,
            rule,
        )
        for field in told
        if then[field] and now[field]
    ]
    left_out = _left_out([each for each in told if then[each]], [each for each in told if now[each]], known, lang)
    steps = (
        _steps_then(teams.before, [known[field] for field in told if then[field]], lang) if rule.open_session else {}
    )
    return compose_team_change(teams, changes, left_out, rule, lang, steps=steps)


def _steps_then(
    people: Sequence[Answers], fields: Sequence[Questionnaire], lang: Lang
) -> dict[tuple[str, str], list[str]]:
    """What a team that shares openly was advised then to begin with, by the ids of a field and a side.

    A closed team's steps rest on what everyone answered, and beside figures of the pairs they could tell too much.
    """
    shown = [
        show_field(
            field, [Person(each.role, score_field(field, each.of(field.id))) for each in people], open_session=True
        )
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
            screen.tell(f"{say_commands.notice.in_(report.lang)}: {caution.words}")
    deliver(screen, report, delivery)
