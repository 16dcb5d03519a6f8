"""A key written twice in one map: the first counts, the second is a finding."""

from orgdesign.findings import Finding, Related, Severity, fingerprint
from orgdesign.location import Location
from orgdesign.messages import message


def duplicate_key(key: str, again: Location, first: Location, path: tuple[str, ...]) -> Finding:
    """`path` tells the map by its keys and ids."""
    return Finding(
        rule="duplicate-key",
        severity=Severity.ERROR,
        message=message("“{key}” is written twice here; only the first counts", key=key),
        location=again,
        hint=message("Remove one of the two, or write both values under one key."),
        related=(Related(first, message("It is written first here")),),
        fingerprint=fingerprint("duplicate-key", *path, key),
    )
