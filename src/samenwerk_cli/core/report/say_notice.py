"""What is said to whoever is asked to answer: the notice before the questions, the invitation and the reminder."""

from samenwerk_cli.core.words.phrase import Phrase

# The notice, with what people want to know first in front

heading = Phrase("Voor je begint", "Before you begin")
who = Phrase("Wie leest mijn antwoorden?", "Who reads my answers?")
who_collects = Phrase("De collega die de antwoorden verzamelt.", "The colleague who collects the answers.")
reads_file = Phrase(
    "Deze persoon leest alles wat je invult, en kan vaak zien van wie het is: aan de mail of aan je rol.",
    "They read everything you fill in, and can often tell who it is from: by your email address or your role.",
)
reads_paper = Phrase(
    "Deze persoon leest alles wat je opschrijft, en kan vaak zien van wie het is: aan je handschrift of aan je rol.",
    "They read everything you write down, and can often tell who it is from: by your handwriting or your role.",
)
no_manager = Phrase(
    "Deze persoon geeft geen leiding aan mensen die meedoen.",
    "They do not manage anyone who takes part.",
)
goes_to = Phrase("Je bestand gaat naar: {send_to}", "Your file goes to: {send_to}")
must_i = Phrase("Moet ik meedoen?", "Do I have to take part?")
you_need_not = Phrase("Nee. {you_may}", "No. {you_may}")
you_may = Phrase(
    "Meedoen mag, het hoeft niet. Je mag ook vragen overslaan.",
    "Taking part is up to you. You can skip questions too.",
)
may_i_object = Phrase("Mag ik bezwaar maken?", "May I object?")
you_may_object = Phrase(
    "Ja, ook later: je mag zeggen dat je antwoorden niet gebruikt mogen worden.",
    "Yes, later too: you may say that your answers are not to be used.",
)
manager = Phrase(
    "Let op: wie je antwoorden leest, geeft leiding aan mensen die meedoen. Heb je dat liever niet? Vraag of iemand "
    "anders de antwoorden kan verzamelen.",
    "Note: the person who reads your answers manages people who take part. If you'd rather they didn't read yours, ask "
    "whether someone else can collect the answers.",
)
what_for = Phrase("Waar is het voor?", "What is it for?")
to_talk = Phrase(
    "Om samen te praten over veranderingen in jullie werk: wat gaat goed, waar wringt het, wat doe je eerst? De vragen "
    "zijn niet gemaakt om iemand te beoordelen.",
    "To talk together about change in your work: what goes well, what isn't working yet, what comes first? The "
    "questions are not meant to judge anyone.",
)
team_sees = Phrase("Wat ziet het team?", "What does the team see?")
in_report = Phrase(
    "Het rapport over het team laat niet zien wie wat antwoordde, behalve als iedereen dat goedvindt. Wie jullie goed "
    "kent, kan soms raden wie iets koos.",
    "The team report does not show who answered what, unless everyone is fine with that. Someone who knows you "
    "all well can sometimes guess who chose something.",
)
kept = Phrase("Wat wordt bewaard?", "What is kept?")
kept_file = Phrase(
    "Wat je invult, de datum, en een code die niets over je zegt.",
    "What you fill in, the date, and a code that says nothing about you.",
)
kept_paper = Phrase("Wat je opschrijft.", "What you write down.")
deleted_on = Phrase("Op {day} worden de antwoorden gewist.", "The answers are deleted on {day}.")
destroyed_on = Phrase("Op {day} worden de antwoorden vernietigd.", "The answers are destroyed on {day}.")
responsible = Phrase(
    "Verantwoordelijk voor de antwoorden is: {organisation}", "Responsible for the answers: {organisation}"
)
rights = Phrase("Wat kan ik later vragen?", "What can I ask for later?")
can_ask = Phrase(
    "Je antwoorden zien, laten verbeteren of laten wissen.",
    "To see your answers, to have them put right or deleted.",
)
by_code = Phrase(
    "Noem dan de code die je krijgt als je bewaart; je naam is niet nodig.",
    "Then give the code that you get when you save; you need not give your name.",
)
by_word = Phrase(
    "Noem dan het woord dat je bovenaan schreef; je naam is niet nodig.",
    "Then give the word that you wrote at the top; you need not give your name.",
)
ask_at = Phrase("Vraag het aan: {contact}", "Who to ask: {contact}")
complain_at = Phrase(
    "Een klacht kan altijd naar de Autoriteit Persoonsgegevens (autoriteitpersoonsgegevens.nl).",
    "A complaint can always go to the Dutch data protection authority (autoriteitpersoonsgegevens.nl).",
)
left_out = Phrase(
    "Hier staat niet {what}. Vraag dat eerst aan wie je dit gaf.",
    "This does not say {what}. Before you start, ask the person who gave you this.",
)
not_who = Phrase("wie je antwoorden leest", "who reads your answers")
not_whether_manager = Phrase("of je antwoorden naar je leidinggevende gaan", "whether your answers go to your manager")
not_when = Phrase("wanneer alles wordt gewist", "when everything is deleted")
not_contact = Phrase("waar je terechtkunt met vragen", "who you can go to with questions")
not_organisation = Phrase("welke organisatie verantwoordelijk is", "which organisation is responsible")

# The invitation and the reminder; what stands in [brackets] is for the sender to fill in

invite_title = Phrase(
    "Onderwerp: Wat gaat goed, en waar wringt het?",
    "Subject: What goes well, and what isn't working yet?",
)
invite_title_of = Phrase(
    "Onderwerp: {subject} – wat gaat goed, en waar wringt het?",
    "Subject: {subject} – what goes well, and what isn't working yet?",
)
remind_title = Phrase("Onderwerp: Doe je nog mee?", "Subject: Will you still take part?")
remind_title_of = Phrase("Onderwerp: {subject} – doe je nog mee?", "Subject: {subject} – will you still take part?")
greeting = Phrase("Beste collega,", "Dear colleague,")
regards = Phrase("Hartelijke groet,\n[je naam]", "Kind regards,\n[your name]")
invite = Phrase(
    "Wat gaat goed als we in ons werk iets veranderen, en waar wringt het? Dat horen we graag van je, om er daarna "
    "samen over te praten. Doe je mee, vóór [datum]?",
    "What goes well when we change something in our work, and what isn't working yet? We would like to hear from you, "
    "and then talk about it together. Will you take part, before [date]?",
)
remind = Phrase(
    "We vroegen je om mee te doen met vragen over veranderingen in ons werk. Deed je dat al? Dank je wel, dan hoef je "
    "niets meer te doen. Nog niet? Het kan tot [datum].",
    "We asked you to answer questions about change in our work. If you have, thank you: there is nothing more to do. "
    "If not, you still can until [date].",
)
about_subject = Phrase("Het gaat over: {subject}", "It is about: {subject}")
about_we = Phrase("Je antwoordt voor: {we}", "‘We’ in the questions means: {we}")
takes = Phrase(
    "Het kost {minutes} minuten. Dat mag onder werktijd.", "It takes {minutes} minutes. You can do it in working hours."
)
other_ways = Phrase("Op papier of samen met iemand kan ook.", "You can also do it on paper, or together with someone.")
how_to_open = Phrase(
    "Open de pagina op een computer, in een browser zoals Edge of Chrome. Is het een bijlage? Bewaar die eerst en "
    "dubbelklik er dan op. Op een telefoon of in de mail zelf werkt de pagina vaak niet.",
    "Open the page on a computer, in a browser such as Edge or Chrome. If it is an attachment, save it first and then "
    "double-click it. On a phone, or inside your email program, the page often does not work.",
)
send_file = Phrase(
    "Klaar? Bewaar je antwoorden met de knop op de pagina en stuur het bestand naar: {send_to}",
    "When you are done, save your answers with the button on the page and send the file to: {send_to}",
)
somebody = Phrase("[naam of mailadres]", "[name or email address]")
legal = Phrase(
    "Grondslag: [vraag de functionaris gegevensbescherming, en noem wie dat is]",
    "Legal basis: [ask the data protection officer, and say who that is]",
)
questions_to = Phrase("Vragen? {contact}", "Questions? {contact}")

how_to_return = Phrase(
    "Laat iedereen het bestand naar één persoon sturen, liefst niet naar de leidinggevende. In een teamkanaal of "
    "gedeelde map lezen collega's elkaars antwoorden. Stuur de herinnering aan iedereen: dan hoef je niet bij te "
    "houden wie meedeed.",
    "Have everyone send the file to one person, preferably not the manager. In a team channel or shared folder "
    "colleagues read each other's answers. Send the reminder to everyone: then you need not keep track of who took "
    "part.",
)
