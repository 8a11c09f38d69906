"""`answers delete`: say which files hold answers, ask, and delete those and nothing else."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from samenwerk_cli.commands import say as say_commands
from samenwerk_cli.commands import say_deleting as say
from samenwerk_cli.commands.choices import STANDARD, choose_lang
from samenwerk_cli.core.problems import say_files
from samenwerk_cli.core.problems.problem import InputProblems, Interrupted, Place, Problem, WrongUsage, some_of
from samenwerk_cli.files.deleting import delete, look_at
from samenwerk_cli.files.questionnaires import Questionnaires
from samenwerk_cli.terminal.screen import EndOfInput

if TYPE_CHECKING:
    from collections.abc import Sequence

    from samenwerk_cli.commands.choices import Scope
    from samenwerk_cli.core.words.phrase import Lang
    from samenwerk_cli.files.deleting import HoldsAnswers, LookedAt
    from samenwerk_cli.terminal.screen import Screen


def delete_answers(screen: Screen, paths: Sequence[str], scope: Scope, *, yes: bool) -> None:
    """Delete the answers in these files and folders, once the person agrees or `yes` was given.

    Raises:
        WrongUsage: there is nothing to look at, or nobody to agree; nothing was deleted.
        InputProblems: some are still there: they could not be deleted, or look like answers and are not right.
        Interrupted: the person stopped; nothing was deleted.
    """
    lang = choose_lang(scope.lang)
    if not paths or STANDARD in paths:
        raise WrongUsage(say_commands.missing["PEOPLE"]())
    found = look_at(paths, Questionnaires(scope.questionnaires))
    _tell_what_is_there(screen, found, lang)
    if found.answers and not yes and not _agreed(screen, lang):
        screen.tell(say.nothing_deleted.in_(lang))
        return
    left = [problem for each in found.answers if (problem := delete(each)) is not None]
    if found.answers:
        total = len(found.answers)
        screen.tell(say.deleted.in_(lang, count=total - len(left), total=total))
    screen.tell(say.elsewhere.in_(lang))
    wrong = (Problem(say_files.looks_like_answers(), say_files.check_or_delete(), place=Place(f)) for f in found.wrong)
    if left := [*left, *wrong]:
        raise InputProblems(left)


def _tell_what_is_there(screen: Screen, found: LookedAt, lang: Lang) -> None:
    """Name every file that will be deleted, and some of what stays."""
    for phrase, files in (
        (say.of_people, [each for each in found.answers if each.kind == "answers" and not each.is_copy]),
        (say.chosen_together, [each for each in found.answers if each.kind == "consensus" and not each.is_copy]),
        (say.copies, [each for each in found.answers if each.is_copy]),
    ):
        _tell_names(screen, phrase.in_(lang, count=len(files)), files)
    with_words = [each.file for each in found.answers if each.has_words]
    stays = ((say.stays_wrong, found.wrong), (say.stays, found.others))
    for phrase, names in ((say.with_words, with_words), *stays):
        if names:
            screen.tell(phrase.in_(lang, names=some_of([os.path.basename(name) for name in names])))  # noqa: PTH119
    if not found.answers:
        screen.tell(say.nothing_here.in_(lang))


def _tell_names(screen: Screen, heading: str, files: Sequence[HoldsAnswers]) -> None:
    if files:
        screen.tell(heading)
        for each in files:
            screen.tell_line(each.file)


def _agreed(screen: Screen, lang: Lang) -> bool:
    """Whether the person agrees.

    Raises:
        WrongUsage: nobody is there.
        Interrupted: they stopped.
    """
    from samenwerk_cli.terminal.ask import agreed  # draws with rich, which scripts do without

    if not screen.has_person:
        raise WrongUsage(say.needs_yes())
    try:
        return agreed(screen, say.for_good.in_(lang), lang, by_enter=False)
    except EndOfInput as stopped:
        raise Interrupted(None, lang, instead=say.nothing_deleted) from stopped
