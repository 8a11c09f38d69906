"""What changed between two runs of a team, as far as that may be shown. See docs/scoring.md and `privacy`.

People are paired by name. A pair's figure is the difference of that person's scores over the questions that can be
compared for them. 'Changed' is said of a side only if six pairs or more differ by at least 10 points and chance alone
would give such a difference in fewer than one of twenty times. Of a side on which either run is too divided for a score
(more than half of its questions are split) there is no difference either, and the reason is `split`.

In a closed team everything that is said is said of the same people, those who took part both times, of whom there are
at least k = 5; whoever took part once appears in no figure, so nothing is left of them to subtract. Within a side:

- Fewer than k pairs with both scores: nothing is shown. From one to k - 1 pairs without: the numbers are hidden.
- All pairs, or all but one, went the same way: the numbers are hidden and the words are "(nearly) everyone". What else
  is said there is the same whether it was all or all but one. For the test that takes seven pairs, since of six it is
  only passed if all went the same way; and the 10 points are then measured on the medians, which are shown anyway.
- By how many points they went on average is not shown, nor p: if two of five people went up by 40 points on average and
  nobody went down, while the median was 0 and still is, those two went from 0 to 100, so everyone was at 0.
- That most questions of a side divide them tells that there are two camps, never who is in which.
- Everything else treats people alike, so two of them can trade all their answers and the report stays the same.

With fewer than k pairs, only the two medians are shown, over everyone. An open session hides nothing.
"""

from __future__ import annotations

from collections import Counter
from fractions import Fraction
from typing import TYPE_CHECKING, NamedTuple

from samenwerk_cli.core.answers.answers import FieldAnswers, still_counts
from samenwerk_cli.core.change.chance import chance_of
from samenwerk_cli.core.change.person import FieldChange, LeftOut, compare_field, direction_of
from samenwerk_cli.core.person.score import score_field
from samenwerk_cli.core.team.privacy import Person, show_field
from samenwerk_cli.core.words.visible import compared

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from samenwerk_cli.core.codes import Direction, Hidden, Verdict
    from samenwerk_cli.core.field.questionnaire import Pole, Questionnaire
    from samenwerk_cli.core.person.score import FieldScore
    from samenwerk_cli.core.team.guard import Guard
    from samenwerk_cli.core.team.shown import ShownPole

FEWEST_PAIRS = 6
"""Of fewer pairs chance alone gives any difference in more than one of twenty times."""

FEWEST_PAIRS_ALIKE = 7
"""So many, if it must not be told whether all went the same way, or all but one."""

LEAST_DIFFERENCE = 10
"""Points; less is not worth the word 'changed', however certain."""

RARE = Fraction(1, 20)

REASONS: tuple[Hidden, ...] = ("would_reveal", "split", "too_few_people")
"""Of two reasons why there is no score the first of these is told."""


class Moves(NamedTuple):
    """How many pairs went which way; in an open session, by how many points on average, and the p of that."""

    higher: int
    same: int
    lower: int
    mean: Fraction | None = None
    p: Fraction | None = None


class TeamPoleChange(NamedTuple):
    """One side, as far as it may be shown.

    `before` and `after` are medians of `people` pairs, or where nobody is paired, of everyone on that side of the time.
    `verdict` is None if there are too few pairs to say, `direction` None unless it is changed. `nearly_everyone` is
    where all pairs, or all but one, went; `moves` are then hidden.
    """

    pole: Pole
    before: Fraction | None = None
    after: Fraction | None = None
    people: int | None = None
    moves: Moves | None = None
    nearly_everyone: Direction | None = None
    verdict: Verdict | None = None
    direction: Direction | None = None
    reason: Hidden | None = None


class TeamFieldChange(NamedTuple):
    """One field in two runs of a team; without pairs the medians are those of all who took part."""

    questionnaire: Questionnaire
    paired: bool
    poles: tuple[TeamPoleChange, ...]
    left_out: tuple[LeftOut, ...]


Judged = tuple["Verdict | None", "Direction | None"]
"""What is said of a side: its verdict, and which way it went if that is clear."""


def pair_by_name(before: Sequence[str | None], after: Sequence[str | None]) -> tuple[tuple[int, int], ...]:
    """The places of people whose name is there exactly once on both sides; capitals make no difference."""
    earlier, later = _unique(before), _unique(after)
    return tuple((place, later[name]) for name, place in earlier.items() if name in later)


def compare_team(
    questionnaire: Questionnaire,
    before: Sequence[FieldAnswers],
    after: Sequence[FieldAnswers],
    pairs: Sequence[tuple[int, int]],
    guard: Guard,
) -> TeamFieldChange:
    """What may be shown of what changed on a field.

    Args:
        questionnaire: the field.
        before: what each person answered to it then; empty if nothing.
        after: what each person answered to it now.
        pairs: places in both of who is the same person.
        guard: of how many people something is shown. Nobody in a pair has a name that is there twice, so doubles do
            not count there.
    """
    both = [(before[one], after[other]) for one, other in pairs if before[one].answered and after[other].answered]
    left_out = _reworded(questionnaire, (*before, *after))
    of_pairs = guard._replace(doubles=0)
    if len(both) < max(of_pairs.fewest, 1):
        scored = [_over_same_wording(questionnaire, side, left_out) for side in (before, after)]
        sides = zip(*(_shown(questionnaire, side, guard) for side in scored), strict=True)
        poles = tuple(_unpaired(earlier, later) for earlier, later in sides)
        return TeamFieldChange(questionnaire, paired=False, poles=poles, left_out=left_out)
    people = [compare_field(questionnaire, *each) for each in both]
    poles = tuple(
        _pole_change(place, each, people, len(pairs), of_pairs) for place, each in enumerate(questionnaire.poles)
    )
    return TeamFieldChange(questionnaire, paired=True, poles=poles, left_out=left_out)


def _unique(names: Sequence[str | None]) -> dict[str, int]:
    plain = [compared(name or "") for name in names]
    times = Counter(plain)
    return {name: place for place, name in enumerate(plain) if name and times[name] == 1}


def _reworded(questionnaire: Questionnaire, files: Iterable[FieldAnswers]) -> tuple[LeftOut, ...]:
    """Questions that not all files had as they now read; which questions each person left open is nobody's business."""
    versions = {each.version for each in files if each.answered}
    return tuple(
        LeftOut(question.id, question, "wording_changed")
        for question in questionnaire.questions
        if not all(still_counts(question, version) for version in versions)
    )


def _over_same_wording(
    questionnaire: Questionnaire, side: Iterable[FieldAnswers], left_out: Iterable[LeftOut]
) -> list[FieldScore]:
    """The scores of everyone who answered, without the questions that read otherwise to some."""
    ids = {each.id for each in left_out}
    kept = (
        FieldAnswers(given={question: given for question, given in each.given.items() if question not in ids})
        for each in side
        if each.answered
    )
    return [score_field(questionnaire, each) for each in kept]


def _shown(questionnaire: Questionnaire, scores: Iterable[FieldScore], guard: Guard) -> tuple[ShownPole, ...]:
    return show_field(questionnaire, [Person(None, each) for each in scores], guard).poles


def _unpaired(before: ShownPole, after: ShownPole) -> TeamPoleChange:
    if before.score is None or after.score is None:
        return TeamPoleChange(before.pole, reason=_why_no_score(before, after))
    return TeamPoleChange(before.pole, before.score, after.score)


def _pole_change(place: int, pole: Pole, people: Sequence[FieldChange], pairs: int, guard: Guard) -> TeamPoleChange:
    own = [each for each in people if each.poles[place].difference is not None]
    if len(own) < max(guard.fewest, 1):
        return TeamPoleChange(pole, reason="too_few_people")
    before = _shown(own[0].questionnaire, [each.before for each in own], guard)[place]
    after = _shown(own[0].questionnaire, [each.after for each in own], guard)[place]
    if before.score is None or after.score is None:  # whoever guards the medians has a reason, which holds here too
        return TeamPoleChange(pole, reason=_why_no_score(before, after))
    moves = _moves([each.poles[place].difference or Fraction() for each in own])
    verdict, direction = _verdict(len(own), moves.p, moves.mean)
    change = TeamPoleChange(pole, before.score, after.score, len(own), moves, None, verdict, direction)
    return change if guard.open_session else _guarded(change, moves, pairs - len(own), guard)


def _why_no_score(*runs: ShownPole) -> Hidden | None:
    """Why not both runs have a score."""
    return min((run.reason for run in runs if run.reason is not None), key=REASONS.index, default=None)


def _moves(differences: Sequence[Fraction]) -> Moves:
    ways = Counter(direction_of(each) for each in differences)
    mean = sum(differences, Fraction()) / len(differences)
    return Moves(ways["higher"], ways["same"], ways["lower"], mean, chance_of(differences))


def _guarded(change: TeamPoleChange, moves: Moves, silent: int, guard: Guard) -> TeamPoleChange:
    """What a closed team may show of a side, of which so many pairs lack a score."""
    alike = _nearly_everyone(moves)
    if alike is None:
        change = change._replace(moves=moves._replace(mean=None, p=None))
    else:
        verdict, direction = _verdict_alike(change, moves, alike)
        change = change._replace(
            moves=None, nearly_everyone=alike, verdict=verdict, direction=direction, reason="would_reveal"
        )
    if 0 < silent < guard.fewest:  # how many they are would be told by the numbers, and by there being no verdict
        told = change.verdict or "no_clear_change"
        change = change._replace(people=None, moves=None, verdict=told, reason="would_reveal")
    return change


def _nearly_everyone(moves: Moves) -> Direction | None:
    """Where all went, or all but one."""
    ways: dict[Direction, int] = {"higher": moves.higher, "same": moves.same, "lower": moves.lower}
    return next((way for way, count in ways.items() if count >= sum(ways.values()) - 1), None)


def _verdict_alike(change: TeamPoleChange, moves: Moves, alike: Direction) -> Judged:
    """The verdict where (nearly) everyone went the same way, without telling whether it was everyone."""
    pairs, gap = change.people or 0, (change.after or Fraction()) - (change.before or Fraction())
    may_be_said = pairs >= FEWEST_PAIRS_ALIKE and direction_of(gap) == alike
    return _verdict(pairs, moves.p if may_be_said else None, gap)


def _verdict(pairs: int, chance: Fraction | None, points: Fraction | None) -> Judged:
    """Whether so many pairs changed, by so many points; nothing is said of too few."""
    if pairs < FEWEST_PAIRS:
        return None, None
    if chance is not None and points is not None and chance < RARE and abs(points) >= LEAST_DIFFERENCE:
        return "changed", direction_of(points)
    return "no_clear_change", None
