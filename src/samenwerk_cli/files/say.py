"""What an editor says about the keys of an answers file, and what stands in the file of a new field."""

from samenwerk_cli.core.words.phrase import Phrase

answers_file = Phrase("Antwoorden voor samenwerk.", "Answers for samenwerk.")
format_version = Phrase("De versie van dit bestandsformaat: 1.", "The version of this file format: 1.")
kind = Phrase(
    "answers: van één persoon. consensus: wat een team samen koos.",
    "answers: of one person. consensus: what a team chose together.",
)
own_id = Phrase(
    "Willekeurig, van samenwerk: twee bestanden met hetzelfde id zijn van één mens.",
    "Random, from samenwerk: two files with the same id are one person's.",
)
own_round = Phrase(
    "Willekeurig, van het formulier: wat samen is verzameld, heeft dezelfde ronde.",
    "Random, from the form: what was collected together has the same round.",
)
subject = Phrase("Over welke vernieuwing het gaat.", "Which change it is about.")
we = Phrase("Wie ‘wij’ is.", "Who ‘we’ are.")
date = Phrase("Jaar-maand-dag, zoals 2026-01-31.", "Year-month-day, as in 2026-01-31.")
role = Phrase("Vanuit welke rol je antwoordt.", "From which role you answer.")
name = Phrase("Je naam; mag leeg blijven.", "Your name; may stay empty.")
lang = Phrase("De taal van het rapport.", "The language of the report.")
share = Phrase("open: anderen mogen zien wie wat antwoordde.", "open: others may see who answered what.")
version = Phrase(
    "De versie van het spanningsveld dat is beantwoord; weggelaten is dat de huidige.",
    "The version of the tension field that was answered; left out, it is the current one.",
)
importance = Phrase(
    "Per kant: wil je hier de komende drie maanden aan werken? 0 nu niet, 1 gewoon, 2 eerst.",
    "For each side: work on it in the coming three months? 0 not now, 1 as usual, 2 first.",
)
earlier = Phrase(
    "Antwoorden op vragen die zijn veranderd of verdwenen; ze tellen niet mee.",
    "Answers to questions that have changed or gone; they do not count.",
)
note = Phrase("Een notitie bij deze vraag.", "A note at this question.")
minority = Phrase(
    "Wat een minderheid vindt; alleen in een bestand met kind: consensus.",
    "What a minority thinks; only in a file with kind: consensus.",
)
untranslated = Phrase("nog vertalen", "to be translated")
