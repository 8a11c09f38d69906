"""What an organiser tells of how answers are gathered: typed, asked, refused."""

from __future__ import annotations

import datetime

import pytest

from samenwerk_cli.commands import say_noticing
from samenwerk_cli.commands.noticing import Typed, ask_notice
from samenwerk_cli.core.answers.answers import LONGEST_TEXT
from samenwerk_cli.core.problems.problem import WrongUsage
from samenwerk_cli.core.report.notice import Collecting
from samenwerk_cli.core.words.phrase import LANGS, Lang
from samenwerk_cli.terminal.screen import EndOfInput, Screen

TODAY = datetime.date(2026, 11, 21)
LATER = datetime.date(2027, 3, 1)
ALL = Typed(" Zorggroep\nDe Linde ", "Sanne", "sanne@delinde.nl", "2027-03-01", "nee", "sanne@delinde.nl")
TOLD = Collecting("Zorggroep De Linde", "Sanne", "sanne@delinde.nl", LATER, manages=False, send_to="sanne@delinde.nl")


class At(Screen):
    """A terminal at which someone, or nobody, types these lines."""

    def __init__(self, *typed: str, person: bool = True) -> None:
        self.typed, self.person, self.told = list(typed), person, list[str]()

    @property
    def has_person(self) -> bool:
        return self.person

    def tell(self, text: str, style: str = "") -> None:  # noqa: ARG002 - a screen has it
        self.told.append(text)

    def say(self, part: object = "") -> None:
        pass

    def has_more(self) -> bool:
        return False

    def ask(self, prompt: str, guessed: str = "") -> str:  # noqa: ARG002 - a screen has them
        if not self.typed:
            raise EndOfInput
        return self.typed.pop(0)


def asked(key: str, lang: Lang = "nl") -> str:
    return say_noticing.QUESTIONS[key].in_(lang, example="2027-02-19")


def test_what_is_typed_is_read() -> None:
    assert ALL.checked(TODAY) == TOLD
    assert Typed().checked(TODAY) == Typed(" ", "\u200b").checked(TODAY) == Collecting()


@pytest.mark.parametrize("word", ["yes", "Y", "ja", "J"])
def test_yes_is_said_in_either_language(word: str) -> None:
    assert Typed(manages=word).checked(TODAY).manages is True


@pytest.mark.parametrize("word", ["no", "n", "NEE"])
def test_no_is_said_in_either_language(word: str) -> None:
    assert Typed(manages=word).checked(TODAY).manages is False


def test_answers_can_still_be_deleted_today() -> None:
    assert Typed(delete_on="2026-11-21").checked(TODAY).delete_on == TODAY


@pytest.mark.parametrize(
    ("typed", "what"),
    [
        (Typed(delete_on="1 maart"), say_noticing.not_a_day(word="1 maart", example="2027-02-19")),
        (Typed(delete_on="2027-02-30"), say_noticing.not_a_day(word="2027-02-30", example="2027-02-19")),
        (Typed(delete_on="2026-11-20"), say_noticing.day_gone_by(day="2026-11-20")),
        (Typed(manages="misschien"), say_noticing.yes_or_no(word="misschien")),
    ],
)
def test_what_cannot_be_is_refused_before_anything_is_asked(typed: Typed, what: object) -> None:
    screen = At()
    with pytest.raises(WrongUsage) as refused:
        ask_notice(screen, typed, "nl", TODAY)
    assert refused.value.message == what
    assert screen.told == []


@pytest.mark.parametrize("key", ["organisation", "collector", "contact", "send_to"])
def test_a_text_has_a_limit_that_is_told_with_the_option(key: str) -> None:
    assert getattr(Typed()._replace(**{key: "x" * LONGEST_TEXT}).checked(TODAY), key)
    with pytest.raises(WrongUsage, match=f"--{key.replace('_', '-')}"):
        Typed()._replace(**{key: "x" * (LONGEST_TEXT + 1)}).checked(TODAY)


@pytest.mark.parametrize("lang", LANGS)
def test_what_was_not_typed_is_asked_and_enter_leaves_it_open(lang: Lang) -> None:
    screen = At("Zorggroep De Linde", "Sanne", "nee", "", "2027-03-01", "")
    assert ask_notice(screen, Typed(), lang, TODAY) == TOLD._replace(contact=None, send_to=None)
    assert screen.told == [say_noticing.greeting.in_(lang), *(asked(key, lang) for key in say_noticing.QUESTIONS)]


def test_only_what_was_not_typed_is_asked() -> None:
    screen = At("sanne@delinde.nl")
    assert ask_notice(screen, ALL._replace(contact=None), "nl", TODAY) == TOLD
    assert screen.told[1:] == [asked("contact")]
    assert ask_notice(At(), ALL, "nl", TODAY) == TOLD


def test_whether_nobody_manages_is_not_asked() -> None:
    screen = At("", "", "", "", "")
    assert ask_notice(screen, Typed(), "nl", TODAY) == Collecting()
    assert asked("collector-manages") not in screen.told


def test_what_is_not_understood_is_asked_again() -> None:
    screen = At("misschien", "ja")
    assert ask_notice(screen, ALL._replace(manages=None), "nl", TODAY) == TOLD._replace(manages=True)
    assert screen.told[-1] == say_noticing.yes_or_no.in_("nl", word="misschien")


def test_nobody_is_asked_where_nobody_is() -> None:
    screen = At("Sanne", person=False)
    assert ask_notice(screen, Typed(), "nl", TODAY) == Collecting()
    assert screen.told == []
