"""The words of a team's report, agenda and steps."""

from samenwerk_cli.core.words.phrase import Phrase

title = Phrase("Waar zien wij het anders, en wat doen we eerst?", "Where do we differ, and what do we do first?")

# Who took part
people = Phrase("Deelnemers", "People")
people_count = Phrase(
    "{people} mensen vulden de vragen in; hoeveel er zijn gevraagd, is niet bekend",
    "{people} people answered the questions; how many were asked is not known",
)
one_person = Phrase(
    "1 persoon vulde de vragen in; hoeveel er zijn gevraagd, is niet bekend",
    "1 person answered the questions; how many were asked is not known",
)
people_invited = Phrase(
    "{people} van de {invited} genodigden ({percent}%)", "{people} of the {invited} who were invited ({percent}%)"
)
few_took_part = Phrase(
    "Minder dan {enough} van de genodigden deed mee. Wie er niet bij was, ziet het misschien anders. Vraag het hun, "
    "voordat jullie besluiten.",
    "Fewer than {enough} of those invited took part. Those who didn't may see it differently. Ask them before you "
    "decide.",
)
differing_subject = Phrase(
    "Niet iedereen dacht aan dezelfde vernieuwing. Vraag bij elk voorbeeld om welke het gaat.",
    "Not everyone had the same change in mind. For each example, ask which one it is about.",
)
differing_we = Phrase(
    "Niet iedereen dacht bij ‘wij’ aan dezelfde groep. Vraag bij elk voorbeeld over wie het gaat.",
    "Not everyone meant the same group by ‘we’. For each example, ask who it is about.",
)
varies = Phrase("niet voor iedereen dezelfde", "not the same for everyone")

# Confidentiality
mirror = Phrase(
    "Dit is een spiegel voor een gesprek. Gebruik het niet om mensen te beoordelen.",
    "This is a mirror for a conversation. Don't use it to judge people.",
)
confidential = Phrase(
    "Vertrouwelijk. Hier staan geen namen, en alle cijfers gaan over een groep van minstens {fewest} mensen. Hoe vaak "
    "een antwoord is gekozen, zie je alleen bij vragen waarop minstens {counted} mensen antwoordden. Daar kan ook ‘1’ "
    "staan. Wie jullie goed kent, kan soms raden wie iets koos. Je hoeft in het gesprek niet te zeggen wat je koos. "
    "Wie de bestanden verzamelt, kan alle antwoorden en notities lezen.",
    "Confidential. There are no names here, and all figures are about a group of at least {fewest} people. You only "
    "see how often an answer was chosen where at least {counted} people answered. It may then say ‘1’. Someone who "
    "knows you well can sometimes guess who chose what. In the talk you don't have to say what you chose. Whoever "
    "gathers the files can read all answers and notes.",
)
no_interim = Phrase(
    "Komen er nog antwoorden bij? Deel dit rapport dan nog niet. Wie later twee rapporten vergelijkt, kan zien "
    "wat de laatste koos.",
    "Are more answers coming in? Then don't share this report yet. Comparing it with a later one could show what "
    "the last person chose.",
)
open_session = Phrase(
    "Vertrouwelijk, voor in dit team: iedereen vond goed dat de anderen zien wie wat antwoordde. Geef het niet door "
    "buiten het team.",
    "Confidential, for this team: everyone agreed that the others may see who answered what. Don't pass it on outside "
    "the team.",
)
too_few_people = Phrase(
    "Er deden minder dan {fewest} mensen mee. Je zou dan kunnen raden wie wat koos. Daarom laat dit rapport "
    "niets zien. Vraag meer collega's om mee te doen. Of zet allemaal ‘share: open’ in je eigen bestand. Dan "
    "zien jullie wie wat koos. Doe dat alleen als iedereen dat echt goed vindt.",
    "Fewer than {fewest} people took part. You could then guess who chose what, so this report shows nothing. "
    "Ask more colleagues to take part. Or all put ‘share: open’ in your own file. Then you will see who chose "
    "what. Only do so if everyone is really happy with it.",
)

blind_spot_because = Phrase(
    "‘Weet ik niet’ is {unknown} van de {people} keer gekozen.",
    "‘I don't know’ was chosen by {unknown} of {people} people.",
)
unseen_because = Phrase(
    "‘Dat zie ik niet in mijn werk’ is {unseen} van de {people} keer gekozen.",
    "‘I don't get to see that in my work’ was chosen by {unseen} of {people} people.",
)
hardly_anyone_sees = Phrase(
    "(Vrijwel) niemand kan dit zien in het eigen werk.", "(Almost) nobody gets to see this in their work."
)
hardly_anyone_knows = Phrase("(Vrijwel) niemand weet het.", "(Almost) nobody knows.")
some = Phrase("een deel van jullie", "some of you")
most = Phrase("de meesten van jullie", "most of you")
many = Phrase("veel van jullie", "many of you")
many_do_not_know = Phrase("Veel van jullie weten het niet.", "Many of you don't know.")
many_do_not_see = Phrase("Veel van jullie zien dit niet in hun werk.", "Many of you don't get to see this at work.")
many_do_not_know_or_see = Phrase(
    "Veel van jullie weten dit niet, of zien het niet in hun werk.",
    "Many of you don't know this, or don't get to see it at work.",
)
some_do_not_know = Phrase("Een deel van jullie weet het niet.", "Some of you don't know.")

# Where to stop reading
to_read = Phrase(
    "Hierna: om na te lezen",
    "From here on: to read afterwards",
)
to_read_why = Phrase(
    "In het overleg heb je genoeg aan wat hierboven staat.",
    "What stands above is all you need in the meeting.",
)

# A field
summary_split = Phrase(
    "Bij {count} van de {total} vragen zijn jullie verdeeld.", "On {count} of {total} questions you are divided."
)
hidden_field = Phrase("Te weinig mensen vulden dit in om iets te laten zien.", "Too few people answered this to show.")
people_in_pole = Phrase("{people} mensen", "{people} people")
hidden_pole = Phrase("te weinig mensen met een score", "too few people with a score")
split_pole = Phrase(
    "geen score, want bij de meeste vragen zijn jullie verdeeld",
    "no score, since you are divided on most of the questions",
)
no_team_balance = Phrase(
    "Om beide kanten te vergelijken is aan elke kant een score uit genoeg antwoorden nodig.",
    "Comparing both sides takes a score from enough answers on each side.",
)
divided_on = Phrase("Hier zien jullie het anders", "Here you see it differently")
agreed_solid = Phrase(
    "Jullie antwoorden liggen dicht bij elkaar, en dit staat stevig. Houd het vast, en deel het",
    "Your answers are close together, and this is solid. Keep it, and share it",
)
agreed_low = Phrase(
    "Jullie antwoorden liggen dicht bij elkaar, en volgens de vragenlijst kan dit beter",
    "Your answers are close together, and the questionnaire says this could be better",
)
blind_spots = Phrase(
    "Blinde vlek: dit weet of ziet niet iedereen",
    "Blind spot: not everyone knows or sees this",
)
chafes = Phrase("Hier wringt het", "This is where it chafes")
quoted_count = Phrase(
    "“{words}” ({count} van de {people})",
    "“{words}” ({count} of {people})",
)
roles = Phrase("Zo scoort elke rol", "How each role scores")
role_line = Phrase("{role} ({people}): {scores}", "{role} ({people}): {scores}")
roles_hidden = Phrase(
    "Dit staat er niet bij. Van sommige rollen deden minder dan {fewest} mensen mee. Dan zou je kunnen "
    "uitrekenen wat zij kozen.",
    "This is not shown. Some roles have fewer than {fewest} people. You could then work out what they chose.",
)
roles_read = Phrase(
    "Wie leidinggeeft, maakt andere dingen mee dan wie zorg geeft. Vraag elkaar: wat zie jij dat ik niet zie?",
    "Managers and care staff see different things in a day. Ask each other: what do you see that I don't?",
)

# Every question
every_question = Phrase(
    "Alle vragen, en hoe vaak elk antwoord is gekozen", "Every question, and how often each answer was chosen"
)
agreed_label = Phrase(
    "de antwoorden liggen dicht bij elkaar",
    "answers are close together",
)
mixed_label = Phrase("de antwoorden lopen uiteen", "answers vary")
split_label = Phrase("jullie zijn verdeeld: eerst praten", "you are divided: talk first")
difference_label = Phrase(
    "verschil tussen laagste en hoogste antwoord: {spread}",
    "difference between lowest and highest answer: {spread}",
)
answered_of = Phrase("{answered} van {people} antwoordden", "{answered} of {people} answered")
answered_few = Phrase("te weinig antwoorden om te laten zien", "too few answers to show")
unknown_count = Phrase("{unknown} keer ‘weet ik niet’", "‘I don't know’ {unknown} times")
unknown_once = Phrase("1 keer ‘weet ik niet’", "‘I don't know’ once")
unseen_count = Phrase("{unseen} keer ‘dat zie ik niet in mijn werk’", "‘I don't get to see that’ {unseen} times")
unseen_once = Phrase("1 keer ‘dat zie ik niet in mijn werk’", "‘I don't get to see that’ once")
score_is = Phrase(
    "teamscore {score} van 100, {band}",
    "team score {score} out of 100, {band}",
)
nearly_everyone = Phrase(
    "(vrijwel) iedereen die een antwoord koos: “{words}”",
    "(almost) everyone who chose an answer: “{words}”",
)
nearly_nobody_knows = Phrase("(vrijwel) iedereen: ‘weet ik niet’", "(almost) everyone: ‘I don't know’")
nearly_nobody_sees = Phrase(
    "(vrijwel) iedereen: ‘dat zie ik niet in mijn werk’", "(almost) everyone: ‘I don't get to see that in my work’"
)
nearly_not_applicable = Phrase("(vrijwel) iedereen: ‘geldt niet voor ons’", "(almost) everyone: ‘doesn't apply to us’")
nearly_nobody_answered = Phrase("(vrijwel) niemand beantwoordde dit", "(almost) nobody answered this")
nameless = Phrase("deelnemer {number}", "person {number}")

# Steps
because_chosen = Phrase(
    "Op de vraag “{question}” is {count} van de {people} keer gekozen: “{answer}” Dat kan beter.",
    "To the question “{question}”, {count} of {people} chose: “{answer}” That could be better.",
)
because_chosen_by = Phrase(
    "Bij de vraag “{question}” is dit het antwoord van {by}: “{answer}” Dat kan beter.",
    "To the question “{question}”, {by} chose: “{answer}” That could be better.",
)
because_unknown_by = Phrase(
    "Bij de vraag “{question}” is dit het antwoord van {by}: “{answer}”.",
    "To the question “{question}”, {by} chose: “{answer}”.",
)
because_nobody_knows = Phrase(
    "Op de vraag “{question}” antwoordde (vrijwel) iedereen: “{answer}”",
    "To the question “{question}” (almost) everyone answered: “{answer}”",
)
because_everyone = Phrase(
    "Op de vraag “{question}” koos (vrijwel) iedereen die antwoordde: “{answer}” Dat kan beter.",
    "To the question “{question}”, (almost) everyone who answered chose: “{answer}” That could be better.",
)
because_unknown = Phrase(
    "Op de vraag “{question}” is {count} van de {people} keer gekozen: “{answer}”.",
    "To the question “{question}”, {count} of {people} people chose: “{answer}”.",
)
because_split = Phrase(
    "Jullie zijn verdeeld over de vraag “{question}” Een deel koos een van de eerste {low} antwoorden, een deel een "
    "van de laatste {high}.",
    "You are divided on the question “{question}” Some of you chose one of the first {low} answers, some one of the "
    "last {high}.",
)
because_together = Phrase(
    "Op de vraag “{question}” kozen jullie samen: “{answer}”",
    "To the question “{question}” you chose together: “{answer}”",
)
because_split_in_short = Phrase("{question} Jullie zijn verdeeld.", "{question} You are divided.")
because_count_in_short = Phrase(
    "{question} “{answer}” ({count} van de {people})", "{question} “{answer}” ({count} of {people})"
)
because_some_in_short = Phrase("{question} “{answer}” ({by})", "{question} “{answer}” ({by})")
because_everyone_in_short = Phrase(
    "{question} “{answer}” ((vrijwel) iedereen)", "{question} “{answer}” ((almost) everyone)"
)
because_together_in_short = Phrase("{question} “{answer}” (samen gekozen)", "{question} “{answer}” (chosen together)")
because_kept = Phrase(
    "Op de vraag “{question}” liggen jullie antwoorden dicht bij elkaar, en het staat stevig.",
    "On the question “{question}” your answers are close together, and it is solid.",
)
all_solid = Phrase(
    "Wat jullie beantwoordden staat stevig, en jullie antwoorden liggen dicht bij elkaar. Houd vast wat werkt, "
    "en vertel een ander team hoe jullie het doen.",
    "What you answered is solid, and your answers are close together. Keep what works, and tell another team how "
    "you do it.",
)

# How it was worked out
how = Phrase(
    "Elk antwoord krijgt 0 tot 100 punten. Bij vragen over te weinig of te veel krijgt het middelste antwoord er "
    "100. Het gemiddelde van je punten is je eigen score. Zet de scores van iedereen op een rij van laag naar "
    "hoog: de middelste is de score van het team. Bij een even aantal is dat het gemiddelde van de middelste "
    "twee. ‘Geldt niet voor ons’ en ‘dat zie ik niet in mijn werk’ tellen niet mee.",
    "Every answer gets 0 to 100 points. For questions about too little or too much, the middle answer gets 100. "
    "The average of your points is your own score. Put everyone's scores in a row from low to high: the middle "
    "one is the team's score. With an even number it is the average of the middle two. ‘Doesn't apply to us’ and ‘I "
    "don't get to see that in my work’ are left out.",
)
one_of = Phrase("{others} of {last}", "{others} or {last}")
how_agreement = Phrase(
    "Jullie zijn verdeeld als er twee groepen zijn: minstens {share} koos antwoord {low}, en minstens {share} "
    "antwoord {high}. Elke groep is minstens {people} mensen, en antwoord {middle} kozen er minder dan er in elke "
    "groep zitten. Zijn jullie niet verdeeld, dan liggen de antwoorden dicht bij elkaar of lopen ze uiteen. "
    "Kozen minder dan {fewest} mensen een antwoord, dan zeggen we hier niets over. Zijn jullie bij meer dan {mostly} "
    "van de vragen van een kant verdeeld, dan krijgt die kant geen score. Eén getal zou dat verbergen.",
    "You are divided when there are two groups: at least {share} chose answer {low}, and at least {share} chose "
    "{high}. Each group is at least {people} people, and fewer chose answer {middle} than are in either group. If you "
    "are not divided, your answers are close together or they vary. If fewer than {fewest} people chose an answer, we "
    "say nothing about this. If you are divided on more than {mostly} of the questions of a side, that side gets no "
    "score. One number would hide that.",
)
one = Phrase("één", "one")
how_privacy = Phrase(
    "Er staan geen cijfers in over een groep van minder dan {fewest} mensen. Hoe vaak elk antwoord is gekozen, staat "
    "er pas als minstens {counted} mensen de vraag beantwoordden. Koos iedereen hetzelfde, of iedereen op {others} na, "
    "dan staat er ‘(vrijwel) iedereen’. Zo blijft verborgen of iemand iets anders koos.",
    "There are no figures on a group of fewer than {fewest} people. How often each answer was chosen is only shown if "
    "at least {counted} people answered the question. Where everyone, or all but {others}, chose the same, it says "
    "‘(almost) everyone’. That hides whether someone chose something else.",
)
how_steps = Phrase(
    "Een stap staat hoger als de score lager is, als jullie meer verschillen, en als jullie dat onderwerp eerst "
    "willen aanpakken. De vier fasen komen uit de bron hieronder. De negen delen daarvan, zoals ‘plan maken’, "
    "hebben wij bedacht.",
    "A step comes higher when the score is lower, when you differ more, and when you want to work on that "
    "subject first. The four phases come from the source below. Their nine parts, such as ‘make a plan’, are "
    "ours.",
)
