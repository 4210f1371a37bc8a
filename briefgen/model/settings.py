"""A project's settings: `briefgen.yaml`."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Settings:
    """What a project decides for all its briefs. `max_source_age` is in days."""

    severity: Mapping[str, str] = field(default_factory=dict)
    standard: str = "icd203"
    risk_scale: str = "icd203"
    words: tuple[str, ...] = ()
    max_source_age: int | None = None
    language: str | None = None
    theme: str | None = None
    page: str = "A4"
    citations: str = "numbered"
    bibliography: str | None = None
