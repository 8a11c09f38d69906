"""What is said to whoever is asked to answer: the notice before the questions, the invitation and the reminder."""

from samenwerk_cli.core.words.phrase import Phrase

# The notice, what people want to know first in front

heading = Phrase("Voor je begint", "Before you begin")
who = Phrase("Wie leest dit?", "Who reads this?")
collector = Phrase("{collector}. {reads}", "{collector}. {reads}")
whoever_gathers = Phrase("Wie de antwoorden verzamelt", "Whoever gathers the answers")
reads_file = Phrase(
    "Die leest alles wat je invult, en kan vaak zien van wie het is: aan de mail of aan je rol.",
    "They read all that you fill in, and can often tell whose it is: from the mail or from your role.",
)
reads_paper = Phrase(
    "Die leest alles wat je invult, en kan vaak zien van wie het is: aan je handschrift of aan je rol.",
    "They read all that you fill in, and can often tell whose it is: from your handwriting or from your role.",
)
no_manager = Phrase("Die geeft geen leiding aan wie meedoet.", "They do not manage anyone who takes part.")
goes_to = Phrase("Je bestand gaat naar: {send_to}.", "Your file goes to: {send_to}.")
must_i = Phrase("Moet ik meedoen?", "Do I have to?")
you_may = Phrase("Nee. Meedoen mag, het hoeft niet.", "No. You may take part; you needn't.")
you_may_skip = Phrase("Je mag ook vragen overslaan.", "You may skip questions too.")
manager = Phrase(
    "Let op: wie dit leest, geeft leiding aan mensen die meedoen. Heb je dat liever niet? Vraag of iemand anders de "
    "antwoorden kan verzamelen.",
    "Note: whoever reads this manages people who take part. Would you rather they did not read it? Ask whether someone "
    "else can gather the answers.",
)
what_for = Phrase("Waarvoor is het?", "What is it for?")
to_talk = Phrase(
    "Om samen te praten over vernieuwen in jullie werk: wat gaat goed, waar wringt het, wat doe je eerst? De vragen "
    "zijn niet gemaakt om iemand te beoordelen.",
    "To talk together about change in your work: what goes well, what is still hard, what comes first? The questions "
    "were not made to judge anyone.",
)
of_organisation = Phrase("Dit komt van {organisation}.", "This comes from {organisation}.")
team_sees = Phrase("Wat ziet het team?", "What does the team see?")
in_report = Phrase(
    "Van alle antwoorden samen komt een rapport. Daarin staat niet wie wat antwoordde, behalve als iedereen dat "
    "goedvindt. Wie jullie goed kent, kan soms raden wie iets koos.",
    "A report of all answers together. It does not say who answered what, unless everyone is fine with that. Someone "
    "who knows you well can sometimes guess who chose something.",
)
kept = Phrase("Wat wordt bewaard?", "What is kept?")
kept_file = Phrase(
    "Wat je invult, de datum, en een code die niets over je zegt.",
    "What you fill in, the date, and a code that says nothing about you.",
)
kept_paper = Phrase("Wat je opschrijft.", "What you write down.")
deleted_on = Phrase("Op {day} worden de antwoorden gewist.", "The answers are deleted on {day}.")
rights = Phrase("Wat kun je later vragen?", "What can you ask later?")
can_ask = Phrase(
    "Je mag je antwoorden zien en laten verbeteren of wissen. Je mag ook bezwaar maken.",
    "You may see your answers, and have them put right or deleted. You may also object.",
)
by_code = Phrase(
    "Noem de code in je bestand (achter id:); je naam is dan niet nodig.",
    "Give the code in your file (behind id:); your name is not needed then.",
)
by_word = Phrase(
    "Noem het woord dat je bovenaan schreef; je naam is dan niet nodig.",
    "Give the word that you wrote at the top; your name is not needed then.",
)
ask_at = Phrase("Vraag het aan: {contact}.", "Ask: {contact}.")
complain_at = Phrase(
    "Een klacht? Die kun je altijd sturen naar de Autoriteit Persoonsgegevens (autoriteitpersoonsgegevens.nl).",
    "A complaint? You can always send one to the Dutch data protection authority (autoriteitpersoonsgegevens.nl).",
)
left_out = Phrase(
    "Hier staat niet {what}. Vraag dat eerst aan wie je dit gaf.",
    "This does not say {what}. Ask whoever gave you this first.",
)
not_who = Phrase("wie je antwoorden leest", "who reads your answers")
not_whether_manager = Phrase("of wie dit leest je leidinggevende is", "whether the one who reads this is your manager")
not_when = Phrase("wanneer alles wordt gewist", "when everything is deleted")
not_contact = Phrase("waar je terechtkunt met vragen", "where you can go with questions")
not_organisation = Phrase("van welke organisatie dit komt", "which organisation this comes from")

# The invitation and the reminder; what stands in [brackets] is for the sender to fill in

invite_title = Phrase("Onderwerp: Wat gaat goed, en waar wringt het?", "Subject: What goes well, and what is hard?")
invite_title_of = Phrase(
    "Onderwerp: {subject}: wat gaat goed, en waar wringt het?", "Subject: {subject}: what goes well, and what is hard?"
)
remind_title = Phrase("Onderwerp: Doe je nog mee?", "Subject: Will you still take part?")
remind_title_of = Phrase("Onderwerp: {subject}: doe je nog mee?", "Subject: {subject}: will you still take part?")
greeting = Phrase("Beste collega,", "Dear colleague,")
regards = Phrase("Hartelijke groet,\n[je naam]", "Kind regards,\n[your name]")
invite = Phrase(
    "Wat gaat goed als we in ons werk iets vernieuwen, en waar wringt het? Dat horen we graag van je, om er daarna "
    "samen over te praten. Doe je mee vóór [datum]?",
    "What goes well when we change something in our work, and what is still hard? We would like to hear it from you, "
    "to talk about it together afterwards. Will you take part before [date]?",
)
remind = Phrase(
    "We vroegen je mee te doen met een paar vragen over vernieuwen in ons werk. Heb je dat gedaan? Dank je wel, dan is "
    "dit niet voor jou. Nog niet? Het kan nog tot [datum].",
    "We asked you to answer some questions about change in our work. Have you done so? Thank you; then this is not "
    "for you. Not yet? You still can, until [date].",
)
about_subject = Phrase("Het gaat over: {subject}.", "It is about: {subject}.")
about_we = Phrase("‘Wij’ is: {we}.", "‘We’ means: {we}.")
takes = Phrase("Het kost {minutes} minuten, en dat mag in werktijd.", "It takes {minutes} minutes, in working hours.")
how_to_open = Phrase(
    "Open de pagina op een computer, in een browser zoals Edge of Chrome. Is het een bijlage? Bewaar die eerst en "
    "dubbelklik er dan op: een telefoon of mailprogramma opent de pagina vaak niet goed.",
    "Open the page on a computer, in a browser such as Edge or Chrome. Is it an attachment? Save it first and then "
    "double-click it: a phone or a mail program often does not open the page well.",
)
other_ways = Phrase(
    "Liever op papier, of samen met iemand? Dat is goed.", "Rather on paper, or with someone? That's fine."
)
send_file = Phrase(
    "Klaar? Bewaar je antwoorden op de pagina, en stuur het bestand naar: {send_to}.",
    "Done? Save your answers on the page, and send the file to: {send_to}.",
)
somebody = Phrase("[naam of mailadres]", "[name or mail address]")
who_reads = Phrase("Wie leest dit? {words}", "Who reads this? {words}")
questions_to = Phrase("Vragen? {contact}.", "Questions? {contact}.")

how_to_return = Phrase(
    "Laat iedereen het bestand naar één persoon sturen, liefst niet de leidinggevende. In een teamkanaal of gedeelde "
    "map lezen collega's elkaars antwoorden. Stuur de herinnering aan iedereen: dan hoef je niet bij te houden "
    "wie meedeed.",
    "Have everyone send the file to one person, preferably not the manager. In a team channel or shared folder "
    "colleagues read each other's answers. Send the reminder to everyone: then you need not keep track of "
    "who took part.",
)
