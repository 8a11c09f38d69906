"""The face for paper and for passing on."""
