"""What is said of a file as a whole: why the system refused it, what else it is, and what strange signs are in it."""

from samenwerk_cli.core.words.phrase import Phrase

# Why the system refused; the end of a sentence
not_there = Phrase("dat bestand of die map is er niet", "there is no such file or folder")
not_allowed_here = Phrase(
    "dat mag niet op deze plek, of een ander programma houdt het vast",
    "that is not allowed here, or another program holds it",
)
disk_full = Phrase("de schijf is vol", "the disk is full")
quota_full = Phrase("je schijfruimte is op", "your disk space is used up")
is_a_folder = Phrase("dat is een map", "that is a folder")
no_folder_in_path = Phrase(
    "een deel van het pad is geen map, maar een bestand", "a part of the path is not a folder but a file"
)
exists = Phrase("dat bestand bestaat al", "that file already exists")
name_too_long = Phrase("de naam is te lang", "the name is too long")
name_impossible = Phrase("zo'n naam kan hier niet", "such a name can't be used here")
read_only = Phrase("op deze schijf kan alleen worden gelezen", "this disk can only be read")
disk_fault = Phrase("de schijf geeft een fout", "the disk reports a fault")
link_loop = Phrase("de koppelingen wijzen in een kring naar elkaar", "the links point to each other in a circle")
in_use = Phrase("een ander programma gebruikt het", "another program is using it")
too_many_open = Phrase("er staan te veel bestanden open", "too many files are open")
too_big_there = Phrase("het bestand is te groot voor deze schijf", "the file is too large for this disk")
closed = Phrase("de invoer of uitvoer is gesloten", "input or output is closed")
reader_gone = Phrase("wie het zou lezen, is gestopt", "the program that was reading it has stopped")
no_device = Phrase("dat apparaat is er niet", "there is no such device")
network_gone = Phrase("de schijf op het netwerk is niet te bereiken", "the disk on the network cannot be reached")
no_memory = Phrase("het geheugen is vol", "the memory is full")
refused = Phrase("het systeem weigerde het (fout {code})", "the system refused it (error {code})")

# Plainly something else
no_answers_file = Phrase("geen antwoordenbestand", "not an answers file")
no_questionnaire = Phrase("geen vragenlijst", "not a questionnaire")
something_else = Phrase("Dit is {kind}, {wanted}.", "This is {kind}, {wanted}.")
word = Phrase("een Word-bestand", "a Word file")
excel = Phrase("een Excel-bestand", "an Excel file")
slides = Phrase("een presentatie", "a presentation")
old_office = Phrase("een oud Office-bestand", "an old Office file")
zipped = Phrase("een zip-bestand", "a zip file")
rtf = Phrase("een RTF-bestand (tekst met opmaak)", "an RTF file (text with markup)")
pdf = Phrase("een PDF", "a PDF")
picture = Phrase("een afbeelding", "a picture")
web_page = Phrase("een webpagina", "a web page")
mail = Phrase("een e-mail", "an email")
csv = Phrase("een tabel (CSV)", "a table (CSV)")
report = Phrase("een rapport", "a report")
questionnaire = Phrase("een vragenlijst", "a questionnaire")
of_kind = Phrase("{name} ({kind})", "{name} ({kind})")
no_text = Phrase("een bestand zonder leesbare tekst", "a file without readable text")
save_as_text = Phrase(
    "Kopieer de tekst naar Kladblok of een andere editor, en sla die daar op als platte tekst.",
    "Copy the text to Notepad or another editor, and save it there as plain text.",
)
unpack = Phrase(
    "Pak het uit, en noem het bestand dat erin zit. Is het van Word of Excel? Bewaar het als platte tekst.",
    "Unpack it, and name the file inside. If it is a Word or Excel file, save it as plain text.",
)
keep_attachment = Phrase(
    "Bewaar de bijlage, of kopieer wat vanaf 'samenwerk: 1' in de e-mail staat naar een eigen bestand.",
    "Save the attachment, or copy the part of the email from 'samenwerk: 1' on into a file of its own.",
)
packed_for_mail = Phrase(
    "Hier staat tekst zoals e-mail die inpakt (met tekens als =C3=AB, of regels die op = eindigen).",
    "This is text as email packs it (with signs such as =C3=AB, or lines that end in =).",
)
copy_from_mail = Phrase(
    "Open de e-mail in je mailprogramma. Bewaar de bijlage, of kopieer de tekst van daaruit opnieuw.",
    "Open the email in your mail program. Save the attachment, or copy the text again from there.",
)
words_around = Phrase(
    "Hier staat iets anders dan antwoorden. Dat is overgeslagen.",
    "There is something other than answers here. It was skipped.",
)
several_sheets = Phrase(
    "Hier staan {count} keer antwoorden onder elkaar, vanaf regel {lines}.",
    "There are answers here {count} times, one below the other, from lines {lines}.",
)
too_many_sheets = Phrase(
    "Hier staan meer dan {most} keer antwoorden onder elkaar.",
    "There are answers here more than {most} times, one below the other.",
)
too_many_lines = Phrase("Hier staan meer dan {most} regels.", "There are more than {most} lines here.")
divide = Phrase("Verdeel ze over meer bestanden.", "Divide them over several files.")
read_as_team = Phrase(
    "Lees ze samen met: samenwerk team BESTAND. Of zet de antwoorden die je zoekt in een eigen bestand.",
    "Read them together with: samenwerk team FILE. Or put the answers that you want in a file of their own.",
)
folder_of_team = Phrase(
    "Een map met antwoorden van een team lees je met: samenwerk team MAP",
    "To read a folder with a team's answers: samenwerk team FOLDER",
)
read_as_cp1252 = Phrase(
    "Dit bestand is niet in UTF-8 bewaard; het is gelezen als tekst van Windows (cp1252).",
    "This file was not saved in UTF-8; it was read as text of Windows (cp1252).",
)
looks_wrong = Phrase(
    "Hier staat nu ‘{word}’. Klopt dat niet? Sla het bestand dan op in UTF-8.",
    "Here it now says ‘{word}’. If that is not right, save the file in UTF-8.",
)

# Deleting
has_changed = Phrase(
    "Dit bestand is veranderd nadat samenwerk ernaar keek. Het staat er nog.",
    "This file has changed since it was looked at. It is still there.",
)
delete_anew = Phrase("Geef de opdracht nog een keer.", "Give the command again.")
not_deleted = Phrase(
    "Dit bestand kon niet worden gewist: {reason}. Het staat er nog.",
    "This file could not be deleted: {reason}. It is still there.",
)
looks_like_answers = Phrase(
    "Dit lijkt op antwoorden, maar er klopt iets niet. Het staat er nog.",
    "This looks like answers, but something is not right. It is still there.",
)
check_or_delete = Phrase(
    "Kijk het na met samenwerk answers check, of wis het zelf.",
    "Check it with samenwerk answers check, or delete it yourself.",
)

# Signs that people's programs put in
with_sign = Phrase("{what} Er staat {sign} in.", "{what} There is {sign} in it.")
sign_here = Phrase("Hier staat {sign}.", "There is {sign} here.")
fixed_space = Phrase("een vaste spatie ({code})", "a non-breaking space ({code})")
soft_hyphen = Phrase("een onzichtbaar afbreekstreepje ({code})", "an invisible soft hyphen ({code})")
invisible_sign = Phrase("een onzichtbaar teken ({code})", "an invisible character ({code})")
INVISIBLE = {"\u00a0": fixed_space, "\u202f": fixed_space, "\u00ad": soft_hyphen}
"""What the signs are called that nobody sees and that have a name; any other is an invisible sign."""

long_dash = Phrase("een lang streepje ({char})", "a long dash ({char})")
curly_quote = Phrase("een gekruld aanhalingsteken ({char})", "a curly quotation mark ({char})")
bullet = Phrase("een opsommingsteken ({char})", "a bullet ({char})")
mail_quote = Phrase("een > van een geciteerde e-mail", "a > from a quoted email")
use_space = Phrase("Zet er een gewone spatie.", "Put an ordinary space there.")
type_again = Phrase("Haal het weg, of typ het woord opnieuw.", "Remove it, or type the word again.")
use_hyphen = Phrase("Gebruik het gewone streepje: -", "Use the ordinary hyphen: -")
use_straight = Phrase(
    'Zet de tekst tussen rechte aanhalingstekens: "tekst".', 'Put the text between straight quotation marks: "text".'
)
remove_bullet = Phrase("Haal het weg.", "Remove it.")
remove_mail_quote = Phrase(
    "Haal op elke regel de > en de spatie erachter weg.", "Remove the > and the space after it on every line."
)
no_space_after_colon = Phrase("Achter deze dubbele punt ontbreekt een spatie.", "A space is missing after this colon.")
put_space = Phrase("Schrijf '{word} …'.", "Write '{word} …'.")
hash_in_braces = Phrase(
    "Vanaf # leest samenwerk deze regel niet, dus ook het haakje niet dat sluit.",
    "From # on this line is not read, and so neither is the bracket that closes.",
)
hash_cuts = Phrase(
    "Deze tekst stopt bij '{word}': wat achter # staat, telt als opmerking.",
    "This text ends at '{word}': what follows the # counts as a comment.",
)
quote_hash = Phrase(
    'Hoort het bij de tekst? Zet alles tussen "aanhalingstekens".',
    'Is it part of the text? Put all of it between "quotation marks".',
)
quote_too_early = Phrase(
    "Het aanhalingsteken hiervoor sluit de tekst al af.", "The quotation mark before this already closes the text."
)
other_quotes_inside = Phrase(
    "Gebruik binnen \"dubbele aanhalingstekens\" alleen 'enkele', en binnen 'enkele' alleen \"dubbele\".",
    "Inside \"double quotation marks\" use only 'single' ones, and inside 'single' ones only \"double\" ones.",
)
apostrophe = Phrase(
    "Een tekst die met ' begint, leest samenwerk als een tekst tussen aanhalingstekens.",
    "A text that begins with ' is read as a text between quotation marks.",
)
double_quotes = Phrase(
    'Zet de tekst tussen "dubbele aanhalingstekens".', 'Put the text between "double quotation marks".'
)
no_colon = Phrase(
    "Deze regel heeft geen dubbele punt, en hoort ook niet bij de regel erboven.",
    "This line has no colon, and does not belong to the line above it either.",
)
write_key = Phrase("Schrijf 'sleutel: waarde'.", "Write 'key: value'.")
dash_before_key = Phrase(
    "Hier staat een streepje, en er hoort geen lijst.",
    "There is a dash here, where no list belongs.",
)
remove_dash = Phrase("Haal het streepje en de spatie erachter weg.", "Remove the dash and the space after it.")
block_text = Phrase(
    "Achter dit teken (| of >) kan op dezelfde regel niets meer staan.",
    "Nothing may follow this sign (| or >) on the same line.",
)
nothing_between = Phrase(
    "Tussen de haakjes ontbreekt een waarde, of staat een komma te veel.",
    "A value is missing between the brackets, or there is one comma too many.",
)
colon_in_text = Phrase("In deze tekst staat een dubbele punt.", "There is a colon in this text.")
