"""Labelled claims: sentences beside the paragraphs that they cite, borne by them or altered in one way."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from evaluation.facts.labels import LabelError

CLAIMS = Path(__file__).parent
SUPPORTED = "supported"
TYPES = (
    "quotation", "paraphrase", "number", "scale", "currency", "unit", "period", "date", "negation", "hedge", "speaker",
    "direction",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Labelled:
    """A claim of an article.

    Attributes:
        paragraphs: numbers of those that it cites, from 1.
        label: `supported`, or the type of its alteration.
        of: the supported claim that was altered.
    """

    article: str
    text: str
    paragraphs: tuple[int, ...]
    label: str
    of: int | None


def articles() -> tuple[str, ...]:
    """The articles that have labelled claims, sorted."""
    return tuple(sorted(path.name.removesuffix(".claims.yaml") for path in CLAIMS.glob("*.claims.yaml")))


def labelled(article: str) -> tuple[Labelled, ...]:
    """The claims of an article.

    Raises:
        LabelError: the first that the guide does not allow.
    """
    entries = yaml.safe_load((CLAIMS / f"{article}.claims.yaml").read_text(encoding="utf-8"))
    claims = tuple(_labelled(article, entry) for entry in entries)
    known = {entry["id"] for entry in entries if "id" in entry}
    for claim in claims:
        if (claim.of is None) != (claim.label == SUPPORTED) or (claim.of is not None and claim.of not in known):
            raise LabelError(f"{article}: “{claim.text}” alters no supported claim")
    return claims


def _labelled(article: str, entry: Mapping[str, Any]) -> Labelled:
    if entry["label"] not in {SUPPORTED, *TYPES}:
        raise LabelError(f"{article}: there is no label {entry['label']}")
    numbers = entry["paragraph"] if isinstance(entry["paragraph"], list) else [entry["paragraph"]]
    return Labelled(article, str(entry["text"]), tuple(map(int, numbers)), entry["label"], entry.get("of"))
