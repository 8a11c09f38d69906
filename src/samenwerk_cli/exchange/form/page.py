"""The page on which colleagues answer, as one file: all questions, the notice above them, and a script that saves."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from samenwerk_cli.core.answers.answers import LONGEST_NOTE, LONGEST_TEXT
from samenwerk_cli.core.answers.roles import ROLES
from samenwerk_cli.core.interview import say as say_interview
from samenwerk_cli.core.report import say as say_report
from samenwerk_cli.core.words.visible import one_line
from samenwerk_cli.exchange.form import say
from samenwerk_cli.exchange.form.form import data_of, written_data
from samenwerk_cli.render.html.markup import Html, element, joined
from samenwerk_cli.render.html.page import Page
from samenwerk_cli.render.html.standalone import standalone

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from samenwerk_cli.core.field.questionnaire import Question, Questionnaire
    from samenwerk_cli.core.words.phrase import Lang, Phrase
    from samenwerk_cli.exchange.form.form import Form

STYLE, SCRIPT = (Path(__file__).with_name(name) for name in ("form.css", "form.js"))

NOT_ANSWERED = {"unknown": say_report.unknown, "unseen": say_report.unseen, "n/a": say_report.not_applicable}


def form_page(form: Form) -> str:
    """The page; all that is asked is in it, and nothing in it is fetched or sent."""
    title, lang = say.title.in_(form.lang), form.lang
    body = joined(
        element("header", element("h1", title), _facts(form)),
        element(
            "main",
            element("p", say.asleep.in_(lang), id="asleep"),
            element("noscript", element("p", say.no_script.in_(lang))),
            _found(lang),
            element("form", *_asked(form), hidden="", autocomplete="off", novalidate=""),
        ),
        element("script", Html(written_data(data_of(form))), type="application/json", id="data"),
    )
    return standalone(title, lang, body, style=STYLE, script=SCRIPT)


def _facts(form: Form) -> Html:
    about = (
        ("subject", say_report.subject, form.subject or say_report.usual_subject.in_(form.lang)),
        ("we", say_report.we, form.we or say_report.usual_we.in_(form.lang)),
    )
    rows = (
        element("div", element("dt", label.in_(form.lang)), element("dd", told, id=key)) for key, label, told in about
    )
    return element("dl", *rows, class_="facts")


def _found(lang: Lang) -> Html:
    """Asked where answers are there already: they may be those of somebody else."""
    buttons = (_button(say.go_on, lang, "go-on"), _button(say.wipe, lang, "wipe"))
    question = element("h2", say.found.in_(lang), tabindex="-1")
    return element("section", question, element("p", *buttons), id="found", hidden="")


def _asked(form: Form) -> Iterator[Html]:
    lang = form.lang
    yield element("div", *Page(lang).shown([form.notice]), class_="notice")
    yield _how(form)
    yield _progress(sum(len(field.questions) for field in form.fields), lang)
    number = 0
    for field in form.fields:
        about = element("h2", one_line(field.title.in_(lang))), element("p", one_line(field.intro.in_(lang)))
        yield element(
            "section",
            *about,
            *(_question(each, field, number + at, form) for at, each in enumerate(field.questions, 1)),
        )
        number += len(field.questions)
    yield _importance(form)
    yield _about_you(lang)
    yield _end(form)


def _how(form: Form) -> Html:
    lang = form.lang
    count = say.count.in_(lang, count=sum(len(field.questions) for field in form.fields), minutes=form.minutes)
    words = (
        f"{count} {say.stays_here.in_(lang)}",
        *(each.in_(lang) for each in (say_interview.who_is_who, say_interview.how_to_choose)),
    )
    longer = element(
        "label", _input("checkbox", "longer", "yes"), element("span", say.longer.in_(lang)), class_="choice"
    )
    forgets = element("p", say.keeps_nothing.in_(lang), id="keeps-nothing", hidden="")
    return element(
        "section", element("h2", say.how.in_(lang)), *(element("p", each) for each in words), longer, forgets
    )


def _progress(total: int, lang: Lang) -> Html:
    words = element("span", say.TOLD["progress"].in_(lang, done=0, total=total), id="progress-words")
    bar = element("progress", max=str(total), value="0", aria_labelledby="progress-words")
    return element("div", words, bar, class_="progress")


def _question(question: Question, field: Questionnaire, number: int, form: Form) -> Html:
    lang, name = form.lang, f"{field.id}/{question.id}"
    total = sum(len(each.questions) for each in form.fields)
    place = element("small", say.number.in_(lang, number=number, total=total))
    legend = element("legend", place, element("h3", one_line(question.question.in_(lang))))
    hint = element("p", say_interview.too_much.in_(lang), class_="hint") if question.scale == "balance" else None
    answers = [(str(at), one_line(words.in_(lang))) for at, words in enumerate(question.answers, 1)]
    others = [(answer, phrase.in_(lang)) for answer, phrase in NOT_ANSWERED.items()]
    why = [one_line(each.in_(lang)) for each in (question.counts_as, question.why) if each is not None]
    summary = element("summary", say.explanation.in_(lang))
    more = element("details", summary, *(element("p", words) for words in why))
    note = _note(f"note/{name}", lang) if form.notes else None
    return element("fieldset", legend, hint, _choices(name, answers), _choices(name, others, "others"), more, note)


def _note(name: str, lang: Lang) -> Html:
    box = element(
        "textarea", id=name, name=name, rows="2", maxlength=str(LONGEST_NOTE), aria_describedby=f"{name}/hint"
    )
    hint = element("small", say.about_notes.in_(lang), id=f"{name}/hint")
    return element("div", element("label", say.note.in_(lang), for_=name), hint, box, class_="note")


def _importance(form: Form) -> Html:
    lang = form.lang
    poles = (
        element(
            "fieldset",
            element("legend", element("h3", one_line(pole.title.in_(lang)))),
            element("p", one_line(pole.about.in_(lang))),
            _choices(f"importance/{field.id}/{pole.id}", _in(say.WANTED, lang), "row", usual="1"),
        )
        for field in form.fields
        for pole in field.poles
    )
    question = element("p", say_interview.importance.in_(lang))
    return element("section", element("h2", say.importance.in_(lang)), question, *poles)


def _about_you(lang: Lang) -> Html:
    roles = (element("option", title.in_(lang), value=role) for role, title in ROLES.items())
    role = element(
        "select",
        element("option", say.skip.in_(lang), value=""),
        *roles,
        id="role",
        name="role",
        aria_describedby="role-hint",
    )
    word = _input("text", "name", None, id="name", maxlength=str(LONGEST_TEXT), aria_describedby="name-hint")
    share = element(
        "fieldset",
        element("legend", element("h3", say.share.in_(lang))),
        element("p", say.about_share.in_(lang), class_="hint"),
        _choices("share", _in(say.SHARES, lang), usual="closed"),
    )
    return element(
        "section",
        element("h2", say.about_you.in_(lang)),
        *_labelled(say.role, say.about_role, role, "role", lang),
        *_labelled(say.word, say.about_word, word, "name", lang),
        share,
        _input("hidden", "id", ""),
    )


def _end(form: Form) -> Html:
    lang = form.lang
    who = say.send_to.in_(lang, who=form.send_to or say.whoever_gathers.in_(lang))
    after = element(
        "div",
        element("p", who),
        element("p", "", id="code"),
        element("textarea", readonly="", id="text", rows="8", aria_label=say.text_below.in_(lang), hidden=""),
        element("p", _button(say.wipe_after, lang, "wipe-after")),
        id="after",
        hidden="",
    )
    buttons = (
        _button(say.save, lang, "save"),
        _button(say.hand_over, lang, "share", hidden=""),
        _button(say.copy, lang, "copy"),
    )
    still_open = element("p", element("span", "", id="open"), " ", _button(say.to_open, lang, "to-open"))
    return element(
        "section",
        element("h2", say.save_heading.in_(lang)),
        still_open,
        element("p", *buttons),
        element("p", "", id="told", tabindex="-1"),
        after,
    )


def _labelled(label: Phrase, hint: Phrase, control: Html, name: str, lang: Lang) -> Iterator[Html]:
    said = element("label", label.in_(lang), for_=name)
    yield element("div", said, element("small", hint.in_(lang), id=f"{name}-hint"), control, class_="asked")


def _choices(name: str, answers: Iterable[tuple[str, str]], kind: str | None = None, usual: str = "") -> Html:
    labels = (
        element(
            "label",
            _input("radio", name, value, checked="" if value == usual else None),
            element("span", words),
            class_="choice",
        )
        for value, words in answers
    )
    return element("div", *labels, class_=kind)


def _in(words: dict[str, Phrase], lang: Lang) -> list[tuple[str, str]]:
    return [(value, phrase.in_(lang)) for value, phrase in words.items()]


def _input(kind: str, name: str, value: str | None, **attributes: str | None) -> Html:
    return element("input", type=kind, name=name, value=value, **attributes)


def _button(words: Phrase, lang: Lang, name: str, **attributes: str | None) -> Html:
    return element("button", words.in_(lang), type="button", id=name, **attributes)
