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
refined = Phrase(
    "Antwoord {one} en {other} zeggen voor een deel hetzelfde; wie het ene kiest, vindt het andere ook waar.",
    "Answers {one} and {other} partly say the same thing; if one is true, so is the other.",
)
tell_apart = Phrase(
    "Laat ze elkaar uitsluiten: ‘Wij vertellen het achteraf’ en ‘Wij vertellen het vooraf’.",
    "Let them exclude each other: ‘We tell them afterwards’ and ‘We tell them beforehand’.",
)
leaning = Phrase(
    "‘{word}’ leunt op een ander antwoord; in een rapport staat dit antwoord alleen.",
    "‘{word}’ leans on another answer; in a report this answer stands alone.",
)
stand_alone = Phrase(
    "Zeg alles in één zin: ‘Cliënten en naasten denken mee’ in plaats van ‘Ook naasten denken mee’.",
    "Say all of it in one sentence: ‘Clients and relatives help decide’ rather than ‘Relatives help decide, too’.",
)
of_everybody = Phrase(
    "‘{word}’ gaat over iedereen; dat weet niemand zeker, dus wie eerlijk is, kiest dit niet.",
    "‘{word}’ is about everybody; nobody can be sure, so an honest person won't choose it.",
)
ask_a_few = Phrase(
    "Schrijf wat je kunt horen of zien: ‘Vraag het een paar van ons, en je hoort hetzelfde’.",
    "Write what can be heard or seen: ‘Ask a few of us, and you hear the same’.",
)
long_answer = Phrase(
    "Dit antwoord is langer dan één zin van {limit} woorden; wie kiest, houdt vijf antwoorden in het hoofd.",
    "This answer is longer than one sentence of {limit} words; readers have five answers to keep in mind.",
)
shorten = Phrase(
    "Houd over wat je ziet gebeuren: ‘Wij bellen meteen, en zeggen wat er misging’.",
    "Keep what you would see: ‘We ring at once, and say what went wrong’.",
)
does_not_count = Phrase(
    "Bij deze vraag staat niet wat telt; wie twijfelt tussen twee antwoorden, komt niet verder.",
    "This question does not say what counts; anyone who hesitates between two answers gets no help.",
)
never_counts = Phrase(
    "Bij geen enkele vraag staat wat telt; wie twijfelt tussen twee antwoorden, komt niet verder.",
    "No question says what counts; anyone who hesitates between two answers gets no help.",
)
counts_otherwise = Phrase(
    "Deze zin begint anders dan de zinnen die lezers bij andere vragen zien.",
    "This sentence begins differently from those that readers see with other questions.",
)
count_as = Phrase(
    'Schrijf onder question bij counts_as één zin: "Het telt als er vaste tijd voor is."',
    'Under question, write one sentence as counts_as: "It counts if there is a fixed time for it."',
)
waiting = Phrase(
    "‘{word}’: of dat gebeurt, en wanneer, weet niemand. Zo is de stap nooit zeker klaar.",
    "‘{word}’: nobody knows whether that will happen, or when, so the step may never be done.",
)
too_long = Phrase(
    "‘{word}’ is te lang om op te wachten; een team kijkt na een maand of de stap klaar is.",
    "‘{word}’ is too long to wait; after a month a team checks whether the step is done.",
)
see_it_soon = Phrase(
    "Schrijf wat je binnen een maand kunt zien: ‘Het staat op de agenda van deze maand’.",
    "Write what can be seen within a month: ‘It is on this month's agenda’.",
)
crowd = Phrase("‘{word}’: een klein team heeft er niet zoveel.", "‘{word}’: a small team does not have that many.")
who_works_with_it = Phrase(
    "Noem wie het aangaat: ‘wie ermee werkt’, ‘twee collega's’, ‘een cliënt’.",
    "Say who it is about: ‘those who work with it’, ‘two colleagues’, ‘a client’.",
)
pointing = Phrase(
    "‘{word}’ wijst naar iets wat in de vraag of het antwoord staat; de stap wordt ook alleen gelezen.",
    "‘{word}’ points at something in the question or the answer; the step is also read alone.",
)
name_it = Phrase(
    "Noem het: ‘Geef de collega die het bijhoudt …’ in plaats van ‘Geef die collega …’.",
    "Name it: ‘Give the colleague who keeps track …’ rather than ‘Give that colleague …’.",
)
same_opening = Phrase(
    "Van de {steps} stappen beginnen er {count} met ‘{word}’; dan gaan ze op elkaar lijken.",
    "{count} of the {steps} steps begin with ‘{word}’, so they come to look alike.",
)
open_otherwise = Phrase(
    "Begin hier anders, met waar of met wie: ‘Vertel bij de overdracht …’, ‘Teken met een cliënt …’.",
    "Begin differently here, with where or with whom: ‘Tell at the handover …’, ‘Draw with a client …’.",
)
same_number = Phrase(
    "Van de {steps} stappen staat in {count} het getal ‘{word}’; dan gaan ze op elkaar lijken.",
    "{count} of the {steps} steps have the number ‘{word}’ in them, so they come to look alike.",
)
number_otherwise = Phrase(
    "Neem hier een ander aantal, of schrijf wie: ‘wie ermee werkt’, ‘een collega’.",
    "Use another number here, or say who: ‘those who work with it’, ‘a colleague’.",
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
    "De kant ‘{word}’ heeft {count} vragen; met minder dan {fewest} kan elk verschil met de andere kant toeval zijn.",
    "The side ‘{word}’ has {count} questions; with fewer than {fewest} any difference from the other may be chance.",
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
