"""Labelled data, and how well briefgen does on it."""
