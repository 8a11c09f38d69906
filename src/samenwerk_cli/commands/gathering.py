"""From many people's files to what may be shown of them: the road that `team` and `consensus` share."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, NamedTuple

from samenwerk_cli.commands.choices import choose_lang, number_from
from samenwerk_cli.commands.reporting import tell_notices
from samenwerk_cli.core.answers import FieldAnswers
from samenwerk_cli.core.compose_team import Gathered
from samenwerk_cli.core.phrases import team as say
from samenwerk_cli.core.privacy import FEWEST_TO_SHOW, Person, show_field
from samenwerk_cli.core.problems import InputProblems, Place, Problem, WrongUsage
from samenwerk_cli.core.score import score_field
from samenwerk_cli.core.together import agreed_in
from samenwerk_cli.files.people import read_people
from samenwerk_cli.files.questionnaires import Questionnaires
from samenwerk_cli.terminal.progress import progress

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from samenwerk_cli.commands.choices import Scope
    from samenwerk_cli.core.answers import Answers
    from samenwerk_cli.core.phrases import Lang, Phrase
    from samenwerk_cli.core.privacy import ShownField
    from samenwerk_cli.core.questionnaire import Questionnaire
    from samenwerk_cli.core.score import FieldScore
    from samenwerk_cli.files.people import People
    from samenwerk_cli.terminal.screen import Screen


class Team(NamedTuple):
    """A team that was read: what was gathered, what may be shown of it, in which language, and which files were bad.

    `files` are all that were read, and `known` the questionnaires that they were held against.
    """

    gathered: Gathered
    fields: tuple[ShownField, ...]
    lang: Lang
    problems: tuple[Problem, ...]
    files: tuple[str, ...]
    known: Mapping[str, Questionnaire]


def read_team(
    screen: Screen,
    paths: Sequence[str],
    scope: Scope,
    *,
    min_group: str | None = None,
    invited: str | None = None,
    strict: bool = False,
    apart: str | None = None,
    of_consensus: Phrase = say.consensus_not_counted,
) -> Team:
    """Read a team's files, tell what is good to know of them, and work out what may be shown.

    What stands in the consensus file `apart` is left out; of the others `of_consensus` is told.

    Raises:
        WrongUsage: a number cannot be.
        InputProblems: nobody's answers were found; or `strict`, and a file has problems.
    """
    choose_lang(scope.lang)
    fewest = number_from(min_group, FEWEST_TO_SHOW, "--min-group") or FEWEST_TO_SHOW
    asked = number_from(invited, 1, "--invited")
    known = Questionnaires(scope.questionnaires)
    with progress(screen, say.reading.in_(choose_lang(scope.lang))) as told:
        scored = _Scored(known)
        read = _without(apart, read_people(paths, known, told=told, meanwhile=scored.add))
    lang = choose_lang(scope.lang, _language(read))
    tell_notices(screen, [*read.notices, *_left_out(read, of_consensus)], lang)
    if read.problems and (strict or not read.people):
        raise InputProblems(read.problems, lang)
    if not read.people:
        raise InputProblems([Problem(say.nobody_answered(), place=Place(path)) for path in paths], lang)
    people = [each.answers for each in read.people]
    if asked is not None and asked < len(people):
        raise WrongUsage(say.invited_too_few(invited=asked, people=len(people)))
    on = sorted(scope.choose(known, _answered(read)), key=lambda field: (field.order, field.id))
    together = agreed_in([each.answers for each in read.consensus], on)
    gathered = Gathered(people, together, asked, fewest)
    files = tuple(each.file for each in (*read.people, *read.consensus))
    return Team(gathered, tuple(_shown(field, gathered, scored) for field in on), lang, read.problems, files, known)


def _without(file: str | None, read: People) -> People:
    """What was read, without this consensus file and what is good to know of it."""
    if file is None:
        return read
    wanted = os.path.realpath(file)
    consensus = tuple(each for each in read.consensus if os.path.realpath(each.file) != wanted)
    notices = (each for each in read.notices if each.place is None or os.path.realpath(each.place.file) != wanted)
    return read._replace(consensus=consensus, notices=tuple(notices))


def _shown(field: Questionnaire, gathered: Gathered, scored: _Scored) -> ShownField:
    people = scored.on(field, gathered.people)
    return show_field(field, people, min_group=gathered.min_group, open_session=gathered.open_session)


class _Scored:
    """The scores of people on what they answered, worked out as they come in."""

    def __init__(self, known: Mapping[str, Questionnaire]) -> None:
        self.known = known
        self.scores: list[dict[str, FieldScore]] = []

    def add(self, answers: Answers) -> None:
        """Score one person."""
        self.scores.append({field: score_field(self.known[field], given) for field, given in answers.answers.items()})

    def on(self, field: Questionnaire, people: Sequence[Answers]) -> list[Person]:
        """Everyone's scores on a field, also of those who answered nothing of it."""
        nothing = score_field(field, FieldAnswers())
        return [
            Person(answers.role, scores.get(field.id, nothing))
            for answers, scores in zip(people, self.scores, strict=True)
        ]


def _answered(read: People) -> list[str]:
    """Every field that someone answered something of."""
    files = (*read.people, *read.consensus)
    return list(dict.fromkeys(field for each in files for field in each.answers.answers))


def _language(read: People) -> Lang | None:
    """The language of the files, if they all have the same."""
    languages = {each.answers.lang for each in read.people}
    return languages.pop() if len(languages) == 1 else None


def _left_out(read: People, of_consensus: Phrase) -> Iterator[Problem]:
    yield from (Problem(say.plan_left_out(), place=Place(file)) for file in read.plans)
    yield from (Problem(of_consensus(), place=Place(each.file)) for each in read.consensus)
