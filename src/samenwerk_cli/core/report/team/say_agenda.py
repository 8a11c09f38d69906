"""The words of the agenda for a team's talk."""

from samenwerk_cli.core.words.phrase import Phrase

agenda = Phrase(
    "Gespreksagenda voor hooguit {time}",
    "Agenda for a talk of up to {time}",
)
agenda_opening = Phrase(
    "Kies iemand die het gesprek leidt en iemand die op de tijd let. Doe bij elk onderwerp {parts} dingen, elk {each} "
    "minuten. Vertel elkaar in tweetallen een voorbeeld. Hoor daarna samen een paar voorbeelden. Zoek dan waar "
    "het door komt. Een oplossing kiezen jullie pas bij de afspraak.",
    "Choose someone to lead the talk and someone to watch the time. Do {parts} things for each subject, {each} "
    "minutes each. Tell each other an example in pairs. Then hear a few examples all together. Then look for "
    "what causes it. Choose a solution only when you make the agreement.",
)
agenda_empty = Phrase(
    "Er is niets waarover jullie het duidelijk oneens zijn. Bespreek de eerste stappen hieronder.",
    "There is nothing on which you clearly differ. Talk about the first steps below.",
)
tip_guess = Phrase(
    "Raad niet wie wat koos.",
    "Don't guess who chose what.",
)
tip_lead = Phrase(
    "Wie leidinggeeft, vertelt als laatste.",
    "Whoever manages speaks last.",
)
tip_silence = Phrase(
    "Blijft het stil? Lees de antwoorden voor en vraag: wanneer was dit zo?",
    "Is it quiet? Read the answers out and ask: when was it like this?",
)
minutes = Phrase("{minutes} min", "{minutes} min")
start_from = Phrase(
    "Begin bij wat goed gaat, en vertel hoe dat lukt: {question}",
    "Start from what goes well, and say how you manage it: {question}",
)
low = Phrase(
    "Jullie antwoorden liggen dicht bij elkaar. Volgens de vragenlijst kan dit beter.",
    "Your answers are close together. The questionnaire says this could be better.",
)
low_in_small_group = Phrase("Dit kan beter.", "This could be better.")
difference = Phrase(
    "Het laagste en het hoogste antwoord liggen {spread} plaatsen uit elkaar.",
    "The lowest and the highest answer are {spread} places apart.",
)
one_side = Phrase("De een", "One side")
in_between = Phrase(
    "Ertussenin",
    "In between",
)
other_side = Phrase("De ander", "The other")
chosen = Phrase("Gekozen", "Chosen")
most_chosen = Phrase("Meest gekozen", "Most often chosen")
times = Phrase("{words} ({count} keer)", "{words} ({count} times)")
once = Phrase("{words} (1 keer)", "{words} (once)")
talk = Phrase("Praat over", "Talk about")
agreement = Phrase(
    "Eén afspraak. Kies een stap uit ‘Begin hier’, of bedenk er samen een",
    "One agreement. Choose a step from ‘Start here’, or think of one together",
)
what = Phrase("Wat", "What")
look_back = Phrase("Terugkijken", "Look back on")
missing = Phrase("Wie zit er niet aan tafel", "Who is not at the table")
missing_roles = Phrase(
    "Niemand deed mee als {roles}. Wie vraagt hoe zij het zien?",
    "Nobody took part as {roles}. Who will ask how they see it?",
)
missing_unknown = Phrase(
    "Niet iedereen vulde een rol in. Kijk zelf rond: wie hoort bij dit gesprek en is er niet?",
    "Not everyone filled in a role. Look around: who belongs in this talk and isn't there?",
)
missing_nobody = Phrase(
    "Cliënt of naaste, zorg, leiding en ICT deden allemaal mee.",
    "Client or relative, care, management and IT all took part.",
)
client_or_family = Phrase(
    "cliënt (of naaste)",
    "client (or relative)",
)
or_ = Phrase("of", "or")
