"""The help of every command and option, by the name it has on the command line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from samenwerk_cli.core.team.guard import FEWEST_TO_SHOW
from samenwerk_cli.core.words.number import in_words
from samenwerk_cli.core.words.phrase import Phrase
from samenwerk_cli.render import BY_ENDING

if TYPE_CHECKING:
    from samenwerk_cli.core.words.phrase import Words

PROGRAM = Phrase(
    "Samen iets veranderen in de zorg: zie waar het wringt, en wat je eerst doet.",
    "Changing something together in care: see what isn't working yet, and what to do first.",
)

COMMANDS: dict[str, Phrase] = {
    "assess": Phrase("Beantwoord de vragen en krijg een rapport.", "Answer the questions and get a report."),
    "report": Phrase(
        "Maak het rapport opnieuw uit een antwoordenbestand.", "Make the report again from an answers file."
    ),
    "explain": Phrase(
        "Leg uit waarom het rapport dit zegt: de sommen, en de reden van elke stap.",
        "Explain why the report says what it says: the sums, and the reason for each step.",
    ),
    "form": Phrase(
        "Maak een pagina waarop collega's antwoorden, zonder iets te installeren.",
        "Make a page on which colleagues answer, without installing anything.",
    ),
    "team": Phrase(
        "Maak één rapport van een heel team, met een gespreksagenda.",
        "Make one report for a whole team, with an agenda for a meeting.",
    ),
    "compare": Phrase(
        "Vergelijk toen en nu: twee bestanden, of twee mappen van een team.",
        "Compare then and now: two files, or two of a team's folders.",
    ),
    "consensus": Phrase(
        "Bespreek in het team waar jullie verschillen, en bewaar wat jullie samen kiezen.",
        "Talk about where the team differs, and save what you choose together.",
    ),
    "answers": Phrase("Antwoordenbestanden maken, nakijken en wissen.", "Make, check and delete answers files."),
    "answers template": Phrase(
        "Druk een leeg antwoordenbestand af, om zelf in te vullen.", "Print an empty answers file, to fill in yourself."
    ),
    "answers check": Phrase("Kijk antwoordenbestanden na.", "Check answers files."),
    "answers schema": Phrase(
        "Druk het JSON Schema van een antwoordenbestand af, voor je editor.",
        "Print the JSON Schema of an answers file, for your editor.",
    ),
    "answers delete": Phrase(
        "Wis de antwoorden in een map, en niets anders.", "Delete the answers in a folder, and nothing else."
    ),
    "questionnaire": Phrase("Spanningsvelden bekijken, maken en nakijken.", "List, make and check tension fields."),
    "questionnaire show": Phrase(
        "Toon een spanningsveld om op papier in te vullen.", "Show a tension field, to fill in on paper."
    ),
    "questionnaire schema": Phrase(
        "Druk het JSON Schema van een vragenlijst af, voor je editor.",
        "Print the JSON Schema of a questionnaire, for your editor.",
    ),
    "questionnaire list": Phrase("Welke spanningsvelden er zijn.", "Which tension fields there are."),
    "questionnaire check": Phrase(
        "Kijk een eigen vragenlijst na, ook op hoe die leest.", "Check a questionnaire of your own, and how it reads."
    ),
    "questionnaire new": Phrase(
        "Begin een eigen spanningsveld: een bestand met voorbeelden en uitleg.",
        "Begin a tension field of your own: a file with examples and explanation.",
    ),
}

MORE: dict[str, Words] = {
    "assess": Phrase(
        "Zonder VELD kies je uit een lijst; Enter neemt de kern: de velden om mee te beginnen. Elk antwoord wordt "
        "meteen bewaard; stoppen kan altijd. Het rapport komt op het scherm, of met --output in een bestand.",
        "Without FIELD you choose from a list; Enter takes the core: the fields to start with. Every answer is saved "
        "at once; you can stop at any time. The report appears on the screen, or with --output in a file.",
    ),
    "compare": Phrase(
        "Twee antwoordenbestanden zijn van één persoon, of wat een team samen koos. Twee mappen zijn van een team: wie "
        "beide keren dezelfde naam invulde, wordt met zichzelf vergeleken. Een verschil dat ook toeval kan zijn, heet "
        "nooit een verandering.",
        "Two answers files are one person's, or what a team agreed on. Two folders are a team's: people who gave the "
        "same name both times are compared with themselves. A difference that may be chance is never called a change.",
    ),
    "form": Phrase(
        "Collega's openen de pagina in een browser en sturen je het bestand dat ze daar bewaren; de pagina zelf stuurt "
        "niets. Boven de vragen staat wie de antwoorden leest, waarvoor, en wanneer ze worden gewist. Wat je niet als "
        "optie geeft, vraagt samenwerk je. Het drukt ook een uitnodiging en een herinnering af.",
        "Colleagues open the page in a browser and send you the file that they save there; the page itself sends "
        "nothing. Above the questions it says who reads the answers, what for, and when they are deleted. What you do "
        "not give as an option, samenwerk asks you. It also prints an invitation and a reminder.",
    ),
    "team": Phrase(
        "Geef de antwoordenbestanden van iedereen, of de map waarin ze staan. Het rapport noemt geen namen en geeft "
        "geen cijfers over een groep van minder dan {fewest} mensen, tenzij in alle bestanden share: open staat; zijn "
        "jullie met minder, antwoord dan samen: samenwerk assess --together. Vertrouwelijk: de collega die de "
        "bestanden verzamelt, kan alle antwoorden en notities lezen. Deel het rapport nog niet als er antwoorden "
        "bijkomen.",
        "Give everyone's answers files, or the folder that they are in. The report names nobody and gives no figures "
        "on a group of fewer than {fewest} people, unless all files say share: open; if there are fewer of you, answer "
        "together: samenwerk assess --together. Confidential: the colleague who collects the files can read all "
        "answers and notes. Don't share the report yet while more answers are coming in.",
    )(fewest=in_words(FEWEST_TO_SHOW)),
    "consensus": Phrase(
        "Voor wie het gesprek leidt. Bij elk onderwerp van de agenda zie je hoe het team antwoordde, en typ je het "
        "antwoord dat jullie samen kiezen, wat een minderheid vindt, en een notitie. Enter laat een vraag open. Elk "
        "antwoord wordt meteen bewaard, in een bestand naast de andere; samenwerk team laat het daarna zien naast wat "
        "iedereen antwoordde. Wat je opschrijft, is dus niet geheim: noem alleen namen van wie dat goed vindt.",
        "For the person who leads the meeting. For each subject on the agenda you see how the team answered, and you "
        "type the answer that you choose together, what a minority thinks, and a note. Enter leaves a question open. "
        "Every answer is saved at once, in a file beside the others; samenwerk team then shows it beside what each "
        "person answered. So what you write down is no secret: name only people who are fine with it.",
    ),
    "answers delete": Phrase(
        "Eerst zie je welke bestanden het zijn; zonder ja gebeurt er niets. Ook wat een team samen koos en kopieën die "
        "samenwerk ernaast bewaarde (.bak) gaan weg, voorgoed en niet naar de prullenbak. Rapporten, vragenlijsten, "
        "koppelingen en mappen erin blijven staan. Een veld van jezelf noem je met --questionnaire.",
        "First you see which files they are; without a yes nothing happens. What a team chose together and copies that "
        "samenwerk kept beside them (.bak) go too, for good and not to the recycle bin. Reports, questionnaires, links "
        "and folders inside stay. If you have a field of your own, name it with --questionnaire.",
    ),
    "questionnaire list": Phrase(
        "Een veld van jezelf vind je hier terug als het bestand ID.yaml heet en in deze map staat: "
        "~/.config/samenwerk/questionnaires (Linux), ~/Library/Application Support/samenwerk/questionnaires (macOS), "
        "%LOCALAPPDATA%\\samenwerk\\questionnaires (Windows). Een bestand dat ergens anders staat, noem je met "
        "--questionnaire.",
        "A field of your own is listed here if its file is called ID.yaml and is in this folder: "
        "~/.config/samenwerk/questionnaires (Linux), ~/Library/Application Support/samenwerk/questionnaires (macOS), "
        "%LOCALAPPDATA%\\samenwerk\\questionnaires (Windows). If the file is somewhere else, name it with "
        "--questionnaire.",
    ),
    "questionnaire new": Phrase(
        "samenwerk vraagt hoe het veld en de twee kanten heten, en in welke talen. Wat je als optie geeft, wordt niet "
        "gevraagd. Het bestand werkt meteen; daarna schrijf je er je eigen vragen in.",
        "samenwerk asks what the field and its two sides are called, and in which languages. What you give as an "
        "option is not asked. The file works at once; then you write your own questions in it.",
    ),
}
"""What a command's help says besides its first line."""

EXAMPLES: dict[str, Phrase] = {
    "": Phrase("samenwerk assess", "samenwerk assess --lang en"),
    "assess": Phrase(
        "samenwerk assess\n"
        "samenwerk assess --together\n"
        "samenwerk assess netwerk technologie-sociaal --output rapport.html\n"
        "samenwerk assess --resume samenwerk-2026-11-21-anna.yaml\n"
        "samenwerk assess --answers antwoorden.yaml --format json",
        "samenwerk assess --lang en\n"
        "samenwerk assess --together --lang en\n"
        "samenwerk assess netwerk technologie-sociaal --lang en --output report.html\n"
        "samenwerk assess --resume samenwerk-2026-11-21-anna.yaml\n"
        "samenwerk assess --answers answers.yaml --lang en --format json",
    ),
    "form": Phrase(
        "samenwerk form\n"
        'samenwerk form --output vragen.html --subject "Beeldbellen in de avond" --send-to joost@zorg.example',
        "samenwerk form --lang en\n"
        'samenwerk form --lang en --output questions.html --subject "Video calls" --send-to joost@care.example',
    ),
    "report": Phrase(
        "samenwerk report samenwerk-2026-11-21-anna.yaml\n"
        "samenwerk report antwoorden.yaml --open\n"
        "samenwerk report --schema --output report.schema.json",
        "samenwerk report samenwerk-2026-11-21-anna.yaml\n"
        "samenwerk report answers.yaml --open\n"
        "samenwerk report --schema --output report.schema.json",
    ),
    "explain": Phrase(
        "samenwerk explain samenwerk-2026-11-21-anna.yaml", "samenwerk explain samenwerk-2026-11-21-anna.yaml --lang en"
    ),
    "compare": Phrase(
        "samenwerk compare voorjaar.yaml najaar.yaml\n"
        "samenwerk compare team-voorjaar team-najaar --output verschil.md\n"
        "samenwerk compare --schema --output compare.schema.json",
        "samenwerk compare spring.yaml autumn.yaml --lang en\n"
        "samenwerk compare team-spring team-autumn --lang en --output difference.md\n"
        "samenwerk compare --schema --output compare.schema.json",
    ),
    "team": Phrase(
        "samenwerk team antwoorden/\nsamenwerk team antwoorden/ --invited 14 --output team.md",
        "samenwerk team answers/ --lang en\nsamenwerk team answers/ --lang en --invited 14 --output team.md",
    ),
    "consensus": Phrase(
        "samenwerk consensus antwoorden/\n"
        "samenwerk consensus antwoorden/ --resume antwoorden/consensus-2026-12-01.yaml\n"
        "samenwerk team antwoorden/",
        "samenwerk consensus answers/ --lang en\n"
        "samenwerk consensus answers/ --resume answers/consensus-2026-12-01.yaml\n"
        "samenwerk team answers/ --lang en",
    ),
    "answers": Phrase(
        "samenwerk answers template --output antwoorden.yaml", "samenwerk answers template --output answers.yaml"
    ),
    "answers template": Phrase(
        "samenwerk answers template proces-sociaal --output antwoorden.yaml",
        "samenwerk answers template proces-sociaal --lang en --output answers.yaml",
    ),
    "answers check": Phrase("samenwerk answers check antwoorden.yaml", "samenwerk answers check answers.yaml"),
    "answers schema": Phrase(
        "samenwerk answers schema --output antwoorden.schema.json",
        "samenwerk answers schema --lang en --output answers.schema.json",
    ),
    "answers delete": Phrase(
        "samenwerk answers delete antwoorden/\nsamenwerk answers delete antwoorden/ --yes",
        "samenwerk answers delete answers/ --lang en\nsamenwerk answers delete answers/ --lang en --yes",
    ),
    "questionnaire": Phrase("samenwerk questionnaire list", "samenwerk questionnaire list --lang en"),
    "questionnaire show": Phrase(
        "samenwerk questionnaire show technologie-sociaal --output techniek.md",
        "samenwerk questionnaire show technologie-sociaal --lang en --output technology.md",
    ),
    "questionnaire schema": Phrase(
        "samenwerk questionnaire schema --output questionnaire.schema.json",
        "samenwerk questionnaire schema --output questionnaire.schema.json",
    ),
    "questionnaire list": Phrase("samenwerk questionnaire list", "samenwerk questionnaire list --lang en"),
    "questionnaire check": Phrase(
        "samenwerk questionnaire check mijn-veld.yaml\nsamenwerk questionnaire check mijn-veld.yaml --strict",
        "samenwerk questionnaire check my-field.yaml --lang en\n"
        "samenwerk questionnaire check my-field.yaml --lang en --strict",
    ),
    "questionnaire new": Phrase(
        "samenwerk questionnaire new mijn-veld\n"
        'samenwerk questionnaire new tempo --title "Snel en goed" --pole Snel --pole Goed --languages nl',
        "samenwerk questionnaire new my-field --lang en\n"
        'samenwerk questionnaire new pace --title "Quick and right" --pole Quick --pole Right --languages nl',
    ),
}

PARAMETERS: dict[str, Words] = {
    "form_file": Phrase(
        "Maak dit bestand (anders: vragen.html in deze map); - is standaarduitvoer.",
        "Make this file (otherwise: questions.html in this folder); - is standard output.",
    ),
    "send_to": Phrase(
        "Waar het bestand met antwoorden naartoe gaat, zoals een mailadres.",
        "Where the file of answers goes, such as an email address.",
    ),
    "notes": Phrase("Geef bij elke vraag ruimte voor een notitie.", "Leave room for a note at every question."),
    "fields": Phrase(
        "De spanningsvelden, in de volgorde waarin je ze krijgt; zie samenwerk questionnaire list.",
        "The tension fields, in the order they are asked; see samenwerk questionnaire list.",
    ),
    "field": Phrase("Het spanningsveld.", "The tension field."),
    "answers_file": Phrase("Een antwoordenbestand; - is standaardinvoer.", "An answers file; - is standard input."),
    "before": Phrase(
        "De antwoorden van toen: een bestand, of een map van een team.",
        "The answers from then: a file, or a team's folder.",
    ),
    "after": Phrase(
        "De antwoorden van nu: ook een bestand, of een map.",
        "The answers from now: a file or a folder too.",
    ),
    "people": Phrase(
        "Antwoordenbestanden, en mappen waarin ze staan.",
        "Answers files, and folders with answers files in them.",
    ),
    "min_group": Phrase(
        "Laat niets zien van minder mensen dan dit; hoger dan {fewest} mag, lager niet.",
        "Show nothing about fewer people than this; it can be higher than {fewest}, not lower.",
    )(fewest=FEWEST_TO_SHOW),
    "invited": Phrase("Hoeveel mensen gevraagd zijn om mee te doen.", "How many people were asked to take part."),
    "all_or_nothing": Phrase(
        "Doe niets als een bestand niet goed of leeg is, of van iemand die al meetelt.",
        "Do nothing if a file is not right, is empty, or is from someone who counts already.",
    ),
    "yes": Phrase("Wis zonder te vragen, in een script.", "Delete without asking, in a script."),
    "files": Phrase("De bestanden; - is standaardinvoer.", "The files; - is standard input."),
    "answers": Phrase(
        "Lees de antwoorden uit dit bestand en vraag niets; - is standaardinvoer.",
        "Read the answers from this file and ask nothing; - is standard input.",
    ),
    "resume": Phrase(
        "Ga verder met dit bestand: vraag alleen wat nog open is.", "Go on with this file: ask only what is still open."
    ),
    "save": Phrase(
        "Bewaar de antwoorden hier (anders: samenwerk-JJJJ-MM-DD-NAAM.yaml in deze map, of voor een team "
        "consensus-JJJJ-MM-DD.yaml).",
        "Save the answers here (otherwise: samenwerk-YYYY-MM-DD-NAME.yaml in this folder, or for a team "
        "consensus-YYYY-MM-DD.yaml).",
    ),
    "agreed_file": Phrase(
        "Bewaar wat jullie kiezen hier (anders: consensus-JJJJ-MM-DD.yaml naast de andere bestanden).",
        "Save what you choose here (otherwise: consensus-YYYY-MM-DD.yaml beside the other files).",
    ),
    "output": Phrase(
        "Schrijf het rapport naar dit bestand ({endings}). Mag vaker.",
        "Write the report to this file ({endings}). Repeatable.",
    )(endings=", ".join(BY_ENDING)),
    "form": Phrase("In welke vorm je het rapport op het scherm ziet.", "The form of the report on the screen."),
    "new_field": Phrase(
        "De naam (het id) van het veld: kleine letters, cijfers en streepjes, zoals mijn-veld.",
        "The name (the id) of the field: lower-case letters, digits and hyphens, such as my-field.",
    ),
    "title": Phrase("Hoe het veld heet.", "What the field is called."),
    "poles": Phrase("Hoe een kant heet. Geef deze optie twee keer.", "What a side is called. Give this option twice."),
    "languages": Phrase(
        "De talen van de vragen; Nederlands (nl) hoort er altijd bij.",
        "The languages of the questions; Dutch (nl) is always one of them.",
    ),
    "field_file": Phrase(
        "Maak dit bestand (anders: NAAM.yaml in deze map); - is standaarduitvoer.",
        "Make this file (otherwise: NAME.yaml in this folder); - is standard output.",
    ),
    "to_file": Phrase(
        "Schrijf naar dit bestand, als UTF-8; - is standaarduitvoer.",
        "Write to this file, as UTF-8; - is standard output.",
    ),
    "full": Phrase(
        "Toon op het scherm het hele rapport, niet alleen het begin.",
        "Show the whole report on the screen, not only its beginning.",
    ),
    "opens": Phrase("Open het rapport als pagina in je browser.", "Open the report as a page in your browser."),
    "force": Phrase("Overschrijf bestanden die al bestaan.", "Overwrite files that exist."),
    "subject": Phrase("Over welke verandering het gaat.", "Which change it is about."),
    "we": Phrase("Wie ‘wij’ is.", "Who ‘we’ means."),
    "role": Phrase("Vanuit welke rol je antwoordt.", "The role in which you answer."),
    "name": Phrase("Je naam.", "Your name."),
    "share": Phrase("open: anderen mogen zien wie wat antwoordde.", "open: others may see who answered what."),
    "organisation": Phrase(
        "Welke organisatie verantwoordelijk is voor de antwoorden.",
        "Which organisation is responsible for the answers.",
    ),
    "collector": Phrase(
        "Wie de antwoorden verzamelt en leest: naam en functie.", "Who collects and reads the answers: name and job."
    ),
    "contact": Phrase(
        "Waar iemand terechtkan met vragen: naam, mailadres of telefoon.",
        "Who to go to with questions: name, email address or telephone.",
    ),
    "delete_on": Phrase(
        "Wanneer de antwoorden worden gewist, als JJJJ-MM-DD.", "When the answers are deleted, as YYYY-MM-DD."
    ),
    "manages": Phrase(
        "Of wie de antwoorden verzamelt, leiding geeft aan mensen die meedoen.",
        "Whether the person who collects the answers manages people who take part.",
    ),
    "questionnaire": Phrase(
        "Een spanningsveld van jezelf, naast die van samenwerk. Mag vaker.",
        "A tension field of your own, besides those of samenwerk. Repeatable.",
    ),
    "lang": Phrase("Nederlands of Engels (ook: SAMENWERK_LANG).", "Dutch or English (also: SAMENWERK_LANG)."),
    "schema": Phrase("Druk het JSON Schema van de JSON-vorm af.", "Print the JSON Schema of the JSON form."),
    "together": Phrase(
        "Antwoord als team rond één laptop; er wordt niets over iemand bewaard.",
        "Answer as a team around one laptop; nothing is kept about anyone.",
    ),
    "every": Phrase("Vraag alle spanningsvelden.", "Ask all tension fields."),
    "strict": Phrase("Tel ook schrijfadvies als een probleem.", "Count advice on the writing as a problem too."),
    "help": Phrase("Deze hulp.", "This help."),
    "version": Phrase("Welke versie dit is.", "Which version this is."),
    "install_completion": Phrase(
        "Laat je shell opdrachten en opties aanvullen.", "Let your shell complete commands and options."
    ),
    "show_completion": Phrase(
        "Toon het script voor aanvullen, om zelf te plaatsen.", "Show the completion script, to place it yourself."
    ),
}

PLACES: dict[str, Phrase] = {
    "ANSWERS": Phrase("ANTWOORDEN", "ANSWERS"),
    "DATE": Phrase("DATUM", "DATE"),
    "BEFORE": Phrase("TOEN", "BEFORE"),
    "AFTER": Phrase("NU", "AFTER"),
    "FIELD": Phrase("VELD", "FIELD"),
    "FILE": Phrase("BESTAND", "FILE"),
    "NAME": Phrase("NAAM", "NAME"),
    "ROLE": Phrase("ROL", "ROLE"),
    "TEXT": Phrase("TEKST", "TEXT"),
}
"""What stands on a command line in the place of what someone gives."""

completes = Phrase(
    "{shell} vult samenwerk voortaan aan, met {path}. Open daarvoor een nieuwe terminal.",
    "{shell} now completes samenwerk, with {path}. Open a new terminal for it.",
)
no_completion = Phrase(
    "in deze shell ({shell}) kan samenwerk niets aanvullen. Het kan in bash, zsh, fish en PowerShell.",
    "samenwerk cannot be completed in this shell ({shell}). It can in bash, zsh, fish and PowerShell.",
)
place_yourself = Phrase(
    "in PowerShell plaatst samenwerk dit niet zelf. Zet wat samenwerk --show-completion toont in het bestand $PROFILE.",
    "in PowerShell samenwerk does not set this up itself. Put what samenwerk --show-completion shows in the file "
    "$PROFILE.",
)

usage = Phrase("Gebruik: ", "Usage: ")
commands = Phrase("Opdrachten", "Commands")
arguments = Phrase("Argumenten", "Arguments")
options = Phrase("Opties", "Options")
example = Phrase("Voorbeeld", "Example")
options_metavar = Phrase("[OPTIES]", "[OPTIONS]")
command_metavar = Phrase("OPDRACHT", "COMMAND")
