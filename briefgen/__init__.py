"""Policy briefings from a YAML spec and a folder of sources, with evidence behind every line."""

__version__ = "0.1.0"
