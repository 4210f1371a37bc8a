"""Kinds of brief: which sections one has, in which order."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class KindSection:
    """A section of a kind; `key` is the key of the spec that fills it, `prompt` tells an author what to write."""

    key: str
    title: str
    required: bool = False
    prompt: str = ""


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of brief, as `templates/kinds/NAME.yaml` describes it."""

    name: str
    title: str
    sections: tuple[KindSection, ...]
