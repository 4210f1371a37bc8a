"""The labelled articles, as sources that are extracted from, in two halves: one to develop on, one frozen."""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from briefgen.corpus import read_source
from briefgen.facts.extract import Extraction, extract
from evaluation.facts.labels import ARTICLES, Article, article, ids

FROZEN = ARTICLES.parent / "frozen.sha256"


@dataclass(frozen=True, slots=True)
class Read:
    """A labelled article, and what was extracted from it."""

    article: Article
    extraction: Extraction
    frozen: bool


def frozen_files(frozen: Path = FROZEN) -> dict[str, str]:
    """Digests of the frozen files by name, as `sha256sum` writes them."""
    lines = frozen.read_text(encoding="ascii").splitlines()
    return {Path(name).name: digest for digest, name in (line.split(maxsplit=1) for line in lines)}


def changed_files(frozen: Path = FROZEN, folder: Path = ARTICLES) -> tuple[str, ...]:
    """Files of a folder that are no longer as they were frozen."""
    return tuple(name for name, digest in frozen_files(frozen).items() if _digest(folder / name) != digest)


def _digest(file: Path) -> str:
    return hashlib.sha256(file.read_bytes()).hexdigest()


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
