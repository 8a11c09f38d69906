"""The words of a team's meeting, in which it chooses answers together."""

from samenwerk_cli.core.words.phrase import Phrase

# At the start, where a team answers together
other_language = Phrase(
    "English? samenwerk assess --together --lang en", "Nederlands? samenwerk assess --together --lang nl"
)
how_together = Phrase(
    "Eén van jullie leest voor en typt; liever niet wie leidinggeeft. Lees de vraag en de antwoorden voor. Iedereen "
    "kiest eerst stil een antwoord. Dan gaan alle handen tegelijk omhoog, met zoveel vingers als het nummer van je "
    "antwoord; een vuist is ‘weet ik niet’. Typ wat de meesten kiezen. Ziet iemand het anders? Die zin kun je er "
    "daarna bij typen. Evenveel handen? Praat er kort over, of laat de vraag open met Enter. Schrijf geen namen op.",
    "One of you reads aloud and types; preferably not the team's manager. Read out the question and the answers. "
    "Everyone first chooses an answer without a word. Then all hands go up at once, with as many fingers as the number "
    "of your answer; a fist means ‘I don't know’. Type what most of you chose. If someone sees it differently, you can "
    "add that in a sentence afterwards. If it's a tie, talk about it briefly, or press Enter to leave the question "
    "open. Don't write down any names.",
)
how_to_choose = Phrase(
    "‘Wij’ zijn jullie samen. Partners zijn organisaties of mensen buiten jullie groep met wie jullie samenwerken, "
    "zoals een huisarts of de gemeente. Houd één verandering in gedachten, en kies wat de laatste drie maanden het "
    "vaakst gebeurde, niet hoe het zou moeten. Het gaat om het werk; niemand wordt beoordeeld. Sommige antwoorden "
    "wijzen op werk dat goed loopt, andere op werk dat beter kan. Het rapport laat zien welke.",
    "‘We’ means all of you together. Partners are organisations or people outside your group that you work with, such "
    "as a GP or the local authority. Keep one change in mind, and choose what happened most in the past three months, "
    "not what ought to happen. This is about the work; nobody is being judged. Some answers point to work that goes "
    "well, others to work that could go better. The report shows which.",
)

# At the start of a meeting
subjects = Phrase(
    "{count} onderwerpen om over te praten, samen ongeveer {minutes} minuten.",
    "{count} subjects to talk about, about {minutes} minutes in all.",
)
one_subject = Phrase(
    "Eén onderwerp om over te praten, ongeveer {minutes} minuten.",
    "One subject to talk about, about {minutes} minutes.",
)
how = Phrase(
    "Laat eerst iedereen een voorbeeld vertellen. Kies dan het antwoord waar jullie samen achter staan. Zijn jullie er "
    "nog niet uit? Met Enter blijft de vraag open.",
    "First let everyone give an example. Then choose the answer that you can all stand behind. If you can't agree yet, "
    "press Enter to leave the question open.",
)
careful = Phrase(
    "Wat je hier opschrijft, is van het hele team en komt in het rapport (share: open). Noem alleen namen van wie dat "
    "goed vindt.",
    "What you write down here belongs to the whole team and goes into its report (share: open). Name only people who "
    "are fine with it.",
)
will_be_in = Phrase(
    "Jullie antwoorden komen in {path}; elk antwoord wordt meteen bewaard.",
    "Your answers will be in {path}; each one is saved at once.",
)
nothing_to_ask = Phrase(
    "Op de agenda staat niets meer. Over een vraag uit de lijst kunnen jullie nog wel praten.",
    "There is nothing left on the agenda. You can still talk about any question in the list.",
)
left_out = Phrase(
    "Dit doet niet mee, want er klopt iets niet: {files}. Wat er niet klopt, staat aan het eind.",
    "These do not count, because something is wrong with them: {files}. What it is, you see at the end.",
)
agreed_before = Phrase(
    "Dit kozen jullie al eerder samen. Het staat niet meer op de agenda.",
    "You chose this together before. It is no longer on the agenda.",
)

# One question
heading = Phrase("Onderwerp {number} van {total} · {field}", "Subject {number} of {total} · {field}")
talk = Phrase("Praat over: {talk}", "Talk about: {talk}")
unknown = Phrase("Dat weten wij niet", "We don't know")
unseen = Phrase("Dat zien wij niet in ons werk", "We don't see this in our work")
not_applicable = Phrase("Geldt niet voor ons", "Doesn't apply to us")
keys = Phrase(
    "t terug · n notitie · a anders gezien · u uitleg · o overzicht · s stoppen",
    "b back · n note · m minority view · w why · o overview · q quit",
)
all_keys = Phrase(
    "1-5 ? x - · t terug · n notitie · a anders · u uitleg · o overzicht · s stop",
    "1-5 ? x - · b back · n note · m minority view · w why · o overview · q quit",
)
enter_leaves_open = Phrase("Enter = nog geen gezamenlijk antwoord", "Enter = no shared answer yet")
earlier = Phrase("Jullie kozen {answer}. Enter = zo laten.", "You chose {answer}. Enter = keep it.")
has_minority = Phrase("Ook gezegd: {note}", "Also said: {note}")
stays_open = Phrase("De vraag blijft open.", "The question stays open.")

# Beside an answer
will_be_shown = Phrase(
    "Wat je nu opschrijft, komt in het rapport van het team. Schrijf geen namen van cliënten op.",
    "What you write down now goes into the team's report. Don't write down any names of clients.",
)
ask_minority = Phrase(
    "Wie ziet het anders? Schrijf het op, of Enter: ",
    "Does anyone see it differently? Write it down, or Enter: ",
)
ask_note = Phrase("Een notitie erbij? Schrijf die op, of Enter: ", "Add a note? Write it down, or Enter: ")
there_is = Phrase(
    "Er staat al: {text}\nWat je typt, komt eronder. Enter = zo laten, - = weghalen.",
    "It already says: {text}\nWhat you type is added below. Enter = keep it, - = remove it.",
)
minority_intro = Phrase(
    "Schrijf op hoe anderen het zien. Een lege regel sluit af.",
    "Write down how others see it. An empty line ends it.",
)
minority_prompt = Phrase("Anders gezien: ", "Minority view: ")
minority_kept = Phrase("Bewaard.", "Saved.")
minority_removed = Phrase("Weggehaald.", "Removed.")

# Around the questions
importance = Phrase(
    "Waar willen jullie de komende drie maanden eerst aan werken?",
    "What do you all want to work on first over the next three months?",
)

# The overview
on_the_agenda = Phrase("Op de agenda", "On the agenda")
chosen_before = Phrase("eerder {answer}", "before: {answer}")
check_prompt = Phrase(
    "Nog een vraag bespreken? Typ het nummer, of Enter = klaar: ",
    "Another question to talk about? Type its number, or Enter = done: ",
)

# At the end
agreed_on = Phrase(
    "Bij {count} van de {total} onderwerpen kozen jullie samen een antwoord.",
    "On {count} of {total} subjects you chose an answer together.",
)
agreed_on_others = Phrase(
    "Andere vragen waarbij jullie samen kozen: {count}.",
    "Other questions you chose an answer to together: {count}.",
)
nothing_chosen = Phrase(
    "Jullie kozen nog niets samen, dus er is geen bestand gemaakt.",
    "You have not chosen anything together yet, so there is no file.",
)
saved_in = Phrase("Wat jullie samen kozen, staat in {path}", "What you chose together is in {path}")
what_next = Phrase("Het rapport van het team, met wat jullie samen kozen:", "The team's report, with what you chose:")

agree_on_one = Phrase(
    "Spreek nu nog één ding af: welke stap, wie die doet, en wanneer jullie terugkijken. Bewaar dit bestand; dan "
    "kunnen jullie later zien wat er veranderde.",
    "Now agree on one thing: which step, who does it, and when you will look back. Keep this file: later on it shows "
    "you what has changed.",
)

# Files that cannot be used so
of_one_person = Phrase(
    "Dit zijn de antwoorden van één persoon, niet wat een team samen koos.",
    "These are one person's answers, not what a team chose together.",
)
go_on_with_assess = Phrase(
    "Ga ermee verder met: samenwerk assess --resume {file}",
    "To go on with it: samenwerk assess --resume {file}",
)
is_read_too = Phrase(
    "{path} hoort bij de bestanden die gelezen worden. Kies een andere naam.",
    "{path} is one of the files being read. Choose another name.",
)
