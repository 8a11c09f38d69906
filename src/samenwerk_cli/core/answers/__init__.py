"""An answers file: its models, the roles, and how it fits a field's version."""
