"""Which layer may import which, written down once and held."""

import ast
from pathlib import Path

import orgdesign

ROOT = Path(orgdesign.__file__).parent
# From the bottom up: a layer imports from those above it in this list, never from one below; packages on one
# line do not know one another, but for the first line, and documents may hold charts.
LAYERS = (
    "cells dataclass errors escaping findings loading_rules location messages nearest writing",
    "model text",
    "analysis",
    "templating",
    "loading lint charts exchange",
    "documents starters",
    "config",
    "checking",
    "server cli",
    "__main__",
)
LAYER_OF = {name: number for number, layer in enumerate(LAYERS) for name in layer.split()}


def imports() -> list[tuple[str, str]]:
    """Importer and imported, by their names below `orgdesign`, wherever in a module the import stands."""
    pairs: set[tuple[str, str]] = set()
    for path in ROOT.rglob("*.py"):
        importer = path.relative_to(ROOT).with_suffix("").parts[0]
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            pairs.update((importer, imported) for imported in imported_by(node) if importer != "__init__")
    return sorted(pairs)


def imported_by(node: ast.AST) -> list[str]:
    if isinstance(node, ast.ImportFrom) and node.module == "orgdesign":
        return [alias.name for alias in node.names if not alias.name.startswith("__")]
    if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("orgdesign."):
        return [(node.module or "").split(".")[1]]
    if isinstance(node, ast.Import):
        return [alias.name.split(".")[1] for alias in node.names if alias.name.startswith("orgdesign.")]
    return []


def is_allowed(importer: str, imported: str) -> bool:
    if importer == imported or LAYER_OF[imported] < LAYER_OF[importer]:
        return True
    return LAYER_OF[importer] == LAYER_OF[imported] == 0


def test_sees_the_code():
    assert ("lint", "model") in imports()
    assert ("cli", "checking") in imports()


def test_knows_every_part():
    parts = {path.stem for path in ROOT.iterdir() if path.suffix == ".py" or (path / "__init__.py").is_file()}
    assert parts - {"__init__", "locale"} - LAYER_OF.keys() == set()


def test_no_layer_imports_a_higher_one_or_a_sibling():
    assert [
        f"{importer} imports {imported}" for importer, imported in imports() if not is_allowed(importer, imported)
    ] == []


def test_no_import_is_relative():
    relative = [
        str(path.relative_to(ROOT))
        for path in ROOT.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.ImportFrom) and node.level
    ]
    assert relative == []
