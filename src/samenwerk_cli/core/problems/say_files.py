"""What is said of a file before anything in it is read: why the system refused it."""

from samenwerk_cli.core.words.phrase import Phrase

# Why the system refused; the end of a sentence
not_there = Phrase("dat bestand of die map is er niet", "there is no such file or folder")
not_allowed_here = Phrase(
    "dat mag niet op deze plek, of een ander programma houdt het vast",
    "that is not allowed here, or another program holds it",
)
disk_full = Phrase("de schijf is vol", "the disk is full")
quota_full = Phrase("je schijfruimte is op", "your disk space is used up")
is_a_folder = Phrase("dat is een map", "that is a folder")
no_folder_in_path = Phrase(
    "een deel van het pad is geen map, maar een bestand", "a part of the path is not a folder but a file"
)
exists = Phrase("dat bestand bestaat al", "that file exists already")
name_too_long = Phrase("de naam is te lang", "the name is too long")
name_impossible = Phrase("zo'n naam kan hier niet", "such a name is not possible here")
read_only = Phrase("op deze schijf kan alleen worden gelezen", "this disk can only be read")
disk_fault = Phrase("de schijf geeft een fout", "the disk reports a fault")
link_loop = Phrase("de koppelingen wijzen in een kring naar elkaar", "the links point to each other in a circle")
in_use = Phrase("een ander programma gebruikt het", "another program is using it")
too_many_open = Phrase("er staan te veel bestanden open", "too many files are open")
too_big_there = Phrase("het bestand is te groot voor deze schijf", "the file is too large for this disk")
closed = Phrase("de invoer of uitvoer is gesloten", "input or output is closed")
reader_gone = Phrase("wie het zou lezen, is gestopt", "whoever was to read it has stopped")
no_device = Phrase("dat apparaat is er niet", "there is no such device")
network_gone = Phrase("de schijf op het netwerk is niet te bereiken", "the disk on the network cannot be reached")
no_memory = Phrase("het geheugen is vol", "the memory is full")
refused = Phrase("het systeem weigerde het (fout {code})", "the system refused it (error {code})")
