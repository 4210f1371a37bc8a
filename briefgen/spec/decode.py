"""A file to a `BriefSpec`: fragments merged in, fields decoded, references inside the spec checked."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import fields
from typing import Any

from briefgen.diagnostics import Diagnostic, Mark, Outcome, Related
from briefgen.diagnostics import codes as c
from briefgen.model.kind import Kind
from briefgen.model.spec import BriefSpec
from briefgen.shapes import nodes as n
from briefgen.shapes.reader import read_yaml
from briefgen.spec.fragments import with_fragments
from briefgen.spec.references import check_references, named_ids
from briefgen.spec.sections import SECTIONS, brief_shape
from briefgen.text.nearest import did_you_mean

ReadFragment = Callable[[str], tuple[str, bytes] | None]
PLAIN = ("language", "status")


def read_spec(
    spec_id: str,
    path: str,
    data: bytes,
    read_fragment: ReadFragment,
    kinds: Mapping[str, Kind],
    sources: Iterable[str],
) -> Outcome[BriefSpec | None]:
    """Decode a spec; None where YAML or a required field fails. All mistakes are reported at once.

    Args:
        spec_id: the file's stem.
        path: the file, relative to the project, for the marks.
        data: its bytes.
        read_fragment: path and bytes of a fragment by its name, None where there is none.
        kinds: the kinds of the project.
        sources: ids of the sources, which `[@source, para. 7]` may name.
    """
    read = read_yaml(path, data)
    if read.value is None:
        empty = () if read.diagnostics else (_empty(path),)
        return Outcome(None, read.diagnostics + empty)
    files = [path]

    def recorded(name: str) -> tuple[str, bytes] | None:
        file = read_fragment(name)
        files.extend(file[:1] if file else ())
        return file

    merged = with_fragments(read.value, recorded)
    found = [*read.diagnostics, *merged.diagnostics]
    own = {section.key: section.prompt for kind in kinds.values() for section in kind.sections}
    shape = brief_shape(own)
    values = shape.decode(merged.value, found)
    if not isinstance(merged.value, n.Mapping):
        return Outcome(None, tuple(found))
    found += check_references(merged.value, sources, own)
    found += [*_unknown_kind(merged.value, kinds), *_one_namespace(merged.value)]
    if values is None:
        return Outcome(None, tuple(found))
    written = tuple(str(key) for key, value in merged.value if value != n.Sequence((), value.mark))
    unknown = tuple(key for key in written if key not in shape.keys)
    values |= {"files": tuple(dict.fromkeys(files)), "written": written, "unknown": unknown}
    values |= {"named": named_ids(merged.value)}
    spec = _spec(spec_id, values, own)
    return Outcome(spec, (*found, *_date_order(spec)))


def _empty(path: str) -> Diagnostic:
    help_text = "Write at least kind, title and date, or let `briefgen new` write a start."
    return Diagnostic(c.MISSING_FIELD, "the file is empty", Mark(path), help_text)


def _spec(spec_id: str, values: dict[str, Any], own: Iterable[str]) -> BriefSpec:
    keys = dict.fromkeys((*SECTIONS, *own))
    known = {field.name for field in fields(BriefSpec)}
    head = {key: value for key, value in values.items() if key in known and key not in keys}
    head |= {key: str(head[key]) for key in PLAIN if key in head}
    head |= {"excerpts": values.get("excerpts", {}), "facts": values.get("facts", {})}
    sections = {key: values[key] for key in keys if key in values}
    return BriefSpec(id=spec_id, sections=sections, **head)


def _unknown_kind(root: n.Mapping, kinds: Mapping[str, Kind]) -> list[Diagnostic]:
    kind = root.get("kind")
    if not isinstance(kind, n.Scalar) or kind.tag != "str" or str(kind) in kinds:
        return []
    message = f"“{kind}” is not a kind of brief"
    return [Diagnostic(c.WRONG_WORD, message, kind.mark, did_you_mean(str(kind), kinds))]


def _date_order(spec: BriefSpec) -> list[Diagnostic]:
    if spec.cutoff is None or spec.cutoff.text <= spec.date.text:
        return []
    message = f"the information cut-off {spec.cutoff} lies after the date of the brief, {spec.date}"
    related = (Related("the date of the brief", spec.date.mark()),)
    return [Diagnostic(c.DATE_ORDER, message, spec.cutoff.mark(), "Correct one of the two.", related)]


def _one_namespace(root: n.Mapping) -> list[Diagnostic]:
    """Excerpts and facts are cited alike, so one id must not name both."""
    excerpts, facts = root.get("excerpts"), root.get("facts")
    if not isinstance(excerpts, n.Mapping) or not isinstance(facts, n.Mapping):
        return []
    first = {str(key): key for key, _ in excerpts}
    return [
        Diagnostic(
            c.DUPLICATE_ID,
            f"“{key}” names an excerpt and a fact",
            key.mark,
            "Rename one of the two, and its citations.",
            (Related("the excerpt", first[str(key)].mark),),
        )
        for key, _ in facts
        if str(key) in first
    ]
