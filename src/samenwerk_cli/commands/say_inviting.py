"""The words for who makes a page on which colleagues answer."""

from samenwerk_cli.core.words.phrase import Phrase

form_file = Phrase("vragen.html", "questions.html")
invitation = Phrase(
    "––– Uitnodiging, om te kopiëren. Vul in wat tussen [ ] staat, en haal weg wat niet klopt. –––",
    "––– Invitation, to copy. Fill in what stands between [ ], and take out what is not so. –––",
)
reminder = Phrase("––– Herinnering, om te kopiëren –––", "––– Reminder, to copy –––")
all_in = Phrase(
    "Staan de bestanden in een map? Dan maak je het rapport:", "Are the files in a folder? Then report on them:"
)
folder = Phrase("antwoorden", "answers")
