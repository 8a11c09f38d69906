"""What an editor says about the keys of an answers file, and what stands in the file of a new field."""

from samenwerk_cli.core.words.phrase import Phrase

answers_file = Phrase("Antwoorden voor samenwerk.", "Answers for samenwerk.")
format_version = Phrase("De versie van dit bestandsformaat: 1.", "The version of this file format: 1.")
kind = Phrase(
    "answers: van één persoon. consensus: wat een team samen koos.",
    "answers: of one person. consensus: what a team chose together.",
)
own_id = Phrase(
    "Willekeurig, van samenwerk: twee bestanden met hetzelfde id zijn van één persoon.",
    "Random, from samenwerk: two files with the same id are one person's.",
)
own_round = Phrase(
    "Willekeurig, van het formulier: wat samen is verzameld, heeft dezelfde ronde.",
    "Random, from the form: files that were collected together have the same round.",
)
subject = Phrase("Over welke verandering het gaat.", "Which change it is about.")
we = Phrase("Wie ‘wij’ is.", "Who ‘we’ means.")
date = Phrase("Jaar-maand-dag, zoals 2026-01-31.", "Year-month-day, as in 2026-01-31.")
role = Phrase("Vanuit welke rol je antwoordt.", "The role in which you answer.")
name = Phrase("Je naam; mag leeg blijven.", "Your name; may stay empty.")
lang = Phrase("De taal van het rapport.", "The language of the report.")
share = Phrase("open: anderen mogen zien wie wat antwoordde.", "open: others may see who answered what.")
version = Phrase(
    "Welke versie van het spanningsveld is beantwoord; zonder deze regel is dat de huidige.",
    "Which version of the tension field was answered; without this line, the current one.",
)
importance = Phrase(
    "Per kant: wil je hier de komende drie maanden aan werken? 0 nu niet, 1 geen voorkeur, 2 eerst.",
    "For each side: do you want to work on it over the next three months? 0 not now, 1 no preference, 2 first.",
)
earlier = Phrase(
    "Antwoorden op vragen die zijn veranderd of verdwenen; ze tellen niet mee.",
    "Answers to questions that have since changed or gone; they do not count.",
)
note = Phrase("Een notitie bij deze vraag.", "A note on this question.")
minority = Phrase(
    "Wat een minderheid vindt; alleen in een bestand met kind: consensus.",
    "What a minority thinks; only in a file with kind: consensus.",
)
untranslated = Phrase("nog vertalen", "to be translated")
