"""The rest of what a new tension field begins with: the questions of its second side, and what is said of both."""

from samenwerk_cli.core.starter.examples import Example, ExampleStep
from samenwerk_cli.core.words.phrase import Phrase

WATCHED = Example(
    id=Phrase("wie-let-op", "who-watches"),
    scale="growth",
    question=Phrase("Wie let er bij ons op ‘{side}’?", "Which of us keeps an eye on ‘{side}’?"),
    why=Phrase(
        "Als iedereen erop let, belt niemand de dochter van mevrouw Smit terug. Staat er een naam op het bord, dan "
        "weet ook de nachtdienst wie het oppakt.",
        "If everyone keeps an eye on it, nobody rings Mrs Smit's daughter back. With a name on the board, the night "
        "shift knows who will see to it, too.",
    ),
    talk=Phrase(
        "Wie begon hier voor het laatst over, en wat gebeurde er toen?",
        "Who last brought this up, and what happened then?",
    ),
    answers=(
        Phrase("Niemand in het bijzonder; ieder doet wat die denkt.", "Nobody in particular; we all do as we think."),
        Phrase(
            "Wie er warm voor loopt, zolang die dienst heeft.", "Whoever cares about it, as long as they're on shift."
        ),
        Phrase(
            "De teammanager; wij horen achteraf wat beter had gekund.",
            "The team manager; we hear afterwards what could have gone better.",
        ),
        Phrase(
            "Twee collega's, en ieder van ons weet wie dat zijn.",
            "Two colleagues, and every one of us knows who they are.",
        ),
        Phrase(
            "Wij spreken elkaar erop aan, en twee collega's houden het bij.",
            "We point it out to each other, and two colleagues keep track.",
        ),
    ),
    steps=(
        ExampleStep(
            "[1, 2]",
            "besluit",
            Phrase(
                "Kies in het teamoverleg twee collega's die hierop letten. Spreek met de teammanager af hoeveel uur "
                "zij daarvoor krijgen.",
                "At the team meeting, choose two colleagues to keep an eye on this. Agree with the team manager how "
                "many hours they get for it.",
            ),
            Phrase(
                "Iedere collega noemt dezelfde twee namen, en de uren staan in het rooster.",
                "Every colleague gives the same two names, and the hours are on the rota.",
            ),
        ),
        ExampleStep(
            "[3]",
            "invoeren",
            Phrase(
                "Vraag de teammanager om twee collega's mee te laten kijken. Laat hen elke maand vertellen wat zij "
                "goed zagen gaan.",
                "Ask the team manager to let two colleagues watch along. Have them say every month what they saw go "
                "well.",
            ),
            Phrase(
                "Drie maanden achter elkaar vertelden die collega's een voorbeeld.",
                "Three months in a row, those colleagues told an example.",
            ),
        ),
        ExampleStep(
            "[unknown]",
            "gesprekken",
            Phrase(
                "Vraag drie collega's uit verschillende diensten wie er volgens hen op ‘{side}’ let.",
                "Ask three colleagues from different shifts who, as far as they know, keeps an eye on ‘{side}’.",
            ),
            Phrase(
                "Het team heeft de drie antwoorden naast elkaar gezien.",
                "The team has seen the three answers side by side.",
            ),
        ),
    ),
)

NOTICED = Example(
    id=Phrase("hoe-merken", "how-we-notice"),
    scale="growth",
    question=Phrase(
        "Hoe merken wij of het goed gaat met ‘{side}’?", "How do we notice whether ‘{side}’ is going well?"
    ),
    why=Phrase(
        "Tegen ons zegt meneer De Boer dat alles goed is, tegen zijn zoon dat hij uren wacht. Wie er niet naar vraagt, "
        "blijft denken dat het loopt.",
        "Mr De Boer tells us all is well, and tells his son that he waits for hours. If you don't ask, you go on "
        "thinking it works.",
    ),
    talk=Phrase("Wat hoorden wij hierover van een cliënt zelf?", "What have we heard about this from a client?"),
    answers=(
        Phrase("Wij horen het als er een klacht komt.", "We hear about it when there's a complaint."),
        Phrase(
            "Wij gaan af op ons gevoel aan het eind van de dienst.", "We go by our gut feeling at the end of the shift."
        ),
        Phrase(
            "De organisatie stuurt één keer per jaar cijfers, en die bekijken we.",
            "Once a year the organisation sends figures, and we look at them.",
        ),
        Phrase(
            "Wij vragen er zelf naar, bij cliënten en bij collega's.",
            "We ask about it ourselves, both clients and colleagues.",
        ),
        Phrase(
            "Wij vragen ernaar, en vertellen daarna wat we ermee deden.",
            "We ask about it, and tell people afterwards what we did with it.",
        ),
    ),
    steps=(
        ExampleStep(
            "[1, 2]",
            "verdieping",
            Phrase(
                "Bedenk met een collega twee vragen over ‘{side}’. Stel die deze maand aan vijf cliënten of naasten "
                "en aan vijf collega's.",
                "With a colleague, think up two questions about ‘{side}’. This month, put them to five clients or "
                "relatives and to five colleagues.",
            ),
            Phrase(
                "De antwoorden zijn in het teamoverleg besproken.",
                "The answers have been discussed at the team meeting.",
            ),
        ),
        ExampleStep(
            "[3]",
            "plan-van-aanpak",
            Phrase(
                "Kies met de teammanager één ding dat jullie zelf elke maand tellen. Hang de uitkomst in de teamkamer.",
                "With the team manager, choose one thing that you count yourselves every month. Put the result up in "
                "the team room.",
            ),
            Phrase(
                "De uitkomst hangt er drie maanden achter elkaar.",
                "The result has been up there three months in a row.",
            ),
        ),
        ExampleStep(
            "[unknown]",
            "gesprekken",
            Phrase(
                "Vraag twee collega's waaraan zij merken of het goed gaat. Vraag het ook aan een cliënt of naaste.",
                "Ask two colleagues how they notice whether it's going well. Ask a client or relative, too.",
            ),
            Phrase(
                "De drie antwoorden staan op papier en zijn in het team verteld.",
                "The three answers are on paper and the team has heard them.",
            ),
        ),
    ),
)

INTRO = Phrase(
    "Wij hebben ‘{side}’ en ‘{other}’ allebei nodig, en soms zitten ze elkaar in de weg. Denk bij de vragen aan een "
    "gewone werkdag.",
    "We need both ‘{side}’ and ‘{other}’, and sometimes they get in each other's way. Think of a normal working day "
    "when you answer.",
)
ABOUT = Phrase(
    "Wij praten over ‘{side}’, letten erop en merken of het goed gaat.",
    "We talk about ‘{side}’, keep an eye on it and notice whether it's going well.",
)
WEAKER = (
    ExampleStep(
        "",
        "plan-van-aanpak",
        Phrase(
            "‘{other}’ staat er nu beter voor. Kies in het teamoverleg één ding dat ‘{side}’ sterker maakt, en doe dat "
            "eerst.",
            "‘{other}’ is in better shape now. At the team meeting, choose one thing that makes ‘{side}’ stronger, "
            "and do that first.",
        ),
        Phrase(
            "Dat ene ding is gedaan, en drie collega's zeggen wat zij ervan merken.",
            "That one thing is done, and three colleagues say what they notice of it.",
        ),
    ),
    ExampleStep(
        "",
        "invoeraanpak",
        Phrase(
            "‘{other}’ staat er nu beter voor. Vraag drie collega's wat zij nodig hebben voor ‘{side}’, en regel het "
            "eerste met de teammanager.",
            "‘{other}’ is in better shape now. Ask three colleagues what they need for ‘{side}’, and arrange the first "
            "thing with the team manager.",
        ),
        Phrase(
            "Wat die collega's het eerst noemden, is er en wordt gebruikt.",
            "What those colleagues named first is there and in use.",
        ),
    ),
)
SOURCE_ID = Phrase("eigen-ervaring", "own-experience")
SOURCE = Phrase("Wat wij zelf meemaken in ons werk", "What we see in our own work")
