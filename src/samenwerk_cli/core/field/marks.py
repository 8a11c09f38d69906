"""What an editor marks by its words alone: by language, with why and an example of better.

A language that a table does not have is left alone.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from samenwerk_cli.core.field import say
from samenwerk_cli.core.problems.problem import DataPath, Problem
from samenwerk_cli.core.words.number import IN_WORDS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from samenwerk_cli.core.words.phrase import Lang, Phrase
    from samenwerk_cli.core.words.text import Text

LARGEST_CALLED_ON = 4
"""People whom any team can ask; a team may have no more."""


class Mark(NamedTuple):
    """Words to find in a text, why they are marked (in which `word` is what was found), and what would be better."""

    words: Mapping[str, re.Pattern[str]]
    what: Phrase
    remedy: Phrase


def marked(text: Text, path: DataPath, *marks: Mark) -> Iterator[Problem]:
    """What these marks find in a text, once each a language."""
    for lang, written in text.root.items():
        for words, what, remedy in marks:
            found = words[lang].search(written) if lang in words else None
            if found is not None:
                yield Problem(what(word=found[0]), remedy(), (*path, lang))


def numbers(lang: Lang, least: int) -> tuple[str, ...]:
    """The numbers in words from `least` on, as far as they are written so."""
    return tuple(each.in_(lang) for each in IN_WORDS[least:])


def _pattern(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


def _number(lang: Lang, least: int) -> str:
    return rf"(?:{'|'.join(numbers(lang, least))}|[{least}-9]|[1-9]\d+)"


BOTH = {"nl": _pattern(r"\ben/of\b"), "en": _pattern(r"\band/or\b")}

NEGATION = Mark(
    {
        "nl": _pattern(r"\b(?:niet|geen|nooit|niemand|nergens|niets|niks)\b"),
        "en": _pattern(r"\b(?:not|no|never|nobody|nothing|nowhere|none|cannot|\w+n[’']t)\b"),
    },
    say.negation,
    say.ask_what_is,
)

LEANING = Mark(
    {
        "nl": _pattern(
            r"^(?:ook|daarnaast|bovendien)\b|^(?:hetzelfde|dezelfde|idem)(?=[,;:.]| (?:als|maar|en|met)\b)"
            r"|^(?:wij|we|zij|er|samen|alle)(?: \w+){1,3} ook\b"
        ),
        "en": _pattern(
            r"^(?:also|besides|in addition|moreover|as well)\b|^(?:the )?same(?=[,;:.]| (?:as|but|and|plus)\b)"
            r"|^(?:we|they|together|all)\b(?:[’'](?:re|ve))?(?: [\w’']+){0,4} (?:also|too|as well)\b"
        ),
    },
    say.leaning,
    say.stand_alone,
)
"""An answer that says what comes on top of another."""

OF_EVERYBODY = Mark(
    {
        "nl": _pattern(
            r"\b(?:ieder(?:een)?|elk) van ons\b|\b(?:wij|we)(?: \w+){0,2} allemaal\b|\b(?:elke|iedere) collega\b"
            r"|\balle collega[’']s\b|\b(?:iedereen|ieder) (?:weet|kan|begrijpt|snapt|vindt|wil)\b"
        ),
        "en": _pattern(
            r"\b(?:every one|each|all) of us\b|\bwe(?:[’'](?:re|ve))? all\b|\bevery colleague\b"
            r"|\ball (?:our )?colleagues\b|\b(?:everyone|everybody) (?:knows|can|understands|thinks|wants)\b"
        ),
    },
    say.of_everybody,
    say.ask_a_few,
)
"""A good answer that nobody can give of all."""

COUNTS_AS = Mark(
    {"nl": re.compile(r"^(?!Het telt als\b).*"), "en": re.compile(r"^(?!It counts (?:if|when)\b).*")},
    say.counts_otherwise,
    say.count_as,
)

POINTING = Mark(
    {
        "nl": _pattern(r"^\w+ (?:die|dat|beiden|hen|daar)\b"),
        "en": _pattern(r"^\w+ (?:that|both|them)\b"),
    },
    say.pointing,
    say.name_it,
)
"""A step whose opening points at something that only its question or answer names."""

WAITING = Mark(
    {
        "nl": _pattern(
            r"\b(?:bij|na|tijdens) (?:de|het|een) (?:eerst)?volgende\b|^(?:de|het) (?:eerst)?volgende\b"
            r"|\b(?:eerst)?volgende keer\b|\bde eerste keer dat\b|\bzodra er weer\b"
        ),
        "en": _pattern(
            r"\b(?:at|after|during) (?:each of )?the next\b|^the next\b|\bnext (?:\w+ )?times?\b"
            r"|(?<!for )\bthe first time\b|\bas soon as there(?: is|[’']s) another\b"
        ),
    },
    say.waiting,
    say.see_it_soon,
)
"""A result that can only be seen after something has happened that may take years."""

_NO_WAIT = {
    "nl": "(?<!laatste )(?<!afgelopen )(?<!vorige )(?<!elke )(?<!over )",
    "en": "(?<!last )(?<!past )(?<!every )(?<!once )(?<!twice )(?<!times )",
}
"""Before a time that is looked back on, that comes round, or that only a plan speaks of."""

TOO_LONG = Mark(
    {
        "nl": _pattern(
            rf"{_NO_WAIT['nl']}\b(?:(?:{_number('nl', 2)}|een paar|enkele) maanden|{_number('nl', 5)} weken"
            rf"|(?:een|één|{_number('nl', 2)}) (?:half )?(?:jaar|kwartaal))\b"
        ),
        "en": _pattern(
            rf"{_NO_WAIT['en']}\b(?:(?:{_number('en', 2)}|a few|several) months|{_number('en', 5)} weeks"
            rf"|(?:a|one|half a) (?:year|quarter(?! of))|{_number('en', 2)} years)\b"
        ),
    },
    say.too_long,
    say.see_it_soon,
)
"""A result that takes longer than a month."""

_PEOPLE: dict[Lang, str] = {
    "nl": r"(?:\w+e )?(?:collega[’']s|mensen|bewoners|cliënten|patiënten|naasten|vrijwilligers|zorgverleners|diensten)",
    "en": r"(?:other |more )?(?:colleagues|people|residents|clients|patients|relatives|volunteers|nurses|shifts)",
}
CROWD = Mark(
    {
        lang: _pattern(rf"(?<!van de )(?<!out of )\b{_number(lang, LARGEST_CALLED_ON + 1)} {people}\b")
        for lang, people in _PEOPLE.items()
    },
    say.crowd,
    say.who_works_with_it,
)
"""More people than a small team has."""

JARGON = {
    "nl": {
        r"implement(?:eren|eert|atie\w*)": "invoeren",
        r"uitrol(?:len|t)?": "invoeren",
        r"draagvlak": "mensen die erachter staan",
        r"borg(?:en|t|ing)|geborgd": "volhouden",
        r"stakeholders?": "wie ermee te maken heeft",
        r"competenties?": "wat je kunt",
        r"adoptie": "gebruik",
        r"eigenaarschap": "wie ervoor zorgt",
        r"facilit(?:eren|eert|air)": "helpen",
        r"optimalis(?:eren|eert|atie)": "beter maken",
        r"synergie": "samen meer bereiken",
        r"governance": "wie waarover beslist",
        r"commitment": "afspraak",
        r"roadmap": "plan",
        r"pilots?": "proef",
        r"agile": "in kleine stappen",
        r"empower(?:en|ment)": "zelf laten beslissen",
        r"ketenregie": "wie de partners bij elkaar brengt",
        r"betalers?": "verzekeraar of gemeente",
        r"opschal(?:en|ing)": "op meer plekken doen",
    },
    "en": {
        r"implement(?:s|ed|ing|ation)?": "put into practice",
        r"roll(?:ing)?[- ]?outs?": "introduce",
        r"stakeholders?": "everyone involved",
        r"leverag(?:e|es|ed|ing)": "use",
        r"synerg(?:y|ies)": "achieve more together",
        r"roadmaps?": "plan",
        r"buy-in": "support",
        r"onboarding": "introduction",
        r"best practices?": "what works elsewhere",
        r"utili[sz](?:e|es|ed|ing|ation)": "use",
        r"facilitat(?:e|es|ed|ing|ion)": "help",
        r"empower(?:s|ed|ing|ment)?": "let people decide",
        r"governance": "who decides what",
        r"ownership": "who looks after it",
        r"payers?": "insurer or local authority",
        r"scal(?:e|es|ed|ing)[- ]up|upscaling": "do it in more places",
    },
}
"""Words that not everyone reads alike, with plainer ones."""
