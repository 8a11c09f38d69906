"""The words of the interview."""

from samenwerk_cli.core.phrases import Phrase

other_language = Phrase("English? samenwerk assess --lang en", "Nederlands? samenwerk assess --lang nl")
welcome = Phrase(
    "{count} vragen, ongeveer {minutes} minuten. Houd één vernieuwing in gedachten en kies telkens wat het meest lijkt "
    "op jullie werk; er is geen goed of fout. ‘Wij’ is het team dat met de vernieuwing werkt, ook als jij dat team "
    "leidt of ondersteunt. Cliënten kunnen ook bewoners of patiënten zijn. Elk antwoord wordt meteen bewaard.",
    "{count} questions, about {minutes} minutes. Keep one change in mind, and choose each time what is most like your "
    "work; there is no right or wrong. ‘We’ is the team that works with the change, also if you lead or support that "
    "team. Clients can also be residents or patients. Every answer is saved at once.",
)
will_be_in = Phrase("De antwoorden komen in {path}", "The answers will be in {path}")
saved_in = Phrase("De antwoorden staan in {path}", "The answers are in {path}")
go_on = Phrase("We gaan verder: nog {count} vragen open.", "We go on: {count} questions still open.")
go_on_one = Phrase("We gaan verder: nog één vraag open.", "We go on: one question still open.")

heading = Phrase("{field} · vraag {number} van {total}", "{field} · question {number} of {total}")
prompt = Phrase("Antwoord: ", "Answer: ")
unknown = Phrase("Weet ik niet", "I don't know")
not_applicable = Phrase(
    "Niet van toepassing, of vanuit mijn rol niet te zien", "Not applicable, or not visible from my role"
)
keys = Phrase(
    "t terug · n notitie · u uitleg · o overzicht · s stoppen (alles is bewaard)",
    "b back · n note · w why · o overview · q quit (everything is saved)",
)
short_keys = Phrase("t terug · s stoppen (alles is bewaard)", "b back · q quit (everything is saved)")
earlier = Phrase("Eerder koos je {answer}. Enter = zo laten.", "Earlier you chose {answer}. Enter = keep it.")
earlier_given = Phrase("Er staat nu: {answer}. Enter = zo laten.", "It now says: {answer}. Enter = keep it.")
has_note = Phrase("Notitie: {note}", "Note: {note}")
wrong = Phrase(
    "Dat kan niet. Typ 1, 2, 3, 4 of 5, ? (weet ik niet) of - (niet van toepassing).",
    "That is not possible. Type 1, 2, 3, 4 or 5, ? (I don't know) or - (not applicable).",
)
wrong_choice = Phrase("Dat kan niet. Kies uit: {choices}.", "That is not possible. Choose from: {choices}.")
no_further_back = Phrase("Dit is de eerste vraag.", "This is the first question.")
why = Phrase("Waarom deze vraag: {why}", "Why this question: {why}")

note_intro = Phrase(
    "Schrijf je notitie. Een lege regel sluit af.",
    "Write your note. An empty line ends it.",
)
note_replace = Phrase(
    "Er staat al: {note} (lege regel = laten staan, - = weghalen)",
    "It now says: {note} (empty line = keep it, - = remove it)",
)
note_prompt = Phrase("Notitie: ", "Note: ")
note_kept = Phrase("Notitie bewaard.", "Note saved.")
note_removed = Phrase("Notitie weggehaald.", "Note removed.")

overview = Phrase("Overzicht", "Overview")
overview_open = Phrase("nog open", "still open")
overview_prompt = Phrase("Nummer om daarheen te gaan (Enter = terug): ", "Number to go there (Enter = back): ")
check_prompt = Phrase(
    "Klopt alles? Enter = naar het rapport, of het nummer van een vraag: ",
    "All as you want it? Enter = to the report, or the number of a question: ",
)
no_such_number = Phrase("Dat nummer staat niet in de lijst.", "That number is not in the list.")

subject = Phrase("Over welke vernieuwing gaat het?", "Which change is it about?")
subject_hint = Phrase(
    "Enter = de laatste verandering in ons werk. Nog niet begonnen? Denk aan de vorige keer.",
    "Enter = the latest change in our work. Not started yet? Think of the previous time.",
)
we = Phrase("Wie is ‘wij’?", "Who is ‘we’?")
we_hint = Phrase(
    "Het team of de groep waarvoor je antwoordt. Enter = iedereen die ermee werkt.",
    "The team or group you answer for. Enter = everyone who works with it.",
)
role = Phrase("Vanuit welke rol antwoord je?", "From which role do you answer?")
role_hint = Phrase("Typ een nummer; Enter = liever niet.", "Type a number; Enter = rather not.")
name = Phrase("Wat is je naam?", "What is your name?")
name_hint = Phrase("Enter = liever niet.", "Enter = rather not.")
share = Phrase(
    "Mogen anderen in het team zien wat jij hebt geantwoord?", "May others in the team see what you answered?"
)
share_hint = Phrase(
    "1 nee, alleen als deel van de groep · 2 ja, met mijn naam en notities · Enter = nee",
    "1 no, only as part of the group · 2 yes, with my name and notes · Enter = no",
)
about_prompt = Phrase("> ", "> ")

importance = Phrase(
    "Wil je de komende drie maanden werken aan ‘{pole}’?",
    "Do you want to work on ‘{pole}’ in the coming three months?",
)
importance_hint = Phrase("0 nu niet · 1 gewoon · 2 eerst · Enter = 1", "0 not now · 1 as usual · 2 first · Enter = 1")
choice_prompt = Phrase("Keuze: ", "Choice: ")

cannot_save = Phrase("De antwoorden konden niet worden bewaard: {reason}", "The answers could not be saved: {reason}")
another_path = Phrase("Waar kan het wel? Typ een ander bestand: ", "Where is it possible? Type another file: ")
path_taken = Phrase("Dat bestand bestaat al.", "That file already exists.")
changed_on_disk = Phrase(
    "dit bestand is intussen door iets anders veranderd, en samenwerk schrijft er niet overheen",
    "this file has been changed by something else meanwhile, and samenwerk does not overwrite it",
)

stopped = Phrase("Gestopt. Alles tot hier is bewaard. Verder gaan:", "Stopped. Everything so far is saved. To go on:")
stopped_empty = Phrase("Gestopt. Er was nog niets ingevuld.", "Stopped. Nothing had been filled in yet.")
save_markdown = Phrase(
    "Het rapport ook bewaren als {path}? (Enter = ja, n = nee) ",
    "Save the report as {path} too? (Enter = yes, n = no) ",
)
report_saved = Phrase("Het rapport staat in {path}", "The report is in {path}")
what_next = Phrase(
    "Neem het rapport mee naar het teamoverleg. Opnieuw bekijken:",
    "Take the report to the team meeting. To see it again:",
)
