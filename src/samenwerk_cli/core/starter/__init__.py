"""The file that a tension field of one's own begins with."""
