"""The words of the report."""

from samenwerk_cli.core.words.phrase import Phrase

title = Phrase("Waar wringt het, en wat doen we eerst?", "Where does it chafe, and what do we do first?")

subject = Phrase("Vernieuwing", "Change")
we = Phrase("Wie is ‘wij’", "Who ‘we’ are")
date = Phrase("Datum", "Date")
role = Phrase("Ingevuld als", "Answered as")
name = Phrase("Naam", "Name")
usual_subject = Phrase("de laatste verandering in ons werk", "the latest change in our work")
usual_we = Phrase("iedereen die ermee werkt", "everyone who works with it")

# Headings
in_short = Phrase("In het kort", "In short")
begin_here = Phrase("Begin hier", "Start here")
other_steps = Phrase("Andere stappen, voor later", "Other steps, for later")
all_answers = Phrase("Alle vragen en antwoorden", "All questions and answers")
how_scored = Phrase("Hoe dit is berekend", "How this was worked out")
sources = Phrase("Bronnen", "Sources")

# Summary and balance
still_empty = Phrase("Hier is nog niets beantwoord.", "Nothing has been answered here yet.")
chafes = Phrase("Hier wringt het: {ends}.", "This is where it chafes: {ends}.")
leans = Phrase("Dit neigt naar: {ends}.", "This leans towards: {ends}.")
uneven = Phrase(
    "‘{stronger}’ staat er steviger voor dan ‘{weaker}’.", "‘{stronger}’ is on firmer ground than ‘{weaker}’."
)
uneven_tentative = Phrase(
    "‘{stronger}’ lijkt er steviger voor te staan dan ‘{weaker}’.",
    "‘{stronger}’ seems to be on firmer ground than ‘{weaker}’.",
)
balanced = Phrase(
    "‘{first}’: {first_band}, ‘{second}’: {second_band}. Ze zijn ongeveer even stevig.",
    "‘{first}’: {first_band}, ‘{second}’: {second_band}. They are about equally solid.",
)
balanced_tentative = Phrase(
    "‘{first}’: {first_band}, ‘{second}’: {second_band}. Ze lijken ongeveer even stevig.",
    "‘{first}’: {first_band}, ‘{second}’: {second_band}. They seem about equally solid.",
)
even = Phrase("Er is weinig verschil tussen de twee kanten.", "There is little difference between the two sides.")
even_tentative = Phrase(
    "Er lijkt weinig verschil tussen de twee kanten.", "There seems to be little difference between the two sides."
)
no_balance = Phrase(
    "Om beide kanten te vergelijken zijn er aan elke kant {fewest} antwoorden nodig.",
    "Comparing both sides takes {fewest} answers on each side.",
)
pole_in_words = Phrase("‘{pole}’: {band}.", "‘{pole}’: {band}.")
gap = Phrase("Verschil: {points} van de 100 punten.", "Difference: {points} of 100 points.")
tentative_why = Phrase(
    "Dit rust op weinig antwoorden; zie het als een eerste indruk.",
    "This rests on few answers; take it as a first impression.",
)

# How solid a side is, and how much it is wanted
attention = Phrase("vraagt aandacht", "needs attention")
developing = Phrase("in ontwikkeling", "developing")
strong = Phrase("stevig", "solid")
no_score = Phrase("geen score", "no score")
wanted_first = Phrase("hier willen jullie eerst aan werken", "you want to work on this first")
not_wanted_now = Phrase("hier willen jullie nu niet aan werken", "you do not want to work on this now")
rests_on = Phrase("{answered} van {total} vragen", "{answered} of {total} questions")
of_which_not_applicable = Phrase("{count} n.v.t.", "{count} n/a")
of_which_unseen = Phrase("{count} niet te zien", "{count} not visible")
of_which_unknown = Phrase("bij {count} ‘weet ik niet’", "‘I don't know’ to {count}")
too_few_answers = Phrase("te weinig antwoorden voor een score", "too few answers for a score")
nothing_applicable = Phrase(
    "geen van de vragen gold voor jullie of was te zien", "none of the questions applied or could be seen"
)

# A field
strongest = Phrase("Dit staat stevig", "This is solid")
weakest = Phrase("Dit kan beter", "This could be better")
notes = Phrase("Notities", "Notes")
blind_spots = Phrase("Blinde vlek", "Blind spot")
blind_spot = Phrase(
    "Bij ‘{pole}’ was het antwoord op {unknown} van {applicable} vragen ‘weet ik niet’. Zoek samen uit: {questions}",
    "On ‘{pole}’ the answer to {unknown} of {applicable} questions was ‘I don't know’. Find out together: {questions}",
)
balance = Phrase("Balans", "Balance")
balance_reads = Phrase("Het bolletje staat aan de stevigste kant.", "The dot is on the firmer side.")
unknown = Phrase("Weet ik niet", "I don't know")
unseen = Phrase("Dat zie ik niet in mijn werk", "I don't get to see that in my work")
not_applicable = Phrase("Geldt niet voor ons", "Doesn't apply to us")
unanswered = Phrase("Nog niet beantwoord", "Not answered yet")

# Steps
begin_intro = Phrase(
    "Een voorstel, geen opdracht. Kies samen wie dit oppakt en wanneer. Ben jij zelf de teammanager, de planner of "
    "ICT? Dan is dat deel van de stap voor jou.",
    "A suggestion, not an order. Decide together who takes this up, and when. If you are the team manager, the rota "
    "planner or IT yourself, that part of the step is for you.",
)
later_intro = Phrase(
    "De stappen volgen vier fasen: onderzoek, richt, plan en doe.",
    "The steps follow four phases: explore, set a direction, plan and do.",
)
because = Phrase("Waarom", "Why")
because_answer = Phrase(
    "Op de vraag “{question}” was het antwoord: “{answer}”", "To the question “{question}” the answer was: “{answer}”"
)
because_in_short = Phrase("{question} “{answer}”", "{question} “{answer}”")
because_scores = Phrase(
    "‘{weaker}’ staat op {low} en ‘{stronger}’ op {high}.",
    "‘{weaker}’ is at {low} and ‘{stronger}’ at {high}.",
)
route = Phrase("Fase", "Phase")
done_when = Phrase("Klaar als", "Done when")
rests_on_source = Phrase("Bron", "Source")
who = Phrase("Wie", "Who")
together = Phrase("Samen gekozen", "Chosen together")
minority = Phrase("Ook gezegd", "Also said")
note = Phrase("Notitie", "Note")
when = Phrase("Wanneer", "When")
nothing_answered = Phrase(
    "Er is nog te weinig beantwoord om een stap voor te stellen. Vul eerst meer vragen in.",
    "Too little has been answered to suggest a step. Answer more questions first.",
)
all_solid = Phrase(
    "Wat jullie beantwoordden staat stevig. Houd vast wat werkt, en vertel een ander team hoe jullie het doen.",
    "What you answered is solid. Keep what works, and tell another team how you do it.",
)
none_wanted = Phrase(
    "Er zijn stappen mogelijk, maar bij die onderwerpen koos je ‘nu niet’. Ze staan hieronder, voor later.",
    "Steps are possible, but for those subjects you chose ‘not now’. They are below, for later.",
)

# Colophon
how = Phrase(
    "Elk antwoord telt voor 0 tot 100 punten: bij de meeste vragen loopt dat op van {rising} naar {best}. Bij vragen "
    "over te weinig of te veel is het midden {middle}, ernaast {beside} en aan de uiteinden {ends}. De score van een "
    "kant is het gemiddelde van de beantwoorde vragen. Die is er alleen als meer dan {enough} is beantwoord, en "
    "minstens {fewest}. ‘Geldt niet voor ons’ en ‘dat zie ik niet in mijn werk’ tellen niet mee.",
    "Every answer counts for 0 to 100 points: for most questions that rises from {rising} to {best}. For questions "
    "about too little or too much the middle is {middle}, next to it {beside} and the ends {ends}. A side's score is "
    "the mean of the questions answered. There is one only if more than {enough} are answered, and at least {fewest}. "
    "‘Doesn't apply to us’ and ‘I don't get to see that in my work’ are left out.",
)
how_bands = Phrase(
    "Onder {developing_from} heet ‘vraagt aandacht’, vanaf {developing_from} ‘in ontwikkeling’, vanaf {strong_from} "
    "‘stevig’. Dat zijn afspraken, geen normen. Liggen de twee kanten {uneven_from} punten of meer uit elkaar, dan "
    "noemen we ze ongelijk.",
    "Below {developing_from} is called ‘needs attention’, from {developing_from} ‘developing’, from {strong_from} "
    "‘solid’. These are agreements, not norms. If the two sides are {uneven_from} points or more apart, we call them "
    "uneven.",
)
how_steps = Phrase(
    "Een stap staat hoger als het antwoord lager scoort en als je dat onderwerp eerst wilt aanpakken. De vier fasen "
    "komen uit de bron over de innovatieroute; de verdeling in negen stappen is van ons.",
    "A step comes higher when the answer scores lower and when you want to work on that subject first. The four "
    "phases come from the source on the innovation route; the split into nine steps is ours.",
)
honesty = Phrase(
    "Dit is een spiegel voor een gesprek, geen oordeel: de vragenlijst is niet wetenschappelijk gevalideerd.",
    "This is a mirror for a conversation, not a judgement: the questionnaire has not been scientifically validated.",
)
versions = Phrase("Gemaakt met samenwerk {program}; {fields}.", "Made with samenwerk {program}; {fields}.")
field_version = Phrase("{id} versie {version}", "{id} version {version}")
not_shown = Phrase("niet bekend, of niet voor iedereen dezelfde", "not known, or not the same for everyone")
as_a_team = Phrase("team, samen gekozen", "team, chosen together")
