"""YAML to `BriefSpec`, `Kind` and `Settings`, every field with its mark. Findings of family 1."""

from briefgen.spec.decode import read_spec
from briefgen.spec.fields import brief_shape
from briefgen.spec.project import read_kind, read_settings, settings_shape

__all__ = ["brief_shape", "read_kind", "read_settings", "read_spec", "settings_shape"]
