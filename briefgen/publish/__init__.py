"""A `Document` to artefacts: one module a format."""
