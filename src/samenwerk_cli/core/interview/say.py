"""How to answer: said once, wherever one starts, on a screen, on paper or in a file."""

from samenwerk_cli.core.words.phrase import Phrase

who_is_who = Phrase(
    "‘Wij’ is de groep waarvoor je antwoordt: je team, of iedereen die meedoet, ook als je die groep leidt of "
    "ondersteunt. Hoort een cliënt, naaste of vrijwilliger erbij? Dan is die ook ‘wij’. Partners zijn alle anderen met "
    "wie die groep samenwerkt. Cliënten kunnen ook bewoners of patiënten zijn.",
    "‘We’ is the group you answer for: your team, or everyone taking part, even if you lead or support it. If "
    "a client, relative or volunteer belongs to it, they are ‘we’ too. Partners are all others that the group works "
    "with. Clients can also be residents or patients.",
)
how_to_choose = Phrase(
    "Houd één vernieuwing in gedachten; is die nog niet begonnen, denk dan aan de vorige. Kies wat nu gebeurt, niet "
    "hoe het zou moeten. Passen er twee antwoorden? Neem wat je de laatste drie maanden het vaakst zag. Niemand "
    "krijgt een cijfer. De vragenlijst vindt sommige antwoorden wel beter; het rapport zegt waarom.",
    "Keep one change in mind; if it has not begun yet, think of the previous one. Choose what happens now, not what "
    "ought to happen. Do two answers fit? Take the one you saw most in the past three months. Nobody gets a mark. The "
    "questionnaire does rate some answers higher; the report says why.",
)
too_much = Phrase("Bij deze vraag kan het ook te veel zijn.", "On this one you can also have too much.")
importance = Phrase(
    "Waar wil jij dat we de komende drie maanden eerst aan werken?",
    "What should we work on first in the coming three months?",
)
