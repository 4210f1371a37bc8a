"""What a template sees: names with values, nothing to call and nothing to change."""

from collections.abc import Iterator
from typing import Any


class View:
    """Read-only attributes. An unknown name is undefined in a template, which is an error there."""

    __slots__ = ("_values",)

    def __init__(self, **values: Any) -> None:
        object.__setattr__(self, "_values", values)

    def __getattr__(self, name: str) -> Any:
        """A value by name."""
        try:
            return object.__getattribute__(self, "_values")[name]
        except KeyError:
            raise AttributeError(name) from None

    def __setattr__(self, name: str, value: Any) -> None:
        """Refuse."""
        raise AttributeError(f"a view cannot be changed: {name}")

    def __repr__(self) -> str:
        """The names: nothing that differs from run to run."""
        return f"View({', '.join(self)})"

    def __iter__(self) -> Iterator[str]:
        """The names."""
        return iter(object.__getattribute__(self, "_values"))
