"""Ids inside a spec: citations in Markdown, lists of evidence, the order of sections.

Read from the nodes, so that they are checked even where a field elsewhere is at fault.
"""

import re
from collections.abc import Iterable, Iterator

from briefgen.diagnostics import Diagnostic, Mark
from briefgen.diagnostics import codes as c
from briefgen.shapes import nodes as n
from briefgen.spec.fields import HEAD
from briefgen.spec.sections import SECTIONS
from briefgen.text.markdown import Citation, citations, raw_html, refused_links
from briefgen.text.nearest import did_you_mean

LONGEST_SHOWN = 80
LINK_HELP = "Links begin with https:, http:, mailto:, tel:, or # for a place in the brief."
ID_LISTS = ("evidence", "premises")


def check_references(root: n.Mapping, sources: Iterable[str], own: Iterable[str]) -> list[Diagnostic]:
    """Findings on ids that name nothing, citations that cannot be read, and raw HTML."""
    defined = [root.get(name) for name in ("excerpts", "facts")]
    known = {str(key) for node in defined for key, _ in _entries(node)}
    if any(node and not isinstance(node, n.Mapping) for node in defined):
        known |= named_ids(root)  # what is defined there cannot be read, and that has been reported
    places = {*sources}
    sections = {*SECTIONS, *own}
    found: list[Diagnostic] = []
    for name, value in root:
        if str(name) in sections:
            for key, scalar in _scalars(value, str(name)):
                found += _id(scalar, known, places) if key in ID_LISTS else _prose(scalar, known, places)
        elif str(name) == "order" and isinstance(value, n.Sequence):
            found += [finding for item in value.items for finding in _section(item, sections)]
    return found


def named_ids(root: n.Mapping) -> frozenset[str]:
    """All ids that the sections name, in citations that cannot be read and under keys that mean nothing too."""
    parts = (value for name, value in root if str(name) not in HEAD)
    return frozenset(one for part in parts for key, scalar in _scalars(part, "") for one in _named(key, str(scalar)))


def _named(key: str, text: str) -> Iterator[str]:
    if key in ID_LISTS:
        yield text.strip("[@] ")
    for citation in citations(text):
        yield from (reference.key for reference in citation.references)
        if not citation.references:
            yield from re.findall(r"[\w-]+", text[citation.start : citation.end])


def _entries(node: n.Node | None) -> n.Mapping:
    return node if isinstance(node, n.Mapping) else n.Mapping((), Mark(""))


def _scalars(node: n.Node, key: str) -> Iterator[tuple[str, n.Scalar]]:
    """All strings of a section with the key that each stands under."""
    if isinstance(node, n.Scalar):
        yield key, node
    elif isinstance(node, n.Sequence):
        for item in node.items:
            yield from _scalars(item, key)
    else:
        for name, value in node:
            if str(name) not in ("marking", "date"):
                yield from _scalars(value, "evidence" if str(name) == "facts" else str(name))


def _id(scalar: n.Scalar, known: set[str], sources: set[str]) -> list[Diagnostic]:
    name = str(scalar).strip()
    reported = scalar.tag != "str" or (scalar.plain and name.startswith("@"))  # YAML itself has stumbled over it
    if name in known or reported:
        return []
    if name.startswith(("@", "[@")) and name.strip("[@]") in known:
        help_text = f"In a list write the bare id: {name.strip('[@]')}"
        return [Diagnostic(c.UNRESOLVED, f"“{name}” is not an id", scalar.mark, help_text)]
    return [Diagnostic(c.UNRESOLVED, _told(name, sources), scalar.mark, did_you_mean(name, known))]


def _told(name: str, sources: set[str]) -> str:
    if name in sources:
        return f"“{name}” is a source; cite a paragraph of it as [@{name}, para. 1]"
    return f"“{name}” is neither an excerpt nor a fact of this brief"


def _prose(scalar: n.Scalar, known: set[str], sources: set[str]) -> list[Diagnostic]:
    found: list[Diagnostic] = []
    for citation in citations(str(scalar)):
        found += _citation(scalar, citation, known, sources)
    for start, end in raw_html(str(scalar)):
        message = f"{str(scalar)[start:end]} is shown as text: Markdown here has no raw HTML"
        found.append(Diagnostic(c.SHOWN_AS_TEXT, message, scalar.text.mark(start, end), "Use Markdown instead."))
    for start, end, address in refused_links(str(scalar)):
        message = f"{address[:LONGEST_SHOWN]} is no address that a reader can follow: the link is shown as text"
        found.append(Diagnostic(c.DEAD_LINK, message, scalar.text.mark(start, end), LINK_HELP))
    return found


def _citation(scalar: n.Scalar, citation: Citation, known: set[str], sources: set[str]) -> Iterator[Diagnostic]:
    if not citation.references:
        message = f"the citation {str(scalar)[citation.start : citation.end]} cannot be read"
        mark = scalar.text.mark(citation.start, citation.end)
        yield Diagnostic(c.MALFORMED_CITATION, message, mark, "Write [@id], [@id; @id] or [@source, para. 7].")
    for reference in citation.references:
        mark = scalar.text.mark(reference.start, reference.end)
        if reference.paragraph is not None:
            if reference.key not in sources:
                message = f"there is no source “{reference.key}”"
                yield Diagnostic(c.UNKNOWN_SOURCE, message, mark, did_you_mean(reference.key, sources))
        elif reference.key not in known:
            yield Diagnostic(c.UNRESOLVED, _told(reference.key, sources), mark, did_you_mean(reference.key, known))


def _section(item: n.Node, sections: set[str]) -> list[Diagnostic]:
    if not isinstance(item, n.Scalar) or item.tag != "str" or str(item) in sections:
        return []
    message = f"“{item}” is not a section"
    return [Diagnostic(c.UNRESOLVED, message, item.mark, did_you_mean(str(item), sections))]
