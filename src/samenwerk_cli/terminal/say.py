"""The words of the interview."""

from samenwerk_cli.core.words.phrase import Phrase

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
more_fields = Phrase(
    "Dit zijn de kernvragen. Er is meer om bij te kiezen: samenwerk questionnaire list",
    "These are the core questions. There is more to choose from: samenwerk questionnaire list",
)
saved_in = Phrase("De antwoorden staan in:", "The answers are in:")
send_it = Phrase(
    "Doen jullie dit als team? Stuur dit bestand dan aan wie het verzamelt.",
    "Are you doing this as a team? Then send this file to whoever gathers them.",
)
go_on = Phrase("We gaan verder: er zijn nog {count} vragen open.", "Let's go on: {count} questions are still open.")
go_on_one = Phrase("We gaan verder: er is nog één vraag open.", "Let's go on: one question is still open.")

heading = Phrase("{field} · vraag {number} van {total}", "{field} · question {number} of {total}")
prompt = Phrase("Antwoord: ", "Answer: ")
unknown = Phrase("Weet ik niet", "I don't know")
unseen = Phrase("Dat zie ik niet in mijn werk", "I don't get to see that in my work")
not_applicable = Phrase("Geldt niet voor ons", "Doesn't apply to us")
keys = Phrase(
    "t terug · n notitie · u uitleg · o overzicht · s stoppen (alles is bewaard)",
    "b back · n note · w why · o overview · q quit (everything is saved)",
)
short_keys = Phrase("t terug · s stoppen (alles is bewaard)", "b back · q quit (everything is saved)")
only_quit = Phrase("s stoppen", "q quit")
earlier = Phrase("Eerder koos je {answer}. Enter = zo laten.", "Earlier you chose {answer}. Enter = keep it.")
earlier_given = Phrase("Er staat nu: {answer}. Enter = zo laten.", "It now says: {answer}. Enter = keep it.")
has_note = Phrase("Notitie: {note}", "Note: {note}")
all_keys = Phrase(
    "1-5 ? x - · t terug · n notitie · u uitleg · o overzicht · s stop",
    "1-5 ? x - · b back · n note · w why · o overview · q quit",
)
wrong = Phrase("Niet begrepen. {keys}", "Not understood. {keys}")
wrong_choice = Phrase("Niet begrepen. {choices} · {keys}", "Not understood. {choices} · {keys}")
yes_or_no = Phrase("Typ j (ja) of n (nee).", "Type y (yes) or n (no).")
guessed = Phrase(
    "Deze regel is geen UTF-8. Gelezen als Windows-tekst (cp1252):",
    "This line is not UTF-8. Read as Windows text (cp1252):",
)
no_further_back = Phrase("Dit is de eerste vraag.", "This is the first question.")
why = Phrase("Waarom dit telt: {why}", "Why it matters: {why}")

note_intro = Phrase("Schrijf je notitie. Een lege regel sluit af.", "Write your note. An empty line ends it.")
no_names = Phrase("Schrijf geen namen van cliënten op.", "Do not write down any names of clients.")
note_more = Phrase(
    "Er staat al: {note}\nWat je nu typt, komt eronder. Lege regel = klaar, - = alles weghalen.",
    "It already says: {note}\nWhat you type now is added below. Empty line = done, - = remove it all.",
)
note_prompt = Phrase("Notitie: ", "Note: ")
too_long = Phrase("Dat is te lang; hoogstens {limit} tekens.", "That is too long; at most {limit} characters.")
note_kept = Phrase("Notitie bewaard.", "Note saved.")
note_removed = Phrase("Notitie weggehaald.", "Note removed.")

overview = Phrase("Overzicht", "Overview")
overview_open = Phrase("nog open", "still open")
overview_prompt = Phrase("Nummer om daarheen te gaan (Enter = terug): ", "Number to go there (Enter = back): ")
check_prompt = Phrase(
    "Klopt alles? Enter = naar het rapport, of typ het nummer van een vraag: ",
    "Is everything right? Enter = the report, or type a question's number: ",
)
no_such_number = Phrase(
    "Dat staat niet in de lijst. Typ een nummer, Enter, of s (stoppen).",
    "That is not in the list. Type a number, Enter, or q (quit).",
)

subject = Phrase("Over welke vernieuwing gaat het?", "Which change is it about?")
subject_hint = Phrase(
    "Een paar woorden, zoals ‘beeldbellen in de avond’. Enter = de laatste verandering in ons werk.",
    "A few words, such as ‘video calls in the evening’. Enter = the latest change in our work.",
)
we = Phrase("Wie is ‘wij’?", "Who is ‘we’?")
we_hint = Phrase(
    "Het team of de groep waarvoor je antwoordt. Enter = iedereen die ermee werkt.",
    "The team or group you answer for. Enter = everyone who works with it.",
)
role = Phrase("Wat is je rol?", "What is your role?")
role_hint = Phrase("Typ een nummer. Enter = overslaan.", "Type a number. Enter = skip.")
name = Phrase("Wat is je naam?", "What is your name?")
name_hint = Phrase("Enter = overslaan.", "Enter = skip.")
share = Phrase(
    "Mogen anderen jouw antwoorden zien als het team alles naast elkaar legt?",
    "Can others see your answers when the team puts everyone's side by side?",
)
share_hint = Phrase(
    "1 nee, ze tellen alleen mee in de groep · 2 ja, met mijn naam en notities\n"
    "Wie de bestanden van het team verzamelt, kan ze altijd lezen.\nEnter = nee",
    "1 no, they only count in the group · 2 yes, with my name and notes\n"
    "Whoever gathers the team's files can always read them.\nEnter = no",
)
about_prompt = Phrase("> ", "> ")

importance = Phrase(
    "Willen jullie de komende drie maanden werken aan ‘{pole}’?",
    "Do you want to work on ‘{pole}’ in the coming three months?",
)
importance_hint = Phrase(
    "0 nu niet · 1 gewoon, samen met de rest · 2 eerst, vóór de rest\nEnter = 1",
    "0 not now · 1 as usual, along with the rest · 2 first, before the rest\nEnter = 1",
)
choice_prompt = Phrase("Keuze: ", "Choice: ")

cannot_save = Phrase("De antwoorden konden niet worden bewaard: {reason}", "The answers could not be saved: {reason}")
another_path = Phrase(
    "Enter = nog eens proberen, s = stoppen, of typ een ander bestand (.yaml): ",
    "Enter = try again, q = quit, or type another file (.yaml): ",
)
path_needs_ending = Phrase(
    "Typ een naam die eindigt op .yaml, zoals antwoorden.yaml.", "Type a name that ends in .yaml, such as answers.yaml."
)
path_taken = Phrase("Dat bestand bestaat al.", "That file already exists.")
changed_on_disk = Phrase(
    "dit bestand is intussen door iets anders veranderd, en samenwerk schrijft er niet overheen",
    "this file has been changed by something else meanwhile, and samenwerk does not overwrite it",
)

stopped = Phrase("Gestopt. Alles tot hier is bewaard. Verder gaan:", "Stopped. Everything so far is saved. To go on:")
stopped_incomplete = Phrase(
    "Gestopt. Dit kon niet worden bewaard: {what}\nVerder gaan met wat wel bewaard is:",
    "Stopped. This could not be saved: {what}\nTo go on with what was saved:",
)
the_last = Phrase("wat je het laatst invulde.", "what you filled in last.")
stopped_unsaved = Phrase("Gestopt. Er kon niets worden bewaard.", "Stopped. Nothing could be saved.")
stopped_empty = Phrase("Gestopt. Er was nog niets ingevuld.", "Stopped. Nothing had been filled in yet.")
save_markdown = Phrase(
    "Het hele rapport ook bewaren als {path}?\n(Enter = ja, n = nee) ",
    "Save the whole report as {path} too?\n(Enter = yes, n = no) ",
)
report_saved = Phrase(
    "Het rapport staat in {path}. Je antwoorden en notities staan erin; kijk het na voordat je het deelt.",
    "The report is in {path}. Your answers and notes are in it; look it over before you share it.",
)
