"""A team's report: everyone's answers in, what may be shown of them out, as typed sections in one language.

It leads with the agenda of an hour. Who answered what is there only if every one of them shares openly.
"""

from __future__ import annotations

from collections import Counter
from fractions import Fraction
from typing import TYPE_CHECKING, NamedTuple

from samenwerk_cli.core.answers.answers import answer_to
from samenwerk_cli.core.answers.roles import ROLES
from samenwerk_cli.core.report import say as say_report
from samenwerk_cli.core.report.answers import answer_words
from samenwerk_cli.core.report.balance import sides_at_a_glance
from samenwerk_cli.core.report.colophon import HOW_BANDS, colophon
from samenwerk_cli.core.report.data.team import ResponseData, TeamData
from samenwerk_cli.core.report.drawing import MOST_DRAWN
from samenwerk_cli.core.report.sections import LINE_TO_FILL, About, Fact, Head, Paragraphs, Report, Section
from samenwerk_cli.core.report.steps import begin_here, behind, step_data
from samenwerk_cli.core.report.team import say, say_agenda
from samenwerk_cli.core.report.team.agenda import Table, agenda_section, agreed_section, subjects_data
from samenwerk_cli.core.report.team.field import Known, team_field_in_words
from samenwerk_cli.core.report.team.reasons import because
from samenwerk_cli.core.report.team.section import hides_roles, team_field_section
from samenwerk_cli.core.report.team.steps import later_section, shown_steps
from samenwerk_cli.core.team.advice import advise_team
from samenwerk_cli.core.team.agenda import agenda
from samenwerk_cli.core.team.agreement import (
    CAMP_PEOPLE,
    CAMP_SHARE,
    FEWEST_FOR_AGREEMENT,
    HIGH_CAMP,
    LOW_CAMP,
    MIDDLE,
)
from samenwerk_cli.core.team.people import differs, shared
from samenwerk_cli.core.team.privacy import show_fields
from samenwerk_cli.core.team.scores import MOSTLY
from samenwerk_cli.core.words.day import period_in_words
from samenwerk_cli.core.words.number import in_words, share_in_words
from samenwerk_cli.core.words.visible import one_line, remark

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from samenwerk_cli.core.answers.answers import Answers, Given
    from samenwerk_cli.core.answers.roles import Role
    from samenwerk_cli.core.field.questionnaire import Question, Questionnaire
    from samenwerk_cli.core.person.advice import Advice
    from samenwerk_cli.core.report.data.person import StepData
    from samenwerk_cli.core.report.data.team import TeamFieldData
    from samenwerk_cli.core.team.agenda import Agenda, Agreed
    from samenwerk_cli.core.team.guard import Guard
    from samenwerk_cli.core.team.shown import ShownField
    from samenwerk_cli.core.words.phrase import Lang, Message, Phrase

ALL_BUT = {1: say.one}
"""How many may differ where it says that (nearly) everyone gave the same, in words where that is one."""

ENOUGH_OF_THOSE_INVITED = Fraction(1, 2)
"""With a smaller share the report warns."""

SUGGESTIONS = (say_agenda.one_suggestion, say_agenda.suggestions)
"""What is suggested is not about what stands on the agenda above it."""

HOW_AGREEMENT = say.how_agreement(
    share=share_in_words(CAMP_SHARE),
    people=in_words(CAMP_PEOPLE),
    low=say.one_of(others=", ".join(map(str, LOW_CAMP[:-1])), last=LOW_CAMP[-1]),
    middle=MIDDLE,
    high=say.one_of(others=", ".join(map(str, HIGH_CAMP[:-1])), last=HIGH_CAMP[-1]),
    fewest=in_words(FEWEST_FOR_AGREEMENT),
    mostly=share_in_words(MOSTLY),
)


class Gathered(NamedTuple):
    """What a team's report is made from, beside the figures.

    `together` has what the team agreed on, by the ids of field and question; `invited` is how many were asked;
    `subject` and `we` are what whoever makes the report gave.
    """

    people: Sequence[Answers]
    together: Mapping[tuple[str, str], Given]
    guard: Guard
    invited: int | None = None
    subject: str | None = None
    we: str | None = None

    @property
    def about(self) -> About:
        """What it is about, who 'we' are, and the latest day, as far as that may be shown."""
        days = [answers.date for answers in self.people if answers.date is not None]
        subject = self.subject or shared([each.subject for each in self.people], self.guard.fewest)
        we = self.we or shared([each.we for each in self.people], self.guard.fewest)
        return About(subject, we, max(days).isoformat() if days else None, None, None)

    def shown(self, questionnaires: Iterable[Questionnaire]) -> tuple[ShownField, ...]:
        """What may be shown of these fields."""
        return show_fields(questionnaires, self.people, self.guard)

    @property
    def agreed(self) -> Agreed:
        """The answers that were agreed on."""
        return {key: given.answer for key, given in self.together.items() if given.answer is not None}


def report_of_team(gathered: Gathered, questionnaires: Sequence[Questionnaire], lang: Lang) -> Report:
    """The report on a team, over these fields, in one language."""
    fields = gathered.shown(questionnaires)
    about, talk, advice = gathered.about, agenda(fields, gathered.agreed), advise_team(fields, gathered.agreed)
    data = _team_data(gathered, fields, talk, advice, lang)
    versions = [(field.questionnaire, field.questionnaire.version) for field in fields]
    shows = any(field.reason is None for field in fields)
    first = (
        Section("", (Paragraphs((" ".join(words.in_(lang) for words in _opening(gathered)),)),)),
        *agreed_section(gathered.agreed, questionnaires, lang),
        *(_first_page(data, fields, talk, gathered, lang) if shows else ()),
    )
    rest = tuple(_rest(data, fields, talk, lang)) if shows else ()
    last = colophon(versions, lang, behind(shown_steps(data, talk), advice), _how(gathered, fields, shows=shows))
    head = Head(say.title.in_(lang), lang, about, tuple(_facts(about, gathered, lang)))
    return Report(head, first, (*rest, last), data)


def fields_in_words(gathered: Gathered, fields: Sequence[ShownField], lang: Lang) -> tuple[TeamFieldData, ...]:
    """What may be shown of these fields, in one language."""
    return tuple(team_field_in_words(field, _known(gathered, field.questionnaire, lang), lang) for field in fields)


def _team_data(
    gathered: Gathered, fields: Sequence[ShownField], talk: Agenda, advice: Iterable[Advice], lang: Lang
) -> TeamData:
    guard, agreed = gathered.guard, gathered.agreed
    shown = {
        (field.questionnaire.id, asked.question.id): (field, asked) for field in fields for asked in field.questions
    }
    return TeamData(
        people=len(gathered.people),
        invited=gathered.invited,
        min_group=None if guard.open_session else guard.min_group,
        share="open" if guard.open_session else "closed",
        fields=fields_in_words(gathered, fields, lang),
        agenda=subjects_data(talk, lang),
        steps=tuple(
            step_data(item, because(item, shown, agreed, lang, numbers=guard.open_session), lang) for item in advice
        ),
    )


def _first_page(
    data: TeamData, fields: Sequence[ShownField], talk: Agenda, gathered: Gathered, lang: Lang
) -> Iterator[Section]:
    """The agenda, and what to begin with; if there is only what is on the agenda, the agreement has it."""
    table = Table(fields, gathered.people, data.steps, gathered.guard.open_session)
    yield agenda_section(talk, table, lang)
    if not talk.subjects or any(step.start_here for step in data.steps):
        yield begin_here(
            data.steps,
            _why_no_step(data.steps, fields),
            lang,
            (),
            SUGGESTIONS if talk.subjects else (say_report.one_suggestion, say_report.suggestions),
        )


def _rest(data: TeamData, fields: Sequence[ShownField], talk: Agenda, lang: Lang) -> Iterator[Section]:
    """What the first page rests on."""
    shown = [(field, view) for field, view in zip(fields, data.fields, strict=True) if view.reason is None]
    yield Section(say_report.in_short.in_(lang), tuple(sides_at_a_glance(data.fields, lang)))
    yield Section("", (Paragraphs((" ".join(_how_to_read(data, lang)),)),))
    for field, view in shown:
        yield team_field_section(field, view, {question for id_, question in talk.keys if id_ == view.id}, lang)
    yield from later_section(data, talk, lang)


def _how_to_read(data: TeamData, lang: Lang) -> Iterator[str]:
    yield say.how_to_read.in_(lang)
    answered = [view.answered for field in data.fields for view in field.questions if view.answered]
    if answered and min(answered) <= MOST_DRAWN:
        yield say.each_mark.in_(lang)


def _why_no_step(steps: Sequence[StepData], fields: Sequence[ShownField]) -> Message:
    if any(step.kind != "keep" for step in steps):
        return say_report.none_wanted()
    enough = any(pole.score is not None for field in fields for pole in field.poles)
    return say.all_solid() if enough else say_report.nothing_answered()


def _how(gathered: Gathered, fields: Sequence[ShownField], *, shows: bool) -> Iterator[Message]:
    """How it was worked out; where nothing is shown there is little to say of that."""
    yield say_report.honesty()
    if shows:
        yield from (say.how(), HOW_BANDS, HOW_AGREEMENT)
    guard = gathered.guard
    if not guard.open_session:
        others = ALL_BUT.get(guard.others, guard.others)
        roles = say.roles_hidden() if any(hides_roles(field) for field in fields) else ""
        yield say.how_privacy(fewest=guard.fewest, counted=guard.fewest_to_count, others=others, roles=roles)
        yield say.no_interim()
    if shows:
        yield say_report.how_steps()


# What stands above it


def _facts(about: About, gathered: Gathered, lang: Lang) -> Iterator[Fact]:
    for label, shown, usual, key in (
        (say_report.subject, about.subject, say_report.usual_subject, "subject"),
        (say_report.we, about.we, say_report.usual_we, "we"),
    ):
        instead = _instead([getattr(answers, key) for answers in gathered.people], usual, gathered.guard)
        yield Fact(label.in_(lang), shown or instead.in_(lang))
    days = sorted(answers.date for answers in gathered.people if answers.date is not None)
    if days:
        yield Fact(say_report.date.in_(lang), period_in_words(days[0], days[-1], lang))
    yield Fact(say.people.in_(lang), _how_many(gathered).in_(lang))
    yield Fact(say.answers.in_(lang), say.to_be_deleted.in_(lang, line=LINE_TO_FILL))


def _instead(said: Sequence[str | None], usual: Phrase, guard: Guard) -> Phrase:
    """What stands there if no text may be shown: of a closed team not even whether someone wrote one."""
    if not guard.open_session:
        return say_report.not_shown
    return say.varies if any(words is not None for words in said) else usual


def _how_many(gathered: Gathered) -> Message:
    people, invited = len(gathered.people), gathered.invited
    if invited:
        return say.people_invited(people=people, invited=invited, percent=100 * people // invited)
    return say.one_person() if people == 1 else say.people_count(people=people)


def _opening(gathered: Gathered) -> Iterator[Message]:
    people, invited = gathered.people, gathered.invited
    guard = gathered.guard
    if guard.open_session:
        yield say.open_session()
    elif len(people) < guard.fewest:
        yield say.too_few_people(fewest=guard.fewest)
    else:
        yield say.confidential()
    if invited and len(people) < ENOUGH_OF_THOSE_INVITED * invited:
        yield say.few_took_part(enough=share_in_words(ENOUGH_OF_THOSE_INVITED))
    if guard.open_session and differs([answers.subject for answers in people]):
        yield say.differing_subject()
    if guard.open_session and differs([answers.we for answers in people]):
        yield say.differing_we()


# Who said what


def _known(gathered: Gathered, field: Questionnaire, lang: Lang) -> Known:
    together = {question: given for (field_id, question), given in gathered.together.items() if field_id == field.id}
    return Known(_responses(gathered.people, field, lang) if gathered.guard.open_session else {}, together)


def _responses(people: Sequence[Answers], field: Questionnaire, lang: Lang) -> dict[str, tuple[ResponseData, ...]]:
    """What each person answered to each question of a field."""
    roles = Counter(person.role for person in people if person.name is None)
    named = [(_name(person, number, roles, lang), person) for number, person in enumerate(people, start=1)]
    return {
        question.id: tuple(_response(name, person, question, field, lang) for name, person in named)
        for question in field.questions
    }


def _response(name: str, person: Answers, question: Question, field: Questionnaire, lang: Lang) -> ResponseData:
    given = person.of(field.id)
    answer = answer_to(question, given)
    return ResponseData(
        name, person.role, answer, answer_words(question, answer, lang), remark(given.to(question.id).note)
    )


def _name(person: Answers, number: int, roles: Mapping[Role | None, int], lang: Lang) -> str:
    """What to call a person: by name, or else by a role that nobody else has, or else by number."""
    if person.name is not None:
        return one_line(person.name)
    if person.role is not None and roles[person.role] == 1:
        return ROLES[person.role].in_(lang)
    return say.nameless.in_(lang, number=number)
