"""The words of a team's meeting, in which it chooses answers together."""

from samenwerk_cli.core.words.phrase import Phrase

# At the start, where a team answers together
other_language = Phrase(
    "English? samenwerk assess --together --lang en", "Nederlands? samenwerk assess --together --lang nl"
)
how_together = Phrase(
    "Eén van jullie leest voor en typt; liever niet wie leidinggeeft. Lees de vraag en de antwoorden voor. Ieder kiest "
    "eerst stil. Dan gaan alle handen tegelijk omhoog, met zoveel vingers als het nummer van je antwoord; een vuist is "
    "‘weet ik niet’. Typ wat de meesten kiezen. Wie het anders ziet, krijgt daarna een zin. Evenveel handen? Praat er "
    "kort over, of laat de vraag open met Enter. Schrijf geen namen op.",
    "One of you reads aloud and types; preferably not whoever manages the team. Read out the question and the answers. "
    "First each of you chooses in silence. Then all hands go up at once, with as many fingers as the number of your "
    "answer; a fist is ‘I don't know’. Type what most of you choose. Anyone who sees it differently then gets a "
    "sentence. A tie? Talk about it briefly, or leave the question open with Enter. Write down no names.",
)
how_to_choose = Phrase(
    "‘Wij’ zijn jullie samen; partners zijn alle anderen met wie jullie samenwerken. Houd één vernieuwing in "
    "gedachten, en kies wat de laatste drie maanden het vaakst gebeurde, niet hoe het zou moeten. Niemand krijgt een "
    "cijfer. De vragenlijst vindt sommige antwoorden wel beter; het rapport zegt waarom.",
    "‘We’ means all of you together; partners are everyone else you work with. Keep one change in mind, and choose "
    "what happened most in the past three months, not what ought to happen. Nobody gets a mark. The questionnaire does "
    "rate some answers higher; the report says why.",
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
    "Laat eerst iedereen een voorbeeld vertellen. Kies dan het antwoord waar "
    "jullie samen achter staan. Zijn jullie er nog niet uit? Met Enter blijft de vraag open.",
    "First let everyone tell an example. Then choose the answer that you all "
    "stand behind. Not there yet? Enter leaves the question open.",
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
    "Op de agenda staat niets meer. Over elke vraag uit de lijst kunnen jullie toch praten.",
    "There is nothing left on the agenda. You can still talk about any question in the list.",
)
left_out = Phrase(
    "Dit doet niet mee, want er klopt iets niet: {files}. Wat er niet klopt, staat aan het eind.",
    "This does not count, because something is wrong with it: {files}. What is wrong comes at the end.",
)
agreed_before = Phrase(
    "Dit kozen jullie al eerder samen. Het staat niet meer op de agenda.",
    "You chose this together before. It is no longer on the agenda.",
)

# One question
heading = Phrase("Onderwerp {number} van {total} · {field}", "Subject {number} of {total} · {field}")
talk = Phrase("Praat over: {talk}", "Talk about: {talk}")
unknown = Phrase("Dat weten wij niet", "We don't know")
unseen = Phrase("Dat zien wij niet in ons werk", "We don't get to see that in our work")
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
    "What you write down now goes into the team's report. Do not write down any names of clients.",
)
ask_minority = Phrase(
    "Wie ziet het anders? Schrijf het op, of Enter: ", "Who sees it differently? Write it, or Enter: "
)
ask_note = Phrase("Een notitie erbij? Schrijf die op, of Enter: ", "A note with it? Write it, or Enter: ")
there_is = Phrase(
    "Er staat al: {text}\nWat je typt, komt eronder. Enter = zo laten, - = weghalen.",
    "It already says: {text}\nWhat you type is added below. Enter = keep it, - = remove it.",
)
minority_intro = Phrase(
    "Schrijf op wat anderen ervan vinden. Een lege regel sluit af.",
    "Write down what others think of it. An empty line ends it.",
)
minority_prompt = Phrase("Anders gezien: ", "Minority view: ")
minority_kept = Phrase("Bewaard.", "Saved.")
minority_removed = Phrase("Weggehaald.", "Removed.")

# Around the questions
importance = Phrase(
    "Waar willen jullie de komende drie maanden eerst aan werken?",
    "What do you all want to work on first in the coming three months?",
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
    "Andere vragen waarbij jullie samen kozen: {count}.", "Other questions on which you chose together: {count}."
)
nothing_chosen = Phrase(
    "Jullie kozen nog niets samen, dus er is geen bestand gemaakt.",
    "You chose nothing together yet, so no file was made.",
)
saved_in = Phrase("Wat jullie samen kozen, staat in {path}", "What you chose together is in {path}")
what_next = Phrase("Het rapport van het team, met wat jullie samen kozen:", "The team's report, with what you chose:")

agree_on_one = Phrase(
    "Spreek nu nog één ding af: welke stap, wie die doet, en wanneer jullie terugkijken. Bewaar dit bestand; dan "
    "kunnen jullie later zien wat er veranderde.",
    "Now agree on one thing: which step, who does it, and when you look back. Keep this file; later it lets you see "
    "what has changed.",
)

# Files that cannot be used so
of_one_person = Phrase(
    "Dit zijn de antwoorden van één mens, niet wat een team samen koos.",
    "These are one person's answers, not what a team chose together.",
)
go_on_with_assess = Phrase(
    "Ga ermee verder met: samenwerk assess --resume {file}", "Go on with it by: samenwerk assess --resume {file}"
)
is_read_too = Phrase(
    "{path} hoort bij de bestanden die gelezen worden. Kies een andere naam.",
    "{path} is one of the files that are read. Choose another name.",
)
