"""Measurements: whole processes, ratios of medians from one run."""
