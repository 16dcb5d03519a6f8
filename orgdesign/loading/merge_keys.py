"""`<<: *base`: a trap that is said once; what it meant is done, so that nothing seems to be missing."""

from typing import Any

from orgdesign.loading.written import Written


def carry_out_merges(written: Written) -> None:
    """Put what each `<<` copies into its map, behind what the map says itself."""
    parts: list[Any] = list(written.documents)
    while parts:
        part = parts.pop()
        if isinstance(part, dict) and "<<" in part:
            _carry_out(part, written)
        parts += part.values() if isinstance(part, dict) else part if isinstance(part, list) else ()


def _carry_out(mapping: dict[Any, Any], written: Written) -> None:
    written.all_keys.setdefault(id(mapping), list(mapping))
    merged = mapping.pop("<<")
    written.removed[id(mapping), "<<"] = merged
    for source in merged if isinstance(merged, list) else [merged]:
        for key, value in source.items() if isinstance(source, dict) else ():
            mapping.setdefault(key, value)
