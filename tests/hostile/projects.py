"""Projects on disk whose own template is a stranger's."""

from pathlib import Path

from briefgen.build import Builder, Built
from briefgen.pipeline import open_project
from briefgen.workspace import DiskWorkspace
from tests.projects import ARTICLE, SIDECAR
from tests.render.documents import EXCERPTS, HEAD

SPEC = f"{HEAD}{EXCERPTS}summary: S [@a; @b; @c]\n"
PAGE = '<!doctype html><html lang="en"><head><title>T</title></head><body>{}</body></html>'


def project(root: Path, body: str, spec: str = SPEC) -> Path:
    """A project with one brief, `x`, whose page has this body."""
    files = {
        "briefs/x.yaml": spec.encode(),
        "seeds/talks.txt": ARTICLE,
        "seeds/talks.meta.yaml": SIDECAR,
        "templates/page.html.j2": PAGE.format(body).encode(),
        "templates/kinds/issue.html.j2": b'{% extends "page.html.j2" %}',
    }
    for path, data in files.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_bytes(data)
    return root


def built(root: Path, *formats: str) -> Built:
    """What becomes of its brief."""
    with Builder(open_project(DiskWorkspace(root)).value, "build", formats) as builder:
        return builder.build("x")
