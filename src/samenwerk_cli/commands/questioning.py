"""`questionnaire list`, `check`, `show` and `schema`: which tension fields there are, and whether one is right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from samenwerk_cli.commands import say
from samenwerk_cli.commands.choices import choose_lang, minutes_for, put_schema
from samenwerk_cli.commands.failing import lines_of
from samenwerk_cli.commands.reporting import check_each, deliver, tell_notices
from samenwerk_cli.core.field import say as say_field
from samenwerk_cli.core.field.reading import reading_ease
from samenwerk_cli.core.field.writing import advise_on_writing, texts_of
from samenwerk_cli.core.problems.problem import InputProblems
from samenwerk_cli.core.report.paper import paper_of
from samenwerk_cli.core.words.visible import one_line, visible
from samenwerk_cli.files.questionnaires import Questionnaires, read_with_places
from samenwerk_cli.files.reading import all_problems
from samenwerk_cli.files.schemas import questionnaire_schema
from samenwerk_cli.files.syllables import syllables_in
from samenwerk_cli.render import PLAIN_WIDTH
from samenwerk_cli.render.terminal.paragraph import indented, plain

if TYPE_CHECKING:
    import datetime
    from collections.abc import Iterator, Sequence

    from samenwerk_cli.commands.choices import Delivery, Scope
    from samenwerk_cli.commands.noticing import Typed
    from samenwerk_cli.core.field.questionnaire import Questionnaire
    from samenwerk_cli.core.words.phrase import Lang, Phrase
    from samenwerk_cli.terminal.screen import Screen

EASE: dict[Lang, Phrase] = {"nl": say_field.ease_nl, "en": say_field.ease_en}


def list_questionnaires(screen: Screen, scope: Scope) -> None:
    """Print the tension fields that can be answered: the core ones, the further ones, and those of one's own."""
    spoken = choose_lang(scope.lang)
    known = Questionnaires(scope.questionnaires)
    own = [each for each in known.values() if known.origin(each.id) is not None]
    core = [each for each in known.values() if each.core and each not in own]
    further = [each for each in known.values() if each not in [*core, *own]]
    groups = ((say.list_core, core), (say.list_further, further), (say.list_own, own))
    told = ["\n".join(_group(heading.in_(spoken), fields, known, spoken)) for heading, fields in groups if fields]
    screen.put("\n\n".join(told) + "\n")


def _group(heading: str, fields: Sequence[Questionnaire], known: Questionnaires, lang: Lang) -> Iterator[str]:
    yield heading
    for field in fields:
        count = len(field.questions)
        title = one_line(field.title.in_(lang))
        yield f"  {field.id} · {say.list_row.in_(lang, title=title, count=count, minutes=minutes_for(count))}"
        if field.suits is not None:
            yield from (plain(line) for line in indented(one_line(field.suits.in_(lang)), by=4).lines(PLAIN_WIDTH))
        for pole in field.poles:
            about = indented(one_line(f"{pole.title.in_(lang)} – {pole.about.in_(lang)}"), by=4)
            yield from (plain(line) for line in about.lines(PLAIN_WIDTH))
        origin = known.origin(field.id)
        if origin is not None:
            yield visible(f"    {say.list_origin.in_(lang, path=origin)}")


def check_questionnaires(screen: Screen, *, files: Sequence[str], strict: bool, lang: str | None) -> None:
    """Check files of tension fields: say of each what is wrong with it, or what could be written better.

    Raises:
        InputProblems: all problems of all files; if `strict`, what could be written better too.
    """
    spoken = choose_lang(lang)
    check_each(files, lambda file: _check(screen, file, spoken, strict=strict))


def _check(screen: Screen, file: str, lang: Lang, *, strict: bool) -> None:
    """Check one file; what could be written better counts as a problem if `strict`."""
    right, document = read_with_places(file)
    advice = all_problems(document, advise_on_writing(right))
    if advice and strict:
        raise InputProblems(advice)
    tell_notices(screen, document.notices, lang)
    count = len(right.questions)
    screen.put(visible(say.questionnaire_right.in_(lang, file=file, id=right.id, count=count)) + "\n")
    for line in lines_of(advice, lang, kind=say_field.advice):
        screen.put(visible(line) + "\n")
    _tell_ease(screen, right, file, lang)


def _tell_ease(screen: Screen, questionnaire: Questionnaire, file: str, lang: Lang) -> None:
    """Say how easily the file reads, in each language that it is written in."""
    figures = []
    for code, phrase in EASE.items():
        syllables = syllables_in(code)
        if syllables is None:
            screen.tell(say_field.no_ease.in_(lang), "dim")
            return
        written = [text.root[code] for _, text in texts_of(questionnaire) if code in text.root]
        ease = reading_ease(written, code, syllables)
        figures += [] if ease is None else [phrase.in_(lang, score=round(ease))]
    screen.put(visible(say_field.ease.in_(lang, file=file, figures=", ".join(figures))) + "\n")


def print_questionnaire_schema(screen: Screen, output: str | None, *, force: bool, lang: str | None) -> None:
    """Print or write the JSON Schema of a questionnaire file."""
    put_schema(screen, questionnaire_schema(), [output] if output else [], choose_lang(lang), force=force)


def show_questionnaire(screen: Screen, scope: Scope, delivery: Delivery, typed: Typed, today: datetime.date) -> None:
    """Show a tension field with room to tick on paper, and what was typed for whoever ticks it."""
    spoken = choose_lang(scope.lang)
    told = typed.checked(today)
    delivery.must_be_possible()
    (chosen,) = scope.choose(Questionnaires(scope.questionnaires))
    deliver(screen, paper_of(chosen, spoken, told), delivery)
