"""What the starting file of a tension field explains to whoever writes on in it, each note where it is wanted."""

from samenwerk_cli.core.words.phrase import Phrase

top = Phrase(
    """\
(De regel hierboven is voor je editor. Laat hem staan.)

Dit is jullie eigen spanningsveld: twee kanten die elkaar nodig hebben en elkaar soms in de
weg zitten. Het gaat pas goed als allebei de kanten op orde zijn.

Alles achter een # is uitleg; die mag je weghalen. De rest is het veld zelf, en dat werkt nu al.
Verander telkens een stukje, bewaar het bestand, en kijk het na in de terminal:
  samenwerk questionnaire check {file}

Bij het typen:
- Tekst staat tussen "aanhalingstekens". In de tekst zelf gebruik je ‘deze’ of 'deze'.
- Laat de spaties aan het begin van een regel staan. Gebruik daar geen tabs.
- De woorden voor een dubbele punt, zoals title en answers, blijven zoals ze zijn.""",
    """\
(The line above is for your editor. Leave it there.)

This is your own tension field: two sides that need each other and sometimes get in each
other's way. Things only go well when both sides are looked after.

Everything behind a # is explanation; you may remove it. The rest is the field itself, and it works
as it is. Change a piece at a time, save the file, and check it in the terminal:
  samenwerk questionnaire check {file}

When you type:
- Text stands between "quotation marks". Within the text, use ‘these’ or 'these'.
- Leave the spaces at the beginning of a line. Don't use tabs there.
- The words before a colon, such as title and answers, stay as they are.""",
)
untranslated = Phrase("nog vertalen", "to be translated")
note_untranslated = Phrase(
    """\
Staat er '# nog vertalen' achter een regel? Dan staat daar nog (wat) Nederlands. Vertaal de regel
en haal de opmerking weg.""",
    """\
Does a line end in '# to be translated'? Then (part of) it is still Dutch. Translate the line and
remove the remark.""",
)
note_field_id = Phrase(
    """\
Een id is een naam voor de computer: kleine letters, cijfers en streepjes. Niemand krijgt hem te
zien. Een id is voor altijd: verander hem niet meer zodra er antwoorden zijn, want dan passen die
niet meer. Nu kan het nog.""",
    """\
An id is a name for the computer: lower-case letters, digits and hyphens. Nobody gets to see it.
An id is for ever: don't change it once there are answers, for then those no longer fit. Now you
still can.""",
)
note_version = Phrase(
    """\
Gaat een vraag later iets anders betekenen? Maak hier dan 2 van, en zet bij die vraag een regel
since: 2, onder scale. Oude antwoorden op die vraag tellen dan niet meer mee.""",
    """\
Will a question mean something else later on? Then make this 2, and add a line since: 2 to that
question, under scale. Older answers to that question then no longer count.""",
)
note_title = Phrase(
    "Hoe het veld heet. Nederlands (nl) staat overal. Ontbreekt een andere taal, dan krijg je Nederlands.",
    "What the field is called. Dutch (nl) is there everywhere. Where another is left out, you get Dutch.",
)
note_intro = Phrase(
    "Dit staat boven de eerste vraag. Schrijf wanneer het in jullie werk botst, met een voorbeeld.",
    "This is shown above the first question. Say when it clashes in your work, with an example.",
)
note_sources = Phrase(
    """\
Waar je vragen op rusten, zoals een rapport, een boek of een gesprek. Er mogen er meer staan.
Onder title kan ook: publisher, author, year, url.""",
    """\
What your questions rest on, such as a report, a book or a conversation. There may be more.
Under title you can add: publisher, author, year, url.""",
)
note_poles = Phrase(
    """\
De twee kanten. Het zijn er altijd twee, en allebei zijn ze iets goeds: niet 'snel' en 'slordig',
maar 'snel' en 'zorgvuldig'.""",
    """\
The two sides. There are always two, and both are something good: not 'quick' and 'careless', but
'quick' and 'careful'.""",
)
note_about = Phrase(
    "Wat je ziet als deze kant op orde is, in één zin.",
    "What you see when this side is looked after, in one sentence.",
)

# The questions

note_questions = Phrase(
    """\
De vragen, in de volgorde waarin ze gesteld worden. Dit zijn vier voorbeelden die bij elk veld
passen. Maak er vragen van over jullie eigen werk: wat zie en hoor je op een gewone dag?
Een vraag erbij? Kopieer een hele vraag, van '- id:' tot aan de volgende, en geef hem een eigen id.
Elke kant heeft minstens twee vragen. Neem er liever vijf: vanaf drie antwoorden aan elke kant
zegt het rapport welke kant steviger staat, en met vijf weet je dat beter.""",
    """\
The questions, in the order in which they are asked. These are four examples that fit any field.
Turn them into questions about your own work: what do you see and hear on a normal day?
One more question? Copy a whole one, from '- id:' up to the next, and give it an id of its own.
Each side has at least two questions. Five are better: from three answers on each side the report
says which side is stronger, and with five you can be surer of it.""",
)
note_side = Phrase("De vragen van {side}", "The questions of {side}")
NOTES_ON_GROWTH: dict[str, Phrase] = {
    "id": Phrase(
        "Elk id mag in dit bestand één keer voorkomen. Een heel andere vraag krijgt een nieuw id.",
        "Each question has an id that no other has. An altogether different question gets a new one.",
    ),
    "pole": Phrase(
        "Bij welke kant de vraag hoort: het id van die kant.", "Which side the question belongs to: that side's id."
    ),
    "scale": Phrase(
        """\
growth (groei): antwoord 1 is het zwakst, antwoord 5 het sterkst. Zo zijn de meeste vragen.
De volgende vraag is er een met balance.""",
        """\
growth: answer 1 is the weakest, answer 5 the strongest. Most questions are like this.
The next question is one with balance.""",
    ),
    "question": Phrase(
        "De vraag: één ding tegelijk, gewone woorden, en 'wij', zodat iedereen kan antwoorden.",
        "The question: one thing at a time, everyday words, and 'we', so that anyone can answer.",
    ),
    "why": Phrase(
        "Waarom de vraag telt, met een voorbeeld uit de zorg. Wie bij de vraag een u typt, leest dit.",
        "Why the question matters, with an example from care. Whoever types w at the question reads this.",
    ),
    "talk": Phrase(
        "Een open vraag om er samen over te praten. Die staat op het formulier voor op papier.",
        "An open question to talk about together. It is on the form for a meeting on paper.",
    ),
    "source": Phrase(
        """\
Waar de vraag op rust: een naam die hierboven bij sources staat. Het kan ook preciezer:
{{from: {source}, part: "hoofdstuk 2"}}""",
        """\
What the question rests on: a name that stands under sources above. It can be more precise:
{{from: {source}, part: "chapter 2"}}""",
    ),
    "answers": Phrase(
        """\
Altijd vijf. Elk antwoord is een zin die een collega echt kan zeggen, over iets wat je ziet gebeuren.
Niet 'soms', 'vaak' en 'altijd': elk antwoord moet je herkennen zonder de andere te lezen.""",
        """\
Always five. Each answer is a sentence that a colleague could really say, about something you see.
Not 'sometimes', 'often' and 'always': each must be recognisable without reading the others.""",
    ),
    "steps": Phrase(
        """\
Wat het rapport voorstelt na een zwak antwoord. Achter when staan de antwoorden waar de stap bij
hoort. Bij growth hebben 1, 2, 3 en unknown ('weet ik niet') elk precies één stap; 4 en 5 geen.
do: wat je doet, en met wie. done_when: waaraan je ziet dat het klaar is.
route: waar de stap hoort op de weg van een vernieuwing. Kies uit:""",
        """\
What the report suggests after a weak answer. Behind when stand the answers that a step is for.
With growth, 1, 2, 3 and unknown ('I don't know') have exactly one step each; 4 and 5 have none.
do: what you do, and with whom. done_when: how you see that it is done.
route: where the step belongs on the way of a change. Choose from:""",
    ),
}
NOTES_ON_BALANCE: dict[str, Phrase] = {
    "scale": Phrase(
        """\
balance (balans): het midden is goed. Antwoord 1 is veel te weinig, 3 is goed, 5 is veel te veel.
Minstens één zo'n vraag in een veld helpt: daar zie je het wringen.""",
        """\
balance: the middle is right. Answer 1 is far too little, 3 is right, 5 is far too much.
At least one such question in a field helps: it shows where it chafes.""",
    ),
    "ends": Phrase(
        "Alleen bij balance: waar is er te weinig van, en waarvan te veel? Het rapport zegt: 'Hier wringt het: …'",
        "Only with balance: what is there too little of, and too much? The report says: 'This is where it chafes: …'",
    ),
    "answers": Phrase(
        "Ook 2 en 4 moet een goede collega kunnen verdedigen. Maak 3 niet het mooist of het langst.",
        "A good colleague must be able to defend 2 and 4 as well. Don't make 3 the nicest or the longest.",
    ),
    "steps": Phrase(
        """\
Bij balance hebben 1, 2, 4, 5 en unknown een stap; 3 niet.
Te weinig (1 en 2) vraagt iets anders dan te veel (4 en 5): nooit samen in één stap.""",
        """\
With balance, 1, 2, 4, 5 and unknown have a step; 3 has none.
Too little (1 and 2) asks for something else than too much (4 and 5): never together in one step.""",
    ),
}

note_weaker = Phrase(
    "Voor elke kant één stap, voor als die duidelijk zwakker is dan de andere.",
    "One step for each side, for when it is clearly weaker than the other.",
)
bottom = Phrase(
    """\
Klaar? Kijk het na, doe het zelf een keer, en laat twee collega's het proberen voordat je het deelt:
  samenwerk questionnaire check {file}
  samenwerk assess {id} --questionnaire {file}
Op papier, voor een overleg:
  samenwerk questionnaire show {id} --questionnaire {file} --output {id}.md
Een editor als VS Code denkt mee als je dit één keer doet, in dezelfde map:
  samenwerk questionnaire schema > questionnaire.schema.json""",
    """\
Done? Check it, do it once yourself, and let two colleagues try it before you share it:
  samenwerk questionnaire check {file}
  samenwerk assess {id} --questionnaire {file}
On paper, for a meeting:
  samenwerk questionnaire show {id} --questionnaire {file} --output {id}.md
An editor such as VS Code helps you if you do this once, in the same folder:
  samenwerk questionnaire schema > questionnaire.schema.json""",
)
