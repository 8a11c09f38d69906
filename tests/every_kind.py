"""A report of every kind, made of the answers that are kept here: to be looked at in every face."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from golden_files import GOLDEN
from samenwerk_cli.core.answers.answers import Answers, FieldAnswers, Given
from samenwerk_cli.core.report.change.person import TwoRuns, report_of_change
from samenwerk_cli.core.report.change.team import TwoTeams, report_of_team_change
from samenwerk_cli.core.report.notice import Collecting
from samenwerk_cli.core.report.paper import paper_of
from samenwerk_cli.core.report.person.explain import explanation_of_person
from samenwerk_cli.core.report.person.report import report_of_person
from samenwerk_cli.core.report.team.report import Gathered, report_of_team
from samenwerk_cli.core.team.people import agreed_in, guard_of
from samenwerk_cli.files.answers import read_answers
from samenwerk_cli.files.people import read_people

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from samenwerk_cli.core.field.questionnaire import Questionnaire
    from samenwerk_cli.core.report.sections import Report
    from samenwerk_cli.core.words.phrase import Lang

    Known = Mapping[str, Questionnaire]
    Make = Callable[[Known, Lang], Report]

TESTS = Path(__file__).parent
CHANGES = GOLDEN / "change"
EXAMPLES = TESTS.parent / "examples"
TEAMS = {"example": EXAMPLES / "team"} | {path.name: path for path in sorted((TESTS / "teams").iterdir())}
AGREED = Given(answer=2, note="Vóór de zomer.\n\nDaarna kijken we weer.", minority="Twee van ons vinden\n5 beter.")
"""What a team agreed on, with all that can be said beside it."""


def _person(path: Path, make: Any, known: Known, lang: Lang) -> Report:
    answers = read_answers(str(path), known).answers
    report: Report = make(answers, [known[each] for each in answers.answers], lang)
    return report


def people_of(folder: Path, known: Known, **changes: Any) -> list[Answers]:
    """All whose answers are in a folder, each with the same changes."""
    return [each.answers.model_copy(update=changes) for each in read_people([str(folder)], known).people]


def _team(folder: Path, known: Known, lang: Lang, *, agreed: bool = False) -> Report:
    """On the fields that were answered; or on every field, after the team agreed on something of each."""
    people = people_of(folder, known)
    fields = [each for each in known.values() if agreed or any(each.id in person.answers for person in people)]
    first = {each.id: FieldAnswers(given={question.id: AGREED for question in each.questions[:2]}) for each in fields}
    consensus = [Answers(share="open", answers=first)] if agreed else []
    return report_of_team(Gathered(people, agreed_in(consensus, fields), guard_of(people)), fields, lang)


def _change(case: str, known: Known, lang: Lang) -> Report:
    before, after = (read_answers(str(CHANGES / case / f"{side}.yaml"), known).answers for side in ("before", "after"))
    return report_of_change(TwoRuns(before, after), known, lang)


def _team_change(changes: Mapping[str, Any], known: Known, lang: Lang) -> Report:
    then, now = (people_of(CHANGES / "team" / side, known, **changes) for side in ("before", "after"))
    return report_of_team_change(TwoTeams(then, now, guard_of([*then, *now])), known, lang)


def _form(field: str, told: Collecting, known: Known, lang: Lang) -> Report:
    return paper_of(known[field], lang, told)


def _every() -> Iterator[tuple[str, Make]]:
    for path in sorted(GOLDEN.glob("*.yaml")):
        yield f"person {path.stem}", partial(_person, path, report_of_person)
        yield f"explanation {path.stem}", partial(_person, path, explanation_of_person)
    for name, folder in TEAMS.items():
        yield f"team {name}", partial(_team, folder)
        yield f"agreed {name}", partial(_team, folder, agreed=True)
    for path in sorted(CHANGES.glob("*/before.yaml")):
        yield f"change {path.parent.name}", partial(_change, path.parent.name)
    yield "change team-closed", partial(_team_change, {})
    yield "change team-open", partial(_team_change, {"share": "open"})
    yield "change team-without-names", partial(_team_change, {"name": None})
    yield "form technologie-sociaal", partial(_form, "technologie-sociaal", Collecting())
    yield "form with a notice", partial(_form, "proces-sociaal", Collecting("De Linde", "Sanne", manages=True))


KINDS: dict[str, Make] = dict(_every())
"""What makes each, by its kind and its case."""
