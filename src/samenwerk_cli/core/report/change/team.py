"""The comparison of two runs of a team: what may be shown of it, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from samenwerk_cli.core.change.person import fields_answered
from samenwerk_cli.core.change.team import FEWEST_PAIRS, LEAST_DIFFERENCE, RARE, compare_team, pair_by_name
from samenwerk_cli.core.report import say as say_report
from samenwerk_cli.core.report.balance import sides_in_short
from samenwerk_cli.core.report.change import say
from samenwerk_cli.core.report.change.comparison import cautions, comparison, fields_left_out, of_side, side_of
from samenwerk_cli.core.report.change.person import left_out_data
from samenwerk_cli.core.report.change.then import begun_then, chosen_then
from samenwerk_cli.core.report.colophon import HOW_POINTS
from samenwerk_cli.core.report.data.change import (
    ChangeData,
    FieldChangeData,
    MovesData,
    PoleChangeData,
    SideData,
)
from samenwerk_cli.core.team.advice import suggested
from samenwerk_cli.core.team.guard import CLOSED, Guard
from samenwerk_cli.core.team.people import agreed_in
from samenwerk_cli.core.team.privacy import show_fields
from samenwerk_cli.core.team.scores import MOSTLY
from samenwerk_cli.core.words.number import in_words, share_in_words, whole
from samenwerk_cli.core.words.visible import one_line

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from samenwerk_cli.core.answers.answers import Answers
    from samenwerk_cli.core.change.team import Moves, TeamFieldChange, TeamPoleChange
    from samenwerk_cli.core.codes import Direction, Hidden
    from samenwerk_cli.core.field.questionnaire import Questionnaire
    from samenwerk_cli.core.report.data.person import StepData
    from samenwerk_cli.core.report.sections import Report
    from samenwerk_cli.core.words.phrase import Lang, Message, Phrase

CHANGED: dict[Direction | None, Phrase] = {"higher": say.changed_higher, "lower": say.changed_lower}
HOW_TEAM = say.how_team(
    fewest=in_words(FEWEST_PAIRS),
    least=LEAST_DIFFERENCE,
    rare=RARE.numerator,
    times=RARE.denominator,
    mostly=share_in_words(MOSTLY),
)
NEARLY: dict[Direction, Phrase] = {
    "higher": say.nearly_all_higher,
    "same": say.nearly_all_same,
    "lower": say.nearly_all_lower,
}
WHY_NOT: dict[Hidden | None, Phrase] = {"would_reveal": say.would_tell, "split": say.divided}
CHANGED_FOR: dict[Direction | None, Phrase] = {"higher": say.nearly_higher, "lower": say.nearly_lower}
"""What is said besides, where (nearly) everyone went that way."""


class TwoTeams(NamedTuple):
    """Everyone's answers of then and of now, and of how many people something is shown.

    `same_source` means that both came from one and the same folder; `subject` and `we` are what whoever compares gave.
    `agreed` are the files of what the team agreed on together then.
    """

    before: Sequence[Answers]
    after: Sequence[Answers]
    guard: Guard = CLOSED
    same_source: bool = False
    subject: str | None = None
    we: str | None = None
    agreed: Sequence[Answers] = ()

    @property
    def pairs(self) -> tuple[tuple[int, int], ...]:
        """The places on both sides of who took part both times, as far as names tell."""
        return pair_by_name([each.name for each in self.before], [each.name for each in self.after])


def report_of_team_change(teams: TwoTeams, known: Mapping[str, Questionnaire], lang: Lang) -> Report:
    """The comparison of two runs of a team, in one language; an open session hides nothing.

    A field of which too few people answered anything, then as well as now, is passed over. `known` has every field by
    its id.
    """
    guard, pairs = teams.guard, len(teams.pairs)
    counts = fields_answered(teams.before), fields_answered(teams.after)
    told = [field for field in {**counts[1], **counts[0]} if max(each[field] for each in counts) >= guard.fewest]
    then, now = ([field for field in told if each[field]] for each in counts)
    changes = [_compare(known[field], teams) for field in then if field in now]
    steps = _begun_then(teams, [known[field] for field in then], lang)
    before, after = (_said_by_team(files, teams) for files in (teams.before, teams.after))
    change = ChangeData(
        of="team",
        before=before,
        after=after,
        cautions=cautions(before, after, same_source=teams.same_source),
        fields=tuple(_field_of_team(each, steps, lang) for each in changes),
        fields_not_compared=fields_left_out(then, now, known, lang),
        together_then=chosen_then(teams.agreed, steps, known, lang),
        steps_then=steps,
        both=pairs if pairs >= guard._replace(doubles=0).fewest else None,
        min_group=guard.min_group,
        share="open" if guard.open_session else "closed",
    )
    return comparison(change, say.title_team, _how(guard), [each.questionnaire for each in changes], lang)


def _compare(field: Questionnaire, teams: TwoTeams) -> TeamFieldChange:
    before, after = ([each.of(field.id) for each in files] for files in (teams.before, teams.after))
    return compare_team(field, before, after, teams.pairs, teams.guard)


def _begun_then(teams: TwoTeams, fields: Sequence[Questionnaire], lang: Lang) -> tuple[StepData, ...]:
    """What a team that shares openly was suggested then.

    A closed team's steps rest on what everyone answered, and beside figures of the pairs they could tell too much.
    """
    if not teams.guard.open_session:
        return ()
    agreed = {key: given.answer for key, given in agreed_in(teams.agreed, fields).items() if given.answer is not None}
    return begun_then(suggested(show_fields(fields, teams.before, teams.guard), agreed), lang)


def _said_by_team(files: Sequence[Answers], teams: TwoTeams) -> SideData:
    side = side_of(files, teams.guard.fewest)
    return side._replace(subject=teams.subject or side.subject, we=teams.we or side.we)


def _how(guard: Guard) -> Iterator[Message]:
    yield from (say_report.honesty(), say.no_cause(), say.how_questions(), HOW_TEAM)
    if not guard.open_session:
        yield say.how_closed(fewest=guard.min_group)
    yield HOW_POINTS


def _field_of_team(change: TeamFieldChange, steps: Sequence[StepData], lang: Lang) -> FieldChangeData:
    field = change.questionnaire
    poles = tuple(
        _side_of_team(pole, of_side(steps, field, pole.pole), lang, paired=change.paired) for pole in change.poles
    )
    return FieldChangeData(
        id=field.id,
        title=one_line(field.title.in_(lang)),
        summary=sides_in_short([(pole.title, pole.in_words or _two_medians(pole, lang)) for pole in poles], lang),
        paired=change.paired,
        poles=poles,
        questions=(),
        not_compared=tuple(left_out_data(each, lang) for each in change.left_out),
        note=None if change.paired else say.unpaired.in_(lang),
    )


def _side_of_team(pole: TeamPoleChange, steps: tuple[str, ...], lang: Lang, *, paired: bool) -> PoleChangeData:
    return PoleChangeData(
        id=pole.pole.id,
        title=one_line(pole.pole.title.in_(lang)),
        before=pole.before,
        after=pole.after,
        difference=None if pole.before is None or pole.after is None else pole.after - pole.before,
        direction=pole.direction,
        verdict=pole.verdict,
        questions=None,
        people=pole.people,
        moves=None if pole.moves is None else MovesData(*pole.moves),
        nearly_everyone=pole.nearly_everyone,
        steps=steps,
        reason=pole.reason,
        in_words=_how_it_compares(pole, lang, paired=paired),
        rests_on=_rests_on(pole, lang),
        sentences=tuple(_sentences(pole, lang, paired=paired)),
    )


def _two_medians(pole: PoleChangeData, lang: Lang) -> str:
    before, after = (whole(each) if each is not None else "" for each in (pole.before, pole.after))
    return say.two_medians.in_(lang, before=before, after=after)


def _how_it_compares(pole: TeamPoleChange, lang: Lang, *, paired: bool) -> str | None:
    """How a side compares; None where only its two medians are known, of people who may not be the same."""
    if pole.before is None or pole.after is None:
        return WHY_NOT.get(pole.reason, say.too_few_to_show).in_(lang)
    if not paired:
        return None
    if pole.nearly_everyone is not None and pole.verdict != "changed":
        return NEARLY[pole.nearly_everyone].in_(lang)
    if pole.verdict is None:
        return say.too_few_to_conclude.in_(lang)
    return CHANGED.get(pole.direction, say.no_clear_change).in_(lang)


def _rests_on(pole: TeamPoleChange, lang: Lang) -> str | None:
    if pole.before is None or pole.after is None:
        return None
    return say.of_some_people.in_(lang) if pole.people is None else say.of_people.in_(lang, people=pole.people)


def _sentences(pole: TeamPoleChange, lang: Lang, *, paired: bool) -> Iterator[str]:
    if pole.before is None or not paired:
        return
    if pole.moves is not None:
        yield from _moves(pole.moves, lang)
    elif pole.nearly_everyone is None:
        yield say.numbers_hidden.in_(lang)
    if pole.verdict == "changed":
        if pole.nearly_everyone is not None:
            yield CHANGED_FOR[pole.direction].in_(lang)
        yield say.more_than_chance.in_(lang)
    elif pole.verdict is None:
        yield say.too_few_pairs.in_(lang, fewest=in_words(FEWEST_PAIRS))
    elif pole.nearly_everyone in ("higher", "lower"):
        yield say.may_be_chance.in_(lang)


def _moves(moves: Moves, lang: Lang) -> Iterator[str]:
    yield say.moves.in_(lang, higher=moves.higher, same=moves.same, lower=moves.lower)
    if moves.mean is not None:
        points = whole(abs(moves.mean))
        phrase = say.points_higher if moves.mean > 0 else say.points_lower
        yield phrase.in_(lang, points=points) if points else say.points_same.in_(lang)
