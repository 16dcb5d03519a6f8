"""How findings are shown: one module a format, imported when it is asked for."""

from collections.abc import Callable, Mapping, Sequence
from importlib import import_module
from types import MappingProxyType

from orgdesign.findings import Finding
from orgdesign.lint.formats.display import Display

Render = Callable[[Sequence[Finding], Display], str]

# Each module has a function `render`.
FORMATS: Mapping[str, str] = MappingProxyType(
    {
        "text": "orgdesign.lint.formats.text",
        "json": "orgdesign.lint.formats.json_",
    }
)


def render(format: str, findings: Sequence[Finding], display: Display) -> str:
    """The findings as a text that ends with a line break, in one of the FORMATS."""
    chosen: Render = import_module(FORMATS[format]).render
    return chosen(findings, display)
