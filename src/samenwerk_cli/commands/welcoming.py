"""`samenwerk` on its own: what it is, and the two commands to start with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from samenwerk_cli import __version__
from samenwerk_cli.commands import say
from samenwerk_cli.commands.choices import Scope, choose_lang, minutes_for
from samenwerk_cli.files.places import bundled_files, core_questions, own_files

if TYPE_CHECKING:
    from samenwerk_cli.terminal.screen import Screen


def welcome(screen: Screen, *, lang: str | None) -> None:
    """Print the welcome.

    Raises:
        InputProblems: a field of one's own has problems; `assess` would not start.
    """
    spoken = choose_lang(lang)
    count = _questions_of_a_run()
    screen.put(say.welcome.in_(spoken, version=__version__, count=count, minutes=minutes_for(count)))


def _questions_of_a_run() -> int:
    if not own_files():
        return core_questions(bundled_files().values())
    from samenwerk_cli.files.questionnaires import Questionnaires

    return sum(len(field.questions) for field in Scope().choose(Questionnaires()))
