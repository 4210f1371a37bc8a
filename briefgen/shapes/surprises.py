"""Where YAML reads something else than its author wrote."""

from collections.abc import Container

from briefgen.diagnostics import Diagnostic
from briefgen.diagnostics import codes as c
from briefgen.shapes import nodes as n
from briefgen.shapes.mistakes import quoted


def accidental_pair(node: n.Mapping) -> Diagnostic | None:
    """`- Our line: no tariffs` is a mapping to YAML and a sentence to its author."""
    if len(node.entries) != 1 or not isinstance(node.entries[0][1], n.Scalar):
        return None
    key, value = node.entries[0]
    help_text = f"Write the text in quotes: {quoted(f'{key}: {value}')}"
    return Diagnostic(c.UNQUOTED_COLON, "a colon followed by a space inside unquoted text", key.mark, help_text)


READ_AS = {
    "bool": "true or false",
    "int": "a number",
    "float": "a number",
    "timestamp": "a date",
    "null": "nothing",
}


def surprise(node: n.Scalar) -> Diagnostic | None:
    """An unquoted word that is no text to YAML 1.1: `no`, `12:30`, `2025`, nothing."""
    if not node.plain or node.tag not in READ_AS:
        return None
    message = f"YAML reads “{node}” as {READ_AS[node.tag]}, not as text" if str(node) else "there is no text here"
    return Diagnostic(c.YAML_SURPRISE, message, node.mark, f'Write it in quotes: "{node}"' if str(node) else "")


def torn_off(node: n.Mapping, known: Container[str]) -> list[tuple[n.Scalar, n.Scalar]]:
    """Rests of unquoted texts with a comma, each with what stands before it.

    `{quote: We listen, and wait}` has a key “and wait”, with neither colon nor value.
    """
    torn: list[tuple[n.Scalar, n.Scalar]] = []
    before: n.Node | None = None
    for key, value in node:
        is_bare = (
            isinstance(value, n.Scalar) and not str(value) and key.mark.end == (value.mark.line, value.mark.column)
        )
        if is_bare and str(key) not in known and isinstance(before, n.Scalar) and str(before):
            torn.append((before, key))
        before = key if torn and torn[-1][1] is key else value
    return torn


def torn_text(before: n.Scalar, rest: n.Scalar) -> Diagnostic:
    """A comma that ended a text in braces."""
    message = f"a comma ends the unquoted text before “{rest}”"
    help_text = f"Write the whole text in quotes: {quoted(f'{before}, {rest} …')}"
    return Diagnostic(c.UNQUOTED_COMMA, message, rest.mark, help_text)
