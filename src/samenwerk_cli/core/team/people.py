"""From answers files to people: which files are one person's, which are nobody's, and who may be counted twice.

- A file without an answer is nobody's; `unknown`, `unseen` and `n/a` are answers.
- Files with the same `id` are one person's; so are a file without one and any file with the same content, for a copy
  keeps all that is in it. Of one person the latest date counts (no date is the earliest), then the fullest file, then
  the last by name; in which order they were read changes nothing.
- Files that one form or import made have the same `round`; those of another may be of another time or team. They
  count, and are told.
- Different people with the same name stay in the figures, and may be one person after all: the guard counts them as
  one (see `privacy`).
"""

from __future__ import annotations

import datetime
import json
import re
from collections import Counter, defaultdict
from typing import TYPE_CHECKING, NamedTuple

from samenwerk_cli.core.answers.answers import Given, still_counts
from samenwerk_cli.core.problems.problem import Place, Problem, some_of
from samenwerk_cli.core.team import say
from samenwerk_cli.core.team.guard import FEWEST_TO_SHOW, Guard
from samenwerk_cli.core.words.visible import compared, one_line

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from samenwerk_cli.core.answers.answers import Answers
    from samenwerk_cli.core.field.questionnaire import Questionnaire

NUMBERS = re.compile(r"(\d+)")


class AnswersFile(NamedTuple):
    """A file, and the answers in it."""

    file: str
    answers: Answers


class People(NamedTuple):
    """The people of some files, each with the file that counts; and what is doubtful about the others.

    `doubles` is how many of the people may be someone who is there already, as far as names tell.
    """

    people: tuple[AnswersFile, ...]
    doubles: int
    doubts: tuple[Problem, ...]


def people_in(files: Sequence[AnswersFile]) -> People:
    """Who answered, in the order of the files that count; no file is there twice."""
    answered = [each for each in files if each.answers.answered]
    groups = {max(group, key=_latest).file: group for group in _by_person(answered)}
    people = [_openly(each, groups[each.file]) for each in answered if each.file in groups]
    names = [compared(each.answers.name or "") for each in people]
    doubles = sum(count - 1 for name, count in Counter(names).items() if name)
    doubts = [
        *(Problem(say.nobody(), place=Place(each.file)) for each in files if not each.answers.answered),
        *(doubt for each in people for doubt in _copies(each, groups[each.file])),
        *_same_names(people, names),
    ]
    return People(tuple(people), doubles, (*_in_order(doubts, files), *_other_rounds(people)))


def guard_of(
    people: Iterable[Answers], min_group: int = FEWEST_TO_SHOW, doubles: int = 0, *, complete: bool = True
) -> Guard:
    """What guards these people; an open session is one in which every one of them shares openly.

    If not all files could be read (`complete`), someone may not want to share.
    """
    return Guard(min_group, doubles, open_session=complete and all(each.share == "open" for each in people))


def agreed_in(files: Sequence[Answers], fields: Sequence[Questionnaire]) -> dict[tuple[str, str], Given]:
    """What was agreed on, by the ids of field and question; of files with the same date the last one counts.

    A file that is not shared openly gives its answers, not what was said beside them.
    """
    agreed: dict[tuple[str, str], Given] = {}
    for answers in sorted(files, key=lambda each: each.date or datetime.date.min):
        for field in fields:
            on_field = answers.of(field.id)
            for question in field.questions:
                given = on_field.to(question.id)
                if given.answer is not None and still_counts(question, on_field.version):
                    agreed[field.id, question.id] = given if answers.share == "open" else Given(answer=given.answer)
    return agreed


def shared(given: Iterable[str | None], fewest: int) -> str | None:
    """The one text that at least so many people wrote, as most of them spell it; None if there is not just one.

    Of equally common spellings the shortest, so that what someone hid between the letters is not among them.
    """
    spellings: dict[str, Counter[str]] = defaultdict(Counter)
    for words in given:
        if words is not None:
            spellings[compared(words)][one_line(words)] += 1
    common = [each for each in spellings.values() if each.total() >= fewest]
    return max(common[0], key=lambda words: (common[0][words], -len(words), words)) if len(common) == 1 else None


def in_order(name: str) -> tuple[list[str | int], str]:
    """By name, with numbers as numbers: `a-2` comes after `a`, and `a-10` after both, as they were made."""
    return [int(part) if part.isdecimal() else part for part in NUMBERS.split(name.rpartition(".")[0])], name


def differs(given: Iterable[str | None]) -> bool:
    """Whether people wrote different things; who wrote nothing does not count, nor does spelling."""
    return len({compared(words) for words in given if words is not None}) > 1


def _by_person(files: Iterable[AnswersFile]) -> list[list[AnswersFile]]:
    """The files of each person."""
    listed = [(each, _content(each.answers)) for each in files]
    ids = sorted((compared(each.answers.id or ""), content) for each, content in listed)
    known = {content: person for person, content in ids if person}
    groups: dict[str, list[AnswersFile]] = defaultdict(list)
    for each, content in listed:
        groups[compared(each.answers.id or "") or known.get(content, content)].append(each)
    return list(groups.values())


def _content(answers: Answers) -> str:
    """All that stands in a file but its id, the same whatever the order in which it stands there."""
    return json.dumps(answers.model_dump(mode="json", exclude={"id"}), sort_keys=True)


def _latest(each: AnswersFile) -> tuple[datetime.date, int, object, str]:
    name = re.split(r"[/\\]", each.file)[-1]  # from which folder it was read makes no difference
    return _date(each), each.answers.answered, in_order(name), each.file


def _date(each: AnswersFile) -> datetime.date:
    return each.answers.date or datetime.date.min


def _openly(counted: AnswersFile, group: Sequence[AnswersFile]) -> AnswersFile:
    """The file that counts; it is shared openly only if every file of this person is."""
    if all(each.answers.share == "open" for each in group) or counted.answers.share != "open":
        return counted
    return counted._replace(answers=counted.answers.model_copy(update={"share": "closed"}))


def _copies(counted: AnswersFile, group: Iterable[AnswersFile]) -> Iterator[Problem]:
    """What is told of the files of one person that do not count."""
    for each in group:
        if each.file != counted.file:
            same = _content(each.answers) == _content(counted.answers)
            alike = say.copy if each.answers.id or counted.answers.id else say.same_content
            what = alike(other=counted.file) if same else say.other_version(other=counted.file)
            yield Problem(what, place=Place(each.file))


def _same_names(people: Sequence[AnswersFile], names: Sequence[str]) -> Iterator[Problem]:
    first: dict[str, str] = {}
    for (file, answers), name in zip(people, names, strict=True):
        other = first.setdefault(name, file)
        if name and other is not file:
            yield Problem(say.same_name(word=answers.name, other=other), place=Place(file))


def _other_rounds(people: Sequence[AnswersFile]) -> Iterator[Problem]:
    """Which files are of another round than most; of two rounds with as many people the last is meant.

    A file without a round is of no other.
    """
    rounds = [(compared(each.answers.round or ""), each) for each in people]
    days: dict[str, list[datetime.date]] = defaultdict(list)
    for own, each in rounds:
        days[own].append(_date(each))
    days.pop("", None)
    if len(days) > 1:
        meant = max(days, key=lambda own: (len(days[own]), max(days[own]), own))
        others = [
            say.of_round(file=each.file, round=each.answers.round) for own, each in rounds if own not in ("", meant)
        ]
        phrase = say.other_rounds if len(others) > 1 else say.other_round
        yield Problem(phrase(files=some_of(others)), say.leave_out())


def _in_order(problems: Iterable[Problem], files: Sequence[AnswersFile]) -> list[Problem]:
    places = {each.file: place for place, each in enumerate(files)}
    return sorted(problems, key=lambda problem: places[problem.place.file] if problem.place else 0)
