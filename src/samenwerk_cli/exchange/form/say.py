"""The words of the page on which colleagues answer."""

from samenwerk_cli.core.words.phrase import Phrase

title = Phrase("Waar wringt het bij ons?", "What isn't working yet?")
file_name = Phrase("antwoorden", "answers")
count = Phrase("{count} vragen, {minutes} minuten.", "{count} questions, {minutes} minutes.")
stays_here = Phrase(
    "Wat je invult, blijft in dit venster. Aan het eind bewaar je het in een bestand, en dat stuur je zelf op.",
    "What you fill in stays in this window. At the end you save it in a file. Nothing is sent until you send it.",
)
how = Phrase("Zo werkt het", "How it works")

# Where it does not work
asleep = Phrase(
    "Zie je geen vragen? Dan werkt de pagina hier niet. Open de pagina op een computer, in Edge, Chrome, Firefox of "
    "Safari.",
    "If you see no questions, the page does not work here. Open it on a computer, in Edge, Chrome, Firefox or Safari.",
)
no_script = Phrase(
    "Dit is een voorvertoning, zoals in een mail of op een iPhone: je kunt lezen, maar niets invullen. Bewaar het "
    "bestand op een computer en open het daar. Lukt dat niet? Vraag dan om de vragen op papier.",
    "This is a preview, as in an email or on an iPhone: you can read it, but not fill anything in. Save the file on a "
    "computer and open it there. If that doesn't work, ask for the questions on paper.",
)
keeps_nothing = Phrase(
    "Deze browser onthoudt niets. Sluit of ververs deze pagina pas als je je antwoorden hebt bewaard.",
    "This browser remembers nothing. Don't close or reload this page until you have saved your answers.",
)

# Answers that are there already
found = Phrase(
    "Hier staan al antwoorden op deze vragen. Zijn die van jou?",
    "There are answers to these questions here already. Are they yours?",
)
go_on = Phrase("Ja, verder", "Yes, go on")
wipe = Phrase("Nee, wissen", "No, delete them")
longer = Phrase(
    "Onthoud mijn antwoorden ook als ik dit venster sluit. Doe dit niet op een computer die anderen ook gebruiken.",
    "Remember my answers even if I close this window. Don't do this on a computer that others use too.",
)

# The way through
back = Phrase("Vorige", "Back")
next_ = Phrase("Volgende", "Next")
how_far = Phrase("Hoe ver je bent", "How far you are")
more_told = Phrase(
    "Wat ziet het team, en wat kan ik later vragen?",
    "What does the team see, and what can I ask for later?",
)

# The questions
explanation = Phrase("Uitleg", "Why this question")
note = Phrase("Notitie", "Note")
about_notes = Phrase(
    "Schrijf geen namen op. Een incident meld je zoals altijd, niet hier.",
    "Don't write down any names. Report an incident as always, not here.",
)

# What is asked besides
WANTED = {
    "2": Phrase("Eerst", "First"),
    "1": Phrase("Geen voorkeur", "No preference"),
    "0": Phrase("Nu niet", "Not now"),
}
about_you = Phrase("Over jou", "About you")
role = Phrase("Wat is je rol?", "What is your role?")
about_role = Phrase(
    "Verpleegkundige, verzorgende of helpende? Kies zorgprofessional. Ben jij de enige met deze rol? Dan weet wie dit "
    "leest dat jij het bent. Overslaan mag.",
    "If you're a nurse, carer or healthcare assistant, choose care professional. If you're the only one with this "
    "role, anyone who reads this will know it's you. You can skip this.",
)
skip = Phrase("Overslaan", "Skip")
word = Phrase("Een woord dat je onthoudt, niet je naam", "A word you will remember, not your name")
about_word = Phrase(
    "Iets als ‘fietstas’; het is geen wachtwoord. Vul je dit over een tijd nog eens in, dan is met hetzelfde woord te "
    "zien wat er veranderde. Overslaan mag.",
    "Something like ‘bicycle bag’; it's not a password. If you use the same word next time, we can see what has "
    "changed. You can skip this.",
)
share = Phrase("Mag in het rapport van het team staan wat jij antwoordde?", "May the team's report show your answers?")
about_share = Phrase(
    "De collega die de bestanden verzamelt, kan altijd alles lezen.",
    "The colleague who collects the files can always read everything.",
)
SHARES = {
    "closed": Phrase("Nee, alleen wat de groep antwoordde", "No, only what the group answered"),
    "open": Phrase("Ja, mijn antwoorden, met mijn woord erbij", "Yes, my answers, with my word next to them"),
}
SHARES_WITH_NOTES = {
    **SHARES,
    "open": Phrase(
        "Ja, mijn antwoorden en notities, met mijn woord erbij",
        "Yes, my answers and notes, with my word next to them",
    ),
}

# At the end
save_heading = Phrase("Bewaren en opsturen", "Save and send")
to_open = Phrase("Naar de eerste open vraag", "Go to the first unanswered question")
save = Phrase("Bewaar mijn antwoorden", "Save my answers")
hand_over = Phrase("Deel het bestand", "Share the file")
copy = Phrase("Kopieer als tekst", "Copy as text")
send_to = Phrase(
    "Stuur het, bijvoorbeeld als bijlage bij een mail, naar: {who}",
    "Send it, for example attached to an email, to: {who}",
)
who_collects = Phrase("de collega die de antwoorden verzamelt", "the colleague who collects the answers")
done = Phrase("Klaar, dank je wel", "Done, thank you")
wiped = Phrase(
    "Je antwoorden zijn hier gewist; je kunt dit venster sluiten. Wat je bewaarde of kopieerde, is er nog: in de map "
    "Downloads bijvoorbeeld.",
    "Your answers have been deleted here; you can close this window. What you saved or copied is still there: in your "
    "Downloads folder, for example.",
)
text_below = Phrase("Dit staat in je bestand:", "This is in your file:")
wipe_then = Phrase(
    "Verstuurd? Wis dan je antwoorden hier, zeker op een computer die anderen ook gebruiken.",
    "Once you've sent it, delete your answers here, especially on a computer that others use too.",
)
wipe_after = Phrase("Wis mijn antwoorden uit dit venster", "Delete my answers from this window")

# What the script says
TOLD = {
    "nearly": Phrase("Bijna klaar", "Nearly done"),
    "progress": Phrase("Vraag {number} van {total}", "Question {number} of {total}"),
    "all_done": Phrase("Alle vragen zijn beantwoord.", "All questions are answered."),
    "one_open": Phrase("Eén vraag staat nog open. Dat mag.", "You've left one question unanswered. That's fine."),
    "still_open": Phrase(
        "{count} vragen staan nog open. Dat mag.", "You've left {count} questions unanswered. That's fine."
    ),
    "nothing_yet": Phrase("Er is nog niets beantwoord.", "Nothing has been answered yet."),
    "saved": Phrase(
        "Je browser bewaart nu {file}, meestal in de map Downloads.",
        "Your browser is now saving {file}, usually in your Downloads folder.",
    ),
    "your_code": Phrase(
        "De code van je bestand is {id}. Schrijf hem op: daarmee zijn jouw antwoorden later terug te vinden.",
        "The code of your file is {id}. Write it down, so that your answers can be found later.",
    ),
    "changed": Phrase(
        "Je hebt na het bewaren iets veranderd. Bewaar je antwoorden nog een keer.",
        "You have changed something since you saved. Save your answers once more.",
    ),
    "sure": Phrase(
        "Heb je je antwoorden verstuurd? Ze worden hier nu gewist.",
        "Have you sent your answers? They will now be deleted here.",
    ),
    "copied": Phrase(
        "Gekopieerd. Plak het in een bericht, alles, van de eerste regel tot de laatste.",
        "Copied. Paste all of it into a message, from the first line to the last.",
    ),
    "copy_yourself": Phrase(
        "Kopiëren lukt hier niet vanzelf. Selecteer de tekst hieronder en kopieer die zelf.",
        "Copying doesn't work here. Select the text below and copy it yourself.",
    ),
}
