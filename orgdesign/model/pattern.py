"""The structure patterns of service departments 组织结构模板, and the sections each is made of."""

from collections.abc import Mapping
from types import MappingProxyType

_ALL = (
    "customer-development",
    "customer-relations",
    "key-accounts",
    "complaints",
    "quality",
    "after-sales",
    "call-center",
    "customer-information",
)

SECTIONS_OF_PATTERNS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "small-medium": (),
        "large": tuple(section for section in _ALL if section != "customer-development"),
        "general": ("customer-relations", "key-accounts", "after-sales", "customer-information"),
        "service": tuple(section for section in _ALL if section != "quality"),
        "technology": ("technical-support", "after-sales", "customer-information"),
        "service-centre": ("marketing", "distribution", "supervision", "information"),
        "repair-hotline": ("hotline", "dispatch", "crews"),
    }
)
