"""Settings and kinds: what a project says once for all its briefs."""

from collections.abc import Mapping
from typing import Any

from briefgen.diagnostics import CODES, Diagnostic, Outcome
from briefgen.diagnostics import codes as c
from briefgen.model.kind import Kind, KindSection
from briefgen.model.settings import Settings
from briefgen.shapes import nodes as n
from briefgen.shapes.reader import read_yaml
from briefgen.shapes.shapes import Key, ListOf, Made, MapOf, Record, Shape, Text, Whole, Word
from briefgen.text.nearest import did_you_mean


def _string(value: Any, _: n.Node) -> str:
    return str(value)


def _word(*words: str) -> Key:
    return Key(Made(Word(words), _string))


STRING: Shape[str] = Made(Text(), _string)


class _Severity:
    """error, warning, note or off; `off` unquoted is false to YAML 1.1, and what the author meant is plain."""

    words = Word(("error", "warning", "note", "off"))

    def decode(self, node: n.Node, found: list[Diagnostic]) -> str | None:
        """The severity."""
        if isinstance(node, n.Scalar) and str(node) == "off":
            return "off"
        word = self.words.decode(node, found)
        return None if word is None else word.text

    def schema(self) -> dict[str, Any]:
        """The words, and false for an unquoted off."""
        return {"enum": ["error", "warning", "note", "off", False]}


def _settings(**values: Any) -> Settings:
    del values["mark"]
    return Settings(**values)


def settings_shape() -> Record[Settings]:
    """The shape of `briefgen.yaml`."""
    return Record(
        _settings,
        {
            "severity": Key(MapOf(_Severity(), key=r"^BG[1-9](\d\d)?$"), "severity by code, or by family: {BG5: note}"),
            "standard": _word("icd203", "phia"),
            "risk_scale": _word("icd203", "nrr", "generic"),
            "words": Key(ListOf(STRING), "words that the plain-language rules let pass"),
            "max_source_age": Key(Whole(), "in days"),
            "language": Key(STRING),
            "theme": Key(STRING),
            "page": _word("A4", "Letter"),
            "citations": _word("numbered"),
            "bibliography": Key(STRING),
        },
    )


def read_settings(path: str, data: bytes | None) -> Outcome[Settings]:
    """A project's settings; the defaults where there is no file or an empty one."""
    read = read_yaml(path, data or b"")
    if read.value is None:
        return Outcome(Settings(), read.diagnostics)
    found = list(read.diagnostics)
    settings = settings_shape().decode(read.value, found)
    if isinstance(read.value, n.Mapping):
        found += _unknown_codes(read.value.get("severity"))
    return Outcome(settings or Settings(), tuple(found))


def _unknown_codes(node: n.Node | None) -> list[Diagnostic]:
    entries = node.entries if isinstance(node, n.Mapping) else ()
    return [
        Diagnostic(c.UNKNOWN_KEY, f"there is no code {key}", key.mark, did_you_mean(str(key), CODES))
        for key, _ in entries
        if len(str(key)) == len("BG101") and str(key) not in CODES
    ]


def _section(**values: Any) -> KindSection:
    return KindSection(values["key"], values["title"], values.get("required", False))


class _Flag:
    """true or false."""

    def decode(self, node: n.Node, found: list[Diagnostic]) -> bool | None:
        """The flag."""
        if isinstance(node, n.Scalar) and node.tag == "bool":
            return str(node).lower() in ("true", "yes", "on")
        found.append(Diagnostic(c.WRONG_TYPE, f"true or false expected, but this is {n.described(node)}", node.mark))
        return None

    def schema(self) -> dict[str, Any]:
        """A boolean."""
        return {"type": "boolean"}


KIND: Record[dict[str, Any]] = Record(
    dict,
    {
        "name": Key(STRING, required=True),
        "title": Key(STRING, required=True),
        "sections": Key(
            ListOf(
                Record(
                    _section,
                    {
                        "key": Key(STRING, required=True),
                        "title": Key(STRING, required=True),
                        "required": Key(_Flag()),
                    },
                )
            ),
            required=True,
        ),
    },
)


def read_kind(path: str, data: bytes) -> Outcome[Kind | None]:
    """A kind from `templates/kinds/NAME.yaml`."""
    read = read_yaml(path, data)
    found = list(read.diagnostics)
    values: Mapping[str, Any] | None = KIND.decode(read.value, found) if read.value else None
    if values is None:
        return Outcome(None, tuple(found))
    return Outcome(Kind(values["name"], values["title"], values["sections"]), tuple(found))
