"""What a rule is."""

from collections.abc import Callable, Iterator

from briefgen.diagnostics import Diagnostic
from briefgen.model.brief import Brief

Rule = Callable[[Brief], Iterator[Diagnostic]]
