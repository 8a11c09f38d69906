"""What `answers delete` says."""

from samenwerk_cli.core.words.phrase import Phrase

of_people = Phrase("Antwoorden van mensen ({count}):", "People's answers ({count}):")
chosen_together = Phrase("Wat samen is gekozen ({count}):", "What was chosen together ({count}):")
copies = Phrase(
    "Kopieën die een programma ernaast bewaarde ({count}):", "Copies that a program kept beside them ({count}):"
)
with_words = Phrase(
    "Hierin staat meer dan antwoorden, zoals in een mail: {names}.",
    "These hold more than answers, as an email does: {names}.",
)
stays_wrong = Phrase(
    "Dit blijft staan, want het lijkt op antwoorden, maar er klopt iets niet: {names}.",
    "This stays, because it looks like answers but something is not right: {names}.",
)
stays = Phrase(
    "Dit blijft staan, want het is iets anders: {names}.", "This stays, because it is something else: {names}."
)
nothing_here = Phrase("Hier staan geen antwoorden om te wissen.", "There are no answers here to delete.")
for_good = Phrase("Voorgoed wissen? (j/n) ", "Delete for good? (y/n) ")
needs_yes = Phrase(
    "er is niets gewist, want niemand kan ja zeggen. Met --yes wis je zonder vraag wat hier genoemd is.",
    "nothing was deleted, as nobody is here to say yes. With --yes the files named here are deleted without asking.",
)
nothing_deleted = Phrase("Er is niets gewist.", "Nothing was deleted.")
deleted = Phrase("Gewist: {count} van {total}.", "Deleted: {count} of {total}.")
elsewhere = Phrase(
    "Kijk ook waar kopieën kunnen staan: in e-mail en chat (ook bij wie ze stuurde), in Downloads, in de prullenbak, "
    "in de versies die een map in de cloud bewaart, en in back-ups. Ook in rapporten staat wat mensen antwoordden.",
    "Check where else copies may be: in email and chat (the sender's too), in Downloads, in the recycle bin, in the "
    "versions that a cloud folder keeps, and in backups. Reports also hold what people answered.",
)
