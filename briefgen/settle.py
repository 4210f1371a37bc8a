"""Findings as they are told: without what a comment ignores, with the project's severities, each once, in order."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import Self

from briefgen.diagnostics import CODES, Diagnostic, Outcome, Severity, sorted_findings
from briefgen.diagnostics.ignores import Ignore, ignores, without_ignored
from briefgen.diagnostics.severity import configured
from briefgen.model.brief import Brief
from briefgen.pipeline import Project, spec_path
from briefgen.shapes.reader import LARGEST_FILE
from briefgen.workspace import read_inside

# The rules on a rendered page run only where one is rendered: a comment that ignores one is never said to be idle.
RAN = frozenset(name for name in CODES if not name.startswith("BG7"))


@dataclass(frozen=True, slots=True)
class Found:
    """What was found in one spec on the way to its brief.

    Attributes:
        made: whether there is a brief. Where there is none, some rules never ran.
        files: what was read for it.
    """

    spec_id: str
    diagnostics: tuple[Diagnostic, ...]
    made: bool
    files: tuple[str, ...]

    @classmethod
    def of(cls, spec_id: str, resolved: Outcome[Brief | None]) -> Self:
        """From a resolved spec."""
        brief = resolved.value
        return cls(spec_id, resolved.diagnostics, brief is not None, brief.files if brief else (spec_path(spec_id),))


def settled(project: Project, found: Collection[Found]) -> tuple[Diagnostic, ...]:
    """The findings of some specs of a project, as check and build tell them.

    Neither a comment nor a severity makes a brief of a spec that cannot be decoded: its errors stand as they are. Of a
    file that specs share it can be said that a comment in it ignores nothing only where all specs were resolved.
    """
    standing = [finding for one in found if not one.made for finding in one.diagnostics if _is_error(finding)]
    rest = [finding for one in found for finding in one.diagnostics if one.made or not _is_error(finding)]
    own = {spec_path(one.spec_id): one.made for one in found}
    shared = {file for one in found for file in one.files} - own.keys()
    whole = all(own.values()) and own.keys() == set(map(spec_path, project.specs))
    judged = {path for path, made in own.items() if made} | (shared if whole else set())
    kept = without_ignored(rest, _comments(project, (own.keys() | shared) - judged), ran=())
    kept = without_ignored(kept, _comments(project, judged), RAN)
    return sorted_findings((*standing, *configured(kept, project.settings.severity)))


def settled_print(project: Project, spec_id: str, findings: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    """The findings of a spec's rendering and printing, as build tells them."""
    comments = _comments(project, (spec_path(spec_id),))
    kept = [finding for finding in findings if not any(one.covers(finding) for one in comments)]
    return sorted_findings(configured(kept, project.settings.severity))


def _is_error(finding: Diagnostic) -> bool:
    return finding.severity == Severity.ERROR


def _comments(project: Project, paths: Iterable[str]) -> list[Ignore]:
    """The comments of YAML files that ignore a finding; settings decide for all files and have none."""
    found: list[Ignore] = []
    for path in sorted(path for path in paths if path.endswith(".yaml") and path != "briefgen.yaml"):
        data = read_inside(project.workspace, path) or b""
        if len(data) <= LARGEST_FILE:  # larger ones are refused unread
            found += ignores(path, data.decode("utf-8-sig", "replace"))
    return found
