"""The face for whoever edits further: Word."""
