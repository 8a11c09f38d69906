"""The words of the interview."""

from samenwerk_cli.core.words.phrase import Phrase

other_language = Phrase("English? samenwerk assess --lang en", "Nederlands? samenwerk assess --lang nl")
welcome = Phrase(
    "{count} vragen, {minutes} minuten. Elk antwoord wordt meteen bewaard.",
    "{count} questions, {minutes} minutes. Every answer is saved at once.",
)
will_be_in = Phrase("De antwoorden komen in {path}", "Your answers will be saved in {path}")
saved_in = Phrase("De antwoorden staan in:", "Your answers are in:")
send_it = Phrase(
    "Doen jullie dit als team? Stuur dit bestand aan de collega die ze verzamelt.",
    "Doing this as a team? Send this file to the colleague who collects the files.",
)
go_on = Phrase("We gaan verder: er zijn nog {count} vragen open.", "Let's go on: {count} questions are still open.")
go_on_one = Phrase("We gaan verder: er is nog één vraag open.", "Let's go on: one question is still open.")

heading = Phrase("{field} · vraag {number} van {total}", "{field} · question {number} of {total}")
prompt = Phrase("Antwoord: ", "Answer: ")
unknown = Phrase("Weet ik niet", "I don't know")
unseen = Phrase("Dat zie ik niet in mijn werk", "I don't see this in my work")
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
no_names = Phrase("Schrijf geen namen van cliënten op.", "Don't write down any names of clients.")
note_more = Phrase(
    "Er staat al: {note}\nWat je nu typt, komt eronder. Lege regel = klaar, - = alles weghalen.",
    "It already says: {note}\nWhat you type now is added below. Empty line = done, - = remove it all.",
)
note_prompt = Phrase("Notitie: ", "Note: ")
too_long = Phrase("Dat is te lang; hoogstens {limit} tekens.", "That is too long; at most {limit} characters.")
note_kept = Phrase("Notitie bewaard.", "Note saved.")
note_removed = Phrase("Notitie weggehaald.", "Note removed.")

overview = Phrase("Overzicht · (n) = met notitie", "Overview · (n) = with a note")
overview_open = Phrase("nog open", "still open")
noted = Phrase("(n) ", "(n) ")
overview_prompt = Phrase("Nummer of letter = wijzigen, Enter = terug: ", "Number or letter = change it, Enter = back: ")
next_page = Phrase("Nummer of letter = wijzigen, Enter = verder: ", "Number or letter = change it, Enter = next: ")
check_prompt = Phrase(
    "Klopt alles? Nummer of letter = wijzigen, Enter = rapport: ",
    "Is everything right? Number or letter = change it, Enter = report: ",
)
no_such_number = Phrase(
    "Dat staat niet in de lijst. Typ een nummer of letter, Enter, of s (stoppen).",
    "That is not in the list. Type a number or letter, Enter, or q (quit).",
)

subject = Phrase("Over welke verandering gaat het?", "Which change is it about?")
subject_hint = Phrase(
    "Een paar woorden, zoals ‘beeldbellen in de avond’. Enter = {usual}.",
    "A few words, such as ‘video calls in the evening’. Enter = {usual}.",
)
we = Phrase("Wie is ‘wij’?", "Who is ‘we’?")
we_hint = Phrase(
    "Een paar woorden, zoals ‘wijkteam Noord’. Enter = {usual}.",
    "A few words, such as ‘North district team’. Enter = {usual}.",
)
role = Phrase("Wat is je rol?", "What is your role?")
role_hint = Phrase("Typ een nummer. Enter = overslaan.", "Type a number. Enter = skip.")
name = Phrase("Wat is je naam?", "What is your name?")
name_hint = Phrase("Enter = overslaan.", "Enter = skip.")
share = Phrase(
    "Mag je naam bij je antwoorden staan in het rapport van het team?",
    "May the team's report show your name beside your answers?",
)
share_hint = Phrase(
    "1 nee, alleen de cijfers van de groep · 2 ja, ook mijn notities\nDe collega die de bestanden van het team "
    "verzamelt, kan altijd alles lezen.\nEnter = 1",
    "1 no, only the group's figures · 2 yes, and my notes\nThe colleague who collects the team's files can always read "
    "everything.\nEnter = 1",
)
SHARED: dict[str, Phrase] = {
    "closed": Phrase("nee, alleen de cijfers van de groep", "no, only the group's figures"),
    "open": Phrase("ja, ook mijn notities", "yes, and my notes"),
}
label_role = Phrase("Rol", "Role")
label_share = Phrase("Naam bij antwoorden", "Name with answers")
label_importance = Phrase("Komende drie maanden", "Next three months")
not_told = Phrase("niet ingevuld", "not filled in")
about_prompt = Phrase("> ", "> ")

importance_hint = Phrase(
    "Typ een of meer nummers, zoals 1 2. Met een - ervoor: nu niet, zoals -2.",
    "Type one or more numbers, such as 1 2. With a - in front: not now, such as -2.",
)
enter_all_usual = Phrase("Enter = geen voorkeur", "Enter = no preference")
earlier_importance = Phrase(
    "Er staat nu: {answer}. Enter = zo laten, 0 = geen voorkeur.",
    "It now says: {answer}. Enter = keep it, 0 = no preference.",
)
all_usual = Phrase("geen voorkeur", "no preference")
WANTED: dict[int, Phrase] = {
    2: Phrase("eerst: {poles}", "first: {poles}"),
    0: Phrase("nu niet: {poles}", "not now: {poles}"),
}
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
    "een ander programma heeft dit bestand intussen veranderd; samenwerk schrijft er niet overheen",
    "another program has changed this file in the meantime; samenwerk does not overwrite it",
)

stopped = Phrase("Gestopt. Alles tot hier is bewaard. Verder gaan:", "Stopped. Everything so far is saved. To go on:")
stopped_incomplete = Phrase(
    "Gestopt. Dit kon niet worden bewaard: {what}\nVerder gaan met wat wel bewaard is:",
    "Stopped. This could not be saved: {what}\nTo go on with what was saved:",
)
the_last = Phrase("wat je het laatst invulde.", "what you filled in last.")
stopped_unsaved = Phrase("Gestopt. Er kon niets worden bewaard.", "Stopped. Nothing could be saved.")
stopped_empty = Phrase("Gestopt. Er was nog niets ingevuld.", "Stopped. Nothing had been filled in yet.")
not_saved = Phrase("Niet bewaard.", "Not saved.")
save_page = Phrase(
    "Het hele rapport bewaren als pagina voor je browser?\n  {path}\n(Enter = ja, n = nee) ",
    "Save the whole report as a page for your browser?\n  {path}\n(Enter = yes, n = no) ",
)
page_saved = Phrase(
    "Bewaard. De antwoorden en notities staan erin; kijk het na voordat je het deelt.",
    "Saved. The answers and notes are in it; look it over before you share it.",
)
