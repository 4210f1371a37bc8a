"""YAML to `BriefSpec`, `Kind` and `Settings`, every field with its mark. Findings of family 1."""

from briefgen.spec.decode import read_spec
from briefgen.spec.project import kind_shape, read_kind, read_settings, settings_shape
from briefgen.spec.sections import brief_shape
from briefgen.spec.start import start

__all__ = ["brief_shape", "kind_shape", "read_kind", "read_settings", "read_spec", "settings_shape", "start"]
