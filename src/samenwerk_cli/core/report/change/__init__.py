"""The comparison of then and now."""
