"""Which files of a project are its briefs and its sources, and which only look like it."""

import re
from collections.abc import Iterator, Mapping
from pathlib import PurePosixPath

from briefgen.corpus import SUFFIXES
from briefgen.diagnostics import Diagnostic, Mark, Outcome
from briefgen.diagnostics import codes as c
from briefgen.shapes.shapes import ID
from briefgen.text.wording import listed
from briefgen.workspace import Workspace

SIDECARS = (".meta.yaml", ".facts.yaml")
UNREADABLE = (".csv", ".doc", ".epub", ".odt", ".pages", ".ppt", ".pptx", ".rtf", ".tex", ".xls", ".xlsx")
RENAME = "Rename it with small letters, digits and hyphens."


def is_id(name: str) -> bool:
    """Whether a name can be the id of a brief or a source."""
    return re.fullmatch(ID, name) is not None


def source_files(workspace: Workspace) -> Outcome[Mapping[str, str]]:
    """The path of each source by its id."""
    files: dict[str, str] = {}
    found = []
    for name in workspace.names("seeds"):
        path = PurePosixPath(name)
        if path.suffix.lower() not in SUFFIXES or not is_id(path.stem):
            continue
        if path.stem in files:
            message = f"“{path.stem}” names two sources: {files[path.stem]} and seeds/{name}"
            found.append(Diagnostic(c.DUPLICATE_ID, message, Mark(f"seeds/{name}"), "Rename one of the two."))
        files.setdefault(path.stem, f"seeds/{name}")
    return Outcome(files, tuple(found))


def unread_files(workspace: Workspace) -> Iterator[Diagnostic]:
    """Files that their author takes for a brief or a source. Hidden files and read-me files are taken for neither."""
    for name in workspace.names("briefs"):
        if PurePosixPath(name).suffix in (".yml", ".YAML", ".YML"):
            yield _unread(f"briefs/{name}", "the file of a brief ends in .yaml", "Rename it.")
    for name in workspace.names("seeds"):
        path = PurePosixPath(name)
        if path.suffix.lower() in UNREADABLE:
            help_text = "Save its text in one of these formats."
            yield _unread(f"seeds/{name}", f"sources end in {listed(SUFFIXES, 'or')}", help_text)
        elif path.suffix.lower() in SUFFIXES and not is_id(path.stem) and path.stem.upper() != "README":
            yield _unread(f"seeds/{name}", "its name is not an id", RENAME)


def _unread(path: str, why: str, help_text: str) -> Diagnostic:
    return Diagnostic(c.UNREAD_FILE, f"{path} is not read: {why}", Mark(path), help_text)


def not_an_id(path: str) -> Diagnostic:
    """What is found in a brief whose name is not an id."""
    return Diagnostic(c.BAD_ID, f"the name of {path} is not an id", Mark(path), RENAME)
