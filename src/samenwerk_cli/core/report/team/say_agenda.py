"""The words of a team's first page: what was agreed, and the agenda for a talk."""

from samenwerk_cli.core.words.phrase import Phrase

# What was agreed on before
agreed = Phrase("Dit kozen jullie samen", "What you chose together")
agreed_more = Phrase(
    "En nog {count}; elk antwoord staat bij zijn vraag.", "And {count} more; each answer is with its question."
)

# The agenda
agenda = Phrase("Gespreksagenda voor hooguit {time}", "Agenda for a talk of up to {time}")
agenda_empty = Phrase(
    "Er is niets waarover jullie het duidelijk oneens zijn. Bespreek de eerste stappen hieronder.",
    "There is nothing on which you clearly differ. Talk about the first steps below.",
)
minutes = Phrase("{minutes} min", "{minutes} min")
or_ = Phrase("of", "or")

# The welcome
welcome = Phrase("Welkom", "Welcome")
lead = Phrase("Wie leidt", "Who leads")
lead_how = Phrase(
    "iemand die het team niet leidt. Wie leidinggeeft, doet mee en vertelt als laatste.",
    "someone who does not manage the team. Whoever does takes part, and speaks last.",
)
trust = Phrase("Veilig", "Safe")
trust_closed = Phrase(
    "de antwoorden zijn vertrouwelijk, zodat iedereen eerlijk kon zijn. Zeg alleen wat je koos als je dat wilt, en "
    "raad het niet van een ander.",
    "the answers are confidential, so that everyone could be honest. Say what you chose only if you like, and don't "
    "guess it of others.",
)
trust_open = Phrase(
    "jullie zien van elkaar wie wat koos. Vraag ernaar; niemand hoeft zich te verdedigen.",
    "you can see who chose what. Ask about it; nobody has to defend themselves.",
)
talk_how = Phrase("Zo praat je", "How to talk")
in_pairs = Phrase(
    "vertel elkaar in tweetallen een voorbeeld, hoor er samen een paar, en zoek dan waar het door komt. Bewaar "
    "oplossingen voor de afspraak.",
    "swap an example in pairs, hear a few together, then look for what causes it. Keep solutions for the agreement.",
)
missing = Phrase("Wie mist", "Missing")
missing_roles = Phrase(
    "niemand deed mee als {roles}. Wie vraagt hoe zij het zien?",
    "nobody took part as {roles}. Who will ask how they see it?",
)
missing_unknown = Phrase(
    "niet iedereen vulde een rol in. Kijk rond: wie hoort hierbij en is er niet?",
    "not everyone filled in a role. Look around: who belongs here and isn't there?",
)
missing_nobody = Phrase(
    "niemand: cliënt of naaste, zorg, leiding en ICT deden allemaal mee.",
    "nobody: client or relative, care, management and IT all took part.",
)
client_or_family = Phrase("cliënt (of naaste)", "client (or relative)")

# A strength, and the subjects
start_from = Phrase("Wat goed gaat, en hoe dat lukt: {question}", "What goes well, and how you manage it: {question}")
if_time = Phrase("Als er tijd over is: {question}", "If there is time: {question}")
low = Phrase(
    "Hier kozen jullie bijna hetzelfde; volgens de vragenlijst kan het beter.",
    "You chose nearly the same here; the questionnaire holds it could be better.",
)
low_in_small_group = Phrase("Dit kan beter.", "This could be better.")
difference = Phrase(
    "Het laagste en het hoogste antwoord liggen {spread} plaatsen uit elkaar.",
    "The lowest and the highest answer are {spread} places apart.",
)
one_side = Phrase("De een", "One side")
in_between = Phrase("Ertussenin", "In between")
other_side = Phrase("De ander", "The other")
chosen = Phrase("Gekozen", "Chosen")
most_chosen = Phrase("Meest gekozen", "Most often chosen")
times = Phrase("{words} ({count} keer)", "{words} ({count} times)")
once = Phrase("{words} (1 keer)", "{words} (once)")
talk = Phrase("Praat over", "Talk about")
step = Phrase("Stap", "Step")

# The agreement
agreement = Phrase(
    "Eén afspraak: kies een stap uit ‘Begin hier’, of bedenk er een",
    "One agreement: choose a step from ‘Start here’, or think of one",
)
agreement_to_find_out = Phrase(
    "Eén afspraak: wie zoekt een van deze dingen verder uit?",
    "One agreement: who will find out more about one of these?",
)
find_out = Phrase("Zoek uit", "Find out")
agreement_of_own = Phrase("Eén afspraak die jullie zelf bedenken", "One agreement that you think of yourselves")
what = Phrase("Wat", "What")
look_back = Phrase("Terugkijken", "Look back")
