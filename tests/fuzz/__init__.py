"""Mutated YAML files: whatever a person or a broken editor writes is answered with findings."""
