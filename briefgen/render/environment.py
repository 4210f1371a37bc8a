"""Jinja, shut in: no attribute that leads out, no I/O, and no expression that eats the memory."""

from collections.abc import Callable
from typing import Any

from jinja2 import BaseLoader, Environment, StrictUndefined, TemplateNotFound
from jinja2.exceptions import SecurityError
from jinja2.sandbox import ImmutableSandboxedEnvironment

ReadTemplate = Callable[[str], str | None]
LARGEST_PRODUCT = 100_000
PADDING_METHODS = frozenset(("format", "format_map", "ljust", "rjust", "center", "zfill", "expandtabs", "replace"))
BY_CHANCE = ("random",)  # the same inputs give the same bytes
PADDING_FILTERS = ("center", "format", "indent", "wordwrap", "replace")


class _Sandbox(ImmutableSandboxedEnvironment):
    """Jinja's sandbox, with a bound on what one expression makes."""

    intercepted_binops = frozenset(("*", "**", "%"))

    def call_binop(self, context: Any, operator: str, left: Any, right: Any) -> Any:
        """Refuse powers, string formatting and large repetitions."""
        if operator == "**" or (operator == "%" and isinstance(left, str)):
            raise SecurityError(f"the operator {operator} is not available in templates")
        if operator == "*" and not _small_product(left, right):
            raise SecurityError("a template repeats a value too often")
        return super().call_binop(context, operator, left, right)

    def is_safe_attribute(self, obj: Any, attr: str, value: Any) -> bool:
        """Keep string methods that pad or multiply out of reach."""
        if isinstance(obj, str) and attr in PADDING_METHODS:
            return False
        return super().is_safe_attribute(obj, attr, value)


def _small_product(left: Any, right: Any) -> bool:
    sizes = [len(one) if hasattr(one, "__len__") else abs(one) for one in (left, right)]
    return bool(sizes[0] * sizes[1] <= LARGEST_PRODUCT)


class _Loader(BaseLoader):
    def __init__(self, read: ReadTemplate) -> None:
        self.read = read

    def get_source(self, environment: Environment, template: str) -> tuple[str, str, Callable[[], bool]]:
        """A template's text, from wherever the reader finds it."""
        del environment
        text = self.read(template)
        if text is None:
            raise TemplateNotFound(template)
        return text, f"templates/{template}", lambda: True


def environment(read: ReadTemplate) -> Environment:
    """An environment over the templates that `read` gives by name."""
    jinja = _Sandbox(
        loader=_Loader(read),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    for name in (*PADDING_FILTERS, *BY_CHANCE):
        jinja.filters.pop(name, None)
    jinja.globals.pop("lipsum", None)
    return jinja
