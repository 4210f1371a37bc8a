"""A fact without a statement of its own, told with its own words and who they are of."""

from collections.abc import Mapping
from typing import Any

from briefgen.model.fact import FactKind as K

FRAMES = frozenset({K.COMMITMENT, K.REQUEST, K.DENIAL, K.DECISION, K.EXPECTATION})
PRONOUNS = frozenset({"i", "you", "he", "she", "it", "we", "they", "this", "that", "these", "those", "one", "who"})
QUOTED = frozenset({"direct", "mixed"})


def told_alone(kind: K, value: Mapping[str, Any], words: str) -> str:
    """A line for a reader who knows nothing of the article; empty where the fact says nothing by itself.

    Words that the source only reports are marked as reported, since quotation marks beside a name say that they are
    the speaker’s own.
    """
    if kind == K.NO_COMMENT:
        return f"“{words}”"
    who = _named(value.get("speaker" if kind == K.STATEMENT else "agent"))
    if kind == K.STATEMENT and who:
        return f"{who}{'' if value.get('mode') in QUOTED else ', as reported'}: “{words}”"
    if kind in FRAMES and who:
        return f"{who}{'' if _goes_on(value, words) else ':'} “{words}”"
    return ""


def _named(who: Any) -> str:
    """Who it is, with a capital as a line begins with; empty for a pronoun, which names nobody."""
    name = " ".join(str(who or "").split())
    return "" if name.casefold() in PRONOUNS else name[:1].upper() + name[1:]


def _goes_on(value: Mapping[str, Any], words: str) -> bool:
    """Whether the words begin with the verb, so that the line is a sentence: The ministry “will publish …”."""
    verb = str(value.get("modality") or "").split()
    return bool(verb) and words.split()[:1] == verb[:1]
