"""What is said of files when people are counted."""

from samenwerk_cli.core.phrases import Phrase

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
