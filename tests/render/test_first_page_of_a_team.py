"""A team's first page: its agenda, short enough for any team, with what it agreed on above it."""

from __future__ import annotations

import datetime
import random
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from samenwerk_cli.core.answers.answers import Answers, FieldAnswers, Given
from samenwerk_cli.core.codes import POSITIONS
from samenwerk_cli.core.report.drawing import ASCII, MOST_DRAWN, UNICODE, people
from samenwerk_cli.core.report.team import say_agenda
from samenwerk_cli.core.report.team.report import Gathered, report_of_team
from samenwerk_cli.core.team.guard import FEWEST_TO_SHOW, Guard
from samenwerk_cli.files.people import read_people
from samenwerk_cli.files.questionnaires import Questionnaires
from samenwerk_cli.render import Look, render

if TYPE_CHECKING:
    from collections.abc import Iterable

    from samenwerk_cli.core.answers.roles import Role
    from samenwerk_cli.core.report.sections import Report
    from samenwerk_cli.core.words.phrase import Lang

MOST_LINES, MOST_IN_FULL = 75, 450

KNOWN = Questionnaires()
CORE = [field for field in KNOWN.values() if field.core]
KEYS = [(field.id, question.id) for field in CORE for question in field.questions]
EXAMPLE = Gathered(read_people([str(Path(__file__).parents[2] / "examples" / "team")], KNOWN).answers, {}, Guard())

MOODS: tuple[tuple[Any, ...], ...] = (
    (1, 2, 4, 5),
    (1, 1, 2, 2, 3),
    (3, 4, 4, 5),
    ("unknown", "unknown", "unseen", 1, 2, 3, 4),
    (*POSITIONS, "unknown", "n/a", None),
)
"""How a team is apt to answer a question: divided, badly, well, hardly knowing, or anything."""

ROLES: tuple[Role | None, ...] = (None, "zorgprofessional", "leidinggevende", "ict", "client")


def lines(report: Report) -> list[str]:
    return render(report, "terminal", Look(80)).splitlines()


def headings(report: Report) -> list[str]:
    return [section.heading for section in report.first]


def some_team(chance: random.Random, agreed: int = 0) -> Gathered:
    """A team that can be, of which so many answers were agreed on before."""
    one = [chance.choice(MOODS)]
    moods = {key: chance.choice(chance.choice((MOODS, one))) for key in KEYS}
    those = [someone(moods, chance) for _ in range(chance.choice((3, 5, 6, 8, 12, 25)))]
    together = {key: Given(answer=chance.choice(POSITIONS)) for key in chance.sample(KEYS, agreed)}
    return Gathered(those, together, Guard(open_session=len(those) < FEWEST_TO_SHOW))


def someone(moods: dict[tuple[str, str], tuple[Any, ...]], chance: random.Random) -> Answers:
    given = {
        field.id: FieldAnswers(
            given={each.id: Given(answer=chance.choice(moods[field.id, each.id])) for each in field.questions},
            importance={pole.id: chance.choice((0, 1, 1, 2)) for pole in field.poles},
        )
        for field in CORE
    }
    return Answers(
        subject="Digitale medicatielijst en sensoren in de nacht",
        we="afdelingen Oost en West, met teamleiding en ICT",
        date=datetime.date(2026, 11, chance.choice((9, 20))),
        role=chance.choice(ROLES),
        answers=given,
    )


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_the_example_team_fits_its_page_and_its_report(lang: Lang) -> None:
    report = report_of_team(EXAMPLE, CORE, lang)
    assert len(lines(report.first_page)) <= MOST_LINES
    assert len(lines(report)) <= MOST_IN_FULL


@pytest.mark.parametrize("lang", ["nl", "en"])
@pytest.mark.parametrize("agreed", [0, 1, 6])
def test_whatever_a_team_answered_its_first_page_is_short(agreed: int, lang: Lang) -> None:
    chance = random.Random(agreed)  # noqa: S311 - the same every time
    pages = (lines(report_of_team(some_team(chance, agreed), CORE, lang).first_page) for _ in range(60))
    longest = max(pages, key=len)
    assert len(longest) <= MOST_LINES, "\n".join(longest)


def test_what_was_agreed_on_stands_above_the_agenda_and_divides_no_more() -> None:
    before = report_of_team(EXAMPLE, CORE, "nl")
    agreed = {("technologie-sociaal", "hulp"): Given(answer=4, minority="Niet in het weekend.", note=None)}
    after = report_of_team(EXAMPLE._replace(together=agreed), CORE, "nl")
    assert headings(after)[:3] == ["", "Dit kozen jullie samen", "Gespreksagenda voor hooguit een uur"]
    assert headings(before)[1] == headings(after)[2]
    page, full = (" ".join(lines(each)) for each in (after.first_page, after))
    assert "vastloopt met techniek? “Op vaste uren helpt iemand je meteen" in " ".join(page.split())
    assert say_agenda.does_it_work.nl in page
    assert "Bij 3 van de 11 vragen zijn jullie verdeeld." in " ".join(" ".join(lines(before)).split())
    assert "Bij 2 van de 11 vragen zijn jullie verdeeld." in " ".join(full.split())
    assert "jullie waren verdeeld" in full
    assert "Niet in het weekend." in full


def team_of(given: Iterable[dict[str, Any]]) -> Gathered:
    """A closed team that answered so to the second of the core fields."""
    field = CORE[1].id
    answers = [{key: Given(answer=answer) for key, answer in each.items()} for each in given]
    return Gathered([Answers(answers={field: FieldAnswers(given=each)}) for each in answers], {}, Guard())


def test_a_team_that_is_divided_on_everything_can_choose_what_to_find_out() -> None:
    ids = [question.id for question in CORE[1].questions]
    report = report_of_team(team_of(dict.fromkeys(ids, (1, 5)[place % 2]) for place in range(8)), CORE[1:], "nl")
    assert headings(report) == ["", "Gespreksagenda voor hooguit een uur"]
    page = "\n".join(lines(report.first_page))
    assert say_agenda.agreement_to_find_out.nl in page
    assert page.count(f"{say_agenda.find_out.nl}: ") == 3
    full = "\n".join(lines(report))
    assert full.count("Praat over: ") + full.count("Als er tijd is: ") == 3
    assert full.count("Praat over  ") == len(ids) - 3  # with the other questions, each under its own
    assert "Praat hier eerst samen over" not in full


def test_a_subject_that_asks_to_act_has_its_own_step_on_the_agenda_and_nowhere_else() -> None:
    report = report_of_team(team_of({"hulp": 1, "gebruik": 4, "waarom": 4} for _ in range(8)), CORE[1:], "nl")
    step = next(each for each in CORE[1].questions if each.id == "hulp").step_for(1)
    assert step is not None
    told = " ".join(" ".join(lines(report)).split())
    assert told.count(step.do.in_("nl")) == 1
    assert f"Voorstel: {step.do.in_('nl')}" in told
    assert say_agenda.agreement.nl in told


def test_what_may_not_be_shown_of_roles_is_said_once() -> None:
    told = " ".join(" ".join(lines(report_of_team(EXAMPLE, CORE, "nl"))).split())
    assert told.count("scores per rol") == 1
    assert "Zo scoort elke rol" not in told


def test_up_to_twenty_people_are_a_mark_each_and_more_a_bar_in_which_one_is_seen() -> None:
    assert people((0, 1, 3), UNICODE) == ["   ", "●  ", "●●●"]
    assert people((2, 1), ASCII) == ["oo", "o "]
    assert people((MOST_DRAWN, 0), UNICODE)[0] == "●" * MOST_DRAWN
    assert people((MOST_DRAWN, 1, 0), ASCII) == ["##########", "#.........", ".........."]
    assert people((), UNICODE) == []
