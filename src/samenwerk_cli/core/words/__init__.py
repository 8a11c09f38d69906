"""Words: a text in several languages, the program's own sentences, numbers, and making a stranger's text visible."""
