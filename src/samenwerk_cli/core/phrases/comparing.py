"""What is said when two runs cannot be compared."""

from samenwerk_cli.core.phrases import Phrase

file_and_folder = Phrase(
    "{folder} is een map met antwoorden van een team en {file} niet; noem twee bestanden of twee mappen.",
    "{folder} is a folder with a team's answers and {file} is not; name two files or two folders.",
)
different_kinds = Phrase(
    "het ene bestand is van één persoon en het andere is wat een team samen koos ({before}, {after}); noem er twee van "
    "dezelfde soort.",
    "one file is one person's and the other is what a team agreed on ({before}, {after}); name two of the same kind.",
)
