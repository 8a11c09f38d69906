"""The questions that a new tension field begins with: they fit any two sides, until its author writes better ones.

`{side}` is the name of the side that a question belongs to, `{other}` that of the other one.
"""

from typing import NamedTuple

from samenwerk_cli.core.words.phrase import Phrase


class ExampleStep(NamedTuple):
    """A step: for which answers, where it stands on the route, what to do, and how you see that it is done."""

    when: str
    route: str
    do: Phrase
    done_when: Phrase


class Example(NamedTuple):
    """One question, whole."""

    id: Phrase
    scale: str
    question: Phrase
    why: Phrase
    talk: Phrase
    answers: tuple[Phrase, ...]
    steps: tuple[ExampleStep, ...]
    ends: tuple[Phrase, ...] = ()


TALKED_ABOUT = Example(
    id=Phrase("op-de-agenda", "on-the-agenda"),
    scale="growth",
    question=Phrase("Wanneer praten wij over ‘{side}’?", "When do we talk about ‘{side}’?"),
    why=Phrase(
        "In een vol teamoverleg gaat het over wat vandaag moet. Wat geen vaste plek heeft, schuift door tot een cliënt "
        "er last van krijgt.",
        "A busy team meeting is about what has to happen today. What has no fixed place gets put off until a client "
        "suffers for it.",
    ),
    talk=Phrase(
        "Waar hadden wij achteraf eerder over moeten praten?", "Looking back, what should we have talked about sooner?"
    ),
    answers=(
        Phrase("Pas als er iets is misgegaan.", "Only once something has gone wrong."),
        Phrase("Bij de koffie, als een collega erover begint.", "Over coffee, if a colleague brings it up."),
        Phrase(
            "In het teamoverleg, als er aan het eind nog tijd is.",
            "At the team meeting, if there's time left at the end.",
        ),
        Phrase(
            "Het staat elke maand op de agenda van het teamoverleg.",
            "It's on the agenda of the team meeting every month.",
        ),
        Phrase(
            "Elke maand, en dan vertellen we ook wat de vorige afspraak opleverde.",
            "Every month, and then we also say what came of the last thing we agreed.",
        ),
    ),
    steps=(
        ExampleStep(
            "[1, 2]",
            "plan-van-aanpak",
            Phrase(
                "Vraag de teammanager om ‘{side}’ op de agenda van het volgende teamoverleg te zetten. Neem een "
                "voorbeeld mee uit een dienst van deze maand.",
                "Ask the team manager to put ‘{side}’ on the agenda of the next team meeting. Bring an example from a "
                "shift this month.",
            ),
            Phrase(
                "Jullie hebben er een kwartier over gepraat en één ding afgesproken.",
                "You have talked about it for a quarter of an hour and agreed on one thing.",
            ),
        ),
        ExampleStep(
            "[3]",
            "invoeren",
            Phrase(
                "Spreek met de voorzitter van het teamoverleg af dat dit onderwerp als eerste komt, met tien minuten.",
                "Agree with whoever chairs the team meeting that this subject comes first, with ten minutes for it.",
            ),
            Phrase(
                "Het kwam drie keer als eerste, en elke keer is er iets afgesproken.",
                "It has come first three times, and each time something was agreed.",
            ),
        ),
        ExampleStep(
            "[unknown]",
            "analyse",
            Phrase(
                "Lees met een collega de verslagen van de laatste drie keer teamoverleg. Zoek op wanneer het over "
                "‘{side}’ ging.",
                "With a colleague, read the notes of the last three team meetings. Look up when they were about "
                "‘{side}’.",
            ),
            Phrase(
                "Jullie weten in welke verslagen het staat, en in welke niet.",
                "You know which notes mention it, and which don't.",
            ),
        ),
    ),
)

IN_THE_WAY = Example(
    id=Phrase("als-het-botst", "when-they-clash"),
    scale="balance",
    ends=(Phrase("te weinig ‘{side}’", "too little ‘{side}’"), Phrase("te veel ‘{side}’", "too much ‘{side}’")),
    question=Phrase(
        "Wat doen wij als ‘{side}’ en ‘{other}’ elkaar in de weg zitten?",
        "What do we do when ‘{side}’ and ‘{other}’ get in each other's way?",
    ),
    why=Phrase(
        "In een drukke avonddienst kies je vanzelf één kant. Wie dat elke keer doet, mist de andere kant pas als een "
        "naaste erover belt.",
        "On a busy evening shift you pick one side without thinking. Do that every time, and you only miss the other "
        "side when a relative rings about it.",
    ),
    talk=Phrase(
        "Wanneer koos jij de ene kant, en wat gebeurde er met de andere?",
        "When did you choose one side, and what happened to the other?",
    ),
    answers=(
        Phrase(
            "‘{other}’ gaat voor; daar praten we niet meer over.", "‘{other}’ comes first; we no longer discuss it."
        ),
        Phrase(
            "Eerst ‘{other}’, want daar rekent een cliënt op; de rest komt later.",
            "‘{other}’ first, as clients count on it; the rest comes later.",
        ),
        Phrase("Wij kijken per cliënt wat nu nodig is.", "We look at what this client needs now."),
        Phrase(
            "Eerst ‘{side}’, want zo houden wij het werk vol; de rest halen we in.",
            "‘{side}’ first, as it keeps our work doable; we catch up on the rest.",
        ),
        Phrase(
            "Alleen ‘{side}’ telt; aan iets anders komen we niet toe.",
            "Only ‘{side}’ counts; we get round to nothing else.",
        ),
    ),
    steps=(
        ExampleStep(
            "[1, 2]",
            "besluit",
            Phrase(
                "Leg in het teamoverleg drie keren naast elkaar waarin ‘{side}’ moest wachten. Spreek met de "
                "teammanager af wanneer het wel voorgaat.",
                "At the team meeting, put three occasions side by side when ‘{side}’ had to wait. Agree with the team "
                "manager when it does come first.",
            ),
            Phrase(
                "De afspraak staat op papier en is één keer echt gebruikt.",
                "The rule is on paper and has actually been applied once.",
            ),
        ),
        ExampleStep(
            "[4, 5]",
            "gesprekken",
            Phrase(
                "Vraag twee collega's en een cliënt of naaste wat er blijft liggen als ‘{side}’ voorgaat. Kies één "
                "ding dat jullie weer gaan doen.",
                "Ask two colleagues and a client or relative what gets left when ‘{side}’ comes first. Choose one "
                "thing that you'll do again.",
            ),
            Phrase(
                "Dat ene ding is vier weken lang gedaan, ook in een drukke week.",
                "That one thing has been done for four weeks, in a busy week too.",
            ),
        ),
        ExampleStep(
            "[unknown]",
            "analyse",
            Phrase(
                "Laat bij drie overdrachten een collega vertellen wanneer het botste, en wat er toen is gekozen.",
                "At three handovers, ask a colleague to tell when the two clashed, and what was chosen then.",
            ),
            Phrase(
                "Er staan drie voorbeelden op papier, of niemand kende er een.",
                "There are three examples on paper, or nobody knew of one.",
            ),
        ),
    ),
)
