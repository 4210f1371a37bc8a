"""What holds for a project with a mutated file, whichever file that is."""

from collections.abc import Callable, Iterator
from pathlib import Path

from briefgen.diagnostics import CODES, Diagnostic, Mark
from briefgen.diagnostics.formats import FORMATS
from briefgen.pipeline import make_document, open_project, resolve
from briefgen.text.lines import Lines
from tests.fuzz.mutate import mutated
from tests.projects import ARTICLE, findings, memory

ROOT = Path(__file__).parent.parent.parent
SPEC = "briefs/x.yaml"


def _spec(text: str) -> str:
    return text.replace("us-japan-talks", "talks")


def seeds() -> dict[str, list[str]]:
    """The texts to begin with, by the path that they stand at in the project."""
    cases = [
        block.partition("\n")[2].partition("\n---\n")[0]
        for path in sorted((ROOT / "tests" / "cases").glob("*.txt"))
        for block in path.read_text(encoding="utf-8").split("=== ")[1:]
    ]
    briefs = [_spec(path.read_text(encoding="utf-8")) for path in sorted((ROOT / "briefs").glob("[!_]*.yaml"))]
    talks = ROOT / "seeds" / "us-japan-talks"
    return {
        SPEC: [*cases, *briefs],
        "briefs/_desk.yaml": [(ROOT / "briefs" / "_desk.yaml").read_text(encoding="utf-8")],
        "seeds/talks.meta.yaml": [_spec(Path(f"{talks}.meta.yaml").read_text(encoding="utf-8"))],
        "seeds/talks.facts.yaml": [_spec(Path(f"{talks}.facts.yaml").read_text(encoding="utf-8"))],
        "briefgen.yaml": ["severity: {BG210: off, BG5: note}\nstandard: phia\npage: Letter\n"],
        "templates/kinds/own.yaml": [(ROOT / "templates" / "kinds" / "issue.yaml").read_text(encoding="utf-8")],
        "templates/theme.yaml": [(ROOT / "templates" / "theme.yaml").read_text(encoding="utf-8")],
        "templates/labels/en.yaml": [(ROOT / "templates" / "labels" / "en.yaml").read_text(encoding="utf-8")],
    }


SEEDS = seeds()
TEXTS = [text for texts in SEEDS.values() for text in texts]
PLACES = (*(SPEC,) * 5, *SEEDS)  # most mistakes are made in specs
GOOD = """kind: own
title: T
date: 2025-02-07
use: [_desk]
excerpts:
  a: {source: talks, quote: enduring friendship}
facts:
  pledge: talks#softbank-pledge
  sums: {source: talks, kind: money}
summary: S [@a; @pledge; @sums]
"""


def case(seed: int) -> tuple[str, str]:
    """The path and the mutated text of a seed."""
    path = PLACES[seed % len(PLACES)]
    texts = SEEDS[path]
    return path, mutated(texts[seed // len(PLACES) % len(texts)], seed, TEXTS)


def broken(path: str, text: str) -> str:
    """The property that a project with this file breaks, with what was seen; nothing where all hold."""
    data = text.encode("utf-8", "surrogatepass")
    try:
        return next(_violations(path, data), "")
    except Exception as error:  # noqa: BLE001 (this is what must not happen)
        return f"{type(error).__name__}: {error}"


def _violations(path: str, data: bytes) -> Iterator[str]:
    files = {path: data}
    spec = data if path == SPEC else GOOD.encode()
    found = findings(spec, files)
    if len(data) % 4 == 0 and found != findings(spec, files):
        yield "a second run finds something else"
    yield from (told for finding in found for told in _wrong(finding, files | {SPEC: spec}))
    for name, tell in FORMATS.items():
        if not isinstance(tell(found, 1, _reader(files | {SPEC: spec}), False), str):  # noqa: FBT003
            yield f"the format {name} says nothing"
    if path.startswith("templates/"):
        _render(spec, files)


def _wrong(finding: Diagnostic, files: dict[str, bytes]) -> Iterator[str]:
    if CODES.get(finding.code.name) != finding.code or not finding.message:
        yield f"{finding.code.name} is not of the catalogue, or says nothing"
    for mark in (finding.mark, *(one.mark for one in finding.related)):
        if mark.path in files and not _inside(mark, files[mark.path]):
            yield f"{finding.code.name} stands outside its file: {mark}"


def _inside(mark: Mark, data: bytes) -> bool:
    lines = Lines.of(data.decode("utf-8-sig", "replace"))
    ends = ((mark.line, mark.column), mark.end)
    return (
        all(1 <= line <= len(lines.starts) and 1 <= column <= len(lines.line(line)) + 3 for line, column in ends)
        and ends[0] <= ends[1]
    )


def _reader(files: dict[str, bytes]) -> Callable[[str, int], str]:
    texts = {path: Lines.of(data.decode("utf-8-sig", "replace")) for path, data in files.items()}
    texts["seeds/talks.txt"] = Lines.of(ARTICLE.decode())
    return lambda path, number: texts[path].line(number) if path in texts else ""


def _render(spec: bytes, files: dict[str, bytes]) -> None:
    workspace = memory(spec)
    workspace.files.update(files)
    project = open_project(workspace).value
    brief = resolve(project, "x").value
    if brief is not None:
        make_document(project, brief)


def smallest(path: str, text: str) -> str:
    """A text that still breaks a property, made smaller by halves (delta debugging, Zeller 1999)."""
    size = max(len(text) // 2, 1)
    while size:
        at = 0
        while at < len(text):
            shorter = text[:at] + text[at + size :]
            if broken(path, shorter):
                text = shorter
            else:
                at += size
        size //= 2
    return text
