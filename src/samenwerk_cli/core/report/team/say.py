"""The words of a team's report, agenda and steps."""

from samenwerk_cli.core.words.phrase import Phrase

title = Phrase(
    "Waar denken wij verschillend, en wat doen we eerst?",
    "Where do we see things differently, and what do we do first?",
)

# Who took part
people = Phrase("Deelnemers", "People")
people_count = Phrase(
    "{people} mensen; hoeveel er zijn gevraagd, is niet bekend",
    "{people} people; how many were asked is not known",
)
one_person = Phrase("1 persoon; hoeveel er zijn gevraagd, is niet bekend", "1 person; how many were asked is not known")
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
    "Niet iedereen dacht aan dezelfde verandering. Vraag bij elk voorbeeld om welke het gaat.",
    "Not everyone had the same change in mind. For each example, ask which one it is about.",
)
differing_we = Phrase(
    "Niet iedereen dacht bij ‘wij’ aan dezelfde groep. Vraag bij elk voorbeeld over wie het gaat.",
    "Not everyone meant the same group by ‘we’. For each example, ask who it is about.",
)
varies = Phrase("niet voor iedereen dezelfde", "not the same for everyone")

# For whom it is, and confidentiality
answers = Phrase("Antwoorden", "Answers")
to_be_deleted = Phrase("wie ze verzamelt, leest ze; gewist op {line}", "read by whoever collects them; gone by {line}")
confidential = Phrase(
    "Vertrouwelijk, voor dit team; geef het niet door. Het meet of beoordeelt geen team of leidinggevende. Wie jullie "
    "goed kent, kan soms raden wie iets koos.",
    "Confidential, for this team only. It neither measures nor rates a team or a manager. Anyone who knows you well "
    "can sometimes guess who chose what.",
)
no_interim = Phrase(
    "Komen er nog antwoorden bij? Deel dit rapport dan nog niet. Wie later twee rapporten vergelijkt, kan zien "
    "wat de laatste koos.",
    "Are more answers coming in? Then don't share this report yet. Comparing it with a later one could show what "
    "the last person chose.",
)
open_session = Phrase(
    "Vertrouwelijk, voor dit team; geef het niet door. Het meet of beoordeelt geen team of leidinggevende. Iedereen "
    "vond goed dat de anderen zien wie wat antwoordde.",
    "Confidential, for this team only. It neither measures nor rates a team or a manager. Everyone agreed that the "
    "others may see who answered what.",
)
too_few_people = Phrase(
    "Er deden minder dan {fewest} mensen mee. Je zou dan kunnen raden wie wat koos, dus dit rapport laat niets zien. "
    "Beantwoord de vragen liever samen, rond één laptop: samenwerk assess --together. Dat bewaart niets over iemand. "
    "Of vraag meer collega's om mee te doen. Vindt echt iedereen het goed dat de anderen zien wie wat koos? Zet dan "
    "allemaal ‘share: open’ in je eigen bestand.",
    "Fewer than {fewest} people took part. It would be possible to guess who chose what, so this report shows nothing. "
    "It is better to answer the questions together, around one laptop: samenwerk assess --together --lang en. That "
    "keeps nothing about anyone. Or ask more colleagues to take part. Is everyone really happy for the others to see "
    "who chose what? Then each of you puts ‘share: open’ in your own file.",
)

blind_spot_because = Phrase("‘Weet ik niet’: {unknown} van de {people}.", "‘I don't know’: {unknown} of {people}.")
unseen_because = Phrase(
    "‘Dat zie ik niet in mijn werk’: {unseen} van de {people}.",
    "‘I don't see this in my work’: {unseen} of {people}.",
)
hardly_anyone_sees = Phrase(
    "(Vrijwel) niemand kan dit zien in het eigen werk.",
    "(Almost) nobody sees this in their work.",
)
hardly_anyone_knows = Phrase("(Vrijwel) niemand weet het.", "(Almost) nobody knows.")
some = Phrase("Een deel", "Some of you")
most = Phrase("De meesten", "Most of you")
many = Phrase("Velen", "Many of you")
everyone = Phrase("(Vrijwel) iedereen", "(Almost) everyone")
of_people = Phrase("{count} van de {people}", "{count} of {people}")
many_do_not_know = Phrase("Veel van jullie weten het niet.", "Many of you don't know.")
many_do_not_see = Phrase("Veel van jullie zien dit niet in hun werk.", "Many of you don't see this in your work.")
many_do_not_know_or_see = Phrase(
    "Veel van jullie weten dit niet, of zien het niet in hun werk.",
    "Many of you don't know this, or don't see it in your work.",
)
some_do_not_know = Phrase("Een deel van jullie weet het niet.", "Some of you don't know.")

# Where to look things up
how_to_read = Phrase(
    "Hierna per kant de vragen: eerst waar jullie verdeeld zijn, dan van laag naar hoog. Het getal ervoor is de score "
    "van het team, van 0 tot 100.",
    "Next, the questions for each side: first where you are divided, then from low to high. The number before each is "
    "the team's score, 0 to 100.",
)
each_mark = Phrase("Elk rondje is één persoon.", "Each dot is one person.")

# A field
summary_split = Phrase(
    "Bij {count} van de {total} vragen zijn jullie verdeeld.", "On {count} of {total} questions you are divided."
)
hidden_field = Phrase(
    "Te weinig mensen vulden dit in om iets te laten zien.",
    "Too few people answered this to show anything.",
)
people_in_pole = Phrase("{people} mensen", "{people} people")
hidden_pole = Phrase("te weinig mensen met een score", "too few people with a score")
split_pole = Phrase(
    "geen score: bij de meeste vragen vallen de antwoorden in twee groepen uiteen",
    "no score: on most questions the answers fall into two groups",
)
no_team_balance = Phrase(
    "We vergelijken de twee kanten alleen als ze allebei een score uit genoeg antwoorden hebben.",
    "The two sides are only compared if both have a score from enough answers.",
)
roles = Phrase("Zo scoort elke rol", "How each role scores")
role_line = Phrase("{role} ({people}): {scores}", "{role} ({people}): {scores}")
roles_hidden = Phrase(
    " Daarom staan er ook niet overal scores per rol.", " That is also why scores by role are not shown everywhere."
)
roles_read = Phrase(
    "Wie leidinggeeft, maakt andere dingen mee dan wie zorg geeft. Vraag elkaar: wat zie jij dat ik niet zie?",
    "Managers and care staff see different things in a day. Ask each other: what do you see that I don't?",
)

# Every question
agreed_label = Phrase("jullie antwoorden lijken op elkaar", "your answers are alike")
mixed_label = Phrase("jullie antwoorden lopen uiteen", "your answers vary")
split_label = Phrase("jullie zijn verdeeld: eerst praten", "you are divided: talk first")
were_divided = Phrase("jullie waren verdeeld", "you were divided")
difference_label = Phrase(
    "verschil tussen laagste en hoogste antwoord: {spread}",
    "difference between lowest and highest answer: {spread}",
)
answered_of = Phrase("{answered} van {people} mensen", "{answered} of {people} people")
answered_few = Phrase("te weinig antwoorden om te laten zien", "too few answers to show")
unknown_count = Phrase("{count} × ‘weet ik niet’", "{count} × ‘I don't know’")
unseen_count = Phrase("{count} × ‘dat zie ik niet’", "{count} × ‘I don't see this’")
blind_spot = Phrase("let op: {unknown}", "note: {unknown}")
nearly_everyone = Phrase(
    "(vrijwel) iedereen die een antwoord koos: “{words}”",
    "(almost) everyone who chose an answer: “{words}”",
)
nearly_nobody_knows = Phrase("(vrijwel) iedereen: ‘weet ik niet’", "(almost) everyone: ‘I don't know’")
nearly_nobody_sees = Phrase(
    "(vrijwel) iedereen: ‘dat zie ik niet in mijn werk’",
    "(almost) everyone: ‘I don't see this in my work’",
)
nearly_not_applicable = Phrase("(vrijwel) iedereen: ‘geldt niet voor ons’", "(almost) everyone: ‘doesn't apply to us’")
nearly_nobody_answered = Phrase("(vrijwel) niemand beantwoordde dit", "(almost) nobody answered this")
nameless = Phrase("deelnemer {number}", "person {number}")

# Steps
answered_by = Phrase("{question} {by}: “{answer}”", "{question} {by}: “{answer}”")
divided = Phrase("Jullie zijn verdeeld.", "You are divided.")
kept = Phrase(
    "Jullie antwoorden liggen dicht bij elkaar, en dit is op orde.",
    "Your answers are close together, and this is in good shape.",
)
more_steps = Phrase(
    "De andere stappen ({count}) staan in het rapport als JSON (--output team.json).",
    "The other steps ({count}) are in the report as JSON (--output team.json).",
)
all_solid = Phrase(
    "Waar jullie het over eens zijn, is op orde. Er is geen stap nodig. Vertel een ander team hoe jullie dit doen.",
    "What you agree on is in good shape. No step is needed. Tell another team how you do this.",
)

# How it was worked out
how = Phrase(
    "Elk antwoord krijgt 0 tot 100 punten. Bij vragen over te weinig of te veel krijgt het middelste antwoord er 100. "
    "Het gemiddelde van je punten is je eigen score. Zet de scores van iedereen op een rij van laag naar hoog: de "
    "middelste is de score van het team. Bij een even aantal is dat het gemiddelde van de middelste twee. ‘Geldt niet "
    "voor ons’ en ‘dat zie ik niet in mijn werk’ tellen niet mee.",
    "Every answer gets 0 to 100 points. For questions about too little or too much, the middle answer gets 100. The "
    "average of your points is your own score. Put everyone's scores in a row from low to high: the middle one is the "
    "team's score. With an even number it is the average of the middle two. ‘Doesn't apply to us’ and ‘I don't see "
    "this in my work’ are left out.",
)
one_of = Phrase("{others} of {last}", "{others} or {last}")
how_agreement = Phrase(
    "Jullie zijn verdeeld als er twee groepen zijn: minstens {share} koos antwoord {low}, en minstens {share} antwoord "
    "{high}. Elke groep is minstens {people} mensen, en groter dan de groep die antwoord {middle} koos. Zijn jullie "
    "niet verdeeld, dan liggen de antwoorden dicht bij elkaar of lopen ze uiteen. Kozen minder dan {fewest} mensen een "
    "antwoord, dan zeggen we hier niets over. Zijn jullie bij meer dan {mostly} van de vragen van een kant verdeeld, "
    "dan krijgt die kant geen score. Eén getal zou dat verbergen.",
    "You are divided when there are two groups: at least {share} chose answer {low}, and at least {share} chose "
    "{high}. Each group is at least {people} people, and larger than the group that chose {middle}. If you are not "
    "divided, your answers are close together or they vary. If fewer than {fewest} people chose an answer, we say "
    "nothing about this. If you are divided on more than {mostly} of the questions of a side, that side gets no score. "
    "One number would hide that.",
)
one = Phrase("één", "one")
how_privacy = Phrase(
    "Er staan geen cijfers in over een groep van minder dan {fewest} mensen, want dan is te raden wie wat "
    "koos.{roles} Hoe vaak elk antwoord is gekozen, staat er pas als minstens {counted} mensen de vraag "
    "beantwoordden. Koos iedereen hetzelfde, of iedereen op {others} na, dan staat er ‘(vrijwel) iedereen’. Zo blijft "
    "verborgen of iemand iets anders koos.",
    "There are no figures on a group of fewer than {fewest} people: one could guess who chose what.{roles} How often "
    "each answer was chosen is only shown if at least {counted} people answered the question. Where everyone, or all "
    "but {others}, chose the same, it says ‘(almost) everyone’. That hides whether someone chose something else.",
)
