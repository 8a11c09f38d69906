"""The words of the report."""

from samenwerk_cli.core.words.phrase import Phrase

title = Phrase("Waar wringt het, en wat doen we eerst?", "What isn't working yet, and what do we do first?")

subject = Phrase("Verandering", "Change")
we = Phrase("Wie is ‘wij’", "Who ‘we’ means")
date = Phrase("Datum", "Date")
role = Phrase("Ingevuld als", "Answered as")
answered_by = Phrase("Ingevuld door", "Answered by")
own_role = Phrase("Rol (mag leeg blijven)", "Role (optional)")
own_word = Phrase("Een woord dat je onthoudt, niet je naam", "A word you will remember, not your name")
one_colleague = Phrase("één collega", "one colleague")
who_as = Phrase("{who} ({role})", "{who} ({role})")
seen_by = Phrase("{who}; een ander kan het anders zien", "{who}; others may see it differently")
name = Phrase("Naam", "Name")
usual_subject = Phrase("de laatste verandering in ons werk", "the latest change in our work")
usual_we = Phrase("iedereen die ermee werkt", "everyone who works with it")

# Headings
to_read = Phrase("Om na te lezen", "To read afterwards")
in_short = Phrase("In het kort", "At a glance")
begin_here = Phrase("Begin hier", "Start here")
suggestions = Phrase("{count} voorstellen: kies er één", "{count} suggestions: pick one")
one_suggestion = Phrase("Eén voorstel", "One suggestion")
other_steps = Phrase("Andere stappen, voor later", "Other steps, for later")
not_known = Phrase("Wat nog niet bekend is", "What is not known yet")
all_answers = Phrase(
    "Hierna per kant de antwoorden, van laag naar hoog, met hun punten: 0 tot 100.",
    "Next, the answers for each side, from low to high, with their points: 0 to 100.",
)
how_scored = Phrase("Hoe dit is berekend", "How this was worked out")
sources = Phrase("Bronnen", "Sources")

# The first page
your_answer = Phrase("{question} Jouw antwoord: “{answer}”", "{question} Your answer: “{answer}”")
your_answer_together = Phrase("{question} Jullie antwoord: “{answer}”", "{question} Your answer: “{answer}”")
answered_so = Phrase("{question} “{answer}”", "{question} “{answer}”")
bars_read = Phrase("Hoe langer de balk, hoe meer er op orde is:", "The longer the bar, the more is in good shape:")

# On a page in a browser
page_how = Phrase(
    "Typ bij ‘wie’ en ‘wanneer’, of schrijf het op de afdruk. Bewaren: Ctrl+S (Mac: ⌘S), als ‘webpagina, volledig’. "
    "Afdrukken: Ctrl+P (Mac: ⌘P).",
    "Type who and when, or write them on the printed page. To keep them: Ctrl+S (Mac: ⌘S), as ‘webpage, complete’. "
    "To print: Ctrl+P (Mac: ⌘P).",
)

axis_reads = Phrase(
    "Elk rondje in de balk is een antwoord: hoe verder naar rechts, hoe meer punten, van 0 tot 100. De ruit is de "
    "score van die kant. Ernaast staat ? voor ‘weet ik niet’ en x voor ‘dat zie ik niet in mijn werk’.",
    "Each circle in the bar is an answer: the further to the right, the more points, from 0 to 100. The diamond is the "
    "score of that side. Beside it, ? means ‘I don't know’ and x means ‘I don't see this in my work’.",
)
team_axis_reads = Phrase(
    "Elk vierkantje in de balk is een vraag: hoe verder naar rechts, hoe hoger de score, van 0 tot 100. De ruit is de "
    "score van die kant: de middelste van jullie eigen scores. Die hoeft niet tussen de vierkantjes te liggen.",
    "Each square in the bar is a question: the further to the right, the higher its score, from 0 to 100. The diamond "
    "is the score of that side: the middle one of your own scores, which need not lie among the squares.",
)

# Summary and balance
still_empty = Phrase("Hier is nog niets beantwoord.", "Nothing has been answered here yet.")
all_unknown = Phrase(
    "Op alle {count} vragen was het antwoord ‘weet ik niet’. Zoek dat eerst samen uit.",
    "The answer to all {count} questions was ‘I don't know’. Find that out together first.",
)
chafes = Phrase("Hier wringt het: {ends}.", "This isn't working yet: {ends}.")
leans = Phrase("Dit neigt naar: {ends}.", "This leans towards: {ends}.")
uneven = Phrase(
    "‘{stronger}’ ({stronger_band}) scoort hoger dan ‘{weaker}’ ({weaker_band}).",
    "‘{stronger}’ ({stronger_band}) scores higher than ‘{weaker}’ ({weaker_band}).",
)
both_attention = Phrase(
    "‘{first}’ en ‘{second}’: beide kanten vragen aandacht.", "‘{first}’ and ‘{second}’: both sides need attention."
)
both_strong = Phrase(
    "‘{first}’ en ‘{second}’: beide kanten zijn op orde.", "‘{first}’ and ‘{second}’: both sides are in good shape."
)
little_difference = Phrase(
    "Het verschil is te klein om te zeggen welke kant voorgaat.",
    "The difference is too small to say which side comes first.",
)
tentative = Phrase(
    "Met minder dan {fewest} antwoorden aan een kant kan het ook toeval zijn.",
    "With fewer than {fewest} answers on one side, it may also be chance.",
)
no_balance = Phrase(
    "We vergelijken de kanten nog niet: aan een kant zijn minder dan {fewest} vragen beantwoord.",
    "The sides are not compared yet: on one of them fewer than {fewest} questions were answered.",
)
pole_in_words = Phrase("‘{pole}’: {band}.", "‘{pole}’: {band}.")
gap = Phrase("Verschil: {points} van de 100 punten.", "Difference: {points} of 100 points.")

# How solid a side is, and how much it is wanted
attention = Phrase("vraagt aandacht", "needs attention")
developing = Phrase("in ontwikkeling", "developing")
strong = Phrase("op orde", "in good shape")
no_score = Phrase("geen score", "no score")
wanted_first = Phrase("gekozen om eerst aan te werken", "chosen to work on first")
not_wanted_now = Phrase("gekozen om nu niet aan te werken", "chosen to leave for now")
rests_on = Phrase("{answered} van {total} vragen", "{answered} of {total} questions")
of_which_not_applicable = Phrase("{count} n.v.t.", "{count} n/a")
of_which_unseen = Phrase("{count} niet te zien", "{count} not visible")
of_which_unknown = Phrase("bij {count} ‘weet ik niet’", "‘I don't know’ to {count}")
too_few_answers = Phrase("te weinig antwoorden voor een score", "too few answers for a score")
nothing_applicable = Phrase(
    "geen van de vragen gold voor jullie of was te zien",
    "none of the questions applied to you or could be seen",
)

# A field
weakest = Phrase("Hier wringt het", "What isn't working yet")
strongest = Phrase("Dit is op orde", "What is in good shape")
blind_spot = Phrase(
    "Nog niet bekend: bij ‘{pole}’ is het antwoord op {unknown} van de {applicable} vragen ‘weet ik niet’. Vraag het "
    "na.",
    "Not known yet: for ‘{pole}’ the answer to {unknown} of {applicable} questions is ‘I don't know’. Ask around.",
)
balance = Phrase("Balans", "Balance")
balance_reads = Phrase(
    "Hoe verder het bolletje naar een kant staat, hoe hoger die scoort.",
    "The further the dot is to one side, the higher that side scores.",
)
unknown = Phrase("Weet ik niet", "I don't know")
unseen = Phrase("Dat zie ik niet in mijn werk", "I don't see this in my work")
not_applicable = Phrase("Geldt niet voor ons", "Doesn't apply to us")
unanswered = Phrase("Nog niet beantwoord", "Not answered yet")

# Steps
later_intro = Phrase(
    "Staat jouw functie in een stap? Dan is dat deel voor jou. Past een stap niet bij jouw rol? Geef die door.",
    "If a step names your own job, that part is for you. If a step doesn't fit your role, pass it on.",
)
later_more = Phrase(
    "Nog {count} zie je met de opdracht samenwerk explain.",
    "To see {count} more, type samenwerk explain.",
)
phase = Phrase("{phase}: {asks}", "{phase}: {asks}")
because = Phrase("Waarom", "Why")
because_scores = Phrase("Deze stap helpt ‘{weaker}’ vooruit.", "This step helps ‘{weaker}’ along.")
done_when = Phrase("Klaar als", "Done when")
rests_on_source = Phrase("Bron", "Source")
what = Phrase("Wat", "What")
who = Phrase("Wie", "Who")
together = Phrase("Samen gekozen", "Chosen together")
minority = Phrase("Ook gezegd", "Also said")
note = Phrase("Notitie", "Note")
when = Phrase("Wanneer", "When")
nothing_answered = Phrase(
    "Er zijn te weinig antwoorden om een stap voor te stellen. Vul meer vragen in, of vraag iemand die het wel weet.",
    "There are too few answers to suggest a step. Answer more questions, or ask someone who knows.",
)
all_solid = Phrase(
    "Alles wat is ingevuld, is op orde. Er is geen stap nodig. Vertel een ander team hoe jullie dit doen.",
    "Everything you answered is in good shape. No step is needed. Tell another team how you do this.",
)
none_wanted = Phrase(
    "Er zijn stappen mogelijk, maar bij die onderwerpen is ‘nu niet’ gekozen. Ze staan hieronder, voor later.",
    "Steps are possible, but for those subjects you chose ‘not now’. They are below, for later.",
)

# Colophon
how = Phrase(
    "Elk antwoord is punten waard: van boven naar beneden {rising} en {best}, en bij vragen over te weinig en te veel "
    "{ends}, {beside}, {middle}, {beside} en {ends}. De score van een kant is het gemiddelde van de beantwoorde "
    "vragen, als dat er minstens {fewest} zijn en meer dan {enough}.",
    "Every answer is worth points: from top to bottom {rising} and {best}, and for questions about too little and too "
    "much {ends}, {beside}, {middle}, {beside} and {ends}. A side's score is the average of the questions answered, if "
    "there are at least {fewest} of them and more than {enough}.",
)
how_scores = Phrase("{points} {bands}", "{points} {bands}")
how_bands = Phrase(
    "Onder {developing_from} heet ‘vraagt aandacht’, vanaf {developing_from} ‘in ontwikkeling’, vanaf {strong_from} "
    "‘op orde’. Dat zijn afspraken, geen normen en geen rapportcijfers. Vanaf {uneven_from} punten verschil noemen we "
    "twee kanten ongelijk.",
    "Below {developing_from} is called ‘needs attention’, from {developing_from} ‘developing’, from {strong_from} ‘in "
    "good shape’. We chose these limits ourselves: they are not norms and not marks. From a difference of "
    "{uneven_from} points we call two sides uneven.",
)
how_steps = Phrase(
    "Eerst komen de stappen bij de laagste antwoorden, en bij wat je eerst wilt doen. De vier fasen komen uit de bron; "
    "de negen stappen daarin zijn van ons.",
    "Steps for the lowest answers come first, and those for what you want to do first. The four phases are from the "
    "source; the nine steps within them are ours.",
)
honesty = Phrase(
    "Gebruik dit om een gesprek te beginnen, niet als oordeel: de vragenlijst is niet wetenschappelijk gevalideerd.",
    "Use this to start a conversation, not as a judgement: the questionnaire has not been scientifically validated.",
)
versions = Phrase("samenwerk {program}; {fields}.", "samenwerk {program}; {fields}.")
field_version = Phrase("{id} versie {version}", "{id} version {version}")
not_shown = Phrase("niet bekend, of niet voor iedereen dezelfde", "not known, or not the same for everyone")
as_a_team = Phrase("het team samen", "the team together")

# What a page cannot show
one_sign_lacking = Phrase(
    "Eén teken staat niet in het lettertype van deze pdf; op die plek staat □.",
    "One character is not in this PDF's font; □ stands in its place.",
)
signs_lacking = Phrase(
    "{count} tekens staan niet in het lettertype van deze pdf; op die plekken staat □.",
    "{count} characters are not in this PDF's font; □ stands in their place.",
)
