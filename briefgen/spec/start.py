"""A spec to start from: the head, what the sources' ledgers hold, and a prompt for each section of its kind.

A line that starts with `# ` is part of the spec once the sign is taken away; one that starts with `## ` is advice.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from briefgen.model.fact import Fact, FactKind, FactStatus
from briefgen.model.kind import Kind, KindSection
from briefgen.model.source import Source
from briefgen.shapes.mistakes import quoted
from briefgen.shapes.shapes import DATE, Key, ListOf, Record
from briefgen.spec.fields import HEAD
from briefgen.spec.sections import SECTIONS
from briefgen.spec.told import told_alone
from briefgen.text.segment import sentences

HEAD_PROMPTS = ("prepared_by", "prepared_for", "cutoff", "marking")
WITHOUT_PROMPT = ("marking", "chart")
SENTENCE = re.compile(r"[.!?…。！？]\W*$")  # and no heading
MARKUP = re.compile(r"([\\`*_\[\]<>&~#])")


@dataclass(slots=True)
class _Start:
    """What has been written so far, by the section that it fills."""

    names: set[str] = field(default_factory=set)
    excerpts: list[str] = field(default_factory=list)
    facts: list[str] = field(default_factory=list)
    sections: dict[str, list[str]] = field(default_factory=dict)

    def named(self, source: str, name: str) -> str:
        """An id that no other evidence has."""
        tried = (name, f"{source}-{name}", *(f"{source}-{name}-{number}" for number in range(2, len(self.names) + 3)))
        own = next(one for one in tried if one not in self.names)
        self.names.add(own)
        return own

    def fill(self, section: str, line: str) -> None:
        """One item more for a section."""
        self.sections.setdefault(section, []).append(f"  - {line}")


def start(spec_id: str, kind: Kind, sources: Iterable[tuple[Source, Sequence[Fact]]], today: str) -> str:
    """The text of a spec. A source without facts gives its first sentence, as an excerpt."""
    begun = _Start()
    for source, facts in sources:
        usable = [fact for fact in facts if fact.status != FactStatus.REJECTED]
        for fact in usable:
            _fact(begun, fact, {section.key for section in kind.sections})
        if not usable:
            _first_sentence(begun, source)
    return "\n".join((*_head(spec_id, kind, today), *_evidence(begun), *_sections(begun, kind))) + "\n"


def _head(spec_id: str, kind: Kind, today: str) -> Iterator[str]:
    title = spec_id.replace("-", " ").capitalize()
    yield from (f"kind: {kind.name}", f"title: {quoted(title)}", f"date: {today}", "status: draft")
    blanks = {name: _blank(HEAD[name]) for name in HEAD_PROMPTS} | {"cutoff": today}
    yield from (f"# {name}: {blank}  # {HEAD[name].doc}" for name, blank in blanks.items())


def _evidence(begun: _Start) -> Iterator[str]:
    yield from ("", "## Passages to cite: `briefgen find WORDS` prints each as a line to paste below `excerpts:`.")
    for key, lines in (("excerpts", begun.excerpts), ("facts", begun.facts)):
        live = any(not line.startswith("#") for line in lines)
        yield from (f"{'' if live else '# '}{key}:", *lines) if lines else ()


def _sections(begun: _Start, kind: Kind) -> Iterator[str]:
    """The sections in the order of print, those that nothing of the sources fills as prompts."""
    titles = {section.key: section for section in kind.sections}
    for key in dict.fromkeys((*titles, *begun.sections)):
        section = titles.get(key) or KindSection(key, key.capitalize(), prompt=SECTIONS[key].doc)
        yield from ("", f"## {section.title}. {section.prompt}".rstrip())
        yield from (f"{key}:", *begun.sections[key]) if key in begun.sections else _prompt(key, SECTIONS.get(key))


def _prompt(key: str, known: Key | None) -> Iterator[str]:
    item = known.shape.item if known and isinstance(known.shape, ListOf) else None
    if isinstance(item, Record):
        lines = [f"{name}: {_blank(one)}  # {one.doc}" for name, one in item.keys.items() if name not in WITHOUT_PROMPT]
        yield from (f"# {key}:", *(f"#   {'  ' if index else '- '}{line}" for index, line in enumerate(lines)))
    elif item:
        yield from (f"# {key}:", "#   - …")
    else:
        yield from (f"# {key}: |", "#   …")


def _blank(key: Key) -> str:
    """What stands for a value that is still to be written: a word that is allowed there, or a sign for any text."""
    schema = key.shape.schema()
    if schema.get("type") == "array":
        return "[]"
    return "…" if schema.get("pattern") == r"\S" else key.example


def _first_sentence(begun: _Start, source: Source) -> None:
    spans = [
        (number, index, source.text[start:end])
        for number, paragraph in enumerate(source.paragraphs, 1)
        for index, (start, end) in enumerate(sentences(source.text, paragraph), 1)
    ]
    readable = [one for one in spans if _shown(one[2]) == " ".join(one[2].split())]
    telling = [one for one in readable if SENTENCE.search(one[2])]
    for number, index, text in (telling or readable)[:1]:
        name = begun.named(source.id, "first")
        begun.excerpts.append(f"  {name}: {{source: {source.id}, paragraph: {number}, sentences: {index}}}")
        begun.fill("background", _cited(f"“{_shown(text)}”", name))


def _fact(begun: _Start, fact: Fact, sections: set[str]) -> None:
    """One fact: named as evidence, and where it can stand for itself, told in the section that it fills."""
    name = begun.named(fact.source, fact.id)
    words = _shown(fact.evidence.text)
    filled = _filled(fact, sections, words, name)
    begun.facts.append(
        f"  {name}: {fact.source}#{fact.id}" if filled else f"#   {name}: {fact.source}#{fact.id}  # {words}"
    )
    if filled:
        begun.fill(*filled)


def _filled(fact: Fact, sections: set[str], words: str, name: str) -> tuple[str, str] | None:
    """The section that a fact fills and its line there; None for one that says nothing by itself."""
    text = _shown(fact.statement) if fact.statement else told_alone(fact.kind, fact.value, words)
    if fact.kind == FactKind.PARTICIPANT and "participants" in sections:
        return "participants", _person(fact.value, words, name)
    if fact.kind == FactKind.EVENT and "timeline" in sections and (day := _day(fact.value)):
        return "timeline", f"{{date: {day}, text: {_cited(text or f'“{words}”', name)}}}"
    return ("background", _cited(text, name)) if text else None


def _cited(text: str, name: str) -> str:
    return quoted(f"{_escaped(text)} [@{name}]")


def _escaped(text: str) -> str:
    """A text that Markdown prints as it is."""
    return MARKUP.sub(r"\\\1", text)


def _person(value: Mapping[str, Any], words: str, name: str) -> str:
    given = {"name": _shown(str(value.get("name") or words))}
    given |= {key: _shown(str(value[key])) for key in ("role", "side") if value.get(key)}
    told = ", ".join(f"{key}: {quoted(_escaped(text))}" for key, text in given.items())
    return f"{{{told}, evidence: [{name}]}}"


def _day(value: Mapping[str, Any]) -> str | None:
    day = str(value.get("from", ""))
    return day if re.fullmatch(DATE, day) and value.get("to", day) == day else None


def _shown(text: str) -> str:
    """A text on one line, without characters that are not seen."""
    return "".join(char for char in " ".join(text.split()) if char.isprintable())
