"""What an organiser is asked about how the answers are collected, and what is not possible."""

from samenwerk_cli.core.words.phrase import Phrase

greeting = Phrase(
    "Wie meedoet, wil weten wie de antwoorden leest. Wat je hier invult, staat boven de vragen. Laat je iets open? Dan "
    "staat er dat het niet bekend is. Enter = openlaten.",
    "People who take part want to know who reads their answers. What you fill in here is shown above the questions. If "
    "you leave something open, it says there that this is not known. Enter = leave open.",
)
QUESTIONS: dict[str, Phrase] = {
    "organisation": Phrase(
        "Welke organisatie is verantwoordelijk voor de antwoorden? (zoals: Zorggroep De Linde)",
        "Which organisation is responsible for the answers? (such as: De Linde Care)",
    ),
    "collector": Phrase(
        "Wie verzamelt en leest de antwoorden? (naam en functie, liefst niet de leidinggevende)",
        "Who collects and reads the answers? (name and job, preferably not the manager)",
    ),
    "collector-manages": Phrase(
        "Geeft die persoon leiding aan mensen die meedoen? (ja of nee)",
        "Does that person manage people who take part? (yes or no)",
    ),
    "contact": Phrase(
        "Waar kan iemand terecht met vragen? (naam, mailadres of telefoon)",
        "Who can someone go to with questions? (name, email address or telephone)",
    ),
    "delete-on": Phrase(
        "Wanneer wis je de antwoorden? (jaar-maand-dag, zoals {example})",
        "When will you delete the answers? (year-month-day, such as {example})",
    ),
    "send-to": Phrase(
        "Waar gaan de bestanden naartoe? (zoals een mailadres)",
        "Where do the files go? (such as an email address)",
    ),
}
"""By the name of the option that tells it, in the order of asking."""

not_a_day = Phrase(
    "'{word}' is geen datum. Schrijf jaar-maand-dag, zoals {example}.",
    "'{word}' is not a date. Write year-month-day, such as {example}.",
)
day_gone_by = Phrase(
    "{day} is al voorbij. Geef een dag die nog komt; dan worden de antwoorden gewist.",
    "{day} is in the past. Give a day that is still to come; that is when the answers are deleted.",
)
yes_or_no = Phrase("'{word}' is niet ja of nee.", "'{word}' is neither yes nor no.")
