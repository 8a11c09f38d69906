"""The page on which colleagues answer, as one file: all questions, the notice above them, and a script that saves."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from samenwerk_cli.core.answers.answers import LONGEST_NOTE, LONGEST_TEXT
from samenwerk_cli.core.answers.roles import ROLES
from samenwerk_cli.core.interview import say as say_interview
from samenwerk_cli.core.report import say as say_report
from samenwerk_cli.core.report.balance import both_ends
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
    from samenwerk_cli.core.words.text import Text
    from samenwerk_cli.exchange.form.form import Form

STYLE, SCRIPT = (Path(__file__).with_name(name) for name in ("form.css", "form.js"))

FOLDED = 2
"""The last parts of the notice, which unfold: what the team sees, and what one can ask for later."""

TO_ITSELF = {"autocomplete": "off", "spellcheck": "false", "writingsuggestions": "false"}
"""Keeps a browser from remembering what is filled in, and from sending it to its maker to look for errors."""

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
            element("p", say.keeps_nothing.in_(lang), id="keeps-nothing", role="status", hidden=""),
            element("form", *_asked(form), hidden="", novalidate="", **TO_ITSELF),
            element("section", _heading(say.done, lang), element("p", say.wiped.in_(lang)), id="done", hidden=""),
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
    return element("section", _heading(say.found, lang), element("p", *buttons), id="found", hidden="")


def _asked(form: Form) -> Iterator[Html]:
    """The steps, of which one is shown at a time, and the bar to go on and back with."""
    lang = form.lang
    yield from (_step(*each) for each in (_notice(form), _how(form)))
    for field in form.fields:
        yield _step(_heading(field.title, lang), element("p", one_line(field.intro.in_(lang))))
        yield from (_step(_question(each, field, form)) for each in field.questions)
    yield from (_step(*each) for each in (_importance(form), _about_you(form), _end(form)))
    yield _way(lang)


def _step(*parts: Html) -> Html:
    return element("section", *parts, class_="step", hidden="")


def _heading(words: Text | Phrase, lang: Lang) -> Html:
    """What a step is about; it gets the focus when the step is shown."""
    return element("h2", one_line(words.in_(lang)), tabindex="-1")


def _notice(form: Form) -> Iterator[Html]:
    """All that whoever answers has to know first; the last of it can be unfolded."""
    lang, page = form.lang, Page(form.lang)
    yield element("h2", form.notice.heading, tabindex="-1")
    yield element("p", say.count.in_(lang, count=_count(form), minutes=form.minutes))
    yield from (each for part in form.notice.parts[:-FOLDED] for each in page.part(part))
    rest = (each for part in form.notice.parts[-FOLDED:] for each in page.part(part))
    yield element("details", element("summary", say.more_told.in_(lang)), *rest)
    longer = _input("checkbox", "longer", "yes"), element("span", say.longer.in_(lang))
    yield element("label", *longer, class_="choice")


def _how(form: Form) -> Iterator[Html]:
    yield _heading(say.how, form.lang)
    for words in (say.stays_here, say_interview.who_is_who, say_interview.how_to_choose):
        yield element("p", words.in_(form.lang))


def _count(form: Form) -> int:
    return sum(len(field.questions) for field in form.fields)


def _way(lang: Lang) -> Html:
    words = element("span", "", id="progress-words")
    bar = element("div", words, element("progress", max="1", value="0", aria_label=say.how_far.in_(lang)))
    return element("nav", _button(say.back, lang, "back"), bar, _button(say.next_, lang, "next"))


def _question(question: Question, field: Questionnaire, form: Form) -> Html:
    lang, name = form.lang, f"{field.id}/{question.id}"
    legend = element("legend", _heading(question.question, lang))
    ends = both_ends(question, lang)
    hint = None if ends is None else element("p", ends, class_="hint")
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


def _importance(form: Form) -> Iterator[Html]:
    lang = form.lang
    yield _heading(say_interview.importance, lang)
    for field in form.fields:
        for pole in field.poles:
            yield element(
                "fieldset",
                element("legend", element("h3", one_line(pole.title.in_(lang)))),
                element("p", one_line(pole.about.in_(lang))),
                _choices(f"importance/{field.id}/{pole.id}", _in(say.WANTED, lang), "row", usual="1"),
            )


def _about_you(form: Form) -> Iterator[Html]:
    lang = form.lang
    yield _heading(say.about_you, lang)
    roles = (element("option", title.in_(lang), value=role) for role, title in ROLES.items())
    skip = element("option", say.skip.in_(lang), value="")
    role = element("select", skip, *roles, id="role", name="role", aria_describedby="role-hint")
    yield _labelled(say.role, say.about_role, role, "role", lang)
    word = _input("text", "name", None, id="name", maxlength=str(LONGEST_TEXT), aria_describedby="name-hint")
    yield _labelled(say.word, say.about_word, word, "name", lang)
    shares = say.SHARES_WITH_NOTES if form.notes else say.SHARES
    legend = element("legend", element("h3", say.share.in_(lang)))
    hint = element("p", say.about_share.in_(lang))
    yield element("fieldset", legend, hint, _choices("share", _in(shares, lang), usual="closed"))
    yield _input("hidden", "id", "")


def _end(form: Form) -> Iterator[Html]:
    lang = form.lang
    yield _heading(say.save_heading, lang)
    yield element("p", element("span", "", id="open"), " ", _button(say.to_open, lang, "to-open"))
    share = _button(say.hand_over, lang, "share", hidden="")
    yield element("p", _button(say.save, lang, "save"), share, _button(say.copy, lang, "copy"))
    yield element("p", "", id="told", tabindex="-1")
    yield element("textarea", readonly="", id="text", rows="8", aria_label=say.text_below.in_(lang), hidden="")
    who = say.send_to.in_(lang, who=form.send_to or say.who_collects.in_(lang))
    then = element("ol", element("li", who), element("li", "", id="code"), id="then")
    wipe = element("p", say.wipe_then.in_(lang)), _button(say.wipe_after, lang, "wipe-after")
    yield element("div", then, *wipe, id="after", hidden="")


def _labelled(label: Phrase, hint: Phrase, control: Html, name: str, lang: Lang) -> Html:
    said = element("label", label.in_(lang), for_=name)
    return element("div", said, element("small", hint.in_(lang), id=f"{name}-hint"), control, class_="asked")


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
