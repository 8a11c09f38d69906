"""What may be shown of a field that a team answered, in words: each side, and its questions under it."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, NamedTuple

from samenwerk_cli.core.answers.roles import ROLES
from samenwerk_cli.core.codes import POSITIONS
from samenwerk_cli.core.report import say as say_report
from samenwerk_cli.core.report.answers import answer_words
from samenwerk_cli.core.report.balance import BANDS, WISHES, balance_data, sides_in_short, title_of
from samenwerk_cli.core.report.data.team import (
    ResponseData,
    RoleData,
    RolePoleData,
    TeamFieldData,
    TeamPoleData,
    TeamQuestionData,
    TogetherData,
)
from samenwerk_cli.core.report.team import say
from samenwerk_cli.core.report.team.reasons import how_many_do_not_know
from samenwerk_cli.core.team.agreement import spread
from samenwerk_cli.core.words.visible import one_line, remark

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from samenwerk_cli.core.answers.answers import Given
    from samenwerk_cli.core.codes import Agreement, Alike, Answer, Position
    from samenwerk_cli.core.field.questionnaire import Question
    from samenwerk_cli.core.report.sections import Row
    from samenwerk_cli.core.team.shown import ShownField, ShownPole, ShownQuestion, ShownRole
    from samenwerk_cli.core.words.phrase import Lang, Phrase

LABELS: dict[Agreement, Phrase] = {
    "agreed": say.agreed_label,
    "mixed": say.mixed_label,
    "split": say.split_label,
}
NEARLY = {
    "unknown": say.nearly_nobody_knows,
    "unseen": say.nearly_nobody_sees,
    "n/a": say.nearly_not_applicable,
    "open": say.nearly_nobody_answered,
}


class Known(NamedTuple):
    """What is known beside the figures: what each person answered, if that is open, and what was agreed on together."""

    responses: Mapping[str, tuple[ResponseData, ...]]
    together: Mapping[str, Given]


def team_field_in_words(field: ShownField, known: Known, lang: Lang) -> TeamFieldData:
    """Everything that may be said about one field, in one language."""
    questions = tuple(_spread(asked, field, known, lang) for asked in field.questions)
    return TeamFieldData(
        id=field.questionnaire.id,
        version=field.questionnaire.version,
        title=one_line(field.questionnaire.title.in_(lang)),
        summary=_summary(field, questions, lang),
        people=field.people,
        poles=(_shown_side(field, field.poles[0], lang), _shown_side(field, field.poles[1], lang)),
        balance=balance_data(field, say.no_team_balance, lang),
        questions=questions,
        roles=tuple(_shown_role(role, lang) for role in field.roles),
        reason=field.reason,
    )


def in_how_many_divided(questions: Sequence[TeamQuestionData], lang: Lang) -> Iterator[str]:
    """On how many of its questions a field divides the team, if on any."""
    count = len(divided(questions))
    if count:
        yield say.summary_split.in_(lang, count=count, total=len(questions))


def divided(questions: Sequence[TeamQuestionData]) -> list[TeamQuestionData]:
    """On which the team is divided, and has not agreed on an answer since."""
    return [each for each in questions if each.agreement == "split" and each.together is None]


def _summary(field: ShownField, questions: Sequence[TeamQuestionData], lang: Lang) -> str:
    if field.reason is not None:
        return say.hidden_field.in_(lang)
    sides = sides_in_short(((title_of(pole, lang), _side_in_words(pole).in_(lang)) for pole in field.poles), lang)
    return " ".join([*in_how_many_divided(questions, lang), sides])


def _side_in_words(pole: ShownPole) -> Phrase:
    if pole.band is not None:
        return BANDS[pole.band]
    return say.split_pole if pole.reason == "split" else say.hidden_pole


def _shown_side(field: ShownField, pole: ShownPole, lang: Lang) -> TeamPoleData:
    own = (asked.score for asked in field.questions if asked.question.pole == pole.pole.id)
    wish = None if pole.importance is None or pole.importance.denominator != 1 else WISHES.get(int(pole.importance))
    return TeamPoleData(
        id=pole.pole.id,
        title=title_of(pole, lang),
        score=pole.score,
        band=pole.band,
        people=pole.people,
        importance=pole.importance,
        reason=pole.reason,
        in_words=_side_in_words(pole).in_(lang),
        rests_on="" if pole.people is None else say.people_in_pole.in_(lang, people=pole.people),
        wish=None if wish is None else wish.in_(lang),
        points=tuple(points for points in own if points is not None),
    )


def _shown_role(role: ShownRole, lang: Lang) -> RoleData:
    poles = tuple(RolePoleData(each.pole.id, title_of(each, lang), each.score, each.reason) for each in role.poles)
    return RoleData(role.role, ROLES[role.role].in_(lang), role.people, poles, role.reason)


# One question


def _spread(asked: ShownQuestion, field: ShownField, known: Known, lang: Lang) -> TeamQuestionData:
    question, given = asked.question, known.together.get(asked.question.id)
    responses = known.responses.get(question.id, ())
    together = None if given is None else _together(question, given, lang)
    label = _label(asked, together, lang)
    return TeamQuestionData(
        id=question.id,
        pole=question.pole,
        text=one_line(question.question.in_(lang)),
        counts=asked.counts,
        answer_texts=tuple(answer_words(question, each, lang) for each in POSITIONS),
        choices=tuple(_choice(question, each, responses, lang) for each in POSITIONS),
        answered=asked.answered,
        unknown=asked.unknown,
        unseen=asked.unseen,
        not_applicable=asked.not_applicable,
        open=asked.open,
        score=asked.score,
        band=asked.band,
        agreement=asked.agreement,
        nearly_everyone=asked.nearly_everyone,
        nearly_everyone_text=None if asked.nearly_everyone is None else _alike(question, asked.nearly_everyone, lang),
        reason=asked.reason,
        label=label,
        in_words=" · ".join(_about(asked, field, label, lang)),
        remarks=tuple(_remarks(responses, together, lang)),
        responses=known.responses.get(question.id),
        together=together,
    )


def _choice(question: Question, position: Position, responses: Sequence[ResponseData], lang: Lang) -> str:
    words, who = answer_words(question, position, lang), _who(responses, position)
    return f"{words} ({who})" if who else words


def _who(responses: Sequence[ResponseData], answer: Answer) -> str:
    return ", ".join(each.who for each in responses if each.answer == answer)


def _remarks(responses: Sequence[ResponseData], together: TogetherData | None, lang: Lang) -> Iterator[Row]:
    """What stands under the answers of a question, each line with its label."""
    silences: tuple[tuple[Answer, Phrase], ...] = (("unknown", say_report.unknown), ("unseen", say_report.unseen))
    yield from ((phrase.in_(lang), who) for answer, phrase in silences if (who := _who(responses, answer)))
    yield from ((each.who, each.note) for each in responses if each.note is not None)
    if together is not None:
        yield say_report.together.in_(lang), together.answer_text
        for label, words in ((say_report.minority, together.minority), (say_report.note, together.note)):
            if words is not None:
                yield label.in_(lang), words


def _together(question: Question, given: Given, lang: Lang) -> TogetherData:
    score = Fraction(question.points(given.answer)) if isinstance(given.answer, int) else None
    words = answer_words(question, given.answer, lang)
    return TogetherData(given.answer, words, score, remark(given.minority), remark(given.note))


def _alike(question: Question, alike: Alike, lang: Lang) -> str:
    return answer_words(question, None if alike == "open" else alike, lang)


def _about(asked: ShownQuestion, field: ShownField, label: str, lang: Lang) -> Iterator[str]:
    """What there is to say of a question, part by part."""
    if label:
        yield label
    elif asked.counts is not None and asked.answered:
        yield say.difference_label.in_(lang, spread=spread(asked.counts))
    if asked.answered is not None:
        yield say.answered_of.in_(lang, answered=asked.answered, people=field.people)
    elif asked.reason == "too_few_people":
        yield say.answered_few.in_(lang)
    unknown = _not_known(asked, lang)
    if unknown:
        yield say.blind_spot.in_(lang, unknown=unknown) if asked.blind_spot else unknown


def _not_known(asked: ShownQuestion, lang: Lang) -> str:
    """How many do not know or see it: in numbers where they are shown, or else roughly where it is many."""
    if asked.unknown is not None:
        counted = ((say.unknown_count, asked.unknown), (say.unseen_count, asked.unseen))
        return ", ".join(phrase.in_(lang, count=count) for phrase, count in counted if count)
    if asked.nearly_everyone is not None or not asked.blind_spot:
        return ""
    roughly = how_many_do_not_know(asked, None, lang)
    return roughly[:1].lower() + roughly[1:].rstrip(".")


def _label(asked: ShownQuestion, together: TogetherData | None, lang: Lang) -> str:
    """What (nearly) everyone gave, or whether the team agrees; nothing if neither may be said."""
    if asked.nearly_everyone is not None:
        return _nearly_everyone(asked, lang)
    if asked.agreement == "split" and together is not None:
        return say.were_divided.in_(lang)
    return "" if asked.agreement is None else LABELS[asked.agreement].in_(lang)


def _nearly_everyone(asked: ShownQuestion, lang: Lang) -> str:
    """What (nearly) everyone answered, in words."""
    if isinstance(asked.nearly_everyone, int):
        return say.nearly_everyone.in_(lang, words=answer_words(asked.question, asked.nearly_everyone, lang))
    return NEARLY[asked.nearly_everyone or "open"].in_(lang)
