"""Where YAML reads something else than its author wrote."""

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
