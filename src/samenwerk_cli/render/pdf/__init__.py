"""The face for paper: PDF."""
