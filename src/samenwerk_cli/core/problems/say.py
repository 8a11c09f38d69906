"""What is wrong with a file, and what would be right."""

from samenwerk_cli.core.words.phrase import Phrase

# Reading YAML
too_large = Phrase("Dit bestand is te groot: meer dan {limit} KiB.", "This file is too large: more than {limit} KiB.")
is_it_the_right_file = Phrase("Kijk of dit het goede bestand is.", "Check that this is the right file.")
not_utf8 = Phrase(
    "Dit bestand is geen {encoding}-tekst (byte {byte}).", "This file is not {encoding} text (byte {byte})."
)
save_as_utf8 = Phrase("Sla het op als platte tekst in UTF-8.", "Save it as plain text in UTF-8.")
no_such_file = Phrase("Dit bestand is er niet.", "There is no such file.")
did_you_mean_file = Phrase("Bedoelde je {word}?", "Did you mean {word}?")
is_folder = Phrase("Dit is een map, geen bestand.", "This is a folder, not a file.")
not_allowed = Phrase("Je mag dit bestand niet lezen.", "You are not allowed to read this file.")
nothing_comes = Phrase(
    "Dit is geen gewoon bestand, en er komt niets uit.",
    "This is not an ordinary file, and nothing comes out of it.",
)
cannot_read = Phrase("Dit bestand is niet te lezen: {reason}.", "This file cannot be read: {reason}.")
empty_file = Phrase("Dit bestand is leeg.", "This file is empty.")
see_template = Phrase(
    "Begin met een leeg antwoordenbestand: samenwerk answers template",
    "Start from an empty answers file: samenwerk answers template",
)
see_bundled = Phrase(
    "Begin met een kopie van een vragenlijst die bij samenwerk hoort.",
    "Start from a copy of a questionnaire that comes with samenwerk.",
)
is_questionnaire = Phrase(
    "Dit is een vragenlijst, geen antwoordenbestand.", "This is a questionnaire, not an answers file."
)
check_as_questionnaire = Phrase(
    "Nakijken kan met: samenwerk questionnaire check", "Check it with: samenwerk questionnaire check"
)
is_answers_file = Phrase(
    "Dit is een antwoordenbestand, geen vragenlijst.", "This is an answers file, not a questionnaire."
)
no_questionnaire = Phrase("Dit is geen vragenlijst van samenwerk.", "This is not a questionnaire of samenwerk.")
begin_one = Phrase(
    "Een nieuwe begint met: samenwerk questionnaire new",
    "To start a new one: samenwerk questionnaire new",
)
check_as_answers = Phrase("Nakijken kan met: samenwerk answers check", "Check it with: samenwerk answers check")
yaml_syntax = Phrase(
    "Hier klopt de opbouw van het bestand (YAML) niet.",
    "The structure of the file (YAML) goes wrong here.",
)
yaml_control = Phrase(
    "Hier staat een onzichtbaar stuurteken ({code}) dat niet in tekst hoort.",
    "There is an invisible control character ({code}) here, which does not belong in text.",
)
remove_it = Phrase("Haal het weg.", "Remove it.")
lone_question_mark = Phrase("Een los ? kan hier niet.", "A lone ? can't be used here.")
write_unknown = Phrase("Schrijf unknown voor ‘weet ik niet’.", "Write unknown for ‘I don't know’.")
lone_dash = Phrase("Een los streepje kan hier niet.", "A lone dash can't be used here.")
write_not_applicable = Phrase(
    "Schrijf n/a voor ‘geldt niet voor ons’. Een lijst begint op een nieuwe regel.",
    "Write n/a for ‘doesn't apply to us’. A list begins on a new line.",
)
tab = Phrase("Hier staat een tab.", "There is a tab here.")
use_spaces = Phrase("Gebruik spaties.", "Use spaces.")
quote_not_closed = Phrase("Dit aanhalingsteken wordt nergens gesloten.", "This quotation mark is never closed.")
close_quote = Phrase("Zet er ook een aan het eind van de tekst.", "Put one at the end of the text too.")
bracket_not_closed = Phrase(
    "Dit haakje wordt niet gesloten, of er ontbreekt een komma.", "This bracket is not closed, or a comma is missing."
)
close_bracket = Phrase(
    "Sluit het haakje, en zet komma's tussen de delen.", "Close it, and put commas between the parts."
)
stray_colon = Phrase("Hier kan geen dubbele punt staan.", "There can't be a colon here.")
quote_or_indent = Phrase(
    'Is het tekst? Zet die tussen "aanhalingstekens". Is het een sleutel? Laat die even ver inspringen als de andere.',
    'Is it text? Put it between "quotation marks". Is it a key? Indent it like the others.',
)
list_and_keys = Phrase("Een lijst en losse sleutels staan hier door elkaar.", "A list and keys are mixed up here.")
use_one = Phrase("Kies één van de twee.", "Choose one of the two.")
indented_otherwise = Phrase(
    "Deze regel past niet bij de regels eromheen.", "This line does not fit the lines around it."
)
indent_alike = Phrase(
    "Laat sleutels die bij elkaar horen even ver inspringen, en zet er een dubbele punt achter.",
    "Indent keys that belong together by the same amount, and put a colon after them.",
)
backslash = Phrase(
    'Een \\ heeft tussen "dubbele aanhalingstekens" een eigen betekenis.',
    'A \\ has a meaning of its own between "double quotation marks".',
)
single_quotes = Phrase("Gebruik 'enkele aanhalingstekens'.", "Use 'single quotation marks'.")
strange_beginning = Phrase("Tekst kan hier niet met dit teken beginnen.", "Text cannot begin with this character here.")
yaml_hint = Phrase(
    "Kijk op deze regel en de regel erboven naar inspringen (met spaties, geen tabs), dubbele punten en "
    'aanhalingstekens. Zet tekst met leestekens tussen "aanhalingstekens".',
    "Look on this line and the one above for indentation (spaces, no tabs), colons and quotation marks. "
    'Put text with punctuation between "quotation marks".',
)
duplicate_key = Phrase(
    "'{word}' staat hier twee keer (eerst op regel {line}).",
    "'{word}' appears twice here (first on line {line}).",
)
keep_one = Phrase("Laat er één staan.", "Keep one of them.")
yaml_alias = Phrase("Een verwijzing (* of &) kan hier niet.", "A reference (* or &) can't be used here.")
yaml_tag = Phrase("Een YAML-label (!) kan hier niet.", "A YAML tag (!) can't be used here.")
quote_it = Phrase('Is het tekst? Zet die tussen "aanhalingstekens".', 'Is it text? Put it between "quotation marks".')
take_away_or_quote = Phrase(
    'Haal dit woord met het teken ervoor weg, of zet tekst tussen "aanhalingstekens".',
    'Remove this word and the sign before it, or put text between "quotation marks".',
)
yaml_key = Phrase("Een sleutel moet één woord zijn.", "A key must be one word.")
yaml_documents = Phrase("Hier begint een tweede document (---).", "A second document (---) begins here.")
one_document = Phrase("Maak er twee bestanden van.", "Make it two files.")
too_many = Phrase(
    "Dit bestand heeft te veel onderdelen (meer dan {limit}); wat hierna komt is niet gelezen.",
    "This file has too many parts (more than {limit}); what follows was not read.",
)
too_deep = Phrase(
    "Dit is te diep genest (meer dan {limit} lagen); wat hierna komt is niet gelezen.",
    "This is nested too deep (more than {limit} levels); what follows was not read.",
)

# Shape
missing = Phrase("'{word}' ontbreekt.", "'{word}' is missing.")
add_it = Phrase("Vul het aan.", "Add it.")
unknown_key = Phrase("'{word}' is hier geen bekende sleutel.", "'{word}' is not a known key here.")
did_you_mean = Phrase("Bedoelde je '{word}'?", "Did you mean '{word}'?")
choose_from = Phrase("Kies uit: {words}.", "Choose from: {words}.")
value_missing = Phrase("Hier ontbreekt een waarde.", "A value is missing here.")
one_value = Phrase("Hier hoort één waarde te staan.", "This should be one value, not several.")
reference_form = Phrase(
    "Schrijf {{from: naam-van-de-bron, part: welk deel}}.", "Write {{from: name-of-the-source, part: which part}}."
)
not_text = Phrase("Hier hoort tekst te staan.", "This should be text.")
not_mapping = Phrase("Hier horen regels 'sleutel: waarde' te staan.", "These should be lines of 'key: value'.")
not_list = Phrase("Hier hoort een lijst te staan.", "This should be a list.")
list_form = Phrase(
    "Begin elke regel met een streepje, of schrijf [1, 2].", "Begin each line with a dash, or write [1, 2]."
)
text_by_language = Phrase(
    'Schrijf de tekst per taal: {{nl: "…", en: "…"}}.', 'Write the text by language: {{nl: "…", en: "…"}}.'
)
empty_text = Phrase("Hier ontbreekt de tekst.", "The text is missing here.")
dutch_missing = Phrase("De Nederlandse tekst (nl) ontbreekt.", "The Dutch text (nl) is missing.")
not_whole = Phrase("'{word}' is geen heel getal.", "'{word}' is not a whole number.")
write_whole = Phrase("Schrijf een heel getal, zoals 1.", "Write a whole number, such as 1.")
out_of_range = Phrase("{word} kan hier niet.", "{word} can't be used here.")
at_least = Phrase("Kies {limit} of meer.", "Choose {limit} or more.")
at_most = Phrase("Kies {limit} of minder.", "Choose {limit} or less.")
unsupported_format = Phrase(
    "Dit is versie {word} van het bestandsformaat; dit programma kent versie 1.",
    "This is version {word} of the file format; this program knows version 1.",
)
write_true_or_false = Phrase("Schrijf true of false.", "Write true or false.")
not_a_day = Phrase("'{word}' is geen geldige datum.", "'{word}' is not a valid date.")
write_a_day = Phrase(
    "Schrijf jaar-maand-dag, bijvoorbeeld 2026-01-31.", "Write year-month-day, for example 2026-01-31."
)
then_the_rest = Phrase("{remedy} Daarna kan de rest worden nagekeken.", "{remedy} After that the rest can be checked.")
not_an_answer = Phrase("'{word}' is geen antwoord.", "'{word}' is not an answer.")
did_you_mean_answer = Phrase("Bedoelde je {word}?", "Did you mean {word}?")
IN_A_FILE = {
    "unknown": Phrase("unknown (weet ik niet)", "unknown (I don't know)"),
    "unseen": Phrase("unseen (dat zie ik niet in mijn werk)", "unseen (I don't see this in my work)"),
    "n/a": Phrase("n/a (geldt niet voor ons)", "n/a (doesn't apply to us)"),
}
"""How a file writes what has no digit."""

write_an_answer = Phrase(
    "Kies 1, 2, 3, 4 of 5, unknown (weet ik niet), unseen (zie ik niet), n/a (geldt niet), of laat het leeg.",
    "Choose 1, 2, 3, 4 or 5, unknown (I don't know), unseen (I don't see this), n/a (doesn't apply), or leave it "
    "empty.",
)
write_a_when = Phrase("Kies 1, 2, 3, 4, 5 of unknown.", "Choose 1, 2, 3, 4, 5 or unknown.")
not_one_of = Phrase("'{word}' kan hier niet.", "'{word}' can't be used here.")
not_an_id = Phrase("'{word}' kan geen naam (id) zijn.", "'{word}' cannot be an id.")
write_an_id = Phrase(
    "Gebruik alleen kleine letters, cijfers en streepjes, zoals 'eigen-kracht'.",
    "Use only lower-case letters, digits and hyphens, as in 'eigen-kracht'.",
)
not_a_language = Phrase("'{word}' is geen taalcode.", "'{word}' is not a language code.")
write_a_language = Phrase(
    "Gebruik twee of drie kleine letters, zoals nl of en.", "Use two or three lower-case letters, such as nl or en."
)
not_an_address = Phrase("'{word}' is geen webadres.", "'{word}' is not a web address.")
write_an_address = Phrase("Begin met https://", "Begin with https://")
wrong_count = Phrase(
    "Hier staan er {count}, en het moeten er {wanted} zijn.",
    "There are {count} here, and there should be {wanted}.",
)
too_few = Phrase("Hier moet er minstens {wanted} staan.", "There should be at least {wanted} here.")
too_many_here = Phrase("Hier mogen er hoogstens {wanted} staan.", "There can be at most {wanted} here.")
too_long = Phrase("Dit is te lang.", "This is too long.")
write_shorter = Phrase("Gebruik hoogstens {limit} tekens.", "Use at most {limit} characters.")
not_right = Phrase("Dit klopt niet: {detail}.", "This is not right: {detail}.")

# Answers and their questionnaires
unknown_field = Phrase("Het spanningsveld '{word}' is niet bekend.", "The tension field '{word}' is not known.")
unknown_pole = Phrase(
    "De kant '{word}' is niet bekend in dit spanningsveld.", "The side '{word}' is not known in this field."
)
unknown_question = Phrase(
    "De vraag '{word}' is niet bekend in dit spanningsveld.", "The question '{word}' is not known in this field."
)
newer_version = Phrase(
    "Dit is ingevuld met versie {theirs} van het spanningsveld; hier staat versie {ours}.",
    "This was answered with version {theirs} of the tension field; version {ours} is installed here.",
)
update_first = Phrase(
    "Installeer een nieuwere samenwerk, of geef het nieuwere bestand met --questionnaire.",
    "Install a newer samenwerk, or give the newer file with --questionnaire.",
)
question_gone = Phrase(
    "De vraag '{word}' bestaat niet meer; het antwoord telt niet mee.",
    "The question '{word}' no longer exists; its answer does not count.",
)
pole_gone = Phrase(
    "De kant '{word}' bestaat niet meer; hoe belangrijk die was, telt niet mee.",
    "The side '{word}' no longer exists; its importance does not count.",
)
questions_changed = Phrase(
    "Sinds deze antwoorden zijn er vragen veranderd. Deze tellen niet mee tot je ze opnieuw beantwoordt: {words}.",
    "Some questions have changed since these answers. These do not count until you answer them again: {words}.",
)

# What a questionnaire means
unknown_source = Phrase("De bron '{word}' staat niet onder sources.", "The source '{word}' is not under sources.")
same_id_twice = Phrase("De id '{word}' komt twee keer voor.", "The id '{word}' occurs twice.")
choose_another = Phrase("Kies een andere naam.", "Choose another name.")
same_answers = Phrase(
    "Antwoord {one} en {other} zijn hetzelfde; wie kiest, kan ze niet uit elkaar houden.",
    "Answers {one} and {other} are the same; nobody can tell them apart when choosing.",
)
write_another = Phrase("Geef elk antwoord een eigen zin.", "Give each answer a sentence of its own.")
reserved_id = Phrase("'{word}' kan geen id van een vraag zijn.", "'{word}' cannot be the id of a question.")
too_few_questions = Phrase(
    "De kant '{word}' heeft te weinig vragen ({count}); met minder dan {fewest} krijgt die nooit een score.",
    "The side '{word}' has too few questions ({count}); with fewer than {fewest} it never gets a score.",
)
add_questions = Phrase("Voeg vragen toe bij deze kant.", "Add questions to this side.")
since_too_new = Phrase(
    "since: {since} is hoger dan de versie van dit bestand ({version}).",
    "since: {since} is higher than the version of this file ({version}).",
)
raise_version = Phrase("Verhoog version, of verlaag since.", "Raise version, or lower since.")
ends_missing = Phrase("Een balansvraag heeft ends nodig.", "A balance question needs ends.")
add_ends = Phrase(
    "Schrijf twee korte teksten: wat er te weinig is, en wat te veel.",
    "Write two short texts: what there is too little of, and too much.",
)
ends_superfluous = Phrase("Een groeivraag heeft geen ends.", "A growth question has no ends.")
remove_ends = Phrase("Haal ends weg, of maak er scale: balance van.", "Remove ends, or make it scale: balance.")
no_step = Phrase("Voor antwoord {answer} is er geen stap.", "There is no step for answer {answer}.")
add_step = Phrase("Voeg een stap toe met when: [{answer}].", "Add a step with when: [{answer}].")
two_steps = Phrase("Voor antwoord {answer} is er al een stap.", "There is already a step for answer {answer}.")
needless_step = Phrase(
    "Antwoord {answer} scoort {strong_from} of meer en heeft geen stap nodig.",
    "Answer {answer} scores {strong_from} or more and needs no step.",
)
no_step_for = Phrase("Bij {answer} hoort geen stap.", "There is no step for {answer}.")
take_it_out = Phrase("Haal {answer} uit when.", "Remove {answer} from when.")
both_sides = Phrase("Deze stap geldt voor te weinig én te veel.", "This step is meant for too little and for too much.")
split_step = Phrase(
    "Maak er twee stappen van: een voor 1 en 2, een voor 4 en 5.",
    "Make it two steps: one for 1 and 2, one for 4 and 5.",
)
no_weaker_step = Phrase(
    "Er is geen stap voor als '{word}' de zwakkere kant is.", "There is no step for when '{word}' is the weaker side."
)
add_weaker_step = Phrase(
    "Voeg onder steps een stap toe met weaker: {word}.", "Add a step with weaker: {word} under steps."
)
two_weaker_steps = Phrase("Voor '{word}' is er al een stap.", "There is already a step for '{word}'.")
field_clash = Phrase(
    "Het spanningsveld '{word}' bestaat al, met een andere inhoud ({other}).",
    "The tension field '{word}' already exists, with other content ({other}).",
)
rename_field = Phrase("Geef jouw bestand een andere id.", "Give your file another id.")
misnamed = Phrase(
    "Dit bestand heet {name}, maar het spanningsveld heet '{id}'; in deze map zijn die gelijk.",
    "This file is called {name}, but the tension field is called '{id}'; in this folder the two must be the same.",
)
name_it = Phrase("Noem het bestand {name}.", "Call the file {name}.")

# Many people's files
empty_folder = Phrase("In deze map staan geen antwoordenbestanden.", "There are no answers files in this folder.")
put_files_there = Phrase(
    "Zet er de bestanden van je collega's in; hun namen eindigen op .txt, .yaml of .json.",
    "Put your colleagues' files there; their names end in .txt, .yaml or .json.",
)
other_left_out = Phrase(
    "Eén bestand is overgeslagen, want het is geen antwoordenbestand: {names}.",
    "One file was skipped, because it is not an answers file: {names}.",
)
others_left_out = Phrase(
    "Deze bestanden zijn overgeslagen, want het zijn geen antwoordenbestanden: {names}.",
    "These files were skipped, because they are not answers files: {names}.",
)
and_others = Phrase("{count} andere", "{count} others")
packed = Phrase("{name} (pak het eerst uit)", "{name} (unpack it first)")
given_twice = Phrase("Dit bestand is al gelezen, als {other}.", "This file has already been read, as {other}.")
minority_elsewhere = Phrase(
    "minority hoort alleen in een bestand met kind: consensus.", "minority only belongs in a file with kind: consensus."
)
make_it_a_note = Phrase("Maak er een note van.", "Make it a note.")
