"""The labelled articles, as sources that are extracted from, in two halves: one to develop on, one frozen."""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from briefgen.corpus import read_source
from briefgen.facts.extract import Extraction, extract
from evaluation.facts.labels import ARTICLES, Article, article

FROZEN = ARTICLES.parent / "frozen.sha256"


@dataclass(frozen=True, slots=True)
class Read:
    """A labelled article, and what was extracted from it."""

    article: Article
    extraction: Extraction
    frozen: bool


def ids() -> tuple[str, ...]:
    """All labelled articles."""
    return tuple(sorted(path.name.removesuffix(".gold.yaml") for path in ARTICLES.glob("*.gold.yaml")))


def frozen_files() -> dict[str, str]:
    """Digests of the frozen files by name, as `sha256sum` writes them."""
    lines = FROZEN.read_text(encoding="ascii").splitlines()
    return {Path(name).name: digest for digest, name in (line.split(maxsplit=1) for line in lines)}


def changed_files() -> tuple[str, ...]:
    """Frozen files that are no longer as they were frozen."""
    now = {name: hashlib.sha256((ARTICLES / name).read_bytes()).hexdigest() for name in frozen_files()}
    return tuple(name for name, digest in frozen_files().items() if now[name] != digest)


def read_all() -> Iterator[Read]:
    """Each article with what is extracted from it."""
    frozen = frozen_files()
    for name in ids():
        yield Read(article(name), extraction_of(name), f"{name}.txt" in frozen)


def extraction_of(name: str) -> Extraction:
    """What is extracted from an article, given its metadata.

    Raises:
        ValueError: the article cannot be read.
    """
    data, sidecar = (ARTICLES / f"{name}.txt").read_bytes(), (ARTICLES / f"{name}.meta.yaml").read_bytes()
    read = read_source(name, f"{name}.txt", data, (f"{name}.meta.yaml", sidecar)).value
    if read is None:
        raise ValueError(f"{name} cannot be read")
    return extract(read).value
