"""The words of the explanation: why the report says what it says."""

from samenwerk_cli.core.words.phrase import Phrase

title = Phrase("Waarom het rapport dit zegt", "Why the report says this")
scores = Phrase("Hoe de scores zijn berekend", "How the scores were worked out")
steps = Phrase("Hoe de stappen zijn gekozen", "How the steps were chosen")
steps_intro = Phrase(
    "Gewicht is (100 − score) / 100 × belang: 0 (nu niet), 1 (geen voorkeur) of 2 (eerst). De zwaarste staan vooraan. "
    "Hoogstens {most} stappen worden voorgesteld.",
    "Weight is (100 − score) / 100 × importance: 0 (not now), 1 (no preference) or 2 (first). The heaviest come first. "
    "At most {most} steps are suggested.",
)
no_steps = Phrase("Geen enkel antwoord vroeg om een stap.", "No answer called for a step.")

# Sums
not_counted_unknown = Phrase("Weet ik niet: telt als niet beantwoord", "I don't know: counts as not answered")
left_out_unseen = Phrase("Dat zie ik niet in mijn werk: valt weg", "I don't see this in my work: left out")
left_out = Phrase("Geldt niet voor ons: valt weg", "Doesn't apply to us: left out")
sum_of_pole = Phrase(
    "({points}) / {answered} = {score}. Onder {developing_from} vraagt aandacht, vanaf {developing_from} in "
    "ontwikkeling, vanaf {strong_from} op orde: {band}.",
    "({points}) / {answered} = {score}. Below {developing_from} needs attention, from {developing_from} "
    "developing, from {strong_from} in good shape: {band}.",
)
no_sum = Phrase(
    "Geen score: {answered} van de {applicable} vragen die meetellen zijn beantwoord. Nodig zijn er minstens {fewest}, "
    "en meer dan {enough}.",
    "No score: {answered} of the {applicable} questions that count are answered. At least {fewest} are needed, and "
    "more than {enough}.",
)
nothing_applies = Phrase(
    "Geen score: geen van de vragen gold voor jullie of was te zien.",
    "No score: none of the questions applied to you or could be seen.",
)
difference = Phrase("{first} − {second} = {difference}.", "{first} − {second} = {difference}.")
is_uneven = Phrase("Dat is {uneven_from} of meer: ongelijk.", "That is {uneven_from} or more: uneven.")
is_balanced = Phrase(
    "Dat is minder dan {uneven_from}: te klein om te zeggen welke kant voorgaat.",
    "That is less than {uneven_from}: too small to say which side comes first.",
)
is_tentative = Phrase(
    "Aan een van de kanten zijn minder dan {fewest} vragen beantwoord, dus dit kan toeval zijn.",
    "On one of the sides fewer than {fewest} questions are answered, so this may be chance.",
)
no_difference = Phrase("Geen balans: een van de kanten heeft geen score.", "No balance: one of the sides has no score.")
too_few = Phrase(
    "Geen balans: aan elke kant zijn {fewest} antwoorden nodig.",
    "No balance: {fewest} answers are needed on each side.",
)

# Reasons
weight = Phrase("Gewicht", "Weight")
place = Phrase("Plaats", "Place")
suggested = Phrase("Voorstel", "Suggested")
phase = Phrase("Fase", "Phase")
weight_act = Phrase("Het antwoord scoort {score}: {sum}.", "The answer scores {score}: {sum}.")
weight_find_out = Phrase(
    "‘Weet ik niet’ telt hier als {score}: {sum}.", "‘I don't know’ counts as {score} here: {sum}."
)
weight_balance = Phrase("Het verschil is {gap}: {sum}.", "The difference is {gap}: {sum}.")
sum_of_weight = Phrase(
    "(100 − {score}) / 100 × {importance} = {weight}", "(100 − {score}) / 100 × {importance} = {weight}"
)
sum_of_gap = Phrase("{gap} / 100 × {importance} = {weight}", "{gap} / 100 × {importance} = {weight}")
rank = Phrase("{rank} van {count}", "{rank} of {count}")
tie_weaker_pole = Phrase(
    "even zwaar als plaats {before}, maar die hoort bij de zwakkere kant",
    "same weight as place {before}, which belongs to the weaker side",
)
tie_route = Phrase(
    "even zwaar als plaats {before}, maar die komt eerder op de route",
    "same weight as place {before}, which is earlier on the route",
)
tie_field = Phrase(
    "even zwaar als plaats {before}, maar dat spanningsveld komt eerder",
    "same weight as place {before}, whose tension field comes earlier",
)
tie_question = Phrase(
    "even zwaar als plaats {before}, maar die vraag komt eerder",
    "same weight as place {before}, whose question comes earlier",
)
highest = Phrase("Ja: het hoogste gewicht dat nog over was.", "Yes: the highest weight still left.")
new_field = Phrase(
    "Ja: even zwaar als andere, en van een spanningsveld dat er nog niet bij stond.",
    "Yes: same weight as others, and from a tension field that was not in the list yet.",
)
new_pole = Phrase(
    "Ja: even zwaar als andere, en van een kant die er nog niet bij stond.",
    "Yes: same weight as others, and from a side that was not in the list yet.",
)
worst_balance = Phrase(
    "Ja: een plaats is voor wat het meest wringt, bij een vraag over te weinig of te veel.",
    "Yes: one place is for what is most out of balance, on a question about too little or too much.",
)
widest_gap = Phrase(
    "Ja: een plaats is voor de stap bij het grootste verschil tussen twee kanten.",
    "Yes: one place is for the step for the widest difference between two sides.",
)
lower = Phrase("Nee: {most} stappen hadden een hoger gewicht.", "No: {most} steps had a higher weight.")
tie = Phrase("Nee: even zwaar als een stap die eerder staat.", "No: same weight as a step that comes before it.")
passed_over = Phrase(
    "Nee: even zwaar, maar van dit spanningsveld of deze kant stond er al een stap bij.",
    "No: same weight, but a step from this tension field or this side was in the list already.",
)
kept_for_balance = Phrase(
    "Nee: deze plaats ging naar de stap bij wat het meest wringt.",
    "No: this place went to the step for what is most out of balance.",
)
kept_for_gap = Phrase(
    "Nee: deze plaats ging naar de stap bij het grootste verschil tussen twee kanten.",
    "No: this place went to the step for the widest difference between two sides.",
)
not_wanted = Phrase("Nee: hier is ‘nu niet’ gekozen.", "No: you chose ‘not now’ here.")
