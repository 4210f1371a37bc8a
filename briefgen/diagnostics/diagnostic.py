"""A finding, and a result that carries findings."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Generic, TypeVar

from briefgen.diagnostics.codes import Code
from briefgen.diagnostics.mark import Mark

T = TypeVar("T")


class Severity(StrEnum):
    """How much a finding weighs: an error stops a build, a warning does not, a note is said once."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Related:
    """Another place that explains a finding."""

    message: str
    mark: Mark


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """A finding: what is wrong, where, and what to write instead."""

    code: Code
    message: str
    mark: Mark
    help: str = ""
    related: tuple[Related, ...] = ()
    configured: Severity | None = None

    @property
    def severity(self) -> Severity:
        """The project's severity for this code, where it sets one, else the code's own."""
        return self.configured or Severity(self.code.severity)


@dataclass(frozen=True, slots=True)
class Outcome(Generic[T]):
    """What a stage returns: a value, and what was found on the way."""

    value: T
    diagnostics: tuple[Diagnostic, ...] = ()


def sorted_findings(diagnostics: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    """Each finding once, by file, place and code; what several briefs have related to the same one stands together."""
    related: dict[Diagnostic, dict[Related, None]] = {}
    for found in diagnostics:
        related.setdefault(replace(found, related=()), {}).update(dict.fromkeys(found.related))
    each = (replace(found, related=tuple(places)) for found, places in related.items())
    return tuple(sorted(each, key=lambda found: (found.mark, found.code.name, found.message)))
