"""What is asked for a new tension field, what is not possible, and what is said when it is there."""

from samenwerk_cli.core.words.phrase import Phrase

# Asking

other_language = Phrase(
    "English? samenwerk questionnaire new {id} --lang en", "Nederlands? samenwerk questionnaire new {id} --lang nl"
)
greeting = Phrase(
    "Een paar vragen, en dan maakt samenwerk een bestand met voorbeelden, waarin je zelf verder schrijft. Bijna alles "
    "kun je daar nog veranderen. Ctrl-C stopt; dan wordt er niets geschreven.",
    "A few questions, and then samenwerk makes a file with examples, in which you write your own. You can still change "
    "nearly everything there. Ctrl-C stops; then nothing is written.",
)
title = Phrase("Hoe heet het spanningsveld?", "What is the tension field called, in Dutch?")
title_hint = Phrase(
    "Een paar woorden, zoals ‘Snelheid en zorgvuldigheid’.\nEnter = {default}",
    "A few words, such as ‘Snelheid en zorgvuldigheid’ (speed and care). English comes in a moment.\nEnter = {default}",
)
first_side = Phrase(
    "Het heeft twee kanten, die allebei goed zijn en elkaar soms in de weg zitten. Hoe heet de ene kant?",
    "It has two sides, both good, that sometimes get in each other's way. What is one side called, in Dutch?",
)
first_side_hint = Phrase(
    "Een of twee woorden, zoals ‘Snelheid’.\nEnter = {default}",
    "A word or two, such as ‘Snelheid’ (speed).\nEnter = {default}",
)
second_side = Phrase("Hoe heet de andere kant?", "What is the other side called, in Dutch?")
second_side_hint = Phrase(
    "Ook iets goeds: ‘Zorgvuldigheid’, niet ‘Traagheid’.\nEnter = {default}",
    "Something good as well: ‘Zorgvuldigheid’ (care), not ‘Traagheid’ (slowness).\nEnter = {default}",
)
languages = Phrase("In welke talen komen de vragen?", "Which languages will the questions be in?")
languages_hint = Phrase(
    "Typ codes, zoals: nl, en, fy. Nederlands (nl) hoort er altijd bij.\nEnter = Nederlands en Engels",
    "Type codes, such as: nl, en, fy. Dutch (nl) is always one of them.\nEnter = Dutch and English",
)
translated = Phrase("Hoe zeg je ‘{words}’ in {language}?", "What is ‘{words}’ in {language}?")
translated_hint = Phrase(
    "Enter = later; tot dan staat er het Nederlands",
    "Enter = later; until then the Dutch is there",
)
default_sides = (Phrase("Eerste kant", "First side"), Phrase("Tweede kant", "Second side"))
default_id = Phrase("mijn-veld", "my-field")
ours = Phrase("mijn-{id}", "my-{id}")

LANGUAGES: dict[str, Phrase] = {
    "nl": Phrase("het Nederlands", "Dutch"),
    "en": Phrase("het Engels", "English"),
    "fy": Phrase("het Fries", "Frisian"),
    "de": Phrase("het Duits", "German"),
    "fr": Phrase("het Frans", "French"),
    "es": Phrase("het Spaans", "Spanish"),
    "pl": Phrase("het Pools", "Polish"),
    "tr": Phrase("het Turks", "Turkish"),
    "ar": Phrase("het Arabisch", "Arabic"),
    "uk": Phrase("het Oekraïens", "Ukrainian"),
    "pap": Phrase("het Papiaments", "Papiamento"),
}
unnamed_language = Phrase("de taal {code}", "the language {code}")
only_shown = Phrase(
    "samenwerk zelf spreekt nog alleen Nederlands en Engels. Andere talen bewaar je alvast in het bestand.",
    "samenwerk itself only speaks Dutch and English so far. Other languages are kept in the file until then.",
)

# What is not possible

bad_id = Phrase(
    "'{word}' kan niet de naam van een veld zijn: neem kleine letters, cijfers en streepjes, zoals {near}.",
    "'{word}' cannot be the name of a field: use lower-case letters, digits and hyphens, such as {near}.",
)
bundled_id = Phrase(
    "'{word}' is al een veld van samenwerk zelf. Kies een andere naam, zoals {near}.",
    "'{word}' is a field of samenwerk itself. Choose another name, such as {near}.",
)
pole_twice = Phrase(
    "geef --pole twee keer, voor elke kant één keer.", "give --pole twice, once for each of the two sides."
)
same_poles = Phrase(
    "de twee kanten hebben dezelfde naam; ze moeten verschillen.", "the two sides have the same name; they must differ."
)
same_name = Phrase(
    "Zo heet de andere kant al. Geef deze kant een eigen naam.",
    "That is what the other side is called. Give this side a name of its own.",
)
nothing_readable = Phrase("{option} is leeg.", "{option} is empty.")
bad_language = Phrase(
    "'{word}' is geen taalcode. Typ codes van twee of drie letters, met een komma ertussen: nl, en.",
    "'{word}' is not a language code. Type codes of two or three letters, separated by commas: nl, en.",
)
too_many_languages = Phrase(
    "{count} talen is te veel; hoogstens {limit}.", "{count} languages is too many; at most {limit}."
)
stopped = Phrase("Gestopt. Er is niets geschreven.", "Stopped. Nothing has been written.")

# When it is there

made = Phrase(
    "Het veld staat in {path}. Open dat in een teksteditor, zoals Kladblok: achter elke # staat wat je er kunt doen.",
    "The field is in {path}. Open that in a text editor, such as Notepad: after every # it says what you can do there.",
)
what_next = Phrase("Het werkt nu al. Nakijken en proberen:", "It works as it is. To check it and try it out:")
