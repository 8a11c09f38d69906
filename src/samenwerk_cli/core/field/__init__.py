"""A tension field: its models, scales and route, its meaning checked, its writing advised."""
