"""Misspelt fields are said to be none, and then read as what they were meant to be: nothing else is missing then."""

from collections.abc import Collection, Iterable

from orgdesign.findings import Finding
from orgdesign.loading.schema_faults import Fault
from orgdesign.loading.schema_findings import finding_of, is_explained, meant_field
from orgdesign.loading.schema_subjects import part_at
from orgdesign.loading.source_file import SourceFile


def read_as_meant(source_file: SourceFile, faults: Iterable[Fault], found: Collection[Finding]) -> list[Finding]:
    """Give misspelt fields the names they were meant to have; of two meant alike the first, none that is there."""
    misspelt = [fault for fault in faults if fault.kind == "unknown" and not is_explained(fault, source_file, found)]
    findings = []
    for fault in misspelt:
        entry, key, name = part_at(source_file.data, fault.path[:-1]), fault.path[-1], meant_field(fault)
        if name and isinstance(entry, dict) and key in entry and name not in entry:
            findings.append(finding_of(fault, source_file))
            source_file.rename_keys(entry, {str(key): name})
    return findings
