"""The words of a team's first page: what was agreed, and the agenda for a talk."""

from samenwerk_cli.core.words.phrase import Phrase

# What was agreed on before
agreed = Phrase("Dit kozen jullie samen", "What you chose together")
agreed_more = Phrase("{words} (en nog {count})", "{words} (and {count} more)")

# The agenda
agenda = Phrase("Gespreksagenda voor hooguit {time}", "Agenda for a meeting of up to {time}")
agenda_empty = Phrase(
    "Er is niets waarover jullie het duidelijk oneens zijn.",
    "There is nothing you clearly disagree on.",
)
minutes = Phrase("{minutes} min", "{minutes} min")
or_ = Phrase("of", "or")

# The welcome
welcome = Phrase(
    "Welkom: wie leidt, wie let op de tijd, wie schrijft op?", "Welcome: who chairs, keeps the time, takes notes?"
)
lead = Phrase("Wie leidt", "Chair")
lead_how = Phrase(
    "niet de leidinggevende. Die doet mee en vertelt als laatste.",
    "not your manager, who takes part and speaks last.",
)
trust = Phrase("Veilig", "Safety")
trust_closed = Phrase(
    "je antwoord is vertrouwelijk. Je hoeft niet te zeggen wat je koos. Raad ook niet wat een ander koos.",
    "your answers are confidential. You need not say what you chose. Don't guess what others chose.",
)
trust_open = Phrase(
    "jullie zien wie wat koos; niemand hoeft zich te verdedigen.",
    "you can see who chose what; nobody has to defend themselves.",
)
talk_how = Phrase("Zo praat je", "How")
in_pairs = Phrase(
    "in tweetallen een voorbeeld, dan samen; nog geen oplossingen.",
    "share an example in pairs, then talk together; no solutions yet.",
)
missing = Phrase("Niet erbij", "Not in the room")
missing_roles = Phrase("{roles}. Wie vraagt hoe zij het zien?", "{roles}. Who will ask for their view?")
missing_unknown = Phrase(
    "niet iedereen vulde een rol in; wie hoort hier en is er niet?",
    "not everyone gave a role; who should be here and isn't?",
)
missing_nobody = Phrase(
    "niemand; ook cliënt of naaste, leiding en ICT deden mee.", "nobody; client or relative, managers and IT took part."
)
client_or_family = Phrase("cliënt (of naaste)", "client (or relative)")

# A look back or a strength, and the subjects
does_it_work = Phrase("Terugkijken: lukt wat jullie samen kozen?", "Looking back: is what you chose together working?")
goes_well = Phrase("Wat helpt hierbij", "What helps here")
start_from = Phrase("Begin bij wat goed gaat: {question}", "Start with what goes well: {question}")
if_time = Phrase("Als er tijd is", "If time allows")
low = Phrase(
    "Hier kozen jullie bijna hetzelfde; volgens de vragenlijst kan het beter.",
    "You nearly all chose the same here; the questionnaire says it could be better.",
)
low_in_small_group = Phrase("Dit kan beter.", "This could be better.")
one_side = Phrase("Sommigen", "Some of us")
other_side = Phrase("Anderen", "Others")
chosen = Phrase("Gekozen", "Chosen")
most_chosen = Phrase("Meest gekozen", "Most often chosen")
times = Phrase("{words} ({count}×)", "{words} ({count}×)")
talk = Phrase("Praat over", "Talk about")
suggestion = Phrase("Voorstel", "Suggestion")

# The agreement
agreement = Phrase(
    "Eén afspraak: nu wel oplossingen, uit het gesprek of van hieronder",
    "One agreement: now for solutions, from your talk or from below",
)
agreement_to_find_out = Phrase(
    "Eén afspraak: wie zoekt een van deze dingen verder uit?",
    "One agreement: who will find out more about one of these?",
)
suggestions = Phrase(
    "{count} voorstellen bij andere vragen: kies er één", "{count} suggestions on other questions: pick one"
)
one_suggestion = Phrase("Eén voorstel bij een andere vraag", "One suggestion on another question")
find_out = Phrase("Zoek uit", "Find out")
agreement_of_own = Phrase("Eén afspraak die jullie zelf bedenken", "One agreement that you come up with yourselves")
look_back = Phrase("Terugkijken op", "Look back on")
