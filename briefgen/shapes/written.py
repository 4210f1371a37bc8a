"""Values as YAML on one line: what a person would write, or JSON where the file is JSON."""

import re
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

import yaml
from yaml.resolver import Resolver

from briefgen.shapes.mistakes import quoted

# A text of these needs no quotation marks, in braces either: no comma, colon, number sign or bracket.
PLAIN = re.compile(r"(?:[^\W\d_]|[$€£¥])(?:[\w .'’“”/()$€£¥%&–—-]*[\w.'’”)%])?")
OLD_BOOLEANS = ("y", "n")  # of YAML 1.1, though not of PyYAML


def written(value: Any, *, as_json: bool = False) -> str:
    """A value in YAML’s flow style. Decimals and dates are texts; an entry that is None is left out."""
    if isinstance(value, Mapping):
        pairs = ((_text(key, as_json), written(one, as_json=as_json)) for key, one in given(value).items())
        return f"{{{', '.join(f'{key}: {one}' for key, one in pairs)}}}"
    if isinstance(value, Sequence) and not isinstance(value, str):
        return f"[{', '.join(written(one, as_json=as_json) for one in value)}]"
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value) if isinstance(value, int) else _text(str(value), as_json)


def given(value: Mapping[Any, Any]) -> dict[str, Any]:
    """The entries of a mapping that are not None."""
    return {str(key): one for key, one in value.items() if one is not None}


def read_back(value: Any) -> Any:
    """A value as it is read again where every scalar is a text."""
    if isinstance(value, Mapping):
        return {key: read_back(one) for key, one in given(value).items()}
    if isinstance(value, Sequence) and not isinstance(value, str):
        return [read_back(one) for one in value]
    return written(value) if isinstance(value, bool) else str(value)


def _text(text: str, as_json: bool) -> str:  # noqa: FBT001 (told by its caller, by name)
    if as_json or not text.isprintable():
        return f'"{"".join(_escaped(char, as_json) for char in text)}"'
    return text if _is_plain(text) else quoted(text)


def _escaped(char: str, as_json: bool) -> str:  # noqa: FBT001
    if char in '"\\':
        return f"\\{char}"
    if char.isprintable() or (as_json and char > "\uffff"):
        return char
    return f"\\u{ord(char):04x}" if as_json else f"\\U{ord(char):08x}"


def _is_plain(text: str) -> bool:
    if PLAIN.fullmatch(text) is None or "  " in text or text.lower() in OLD_BOOLEANS:
        return False
    return bool(_resolver().resolve(yaml.ScalarNode, text, (True, False)) == "tag:yaml.org,2002:str")


@cache
def _resolver() -> Any:
    return Resolver()
