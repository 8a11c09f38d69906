"""The words of a team's report, agenda and steps."""

from samenwerk_cli.core.phrases import Phrase

title = Phrase("Waar zien wij het anders, en wat doen we eerst?", "Where do we differ, and what do we do first?")

# Who took part
people = Phrase("Deelnemers", "People")
people_count = Phrase("{people} mensen vulden de vragen in", "{people} people answered the questions")
one_person = Phrase("1 mens vulde de vragen in", "1 person answered the questions")
people_invited = Phrase(
    "{people} van de {invited} genodigden ({percent}%)", "{people} of the {invited} who were invited ({percent}%)"
)
few_took_part = Phrase(
    "Minder dan driekwart van de genodigden deed mee. Wie er niet bij was, ziet het misschien anders. Vraag het hun, "
    "voordat jullie besluiten.",
    "Fewer than three in four of those invited took part. Those who didn't may see it differently. Ask them before you "
    "decide.",
)
period = Phrase("{first} tot en met {last}", "{first} to {last}")
differing_subject = Phrase(
    "Niet iedereen had dezelfde vernieuwing voor ogen. Lees de antwoorden dus met voorzichtigheid.",
    "Not everyone had the same change in mind, so read the answers with care.",
)
differing_we = Phrase(
    "Niet iedereen dacht bij ‘wij’ aan dezelfde groep. Lees de antwoorden dus met voorzichtigheid.",
    "Not everyone meant the same group by ‘we’, so read the answers with care.",
)
varies = Phrase("niet voor iedereen dezelfde", "not the same for everyone")

# Confidentiality
confidential = Phrase(
    "Vertrouwelijk. Wie de bestanden verzamelt, kan lezen wat ieder antwoordde. Dit rapport noemt geen namen en laat "
    "niets zien van minder dan {fewest} mensen.",
    "Confidential. Whoever gathers the files can read what each person answered. This report names nobody and shows "
    "nothing about fewer than {fewest} people.",
)
no_interim = Phrase(
    "Komen er nog antwoorden bij? Geef dit rapport dan niet door. Wie twee rapporten naast elkaar legt, kan zien wat "
    "de laatste invulde.",
    "Are more answers on their way? Then don't pass this report on. Two reports side by side can show what the last "
    "person answered.",
)
open_session = Phrase(
    "Vertrouwelijk, voor in dit team: iedereen vond goed dat de anderen zien wie wat antwoordde. Geef het niet door "
    "buiten het team.",
    "Confidential, for this team: everyone agreed that the others may see who answered what. Don't pass it on outside "
    "the team.",
)
too_few_people = Phrase(
    "Er zijn te weinig mensen om iets te laten zien: minder dan {fewest}. Vraag meer collega's om mee te doen. Of "
    "spreek af dat jullie elkaars antwoorden mogen zien: ieder zet dan ‘share: open’ in het eigen bestand.",
    "There are too few people to show anything: fewer than {fewest}. Ask more colleagues to take part. Or agree that "
    "you may see each other's answers: each person then puts ‘share: open’ in their own file.",
)

# Agenda
agenda = Phrase("Gespreksagenda voor één uur", "An agenda for one hour")
agenda_opening = Phrase(
    "Kies iemand die het gesprek leidt en iemand die op de tijd let. Laat eerst iedereen een voorbeeld vertellen; "
    "daarna pas zoeken jullie een oplossing.",
    "Choose someone to lead the talk and someone to watch the time. Let everyone tell an example first; only then look "
    "for a solution.",
)
agenda_empty = Phrase(
    "Er is niets waarover jullie het duidelijk oneens zijn. Bespreek de eerste stappen hieronder.",
    "There is nothing on which you clearly differ. Talk about the first steps below.",
)
minutes = Phrase("{minutes} min", "{minutes} min")
start_from = Phrase("Begin bij wat goed gaat: {question}", "Start from what goes well: {question}")
split = Phrase("Jullie zijn verdeeld.", "You are divided.")
blind_spot_because = Phrase(
    "{unknown} van de {people} keer was het antwoord ‘weet ik niet’.",
    "{unknown} times out of {people} the answer was ‘I don't know’.",
)
hardly_anyone_knows = Phrase("(Vrijwel) niemand weet het.", "(Almost) nobody knows.")
low = Phrase("Jullie zijn het eens: dit kan beter.", "You agree: this could be better.")
low_in_small_group = Phrase("Dit kan beter.", "This could be better.")
difference = Phrase("Jullie antwoorden liggen {spread} uit elkaar.", "Your answers are {spread} apart.")
one_side = Phrase("De een", "One side")
other_side = Phrase("De ander", "The other")
chosen = Phrase("Gekozen", "Chosen")
times = Phrase("{words} ({count} keer)", "{words} ({count} times)")
once = Phrase("{words} (1 keer)", "{words} (once)")
either = Phrase("{one} Of: {other}", "{one} Or: {other}")
talk = Phrase("Praat over", "Talk about")
agreement = Phrase("Eén afspraak", "One agreement")
what = Phrase("Wat", "What")
look_back = Phrase("Terugkijken", "Look back on")
missing = Phrase("Wie zit er niet aan tafel", "Who is not at the table")
missing_roles = Phrase(
    "Niemand vulde dit in als {roles}. Wie nodigen jullie uit?",
    "Nobody answered as {roles}. Whom will you invite?",
)
missing_unknown = Phrase(
    "Niet iedereen vulde een rol in. Kijk zelf rond: wie hoort bij dit gesprek en is er niet?",
    "Not everyone filled in a role. Look around: who belongs in this talk and isn't there?",
)
missing_nobody = Phrase("Alle rollen doen mee.", "All roles take part.")
client_or_family = Phrase("cliënt of naaste", "client or family")
or_ = Phrase("of", "or")

# A field
summary_split = Phrase(
    "Bij {count} van de {total} vragen zijn jullie verdeeld.", "On {count} of {total} questions you are divided."
)
hidden_field = Phrase("Te weinig mensen vulden dit in om iets te laten zien.", "Too few people answered this to show.")
people_in_pole = Phrase("{people} mensen", "{people} people")
hidden_pole = Phrase("te weinig mensen met een score", "too few people with a score")
team_balance_few = Phrase(
    "Om beide kanten te vergelijken zijn er aan elke kant genoeg mensen met een score nodig.",
    "Comparing both sides takes enough people with a score on each side.",
)
divided_on = Phrase("Hier zien jullie het anders", "Here you see it differently")
agreed_solid = Phrase(
    "Hier zijn jullie het eens: dit staat stevig. Houd het vast, en deel het",
    "Here you agree: this is solid. Keep it, and share it",
)
agreed_low = Phrase("Hier zijn jullie het eens: dit kan beter", "Here you agree: this could be better")
blind_spots = Phrase("Blinde vlek: hier weten velen het niet", "Blind spot: many don't know")
chafes = Phrase("Hier wringt het", "This is where it chafes")
item = Phrase("{question} {words}", "{question} {words}")
roles = Phrase("Zo scoort elke rol", "How each role scores")
role_line = Phrase("{role} ({people}): {scores}", "{role} ({people}): {scores}")
role_score = Phrase("{pole} {score}", "{pole} {score}")
no_role_score = Phrase("geen score", "no score")
roles_hidden = Phrase(
    "Niet te zien: er zijn rollen met minder dan {fewest} mensen, en wat de anderen antwoordden zou verraden wat zij "
    "antwoordden.",
    "Not shown: some roles have fewer than {fewest} people, and the answers of the others would give theirs away.",
)
roles_read = Phrase(
    "Leidinggevenden zien het vaak zonniger in dan de werkvloer. Vraag elkaar wat je ziet.",
    "Managers often see things in a sunnier light than the shop floor. Ask each other what you see.",
)

# Every question
every_question = Phrase(
    "Alle vragen, en hoe vaak elk antwoord is gekozen", "Every question, and how often each answer was chosen"
)
agreed_label = Phrase("jullie zijn het eens", "you agree")
mixed_label = Phrase("de antwoorden lopen uiteen", "answers vary")
split_label = Phrase("jullie zijn verdeeld: eerst praten", "you are divided: talk first")
difference_label = Phrase("verschil {spread}", "difference {spread}")
answered_of = Phrase("{answered} van {people} antwoordden", "{answered} of {people} answered")
answered_few = Phrase("te weinig antwoorden om te laten zien", "too few answers to show")
unknown_count = Phrase("{unknown} keer ‘weet ik niet’", "‘I don't know’ {unknown} times")
unknown_once = Phrase("1 keer ‘weet ik niet’", "‘I don't know’ once")
score_is = Phrase("midden van de scores {score}, {band}", "middle score {score}, {band}")
nearly_everyone = Phrase("(vrijwel) iedereen koos: “{words}”", "(almost) everyone chose: “{words}”")
nearly_nobody_knows = Phrase("(vrijwel) iedereen: ‘weet ik niet’", "(almost) everyone: ‘I don't know’")
nameless = Phrase("deelnemer {number}", "person {number}")

# Steps
talk_first = Phrase("Praat hier eerst samen over: {words}", "Talk about this together first: {words}")
talk_done = Phrase(
    "Ieder heeft een voorbeeld verteld, en jullie weten waar het verschil vandaan komt.",
    "Everyone has told an example, and you know where the difference comes from.",
)
keep = Phrase(
    "Houd vast wat hier werkt, en vertel een ander team hoe jullie het doen.",
    "Keep what works here, and tell another team how you do it.",
)
keep_done = Phrase(
    "Een collega van een ander team heeft gezien hoe jullie het doen.",
    "A colleague from another team has seen how you do it.",
)
because_chosen = Phrase(
    "Op de vraag “{question}” was het meest gekozen antwoord dat beter kan ({count} van de {people}): “{answer}”",
    "To the question “{question}” the most chosen answer that could be better ({count} of {people}) was: “{answer}”",
)
because_nobody_knows = Phrase(
    "Op de vraag “{question}” antwoordde (vrijwel) iedereen: “{answer}”",
    "To the question “{question}” (almost) everyone answered: “{answer}”",
)
because_everyone = Phrase(
    "Op de vraag “{question}” koos (vrijwel) iedereen: “{answer}”",
    "To the question “{question}” (almost) everyone chose: “{answer}”",
)
because_unknown = Phrase(
    "Op de vraag “{question}” was {count} van de {people} keer het antwoord: “{answer}”",
    "To the question “{question}” the answer was, {count} times out of {people}: “{answer}”",
)
because_split = Phrase(
    "Op de vraag “{question}” zijn jullie verdeeld: {low} kozen antwoord 1 of 2, {high} kozen 4 of 5.",
    "On the question “{question}” you are divided: {low} chose answer 1 or 2, {high} chose 4 or 5.",
)
because_together = Phrase(
    "Op de vraag “{question}” kozen jullie samen: “{answer}”",
    "To the question “{question}” you chose together: “{answer}”",
)
because_split_in_short = Phrase("{question} Jullie zijn verdeeld.", "{question} You are divided.")
because_count_in_short = Phrase(
    "{question} “{answer}” ({count} van de {people})", "{question} “{answer}” ({count} of {people})"
)
because_everyone_in_short = Phrase(
    "{question} “{answer}” ((vrijwel) iedereen)", "{question} “{answer}” ((almost) everyone)"
)
because_together_in_short = Phrase("{question} “{answer}” (samen gekozen)", "{question} “{answer}” (chosen together)")
because_kept = Phrase(
    "Op de vraag “{question}” zijn jullie het eens, en het staat stevig.",
    "On the question “{question}” you agree, and it is solid.",
)
all_solid = Phrase(
    "Wat jullie beantwoordden staat stevig, en jullie zijn het eens. Houd vast wat werkt, en vertel een ander team hoe "
    "jullie het doen.",
    "What you answered is solid, and you agree. Keep what works, and tell another team how you do it.",
)

# How it was worked out
how = Phrase(
    "Eerst krijgt ieder een eigen score: elk antwoord telt voor 0 tot 100 punten, en bij vragen over te weinig of te "
    "veel is het midden 100. De score van het team is de middelste van die scores (de mediaan). ‘Niet van toepassing’ "
    "telt niet mee.",
    "First each person gets a score of their own: every answer counts for 0 to 100 points, and for questions about too "
    "little or too much the middle is 100. The team's score is the middle one of those scores (the median). ‘Not "
    "applicable’ is left out.",
)
how_agreement = Phrase(
    "Jullie zijn verdeeld als minstens een kwart, en minstens twee mensen, antwoord 1 of 2 koos en net zo veel 4 of 5. "
    "Jullie zijn het eens als de antwoorden zo dicht bij elkaar liggen als toeval zelden geeft. Bij minder dan vijf "
    "mensen zeggen we daar niets over.",
    "You are divided when at least a quarter, and at least two people, chose answer 1 or 2 and as many chose 4 or 5. "
    "You agree when the answers are closer together than chance would often make them. Of fewer than five people we "
    "say nothing about this.",
)
how_privacy = Phrase(
    "Wat over minder dan {fewest} mensen iets zou verraden, staat er niet. Koos iedereen hetzelfde, of iedereen op "
    "één na, dan staat er ‘(vrijwel) iedereen’.",
    "What would give away something about fewer than {fewest} people is left out. Where everyone, or all but one, "
    "chose the same, it says ‘(almost) everyone’.",
)
how_steps = Phrase(
    "Een stap staat hoger als de score lager is, als jullie meer verschillen, en als jullie dat onderwerp eerst willen "
    "aanpakken. De vier fasen komen uit de bron over de innovatieroute; de verdeling in negen stappen is van ons.",
    "A step comes higher when the score is lower, when you differ more, and when you want to work on that subject "
    "first. The four phases come from the source on the innovation route; the split into nine steps is ours.",
)

# Wrong usage
min_group_too_low = Phrase(
    "--min-group mag niet lager zijn dan {fewest}; dat beschermt wie meedeed.",
    "--min-group may not be lower than {fewest}; that protects those who took part.",
)
invited_too_few = Phrase(
    "--invited is {invited}, maar er zijn antwoorden van {people} mensen.",
    "--invited is {invited}, but there are answers from {people} people.",
)

# Files
nobody_answered = Phrase("Hier staan geen antwoorden van mensen.", "There are no people's answers here.")
plan_left_out = Phrase("Dit is een plan; het telt hier niet mee.", "This is a plan; it does not count here.")
consensus_not_counted = Phrase(
    "Dit is wat jullie samen kozen. Het staat in het rapport, en telt niet als een deelnemer.",
    "This is what you chose together. It is in the report, and does not count as a person.",
)
minority_elsewhere = Phrase(
    "minority hoort alleen in een bestand met kind: consensus.", "minority only belongs in a file with kind: consensus."
)
make_it_a_note = Phrase("Maak er een note van.", "Make it a note.")
