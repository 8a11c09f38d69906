"""The words for who makes a page on which colleagues answer."""

from samenwerk_cli.core.words.phrase import Phrase

form_file = Phrase("vragen.html", "questions.html")
invitation = Phrase(
    "––– Uitnodiging, om te kopiëren. Vul in wat tussen [ ] staat, en haal weg wat niet klopt. –––",
    "––– Invitation, to copy. Fill in what is between [ ], and take out what does not apply. –––",
)
reminder = Phrase("––– Herinnering, om te kopiëren –––", "––– Reminder, to copy –––")
all_in = Phrase(
    "Staan alle bestanden in een map? Dan maak je zo het rapport:",
    "Once the files are in a folder, this makes the report:",
)
folder = Phrase("antwoorden", "answers")
