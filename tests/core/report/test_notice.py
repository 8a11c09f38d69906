"""The notice, the invitation and the reminder: what was told is said, nothing else is promised, what lacks is named."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from samenwerk_cli.core.report import say_notice as say
from samenwerk_cli.core.report.letters import invitation, reminder
from samenwerk_cli.core.report.notice import Collecting, left_out, notice
from samenwerk_cli.core.report.sections import Cautions, Labelled
from samenwerk_cli.core.words.phrase import LANGS, Lang, Phrase
from samenwerk_cli.core.words.visible import one_line
from strategies import hostile

if TYPE_CHECKING:
    from samenwerk_cli.core.report.sections import Section

ALL = Collecting(
    organisation="Zorggroep De Linde",
    collector="Sanne de Boer, kwaliteitsadviseur",
    contact="privacy@delinde.nl",
    delete_on=datetime.date(2027, 3, 1),
    manages=False,
    send_to="sanne@delinde.nl",
)
MINUTES = Phrase("10 tot 20", "10 to 20")

LACKS = {
    "organisation": say.not_organisation,
    "collector": say.not_who,
    "contact": say.not_contact,
    "delete_on": say.not_when,
    "manages": say.not_whether_manager,
}
"""What is named where the organiser did not tell it; to whom a file goes is asked of nobody in a notice."""

SHOWN = {
    "organisation": ("De Linde", "De Linde"),
    "collector": ("Sanne", "Sanne"),
    "contact": ("privacy@", "privacy@"),
    "delete_on": ("1 maart 2027", "1 March 2027"),
    "manages": (say.no_manager.nl, say.no_manager.en),
    "send_to": ("sanne@", "sanne@"),
}
"""By what one sees that it was told, in each language."""

PROMISES = {
    "contact": (say.ask_at, say.questions_to),
    "delete_on": (say.deleted_on, say.destroyed_on),
    "organisation": (say.responsible,),
    "manages": (say.no_manager, say.manager),
}
"""What is said only where it was told."""

NEVER_SAID = ("anoniem", "anonim", "anonym", "vertrouwelijk", "confiden")

texts = st.none() | (st.text(min_size=1) | hostile).filter(one_line)
tellings = st.builds(Collecting, texts, texts, texts, st.none() | st.dates(), st.none() | st.booleans(), texts)


def said(section: Section) -> str:
    """All that a notice says."""
    lines = [section.heading]
    for part in section.parts:
        assert isinstance(part, Labelled | Cautions)
        lines += part.sentences if isinstance(part, Cautions) else part
    return "\n".join(lines)


def cautions(told: Collecting, lang: Lang) -> tuple[str, ...]:
    return tuple(
        each
        for part in notice(told, lang, on_paper=False).parts
        if isinstance(part, Cautions)
        for each in part.sentences
    )


def everything(told: Collecting, lang: Lang) -> list[str]:
    """The notice on the page and on paper, and both letters."""
    notices = [said(notice(told, lang, on_paper=on_paper)) for on_paper in (False, True)]
    return [*notices, *(letter(told, lang, minutes=MINUTES) for letter in (invitation, reminder))]


def tamed(told: Collecting) -> Collecting:
    """The same with every text made an x."""
    texts: dict[str, Any] = {key: "x" for key, words in told._asdict().items() if isinstance(words, str)}
    return told._replace(**texts)


def begins(phrase: Phrase, lang: Lang) -> str:
    """What a sentence says up to what is filled in, if that can tell it from others."""
    before, _, after = str(getattr(phrase, lang)).partition("{")
    return before if len(before) > len("Op ") else after.partition("}")[2]


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("on_paper", [False, True])
def test_it_first_says_who_reads_it_and_that_nobody_has_to(lang: Lang, *, on_paper: bool) -> None:
    for told in (ALL, Collecting()):
        first, second, third = notice(told, lang, on_paper=on_paper).parts[:3]
        assert isinstance(first, Labelled)
        assert isinstance(second, Labelled)
        assert (first.label, second.label) == (say.who.in_(lang), say.must_i.in_(lang))
        assert say.you_may.in_(lang) in second.words
        assert third == Labelled(say.may_i_object.in_(lang), say.you_may_object.in_(lang))


@pytest.mark.parametrize("lang", LANGS)
def test_whoever_tells_all_is_told_of_nothing_that_lacks(lang: Lang) -> None:
    assert cautions(ALL, lang) == ()
    text = said(notice(ALL, lang, on_paper=False))
    assert all(words[LANGS.index(lang)] in text for words in SHOWN.values())


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("key", LACKS)
def test_what_was_left_out_is_named_and_nothing_else_and_not_promised(key: str, lang: Lang) -> None:
    told = ALL._replace(**{key: None})
    assert cautions(told, lang) == (say.left_out.in_(lang, what=LACKS[key]),)
    for text in everything(told, lang):
        assert SHOWN[key][LANGS.index(lang)] not in text


@pytest.mark.parametrize("lang", LANGS)
def test_whoever_tells_nothing_has_one_line_on_all_that_lacks(lang: Lang) -> None:
    (line,) = cautions(Collecting(), lang)
    named = [each.in_(lang) for key, each in LACKS.items() if key != "manages"]
    assert all(each in line for each in named)
    assert say.not_whether_manager.in_(lang) not in line  # one asks who it is first


@pytest.mark.parametrize("lang", LANGS)
def test_a_manager_who_gathers_is_warned_of_before_the_reasons(lang: Lang) -> None:
    told = ALL._replace(manages=True)
    assert cautions(told, lang) == (say.manager.in_(lang),)
    text = said(notice(told, lang, on_paper=True))
    assert text.index(say.manager.in_(lang)) < text.index(say.what_for.in_(lang))
    assert say.no_manager.in_(lang) not in text
    assert all(say.manager.in_(lang) in letter for letter in everything(told, lang))


@pytest.mark.parametrize("lang", LANGS)
def test_one_asks_with_the_code_of_a_file_or_with_the_word_on_paper(lang: Lang) -> None:
    page, paper = (said(notice(ALL, lang, on_paper=on_paper)) for on_paper in (False, True))
    code, word = say.by_code.in_(lang), say.by_word.in_(lang)
    assert (code in page, word in page, code in paper, word in paper) == (True, False, False, True)
    assert "sanne@" not in paper  # a sheet is no file


@pytest.mark.parametrize("lang", LANGS)
def test_nobody_is_told_that_it_is_anonymous_or_confidential(lang: Lang) -> None:
    for told in (ALL, Collecting(), ALL._replace(manages=True)):
        for text in everything(told, lang):
            assert not [word for word in NEVER_SAID if word in text.lower()]


@given(tellings, st.sampled_from(LANGS), st.booleans())
def test_nothing_is_promised_that_was_not_told(told: Collecting, lang: Lang, on_paper: bool) -> None:
    tame = tamed(told)
    letters = [letter(tame, lang, minutes=MINUTES) for letter in (invitation, reminder)]
    texts = [said(notice(tame, lang, on_paper=on_paper)), *letters]
    for key, phrases in PROMISES.items():
        if getattr(tame, key) is None:
            assert not [text for text in texts for phrase in phrases if begins(phrase, lang) in text]
    lacking = "".join(left_out(tame, lang))
    for key, phrase in LACKS.items():
        lacks = getattr(tame, key) is None and (key != "manages" or tame.collector is not None)
        assert (phrase.in_(lang) in lacking) is lacks


@given(tellings, st.sampled_from(LANGS), texts, texts)
def test_the_words_of_strangers_stay_on_their_line(
    told: Collecting, lang: Lang, subject: str | None, we: str | None
) -> None:
    tame = tamed(told)
    about = {key: words for key, words in (("subject", subject), ("we", we)) if words is not None}
    for letter in (invitation, reminder):
        text = letter(told, lang, minutes=MINUTES, **about)
        assert text.count("\n") == letter(tame, lang, minutes=MINUTES).count("\n")
        assert all(one_line(line) == line for line in text.splitlines())
        assert all(one_line(words) in text for words in about.values())


@pytest.mark.parametrize("lang", LANGS)
def test_a_letter_says_what_it_takes_and_what_is_fine_and_leaves_a_gap_for_what_lacks(lang: Lang) -> None:
    for letter in (invitation, reminder):
        text = letter(ALL, lang, minutes=MINUTES, subject="Beeldbellen.", we="Wat jij?")
        for words in (MINUTES.in_(lang), say.other_ways.in_(lang), say.how_to_open.in_(lang), "sanne@delinde.nl"):
            assert words in text
        assert " Beeldbellen. " in text
        assert "Wat jij?\n" in text
        assert say.somebody.in_(lang) not in text
        assert say.somebody.in_(lang) in letter(Collecting(), lang, minutes=MINUTES)
