"""The words of a team's first page: what was agreed, and the agenda for a talk."""

from samenwerk_cli.core.words.phrase import Phrase

# What was agreed on before
agreed = Phrase("Dit kozen jullie samen", "What you chose together")
agreed_more = Phrase("{words} En nog {count}, elk bij zijn vraag.", "{words} And {count} more, each with its question.")

# The agenda
agenda = Phrase("Gespreksagenda voor hooguit {time}", "Agenda for a talk of up to {time}")
agenda_empty = Phrase(
    "Er is niets waarover jullie het duidelijk oneens zijn.", "There is nothing on which you clearly differ."
)
minutes = Phrase("{minutes} min", "{minutes} min")
or_ = Phrase("of", "or")

# The welcome
welcome = Phrase("Welkom", "Welcome")
lead = Phrase("Wie leidt", "Who leads")
lead_how = Phrase(
    "niet wie leidinggeeft; die doet mee en vertelt als laatste.",
    "not whoever manages you; they take part, and speak last.",
)
trust = Phrase("Veilig", "Safe")
trust_closed = Phrase(
    "je antwoordde vertrouwelijk, om eerlijk te kunnen zijn. Zeg alleen wat je koos als je dat wilt, en raad het niet "
    "van een ander.",
    "you answered in confidence, so as to be honest. Say what you chose only if you like, and don't guess it of "
    "others.",
)
trust_open = Phrase(
    "jullie zien wie wat koos; niemand hoeft zich te verdedigen.",
    "you can see who chose what; nobody has to defend themselves.",
)
talk_how = Phrase("Zo praat je", "How to talk")
in_pairs = Phrase(
    "in tweetallen een voorbeeld, dan samen; nog geen oplossingen.",
    "an example in pairs, then all together; no solutions yet.",
)
missing = Phrase("Wie mist", "Missing")
missing_roles = Phrase("{roles}. Wie vraagt hoe zij het zien?", "{roles}. Who will ask how they see it?")
missing_unknown = Phrase(
    "niet iedereen vulde een rol in; wie hoort hier en is er niet?",
    "not everyone filled in a role; who belongs here and isn't there?",
)
missing_nobody = Phrase(
    "niemand; ook cliënt of naaste, leiding en ICT deden mee.", "nobody; client or relative, managers and IT took part."
)
client_or_family = Phrase("cliënt (of naaste)", "client (or relative)")

# A look back or a strength, and the subjects
does_it_work = Phrase("Terugkijken: lukt wat jullie samen kozen?", "Looking back: does what you chose together work?")
goes_well = Phrase("Hoe lukt dit", "How do you manage this")
start_from = Phrase("Begin bij wat goed gaat: {question}", "Start from what goes well: {question}")
if_time = Phrase("Als er tijd is", "If time allows")
low = Phrase(
    "Hier kozen jullie bijna hetzelfde; volgens de vragenlijst kan het beter.",
    "You chose nearly the same here; the questionnaire holds it could be better.",
)
low_in_small_group = Phrase("Dit kan beter.", "This could be better.")
one_side = Phrase("De een", "One side")
other_side = Phrase("De ander", "The other")
chosen = Phrase("Gekozen", "Chosen")
most_chosen = Phrase("Meest gekozen", "Most often chosen")
times = Phrase("{words} ({count} keer)", "{words} ({count} times)")
once = Phrase("{words} (1 keer)", "{words} (once)")
talk = Phrase("Praat over", "Talk about")
suggestion = Phrase("Voorstel", "Suggestion")

# The agreement
agreement = Phrase(
    "Eén afspraak: kies een voorstel, of bedenk er een", "One agreement: choose a suggestion, or think of one"
)
agreement_to_find_out = Phrase(
    "Eén afspraak: wie zoekt een van deze dingen verder uit?",
    "One agreement: who will find out more about one of these?",
)
find_out = Phrase("Zoek uit", "Find out")
agreement_of_own = Phrase("Eén afspraak die jullie zelf bedenken", "One agreement that you think of yourselves")
what = Phrase("Wat", "What")
look_back = Phrase("Terugkijken", "Look back")
