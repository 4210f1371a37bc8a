"""The checks on claims, run over labelled claims as a desk would run them: a spec an article, a line a claim."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from briefgen.diagnostics import Diagnostic
from briefgen.language.setting import setting_of
from briefgen.pipeline import open_project, resolve
from briefgen.workspace import MemoryWorkspace
from evaluation.articles import frozen_files
from evaluation.claims.labels import SUPPORTED, TYPES, Labelled, articles, labelled
from evaluation.facts.labels import ARTICLES
from evaluation.rates import Rate

FAMILY = "BG3"
UNDATED = date(2025, 12, 31)  # the brief’s day where the article has none


@dataclass(frozen=True, slots=True)
class Judged:
    """A labelled claim, and what the checks find in it."""

    claim: Labelled
    findings: tuple[Diagnostic, ...]


def judged_all(*, frozen: bool) -> Iterator[Judged]:
    """All claims of the frozen articles, or of those of development."""
    names = frozen_files()
    for article in articles():
        if (f"{article}.txt" in names) is frozen:
            yield from judged(article)


def judged(article: str) -> Iterator[Judged]:
    """The claims of an article."""
    claims = labelled(article)
    files = {f"seeds/{article}{end}": (ARTICLES / f"{article}{end}").read_bytes() for end in (".txt", ".meta.yaml")}
    source = open_project(MemoryWorkspace(files)).value.source(article).value
    day = setting_of(source).published if source else None
    spec, lines = _spec(article, claims, day or UNDATED)
    workspace = MemoryWorkspace(files | {"briefs/x.yaml": spec.encode()})
    found = resolve(open_project(workspace).value, "x").diagnostics
    for claim, line in zip(claims, lines, strict=True):
        own = tuple(one for one in found if one.mark.line == line and one.code.name.startswith(FAMILY))
        yield Judged(claim, own)


def _spec(article: str, claims: Iterable[Labelled], day: date) -> tuple[str, list[int]]:
    """A brief that has each claim on a line of its own, and the lines."""
    numbers = sorted({number for claim in claims for number in claim.paragraphs})
    head = ["kind: issue", "title: Claims", f"date: {day}", "summary: Below.", "excerpts:"]
    head += [f"  p{number}: {{source: {article}, paragraph: {number}}}" for number in numbers]
    body = [_line(claim) for claim in claims]
    lines = [len(head) + 2 + index for index in range(len(body))]
    return "\n".join((*head, "background:", *body)) + "\n", lines


def _line(claim: Labelled) -> str:
    cited = "; ".join(f"@p{number}" for number in claim.paragraphs)
    return f"  - {json.dumps(f'{claim.text} [{cited}]', ensure_ascii=False)}"


def rates(judgements: Iterable[Judged]) -> dict[str, Rate]:
    """How many altered claims of each type are found, and how many supported ones have a finding."""
    kept = list(judgements)
    return {
        label: Rate(
            sum(bool(one.findings) for one in kept if one.claim.label == label),
            sum(one.claim.label == label for one in kept),
        )
        for label in (*TYPES, SUPPORTED)
    }
