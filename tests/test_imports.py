"""Imports point one way: down. Those inside functions and under TYPE_CHECKING count too."""

import ast
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent.parent / "briefgen"
LAYERS = (
    ("__init__",),
    ("text",),
    ("diagnostics",),
    ("model",),
    ("workspace",),
    ("language",),
    ("shapes",),
    ("spec", "corpus", "anchor", "facts", "compose", "render", "publish"),
    ("checks",),
    ("schemas", "listing"),
    ("pipeline",),
    ("settle",),
    ("build",),
    ("cli",),
    ("__main__",),
)
LEVEL = {name: level for level, names in enumerate(LAYERS) for name in names}
MODULES = sorted(PACKAGE.rglob("*.py"))


def imported(path: Path) -> set[str]:
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: a relative import"
            found.add(node.module or "")
    return {name for name in found if name.split(".")[0] == "briefgen"}


def part(name: str) -> str:
    return ([*name.split("."), "__init__"])[1]


def own_part(path: Path) -> str:
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_imports_point_down(path: Path) -> None:
    mine = own_part(path)
    for name in imported(path):
        other = part(name)
        assert other in LEVEL, f"{other} has no place in the order"
        assert other == mine or LEVEL[other] < LEVEL[mine], f"{path.name} imports {name}, which is not below it"


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_modules_stay_readable(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert text.count("\n") <= 400
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.FunctionDef) and node.end_lineno:
            assert node.end_lineno - node.lineno < 50, f"{path.name}: {node.name} is too long"
