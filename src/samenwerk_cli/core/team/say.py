"""What is said of files when people are counted."""

from samenwerk_cli.core.words.phrase import Phrase

nobody = Phrase(
    "Hier is nog niets beantwoord. Dit bestand telt niet mee.",
    "Nothing has been answered here yet. This file does not count.",
)
copy = Phrase(
    "Hier staat precies hetzelfde als in {other}. Die twee tellen als één mens.",
    "This holds exactly the same as {other}. The two count as one person.",
)
other_version = Phrase(
    "Dit is van dezelfde mens als {other} (hetzelfde id), met andere antwoorden. Alleen {other} telt mee.",
    "This is from the same person as {other} (the same id), with other answers. Only {other} counts.",
)
same_name = Phrase(
    "De naam '{word}' staat ook in {other}. Vulde één mens het twee keer in? Haal dan een van beide weg.",
    "The name '{word}' is also in {other}. Did one person fill it in twice? Then take one of them out.",
)
talk_first = Phrase("Praat hier eerst samen over: {words}", "Talk about this together first: {words}")
talk_done = Phrase(
    "Ieder heeft een voorbeeld verteld, en jullie weten waar het verschil vandaan komt.",
    "Everyone has told an example, and you know where the difference comes from.",
)
keep = Phrase(
    "Houd vast wat hier werkt, en vertel een ander team hoe jullie het doen.",
    "Keep what works here, and tell another team how you do it.",
)
keep_done = Phrase(
    "Een collega van een ander team heeft gezien hoe jullie het doen.",
    "A colleague from another team has seen how you do it.",
)
