"""Between files and models: strict reading with the place of every problem, and writing whole or not at all."""
