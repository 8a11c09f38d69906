"""`answers template` and `answers check`: an answers file to fill in by hand, and a second pair of eyes on one."""

from __future__ import annotations

from textwrap import wrap
from typing import TYPE_CHECKING

from samenwerk_cli.commands import say
from samenwerk_cli.commands.choices import choose_lang, put_or_write, put_schema
from samenwerk_cli.commands.reporting import check_each, tell_notices
from samenwerk_cli.core.answers.answers import answer_to
from samenwerk_cli.core.answers.roles import ROLE_IDS, ROLES
from samenwerk_cli.core.interview import say as say_interview
from samenwerk_cli.core.problems.problem import Place, Problem
from samenwerk_cli.core.words.visible import one_line, visible
from samenwerk_cli.files.answers import answers_in
from samenwerk_cli.files.questionnaires import Questionnaires
from samenwerk_cli.files.schemas import answers_schema
from samenwerk_cli.files.sheets import document_on, read_sheets

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from samenwerk_cli.commands.choices import Scope
    from samenwerk_cli.core.answers.answers import Answers
    from samenwerk_cli.core.field.questionnaire import Questionnaire
    from samenwerk_cli.core.words.phrase import Lang
    from samenwerk_cli.files.sheets import Sheet
    from samenwerk_cli.terminal.screen import Screen


TEMPLATE_WIDTH = 110


def print_template(screen: Screen, scope: Scope, output: str | None, *, force: bool) -> None:
    """Print or write an empty answers file, with every question and its answers as comments."""
    spoken = choose_lang(scope.lang)
    fields = scope.choose(Questionnaires(scope.questionnaires))
    text = "\n".join(_template(fields, spoken)) + "\n"
    put_or_write(screen, text, [output] if output else [], spoken, force=force)


def print_answers_schema(screen: Screen, scope: Scope, output: str | None, *, force: bool) -> None:
    """Print or write the JSON Schema of an answers file, with the questions of these fields or else of all."""
    spoken = choose_lang(scope.lang)
    known = Questionnaires(scope.questionnaires)
    wanted = scope.choose(known, known)
    schema = answers_schema({field.id: field for field in wanted}, spoken)
    put_schema(screen, schema, [output] if output else [], spoken, force=force)


def check_answers(screen: Screen, files: Sequence[str], scope: Scope) -> None:
    """Check answers files, and say of each what is wrong with it or that it is all right.

    Raises:
        InputProblems: all problems of all files.
    """
    choose_lang(scope.lang)
    known = Questionnaires(scope.questionnaires)
    check_each(files, lambda file: _check(screen, file, known, scope.lang))


def _check(screen: Screen, file: str, known: Mapping[str, Questionnaire], lang: str | None) -> None:
    check_each(read_sheets(file), lambda sheet: _check_sheet(screen, sheet, known, lang))


def _check_sheet(screen: Screen, sheet: Sheet, known: Mapping[str, Questionnaire], lang: str | None) -> None:
    read = answers_in(document_on(sheet, may_be_empty=True), known)
    spoken = choose_lang(lang, read.answers.lang)
    empty = [] if read.answers.answered else [Problem(say.nothing_answered_yet(), place=Place(sheet.name))]
    tell_notices(screen, [*read.notices, *empty], spoken)
    answered, total = _counted(read.answers, known)
    screen.put(visible(say.answers_right.in_(spoken, file=sheet.name, answered=answered, total=total)) + "\n")


def _counted(answers: Answers, known: Mapping[str, Questionnaire]) -> tuple[int, int]:
    questions = [(question, field) for field in answers.answers for question in known[field].questions]
    answered = sum(answer_to(question, answers.of(field)) is not None for question, field in questions)
    return answered, len(questions)


def _template(fields: Sequence[Questionnaire], lang: Lang) -> Iterator[str]:
    yield say.template_intro.in_(lang)
    for how in (say_interview.who_is_who, say_interview.how_to_choose):
        yield from wrap(how.in_(lang), TEMPLATE_WIDTH, initial_indent="# ", subsequent_indent="# ")
    yield "samenwerk: 1"
    yield f"subject:  # {say.template_subject.in_(lang)}"
    yield f"we:  # {say.template_we.in_(lang)}"
    yield f"date:  # {say.template_date.in_(lang)}"
    yield f"role:  # {say.template_role.in_(lang, roles=', '.join(_roles(lang)))}"
    yield f"name:  # {say.template_name.in_(lang)}"
    yield f"lang: {lang}"
    yield f"share: closed  # {say.template_share.in_(lang)}"
    yield "answers:"
    for field in fields:
        yield from _template_of_field(field, lang)


def _roles(lang: Lang) -> Iterator[str]:
    """The roles as a file names them, with their names where those differ."""
    for role in ROLE_IDS:
        name = ROLES[role].in_(lang)
        yield role if name == role else f"{role} ({name})"


def _template_of_field(field: Questionnaire, lang: Lang) -> Iterator[str]:
    poles = ", ".join(f"{pole.id}: 1" for pole in field.poles)
    yield ""
    yield f"  {field.id}:  # {one_line(field.title.in_(lang))}"
    yield f"    version: {field.version}"
    yield f"    importance: {{{poles}}}  # {say.template_importance.in_(lang)}"
    for question in field.questions:
        yield ""
        yield f"    # {one_line(question.question.in_(lang))}"
        for position, answer in enumerate(question.answers, start=1):
            yield f"    #   {position}  {one_line(answer.in_(lang))}"
        yield f"    {question.id}:"
