"""What is said of files when people are counted."""

from samenwerk_cli.core.words.phrase import Phrase

nobody = Phrase(
    "Hier is nog niets beantwoord. Dit bestand telt niet mee.",
    "Nothing has been answered here yet. This file does not count.",
)
copy = Phrase(
    "Dit is een kopie van {other}. Samen tellen ze als één persoon.",
    "This is a copy of {other}. Together they count as one person.",
)
same_content = Phrase(
    "Hier staat precies hetzelfde als in {other}. Samen tellen ze als één persoon. Zijn het toch twee mensen? Zet dan "
    "in elk bestand een naam.",
    "This is exactly the same as {other}, so together they count as one person. If they are two people, put a name in "
    "each file.",
)
other_version = Phrase(
    "Dit is een andere versie van {other}, van dezelfde persoon (zelfde id). Alleen {other} telt mee.",
    "This is another version of {other}, by the same person (same id). Only {other} counts.",
)
other_round = Phrase("{files} hoort bij een andere ronde.", "{files} belongs to another round.")
other_rounds = Phrase("{files} horen bij een andere ronde.", "{files} belong to another round.")
of_round = Phrase("{file} ({round})", "{file} ({round})")
leave_out = Phrase(
    "Haal eruit wat niet bij deze ronde hoort; nu telt alles mee.",
    "Take out what does not belong to this round; for now everything counts.",
)
same_name = Phrase(
    "De naam '{word}' staat ook in {other}. Vulde één persoon het twee keer in? Haal er dan een weg. Zijn het er twee? "
    "Maak de namen dan verschillend.",
    "The name '{word}' is also in {other}. If one person filled it in twice, remove one. If they are two people, make "
    "the names differ.",
)

# Steps that no questionnaire describes
talk_first = Phrase("Praat hier eerst samen over: {words}", "Talk about this together first: {words}")
talk_done = Phrase(
    "Iedereen heeft een voorbeeld verteld, en jullie weten waar het verschil vandaan komt.",
    "Everyone has given an example, and you know where the difference comes from.",
)
find_who_sees = Phrase(
    "Zoek uit wie dit in het werk wel ziet, in of buiten het team. Vraag die persoon erover te vertellen.",
    "Find out who does see this in their work, inside the team or outside it. Ask that person to tell you about it.",
)
found_who_sees = Phrase(
    "Iemand die dit ziet, heeft het jullie verteld, of jullie weten dat niemand het ziet.",
    "Someone who sees this has told you about it, or you know that nobody does.",
)
keep = Phrase(
    "Houd vast wat hier werkt, en vertel een ander team hoe jullie het doen.",
    "Keep what works here, and tell another team how you do it.",
)
keep_done = Phrase(
    "Een collega van een ander team heeft gezien hoe jullie het doen.",
    "A colleague from another team has seen how you do it.",
)
