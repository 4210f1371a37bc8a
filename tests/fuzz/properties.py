"""What holds for a project with a mutated file, whichever file that is."""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from briefgen.diagnostics import CODES, Diagnostic, Mark, sorted_findings
from briefgen.diagnostics.formats import FORMATS
from briefgen.diagnostics.pages import page
from briefgen.pipeline import digests, make_document, open_project, resolve
from briefgen.publish.data import brief_json
from briefgen.settle import Found, settled
from briefgen.text.lines import Lines
from briefgen.workspace import MemoryWorkspace
from tests.fuzz.mutate import encoded, mutated
from tests.projects import memory

ROOT = Path(__file__).parent.parent.parent
SPEC = "briefs/x.yaml"
TALKS = "seeds/us-japan-talks"
GOOD = """kind: own
title: T
date: 2025-02-07
use: [_desk]
excerpts:
  a: {source: us-japan-talks, quote: enduring friendship}
  b: {source: us-japan-talks, paragraph: 4, sentences: "1-2"}
  c: {source: us-japan-talks, start: While officials declined, end: mutual security investments}
facts:
  pledge: us-japan-talks#softbank-pledge
  sums: {source: us-japan-talks, kind: money}
summary: S [@a; @b; @c; @pledge; @sums]
sections:
  - {title: Sums, chart: {type: bar, facts: [sums]}}
"""
SETTINGS = "severity: {BG210: off, BG5: note}\nstandard: phia\nrisk_scale: nrr\npage: Letter\n"
MACHINES = ("json", "sarif")
UNSAFE = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")
LIVE = re.compile(r'(?:href|src)="\s*(?:javascript|data|vbscript|file):', re.IGNORECASE)


def _text(path: str) -> str:
    return (ROOT / path).read_text(encoding="utf-8")


def project() -> dict[str, bytes]:
    """The real sources with all that lies beside them, the source of the cases, and a brief."""
    seeds = {f"seeds/{place.name}": place.read_bytes() for place in (ROOT / "seeds").iterdir()}
    own = {"templates/kinds/own.yaml": _text("templates/kinds/issue.yaml").replace("name: issue", "name: own").encode()}
    return memory(GOOD.encode()).files | seeds | own | {"briefs/_desk.yaml": _text("briefs/_desk.yaml").encode()}


def seeds() -> dict[str, list[str]]:
    """The texts to begin with, by the path that they stand at in the project."""
    cases = [
        block.partition("\n")[2].partition("\n---\n")[0]
        for path in sorted((ROOT / "tests" / "cases").glob("*.txt"))
        for block in path.read_text(encoding="utf-8").split("=== ")[1:]
    ]
    briefs = [path.read_text(encoding="utf-8") for path in sorted((ROOT / "briefs").glob("[!_]*.yaml"))]
    texts = {SPEC: [*cases, *briefs * (len(cases) // len(briefs)), GOOD], "briefgen.yaml": [SETTINGS]}
    same = ("briefs/_desk.yaml", "templates/theme.yaml", "templates/labels/en.yaml")
    texts |= {path: [_text(path)] for path in (*same, f"{TALKS}.txt", f"{TALKS}.meta.yaml", f"{TALKS}.facts.yaml")}
    return texts | {"templates/kinds/own.yaml": [PROJECT["templates/kinds/own.yaml"].decode()]}


PROJECT = project()
SEEDS = seeds()
TEXTS = [text for texts in SEEDS.values() for text in texts]
PLACES = (*(SPEC,) * 7, *SEEDS)  # most mistakes are made in specs


def case(seed: int) -> tuple[str, bytes]:
    """The path and the mutated file of a seed."""
    path = PLACES[seed % len(PLACES)]
    texts = SEEDS[path]
    return path, encoded(mutated(texts[seed // len(PLACES) % len(texts)], seed, TEXTS), seed)


@dataclass(frozen=True, slots=True)
class Seen:
    """What comes of a project: findings, and the page and the data of its brief as a draft."""

    findings: tuple[Diagnostic, ...]
    html: str = ""
    data: bytes = b""


def seen(files: Mapping[str, bytes]) -> Seen:
    """Check a project and render its brief, as `build --draft` would."""
    opened = open_project(MemoryWorkspace(dict(files)))
    resolved = resolve(opened.value, "x")
    found = sorted_findings((*opened.diagnostics, *settled(opened.value, [Found.of("x", resolved)])))
    if resolved.value is None:
        return Seen(found)
    document = make_document(opened.value, resolved.value, found)
    data = brief_json(resolved.value, found, digests(opened.value, resolved.value))
    html = document.value.html if document.value else ""
    return Seen((*found, *document.diagnostics), html, data)


def broken(path: str, data: bytes) -> str:
    """The property that a project with this file breaks, with what was seen; nothing where all hold."""
    try:
        return next(_violations(PROJECT | {path: data}, twice=len(data) % 4 == 0), "")
    except Exception as error:  # noqa: BLE001 (this is what must not happen)
        return f"{type(error).__name__}: {error}"


def _violations(files: Mapping[str, bytes], *, twice: bool) -> Iterator[str]:
    one = seen(files)
    if twice and one != seen(files):
        yield "a second run gives something else"
    yield from (told for finding in one.findings for told in _wrong(finding, files))
    for name, tell in FORMATS.items():
        told = tell(one.findings, 1, lambda path, number: _lines(files, path).line(number), False)  # noqa: FBT003
        if name in MACHINES:
            json.loads(told)
        elif UNSAFE.search(told):
            yield f"the format {name} says what a terminal would obey"
    if LIVE.search(one.html):
        yield "the page holds a link that runs something"
    one.html.encode()  # as it is written


def _wrong(finding: Diagnostic, files: Mapping[str, bytes]) -> Iterator[str]:
    if CODES.get(finding.code.name) != finding.code or page(finding.code.name) is None or not finding.message:
        yield f"{finding.code.name} is not of the catalogue, or says nothing"
    for mark in (finding.mark, *(one.mark for one in finding.related)):
        if mark.path in files and not _inside(mark, _lines(files, mark.path)):
            yield f"{finding.code.name} stands outside its file: {mark}"


def _lines(files: Mapping[str, bytes], path: str) -> Lines:
    return Lines.of(files.get(path, b"").decode("utf-8-sig", "replace"))


def _inside(mark: Mark, lines: Lines) -> bool:
    ends = ((mark.line, mark.column), mark.end)
    return ends[0] <= ends[1] and all(_in_line(line, column, lines) for line, column in ends)


def _in_line(line: int, column: int, lines: Lines) -> bool:
    """Whether a column is one of a line’s characters, or of its end."""
    if not 1 <= line <= len(lines.starts):
        return False
    after = lines.starts[line] if line < len(lines.starts) else len(lines.text) + 1
    return 1 <= column <= after - lines.starts[line - 1]


def smallest(path: str, data: bytes) -> bytes:
    """A file that breaks the same property, made smaller by halves (delta debugging, Zeller 1999)."""
    kind = broken(path, data).partition(":")[0]
    size = max(len(data) // 2, 1)
    while size:
        at = 0
        while at < len(data):
            shorter = data[:at] + data[at + size :]
            if broken(path, shorter).partition(":")[0] == kind:
                data = shorter
            else:
                at += size
        size //= 2
    return data
