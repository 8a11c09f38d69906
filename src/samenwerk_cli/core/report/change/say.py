"""The words of a comparison between two runs. 'Changed' is said only where chance alone would hardly give it."""

from samenwerk_cli.core.words.phrase import Phrase

title = Phrase("Toen en nu", "Then and now")
title_consensus = Phrase("Toen en nu: wat jullie samen kozen", "Then and now: what you agreed on together")
title_team = Phrase("Toen en nu: ons team", "Then and now: our team")
label_then = Phrase("Toen", "Then")
label_now = Phrase("Nu", "Now")
took_part = Phrase("Deden mee", "Took part")
people_of_sides = Phrase(
    "toen {before}, nu {after}, beide keren {both}", "then {before}, now {after}, both times {both}"
)
fewer_than = Phrase("minder dan {fewest}", "fewer than {fewest}")

# Before you read
cautions = Phrase("Let op", "Please note")
same_source = Phrase(
    "Dit is twee keer hetzelfde. Noem eerst de antwoorden van toen, en dan die van nu.",
    "These are one and the same. Name the answers from then first, and the answers from now second.",
)
subject_differs = Phrase(
    "Toen ging het over een andere verandering dan nu. Een verschil kan daar ook door komen.",
    "Then it was about another change than now. That may also be why something differs.",
)
we_differs = Phrase(
    "‘Wij’ waren toen anderen dan nu. Een verschil kan daar ook door komen.",
    "‘We’ meant a different group then. That may also be why something differs.",
)
name_differs = Phrase(
    "Er staat nu een andere naam dan toen. Zijn dit antwoorden van dezelfde persoon?",
    "The name is not the same as it was then. Are these the answers of one person?",
)
dates_swapped = Phrase(
    "Wat hier ‘nu’ heet, is eerder ingevuld dan wat ‘toen’ heet. Waarschijnlijk zijn ze omgewisseld: noem eerst de "
    "antwoorden van toen.",
    "What is called ‘now’ here was answered earlier than what is called ‘then’. They have probably been swapped: name "
    "the answers from then first.",
)

# One person, or one thing agreed on
higher = Phrase("hoger dan toen", "higher than before")
lower = Phrase("lager dan toen", "lower than before")
about_the_same = Phrase("ongeveer gelijk gebleven", "about the same")
on_questions = Phrase("over {count} vragen", "over {count} questions")
too_few_questions = Phrase("te weinig vragen om te vergelijken", "too few questions to compare")
nothing_applied = Phrase("geen vraag gold voor jullie", "none of the questions applied to you")
answered_otherwise = Phrase("Deze antwoorden zijn nu anders", "These answers are different now")
no_other_answers = Phrase(
    "Elke vraag die we konden vergelijken, kreeg hetzelfde antwoord als toen.",
    "Every question that could be compared got the same answer as then.",
)

# What was to be done
begun_then = Phrase("De voorstellen van toen", "What was suggested then")
chosen_then = Phrase("Toen kozen jullie samen", "What you chose together then")
also_chosen_then = Phrase("Toen kozen jullie ook", "What you also chose then")
answer_now = Phrase("Antwoord nu", "Answer now")
same_answer = Phrase("hetzelfde als toen", "the same as then")
steps_unknown = Phrase(
    "Is dit gedaan? Dat weet samenwerk niet. Bespreek of een verschil daardoor komt.",
    "Was this done? samenwerk can't tell. Talk about whether it made the difference.",
)

# A team
changed_higher = Phrase("veranderd, hoger dan toen", "changed, higher than before")
changed_lower = Phrase("veranderd, lager dan toen", "changed, lower than before")
no_clear_change = Phrase("geen duidelijk verschil", "no clear difference")
too_few_to_conclude = Phrase("te weinig mensen voor een conclusie", "too few people to conclude anything")
too_few_to_show = Phrase("te weinig mensen om iets te laten zien", "too few people to show anything")
nearly_all_higher = Phrase("hoger bij (vrijwel) iedereen", "higher for (nearly) everyone")
nearly_all_lower = Phrase("lager bij (vrijwel) iedereen", "lower for (nearly) everyone")
nearly_all_same = Phrase("gelijk bij (vrijwel) iedereen", "the same for (nearly) everyone")
would_tell = Phrase(
    "weggelaten, want het zou te veel vertellen over een paar mensen",
    "left out, since it would give away too much about a few people",
)
divided = Phrase(
    "niet vergeleken, want toen of nu waren jullie bij de meeste vragen verdeeld",
    "not compared, because you were divided on most of the questions, then or now",
)
two_medians = Phrase("toen {before}, nu {after}", "then {before}, now {after}")
more_than_chance = Phrase("Dat is meer dan toeval zou geven.", "That is more than chance would give.")
may_be_chance = Phrase(
    "Met zo weinig mensen, of zo weinig punten, kan dat nog toeval zijn.",
    "With so few people, or so few points, that may still be chance.",
)
too_few_pairs = Phrase(
    "Met minder dan {fewest} mensen valt niet te zeggen of dit toeval is.",
    "With fewer than {fewest} people there is no telling whether this is chance.",
)
nearly_higher = Phrase(
    "(Vrijwel) iedereen komt hier nu hoger uit dan toen.",
    "(Nearly) everyone comes out higher here than before.",
)
nearly_lower = Phrase(
    "(Vrijwel) iedereen komt hier nu lager uit dan toen.",
    "(Nearly) everyone comes out lower here than before.",
)
moves = Phrase(
    "Hoger: {higher}, gelijk: {same}, lager: {lower}.", "Higher: {higher}, the same: {same}, lower: {lower}."
)
points_higher = Phrase("Gemiddeld {points} hoger, op 100 punten.", "On average {points} higher, out of 100 points.")
points_lower = Phrase("Gemiddeld {points} lager, op 100 punten.", "On average {points} lower, out of 100 points.")
points_same = Phrase("Gemiddeld gelijk.", "On average the same.")
numbers_hidden = Phrase(
    "Hoeveel mensen hoger of lager uitkomen, staat er niet bij: dat zou te veel vertellen over een paar mensen.",
    "How many people come out higher or lower is left out: it would give away too much about a few people.",
)
of_people = Phrase("de middelste score van {people} mensen", "the middle score of {people} people")
of_some_people = Phrase("de middelste score", "the middle score")
unpaired = Phrase(
    "Wie toen antwoordde en wie nu, kunnen andere mensen zijn. Een verschil kan daar ook door komen.",
    "The people who answered then may not be those who answered now. That may also be why something differs.",
)

# Not compared
left_out = Phrase("Dit kon niet worden vergeleken", "This could not be compared")
nothing_in_common = Phrase(
    "Er is geen onderwerp dat toen en nu is beantwoord. Er valt dus niets te vergelijken.",
    "There is no subject that was answered both then and now. So there is nothing to compare.",
)
wording_changed = Phrase("De vraag is intussen veranderd:", "The question has changed since:")
gone = Phrase(
    "Vragen van toen die nu niet meer worden gesteld: {count}.",
    "Questions that were asked then and no longer are: {count}.",
)
only_before = Phrase("Alleen toen beantwoord:", "Answered only then:")
only_after = Phrase("Alleen nu beantwoord:", "Answered only now:")
not_answered = Phrase("Toen en nu niet beantwoord:", "Answered neither then nor now:")
not_applicable = Phrase("Gold toen of nu niet voor ons:", "Didn't apply to us then or now:")
unseen = Phrase("Was toen of nu niet te zien:", "Could not be seen then or now:")
unknown = Phrase("Toen of nu ‘weet ik niet’:", "‘I don't know’ then or now:")
field_only_before = Phrase("Het hele onderwerp, alleen toen beantwoord:", "The whole subject, answered only then:")
field_only_after = Phrase("Het hele onderwerp, alleen nu beantwoord:", "The whole subject, answered only now:")

# How it was worked out
how = Phrase("Hoe dit is vergeleken", "How this was compared")
how_questions = Phrase(
    "We vergelijken alleen vragen die toen en nu hetzelfde waren, en die beide keren een van de vijf antwoorden "
    "kregen. Beide scores gaan over precies die vragen. Daarom kan een score hier anders zijn dan in een eerder "
    "rapport.",
    "Only questions that were the same both times, and got one of the five answers both times, are compared. Both "
    "scores are about exactly those questions. So a score here may differ from the one in an earlier report.",
)
how_single = Phrase(
    "Een verschil van minder dan {changed_from} punten heet hier ‘ongeveer gelijk gebleven’. Op een andere dag "
    "antwoord je ook weleens net anders, en dat is nog geen verandering.",
    "A difference of less than {changed_from} points is called ‘about the same’ here. On another day you may answer a "
    "little differently, and that does not mean that anything has changed.",
)
how_team = Phrase(
    "We vergelijken ieders score van toen met die van nu, als dezelfde naam toen en nu precies één keer voorkomt. "
    "‘Veranderd’ zeggen we van een kant pas als {fewest} mensen of meer beide keren meededen, het verschil {least} "
    "punten of meer is, en toeval zo'n verschil aan die kant in minder dan {rare} op de {times} keer zou geven. Waren "
    "jullie toen of nu bij meer dan {mostly} van de vragen van een kant verdeeld, dan vergelijken we die kant niet.",
    "Each person's earlier score is compared with their score now, if the same name is there exactly once both times. "
    "We only say ‘changed’ of a side if {fewest} people or more took part both times, the difference is {least} "
    "points or more, and chance would give such a difference on that side fewer than {rare} in {times} times. A side "
    "is not compared if you were divided on more than {mostly} of its questions, then or now.",
)
how_closed = Phrase(
    "De antwoorden zijn vertrouwelijk: een score laten we alleen zien van {fewest} mensen of meer, en nooit wie wat "
    "antwoordde. Gingen alle mensen dezelfde kant op, of op één na alle, dan staat er alleen ‘(vrijwel) iedereen’.",
    "The answers are confidential: a score is only shown of {fewest} people or more, and never who answered what. If "
    "everyone went the same way, or all but one, it only says ‘(nearly) everyone’.",
)
no_cause = Phrase(
    "Wat er verschilt, staat hier. Waardoor het komt, weten jullie zelf het best: praat er samen over.",
    "This shows what is different. You know best why: talk about it together.",
)
