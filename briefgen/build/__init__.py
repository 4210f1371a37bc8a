"""From briefs to artefacts on disk."""

from briefgen.build.builder import FORMATS, Builder, Built

__all__ = ["FORMATS", "Builder", "Built"]
