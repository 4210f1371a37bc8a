"""Ids for facts: what a person would call them, the same each time."""

from collections.abc import Collection, Mapping
from itertools import accumulate, count
from typing import Any

from briefgen.model.fact import FIGURES, FactKind
from briefgen.text.slug import slug

LONGEST = 32
PRONOUNS = ("i", "we", "you", "he", "she", "it", "they", "this", "that", "these", "those")
ARTICLES = ("a", "an", "the", "of", "for", "and", "to", "in", "on", "at", "with", "s")


def fact_id(kind: FactKind, value: Mapping[str, Any], words: str, taken: Collection[str]) -> str:
    """A name that no other fact of the ledger has.

    A figure is called by its kind and words (`money-100-billion`), a person by the name, an event by its title, and
    what somebody said or did by the last word of the name and the kind (`okafor-statement`), which a pronoun is not.
    """
    name = _name(kind, value, words)
    numbered = (name if number == 1 else f"{name}-{number}" for number in count(1))
    return next(one for one in numbered if one not in taken)


def _name(kind: FactKind, value: Mapping[str, Any], words: str) -> str:
    own = kind.value.replace("_", "-")
    if kind in FIGURES:
        return "-".join(filter(None, (own, _short(words))))
    if kind is FactKind.PARTICIPANT:
        return _short(str(value.get("name") or words)) or own
    if kind is FactKind.EVENT:
        return _short(str(value.get("title") or words)) or own
    who = slug(str(value.get("agent") or value.get("speaker") or "")).rpartition("-")[2]
    return "-".join(filter(None, ("" if who in PRONOUNS else who, own)))


def _short(text: str) -> str:
    """The first words that tell something, as far as there is room."""
    kept = [word for word in slug(text).split("-") if word not in ARTICLES]
    lengths = accumulate(len(word) + 1 for word in kept)
    return "-".join(word for word, length in zip(kept, lengths, strict=True) if length <= LONGEST) or "".join(kept[:1])
