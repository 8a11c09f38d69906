"""The page on which colleagues answer, without installing anything."""
