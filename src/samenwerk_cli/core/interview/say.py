"""How to answer: said once, wherever one starts, on a screen, on paper or in a file."""

from samenwerk_cli.core.words.phrase import Phrase

who_is_who = Phrase(
    "‘Wij’ is de groep waarvoor je antwoordt: je team, of iedereen die meedoet, ook als je die groep leidt of "
    "ondersteunt. Horen er cliënten, naasten of vrijwilligers bij? Dan zijn zij ook ‘wij’. Partners zijn organisaties "
    "of mensen buiten die groep met wie jullie samenwerken, zoals een huisarts of de gemeente. Cliënten zijn hier ook "
    "bewoners en patiënten.",
    "‘We’ means the group you answer for: your team, or everyone taking part, even if you lead or support it. Clients, "
    "relatives and volunteers who belong to that group are ‘we’ too. Partners are organisations or people outside that "
    "group that you work with, such as a GP or the local authority. ‘Clients’ includes residents and patients.",
)
how_to_choose = Phrase(
    "Houd één verandering in gedachten; is die nog niet begonnen, denk dan aan de vorige. Kies wat nu gebeurt, niet "
    "hoe het zou moeten. Passen er twee antwoorden? Kies wat je de laatste drie maanden het vaakst zag, op de plek en "
    "met de partner waar je het meest mee werkt. Het gaat om het werk; jij wordt niet beoordeeld. Sommige antwoorden "
    "wijzen op werk dat goed loopt, andere op werk dat beter kan. Het rapport laat zien welke.",
    "Keep one change in mind; if it has not begun yet, think of the previous one. Choose what happens now, not what "
    "ought to happen. If two answers fit, choose the one you saw most in the past three months, where you work "
    "most and with the partner you see most. This is about the work; nobody is judging you. Some answers point to work "
    "that goes well, others to work that could go better. The report shows which.",
)
both_ends = Phrase(
    "Hier kan het twee kanten op misgaan: {too_little}, of {too_much}.",
    "This one can go wrong in two ways: {too_little}, or {too_much}.",
)
importance = Phrase(
    "Waar wil jij dat we de komende drie maanden eerst aan werken?",
    "What should we work on first over the next three months?",
)
