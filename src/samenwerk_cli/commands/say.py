"""What the commands say about themselves, and about how they were called."""

from samenwerk_cli.core.words.phrase import Phrase

welcome = Phrase(
    """\
English? samenwerk --lang en

samenwerk {version}: samen iets veranderen in de zorg. Zie waar het wringt, en
wat je eerst doet.

Je beantwoordt {count} vragen, alleen of als team, in {minutes} minuten.
Je krijgt een rapport met de eerste stappen, voor in het teamoverleg.
Alles blijft op deze computer.

  samenwerk assess       de vragen beantwoorden
  samenwerk --help       wat er nog meer kan
""",
    """\
Nederlands? samenwerk --lang nl

samenwerk {version}: changing something together in care. See what isn't working
yet, and what to do first.

You answer {count} questions, alone or as a team, in {minutes} minutes.
You get a report with the first steps, to take to the team meeting.
Everything stays on this computer.

  samenwerk assess --lang en       answer the questions
  samenwerk --help --lang en       what else it can do
""",
)

# Problems
problems = Phrase("Er zijn {count} problemen.", "There are {count} problems.")
single_problem = Phrase("Er is 1 probleem.", "There is 1 problem.")
there_may_be_more = Phrase("Er kunnen er meer zijn.", "There may be more.")
again = Phrase("En nog {count} keer.", "And {count} more times.")
again_on = Phrase(
    "En nog {count} keer, bijvoorbeeld op regel {lines}.", "And {count} more times, for instance on lines {lines}."
)
nothing_answered_yet = Phrase(
    "Hier is nog niets beantwoord; in een team telt dit bestand niet mee.",
    "Nothing has been answered here yet; in a team this file does not count.",
)
notice = Phrase("let op", "note")
usage = Phrase("Zo kan het niet: {what}", "That is not possible: {what}")
see_help = Phrase("Hulp: {command} --help", "Help: {command} --help")
fault = Phrase(
    "Er ging iets mis in samenwerk zelf ({what}). Wat al bewaard was, is er nog.\nWil je dit melden? Stuur dan mee: "
    "samenwerk {version}, Python {python}, {where}.",
    "Something went wrong in samenwerk itself ({what}). What had been saved is still there.\nIf you report this, "
    "please include: samenwerk {version}, Python {python}, {where}.",
)
standard_output = Phrase("standaarduitvoer", "standard output")
cannot_write = Phrase("{path} kon niet worden geschreven: {reason}", "{path} could not be written: {reason}")

# Usage
unknown_lang = Phrase(
    "de taal '{word}' is er niet; kies uit: {words}.", "there is no language '{word}'; choose from: {words}."
)
unknown_word = Phrase(
    "'{word}' kan niet bij {option}; kies uit: {words}.",
    "'{word}' can't be used for {option}; choose from: {words}.",
)
unknown_word_near = Phrase(
    "'{word}' kan niet bij {option}. Bedoelde je {near}?",
    "'{word}' can't be used for {option}. Did you mean {near}?",
)
number_wanted = Phrase(
    "'{word}' kan niet bij {option}; kies een heel getal van {fewest} of meer.",
    "'{word}' can't be used for {option}; choose a whole number of {fewest} or more.",
)
unknown_field = Phrase(
    "het spanningsveld '{word}' is er niet; kies uit: {words}.",
    "there is no tension field '{word}'; choose from: {words}.",
)
unknown_field_near = Phrase(
    "het spanningsveld '{word}' is er niet. Bedoelde je {words}?",
    "there is no tension field '{word}'. Did you mean {words}?",
)
unknown_ending = Phrase(
    "{path} eindigt niet op {endings}; aan het einde van de naam ziet samenwerk in welke vorm het rapport moet.",
    "{path} does not end in {endings}; that ending tells samenwerk which form the report takes.",
)
not_installed = Phrase(
    "voor {ending} is {package} nodig, en dat is er nog niet. Zo komt het erbij:\n  {line}\nOf kies rapport.html: een "
    "pagina die je in de browser opent, afdrukt of als PDF bewaart.",
    "{ending} needs {package}, which is not installed yet. To add it:\n  {line}\nOr choose report.html: a page that "
    "opens in any browser, to read, print or save as PDF.",
)
file_exists = Phrase(
    "{path} bestaat al. Kies een andere naam, of overschrijf het met --force.",
    "{path} already exists. Choose another name, or overwrite it with --force.",
)
not_a_file = Phrase(
    "op {path} staat geen gewoon bestand. Kies een andere naam.", "{path} is no ordinary file. Choose another name."
)
adrift = Phrase(
    "de map waarin je werkt, is er niet meer. Ga met cd naar een map die er is.",
    "the folder you are working in is no longer there. Use cd to go to one that is.",
)
no_folder = Phrase("de map van {path} bestaat niet.", "the folder of {path} does not exist.")
not_together = Phrase("{one} en {other} kunnen niet samen.", "{one} and {other} do not go together.")
about_one_person = Phrase(
    "{option} gaat over één persoon, en hier antwoordt een team samen.",
    "{option} is about one person, and here a team answers together.",
)
same_file = Phrase("{path} staat er twee keer.", "{path} is given twice.")
needs_file = Phrase("{option} heeft een bestand nodig, geen -.", "{option} needs a file, not -.")
folder_closed = Phrase("in de map van {path} mag je niet schrijven.", "you may not write in the folder of {path}.")
too_long = Phrase("{option} is te lang; hoogstens {limit} tekens.", "{option} is too long; at most {limit} characters.")
no_such_name = Phrase("{path} kan geen bestand zijn ({reason}).", "{path} cannot be a file ({reason}).")
no_command = Phrase("noem een opdracht.", "name a command.")
no_such_option = Phrase("de optie {word} is er niet.", "there is no option {word}.")
no_such_option_near = Phrase(
    "de optie {word} is er niet. Bedoelde je {near}?", "there is no option {word}. Did you mean {near}?"
)
no_such_command = Phrase("de opdracht '{word}' is er niet.", "there is no command '{word}'.")
missing = {
    "ANSWERS": Phrase(
        "noem een antwoordenbestand, zoals antwoorden.yaml.", "name an answers file, such as answers.yaml."
    ),
    "PEOPLE": Phrase(
        "noem de map met de antwoorden van het team, zoals antwoorden, of de bestanden.",
        "name the folder with the team's answers, such as answers, or the files.",
    ),
    "BEFORE": Phrase(
        "noem de antwoorden van toen en van nu, zoals voorjaar.yaml najaar.yaml.",
        "name the answers from then and from now, such as spring.yaml autumn.yaml.",
    ),
    "FILE": Phrase("noem een bestand, zoals mijn-veld.yaml.", "name a file, such as my-field.yaml."),
    "FIELD": Phrase(
        "noem een spanningsveld, zoals technologie-sociaal; zie samenwerk questionnaire list.",
        "name a tension field, such as technologie-sociaal; see samenwerk questionnaire list.",
    ),
    "NAME": Phrase("noem een naam voor het veld, zoals mijn-veld.", "name the field, such as my-field."),
}
"""What to say of an argument that is not there."""
in_its_own_words = Phrase("{words}", "{words}")
no_such_command_near = Phrase(
    "de opdracht '{word}' is er niet. Bedoelde je {near}?", "there is no command '{word}'. Did you mean {near}?"
)
option_misused = Phrase(
    "de optie {word} is niet goed gebruikt; kijk of er een waarde bij hoort.",
    "the option {word} is not used correctly; check whether it takes a value.",
)
extra_argument = Phrase("dit hoort er niet bij: {word}.", "this does not belong here: {word}.")

name_answers_file = Phrase(
    "noem een antwoordenbestand, zoals samenwerk-2026-11-21-anna.yaml.",
    "name an answers file, such as samenwerk-2026-11-21-anna.yaml.",
)

# Answers files that are here
not_finished = Phrase(
    "Dit is nog niet af. Ga alleen verder met wat van jou is, of van jullie samen:",
    "These are not finished yet. Only go on with your own, or with your team's:",
)
which_to_go_on = Phrase(
    "Nummer = daarmee verder, Enter = opnieuw beginnen: ",
    "Number = go on with that one, Enter = start afresh: ",
)
several_here = Phrase(
    "Hier staan meer antwoordenbestanden, het nieuwste bovenaan:",
    "There are several answers files here, the newest first:",
)
which_to_report = Phrase("Welk nummer? Enter = 1: ", "Which number? Enter = 1: ")
the_only_one = Phrase("Dit gaat over {path}", "This is about {path}")
so_many_answered = Phrase("{answered} van {total} vragen", "{answered} of {total} questions")
which_fields = Phrase("Waarover moeten de vragen gaan?", "What would you like the questions to be about?")
field_to_choose = Phrase("{title} · {count} vragen", "{title} · {count} questions")
enter_is_core = Phrase(
    "\nEnter = de kern: {core} ({count} vragen, {minutes} minuten)\nOf typ nummers, zoals 3 5 · s stoppen",
    "\nEnter = the core: {core} ({count} questions, {minutes} minutes)\nOr type numbers, such as 3 5 · q quit",
)
stopped_choosing = Phrase("Gestopt.", "Stopped.")

# Files written, files checked
written = Phrase("Geschreven: {path}", "Written: {path}")
copied = Phrase("Het oude bestand staat in {path}", "The old file is in {path}")
questionnaire_right = Phrase("{file}: in orde ({id}, {count} vragen)", "{file}: all right ({id}, {count} questions)")
answers_right = Phrase(
    "{file}: in orde ({answered} van {total} vragen beantwoord)",
    "{file}: all right ({answered} of {total} questions answered)",
)

# List of questionnaires
list_core = Phrase("Hiermee begint samenwerk assess:", "samenwerk assess starts with these:")
list_further = Phrase(
    "Deze kun je ook kiezen, met samenwerk assess ID ID, of alles met --all:",
    "You can choose these too, with samenwerk assess ID ID, or everything with --all:",
)
list_own = Phrase("Van jezelf:", "Your own:")
minutes = Phrase("{low} tot {high}", "{low} to {high}")
list_row = Phrase("{title} · {count} vragen, {minutes} min", "{title} · {count} questions, {minutes} min")
list_origin = Phrase("uit {path}", "from {path}")

# Template
template_intro = Phrase(
    """\
# Antwoorden voor samenwerk. Vul achter elke vraag een antwoord in en vraag dan het rapport:
#   samenwerk report DIT-BESTAND.yaml
# Een antwoord is 1 tot en met 5, unknown (weet ik niet), unseen (dat zie ik niet in mijn werk) of n/a (geldt niet
# voor ons). Leeg = nog niet beantwoord.
# Met een notitie erbij:  vraag: {{answer: 2, note: "Sinds de verhuizing."}}
# Vertrouwelijk: de collega die de bestanden van een team verzamelt, kan alles lezen wat hier staat.""",
    """\
# Answers for samenwerk. Fill in an answer after each question, then ask for the report:
#   samenwerk report THIS-FILE.yaml
# An answer is 1 to 5, unknown (I don't know), unseen (I don't see this in my work) or n/a (doesn't apply to us).
# Empty = not answered yet.
# With a note:  question: {{answer: 2, note: "Since the move."}}
# Confidential: the colleague who collects a team's files can read everything in here.""",
)
template_subject = Phrase("over welke verandering gaat het?", "which change is it about?")
template_we = Phrase("wie is ‘wij’?", "who is ‘we’?")
template_role = Phrase("een van: {roles}", "one of: {roles}")
template_date = Phrase("jaar-maand-dag, zoals 2026-01-31", "year-month-day, as in 2026-01-31")
template_name = Phrase("mag leeg blijven", "optional")
template_share = Phrase(
    "open: anderen in het team mogen zien wie wat antwoordde; de collega die de bestanden verzamelt, ziet dat altijd",
    "open: others in the team may see who answered what; the colleague who collects the files always sees it",
)
template_importance = Phrase(
    "de komende drie maanden: 0 nu niet, 1 geen voorkeur, 2 eerst",
    "over the next three months: 0 not now, 1 no preference, 2 first",
)

file_and_folder = Phrase(
    "{folder} is een map met antwoorden van een team en {file} niet; noem twee bestanden of twee mappen.",
    "{folder} is a folder with a team's answers and {file} is not; name two files or two folders.",
)
different_kinds = Phrase(
    "het ene bestand is van één persoon en het andere is wat een team samen koos ({before}, {after}); noem er twee van "
    "dezelfde soort.",
    "one file is one person's and the other is what a team agreed on ({before}, {after}); name two of the same kind.",
)
invited_too_few = Phrase(
    "--invited is {invited}, maar er zijn antwoorden van {people} mensen.",
    "--invited is {invited}, but there are answers from {people} people.",
)
differing_subjects = Phrase(
    "Niet iedereen schreef dezelfde verandering op.",
    "Not everyone wrote down the same change.",
)
differing_wes = Phrase("Niet iedereen schreef bij ‘wij’ hetzelfde op.", "Not everyone wrote the same group for ‘we’.")
subject_left_out = Phrase(
    "Over welke verandering het gaat, staat niet in het rapport, want er is niet één tekst die genoeg mensen "
    "opschreven. Geef die zelf op met --subject.",
    "The report does not say which change it is about, because no single text was written by enough people. Give one "
    "with --subject.",
)
we_left_out = Phrase(
    "Wie ‘wij’ is, staat niet in het rapport, want er is niet één tekst die genoeg mensen opschreven. Geef dat zelf op "
    "met --we.",
    "The report does not say who ‘we’ means, because no single text was written by enough people. Give one with --we.",
)
reading = Phrase("Bestanden lezen", "Reading files")
nobody_answered = Phrase("Hier staan geen antwoorden van mensen.", "There are no people's answers here.")
chosen_together_here = Phrase(
    "Wel wat een team samen koos. Het rapport daarvan: samenwerk report {file}",
    "There is what a team chose together. The report on that: samenwerk report {file}",
)
hardly_begun = Phrase(
    "Nog lang niet af: {count} van de {total} bestanden ({files}). Wat er al staat, telt mee.",
    "Far from finished: {count} of {total} files ({files}). The answers so far do count.",
)
answered_in = Phrase("{file}: {done} van de {total} vragen", "{file}: {done} of {total} questions")
plan_left_out = Phrase("Dit is een plan; het telt hier niet mee.", "This is a plan; it does not count here.")
one_inside = Phrase(
    "In een map hierin ({folders}) staat nog 1 antwoordenbestand. Dat is niet gelezen.",
    "There is 1 more answers file in a folder in here ({folders}). It was not read.",
)
more_inside = Phrase(
    "In mappen hierin ({folders}) staan nog {count} antwoordenbestanden. Die zijn niet gelezen.",
    "There are {count} more answers files in folders in here ({folders}). They were not read.",
)
to_add = Phrase("{what} Zo komt alles erbij:", "{what} To add them all:")
put_beside = Phrase(
    "{what} Wil je ook daarmee vergelijken? Zet het bij de andere.",
    "{what} To compare with that too, put it with the others.",
)
consensus_not_counted = Phrase(
    "Dit is wat jullie samen kozen. Het staat in het rapport, en telt niet als een deelnemer.",
    "This is what you chose together. It is in the report, but does not count as a person.",
)
to_see_all = Phrase("Dit was het begin. Alles lezen:", "That was the beginning. To read it all:")
to_share = Phrase("In een bestand, om te delen (ook als .docx of .pdf):", "In a file, to share (.docx or .pdf too):")
report_file = Phrase("rapport.html", "report.html")
page_opened = Phrase("De pagina staat open in je browser:", "The page is open in your browser:")
page_not_opened = Phrase("Open deze pagina in je browser:", "Open this page in your browser:")
in_the_meeting = Phrase(
    "En in het overleg, om bij te houden wat jullie samen kiezen:",
    "And in the meeting, to save what you choose together:",
)
