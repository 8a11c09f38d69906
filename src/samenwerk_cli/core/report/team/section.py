"""One field in a team's report: each side with its questions under it, and what stands out."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from samenwerk_cli.core.answers.roles import MANAGERS, ROLES
from samenwerk_cli.core.field.bands import STRONG_FROM
from samenwerk_cli.core.report import say as say_report
from samenwerk_cli.core.report.balance import balance_parts, direction, title_of
from samenwerk_cli.core.report.sections import Items, Section, Sides, Spreads, Title
from samenwerk_cli.core.report.team import say, say_agenda
from samenwerk_cli.core.report.team.field import divided, in_how_many_divided
from samenwerk_cli.core.team.agreement import in_camps
from samenwerk_cli.core.words.number import whole
from samenwerk_cli.core.words.visible import one_line

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from samenwerk_cli.core.codes import Position
    from samenwerk_cli.core.person.advice import SideFigures
    from samenwerk_cli.core.report.data.team import TeamFieldData, TeamQuestionData
    from samenwerk_cli.core.report.sections import Part
    from samenwerk_cli.core.team.shown import ShownField, ShownQuestion
    from samenwerk_cli.core.words.phrase import Lang


def team_field_section(field: ShownField, view: TeamFieldData, on_agenda: Collection[str], lang: Lang) -> Section:
    """One field as the team sees it, its questions by side; what divides and is not `on_agenda` says how to talk."""
    return Section(view.title, tuple(_parts(field, view, on_agenda, lang)))


def _parts(field: ShownField, view: TeamFieldData, on_agenda: Collection[str], lang: Lang) -> Iterator[Part]:
    both = list(zip(field.questions, view.questions, strict=True))
    for side in view.poles:
        own = sorted((pair for pair in both if pair[1].pole == side.id), key=lambda pair: _divided_first(*pair))
        yield Sides((side,))
        yield Spreads(tuple(_with_talk(*pair, on_agenda, lang) for pair in own))
    yield from balance_parts(view, lang, (*in_how_many_divided(view.questions, lang), *_leanings(field, lang)))
    roles = tuple(_roles(field, lang))
    if roles:
        yield Title(say.roles.in_(lang))
        yield Items(roles)


def _divided_first(asked: ShownQuestion, view: TeamQuestionData) -> tuple[bool, bool, Fraction]:
    """What divides before all, then from low to high, and last what has no figure."""
    level = asked.level
    return not divided([view]), level is None, level or Fraction()


def _with_talk(
    asked: ShownQuestion, view: TeamQuestionData, on_agenda: Collection[str], lang: Lang
) -> TeamQuestionData:
    """A question that divides the team and is not on the agenda has there what to talk about."""
    if view.id in on_agenda or not divided([view]):
        return view
    talk = say_agenda.talk.in_(lang), one_line(asked.question.talk.in_(lang))
    return view._replace(remarks=(*view.remarks, talk))


def _leanings(field: ShownField, lang: Lang) -> Iterator[str]:
    """The balance questions on which the team leans to one end, with that end in words."""
    for asked in field.questions:
        end = _leans(asked, lang)
        if end is not None:
            yield (say_report.chafes if asked.level == 0 else say_report.leans).in_(lang, ends=end)


def _leans(asked: ShownQuestion, lang: Lang) -> str | None:
    """The end to which a team leans that is not divided, in words."""
    if asked.agreement == "split" or asked.level is None or asked.level >= STRONG_FROM:
        return None
    return direction(asked.question, _lean(asked), lang)


def _lean(asked: ShownQuestion) -> Position | None:
    """An answer to the side of the middle that most chose, if there is one.

    Where too few people answered to say that they are divided, nobody may have answered to the other side.
    """
    if isinstance(asked.nearly_everyone, int):
        return asked.nearly_everyone
    if asked.counts is None:
        return None
    low, high = in_camps(asked.counts)
    if low == high or (asked.agreement is None and low and high):
        return None
    return 1 if low > high else 5


def _roles(field: ShownField, lang: Lang) -> Iterator[str]:
    """How each role scores, where that may be shown of all; one role is the team itself."""
    if hides_roles(field) or len(field.roles) < 2:
        return
    for role in field.roles:
        scores = ", ".join(_score_of_side(each, lang) for each in role.poles)
        yield say.role_line.in_(lang, role=ROLES[role.role], people=role.people, scores=scores)
    if any(role.role in MANAGERS for role in field.roles):
        yield say.roles_read.in_(lang)


def hides_roles(field: ShownField) -> bool:
    """Whether it may not be shown how roles score."""
    return any(role.reason is not None for role in field.roles)


def _score_of_side(side: SideFigures, lang: Lang) -> str:
    return f"{title_of(side, lang)} {say_report.no_score.in_(lang) if side.score is None else whole(side.score)}"
