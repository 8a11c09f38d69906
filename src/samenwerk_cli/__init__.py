"""samenwerk: a guided self-assessment for care teams who want to innovate together."""

__version__ = "0.1.0"
