"""What the evidence of a claim says: the ground that it stands on."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from briefgen.checks.claims.said import Said, said
from briefgen.language.setting import setting_of
from briefgen.model.brief import Evidence
from briefgen.model.source import Metadata, Passage, Source
from briefgen.text.segment import Range, sentences


@dataclass(frozen=True, slots=True)
class Ground:
    """The passages of a claim.

    Attributes:
        sentences: the whole sentences that the passages touch, a `Said` a passage.
        paragraphs: the paragraphs that these stand in, each once.
        sources: the sources, each once.
    """

    sentences: tuple[Said, ...]
    paragraphs: tuple[str, ...]
    sources: tuple[Source, ...]

    @property
    def about(self) -> str:
        """What the sources’ metadata say, a line each: titles, publishers, authors, days."""
        return "\n".join(line for source in self.sources for line in _about(source.meta))


def ground_of(evidence: Iterable[Evidence]) -> Ground:
    """The ground of a claim; evidence that is missing says nothing."""
    passages = [entry.passage for entry in evidence if isinstance(entry.passage, Passage)]
    paragraphs = dict.fromkeys(text for one in passages for text in _paragraphs(one))
    sources = {one.source.id: one.source for one in passages}
    return Ground(tuple(map(_said, passages)), tuple(paragraphs), tuple(sources.values()))


def _said(passage: Passage) -> Said:
    source = passage.source
    words = "\n".join(source.text[start:end] for start, end in _joined(_touched(passage), source.text))
    return said(words, setting_of(source))


def _touched(passage: Passage) -> Iterator[Range]:
    """The sentences that a passage touches, in order and each once."""
    source = passage.source
    for number in _numbers(source, passage.parts):
        first, last = source.paragraphs[number - 1]
        for start, end in parted(source.text[first:last]):
            if any(first + start < stop and begin < first + end for begin, stop in passage.parts):
                yield first + start, first + end


def _joined(spans: Iterable[Range], text: str) -> list[Range]:
    """Spans, those that only white space parts as one: a full stop after “Rs.” may have parted them wrongly."""
    found: list[Range] = []
    for start, end in spans:
        if found and not text[found[-1][1] : start].strip():
            found[-1] = (found[-1][0], end)
        else:
            found.append((start, end))
    return found


@lru_cache(maxsize=4096)
def parted(paragraph: str) -> tuple[Range, ...]:
    """The sentences of a paragraph, parted once for all claims that rest on it."""
    return sentences(paragraph, (0, len(paragraph)))


def _numbers(source: Source, parts: Sequence[Range]) -> list[int]:
    """Numbers of the paragraphs in which the parts of a passage stand."""
    spans = ((source.paragraph_at(start), source.paragraph_at(end - 1)) for start, end in parts)
    return sorted({number for first, last in spans for number in range(first, last + 1)})


def _paragraphs(passage: Passage) -> Iterator[str]:
    source = passage.source
    for number in _numbers(source, passage.parts):
        yield source.text[slice(*source.paragraphs[number - 1])]


def _about(meta: Metadata) -> Iterator[str]:
    yield from filter(None, (meta.title, meta.publisher, *meta.authors, meta.published))
