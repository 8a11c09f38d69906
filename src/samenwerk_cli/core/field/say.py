"""What an editor says about the writing of a questionnaire: what is hard to read, why, and what is better."""

from samenwerk_cli.core.words.phrase import Phrase

advice = Phrase("advies", "advice")

two_questions = Phrase(
    "Dit zijn twee vragen in één; wie op de ene ja zegt en op de andere nee, kan niet kiezen.",
    "These are two questions in one; someone who says yes to one and no to the other cannot choose.",
)
ask_one = Phrase(
    "Kies er één, of maak er twee vragen van: ‘Wie oefent met ons?’ en ‘Wanneer oefenen wij?’.",
    "Choose one, or make it two questions: ‘Who practises with us?’ and ‘When do we practise?’.",
)
negation = Phrase(
    "In de vraag staat ‘{word}’; bij een ontkenning is niet duidelijk wat ‘ja’ betekent.",
    "The question has ‘{word}’ in it; with a negation it is not clear what ‘yes’ means.",
)
ask_what_is = Phrase(
    "Vraag naar wat er wel gebeurt: ‘Wat doen wij als iets misgaat?’.",
    "Ask what does happen: ‘What do we do when something goes wrong?’.",
)
alike = Phrase(
    "Antwoord {one} en {other} verschillen in één woord; dan kiest ieder op gevoel.",
    "Answers {one} and {other} differ in one word; people then choose by feel.",
)
write_what_you_see = Phrase(
    "Schrijf wat je ziet gebeuren: ‘Wij horen het pas als iemand klaagt’ in plaats van ‘Wij vragen het soms’.",
    "Write what you would see: ‘We only hear when someone complains’ rather than ‘We ask sometimes’.",
)
middle_longest = Phrase(
    "Antwoord 3 is het langste; dan ziet iedereen dat dit het goede antwoord is.",
    "Answer 3 is the longest; everyone then sees that it is the right one.",
)
even_out = Phrase(
    "Maak het korter, of geef 2 en 4 ook een goede reden: ‘… want dat geeft rust’.",
    "Make it shorter, or give 2 and 4 a good reason too: ‘… because that gives us peace’.",
)
long_sentence = Phrase(
    "Deze zin heeft {count} woorden: ‘{begin} …’. Boven de {limit} raakt een lezer de draad kwijt.",
    "This sentence has {count} words: ‘{begin} …’. Over {limit} a reader loses the thread.",
)
cut_it = Phrase(
    "Knip hem door: één gedachte per zin. ‘De bel gaat. Niemand weet wie er loopt.’",
    "Cut it in two: one thought a sentence. ‘The bell rings. Nobody knows who will go.’",
)
jargon = Phrase(
    "‘{word}’ is vaktaal, die niet iedereen hetzelfde leest.", "‘{word}’ is jargon, which not everyone reads alike."
)
write_instead = Phrase("Schrijf bijvoorbeeld: {better}.", "Write for instance: {better}.")
markup = Phrase(
    "Hier staat HTML ({signs}). Dit is platte tekst: lezers zien die tekens staan.",
    "There is HTML here ({signs}). This is plain text: readers see those characters.",
)
take_markup_away = Phrase(
    "Haal {signs} weg, of schrijf het teken dat je bedoelt.",
    "Remove {signs}, or write the character that you mean.",
)
invisible = Phrase("Hier staat iets wat niemand ziet: {sign}.", "There is something here that nobody sees: {sign}.")
type_it_anew = Phrase("Typ dit stukje opnieuw, met gewone spaties.", "Type this bit again, with ordinary spaces.")
no_english = Phrase(
    "Hier ontbreekt het Engels; wie Engels leest, krijgt dan een Nederlandse zin.",
    "There is no English here; people who read English then get a Dutch sentence.",
)
add_english = Phrase('Zet onder nl een regel: en: "…".', 'Put a line under nl: en: "…".')
no_english_at_all = Phrase(
    "In dit bestand staat geen Engels; met --lang en verschijnen alle vragen in het Nederlands.",
    "There is no English in this file; with --lang en all questions appear in Dutch.",
)
few_questions = Phrase(
    "De kant ‘{word}’ heeft {count} vragen; met minder dan {fewest} hangt de score van één antwoord af.",
    "The side ‘{word}’ has {count} questions; with fewer than {fewest} its score hangs on one answer.",
)
ask_more = Phrase(
    "Voeg een vraag toe over iets wat je op een gewone dag kunt zien: ‘Wat gebeurt er als …?’.",
    "Add a question about something that you can see on an ordinary day: ‘What happens when …?’.",
)

ease = Phrase(
    "{file}: leesbaarheid {figures} (0 tot 100; hoger leest makkelijker, gewone taal is 60 of meer)",
    "{file}: reading ease {figures} (0 to 100; higher reads easier, plain language is 60 or more)",
)
ease_nl = Phrase("Nederlands {score}", "Dutch {score}")
ease_en = Phrase("Engels {score}", "English {score}")
no_ease = Phrase(
    "Ook een cijfer voor de leesbaarheid? Installeer samenwerk opnieuw, met '.[writing]' in plaats van de punt.",
    "A figure for reading ease too? Install samenwerk again, with '.[writing]' in place of the dot.",
)
