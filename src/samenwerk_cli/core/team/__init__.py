"""Many people: who counts, scores, agreement, what may be shown, advice, the agenda, what was agreed on."""
